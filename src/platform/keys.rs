//! Whether keys that are a single letter do something.

use super::choices;

/// The name under which the choice is kept.
const KEY: &str = "gate360-letters";

/// What is kept there when they were switched on again.
const ON: &str = "on";

/// What is kept there when they are switched off.
const OFF: &str = "off";

/// Whether keys that are a single letter do something: yes, unless they were switched off in this
/// browser.
#[must_use]
pub fn letters() -> bool {
    choices::read(KEY).is_none_or(|kept| kept != OFF)
}

/// Switches them on or off. A browser that keeps nothing leaves them on.
pub fn set_letters(on: bool) {
    choices::write(KEY, if on { ON } else { OFF });
}
