//! The rows of the list in a real browser.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail this way"
)]

use std::sync::Arc;

use domain::matching::Assumptions;
use domain::notification::{Notification, ValidationContext};
use leptos::mount::mount_to;
use leptos::prelude::*;
use screen::collation::no_rules;
use screen::connection::config::SiteConfig;
use screen::list::ListView;
use screen::notification_list::rows;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};
use wire::notifications::NotificationList;

use super::below::Shown;
use super::row::{Rows, TableContext};
use crate::browser::clock;
use crate::reactive::memo;
use crate::state::App;
use crate::state::store::PreparedRows;
use crate::tests::say_in_english;

wasm_bindgen_test_configure!(run_in_browser);

fn one(id: &str, name: &str) -> Notification {
    Notification {
        id: id.to_owned(),
        name: name.to_owned(),
        enabled: Some(true),
        ..Notification::default()
    }
}

/// A page with all of these in that order.
fn page(all: &[Notification], order: &[usize]) -> Option<Shown> {
    let list = Arc::new(all.iter().cloned().collect::<NotificationList>());
    let rows = rows(
        list,
        ValidationContext::default(),
        Assumptions::default(),
        no_rules,
    );
    let view = ListView {
        indices: order.to_vec(),
        matching: order.len(),
        total: all.len(),
        page: 1,
        pages: 1,
    };
    Some((PreparedRows(Arc::new(rows)), view))
}

/// A table on the page, and the signal that says what it shows.
fn table(shown: Option<Shown>) -> (Element, RwSignal<Option<Shown>>) {
    let document = web_sys::window().unwrap().document().unwrap();
    let body: HtmlElement = document.create_element("tbody").unwrap().unchecked_into();
    let place = document.create_element("table").unwrap();
    place.append_child(&body).unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    say_in_english();
    let shown = ArcRwSignal::new(shown);
    let inner = shown.clone();
    mount_to(body, move || {
        let app = App::start(SiteConfig::default());
        provide_context(app);
        let table = TableContext {
            app,
            selected: RwSignal::default(),
            no_change: memo(|_| None),
            no_deletion: memo(|_| None),
            on_deleted: Callback::new(|()| {}),
        };
        let shown = RwSignal::from(inner);
        view! { <Rows shown from=0 many=50 table /> }
    })
    .forget();
    (place, RwSignal::from(shown))
}

fn names(table: &Element) -> Vec<String> {
    let found = table.query_selector_all("a.title").unwrap();
    let text = |at| found.item(at).unwrap().text_content().unwrap();
    (0..found.length()).map(text).collect()
}

/// Effects run in a later turn.
async fn settle() {
    clock::sleep(0).await;
}

#[wasm_bindgen_test]
async fn a_row_keeps_its_elements_and_the_focus_whatever_becomes_of_the_others() {
    let all = [one("1", "one"), one("2", "two"), one("3", "three")];
    let (table, shown) = table(page(&all, &[0, 1, 2]));
    let power = "tr:nth-of-type(2) button[aria-label='Disable two']";
    let button: HtmlElement = table
        .query_selector(power)
        .unwrap()
        .unwrap()
        .unchecked_into();
    button.focus().unwrap();
    let focused = || {
        let document = web_sys::window().unwrap().document().unwrap();
        document.active_element().unwrap()
    };
    // Its own content changes.
    let mut changed = all.clone();
    changed[1].enabled = Some(false);
    shown.set(page(&changed, &[0, 1, 2]));
    settle().await;
    assert_eq!(
        button.get_attribute("aria-label").as_deref(),
        Some("Enable two")
    );
    assert_eq!(focused(), button.clone().into());
    // The row before it goes.
    shown.set(page(&changed, &[1, 2]));
    settle().await;
    assert_eq!(names(&table), ["two", "three"]);
    assert_eq!(focused(), button.clone().into());
    // Another one is put before it.
    shown.set(page(&changed, &[2, 1]));
    settle().await;
    assert_eq!(names(&table), ["three", "two"]);
    let row = table.query_selector("tr:nth-of-type(2)").unwrap().unwrap();
    assert!(row.contains(Some(&button)));
}

#[wasm_bindgen_test]
async fn rows_without_an_id_are_rows_of_their_own() {
    let all = [one("", "one"), one("", "two"), one("", "three")];
    let (table, shown) = table(page(&all, &[0, 1, 2]));
    assert_eq!(names(&table), ["one", "two", "three"]);
    shown.set(page(&all, &[2, 0]));
    settle().await;
    assert_eq!(names(&table), ["three", "one"]);
    shown.set(page(&all, &[]));
    settle().await;
    assert!(names(&table).is_empty());
    shown.set(page(&all, &[1, 2, 0]));
    settle().await;
    assert_eq!(names(&table), ["two", "three", "one"]);
}
