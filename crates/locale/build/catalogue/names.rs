//! Keys and variables are kebab-case in the files and `snake_case` in Rust.

/// Words that cannot name a method or an argument.
const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// What is wrong with a name, if anything.
pub(super) fn fault(name: &str) -> Option<&'static str> {
    let sound = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) || !name.split('-').all(sound) {
        return Some("is not kebab-case (small letters and digits, joined by single hyphens)");
    }
    RESERVED
        .contains(&name)
        .then_some("is a word of Rust; choose a longer name")
}

/// The name in Rust.
pub(super) fn snake_case(name: &str) -> String {
    name.replace('-', "_")
}
