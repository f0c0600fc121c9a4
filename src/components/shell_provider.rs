use yew::prelude::*;

use crate::hooks::{Arrival, Journey, SaveStatus, Shell, ShellView};

/// What is inside.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ShellProviderProps {
    /// Whether the title of the window is ours.
    pub owns_title: bool,
    /// Everything that may speak to the frame, and the frame itself.
    pub children: Html,
}

/// Keeps what pages tell the frame around them. Pages take [`Shell`], which never changes; only
/// the frame takes [`ShellView`].
#[component]
pub fn ShellProvider(props: &ShellProviderProps) -> Html {
    let status = use_state_eq(SaveStatus::default);
    let holding = use_state_eq(|| 0_u32);
    let held = use_mut_ref(|| 0_u32);
    let announcement = use_state(|| (0_u32, AttrValue::default()));
    let count = use_mut_ref(|| 0_u32);
    let journey = use_state_eq(Journey::default);
    let steps = use_state_eq(|| None);
    let save_file = use_state_eq(|| None);
    let arrival = use_memo(props.owns_title, |&owns_title| Arrival {
        owns_title,
        ..Arrival::default()
    });
    let shell = {
        let setters = (status.setter(), announcement.setter(), journey.setter());
        let (holding, steps) = (holding.setter(), steps.setter());
        let save_file = save_file.setter();
        use_memo((), move |()| {
            let (status, announcement, journey) = setters;
            Shell {
                holding: Callback::from(move |takes| {
                    let mut held = held.borrow_mut();
                    *held = if takes {
                        *held + 1
                    } else {
                        held.saturating_sub(1)
                    };
                    holding.set(*held);
                }),
                status: Callback::from(move |now| status.set(now)),
                announce: Callback::from(move |sentence| {
                    let mut count = count.borrow_mut();
                    *count = count.wrapping_add(1);
                    announcement.set((*count, sentence));
                }),
                journey: Callback::from(move |now| journey.set(now)),
                steps: Callback::from(move |now| steps.set(now)),
                save_file: Callback::from(move |now| save_file.set(now)),
            }
        })
    };
    let view = ShellView {
        status: match &*status {
            // What is still in a field is not stored.
            SaveStatus::Saved | SaveStatus::InFile(_) if *holding > 0 => SaveStatus::Saving,
            now => now.clone(),
        },
        announcement: (*announcement).clone(),
        journey: (*journey).clone(),
        steps: (*steps).clone(),
        save_file: (*save_file).clone(),
    };
    html! {
        <ContextProvider<Shell> context={(*shell).clone()}>
            <ContextProvider<Arrival> context={(*arrival).clone()}>
                <ContextProvider<ShellView> context={view}>
                    { props.children.clone() }
                </ContextProvider<ShellView>>
            </ContextProvider<Arrival>>
        </ContextProvider<Shell>>
    }
}
