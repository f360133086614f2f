//! The view in a real browser.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail this way"
)]

use futures::future::{Either, select};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

use super::{Node, el, group, live, mount};
use crate::browser::clock;
use crate::reactive::{effect, memo};

wasm_bindgen_test_configure!(run_in_browser);

/// A place on the page with that node in it.
fn show(make: impl FnOnce() -> Node) -> Element {
    let document = web_sys::window().unwrap().document().unwrap();
    let place = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&place).unwrap();
    mount(&place, make);
    place
}

fn find<E: JsCast>(place: &Element, selector: &str) -> E {
    place
        .query_selector(selector)
        .unwrap()
        .unwrap()
        .unchecked_into()
}

fn text(place: &Element) -> String {
    place.text_content().unwrap_or_default()
}

/// Effects run in a later turn.
async fn settle() {
    clock::sleep(0).await;
}

#[wasm_bindgen_test]
fn texts_are_never_read_as_markup() {
    let hostile = "<img src=x onerror=alert(1)>";
    let place = show(|| {
        el("p")
            .attr("title", hostile)
            .child(hostile.to_owned())
            .node()
    });
    assert_eq!(text(&place), hostile);
    assert!(place.query_selector("img").unwrap().is_none());
}

#[wasm_bindgen_test]
fn elements_that_begin_alike_share_nothing() {
    let field = |name: &str| {
        el("input")
            .class("field")
            .attr("type", "checkbox")
            .attr("aria-label", name.to_owned())
    };
    let place = show(|| {
        group([
            field("a").attr("checked", true).node(),
            field("b").node(),
            el("input").class("field").node(),
            el("p").class("field").node(),
        ])
    });
    let html = "<input class=\"field\" type=\"checkbox\" checked=\"\" aria-label=\"a\">\
        <input class=\"field\" type=\"checkbox\" aria-label=\"b\">\
        <input class=\"field\"><p class=\"field\"></p>";
    // The comment is the group's end.
    assert_eq!(place.inner_html(), format!("{html}<!---->"));
}

#[wasm_bindgen_test]
fn there_may_be_more_kinds_of_elements_than_are_kept() {
    let texts: Vec<&'static str> = (0..3000).map(|n| &*format!("t{n}").leak()).collect();
    for _ in 0..2 {
        let place = show(|| {
            let element = |title: &&'static str| el("i").class("x").attr("title", *title);
            texts.iter().map(element).collect::<Node>()
        });
        for (at, title) in texts.iter().enumerate() {
            let element = place.children().item(at as u32).unwrap();
            assert_eq!(element.get_attribute("title").as_deref(), Some(*title));
            assert_eq!(element.get_attribute("class").as_deref(), Some("x"));
        }
        place.remove();
    }
}

#[wasm_bindgen_test]
async fn an_icon_is_a_copy_of_the_one_the_page_carries() {
    let document = web_sys::window().unwrap().document().unwrap();
    let sprite = "<svg id=icons hidden><svg data-icon=bell><path d='M0 0'/></svg>\
                  <svg data-icon=plug><path d='M1 1'/></svg></svg>";
    let carried = document.create_element("div").unwrap();
    carried.set_inner_html(sprite);
    document.body().unwrap().append_child(&carried).unwrap();
    let name = RwSignal::new("bell");
    let place = show(move || live(move || Node::Icon(name.get())));
    let path: Element = find(&place, "svg[data-icon=bell] > path");
    let namespace = path.namespace_uri();
    assert_eq!(namespace.as_deref(), Some("http://www.w3.org/2000/svg"));
    name.set("plug");
    settle().await;
    let path: Element = find(&place, "svg[data-icon=plug] > path");
    assert_eq!(path.get_attribute("d").as_deref(), Some("M1 1"));
    assert!(place.query_selector("[data-icon=bell]").unwrap().is_none());
    name.set("unknown");
    settle().await;
    assert!(place.query_selector("svg").unwrap().is_none());
    carried.remove();
}

#[wasm_bindgen_test]
async fn attributes_come_and_go_with_their_signal() {
    let bad = RwSignal::new(true);
    let place = show(move || {
        el("input")
            .live("aria-invalid", move || bad.get().then_some("true"))
            .node()
    });
    let input: Element = find(&place, "input");
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    bad.set(false);
    settle().await;
    assert_eq!(input.get_attribute("aria-invalid"), None);
}

#[wasm_bindgen_test]
async fn a_row_that_changes_keeps_its_element_and_the_focus() {
    let names = RwSignal::new(vec!["one", "two"]);
    let place = show(move || {
        live(move || {
            names
                .get()
                .into_iter()
                .map(|n| el("button").text(n))
                .collect::<Node>()
        })
    });
    let second: HtmlElement = find(&place, "button:nth-of-type(2)");
    second.focus().unwrap();
    names.set(vec!["one", "deux", "three"]);
    settle().await;
    assert_eq!(text(&place), "onedeuxthree");
    let document = web_sys::window().unwrap().document().unwrap();
    assert_eq!(document.active_element().unwrap(), second.into());
    names.set(vec![]);
    settle().await;
    assert_eq!(text(&place), "");
    names.set(vec!["again"]);
    settle().await;
    assert_eq!(text(&place), "again");
}

#[wasm_bindgen_test]
async fn nodes_of_another_kind_take_the_place_in_order() {
    let step = RwSignal::new(0);
    let place = show(move || {
        group([
            "a".into(),
            live(move || match step.get() {
                0 => Node::Nothing,
                1 => "text".into(),
                2 => el("b").text("bold").node(),
                3 => group(["x".into(), live(|| "y")]),
                _ => live(|| el("i").text("live")),
            }),
            "z".into(),
        ])
    });
    for (at, wanted) in [
        (1, "atextz"),
        (2, "aboldz"),
        (3, "axyz"),
        (4, "alivez"),
        (0, "az"),
        (3, "axyz"),
    ] {
        step.set(at);
        settle().await;
        assert_eq!(text(&place), wanted, "step {at}");
    }
}

#[wasm_bindgen_test]
async fn what_is_typed_is_not_written_again() {
    let typed = RwSignal::new(String::new());
    let place = show(move || {
        el("input")
            .prop("value", move || typed.get())
            .on("input", move |e| {
                typed.set(crate::browser::dom::value_of(&e));
            })
            .node()
    });
    let input: HtmlInputElement = find(&place, "input");
    input.set_value("hello");
    input.set_selection_range(2, 2).unwrap();
    input.dispatch_event(&Event::new("input").unwrap()).unwrap();
    settle().await;
    assert_eq!(typed.get_untracked(), "hello");
    assert_eq!(input.selection_start().unwrap(), Some(2));
    typed.set("set from elsewhere".to_owned());
    settle().await;
    assert_eq!(input.value(), "set from elsewhere");
}

#[wasm_bindgen_test]
async fn an_element_that_goes_is_not_listened_to() {
    let (shown, left) = (RwSignal::new(true), RwSignal::new(0));
    let place = show(move || {
        live(move || {
            shown
                .get()
                .then(|| el("input").on("blur", move |_| left.update(|n| *n += 1)))
        })
    });
    let input: HtmlElement = find(&place, "input");
    input.focus().unwrap();
    input.blur().unwrap();
    assert_eq!(left.get_untracked(), 1);
    input.focus().unwrap();
    // Taking the focused element away makes the browser send it a last blur,
    // when what its listener reads may be gone.
    shown.set(false);
    settle().await;
    assert!(place.query_selector("input").unwrap().is_none());
    assert_eq!(left.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn a_sleep_ends_in_its_time_and_one_that_is_dropped_never_does() {
    let (early, late) = (clock::sleep(0), clock::sleep(60_000));
    let woken = select(late, early).await;
    let Either::Right(((), late)) = woken else {
        panic!("the longer one ended first");
    };
    drop(late);
    // Polled after its time it is over at once.
    let nap = clock::sleep(1);
    clock::sleep(30).await;
    nap.await;
}

/// Bytes of memory this program has.
fn memory() -> usize {
    let memory = wasm_bindgen::memory().unchecked_into::<js_sys::WebAssembly::Memory>();
    let buffer: js_sys::ArrayBuffer = memory.buffer().unchecked_into();
    buffer.byte_length() as usize
}

/// A signal that never changes keeps whoever listens to it; a listener that is left to
/// the browser’s garbage collection stays for very long. Every step of a person from
/// one page to the next left both behind.
#[wasm_bindgen_test]
async fn what_is_gone_from_the_page_leaves_nothing_behind() {
    let lasting = RwSignal::new(String::from("lasting"));
    let shown = RwSignal::new(true);
    let place = show(move || {
        live(move || {
            shown.get().then(|| {
                let words = memo(move |_| lasting.get());
                effect(move |_| lasting.track());
                let rows = (0..20).map(|_| {
                    el("button")
                        .live("title", move || lasting.get())
                        .prop("disabled", move || lasting.with(String::is_empty))
                        .on("click", move |_| lasting.update(|text| text.push('!')))
                        .child(live(move || words.get()))
                });
                rows.collect::<Node>()
            })
        })
    });
    let steps = async |count: u32| {
        for _ in 0..count {
            shown.set(false);
            settle().await;
            shown.set(true);
            settle().await;
        }
    };
    steps(20).await;
    assert!(text(&place).contains("lasting"));
    let before = memory();
    steps(300).await;
    assert_eq!(memory(), before);
}
