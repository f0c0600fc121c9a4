//! The organisation's logo.

use super::Source;
use crate::document::{Logo, Text};

/// The logo; none where there is none that can be shown. A broken one never fails a report.
pub(super) fn of(source: Source<'_>) -> Option<Logo> {
    let logo = source.report.project.logo()?;
    let picture = gate360_logo::read(logo.kind, &logo.bytes).ok()?;
    let alt = if logo.alt.is_blank() {
        Text::plain(source.words.report_logo())
    } else {
        Text::written(&logo.alt, source.words.language())
    };
    Some(Logo { picture, alt })
}
