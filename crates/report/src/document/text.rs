//! Running text, in which each piece may be of another kind or in another language.

use gate360_locale::Language;
use gate360_project::Prose;

use super::Tone;

/// A running text: pieces one after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Span>);

/// A piece of running text of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The words. May hold line feeds (they break the line) and anything a
    /// person can type or paste.
    pub text: String,
    /// Set in bold.
    pub strong: bool,
    /// How it is to be taken.
    pub tone: Tone,
    /// The language where it differs from the document's, as BCP 47.
    pub language: Option<String>,
}

impl Text {
    /// A text of one plain piece.
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Span {
            text: text.into(),
            ..Span::default()
        }])
    }

    /// A text of one bold piece.
    pub fn strong(text: impl Into<String>) -> Self {
        Self(vec![Span {
            text: text.into(),
            strong: true,
            ..Span::default()
        }])
    }

    /// A text of one piece that is to be taken in a certain way.
    pub fn toned(text: impl Into<String>, tone: Tone) -> Self {
        Self(vec![Span {
            text: text.into(),
            strong: true,
            tone,
            ..Span::default()
        }])
    }

    /// What a person wrote, marked where it is in another language than the words around it.
    /// Where its language is not known, nothing is claimed of it.
    pub fn written(prose: &Prose, around: Language) -> Self {
        let foreign = prose.language.as_ref().filter(|tag| !tag.is(around));
        Self(vec![Span {
            text: prose.text.clone(),
            language: foreign.map(ToString::to_string),
            ..Span::default()
        }])
    }

    /// The same text with another after it.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        for span in other.0 {
            match self.0.last_mut() {
                Some(last) if last.goes_on_in(&span) => last.text.push_str(&span.text),
                _ => self.0.push(span),
            }
        }
        self
    }

    /// The same text in bold.
    #[must_use]
    pub fn in_bold(mut self) -> Self {
        for span in &mut self.0 {
            span.strong = true;
        }
        self
    }

    /// Texts, each on a line of its own.
    pub fn lines(texts: impl IntoIterator<Item = Self>) -> Self {
        Self::joined(texts, "\n")
    }

    /// Texts with something between them.
    pub fn joined(texts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let one_more = |text: Self, next| text.then(Self::plain(between)).then(next);
        texts.into_iter().reduce(one_more).unwrap_or_default()
    }

    /// The bare words.
    pub fn words(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

impl Span {
    /// Whether the next piece is only more of the same. A toned piece is a mark by itself.
    fn goes_on_in(&self, next: &Self) -> bool {
        let kind = |span: &Self| (span.strong, span.tone);
        self.tone == Tone::Plain && kind(self) == kind(next) && self.language == next.language
    }
}

/// What texts are called while the sentence around them is made: characters that nobody types,
/// since by agreement they stand for nothing.
const PLACES: [&str; 2] = ["\u{e000}", "\u{e001}"];

/// A sentence with a text in it, which keeps its language there. `sentence` says the sentence
/// with whatever words it is given.
pub fn filled(sentence: impl Fn(&str) -> String, text: &Text) -> Text {
    let [place, _] = PLACES;
    fill(&sentence(place), place, text)
}

/// A sentence with two texts in it.
pub fn filled_twice(sentence: impl Fn(&str, &str) -> String, one: &Text, other: &Text) -> Text {
    let [first, second] = PLACES;
    let sentence = fill(&sentence(first, second), first, one);
    let parts = sentence.0.into_iter().map(|span| {
        // What was filled in is nobody's sentence.
        if span.language.is_none() {
            fill(&span.text, second, other)
        } else {
            Text(vec![span])
        }
    });
    parts.fold(Text::default(), Text::then)
}

fn fill(sentence: &str, place: &str, text: &Text) -> Text {
    let mut parts = sentence.split(place);
    let piece = |part: &str| {
        if part.is_empty() {
            Text::default()
        } else {
            Text::plain(part)
        }
    };
    let first = piece(parts.next().unwrap_or_default());
    parts.fold(first, |filled, part| {
        filled.then(text.clone()).then(piece(part))
    })
}

/// A text in the language around it.
impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::plain(words)
    }
}

/// The same words, of whatever kind.
impl PartialEq<str> for Text {
    fn eq(&self, words: &str) -> bool {
        self.words() == words
    }
}

#[cfg(test)]
mod tests {
    use gate360_project::LanguageTag;

    use super::*;

    fn danish(words: &str) -> Text {
        let tag = LanguageTag::parse("da").unwrap();
        Text::written(&Prose::new(words, Some(&tag)), Language::English)
    }

    #[test]
    fn what_a_person_wrote_is_marked_where_it_is_in_another_language() {
        let marked = |tag: Option<&str>| {
            let tag = tag.and_then(LanguageTag::parse);
            let text = Text::written(&Prose::new("x", tag.as_ref()), Language::English);
            text.0[0].language.clone()
        };
        assert_eq!(marked(Some("da")), Some("da".to_owned()));
        assert_eq!(marked(Some("en-GB")), None);
        assert_eq!(marked(None), None);
    }

    #[test]
    fn a_sentence_keeps_the_language_of_what_stands_in_it() {
        let text = filled(|reason| format!("Reason: {reason}."), &danish("Vi måler"));
        let pieces: Vec<_> = text
            .0
            .iter()
            .map(|span| (span.text.as_str(), span.language.as_deref()))
            .collect();
        assert_eq!(
            pieces,
            [("Reason: ", None), ("Vi måler", Some("da")), (".", None)]
        );
        assert_eq!(text.words(), "Reason: Vi måler.");
    }

    #[test]
    fn a_sentence_in_one_language_is_one_piece() {
        let text = filled(
            |reason| format!("Reason: {reason}"),
            &Text::plain("We measure"),
        );
        assert_eq!(text, Text::plain("Reason: We measure"));
        assert_eq!(
            filled(|_| "Nothing".to_owned(), &text),
            Text::plain("Nothing")
        );
    }

    #[test]
    fn a_sentence_holds_two_texts_in_either_order() {
        let swedish = LanguageTag::parse("sv").unwrap();
        let swedish = Text::written(&Prose::new("Vi mäter", Some(&swedish)), Language::English);
        let text = filled_twice(
            |a, b| format!("{b} and {a}!"),
            &danish("Vi måler"),
            &swedish,
        );
        assert_eq!(text.words(), "Vi mäter and Vi måler!");
        let languages: Vec<_> = text.0.iter().map(|span| span.language.as_deref()).collect();
        assert_eq!(languages, [Some("sv"), None, Some("da"), None]);
    }

    #[test]
    fn lines_of_the_same_kind_are_one_piece_and_marks_stay_apart() {
        let text = Text::lines([Text::plain("a"), Text::plain("b"), danish("c")]);
        assert_eq!(text.words(), "a\nb\nc");
        assert_eq!(text.0.len(), 2);
        let marks = Text::toned("a", Tone::Bad).then(Text::toned("b", Tone::Bad));
        assert_eq!(marks.0.len(), 2);
        assert_eq!(Text::lines([]), Text::default());
    }
}
