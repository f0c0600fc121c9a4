//! The floors below the app as one wasm module, for the page's worker.


