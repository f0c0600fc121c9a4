//! The page.

use gate360::platform::{address, appearance, language, panic, texts};
use gate360::{App, AppProps, Setting};
use wasm_bindgen_futures::spawn_local;

fn main() {
    panic::install();
    address::guard();
    appearance::apply(appearance::stored());
    spawn_local(async {
        let preferred = language::preferred();
        match texts::words(preferred).await {
            Ok(words) => {
                let setting = Setting::Page;
                yew::Renderer::<App>::with_props(AppProps { setting, words }).render();
            }
            Err(_) => panic::say_words_failed(preferred),
        }
    });
}
