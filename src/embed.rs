//! The app as a part of another page: what the npm package offers.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::AppHandle;

use crate::app::{App, AppProps, Setting};
use crate::platform::{fetch, language, panic, texts};

/// An app that stands in another page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Mounted(Option<AppHandle<App>>);

/// Mounts the app into an element, whose content it takes the place of. The page around it keeps
/// its address, its title and its language. `base` is the address of the package's folder, from
/// where words and the PDF engine are fetched.
///
/// # Errors
///
/// When the words could not be fetched. The call can be made again.
#[wasm_bindgen]
pub async fn mount(element: Element, base: String) -> Result<Mounted, JsValue> {
    panic::install();
    fetch::fetch_from(&base);
    let words = texts::words(language::preferred()).await;
    let words = words.map_err(|_| JsValue::from_str("the words could not be fetched"))?;
    let setting = Setting::Embedded;
    let app = yew::Renderer::<App>::with_root_and_props(element, AppProps { setting, words });
    Ok(Mounted(Some(app.render())))
}

#[wasm_bindgen]
impl Mounted {
    /// Takes the app out of the page. What it has saved stays in the browser. A second call does
    /// nothing.
    pub fn unmount(&mut self) {
        if let Some(app) = self.0.take() {
            app.destroy();
        }
    }
}
