//! Asking the browser not to clear the store by itself, and how much room there is.

use gloo::utils::window;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Asks the browser to keep the store also when disk space runs low. Gives what it answers; some
/// ask the person first.
pub async fn ask() -> bool {
    answer("persist").await.is_some_and(|kept| kept.is_truthy())
}

/// Whether the browser has promised not to clear the store by itself.
pub async fn is_promised() -> bool {
    let promised = answer("persisted").await;
    promised.is_some_and(|promised| promised.is_truthy())
}

/// How much of the disk this site uses, as the browser counts it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Used {
    /// What is used, in bytes.
    pub bytes: f64,
    /// How much may be used, in bytes.
    pub quota: f64,
}

/// How many bytes have to be free so that a day's work, with its backups, finds room.
const ROOM: f64 = 20_000_000.0;

/// Where the browser grants little altogether, this part of it has to be free.
const PART: f64 = 0.1;

impl Used {
    /// How many bytes are left, if so few that a person has to be told: less than 20 MB, or, where
    /// the browser grants less than 200 MB, less than a tenth.
    #[must_use]
    pub fn little_left(self) -> Option<f64> {
        let left = (self.quota - self.bytes).max(0.0);
        (left < ROOM.min(self.quota * PART)).then_some(left)
    }
}

/// How much of the disk this site uses; none where the browser does not say.
pub async fn used() -> Option<Used> {
    let estimate = answer("estimate").await?;
    let number = |field: &str| {
        Reflect::get(&estimate, &JsValue::from(field))
            .ok()?
            .as_f64()
    };
    Some(Used {
        bytes: number("usage")?,
        quota: number("quota")?,
    })
}

/// What the browser's storage answers; none where it has none or refuses. It is asked by names,
/// since a frame may throw as soon as it is touched.
async fn answer(question: &str) -> Option<JsValue> {
    let navigator = Reflect::get(&window(), &"navigator".into()).ok()?;
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let ask: Function = Reflect::get(&storage, &question.into())
        .ok()?
        .dyn_into()
        .ok()?;
    let answer: Promise = ask.call0(&storage).ok()?.dyn_into().ok()?;
    JsFuture::from(answer).await.ok()
}

#[cfg(test)]
mod tests {
    use super::Used;

    #[test]
    fn little_room_is_told_while_there_still_is_some() {
        let left = |bytes: f64, quota: f64| Used { bytes, quota }.little_left();
        assert_eq!(left(1e6, 1e10), None);
        assert_eq!(left(1e10 - 3e7, 1e10), None);
        assert_eq!(left(1e10 - 1e7, 1e10), Some(1e7));
        // A small grant that is hardly used is no reason to say anything.
        assert_eq!(left(5e6, 4e7), None);
        assert_eq!(left(3.7e7, 4e7), Some(3e6));
        // A browser may count more than it grants.
        assert_eq!(left(2e7, 1e7), Some(0.0));
        assert_eq!(left(0.0, 0.0), None);
    }
}
