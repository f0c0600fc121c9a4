//! Gate 360, the app: pages and components on the floors below, and the browser's edge.
//!
//! [`App`] is the whole of it. [`platform`] is the only part that stores, sends and reads; the
//! components and hooks know nothing of projects and are put together by the pages.

#![forbid(unsafe_code)]

mod app;
mod chart;
pub mod components;
#[cfg(feature = "embed")]
pub mod embed;
pub mod hooks;
pub mod late;
mod looks;
pub mod pages;
pub mod platform;
mod route;
pub mod state;

pub use app::{App, AppProps, Setting};
pub use route::Route;
