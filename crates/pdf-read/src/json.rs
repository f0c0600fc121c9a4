//! As much of JSON as tells what a file says that it is.

/// Whether bytes begin as an object of JSON does.
pub(crate) fn starts(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start().first() == Some(&b'{')
}

/// Whether an object of JSON says by itself, and not in something within, that a name of it has
/// this text. Neither of them has a sign that JSON would write in another way.
pub(crate) fn says(json: &[u8], name: &str, text: &str) -> bool {
    let mut depth = 0_usize;
    // The last text of the object itself, and whether a colon made it a name.
    let (mut last, mut is_name): (&[u8], bool) = (&[], false);
    let mut at = 0;
    while let Some(byte) = json.get(at) {
        at += 1;
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b':' if depth == 1 => is_name = true,
            b',' if depth == 1 => is_name = false,
            b'"' => {
                let Some(length) = text_length(json.get(at..).unwrap_or_default()) else {
                    return false;
                };
                let found = json.get(at..at + length).unwrap_or_default();
                at += length + 1;
                if depth == 1 && is_name && last == name.as_bytes() && found == text.as_bytes() {
                    return true;
                }
                if depth == 1 && !is_name {
                    last = found;
                }
            }
            _ => {}
        }
    }
    false
}

/// How far a text goes, up to the mark that ends it.
fn text_length(rest: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match rest.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_report(json: &str) -> bool {
        says(json.as_bytes(), "schema", "gate360/report")
    }

    #[test]
    fn only_what_the_object_says_of_itself_counts() {
        for report in [
            r#"{"schema":"gate360/report"}"#,
            r#"{"a":["schema","}"],"b":{"schema":"x"},"c":"\"\\\\","schema" : "gate360/report","d":1}"#,
        ] {
            assert!(is_report(report), "{report}");
        }
        for other in [
            "",
            "{",
            r#"{"schema":"gate360/repo"#,
            r#"{"schema":"gate360/pack","made_from":"gate360/report"}"#,
            r#"{"schema":["gate360/report"]}"#,
            r#"{"files":[{"schema":"gate360/report"}]}"#,
            r#"{"note":"schema","gate360/report":1}"#,
            r#"{"note":"\"schema\":\"gate360/report\""}"#,
            r#"["schema","gate360/report"]"#,
        ] {
            assert!(!is_report(other), "{other}");
        }
    }

    #[test]
    fn json_begins_with_a_brace() {
        for json in ["{}", " \n{", "\u{feff}{\"a\""] {
            assert!(starts(json.as_bytes()), "{json}");
        }
        for other in ["", "%PDF-1.7 {", "[{}]"] {
            assert!(!starts(other.as_bytes()), "{other}");
        }
    }
}
