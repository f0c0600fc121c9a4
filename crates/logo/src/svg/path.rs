//! Paths.

use super::arc::Arc;
use super::number::Numbers;
use crate::{Fault, Step};

/// The most steps of a logo.
pub(super) const MOST_STEPS: usize = 100_000;

/// A path that is being read.
struct Pen<'a> {
    numbers: Numbers<'a>,
    steps: Vec<Step>,
    /// Where the outline began.
    start: [f32; 2],
    /// Where the pen stands.
    at: [f32; 2],
    /// The last point that pulled, if the step before was a curve of its kind.
    pulled: Option<(char, [f32; 2])>,
}

/// Reads a path.
pub(super) fn read(text: &str) -> Result<Vec<Step>, Fault> {
    let mut pen = Pen {
        numbers: Numbers::new(text),
        steps: Vec::new(),
        start: [0.0; 2],
        at: [0.0; 2],
        pulled: None,
    };
    let mut command = None;
    while !pen.numbers.is_done() {
        let letter = pen.numbers.letter();
        let now = match (letter, command) {
            (Some(letter), _) => letter,
            // More points after the first are lines.
            (None, Some('M')) => 'L',
            (None, Some('m')) => 'l',
            (None, Some('Z' | 'z') | None) => return Err(Fault::Damaged),
            (None, Some(before)) => before,
        };
        if pen.steps.is_empty() && !matches!(now, 'M' | 'm') {
            return Err(Fault::Damaged);
        }
        pen.step(now)?;
        command = Some(now);
        if pen.steps.len() > MOST_STEPS {
            return Err(Fault::TooComplex);
        }
    }
    Ok(pen.steps)
}

impl Pen<'_> {
    fn step(&mut self, command: char) -> Result<(), Fault> {
        let is_relative = command.is_ascii_lowercase();
        let from = if is_relative { self.at } else { [0.0; 2] };
        let kind = command.to_ascii_uppercase();
        let before = self.pulled.take();
        match kind {
            'M' => {
                let to = self.point(from)?;
                // Where nothing was drawn since the last `M`, that one meant nothing.
                self.steps.push(Step::Move(to));
                (self.start, self.at) = (to, to);
            }
            'L' => {
                let to = self.point(from)?;
                self.line(to);
            }
            'H' => {
                let x = from[0] + self.numbers.next()?;
                self.line([x, self.at[1]]);
            }
            'V' => {
                let y = from[1] + self.numbers.next()?;
                self.line([self.at[0], y]);
            }
            'C' => {
                let (one, two, to) = (self.point(from)?, self.point(from)?, self.point(from)?);
                self.curve('C', one, two, to);
            }
            'S' => {
                let one = self.mirrored('C', before);
                let (two, to) = (self.point(from)?, self.point(from)?);
                self.curve('C', one, two, to);
            }
            'Q' => {
                let (pull, to) = (self.point(from)?, self.point(from)?);
                self.quadratic(pull, to);
            }
            'T' => {
                let pull = self.mirrored('Q', before);
                let to = self.point(from)?;
                self.quadratic(pull, to);
            }
            'A' => {
                let radii = self.numbers.point()?;
                let turned = self.numbers.next()?;
                let (large, grows) = (self.numbers.flag()?, self.numbers.flag()?);
                let to = self.point(from)?;
                let arc = Arc {
                    radii,
                    turned,
                    large,
                    grows,
                };
                self.begin();
                arc.between(self.at, to, &mut self.steps);
                self.at = to;
            }
            'Z' => {
                self.steps.push(Step::Close);
                self.at = self.start;
            }
            _ => return Err(Fault::Damaged),
        }
        Ok(())
    }

    fn point(&mut self, from: [f32; 2]) -> Result<[f32; 2], Fault> {
        let [x, y] = self.numbers.point()?;
        Ok([from[0] + x, from[1] + y])
    }

    /// After an outline was closed, the next begins where that one did.
    fn begin(&mut self) {
        if let Some(Step::Close) = self.steps.last() {
            self.steps.push(Step::Move(self.at));
        }
    }

    fn line(&mut self, to: [f32; 2]) {
        self.begin();
        self.steps.push(Step::Line(to));
        self.at = to;
    }

    fn curve(&mut self, kind: char, one: [f32; 2], two: [f32; 2], to: [f32; 2]) {
        self.begin();
        self.steps.push(Step::Curve([one, two, to]));
        self.at = to;
        self.pulled = Some((kind, two));
    }

    fn quadratic(&mut self, pull: [f32; 2], to: [f32; 2]) {
        let towards = |end: [f32; 2]| {
            let part = |at: usize| end[at] + (pull[at] - end[at]) * 2.0 / 3.0;
            [part(0), part(1)]
        };
        self.curve('Q', towards(self.at), towards(to), to);
        self.pulled = Some(('Q', pull));
    }

    /// The point opposite of the one that pulled last; where the pen stands if none did.
    fn mirrored(&self, kind: char, before: Option<(char, [f32; 2])>) -> [f32; 2] {
        match before {
            Some((pulled, [x, y])) if pulled == kind => {
                [2.0 * self.at[0] - x, 2.0 * self.at[1] - y]
            }
            _ => self.at,
        }
    }
}
