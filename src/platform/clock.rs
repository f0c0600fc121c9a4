//! The computer's clock.

use gate360_locale::Date;
use gate360_merge::Moment;
use wasm_bindgen::UnwrapThrowExt;

/// Now.
#[must_use]
pub fn now() -> Moment {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "whole milliseconds, far below the limit of either type"
    )]
    Moment(js_sys::Date::now() as i64)
}

/// The day that it is where the computer stands. A clock that is set outside the years that a
/// date can have counts as the nearest of them.
#[must_use]
pub fn today() -> Date {
    local_date(&js_sys::Date::new_0())
}

/// The day of a moment where the computer stands.
#[must_use]
pub fn date_of(moment: Moment) -> Date {
    local_date(&local(moment))
}

/// The hour and the minute of a moment where the computer stands.
#[must_use]
pub fn time_of(moment: Moment) -> (u8, u8) {
    let date = local(moment);
    let small = |number: u32| u8::try_from(number).unwrap_or(0);
    (small(date.get_hours()), small(date.get_minutes()))
}

fn local(moment: Moment) -> js_sys::Date {
    #[allow(
        clippy::cast_precision_loss,
        reason = "milliseconds of our time fit into 53 bits"
    )]
    js_sys::Date::new(&(moment.0 as f64).into())
}

fn local_date(date: &js_sys::Date) -> Date {
    let year = u16::try_from(date.get_full_year().clamp(1900, 2200)).unwrap_or(1900);
    let month = u8::try_from(date.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(date.get_date()).unwrap_or(1);
    // Only a 29 February that was moved into another year can be refused.
    Date::new(year, month, day)
        .or_else(|_| Date::new(year, 1, 1))
        .expect_throw("1 January of a year from 1900 to 2200 is a date")
}
