//! What the fields of a pack are for, in the words of the published schema.

/// One field a line.
const ABOUT: &str = include_str!("about.txt");

/// What the field at a path is for; empty for one that nobody has described.
pub(super) fn of(path: &str) -> &'static str {
    let described = ABOUT.lines().filter_map(|line| line.split_once('|'));
    let mut found = described.filter(|(known, _)| *known == path);
    found.next().map_or("", |(_, text)| text)
}
