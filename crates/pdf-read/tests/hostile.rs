//! PDFs that mean harm, and files that chance has made.

#![allow(clippy::expect_used, reason = "these are tests")]

mod support;

use std::time::{Duration, Instant};

use gate360_pdf_read::{ReadError, report};
use proptest::prelude::*;
use support::{Pdf, deflated, json};

const MOST: usize = 1_000_000;

/// The longest that any of them may take here, where nothing is made fast.
const LONGEST: Duration = Duration::from_secs(60);

fn read(pdf: &[u8]) -> Result<Vec<u8>, ReadError> {
    let began = Instant::now();
    let outcome = report(pdf, MOST);
    assert!(began.elapsed() < LONGEST, "{:?}", began.elapsed());
    if let Ok(json) = &outcome {
        assert!(json.len() <= MOST);
    }
    outcome
}

#[test]
fn what_unpacks_to_too_much_is_not_unpacked() {
    let mut bomb = b"{\"schema\":\"gate360/report\",\"text\":\"".to_vec();
    bomb.resize(30_000_000, b' ');
    let once = deflated(&bomb);
    let mut pdf = Pdf::with_catalog("/AF[11 0 R]");
    pdf.add_stream(10, "/Filter/FlateDecode/Params<</Size 30000000>>", &once);
    pdf.specify(11, 10, "(r.json)");
    assert_eq!(read(&pdf.with_table()), Err(ReadError::TooLarge));
    // It says that it is small, and is packed twice.
    let mut pdf = Pdf::with_catalog("/AF[11 0 R]");
    let fields = "/Filter[/Fl /Fl]/Params<</Size 3>>";
    pdf.add_stream(10, fields, &deflated(&once));
    pdf.specify(11, 10, "(r.json)");
    assert_eq!(read(&pdf.with_table()), Err(ReadError::Damaged));
    // A thousand of them, so that each is looked at.
    let list: String = (0..1_000)
        .map(|one| format!("{} 0 R ", 100 + one))
        .collect();
    let mut pdf = Pdf::with_catalog(&format!("/AF[{list}]"));
    for one in 0..1_000 {
        pdf.add_stream(
            2_000 + one,
            "/Filter/FlateDecode",
            &once[..once.len().min(100_000)],
        );
        pdf.specify(100 + one, 2_000 + one, "(r.json)");
    }
    assert!(read(&pdf.with_table()).is_err());
    // The objects themselves are packed in one.
    let mut pdf = Pdf::with_report(&json());
    let fields = "/Type/ObjStm/N 9/First 9/Filter/FlateDecode";
    pdf.add_stream(60, fields, &once);
    let file = pdf.with_table();
    assert!(read(&file[..file.len() - 30]).is_ok());
}

#[test]
fn what_stands_in_itself_ends() {
    let depth = 200_000;
    for (open, close) in [("[", "]"), ("<</A", ">>")] {
        let deep = [open.repeat(depth), "null".to_owned(), close.repeat(depth)].concat();
        let mut pdf = Pdf::with_report(&json());
        pdf.objects.retain(|(number, _)| *number != 1);
        pdf.add(1, &format!("<</Type/Catalog/AF[11 0 R]/Deep {deep}>>"));
        assert_eq!(read(&pdf.with_table()), Err(ReadError::Damaged), "{open}");
    }
    for (names, objects) in [
        ("/AF 20 0 R", vec![(20, "20 0 R")]),
        ("/AF 20 0 R", vec![(20, "21 0 R"), (21, "20 0 R")]),
        ("/AF[20 0 R]", vec![(20, "<</EF<</F 20 0 R>>/F(r.json)>>")]),
        (
            "/Names 20 0 R",
            vec![
                (20, "<</EmbeddedFiles 21 0 R>>"),
                (21, "<</Kids[21 0 R 22 0 R]>>"),
                (22, "<</Kids[21 0 R 22 0 R]>>"),
            ],
        ),
    ] {
        let mut pdf = Pdf::with_catalog(names);
        for (number, object) in objects {
            pdf.add(number, object);
        }
        assert!(read(&pdf.with_table()).is_err(), "{names}");
        assert!(read(&pdf.packed()).is_err(), "{names}");
    }
    // A tree of names that doubles at each step.
    let mut pdf = Pdf::with_catalog("/Names<</EmbeddedFiles 20 0 R>>");
    for step in 20..60 {
        let next = step + 1;
        pdf.add(
            step,
            &format!("<</Kids[{next} 0 R {next} 0 R<</Kids[{next} 0 R]>>]>>"),
        );
    }
    assert_eq!(read(&pdf.with_table()), Err(ReadError::NoReport));
    // A length that is that of itself, and references that come before themselves.
    let mut pdf = Pdf::with_catalog("/AF[11 0 R]");
    pdf.add_bytes(10, "/Length 10 0 R", &json());
    pdf.specify(11, 10, "(r.json)");
    pdf.said = "/Prev 9/XRefStm 9".to_owned();
    assert_eq!(read(&pdf.with_table()), Ok(json()));
    let file = pdf.with_table();
    let at = support::references_at(&file);
    pdf.said = format!("/Prev {at}/XRefStm {at}");
    assert_eq!(read(&pdf.with_table()), Ok(json()));
}

#[test]
fn promises_are_not_believed() {
    for fields in [
        "/W[0 0 0]/Size 4294967295",
        "/W[1 8 8]/Index[0 99999999999]/Size 9",
        "/W[1 99999 1]/Size 9",
        "/W[1 2]/Size 9",
        "/W[1 2 1]/Index[-1 -1]/Size 9",
        "/W[1 2 1]/Size -9",
        "/Size 9",
    ] {
        let mut pdf = Pdf::default();
        let fields = format!("/Type/XRef/Root 1 0 R{fields}");
        pdf.add_stream(51, &fields, &[1; 10_000]);
        let mut file = pdf.with_table();
        file.extend(b"startxref\n15\n%%EOF");
        assert!(read(&file).is_err(), "{fields}");
    }
    for entries in [
        "0 4294967295",
        "4294967295 4294967295",
        "0 99999999999999999999",
        "-1 3",
        "x",
    ] {
        let table = format!(
            "%PDF-1.7\nxref\n{entries}\n0000000000 00000 n \ntrailer\n<<>>\nstartxref\n9\n"
        );
        assert!(read(table.as_bytes()).is_err(), "{entries}");
    }
    for fields in [
        "/N 99999999999/First 4",
        "/N 2/First 99999999999",
        "/N -1/First -1",
        "",
    ] {
        let mut pdf = Pdf::with_catalog("/AF[11 0 R]");
        pdf.add_stream(50, &format!("/Type/ObjStm{fields}"), b"11 0 12 9 <<>> ");
        let file = pdf.with_table();
        assert!(read(&file[..file.len() - 30]).is_err(), "{fields}");
    }
}

#[test]
fn what_would_take_long_is_given_up() {
    let filler = 600_000;
    for unit in [
        "1 0 obj",
        "1 0 obj<<",
        "1 0 obj(",
        "1 0 obj[",
        "1 0 obj<<>>stream\n",
        "trailer",
        "trailer<<",
        "obj",
        "1 ",
        " ",
        "%",
        "(",
        "<",
        "1 0 obj<a",
        "trailer<<a",
        "1 0 obj%",
        "1 0 obj<</Type/ObjStm/N 9/First 9>>stream\n",
        "startxref 9 ",
        "1 0 obj<</Type/XRef/W[1 1 1]/Size 9/Root 1 0 R>>stream\n",
        "xref 0 1 ",
        "/A",
        "[",
        "1 0 R ",
    ] {
        let file = ["%PDF-1.7\n", &unit.repeat(filler / unit.len())].concat();
        assert!(read(file.as_bytes()).is_err(), "{unit}");
        let file = [&file, "\nstartxref\n9\n%%EOF"].concat();
        assert!(read(file.as_bytes()).is_err(), "{unit}");
    }
}

#[test]
fn references_are_paid_for_however_well_they_pack() {
    let began = Instant::now();
    let mut pdf = Pdf::default();
    let fields = "/Type/XRef/Root 1 0 R/W[0 1 0]/Size 60000000/Filter/FlateDecode";
    pdf.add_stream(51, fields, &deflated(&vec![b'9'; 20_000_000]));
    let mut file = pdf.with_table();
    let at = file.windows(6).position(|word| word == b"51 0 o");
    file.extend(format!("startxref\n{}\n%%EOF", at.expect("it is there")).bytes());
    assert!(report(&file, MOST).is_err());
    assert!(began.elapsed() < LONGEST, "{began:?}");
}

#[test]
fn rows_are_no_longer_than_what_is_there() {
    let began = Instant::now();
    let fields = "/Type/ObjStm/N 0/First 0/Filter/FlateDecode\
                  /DecodeParms<</Predictor 12/Columns 1048576>>";
    let mut pdf = Pdf::default();
    pdf.add_stream(50, fields, &deflated(b"0"));
    let (_, object) = pdf.objects.pop().expect("it is there");
    let unit = [b"50 0 obj\n".as_slice(), &object, b"\n"].concat();
    let file = [b"%PDF-1.7\n".as_slice(), &unit.repeat(60_000)].concat();
    assert!(report(&file, MOST).is_err());
    assert!(began.elapsed() < LONGEST, "{began:?}");
}

#[test]
fn copies_of_large_values_are_paid_for() {
    let began = Instant::now();
    let leaf = "1 ".repeat(400_000);
    let open = "<</Kids[".repeat(30);
    let close = "]>>".repeat(30);
    let tree = format!("/Names<</EmbeddedFiles {open}{leaf}{close}>>");
    assert!(report(&Pdf::with_catalog(&tree).with_table(), MOST).is_err());
    assert!(began.elapsed() < LONGEST, "{began:?}");
}

#[test]
fn what_does_not_unpack_costs_what_came_of_it() {
    // So many that each could only be charged a little.
    let list: String = (0..300).map(|one| format!("{} 0 R ", 100 + one)).collect();
    let mut pdf = Pdf::with_catalog(&format!("/AF[{list} 11 0 R]"));
    for one in 0..300 {
        pdf.add_stream(2_000 + one, "/Filter/FlateDecode", b"no");
        pdf.specify(100 + one, 2_000 + one, "(r.json)");
    }
    pdf.attach(10, &json(), "(report.json)");
    assert_eq!(read(&pdf.with_table()), Ok(json()));
}

#[test]
fn cut_off_anywhere_it_is_whole_or_nothing() {
    for file in [
        Pdf::with_report(&json()).with_table(),
        Pdf::with_report(&json()).packed(),
    ] {
        for end in 0..file.len() {
            let outcome = report(&file[..end], MOST);
            assert!(outcome.is_err() || outcome == Ok(json()), "{end}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_changed_it_ends(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        packed in any::<bool>(),
    ) {
        let pdf = Pdf::with_report(&json());
        let mut file = if packed { pdf.packed() } else { pdf.with_table() };
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        let _whatever = read(&file);
    }

    #[test]
    fn whatever_is_moved_it_ends(
        moves in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0_usize..200), 1..6),
        packed in any::<bool>(),
    ) {
        let pdf = Pdf::with_report(&json());
        let mut file = if packed { pdf.packed() } else { pdf.with_table() };
        for (from, to, length) in moves {
            let from = from.index(file.len());
            let part = file[from..(from + length).min(file.len())].to_vec();
            let to = to.index(file.len());
            file.splice(to..to, part);
        }
        let _whatever = read(&file);
    }

    #[test]
    fn words_of_the_format_in_any_order_end(
        words in prop::collection::vec(prop::sample::select(WORDS), 0..200),
    ) {
        let file = ["%PDF-1.7\n", &words.join(" "), "\nstartxref\n9\n"].concat();
        let _whatever = read(file.as_bytes());
    }

    #[test]
    fn any_bytes_end(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _whatever = read(&[b"%PDF-", bytes.as_slice()].concat());
    }
}

/// What files are made of.
const WORDS: &[&str] = &[
    "1 0 obj",
    "2 0 obj",
    "endobj",
    "stream\n",
    "endstream",
    "xref",
    "trailer",
    "0 2",
    "n",
    "f",
    "0000000009 00000 n",
    "<<",
    ">>",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "/Type",
    "/Catalog",
    "/AF",
    "/Names",
    "/EmbeddedFiles",
    "/Kids",
    "/EF",
    "/F",
    "/UF",
    "(a.json)",
    "/Root 1 0 R",
    "/Prev 9",
    "/XRefStm 9",
    "/Length 5",
    "/ObjStm",
    "/XRef",
    "/W [1 2 1]",
    "/Index [0 2]",
    "/Size 3",
    "/N 2",
    "/First 5",
    "/Filter /FlateDecode",
    "/DecodeParms << /Predictor 12 /Columns 3 >>",
    "1 0 R",
    "2 0 R",
    "-1",
    "9",
    "4294967296",
    "\\(",
    "#41",
    "%",
    "\n",
    "\"gate360/report\"",
];
