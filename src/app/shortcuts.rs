//! What the keyboard does on every page: Ctrl+K (⌘K) opens the command palette, `?` lists
//! the shortcuts, and the key an element names in `aria-keyshortcuts` presses it, or puts
//! the focus into it where it is a box. Keys without Ctrl or ⌘ do nothing while something
//! is typed or asked, and can be switched off (WCAG 2.1.4).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use messages::shell;

use super::palette::Palette;
use crate::browser::dom;
use crate::browser::storage::{self, Retention};
use crate::components::icon::Icon;
use crate::components::lazy::LazyPart;
use crate::split::{Loaded, split};
use crate::state::language::t;

/// What the palette's file shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// What one can go to and do.
    Commands,
    /// The list of shortcuts.
    Shortcuts,
}

/// Which panel is open.
pub type OpenPanel = RwSignal<Option<Panel>>;

/// Under this name the browser keeps that single keys are switched off.
const OFF: &str = "shortcuts-off";

/// Whether single keys do something.
pub fn are_on() -> bool {
    storage::get(Retention::Always, OFF).is_none()
}

/// Switches single keys on or off, also for the next visit.
pub fn switch(on: bool) {
    if on {
        storage::remove(Retention::Always, OFF);
    } else {
        storage::set(Retention::Always, OFF, "1");
    }
}

/// The key that opens the palette, as this system's people write it.
pub fn palette_key() -> String {
    if dom::is_apple() {
        "⌘K".to_owned()
    } else {
        t(shell::PALETTE_KEY)
    }
}

/// Listens to the keyboard for as long as the page lives.
pub fn listen(panel: OpenPanel) {
    dom::on_window("keydown", move |event: KeyboardEvent| {
        if event.default_prevented() || event.is_composing() || event.alt_key() {
            return;
        }
        let command = if dom::is_apple() {
            event.meta_key()
        } else {
            event.ctrl_key()
        };
        let handled = match event.key().as_str() {
            "k" | "K" if command && !event.shift_key() => {
                let free = !dom::has("dialog[open]");
                if free {
                    panel.set(Some(Panel::Commands));
                }
                free
            }
            key @ ("/" | "n" | "e" | "?")
                if !event.ctrl_key()
                    && !event.meta_key()
                    && !dom::is_typing(&event)
                    && are_on() =>
            {
                if key == "?" {
                    panel.set(Some(Panel::Shortcuts));
                    true
                } else {
                    dom::press_by_key(key)
                }
            }
            _ => false,
        };
        if handled {
            event.prevent_default();
        }
    });
}

/// The palette and the list of shortcuts, once either was opened.
#[component]
pub fn Panels(
    /// Which one is open.
    panel: OpenPanel,
) -> impl IntoView {
    let wanted = Memo::new(move |before| before == Some(&true) || panel.get().is_some());
    move || {
        wanted.get().then(|| {
            view! {
                <LazyPart
                    missing=t(shell::PALETTE_MISSING)
                    load=load_palette
                    make=move || palette(panel)
                />
            }
        })
    }
}

split! {
    shell, load_palette,
    fn palette(panel: OpenPanel) -> Loaded<AnyView> {
        Ok(view! { <Palette panel /> }.into_any())
    }
}

/// Opens the palette without a keyboard.
#[component]
pub fn PaletteButton(
    /// Which panel is open.
    panel: OpenPanel,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="btn palette-button"
            aria-haspopup="dialog"
            on:click=move |_| panel.set(Some(Panel::Commands))
        >
            <Icon name="search" />
            {t(shell::GO_TO)}
            <kbd>{palette_key()}</kbd>
        </button>
    }
}
