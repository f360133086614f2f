//! The page the app lives in, read by a real browser's parser: it must work under
//! a policy that allows no inline script or style, and name the app's mount point.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, DomParser, SupportedType};

wasm_bindgen_test_configure!(run_in_browser);

fn page() -> Document {
    let parser = DomParser::new().unwrap();
    parser
        .parse_from_string(include_str!("../index.html"), SupportedType::TextHtml)
        .unwrap()
}

fn count(selector: &str) -> u32 {
    page().query_selector_all(selector).unwrap().length()
}

#[wasm_bindgen_test]
fn nothing_on_the_page_needs_an_exception_from_the_policy() {
    for selector in [
        "script:not([src])",
        "style",
        "[style]",
        "[onclick]",
        "[onload]",
        "form[action]",
    ] {
        assert_eq!(count(selector), 0, "{selector}");
    }
}

#[wasm_bindgen_test]
fn no_base_element_breaks_links_within_a_page() {
    assert_eq!(count("base"), 0);
}

#[wasm_bindgen_test]
fn the_app_has_one_place_to_live_and_words_until_it_does() {
    assert_eq!(count("#app"), 1);
    assert_eq!(count("#app > main.boot h1"), 1);
    assert_eq!(count("#app noscript"), 1);
}

#[wasm_bindgen_test]
fn the_page_says_its_language_and_title() {
    let page = page();
    assert_eq!(
        page.document_element()
            .unwrap()
            .get_attribute("lang")
            .as_deref(),
        Some("en")
    );
    assert_eq!(page.title(), "Notification Console");
}
