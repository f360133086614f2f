use leptos::prelude::*;
use screen::route::Route;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use super::{Shown, app, settle};
use crate::app::leave_guard::ask_before_leaving;
use crate::components::confirm::ConfirmDialog;

/// Presses the button with that label.
fn press(page: &Shown, label: &str) {
    let buttons = page.place.query_selector_all("button").unwrap();
    let button = (0..buttons.length())
        .filter_map(|at| buttons.item(at))
        .find(|button| button.text_content().as_deref() == Some(label));
    let button: HtmlElement = wasm_bindgen::JsCast::unchecked_into(button.unwrap());
    button.click();
}

#[wasm_bindgen_test]
async fn a_form_with_unsaved_changes_is_asked_about_before_it_is_left() {
    let app = app();
    let dropped = RwSignal::new(0);
    let page = Shown::new(move || {
        provide_context(app);
        ask_before_leaving(app);
        view! { <ConfirmDialog asking=app.asking /> }
    });
    app.nav.open(Route::Simulator { within: None });
    let unsaved = RwSignal::new(2);
    let drop = Callback::new(move |()| dropped.update(|n| *n += 1));
    app.nav.guard(unsaved.into(), drop);

    app.nav.go(Route::Coverage);
    settle().await;
    assert!(page.text().contains("Discard 2 unsaved changes?"));
    press(&page, "Keep editing");
    settle().await;
    assert!(!page.has("dialog"));
    assert_eq!(app.nav.route_now(), Route::Simulator { within: None });
    assert_eq!(dropped.get_untracked(), 0);

    app.nav.go(Route::Coverage);
    settle().await;
    press(&page, "Discard and leave");
    settle().await;
    assert_eq!(app.nav.route_now(), Route::Coverage);
    assert_eq!(dropped.get_untracked(), 1);

    // Nothing is unsaved: nobody is asked.
    app.nav.guard(Signal::stored(0), drop);
    app.nav.go(Route::Simulator { within: None });
    settle().await;
    assert!(!page.has("dialog"));
    assert_eq!(app.nav.route_now(), Route::Simulator { within: None });
}
