//! Today, by the machine's clock.

use std::time::{SystemTime, UNIX_EPOCH};

use gate360_locale::Date;

/// Seconds in a day.
const DAY: u64 = 24 * 60 * 60;

/// Today's date in UTC.
///
/// # Errors
///
/// When the machine's clock is set to a time that no date can be made of.
pub(crate) fn today() -> Result<Date, String> {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| i64::try_from(since.as_secs() / DAY).ok())
        .and_then(Date::from_days)
        .ok_or_else(|| "this machine's clock gives no usable date; use --today DATE".to_owned())
}
