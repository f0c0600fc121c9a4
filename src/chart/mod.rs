//! Pictures of figures.
//!
//! Where everything stands is worked out in the report crate, which the PDF takes it from as
//! well; here it is painted as SVG. Colours come from the style sheets, and no figure is shown by
//! a picture alone.

mod chart_view;
mod drawing;
mod figures;

pub(crate) use chart_view::chart_view;
pub(crate) use figures::{FigureView, figure_list};
