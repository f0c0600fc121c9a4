use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long a control shows by itself what was chosen, in milliseconds: longer than it takes
/// until what was accepted comes back to it ([`crate::state`] waits for the store, a little).
const SETTLED: u32 = 150;

/// Renders a control anew a moment after something was chosen. Should the choice be refused,
/// nothing else would, and the control must show what is stored.
#[hook]
pub fn use_stored_again() -> Callback<()> {
    let rendered_anew = use_force_update();
    let soon = use_mut_ref(|| None::<Timeout>);
    use_callback((), move |(), ()| {
        let rendered_anew = rendered_anew.clone();
        let timer = Timeout::new(SETTLED, move || rendered_anew.force_update());
        // An earlier one ends here.
        soon.replace(Some(timer));
    })
}
