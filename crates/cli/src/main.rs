//! Gate 360 from a terminal.

fn main() {}
