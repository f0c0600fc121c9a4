//! How the shapes of a chart look.

use gate360_report::chart::Role;

use crate::theme::Ink;

/// How a shape is painted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Pen {
    /// The colour within.
    pub(crate) fill: Option<Ink>,
    /// The colour and the width, in points, of the edge; of words, of a seam around them.
    pub(crate) edge: Option<(Ink, f32)>,
    /// The lengths of dashes and of the gaps between them.
    pub(crate) dash: Option<[f32; 2]>,
    /// Whether words are set in bold.
    pub(crate) bold: bool,
}

/// The pen of a role. Lines that mean something else differ in their dashes, marks in their
/// forms; colours only help.
pub(crate) const fn pen(role: Role) -> Pen {
    const NONE: Pen = Pen {
        fill: None,
        edge: None,
        dash: None,
        bold: false,
    };
    const fn edge(ink: Ink, width: f32) -> Pen {
        Pen {
            edge: Some((ink, width)),
            ..NONE
        }
    }
    const fn words(ink: Ink, bold: bool) -> Pen {
        Pen {
            fill: Some(ink),
            bold,
            ..NONE
        }
    }
    const fn on(ground: Ink, words: Pen) -> Pen {
        Pen {
            edge: Some((ground, 2.2)),
            ..words
        }
    }
    match role {
        Role::Line | Role::Ray => edge(Ink::Line, 0.5),
        Role::StrongLine => edge(Ink::StrongLine, 0.6),
        Role::Area => Pen {
            fill: Some(Ink::Wash),
            ..NONE
        },
        Role::Outline => edge(Ink::Accent, 1.4),
        Role::Earlier => Pen {
            dash: Some([3.6, 2.4]),
            ..edge(Ink::Text, 0.9)
        },
        Role::Needed => Pen {
            // Dots: the ends of lines are round.
            dash: Some([0.0, 3.0]),
            ..edge(Ink::Caution, 1.5)
        },
        Role::Mark => Pen {
            fill: Some(Ink::Accent),
            ..edge(Ink::Paper, 0.9)
        },
        Role::Marked => Pen {
            fill: Some(Ink::Caution),
            ..edge(Ink::Paper, 0.9)
        },
        Role::Scale => on(Ink::Paper, words(Ink::Muted, false)),
        Role::Axis => words(Ink::Muted, true),
        Role::Name | Role::Value => words(Ink::Text, true),
        Role::Quadrant => on(Ink::Paper, words(Ink::Text, false)),
        Role::Here => on(Ink::Wash, words(Ink::Text, true)),
    }
}
