//! Reading how many tests passed and failed from what the runners print.

use std::fmt;
use std::ops::AddAssign;

/// How many passed and how many failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

impl Tally {
    pub(super) const SUCCESS: Self = Self {
        passed: 1,
        failed: 0,
    };
    pub(super) const FAILURE: Self = Self {
        passed: 0,
        failed: 1,
    };

    /// Something ran and nothing failed.
    pub(super) fn is_success(self) -> bool {
        self.failed == 0 && self.passed > 0
    }

    /// A runner that ends badly without naming a failed test (it did not
    /// compile, it crashed) counts as one failure.
    pub(super) fn with_end(self, ended_well: bool) -> Self {
        let failed = if ended_well {
            self.failed
        } else {
            self.failed.max(1)
        };
        Self { failed, ..self }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// From lines such as `test result: FAILED. 3 passed; 1 failed; 0 ignored; …`,
/// one for each binary, as cargo and wasm-bindgen's runner print them.
pub(super) fn libtest(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        if let Some((_, rest)) = line.split_once("test result: ") {
            let rest = rest.split_once(". ").map_or(rest, |(_, numbers)| numbers);
            tally.passed += before(rest, "passed");
            tally.failed += before(rest, "failed");
        }
    }
    tally
}

/// From nextest's `Summary [ 1.2s] 12 tests run: 10 passed (1 slow), 1 failed, 1 timed out`.
pub(super) fn nextest(output: &str) -> Tally {
    let summary = output
        .lines()
        .rev()
        .find(|line| line.trim_start().starts_with("Summary ["));
    let numbers = summary
        .and_then(|line| line.split_once("run: "))
        .map_or("", |(_, rest)| rest);
    Tally {
        passed: before(numbers, "passed"),
        failed: before(numbers, "failed")
            + before(numbers, "exec failed")
            + before(numbers, "timed out"),
    }
}

/// From the end of node's runner: `ℹ pass 3`, or `# pass 3` in its plain form.
pub(super) fn node(output: &str) -> Tally {
    let count = |name: &str| -> u32 {
        output
            .lines()
            .rev()
            .filter_map(|line| line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# ")))
            .filter_map(|line| line.strip_prefix(name)?.strip_prefix(' '))
            .find_map(|number| number.trim().parse().ok())
            .unwrap_or(0)
    };
    Tally {
        passed: count("pass"),
        failed: count("fail") + count("cancelled"),
    }
}

/// The number that stands right before exactly this word or words.
fn before(text: &str, label: &str) -> u32 {
    text.split([',', ';', '('])
        .filter_map(|part| part.trim().split_once(' '))
        .filter(|(_, rest)| rest.trim_end_matches([')', ' ']) == label)
        .find_map(|(number, _)| number.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: u32, failed: u32) -> Tally {
        Tally { passed, failed }
    }

    #[test]
    fn libtest_sums_its_binaries() {
        let output = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 1 ignored; \
                      0 measured; 0 filtered out; finished in 0.00s\n\
                      noise 9 passed\n    \
                      test result: FAILED. 2 passed; 4 failed; 0 ignored; 0 filtered out\n";
        assert_eq!(libtest(output), tally(5, 4));
        assert_eq!(libtest("error: could not compile"), tally(0, 0));
    }

    #[test]
    fn nextest_counts_every_kind_of_failure() {
        for (line, expected) in [
            (
                "     Summary [   0.123s] 12 tests run: 12 passed, 0 skipped",
                tally(12, 0),
            ),
            (
                "Summary [ 1.2s] 12/15 tests run: 9 passed (2 slow), 3 failed, 1 skipped",
                tally(9, 3),
            ),
            (
                "Summary [ 9s] 8 tests run: 4 passed (1 flaky, 1 leaky), 1 failed, \
                 1 exec failed, 2 timed out, 0 skipped",
                tally(4, 4),
            ),
            (
                "Summary [ 0.0s] 0 tests run: 0 passed, 0 skipped",
                tally(0, 0),
            ),
            ("error: command failed", tally(0, 0)),
        ] {
            assert_eq!(nextest(line), expected, "{line}");
        }
    }

    #[test]
    fn node_is_read_in_both_forms() {
        let spec = "✔ passes (1ms)\nℹ tests 5\nℹ suites 0\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\n\
                    ℹ skipped 0\nℹ todo 0\nℹ duration_ms 50.7\n";
        assert_eq!(node(spec), tally(3, 2));
        assert_eq!(
            node("# tests 2\n# pass 2\n# fail 0\n# cancelled 0\n"),
            tally(2, 0)
        );
        assert_eq!(node("node: bad option"), tally(0, 0));
    }

    #[test]
    fn a_crash_without_counts_is_a_failure() {
        assert_eq!(tally(0, 0).with_end(false), tally(0, 1));
        assert_eq!(tally(3, 2).with_end(false), tally(3, 2));
        assert_eq!(tally(3, 0).with_end(true), tally(3, 0));
        assert!(!Tally::default().is_success());
        assert!(Tally::SUCCESS.is_success());
    }
}
