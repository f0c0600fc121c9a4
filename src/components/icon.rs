//! The icons: our own, on a grid of 16 by 16, drawn in the colour of the text.

use yew::prelude::*;

/// A disc, filled.
const DISC: &str = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z";

/// A ring.
const RING: &str = "M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 1 0 0-11.5z";

/// A picture that repeats what a word beside it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Not assessed: a ring.
    NotAssessed,
    /// Not met: a ring with a cross.
    NotMet,
    /// Partly met: a ring, half filled.
    PartlyMet,
    /// Met: a disc with a check mark.
    Met,
    /// Not applicable: a ring, struck through.
    NotApplicable,
    /// A check mark.
    Check,
    /// A cross.
    Cross,
    /// Attention: a triangle.
    Warning,
    /// A blocker: an octagon.
    Blocker,
    /// Worth knowing: a ring with an i.
    Info,
    /// A gate: a diamond.
    Gate,
    /// Recycle, and work in progress: an arrow in a circle.
    Again,
    /// Hold: two bars.
    Hold,
    /// Stop: a square.
    Stop,
    /// Here: a filled dot in a ring.
    Here,
    /// More below: an angle that points down.
    Down,
    /// Onward: an arrow.
    Onward,
    /// Add: a plus.
    Add,
    /// Into the app: an arrow up from a tray.
    Open,
    /// Out of the app: an arrow down to a tray.
    Download,
    /// Remove: a bin.
    Remove,
    /// Settings: two sliders.
    Settings,
    /// Nothing here yet, or nowhere: a compass.
    Compass,
    /// A document.
    Document,
    /// What happened: a clock.
    History,
}

impl Icon {
    /// What is filled, what is drawn with a pen, and what is drawn on top of the filling in the
    /// colour of the ground.
    const fn paths(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::NotAssessed => ("", RING, ""),
            Self::NotMet => (DISC, "", "M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5"),
            Self::PartlyMet => ("M8 2.25a5.75 5.75 0 0 0 0 11.5z", RING, ""),
            Self::Met => (DISC, "", "M5 8.25l2.1 2.1 3.9-4.4"),
            Self::NotApplicable => (
                "",
                "M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 1 0 0-11.5zM4 12L12 4",
                "",
            ),
            Self::Check => ("", "M3 8.5l3.2 3.2L13 4.75", ""),
            Self::Cross => ("", "M4 4l8 8M12 4l-8 8", ""),
            Self::Warning => ("M8 1.6L15 14H1z", "", "M8 6.2v3.6M8 11.75v.2"),
            Self::Blocker => (
                "M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z",
                "",
                "M8 4.6v4.1M8 11.1v.2",
            ),
            Self::Info => (
                "",
                "M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 1 0 0-11.5zM8 7.4v3.7M8 4.85v.2",
                "",
            ),
            Self::Gate => ("", "M8 1.75L14.25 8 8 14.25 1.75 8z", ""),
            Self::Again => ("", "M13 8a5 5 0 1 1-1.6-3.65M13 2.25V5h-2.75", ""),
            Self::Hold => ("", "M5.75 3.75v8.5M10.25 3.75v8.5", ""),
            Self::Stop => ("M3.5 3.5h9v9h-9z", "", ""),
            Self::Here => ("M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z", RING, ""),
            Self::Down => ("", "M4 6.25l4 4 4-4", ""),
            Self::Onward => ("", "M3 8h10M9 4l4 4-4 4", ""),
            Self::Add => ("", "M8 3v10M3 8h10", ""),
            Self::Open => ("", "M2 10.5V14h12v-3.5M8 10.25V2M5 5l3-3 3 3", ""),
            Self::Download => ("", "M2 10.5V14h12v-3.5M8 2v8.25M5 7.25l3 3 3-3", ""),
            Self::Remove => (
                "",
                "M2.75 4.25h10.5M6.25 4.25V2.5h3.5v1.75M4.25 4.25l.6 9.25h6.3l.6-9.25",
                "",
            ),
            Self::Settings => (
                "",
                "M2 5h5.75M12.25 5H14M2 11h1.75M8.25 11H14M10 2.75a2.25 2.25 0 1 0 0 4.5a2.25 \
                 2.25 0 1 0 0-4.5zM6 8.75a2.25 2.25 0 1 0 0 4.5a2.25 2.25 0 1 0 0-4.5z",
                "",
            ),
            Self::Compass => ("M10.9 5.1L9.2 9.2 5.1 10.9 6.8 6.8z", RING, ""),
            Self::History => (
                "",
                "M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 1 0 0-11.5zM8 4.75V8l2.4 1.6",
                "",
            ),
            Self::Document => (
                "",
                "M3.5 1.75h6l3 3v9.5h-9zM9.5 1.75v3h3M6 8h4M6 10.75h4",
                "",
            ),
        }
    }
}

/// Which icon.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct IconProps {
    /// The icon.
    pub icon: Icon,
}

/// An icon (class `icon`). Hidden from screen readers: the word beside it is read.
#[component]
pub fn IconView(props: &IconProps) -> Html {
    let (filled, drawn, knocked) = props.icon.paths();
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path class="icon-filled" d={filled} />
            <path class="icon-drawn" d={drawn} />
            <path class="icon-knocked" d={knocked} />
        </svg>
    }
}
