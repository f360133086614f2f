//! The Notification Console in the browser: `main → app → pages → state →
//! client`, `pages → ui`. Only `client` sends, only `browser` touches the
//! browser; what follows signals does so by `reactive`.

#![allow(
    clippy::needless_pass_by_value,
    reason = "what a view is made of is moved into its closures sooner or later"
)]

mod app;
mod browser;
mod client;
mod lazy;
mod pages;
mod reactive;
mod state;
mod ui;
mod view;

fn main() {
    #[cfg(debug_assertions)]
    browser::dom::report_panics();
    if let Some(place) = browser::dom::mount_point() {
        view::mount(&place, app::app);
    }
}
