use leptos::prelude::*;
use messages::{Piece, Style};
use wasm_bindgen_test::wasm_bindgen_test;

use super::Shown;
use crate::components::alert::{Alert, Failure};
use crate::components::button::IconButton;
use crate::components::rich_text::RichText;
use crate::components::rule_line::RuleLine;

const HOSTILE: &str = "<img src=x onerror=alert(1)>";

#[wasm_bindgen_test]
fn texts_are_never_read_as_markup() {
    let shown = Shown::new(|| {
        let failure = Failure {
            title: HOSTILE.to_owned(),
            cause: HOSTILE.to_owned(),
            next: HOSTILE.to_owned(),
            facts: HOSTILE.to_owned(),
            raw: HOSTILE.to_owned(),
        };
        let piece = |style| Piece {
            text: HOSTILE.to_owned(),
            style,
        };
        view! {
            <Alert failure />
            <RichText pieces=vec![piece(Style::Plain), piece(Style::Strong), piece(Style::Code)] />
            <RuleLine text=HOSTILE />
            <IconButton icon="x" label=HOSTILE on_press=|| () />
        }
    });
    assert!(!shown.has("img"));
    assert_eq!(shown.text().matches(HOSTILE).count(), 9);
    let button: web_sys::Element = shown.find("button[title]");
    assert_eq!(button.get_attribute("aria-label").as_deref(), Some(HOSTILE));
}
