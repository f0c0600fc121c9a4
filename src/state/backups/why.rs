//! Why a backup was made.

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// In the course of the work.
    Work,
    /// The project was opened, and had changed since the latest one.
    Opening,
    /// Before a file was taken in.
    Import,
    /// Before what a colleague had saved to the project's file was taken in.
    Merge,
    /// Before an earlier state was put back.
    Restore,
    /// Before another process was taken over.
    Process,
}

impl Why {
    const ALL: [Self; 6] = [
        Self::Work,
        Self::Opening,
        Self::Import,
        Self::Merge,
        Self::Restore,
        Self::Process,
    ];

    /// As the store keeps it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Opening => "opening",
            Self::Import => "import",
            Self::Merge => "merge",
            Self::Restore => "restore",
            Self::Process => "process",
        }
    }

    /// What the store keeps. A reason of another version counts as the course of the work.
    #[must_use]
    pub fn of_key(key: &str) -> Self {
        let known = Self::ALL.into_iter().find(|why| why.key() == key);
        known.unwrap_or(Self::Work)
    }

    /// Whether it was made before something, so that there is a state to come back to.
    #[must_use]
    pub const fn is_before(self) -> bool {
        !matches!(self, Self::Work | Self::Opening)
    }
}

#[cfg(test)]
mod tests {
    use super::Why;

    #[test]
    fn a_reason_comes_back_from_the_store() {
        for why in Why::ALL {
            assert_eq!(Why::of_key(why.key()), why);
        }
        assert_eq!(Why::of_key("of a later version"), Why::Work);
    }
}
