//! Who decides, and by which rules.

use gate360_project::{Edit, Key, LanguageTag, MeetingField};
use yew::prelude::*;

use super::view::View;
use crate::components::{Button, ButtonKind, Disclosure, Icon, TextField};

/// Who decides and who is heard.
pub(super) fn fields(view: &View<'_>) -> Html {
    let words = view.words;
    let meeting = view.meeting;
    let usual = &view.catalogue.gate(view.gate).board;
    let on = |field| view.on(move |gate, text| Edit::MeetingText(gate, field, text));
    let is_empty = |text: &str| text.trim().is_empty();
    let unheard = is_empty(&meeting.heard) && meeting.decision.is_some();
    let heard = if unheard {
        words.heard_nobody(&usual.heard)
    } else {
        words.must_be_heard(&usual.heard)
    };
    let hint = |field, hint: &str| view.hint(&Key::Meeting(view.gate, field), Some(hint));
    html! {
        <div class="gate-part card stack" role="group" aria-labelledby="gate-board">
            <h3 id="gate-board">{ words.meeting_board() }</h3>
            <TextField
                label={words.report_chair()}
                hint={hint(MeetingField::Chair, &words.usually(&usual.chair))}
                value={meeting.chair.text.clone()}
                language={meeting.chair.language.clone()}
                onchange={on(MeetingField::Chair)}
            />
            <TextField
                label={words.report_board()}
                hint={hint(MeetingField::Board, &words.usually(&usual.members))}
                value={meeting.board.text.clone()}
                language={meeting.board.language.clone()}
                onchange={on(MeetingField::Board)}
            />
            <div class={classes!(unheard.then_some("gate-caution"))}>
                <TextField
                    label={words.report_heard()}
                    hint={hint(MeetingField::Heard, &heard)}
                    value={meeting.heard.text.clone()}
                    language={meeting.heard.language.clone()}
                    onchange={on(MeetingField::Heard)}
                />
            </div>
            { fill(view) }
            <TextField
                label={words.meeting_informed()}
                hint={hint(MeetingField::Informed, words.informed_hint())}
                value={meeting.informed.text.clone()}
                language={meeting.informed.language.clone()}
                onchange={on(MeetingField::Informed)}
            />
            { rules(view) }
        </div>
    }
}

/// The button that fills what is empty with who usually decides.
fn fill(view: &View<'_>) -> Html {
    let usual = &view.catalogue.gate(view.gate).board;
    let meeting = view.meeting;
    let usual: Vec<(MeetingField, String)> = [
        (MeetingField::Chair, &meeting.chair, &usual.chair),
        (MeetingField::Board, &meeting.board, &usual.members),
        (MeetingField::Heard, &meeting.heard, &usual.heard),
    ]
    .into_iter()
    .filter(|(_, said, _)| said.trim().is_empty())
    .map(|(field, _, usual)| (field, usual.clone()))
    .collect();
    // It stays where it is when there is nothing to fill, so that the focus does.
    let busy = usual.is_empty();
    let (gate, editor) = (view.gate, view.open.editor.clone());
    let language = LanguageTag::parse(view.catalogue.language());
    let onclick = Callback::from(move |_: MouseEvent| {
        // These are not the person's words: they are in the catalogue's language.
        let each = usual.iter().flat_map(|(field, text)| {
            let key = Key::Meeting(gate, *field);
            [
                Edit::MeetingText(gate, *field, text.clone()),
                Edit::TextLanguage(key, language.clone()),
            ]
        });
        // The catalogue's texts are short enough for any field.
        let _never = editor.apply(Edit::AtOnce(each.collect()));
    });
    html! {
        <Button kind={ButtonKind::Secondary} icon={Icon::Add} {busy} {onclick}>
            { view.words.board_fill() }
        </Button>
    }
}

/// The rules for the meeting, folded.
fn rules(view: &View<'_>) -> Html {
    let words = view.words;
    let rules = [
        words.rule_team(),
        words.rule_outside(),
        words.rule_countries(),
        words.rule_protection(),
        words.rule_adviser(),
        words.rule_days(),
        words.rule_pages(),
    ];
    html! {
        <Disclosure title={words.meeting_rules()}>
            <ul class="list">{ for rules.iter().map(|rule| html! { <li>{ rule }</li> }) }</ul>
        </Disclosure>
    }
}
