//! The pages: one per address.

mod criterion_link;
mod gate;
mod history;
pub(crate) mod home;
mod new;
mod not_found;
mod overview;
mod profile;
mod report;
pub(crate) mod settings;
mod stage;

pub use gate::GatePage;
pub use history::HistoryPage;
pub use home::HomePage;
pub use new::NewPage;
pub use not_found::not_found_page;
pub use overview::OverviewPage;
pub use profile::ProfilePage;
pub use report::ReportPage;
pub use settings::SettingsPage;
pub use stage::StagePage;
