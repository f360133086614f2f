use std::cell::Cell;
use std::panic;

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlElement, HtmlInputElement};

use super::{Shown, settle};
use crate::components::field::{ExactInput, Field, Validation};

thread_local! {
    static PANICKED: Cell<bool> = const { Cell::new(false) };
}

/// Whether something panicked meanwhile, in a handler too, where nobody else hears of it.
async fn panics(work: impl Future<Output = ()>) -> bool {
    let before = panic::take_hook();
    PANICKED.set(false);
    panic::set_hook(Box::new(|_| PANICKED.set(true)));
    work.await;
    panic::set_hook(before);
    PANICKED.get()
}

#[component]
fn OneField(text: RwSignal<String>) -> impl IntoView {
    let validation = Validation::new(
        Signal::stored(Vec::new()),
        Callback::new(move |_| text.get()),
        Callback::new(move |(_, new)| text.set(new)),
    );
    view! {
        <Field validation key="name" label="Name" let:control>
            <ExactInput control value=text on_input=move |new| text.set(new) />
        </Field>
    }
}

/// Taking the focused element away makes the browser send it a last `blur`, when what
/// its handler reads is gone.
#[wasm_bindgen_test]
async fn a_field_that_goes_while_it_has_the_focus_does_no_harm() {
    let shown = RwSignal::new(true);
    let text = RwSignal::new(String::new());
    let page = Shown::new(move || {
        view! {
            <Show when=move || shown.get()>
                <OneField text />
            </Show>
        }
    });
    let panicked = panics(async {
        for _ in 0..3 {
            let input: HtmlElement = page.find("input");
            input.focus().unwrap();
            shown.set(false);
            settle().await;
            assert!(!page.has("input"));
            // What is off the page is still told of events.
            input.dispatch_event(&Event::new("blur").unwrap()).unwrap();
            input
                .dispatch_event(&Event::new("change").unwrap())
                .unwrap();
            shown.set(true);
            settle().await;
        }
    });
    assert!(!panicked.await);
}

#[wasm_bindgen_test]
async fn what_is_typed_is_not_written_again() {
    let text = RwSignal::new(String::new());
    let page = Shown::new(move || view! { <OneField text /> });
    settle().await;
    let input: HtmlInputElement = page.find("input");
    input.set_value("hello");
    input.set_selection_range(2, 2).unwrap();
    input.dispatch_event(&Event::new("input").unwrap()).unwrap();
    settle().await;
    assert_eq!(text.get_untracked(), "hello");
    assert_eq!(input.selection_start().unwrap(), Some(2));
    text.set("set from elsewhere".to_owned());
    settle().await;
    assert_eq!(input.value(), "set from elsewhere");
}
