//! The components that pages are made of: one per file.
//!
//! A component shows what it is given and calls back with what a person does; none knows of
//! projects. Their looks are in `assets/css/components.css`, under the class that each names
//! first.

mod badge;
mod button;
mod callout;
mod choice;
mod combo_box;
mod date_field;
mod disclosure;
mod empty_state;
mod field;
mod icon;
mod language_choice;
mod layout;
mod open_file;
mod page_header;
mod progress_bar;
mod project_nav;
mod radio_group;
mod route_link;
mod shell_provider;
mod status_line;
mod table;
mod text_area;
mod text_field;
mod tone;

pub use badge::{Badge, BadgeProps};
pub use button::{Button, ButtonKind, ButtonProps};
pub use callout::{Callout, CalloutProps};
pub use choice::Choice;
pub use combo_box::{ComboBox, ComboBoxProps};
pub use date_field::{DateField, DateFieldProps};
pub use disclosure::{Disclosure, DisclosureProps};
pub use empty_state::empty_state;
pub use field::{Field, FieldProps};
pub use icon::{Icon, IconProps, IconView};
pub use language_choice::{LanguageChoice, LanguageChoiceProps};
pub use layout::{Layout, LayoutProps};
pub use open_file::{OpenFile, OpenFileProps};
pub use page_header::{PageHeader, PageHeaderProps};
pub use progress_bar::{ProgressBar, ProgressBarProps};
pub use project_nav::{ProjectNav, ProjectNavProps};
pub use radio_group::{RadioGroup, RadioGroupProps};
pub use route_link::{RouteLink, RouteLinkProps};
pub use shell_provider::{ShellProvider, ShellProviderProps};
pub use table::{Table, TableProps};
pub use text_area::{TextArea, TextAreaProps};
pub use text_field::{TextField, TextFieldProps};
pub use tone::Tone;
