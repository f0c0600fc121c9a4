use web_sys::UrlSearchParams;
use yew::prelude::*;
use yew_router::prelude::*;

/// The value of a name in the query of the address, such as `VAL-101` of `?c=VAL-101`.
#[hook]
pub fn use_query(name: &str) -> Option<String> {
    let location = use_location()?;
    UrlSearchParams::new_with_str(location.query_str())
        .ok()?
        .get(name)
}
