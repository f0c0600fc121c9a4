//! What is wrong with a process pack, in words.

use gate360_locale::Words;
use gate360_process::{Area, Fault, Item, ItemKind, Kind, Pack, Place, Problem};

/// A fault as a line: its place, a colon, and what is wrong there.
pub fn fault(words: Words, fault: &Fault) -> String {
    let (place, problem) = (place(words, &fault.place), problem(words, &fault.problem));
    [place.as_str(), ": ", &problem].concat()
}

/// Where something is. Names of fields are those of the file, in every language.
pub fn place(words: Words, place: &Place) -> String {
    let mut parts = Vec::new();
    match &place.area {
        Area::File if place.field.is_empty() => parts.push(words.pack_file().to_owned()),
        Area::File => {}
        Area::Structure => parts.push(words.pack_structure().to_owned()),
        Area::Texts(language) => parts.push(words.pack_texts(language)),
    }
    parts.extend(place.item.as_ref().map(|one| item(words, one)));
    if !place.field.is_empty() {
        parts.push(place.field.clone());
    }
    parts.join(", ")
}

fn item(words: Words, item: &Item) -> String {
    thing(words, item.kind, &item.key)
}

/// One thing among many, by its key: "criterion VAL-101".
pub fn thing(words: Words, kind: ItemKind, key: &str) -> String {
    match kind {
        ItemKind::Stage => words.pack_item_stage(key),
        ItemKind::Board => words.pack_item_board(key),
        ItemKind::Perspective => words.pack_item_perspective(key),
        ItemKind::Condition => words.pack_item_condition(key),
        ItemKind::Source => words.pack_item_source(key),
        ItemKind::Criterion => words.pack_item_criterion(key),
        ItemKind::Strength => words.pack_item_strength(key),
        ItemKind::Level => words.pack_item_level(key),
        ItemKind::UseLevel => words.pack_item_use_level(key),
        ItemKind::Term => words.pack_item_term(key),
        ItemKind::Cell => words.pack_item_cell(key),
    }
}

/// What is wrong.
pub fn problem(words: Words, problem: &Problem) -> String {
    let number = |value: usize| words.integer(i64::try_from(value).unwrap_or(i64::MAX));
    let wide = |value: u64| words.integer(i64::try_from(value).unwrap_or(i64::MAX));
    let fixed = match problem {
        Problem::TooLarge { bytes, most } => {
            return words.pack_too_large(&number(*bytes), &number(*most));
        }
        Problem::NotJson { line, column } => {
            return words.pack_not_json(&number(*line), &number(*column));
        }
        Problem::Newer(version) => return words.pack_newer(&wide(*version)),
        Problem::Unreadable(why) => return words.pack_unreadable(why),
        Problem::TooMany { most } => return words.pack_too_many(&number(*most)),
        Problem::NotKnown(Some(name)) => return words.pack_meant(name),
        Problem::Reused(key) => return words.pack_reused(key),
        Problem::TooLong { found, most } => {
            return words.pack_too_long(&number(*found), &number(*most));
        }
        Problem::OutOfRange { least, most } => {
            return words.pack_out_of_range(&wide(*least), &wide(*most));
        }
        Problem::NotOneOf(list) => return words.pack_not_one_of(&list.join(", ")),
        Problem::NotADate(text) => return words.pack_not_a_date(text),
        Problem::NotAVersion(text) => return words.pack_not_a_version(text),
        Problem::NotALanguage(text) => return words.pack_not_a_language(text),
        Problem::NotAnId(text) => return words.pack_not_an_id(text),
        Problem::NotAKey(text) => return words.pack_not_a_key(text),
        Problem::Count { found, wanted } => {
            return words.pack_count(&number(*found), &number(*wanted));
        }
        Problem::NoSuch(kind, key) => return words.pack_no_such(&thing(words, *kind, key)),
        Problem::OtherLanguage(text) => return words.pack_other_language(text),
        Problem::NoSuchWords(text) => return words.pack_no_such_words(text),
        Problem::RetiredAhead(version) => return words.pack_retired_ahead(version),
        Problem::More(count) => return words.pack_more(&number(*count)),
        Problem::NeedsMajor(version) => return words.pack_needs_major(version),
        Problem::NeedsMinor(version) => return words.pack_needs_minor(version),
        Problem::NeedsNewer(version) => return words.pack_needs_newer(version),
        Problem::Empty => words.pack_empty(),
        Problem::NotText(_) => words.pack_not_text(),
        Problem::TooDeep => words.pack_too_deep(),
        Problem::NotAPack => words.pack_not_a_pack(),
        Problem::Missing => words.pack_field_missing(),
        Problem::NotA(kind) => of_kind(words, *kind),
        Problem::NotKnown(None) => words.pack_not_known(),
        Problem::Twice => words.pack_twice(),
        Problem::NoText => words.pack_no_text(),
        Problem::NotTheStages => words.pack_not_the_stages(),
        Problem::NoTexts => words.pack_no_texts(),
        Problem::NothingSuch => words.pack_nothing_such(),
        Problem::NoSource => words.pack_no_source(),
        Problem::BlockerNotMust => words.pack_blocker(),
        Problem::NoMust => words.pack_no_must(),
        Problem::NotABand => words.pack_not_a_band(),
        Problem::NoLanguage => words.pack_no_language(),
        Problem::Gone => words.pack_gone(),
        Problem::BackAgain => words.pack_back_again(),
    };
    fixed.to_owned()
}

fn of_kind(words: Words, kind: Kind) -> &'static str {
    match kind {
        Kind::Text => words.pack_not_a_text(),
        Kind::Number => words.pack_not_a_number(),
        Kind::YesNo => words.pack_not_yes_no(),
        Kind::List => words.pack_not_a_list(),
        Kind::Object => words.pack_not_an_object(),
    }
}

/// How many faults there are.
pub fn count(words: Words, faults: &[Fault]) -> String {
    let found = faults
        .iter()
        .fold(0_usize, |sum, fault| match fault.problem {
            Problem::More(more) => sum.saturating_add(more),
            _ => sum.saturating_add(1),
        });
    words.pack_faults(u32::try_from(found).unwrap_or(u32::MAX))
}

/// What a list of broken promises is held against.
pub fn promises(words: Words, earlier: &Pack) -> String {
    words.pack_promises(earlier.version())
}

/// What a pack without faults holds, each a line.
pub fn summary(words: Words, pack: &Pack) -> Vec<String> {
    let number = |value: usize| words.integer(i64::try_from(value).unwrap_or(i64::MAX));
    let Ok(catalogue) = pack.catalogue(words.language().tag()) else {
        return Vec::new();
    };
    let named = |(tag, name): (&str, Option<&str>)| match name {
        Some(name) => [name, " (", tag, ")"].concat(),
        None => tag.to_owned(),
    };
    let languages: Vec<String> = pack.languages().map(named).collect();
    let unread = pack.unreviewed().map(named);
    let unread: Vec<String> = unread.collect();
    let open = catalogue.sources().iter();
    let open = open.filter(|source| source.is_to_be_checked()).count();
    let mut lines = vec![
        words.pack_good(catalogue.title(), pack.id(), pack.version()),
        words.pack_languages(&languages.join(", ")),
        words.pack_counts(
            &number(catalogue.criteria().len()),
            &number(catalogue.all_retired().count()),
            &number(catalogue.conditions().len()),
            &number(catalogue.sources().len()),
            &number(open),
        ),
    ];
    if !unread.is_empty() {
        lines.push(words.pack_not_reviewed(&unread.join(", ")));
    }
    lines
}

#[cfg(test)]
mod tests {
    use gate360_locale::Language;

    #[test]
    fn packs_may_name_every_language_of_the_interface() {
        let tags: Vec<&str> = Language::ALL.iter().map(|one| one.tag()).collect();
        assert_eq!(tags, gate360_process::WORDS);
    }
}
