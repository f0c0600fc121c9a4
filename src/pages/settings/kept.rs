use yew::prelude::*;

use super::backups::Backups;
use super::bin::Bin;

/// What is kept beside the projects: backups, and what was removed.
pub(super) fn kept() -> Html {
    html! {
        <>
            <Backups />
            <Bin />
        </>
    }
}
