//! The style sheet, and the policy that allows nothing else.

use std::collections::BTreeSet;

use gate360_project::to_base64;
use sha2::{Digest, Sha256};

use super::table::{shares, width};
use crate::document::{Block, Document};

const SHEET: &str = include_str!("style.css");

/// The style sheet of a document: ours, and the widths of its columns, which no attribute may say
/// under the policy.
pub(super) fn sheet(document: &Document) -> String {
    let mut widths: BTreeSet<u32> = BTreeSet::new();
    for block in &document.blocks {
        if let Block::Table(table) = block {
            widths.extend(shares(&table.columns));
        }
    }
    let rule = |percent: u32| {
        [
            ".",
            &width(percent),
            "{width:",
            &percent.to_string(),
            "%}\n",
        ]
        .concat()
    };
    let widths: String = widths.into_iter().map(rule).collect();
    [SHEET, &widths].concat()
}

/// What the page may do: show this style sheet and pictures that are in the file. Nothing is
/// fetched, run or sent.
pub(super) fn policy(sheet: &str) -> String {
    let hash = to_base64(&Sha256::digest(sheet.as_bytes()));
    [
        "default-src 'none'; style-src 'sha256-",
        &hash,
        "'; img-src data:; base-uri 'none'; form-action 'none'",
    ]
    .concat()
}
