//! Minutes of a meeting that was held, while they are being corrected.

use gate360_report::names;
use yew::prelude::*;

use super::facts::{Figures, fact};
use super::view::View;
use crate::components::{Button, Callout, Tone};

/// Which record is being corrected, and what of it stays; nothing while none is.
pub(super) fn notice(view: &View<'_>, onclear: &Callback<MouseEvent>) -> Html {
    let words = view.words;
    let Some(record) = view.corrected else {
        return Html::default();
    };
    let figures = Figures::frozen(record)
        .map(|figures| words.report_figures(&figures.musts(words), &figures.shoulds(words)));
    html! {
        <Callout tone={Tone::Info} title={words.correcting(&words.date(record.date))}>
            <p>{ words.correcting_note() }</p>
            <dl class="facts">
                { fact(
                    words.report_column_recommended(),
                    names::recommendation(words, record.recommendation),
                ) }
                { fact(words.report_column_figures(), &figures.unwrap_or_default()) }
            </dl>
            <Button onclick={onclear.clone()}>{ words.correcting_cancel() }</Button>
        </Callout>
    }
}
