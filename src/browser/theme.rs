//! Light, dark, or what the system says.

use messages::{Message, shell};

use super::storage::{self, Retention};

/// What the person chose.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    System,
    Light,
    Dark,
}

const KEY: &str = "theme";

impl Theme {
    /// Every choice, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The choice of an earlier visit.
    pub fn kept() -> Self {
        match storage::get(Retention::Always, KEY).as_deref() {
            Some("light") => Self::Light,
            Some("dark") => Self::Dark,
            _ => Self::System,
        }
    }

    /// The choice in words.
    pub fn label(self) -> Message {
        match self {
            Self::System => shell::THEME_SYSTEM,
            Self::Light => shell::THEME_LIGHT,
            Self::Dark => shell::THEME_DARK,
        }
    }

    /// The value of the choice.
    pub fn word(self) -> &'static str {
        self.attribute().unwrap_or("system")
    }

    fn attribute(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    /// Shows the page that way and remembers it.
    pub fn apply(self) {
        let root = web_sys::window()
            .and_then(|w| w.document())
            .and_then(|d| d.document_element());
        match (root, self.attribute()) {
            (Some(root), Some(name)) => {
                let _ = root.set_attribute("data-theme", name);
                storage::set(Retention::Always, KEY, name);
            }
            (Some(root), None) => {
                let _ = root.remove_attribute("data-theme");
                storage::remove(Retention::Always, KEY);
            }
            _ => {}
        }
    }
}
