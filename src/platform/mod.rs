//! The browser's edge: the only part of the app that stores, sends, reads files, asks the clock
//! or makes random numbers.

pub mod address;
pub mod appearance;
pub mod channel;
pub mod choices;
pub mod clock;
pub mod documents;
pub mod engine;
pub mod fetch;
pub mod file_names;
pub mod files;
pub mod focus;
pub mod gzip;
pub mod keys;
pub mod language;
pub mod panic;
pub mod persistence;
pub mod random;
pub mod rescue;
pub mod shared_computer;
pub mod store;
pub mod texts;
pub mod turn;
pub mod typing;
