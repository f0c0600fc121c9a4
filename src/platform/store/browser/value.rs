//! Entries of the browser's database as values of JavaScript.

use gate360_merge::Moment;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::IdbKeyRange;

/// Makes an object of fields.
pub(super) fn object<const N: usize>(fields: [(&str, JsValue); N]) -> Result<Object, JsValue> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &name.into(), &value)?;
    }
    Ok(object)
}

/// A field; undefined where there is none.
pub(super) fn field(entry: &JsValue, name: &str) -> JsValue {
    Reflect::get(entry, &name.into()).unwrap_or_default()
}

/// A field that is a text.
pub(super) fn text(entry: &JsValue, name: &str) -> Option<String> {
    field(entry, name).as_string()
}

/// A field that is a point in time.
pub(super) fn moment(entry: &JsValue, name: &str) -> Option<Moment> {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "whole milliseconds, written below"
    )]
    let moment = |at: f64| Moment(at as i64);
    field(entry, name).as_f64().map(moment)
}

/// A point in time as a value.
pub(super) fn of_moment(at: Moment) -> JsValue {
    #[allow(
        clippy::cast_precision_loss,
        reason = "milliseconds of our time fit into 53 bits"
    )]
    JsValue::from_f64(at.0 as f64)
}

/// A whole number as a value or a part of a key.
pub(super) fn of_whole(number: u64) -> JsValue {
    #[allow(
        clippy::cast_precision_loss,
        reason = "nobody makes 2^53 of anything here"
    )]
    JsValue::from_f64(number as f64)
}

/// A value that is a whole number.
pub(super) fn whole(value: &JsValue) -> Option<u64> {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number, written above"
    )]
    let whole = |number: f64| number as u64;
    value.as_f64().map(whole)
}

/// All keys that begin with some parts and go on: of a project, of a tag. The database sorts an
/// empty list after every number and text, so the upper end lies behind whatever may follow.
pub(super) fn below(parts: &[&JsValue]) -> Result<IdbKeyRange, JsValue> {
    let first: Array = parts.iter().copied().collect();
    IdbKeyRange::bound(&first, &behind(&first))
}

/// All keys behind those that begin with a part and go on.
pub(super) fn past(part: &JsValue) -> Result<JsValue, JsValue> {
    IdbKeyRange::lower_bound(&behind(&Array::of1(part))).map(JsValue::from)
}

fn behind(first: &Array) -> Array {
    first.concat(&Array::of1(&Array::new()))
}
