use yew::prelude::*;

/// Whether what is inside can only be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadOnly(pub bool);

/// Whether what is shown can only be read: fields then show what there is and take nothing.
#[hook]
pub fn use_read_only() -> bool {
    use_context::<ReadOnly>().unwrap_or_default().0
}
