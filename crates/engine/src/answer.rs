//! What the worker does with a request. Nothing here knows of a browser.

use gate360_locale::Words;
use gate360_pdf::Progress;
use gate360_report::{MAX_BYTES, Opened, Report};

use crate::message::{Reply, Request};

/// Answers a request, and tells on the way how far it is.
pub(crate) fn answer(request: Request, tell: &mut dyn FnMut(Reply)) -> Reply {
    match request {
        Request::Pdf(report, words) => pdf(&report, words, tell).unwrap_or_else(Reply::Error),
        Request::Extract(pdf) => match gate360_pdf_read::report(&pdf, MAX_BYTES) {
            Ok(report) => Reply::Report(report),
            Err(why) => Reply::NoReport(why),
        },
        Request::Unknown => Reply::Error("The request is not one of a known kind.".to_owned()),
    }
}

/// Makes the PDF of a report file, or says why it can't.
fn pdf(report: &[u8], words: Words, tell: &mut dyn FnMut(Reply)) -> Result<Reply, String> {
    tell(step("composing", 0, 0));
    let report = opened(report)?;
    let mut further = |progress| tell(reply_of(progress));
    let pdf = gate360_pdf::write_report(&report, words, &mut further)
        .map_err(|error| error.to_string())?;
    Ok(Reply::Pdf {
        bytes: pdf.bytes,
        replaced: pdf.replaced.into_iter().collect(),
    })
}

/// What is told of a PDF in the making.
fn reply_of(progress: Progress) -> Reply {
    match progress {
        Progress::Setting { done, total } => step("setting", done, total),
        Progress::Painting { done, total } => step("painting", done, total),
        Progress::Finishing => step("finishing", 0, 0),
    }
}

fn step(step: &'static str, done: usize, total: usize) -> Reply {
    let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
    Reply::Progress {
        step,
        done: number(done),
        total: number(total),
    }
}

/// The report of a report file.
fn opened(report: &[u8]) -> Result<Box<Report>, String> {
    match gate360_report::open(report, None).map_err(|error| error.to_string())? {
        Opened::Report(report, _) => Ok(report),
        Opened::Team(..) => Err("A team file is no report.".to_owned()),
        Opened::Plain(_) => Err("The plain form has no words to print.".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::panic,
        reason = "a test may fail in its helpers too"
    )]

    use gate360_locale::{Date, Language};
    use gate360_merge::Author;
    use gate360_pdf_read::ReadError;
    use gate360_process::builtin;
    use gate360_process::example::ExampleKey;
    use gate360_project::from_example;

    use super::*;

    const WORDS: Words = Words::new(Language::English);

    fn example() -> Report {
        let catalogue = builtin::catalogue("en").unwrap();
        let example = builtin::example(ExampleKey::CykelTogOresund, "en").unwrap();
        let project = from_example(&catalogue, &example).unwrap();
        let today = Date::new(2026, 11, 22).unwrap();
        let (language, author) = (Language::English, Author::default());
        Report::of(&catalogue, &project, language, author, today)
    }

    #[test]
    fn what_is_not_a_report_is_answered_with_the_reason() {
        for bytes in [&b""[..], b"{", b"\xff", b"[]", b"{\"schema\":\"other\"}"] {
            let reply = answer(Request::Pdf(bytes.to_vec(), WORDS), &mut |_| ());
            assert!(
                matches!(&reply, Reply::Error(reason) if !reason.is_empty()),
                "{reply:?}"
            );
        }
    }

    #[test]
    fn an_unknown_request_is_answered_too() {
        let reply = answer(Request::Unknown, &mut |_| ());
        assert!(matches!(reply, Reply::Error(_)));
    }

    #[test]
    fn a_pdf_gives_back_what_it_was_made_from() {
        let report = example();
        let reply = answer(Request::Pdf(report.to_json(), WORDS), &mut |_| ());
        let Reply::Pdf { bytes, .. } = reply else {
            panic!("{reply:?}");
        };
        let reply = answer(Request::Extract(bytes), &mut |_| ());
        assert_eq!(reply, Reply::Report(report.to_json()));
        let reply = answer(Request::Extract(report.to_json()), &mut |_| ());
        assert_eq!(reply, Reply::NoReport(ReadError::NotPdf));
    }

    #[test]
    fn how_far_it_is_is_told_step_by_step() {
        let report = example();
        let mut told = Vec::new();
        let reply = answer(Request::Pdf(report.to_json(), WORDS), &mut |reply| {
            if let Reply::Progress { step, done, total } = reply {
                told.push((step, done, total));
            }
        });
        assert!(matches!(reply, Reply::Pdf { .. }), "{reply:?}");

        let mut steps: Vec<_> = told.iter().map(|(step, _, _)| *step).collect();
        steps.dedup();
        assert_eq!(steps, ["composing", "setting", "painting", "finishing"]);
        for name in ["setting", "painting"] {
            let of_step: Vec<_> = told.iter().filter(|(step, _, _)| *step == name).collect();
            assert!(of_step.len() > 1, "{of_step:?}");
            assert!(of_step.iter().all(|(_, done, total)| done < total));
            assert!(of_step.is_sorted_by(|one, other| one.1 < other.1));
        }
    }
}
