//! The Notification Console in the browser: `main → app → pages → components → state →
//! client → browser`. Only `client` sends, only `browser` touches the browser; what
//! follows signals that live as long as the app does so by `reactive`.

#![allow(
    clippy::needless_pass_by_value,
    reason = "what a view is made of is moved into its closures sooner or later"
)]

mod app;
mod browser;
mod client;
mod components;
mod pages;
mod reactive;
mod split;
mod state;
#[cfg(all(test, target_arch = "wasm32"))]
mod tests;

/// Room that walking between list and form comes to need sooner or later, in bytes.
/// Memory is never given back: taken at once it is enlarged once, not page by page.
const ROOM: usize = 768 * 1024;

fn main() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(ROOM)));
    #[cfg(debug_assertions)]
    browser::dom::report_panics();
    state::language::start();
    if let Some(place) = browser::dom::mount_point() {
        leptos::mount::mount_to(place, app::Console).forget();
    }
}
