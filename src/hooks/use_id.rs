use std::cell::Cell;

use yew::prelude::*;

thread_local! {
    static NEXT: Cell<u32> = const { Cell::new(1) };
}

/// An id for an element, the same for as long as the component lives and used by no other. For
/// labels and descriptions that point to a control.
#[hook]
pub fn use_id() -> AttrValue {
    let id = use_memo((), |()| {
        let number = NEXT.get();
        NEXT.set(number.wrapping_add(1));
        AttrValue::from(["e", &number.to_string()].concat())
    });
    (*id).clone()
}
