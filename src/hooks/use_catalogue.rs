use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use gate360_locale::Language;
use gate360_process::{Catalogue, builtin};
use yew::prelude::*;

use super::use_words;
use crate::platform::texts;

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

thread_local! {
    /// A catalogue never changes, so one in a language serves every app on the page.
    static READ: RefCell<Vec<(Language, SharedCatalogue)>> = const { RefCell::new(Vec::new()) };
}

/// The catalogue in a language, resolved at the first call. `None` if its texts were not fetched
/// ([`texts::process`]), or if this copy of the app is damaged.
#[must_use]
pub fn catalogue_in(language: Language) -> Option<SharedCatalogue> {
    READ.with_borrow_mut(|read| {
        if let Some((_, catalogue)) = read.iter().find(|(known, _)| *known == language) {
            return Some(catalogue.clone());
        }
        let texts = texts::process_here(language)?;
        let resolved = builtin::catalogue_with(&texts).ok()?;
        let catalogue = SharedCatalogue(Rc::new(resolved));
        read.push((language, catalogue.clone()));
        Some(catalogue)
    })
}

/// The process in the interface's language: within a project the one that it follows, elsewhere
/// the one that is built in. `None` if this copy of the app is damaged; on the pages of a project
/// that can't be, since a message stands there instead.
#[hook]
pub fn use_catalogue() -> Option<SharedCatalogue> {
    let language = use_words().language();
    let followed = use_context::<Option<SharedCatalogue>>().flatten();
    followed.or_else(|| catalogue_in(language))
}
