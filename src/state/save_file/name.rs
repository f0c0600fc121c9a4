//! What a new team file is called.

use gate360_locale::Date;
use gate360_report::team;

use crate::platform::file_names::{LONGEST, beginning};

/// The name that is proposed for a new file of a project, made on a day at an hour and a minute.
/// Browsers empty a file that is chosen as a new one, so the name must not be that of a file that
/// is there already.
pub(super) fn new_name(project: &str, day: Date, (hour, minute): (u8, u8)) -> String {
    let (day, time) = (day.to_string(), [two(hour), two(minute)].concat());
    let end = [" ", &day, " ", &time, ".", team::EXTENSION].concat();
    let room = LONGEST.saturating_sub(end.chars().count());
    [&beginning(project, room), &*end].concat()
}

/// A number in two digits.
fn two(number: u8) -> String {
    let zero = if number < 10 { "0" } else { "" };
    [zero, &number.to_string()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_is_called_by_project_day_and_time() {
        let day = Date::new(2026, 11, 22).unwrap();
        let named = new_name("Skov: og/sø", day, (8, 31));
        assert_eq!(named, "Skov og sø 2026-11-22 0831.gate360.json");
        assert_ne!(named, new_name("Skov: og/sø", day, (8, 32)));
    }

    #[test]
    fn a_long_name_leaves_room_for_day_and_time() {
        let day = Date::new(2026, 1, 2).unwrap();
        let named = new_name(&"Long ".repeat(40), day, (23, 5));
        assert!(named.ends_with(" 2026-01-02 2305.gate360.json"), "{named}");
        assert!(named.chars().count() <= LONGEST, "{named}");
    }
}
