//! Fresh ids.

use gloo::utils::window;

/// The digits of base 32 after RFC 4648, in small letters.
const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The number of characters of an id. Five bits each make 80 bits: among a million ids, the
/// chance that two are the same is less than one in a million million.
const LENGTH: usize = 16;

/// An id that nobody else has: for a project, for a replica.
#[must_use]
pub fn fresh_id() -> String {
    let mut bytes = [0_u8; LENGTH];
    let drawn = window()
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    if drawn.is_err() {
        // No browser that can run the page lacks the call above; should one refuse it, ids from
        // the plain generator still differ from each other.
        for byte in &mut bytes {
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a number from 0 to 31"
            )]
            let digit = (js_sys::Math::random() * 32.0) as u8;
            *byte = digit;
        }
    }
    bytes
        .iter()
        .map(|byte| char::from(DIGITS[usize::from(byte & 31)]))
        .collect()
}
