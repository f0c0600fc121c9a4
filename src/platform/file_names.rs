//! What files that leave the page are called.

/// What stands in the place of a name that has nothing left.
const FALLBACK: &str = "Gate 360";

/// What some file systems refuse, or take for something else.
const REFUSED: &[char] = &['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

/// The longest name, in characters. Even where each takes four bytes, it stays below the 255
/// bytes that file systems allow.
pub const LONGEST: usize = 80;

/// The beginning of a file's name, made of a project's: letters of any script stay, what file
/// systems refuse becomes a space, and it has at most so many characters.
pub fn beginning(name: &str, most: usize) -> String {
    let name = shortened(&cleaned(name), most);
    if name.is_empty() {
        FALLBACK.to_owned()
    } else {
        name
    }
}

/// The name of a project's file: the project's, and what kind of file it is.
pub fn file_name(project: &str, extension: &str) -> String {
    let room = LONGEST.saturating_sub(1 + extension.len());
    [&beginning(project, room), ".", extension].concat()
}

/// Without what file systems refuse, with single spaces. A dot in front would hide the file.
fn cleaned(name: &str) -> String {
    let spaced: String = name
        .chars()
        .filter(|&c| !is_unseen(c))
        .map(|c| {
            if c.is_control() || REFUSED.contains(&c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let joined = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    joined.trim_start_matches(['.', ' ']).trim_end().to_owned()
}

/// Signs that can't be seen and can make a name look like another: marks and overrides of
/// direction, and the byte order mark.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// At most so many characters, cut between words where that keeps at least half of them.
fn shortened(name: &str, most: usize) -> String {
    let Some((end, _)) = name.char_indices().nth(most) else {
        return name.to_owned();
    };
    let (head, tail) = name.split_at(end);
    let cut = match head.rfind(' ') {
        Some(space) if !tail.starts_with(' ') && space >= end / 2 => &head[..space],
        _ => head,
    };
    cut.trim_end_matches([' ', '.', ',', '-', '\u{200d}'])
        .to_owned()
}
