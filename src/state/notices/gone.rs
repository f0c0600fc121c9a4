use yew::prelude::*;

use crate::components::{Callout, Tone};
use crate::hooks::use_words;
use crate::platform::clock;
use crate::platform::store::marker::Noted;

/// Which projects are gone.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct GoneProps {
    /// With their ids.
    pub(super) gone: Vec<(String, Noted)>,
    /// What takes the notice away.
    pub(super) children: Html,
}

/// Says which projects are here no more, and where there may be a file of each.
#[component]
pub(super) fn Gone(props: &GoneProps) -> Html {
    let words = use_words();
    let one = |(id, noted): &(String, Noted)| {
        let name = match &*noted.name {
            "" => words.project_by_id(id),
            name => name.to_owned(),
        };
        let said = match noted.file {
            Some(at) => words.gone_in_file(&name, &words.date(clock::date_of(at))),
            None => words.gone_in_no_file(&name),
        };
        html! { <li key={id.as_str()}>{ said }</li> }
    };
    let count = u32::try_from(props.gone.len()).unwrap_or(u32::MAX);
    html! {
        <Callout tone={Tone::Warn} title={words.gone_title(count)}>
            <p>{ words.gone_body() }</p>
            <ul>{ for props.gone.iter().map(one) }</ul>
            { props.children.clone() }
        </Callout>
    }
}
