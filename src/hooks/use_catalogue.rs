use std::ops::Deref;
use std::rc::Rc;

use gate360_process::{Catalogue, builtin};
use yew::prelude::*;

use super::use_words;

/// The catalogue, shared by everything on the page. Two are equal if they are the same one.
#[derive(Clone, Debug)]
pub struct SharedCatalogue(pub Rc<Catalogue>);

impl PartialEq for SharedCatalogue {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for SharedCatalogue {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        &self.0
    }
}

/// The catalogue in the interface's language. `None` if this copy of the app is damaged; below
/// the layout that can't be, since the layout then shows a message instead of the page.
#[hook]
pub fn use_catalogue() -> Option<SharedCatalogue> {
    let shared = use_context::<SharedCatalogue>();
    let language = use_words().language();
    let own = use_memo((language, shared.is_none()), |(language, missing)| {
        // Only the outermost caller loads it; the others find what it has provided.
        missing
            .then(|| builtin::catalogue(language.tag()).ok())
            .flatten()
            .map(|catalogue| SharedCatalogue(Rc::new(catalogue)))
    });
    shared.or_else(|| (*own).clone())
}
