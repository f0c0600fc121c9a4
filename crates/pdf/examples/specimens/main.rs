//! Writes PDFs of all sorts into a folder, for programs that check them: both examples in all
//! languages and kinds, a project full of texts that have broken programs before, documents of
//! such texts, and a project with a thousand criteria.
//!
//! Beside each PDF stands what it should read as, `NAME.txt`, and where it is a report its data,
//! `NAME.json`.
//!
//!     cargo run -p gate360-pdf --example specimens -- FOLDER

#[allow(dead_code, reason = "the tests need more of it")]
#[path = "../../tests/pdf/nasty.rs"]
mod nasty;
mod projects;
mod reading;
#[allow(dead_code, reason = "the tests need more of it")]
#[path = "../../tests/pdf/samples.rs"]
mod samples;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use gate360_locale::{Language, Words};
use gate360_pdf::Pdf;
use gate360_process::example::ExampleKey;
use gate360_report::Report;
use gate360_report::document::Document;
use gate360_report::edition::Kind;

/// Whatever went wrong; this program only says it.
type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result {
    let folder = std::env::args_os().nth(1).ok_or("say which folder")?;
    let folder = Folder(PathBuf::from(folder));
    fs::create_dir_all(&folder.0)?;
    for key in ExampleKey::ALL {
        for language in Language::ALL {
            let report = projects::example(key, *language)?;
            folder.kinds(&[key.as_str(), ".", language.tag()].concat(), &report)?;
        }
    }
    folder.kinds("hostile", &projects::hostile()?)?;
    for (index, document) in nasty::documents().iter().enumerate() {
        let name = format!("hostile-{index:02}");
        folder.keep(&name, document, &gate360_pdf::write(document)?)?;
    }
    folder.report("thousand", &projects::thousand()?)
}

/// Where the files go.
struct Folder(PathBuf);

impl Folder {
    /// A report in each of its kinds.
    fn kinds(&self, name: &str, report: &Report) -> Result {
        for kind in Kind::ALL {
            let edition = report.edition.with_kind(kind, None);
            let report = report.clone().in_edition(edition);
            self.report(&[name, ".", kind.as_str()].concat(), &report)?;
        }
        Ok(())
    }

    fn report(&self, name: &str, report: &Report) -> Result {
        let words = Words::new(report.language);
        let pdf = gate360_pdf::write_report(report, words, &mut |_| ())?;
        fs::write(self.0.join([name, ".json"].concat()), report.to_json())?;
        self.keep(name, &report.document(words), &pdf)
    }

    fn keep(&self, name: &str, document: &Document, pdf: &Pdf) -> Result {
        let reading = reading::of(document);
        fs::write(self.0.join([name, ".pdf"].concat()), &pdf.bytes)?;
        fs::write(self.0.join([name, ".txt"].concat()), reading)?;
        Ok(())
    }
}
