//! The addresses within the page.

use yew_router::Routable;

/// A place that has an address. The address stands behind `#`, so that the page works from any
/// folder of any web server.
///
/// A stage takes the criterion to open as `?c=VAL-101`, the history the place to show as
/// `?place=gate-4`; see
/// [`use_query`](crate::hooks::use_query).
#[derive(Clone, Debug, PartialEq, Routable)]
pub enum Route {
    /// All projects of this browser.
    #[at("/")]
    Home,
    /// Making a project.
    #[at("/new")]
    New,
    /// Who is writing, appearance, storage.
    #[at("/settings")]
    Settings,
    /// The 360 degrees of one project.
    #[at("/p/:id/overview")]
    Overview {
        /// The project.
        id: String,
    },
    /// Who, what and where, and the yes/no questions.
    #[at("/p/:id/profile")]
    Profile {
        /// The project.
        id: String,
    },
    /// The checklist of one stage.
    #[at("/p/:id/stage/:n")]
    Stage {
        /// The project.
        id: String,
        /// The number as it stands in the address; not every one is a stage.
        n: u8,
    },
    /// One gate.
    #[at("/p/:id/gate/:n")]
    Gate {
        /// The project.
        id: String,
        /// The number as it stands in the address; not every one is a gate.
        n: u8,
    },
    /// What leaves.
    #[at("/p/:id/report")]
    Report {
        /// The project.
        id: String,
    },
    /// What happened.
    #[at("/p/:id/history")]
    History {
        /// The project.
        id: String,
    },
    /// Any other address.
    #[not_found]
    #[at("/404")]
    NotFound,
}

impl Route {
    /// The project that the place belongs to, if it belongs to one.
    #[must_use]
    pub fn project(&self) -> Option<&str> {
        match self {
            Self::Overview { id }
            | Self::Profile { id }
            | Self::Stage { id, .. }
            | Self::Gate { id, .. }
            | Self::Report { id }
            | Self::History { id } => Some(id),
            Self::Home | Self::New | Self::Settings | Self::NotFound => None,
        }
    }
}

impl Route {
    /// Whether its page is in the part that has the pages of projects.
    #[must_use]
    pub fn needs_project_part(&self) -> bool {
        self.project().is_some() || *self == Self::New
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_comes_back_from_its_address() {
        let id = "abc".to_owned();
        for route in [
            Route::Home,
            Route::New,
            Route::Settings,
            Route::Overview { id: id.clone() },
            Route::Profile { id: id.clone() },
            Route::Stage {
                id: id.clone(),
                n: 6,
            },
            Route::Gate {
                id: id.clone(),
                n: 1,
            },
            Route::Report { id: id.clone() },
            Route::History { id },
        ] {
            assert_eq!(Route::recognize(&route.to_path()), Some(route));
        }
    }

    #[test]
    fn an_address_that_is_none_is_not_found() {
        for address in [
            "/p",
            "/p/abc",
            "/p/abc/stage/many",
            "/p/abc/stage/999",
            "/x",
        ] {
            assert_eq!(
                Route::recognize(address),
                Some(Route::NotFound),
                "{address}"
            );
        }
    }
}
