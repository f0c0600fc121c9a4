//! Pictures of figures.
//!
//! Where everything stands is worked out by plain functions without a browser; components paint
//! it as SVG. Colours come from the style sheets, and no figure is shown by a picture alone.

mod figures;
mod radar;
mod radar_view;

pub(crate) use figures::{FigureView, figure_list};
pub(crate) use radar::Spoke;
pub(crate) use radar_view::RadarView;
