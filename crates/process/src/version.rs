//! Versions of a process, `major.minor.patch`.

use std::fmt;

/// A version: which of two is newer is their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// Raised where criteria are added or retired.
    pub major: u32,
    /// Raised where words or thresholds change.
    pub minor: u32,
    /// Raised for what changes nothing that is asked.
    pub patch: u32,
}

impl Version {
    /// Reads `2.1.0`: three whole numbers without leading zeros.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(number);
        let version = Self {
            major: parts.next()??,
            minor: parts.next()??,
            patch: parts.next()??,
        };
        parts.next().is_none().then_some(version)
    }
}

fn number(text: &str) -> Option<u32> {
    let is_plain = text.bytes().all(|b| b.is_ascii_digit());
    let leads = text.len() > 1 && text.starts_with('0');
    (is_plain && !leads).then(|| text.parse().ok()).flatten()
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_has_three_numbers_and_an_order() {
        let read = |text| Version::parse(text).unwrap();
        assert!(read("1.9.9") < read("1.10.0"));
        assert!(read("9.0.0") < read("10.0.0"));
        assert_eq!(read("0.1.20").to_string(), "0.1.20");
        for wrong in [
            "",
            "1",
            "1.0",
            "1.0.0.0",
            "1.0.x",
            "1.0.-1",
            "01.0.0",
            "1..0",
            "+1.0.0",
            "1.0.0-rc",
            "4294967296.0.0",
        ] {
            assert_eq!(Version::parse(wrong), None, "{wrong}");
        }
    }
}
