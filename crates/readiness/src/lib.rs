//! What follows: applicable criteria, gates, levels, bottlenecks and next steps.

#![forbid(unsafe_code)]
