//! The organisation's logo on the first page.

use gate360_locale::{Date, Language, Words};
use gate360_logo::Kind;
use gate360_merge::{Author, Moment};
use gate360_process::builtin;
use gate360_process::example::ExampleKey;
use gate360_project::{Edit, LanguageTag, Logo, Prose, from_example};
use gate360_report::Report;
use gate360_report::edition::Kind as Report_;

use crate::read::Read;

const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80">
  <defs>
    <linearGradient id="a"><stop offset="0" stop-color="#0b5d5e"/><stop offset="1" stop-color="#88cccc" stop-opacity=".4"/></linearGradient>
    <radialGradient id="b"><stop offset="0" stop-color="white"/><stop offset="1" stop-color="navy"/></radialGradient>
  </defs>
  <rect width="80" height="80" rx="12" fill="url(#a)"/>
  <circle cx="40" cy="40" r="24" fill="url(#b)" stroke="white" stroke-width="3" opacity=".8"/>
  <path d="M100 20h80M100 40a20 20 0 0 0 40 0q20-20 40 0" fill="none" stroke="#333" stroke-width="6" stroke-linecap="round"/>
</svg>"##;

/// Two pixels by one: red, and half seen blue.
const PNG: &[u8] = &[
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 2, 0, 0, 0, 1, 8, 6, 0,
    0, 0, 244, 34, 127, 138,
];

fn png() -> Vec<u8> {
    let mut file = PNG.to_vec();
    // The pixels as they are, without packing: a block of nine bytes, and its sum (Adler-32).
    let rows = [0, 255, 0, 0, 255, 0, 0, 255, 128];
    let (mut low, mut high) = (1_u32, 0_u32);
    for byte in rows {
        low = (low + byte) % 65_521;
        high = (high + low) % 65_521;
    }
    let mut packed = vec![0x78, 0x01, 1, 9, 0, !9, 0xff];
    packed.extend(rows.map(|byte| u8::try_from(byte).expect("a byte")));
    packed.extend((high << 16 | low).to_be_bytes());
    for (name, data) in [(b"IDAT", packed.as_slice()), (b"IEND", &[])] {
        let named = [name.as_slice(), data].concat();
        file.extend(u32::try_from(data.len()).expect("few").to_be_bytes());
        file.extend(&named);
        let mut sum = u32::MAX;
        for byte in named {
            sum ^= u32::from(byte);
            for _ in 0..8 {
                sum = (sum >> 1) ^ (0xedb8_8320 * (sum & 1));
            }
        }
        file.extend((!sum).to_be_bytes());
    }
    file
}

fn with(kind: Kind, bytes: &[u8]) -> Report {
    let catalogue = builtin::catalogue("en").expect("the process");
    let example = builtin::example(ExampleKey::KlarTilRegn, "en").expect("the example");
    let mut project = from_example(&catalogue, &example).expect("the example fits");
    let logo = Logo {
        kind,
        bytes: bytes.to_vec(),
        alt: Prose::new("Helsingborgs stad", LanguageTag::parse("sv").as_ref()),
    };
    project
        .apply(
            &catalogue,
            Edit::Logo(Some(logo)),
            &Author::default(),
            Moment(1),
        )
        .expect("taken");
    let day = Date::new(2026, 11, 22).expect("a day");
    Report::of(
        &catalogue,
        &project,
        Language::English,
        Author::default(),
        day,
    )
}

fn written(report: &Report, kind: Report_) -> Vec<u8> {
    let report = report
        .clone()
        .in_edition(report.edition.with_kind(kind, None));
    let document = report.document(Words::new(Language::English));
    let pdf = gate360_pdf::write(&document).expect("written");
    let pages = Read::new(&pdf.bytes).pages();
    assert!(
        kind.most_pages().is_none_or(|most| pages <= most),
        "{kind:?}"
    );
    pdf.bytes
}

#[test]
fn a_logo_of_either_kind_is_a_figure_before_the_title() {
    for (kind, bytes) in [(Kind::Svg, SVG.as_bytes()), (Kind::Png, png().as_slice())] {
        let report = with(kind, bytes);
        for edition in [Report_::Board, Report_::Summary, Report_::Gate] {
            let file = written(&report, edition);
            let structure = Read::new(&file).structure();
            assert!(
                structure.starts_with("Document(Figure"),
                "{kind:?} {edition:?} {structure:.80}"
            );
            assert_eq!(file, written(&report, edition));
        }
        // It goes with the file.
        let back = gate360_report::open(&report.to_json(), None).expect("opened");
        let gate360_report::Opened::Report(back, _) = back else {
            panic!("a report");
        };
        assert_eq!(back.project.logo(), report.project.logo());
    }
}

#[test]
fn a_broken_logo_is_left_out_and_fails_nothing() {
    let deep = "<g>".repeat(10_000);
    let mut torn = png();
    torn.truncate(60);
    for (kind, bytes) in [
        (Kind::Svg, b"".as_slice()),
        (Kind::Svg, deep.as_bytes()),
        (Kind::Svg, b"<svg viewBox='0 0 9 9'><text>x</text></svg>"),
        (Kind::Png, SVG.as_bytes()),
        (Kind::Svg, &png()),
        (Kind::Png, &torn),
    ] {
        let report = with(kind, bytes);
        let document = report.document(Words::new(Language::English));
        assert_eq!(document.logo, None);
        let structure = Read::new(&written(&report, Report_::Gate)).structure();
        assert!(structure.starts_with("Document(H1"), "{structure:.80}");
    }
}
