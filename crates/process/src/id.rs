//! Keys and small scales. A key carries no language and is never reused
//! (process, "Keeping the catalogue stable").

use std::fmt;
use std::sync::Arc;

/// Declares a key: a short, immutable string that is cheap to clone.
macro_rules! key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the text as it is; whether such a key exists is the catalogue's to say.
            pub fn new(text: &str) -> Self {
                Self(Arc::from(text))
            }

            /// The key as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

key! {
    /// A criterion's id, `PPP-snn`: perspective, stage of origin, number.
    CriterionId
}
key! {
    /// A perspective's key, such as `VAL`.
    PerspectiveKey
}
key! {
    /// A condition's key, such as `personal_data`.
    ConditionKey
}
key! {
    /// A source's key, such as `GDPR`.
    SourceKey
}

impl CriterionId {
    /// Whether the id has the form `PPP-snn`: three capital letters, a dash, three digits.
    pub fn is_well_formed(&self) -> bool {
        let bytes = self.0.as_bytes();
        bytes.len() == 7
            && bytes[..3].iter().all(u8::is_ascii_uppercase)
            && bytes[3] == b'-'
            && bytes[4..].iter().all(u8::is_ascii_digit)
    }
}

/// Declares a number on a fixed scale.
macro_rules! scale {
    ($(#[$doc:meta])* $name:ident, $least:literal ..= $most:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u8);

        impl $name {
            /// The lowest value of the scale.
            pub const LEAST: Self = Self($least);
            /// The highest value of the scale.
            pub const MOST: Self = Self($most);

            /// The value, if the number is on the scale.
            pub fn new(number: u8) -> Option<Self> {
                ($least..=$most).contains(&number).then_some(Self(number))
            }

            /// The number.
            pub fn number(self) -> u8 {
                self.0
            }

            /// The whole scale, from the lowest to the highest.
            pub fn all() -> impl DoubleEndedIterator<Item = Self> + Clone {
                ($least..=$most).map(Self)
            }
        }
    };
}

scale! {
    /// A stage, 1 to 6; written `S4`.
    StageNo, 1..=6
}
scale! {
    /// A gate, 1 to 6; written `G4`. Gate *n* ends stage *n*.
    GateNo, 1..=6
}
scale! {
    /// How strong the evidence is, 0 (claimed) to 4 (verified); process, "Status and evidence".
    Strength, 0..=4
}
scale! {
    /// How far the solution is used, 0 (nobody) to 9 (standard practice).
    UseLevel, 0..=9
}

impl StageNo {
    /// The gate at the end of the stage.
    pub fn gate(self) -> GateNo {
        GateNo(self.0)
    }

    /// The stage after this one, if there is one.
    pub fn next(self) -> Option<Self> {
        Self::new(self.0 + 1)
    }

    /// Reads `S4`.
    pub fn parse(text: &str) -> Option<Self> {
        one_digit_after('S', text).and_then(Self::new)
    }

    /// The place in a list that starts with stage 1.
    pub fn index(self) -> usize {
        usize::from(self.0) - 1
    }
}

impl GateNo {
    /// The stage that the gate ends.
    pub fn stage(self) -> StageNo {
        StageNo(self.0)
    }

    /// The gate before this one, if there is one.
    pub fn before(self) -> Option<Self> {
        Self::new(self.0 - 1)
    }

    /// Reads `G4`.
    pub fn parse(text: &str) -> Option<Self> {
        one_digit_after('G', text).and_then(Self::new)
    }

    /// The place in a list that starts with gate 1.
    pub fn index(self) -> usize {
        usize::from(self.0) - 1
    }
}

impl fmt::Display for StageNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "S{}", self.0)
    }
}

impl fmt::Display for GateNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "G{}", self.0)
    }
}

fn one_digit_after(letter: char, text: &str) -> Option<u8> {
    let digit = text.strip_prefix(letter)?;
    (digit.len() == 1).then(|| digit.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_criterion_id_has_three_letters_a_dash_and_three_digits() {
        assert!(CriterionId::new("VAL-101").is_well_formed());
        for wrong in ["", "VAL101", "val-101", "VAL-1011", "VÄL-10", "VAL-1o1"] {
            assert!(!CriterionId::new(wrong).is_well_formed(), "{wrong}");
        }
    }

    #[test]
    fn stages_and_gates_are_read_as_they_are_written() {
        for stage in StageNo::all() {
            assert_eq!(StageNo::parse(&stage.to_string()), Some(stage));
            assert_eq!(GateNo::parse(&stage.gate().to_string()), Some(stage.gate()));
        }
        for wrong in ["S0", "S7", "S", "S11", "S+1", "4", "G4"] {
            assert_eq!(StageNo::parse(wrong), None, "{wrong}");
        }
    }
}
