use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::{Shown, focused, settle};
use crate::components::chips::ChipList;

/// A table whose rows are typed in, as the forms have them.
#[component]
fn Rows(names: RwSignal<Vec<&'static str>>) -> impl IntoView {
    view! {
        <For each=move || names.get() key=|name| *name let:name>
            <input id=name />
        </For>
    }
}

#[wasm_bindgen_test]
async fn rows_keep_focus_and_text_wherever_they_move() {
    let names = RwSignal::new(vec!["b", "d"]);
    let shown = Shown::new(move || view! { <Rows names /> });
    let typed: HtmlInputElement = shown.find("#d");
    typed.set_value("being typed");
    typed.focus().unwrap();
    // A row is inserted before it, then one after it, then the first ones go.
    for rows in [
        vec!["a", "b", "d"],
        vec!["a", "b", "d", "e"],
        vec!["d", "e"],
    ] {
        names.set(rows.clone());
        settle().await;
        let inputs = shown.place.query_selector_all("input").unwrap();
        assert_eq!(inputs.length() as usize, rows.len());
        let same: HtmlInputElement = shown.find("#d");
        assert_eq!(same.value(), "being typed");
        assert_eq!(focused(), Some(Element::from(same)), "{rows:?}");
    }
    // Sorting may take a row off the page and put it back: its text stays.
    names.set(vec!["e", "d"]);
    settle().await;
    let same: HtmlInputElement = shown.find("input:last-of-type");
    assert_eq!(
        (same.id(), same.value()),
        ("d".into(), "being typed".into())
    );
}

#[wasm_bindgen_test]
async fn a_chip_keeps_the_focus_while_others_come_and_go() {
    let items = RwSignal::new(vec!["start".to_owned(), "stop".to_owned()]);
    let remove = move |at: usize| {
        items.update(|items| {
            items.remove(at);
        });
    };
    let shown = Shown::new(move || {
        view! {
            <input id="box" />
            <ChipList
                input_id="box"
                removal=|text: String| format!("Remove operation {text}")
                items=items.into()
                on_remove=remove
            />
        }
    });
    let button: HtmlElement = shown.find("[aria-label='Remove operation stop']");
    button.focus().unwrap();
    items.update(|items| items.insert(0, "create".to_owned()));
    settle().await;
    items.update(|items| {
        items.retain(|item| item != "start");
    });
    settle().await;
    assert_eq!(focused(), Some(Element::from(button.clone())));
    // The one that is removed gives the focus to the box.
    button.click();
    settle().await;
    assert_eq!(items.get_untracked(), ["create"]);
    assert_eq!(focused().unwrap().id(), "box");
}
