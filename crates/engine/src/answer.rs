//! What the worker does with a request. Nothing here knows of a browser.

use gate360_process::builtin;
use gate360_report::Opened;
use gate360_report::document::Document;

use crate::message::{Reply, Request};

/// Answers a request.
pub(crate) fn answer(request: Request) -> Reply {
    match request {
        Request::Pdf(report) => pdf(&report).unwrap_or_else(Reply::Error),
        Request::Unknown => Reply::Error("The request is not one of a known kind.".to_owned()),
    }
}

/// Makes the PDF of a report file, or says why it can't.
fn pdf(report: &[u8]) -> Result<Reply, String> {
    let document = document(report)?;
    let pdf = gate360_pdf::write(&document).map_err(|error| error.to_string())?;
    Ok(Reply::Pdf {
        bytes: pdf.bytes,
        replaced: pdf.replaced.into_iter().collect(),
    })
}

/// The words of a report file in reading order.
fn document(report: &[u8]) -> Result<Document, String> {
    let catalogue = builtin::catalogue("en").map_err(|error| error.to_string())?;
    match gate360_report::open(report, &catalogue).map_err(|error| error.to_string())? {
        Opened::Report(report, _) => Ok(report.document()),
        Opened::Plain(_) => Err("The plain form has no words to print.".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_report_is_answered_with_the_reason() {
        for bytes in [&b""[..], b"{", b"\xff", b"[]", b"{\"schema\":\"other\"}"] {
            let reply = answer(Request::Pdf(bytes.to_vec()));
            assert!(
                matches!(&reply, Reply::Error(reason) if !reason.is_empty()),
                "{reply:?}"
            );
        }
    }

    #[test]
    fn an_unknown_request_is_answered_too() {
        assert!(matches!(answer(Request::Unknown), Reply::Error(_)));
    }
}
