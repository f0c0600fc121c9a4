//! Packing bytes, in a real browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use gate360::platform::gzip::{pack, unpack};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn text() -> Vec<u8> {
    br#"{"key":"answer/VAL-101/team/status","value":"met"},"#.repeat(2_000)
}

#[wasm_bindgen_test]
async fn what_is_packed_is_small_and_comes_back() {
    let packed = pack(text()).await;
    assert!(packed.len() < text().len() / 20, "{} bytes", packed.len());
    assert_eq!(unpack(packed).await, Some(text()));
    let empty = pack(Vec::new()).await;
    assert_eq!(unpack(empty).await, Some(Vec::new()));
}

#[wasm_bindgen_test]
async fn what_is_damaged_is_not_read() {
    let mut packed = pack(text()).await;
    packed.truncate(packed.len() / 2);
    assert_eq!(unpack(packed).await, None);
    let mut packed = pack(text()).await;
    let middle = packed.len() / 2;
    packed[middle] ^= 0xff;
    assert_eq!(unpack(packed).await, None);
}

#[wasm_bindgen_test]
async fn a_browser_that_cannot_pack_keeps_bytes_as_they_are() {
    let packed = pack(text()).await;
    let global = js_sys::global();
    let names = ["CompressionStream", "DecompressionStream"];
    let classes = names.map(|name| Reflect::get(&global, &name.into()).expect("a class"));
    for name in names {
        Reflect::set(&global, &name.into(), &JsValue::UNDEFINED).expect("taken away");
    }
    let plain = pack(text()).await;
    let (read, unreadable) = (unpack(plain.clone()).await, unpack(packed).await);
    for (name, class) in names.iter().zip(&classes) {
        Reflect::set(&global, &(*name).into(), class).expect("put back");
    }
    assert_eq!(plain, text());
    assert_eq!(read, Some(text()));
    assert_eq!(unreadable, None);
    // What was kept so is read once the browser can.
    assert_eq!(unpack(plain).await, Some(text()));
}
