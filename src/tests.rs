//! Components in a real browser: what each of them owes, whatever it shows.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail this way"
)]

mod clock;
mod handlers;
mod leave_guard;
mod memory;
mod rows;
mod sorting;
mod texts;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use messages::embedded::CATALOGUES;
use screen::connection::config::SiteConfig;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test_configure;
use web_sys::{Document, Element, HtmlElement};

use crate::browser::clock::sleep;
use crate::state::{App, language};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// A view on the page until it is dropped.
struct Shown {
    place: HtmlElement,
    handle: Option<Box<dyn std::any::Any>>,
}

impl Shown {
    /// Shows what `make` makes, which may use the app.
    fn new<V: IntoView + 'static>(make: impl FnOnce() -> V + 'static) -> Self {
        say_in_english();
        let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        document().body().unwrap().append_child(&place).unwrap();
        let handle: UnmountHandle<_> = mount_to(place.clone(), make);
        Self {
            place,
            handle: Some(Box::new(handle)),
        }
    }

    fn find<E: JsCast>(&self, selector: &str) -> E {
        let found = self.place.query_selector(selector).unwrap();
        found
            .unwrap_or_else(|| panic!("no {selector} in {}", self.place.inner_html()))
            .unchecked_into()
    }

    fn has(&self, selector: &str) -> bool {
        self.place.query_selector(selector).unwrap().is_some()
    }

    fn text(&self) -> String {
        self.place.text_content().unwrap_or_default()
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        drop(self.handle.take());
        self.place.remove();
    }
}

/// The app without a shell, as it is at the beginning. Lives as long as the tests.
fn app() -> App {
    let owner = Owner::new();
    let app = owner.with(|| App::start(SiteConfig::parse("").unwrap()));
    std::mem::forget(owner);
    app
}

/// Has messages said in English, as if its catalogue had been loaded.
pub fn say_in_english() {
    say_in("en");
}

fn say_in(language: &str) {
    let mut all = CATALOGUES.iter();
    let catalogue = all.find(|(known, _)| *known == language);
    language::install(language, catalogue.unwrap().1);
}

fn focused() -> Option<Element> {
    document().active_element()
}

/// Effects run in a later turn.
async fn settle() {
    sleep(0).await;
}
