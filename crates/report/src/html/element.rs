//! Elements, attributes and text, escaped.

/// A page that is being written.
#[derive(Default)]
pub(super) struct Html {
    out: String,
}

impl Html {
    /// Adds what is markup already. Never anything that a person wrote.
    pub(super) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Opens an element. Names are our own, values are escaped.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (attribute, value) in attributes {
            self.out.push(' ');
            self.out.push_str(attribute);
            self.out.push_str("=\"");
            self.text(value);
            self.out.push('"');
        }
        self.out.push('>');
    }

    /// Closes an element.
    pub(super) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Adds text, which is never taken for markup.
    pub(super) fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                '\r' => self.out.push_str("&#13;"),
                // One that is not ended would turn around what stands after the text.
                c if is_override(c) => {}
                c if is_no_text(c) => self.out.push('\u{fffd}'),
                c => self.out.push(c),
            }
        }
    }

    /// Adds an element that has nothing but text in it.
    pub(super) fn whole(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// The file.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }
}

/// Signs that set the direction of all that follows, up to one that ends them.
fn is_override(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What a page may not hold: control characters, and numbers that are no character.
fn is_no_text(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n'))
        || u32::from(c) & 0xfffe == 0xfffe
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn no_text_turns_another_around() {
        let mut html = Html::default();
        html.text("a\u{202e}b\u{2066}c\u{200f}");
        assert_eq!(html.into_bytes(), "abc\u{200f}".as_bytes());
    }

    #[test]
    fn text_is_never_markup() {
        let mut html = Html::default();
        html.open("p", &[("lang", "\"><script>")]);
        html.text("</p><script>alert('&amp;')\u{0}\u{ffff}\u{85}</script>");
        html.close("p");
        let out = String::from_utf8(html.into_bytes()).unwrap();
        assert_eq!(
            out,
            "<p lang=\"&quot;&gt;&lt;script&gt;\">&lt;/p&gt;&lt;script&gt;alert(&#39;&amp;amp;&#39;)\
             \u{fffd}\u{fffd}\u{fffd}&lt;/script&gt;</p>"
        );
    }
}
