//! Why a file or an example was not brought in, in words.

use gate360_locale::Words;
use gate360_process::Fault;
use gate360_report::{MAX_BYTES, OpenError, Problems, pack_words, problem_words};
use yew::prelude::*;

use crate::platform::engine::NotExtracted;
use crate::platform::files::FileError;
use crate::state::{ImportError, store_words};

/// The most lines about a file that are listed; more are counted.
pub(super) const LISTED: usize = 10;

/// What went wrong, where, and what to do next.
pub(super) fn explanation(words: Words, error: &ImportError) -> Html {
    let text = match error {
        ImportError::File(FileError::TooLarge { size, .. }) => too_large(words, *size),
        ImportError::File(FileError::Unreadable | FileError::NotHandedOut) => {
            words.import_unreadable().to_owned()
        }
        ImportError::Pdf(error) => of_pdf(words, error),
        ImportError::Open(error) => return why_not_opened(words, error),
        ImportError::Pack(faults) => return pack_faults(words, faults),
        ImportError::Plain => words.import_plain().to_owned(),
        ImportError::Store(error) => store_words(words, error).to_owned(),
        ImportError::Example => words.import_example_broken().to_owned(),
        ImportError::ExampleNotFetched => words.import_example_not_fetched().to_owned(),
        ImportError::Damaged => words.catalogue_broken_body().to_owned(),
    };
    html! { <p>{ text }</p> }
}

/// Why a PDF gives no report.
fn of_pdf(words: Words, error: &NotExtracted) -> String {
    match error {
        NotExtracted::Engine(_) => words.import_pdf_not_read().to_owned(),
        NotExtracted::Encrypted => words.import_pdf_encrypted().to_owned(),
        NotExtracted::NoReport => words.import_pdf_none().to_owned(),
        NotExtracted::Several(reports) => words.import_pdf_several(&reports.to_string()),
        NotExtracted::Damaged => words.import_pdf_damaged().to_owned(),
        NotExtracted::TooLarge => words.import_pdf_too_large().to_owned(),
    }
}

fn why_not_opened(words: Words, error: &OpenError) -> Html {
    let number = |value: usize| words.integer(i64::try_from(value).unwrap_or(i64::MAX));
    let text = match error {
        OpenError::TooLarge { bytes } => {
            too_large(words, u64::try_from(*bytes).unwrap_or(u64::MAX))
        }
        OpenError::Empty => words.import_empty().to_owned(),
        OpenError::NotText { byte } => words.import_not_text(&number(byte.saturating_add(1))),
        OpenError::Truncated => words.import_truncated().to_owned(),
        OpenError::NotJson { line, column } => {
            words.import_not_json(&number(*line), &number(*column))
        }
        OpenError::NotOurs => words.import_not_ours().to_owned(),
        OpenError::OtherKind(kind) => words.import_other_kind(kind),
        OpenError::Newer { version, known } => {
            words.import_newer(&version.to_string(), &known.to_string())
        }
        OpenError::Broken(problems) => return broken(words, problems),
    };
    html! { <p>{ text }</p> }
}

fn broken(words: Words, problems: &Problems) -> Html {
    let lines = problems.iter().take(LISTED);
    let lines = lines.map(|problem| problem_words::problem(words, problem));
    html! {
        <>
            <p>{ words.import_broken() }</p>
            { list(words, lines.collect(), problems.count()) }
        </>
    }
}

/// What is wrong with a process pack.
pub(crate) fn pack_faults(words: Words, faults: &[Fault]) -> Html {
    let lines = faults.iter().take(LISTED);
    let lines = lines.map(|fault| pack_words::fault(words, fault));
    html! {
        <>
            <p>{ pack_words::count(words, faults) }</p>
            { list(words, lines.collect(), faults.len()) }
            <p>{ words.pack_refused() }</p>
        </>
    }
}

/// The first lines of a list, and how many more there are.
pub(super) fn list(words: Words, lines: Vec<String>, count: usize) -> Html {
    let more = u32::try_from(count.saturating_sub(lines.len())).unwrap_or(u32::MAX);
    html! {
        <ul class="list">
            { for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }
            if more > 0 {
                <li>{ words.import_more_problems(more) }</li>
            }
        </ul>
    }
}

/// Sizes in megabytes, rounded so that what is too large never looks as if it fitted.
fn too_large(words: Words, size: u64) -> String {
    let megabytes = |bytes: u64| {
        let whole = bytes.div_ceil(1024 * 1024);
        words.integer(i64::try_from(whole).unwrap_or(i64::MAX))
    };
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    words.import_too_large(&megabytes(size), &megabytes(limit))
}
