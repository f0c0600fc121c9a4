//! Light, dark or high contrast.

use gloo::utils::document;

use super::choices;

/// The name under which the choice is kept.
const KEY: &str = "gate360-theme";

/// How the page looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the computer is set.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As much contrast as there is; light or dark as the computer is set.
    Contrast,
}

impl Theme {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];

    /// The key under which it is stored and by which the style sheets know it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The choice of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.key() == key)
    }
}

/// The theme that was chosen in this browser; as the system is set, if none was or if the
/// browser keeps nothing.
#[must_use]
pub fn stored() -> Theme {
    choices::read(KEY)
        .and_then(|key| Theme::from_key(&key))
        .unwrap_or_default()
}

/// Shows the page in a theme.
pub fn apply(theme: Theme) {
    let Some(root) = document().document_element() else {
        return;
    };
    // Neither call fails: the name is a constant that HTML allows.
    let _ = match theme {
        Theme::System => root.remove_attribute("data-theme"),
        _ => root.set_attribute("data-theme", theme.key()),
    };
}

/// Remembers a theme in this browser. A browser that keeps nothing shows it for this visit only.
pub fn store(theme: Theme) {
    choices::write(KEY, theme.key());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theme_is_found_by_its_key() {
        for theme in Theme::ALL {
            assert_eq!(Theme::from_key(theme.key()), Some(theme));
        }
        assert_eq!(Theme::from_key("sepia"), None);
    }
}
