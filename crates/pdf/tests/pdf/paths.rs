//! Where the lines of figures run.

use lopdf::Dictionary;
use lopdf::content::{Content, Operation};

use crate::read::Read;

/// Right and down are x and y; the six numbers are those of the file format.
type Matrix = [f32; 6];

const SAME: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// All points of paths within figures of a page, counted from 1, in points from its lower left
/// corner. The seams around words are paths too.
pub(crate) fn of_figures(read: &Read, page: u32) -> Vec<(f32, f32)> {
    let content = Content::decode(&read.content(page)).expect("the content can be read");
    let mut walk = Walk {
        matrix: SAME,
        stack: Vec::new(),
        inside: Vec::new(),
        points: Vec::new(),
    };
    for operation in &content.operations {
        walk.operation(operation);
    }
    walk.points
}

struct Walk {
    matrix: Matrix,
    stack: Vec<Matrix>,
    /// For each open marked content, whether it is that of a figure.
    inside: Vec<bool>,
    points: Vec<(f32, f32)>,
}

impl Walk {
    fn operation(&mut self, Operation { operator, operands }: &Operation) {
        let numbers: Vec<f32> = operands
            .iter()
            .filter_map(|operand| operand.as_float().ok())
            .collect();
        match operator.as_str() {
            "q" => self.stack.push(self.matrix),
            "Q" => self.matrix = self.stack.pop().expect("as many ends as beginnings"),
            "cm" => self.matrix = combined(numbers[..].try_into().expect("six"), self.matrix),
            "BMC" | "BDC" => {
                // Words are in spans, pictures in what is no span.
                let tag = operands.first().and_then(|tag| tag.as_name().ok());
                let read = operands.get(1).and_then(|set| set.as_dict().ok());
                let read = read.is_some_and(|set: &Dictionary| set.has(b"MCID"));
                self.inside.push(read && tag != Some(b"Span"));
            }
            "EMC" => {
                self.inside.pop();
            }
            "m" | "l" | "c" if self.inside.contains(&true) => {
                let pairs = numbers.chunks_exact(2);
                let points: Vec<_> = pairs.map(|pair| self.place(pair[0], pair[1])).collect();
                self.points.extend(points);
            }
            "re" if self.inside.contains(&true) => {
                let [x, y, width, height] = numbers[..] else {
                    panic!("a rectangle has four numbers");
                };
                let corners = [self.place(x, y), self.place(x + width, y + height)];
                self.points.extend(corners);
            }
            _ => {}
        }
    }

    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        let [a, b, c, d, e, f] = self.matrix;
        (a * x + c * y + e, b * x + d * y + f)
    }
}

/// First the one, then the other.
fn combined(one: Matrix, other: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = one;
    let [g, h, i, j, k, l] = other;
    [
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + l,
    ]
}
