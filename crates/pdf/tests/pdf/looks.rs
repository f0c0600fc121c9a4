//! A report of the usual kind, left where somebody can look at it.

use std::path::Path;

use crate::samples;

#[test]
fn a_report_of_the_usual_kind_is_written_and_left_to_be_looked_at() {
    let pdf = gate360_pdf::write(&samples::report()).expect("the report is written");
    assert_eq!(pdf.replaced, ['中', '文', '🚲']);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join("sample.pdf"), &pdf.bytes).expect("the folder can be written to");
}
