//! Texts kept by the browser. A browser that keeps nothing is fine.

use web_sys::{Storage, StorageEvent};

use super::dom::on_window;

/// Prefix of every key, so that other pages of the same origin are left alone.
const PREFIX: &str = "notification-console/";

/// How long a text is kept.
#[derive(Clone, Copy)]
pub enum Retention {
    /// Until it is removed.
    Always,
    /// Until this tab is closed.
    Tab,
}

fn storage(keep: Retention) -> Option<Storage> {
    let window = web_sys::window()?;
    match keep {
        Retention::Always => window.local_storage(),
        Retention::Tab => window.session_storage(),
    }
    .ok()?
}

/// The text of that key.
pub fn get(keep: Retention, key: &str) -> Option<String> {
    storage(keep)?.get_item(&format!("{PREFIX}{key}")).ok()?
}

/// Keeps a text. `false` if the browser refuses, for example because it is full.
pub fn set(keep: Retention, key: &str, text: &str) -> bool {
    storage(keep).is_some_and(|s| s.set_item(&format!("{PREFIX}{key}"), text).is_ok())
}

/// Forgets a text.
pub fn remove(keep: Retention, key: &str) {
    if let Some(storage) = storage(keep) {
        let _ = storage.remove_item(&format!("{PREFIX}{key}"));
    }
}

/// The key of what another tab kept or forgot; none if that is not this app's.
pub fn name_of(event: &StorageEvent) -> Option<String> {
    let key = event.key()?;
    key.strip_prefix(PREFIX).map(str::to_owned)
}

/// Calls a function whenever another tab keeps or forgets the text of that key, as long as
/// the app lives.
pub fn on_change(key: &'static str, mut changed: impl FnMut() + 'static) {
    on_window("storage", move |event| {
        if name_of(&event).is_some_and(|name| name == key) {
            changed();
        }
    });
}
