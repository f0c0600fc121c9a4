//! How much of everything a report of so many pages has.

/// How much of everything there is, whatever the room.
#[derive(Clone, Copy, Debug)]
pub(in crate::compose) struct Limits {
    /// Lines of a value beside its label.
    pub(in crate::compose) facts: usize,
    /// Lines of a remark.
    pub(in crate::compose) notes: usize,
    /// Lines of a paragraph.
    pub(in crate::compose) lines: usize,
    /// Lines of an item of a list, or of a cell of a table.
    pub(in crate::compose) short: usize,
    /// Items of a list.
    pub(in crate::compose) items: usize,
    /// Rows of a table.
    pub(in crate::compose) rows: usize,
}

/// One of the limits.
type Field = fn(&mut Limits) -> &mut usize;

impl Limits {
    /// These limits, and tighter ones for a page on which they are too wide: what people wrote
    /// beside labels gives way first, then remarks, then long entries, then their number.
    pub(super) fn tighter(self) -> Vec<Self> {
        let mut all = vec![self];
        let mut now = self;
        let steps: [(Field, usize); 6] = [
            (|limits| &mut limits.facts, 1),
            (|limits| &mut limits.notes, 2),
            (|limits| &mut limits.short, 2),
            (|limits| &mut limits.items, 3),
            (|limits| &mut limits.lines, 2),
            (|limits| &mut limits.short, 1),
        ];
        for (field, least) in steps {
            while *field(&mut now) > least {
                *field(&mut now) -= 1;
                all.push(now);
            }
        }
        all
    }

    /// Wider limits, for a part that has room to spare.
    pub(super) fn wider(self) -> Self {
        Self {
            items: self.items * 3,
            rows: self.rows * 3,
            ..self
        }
    }
}
