//! Steps through the pages of a list.

use leptos::prelude::*;

use crate::view::{El, Node, el, live};

/// Shown only when there is more than one page. `go` is given the page to show.
pub fn pager(page: Signal<usize>, pages: Signal<usize>, go: Callback<usize>) -> Node {
    live(move || (pages.get() > 1).then(|| steps(page, pages, go)))
}

fn steps(page: Signal<usize>, pages: Signal<usize>, go: Callback<usize>) -> El {
    let back = move || page.get().checked_sub(1).filter(|to| *to >= 1);
    let on = move || Some(page.get() + 1).filter(|to| *to <= pages.get());
    el("nav")
        .class("pager")
        .attr("aria-label", "Pages")
        .child(step("Previous page", Signal::derive(back), go))
        .child(el("span").child(live(move || {
            format!("Page {} of {}", page.get(), pages.get())
        })))
        .child(step("Next page", Signal::derive(on), go))
}

fn step(label: &'static str, to: Signal<Option<usize>>, go: Callback<usize>) -> El {
    el("button")
        .attr("type", "button")
        .class("btn slim")
        .live("aria-disabled", move || {
            to.get().is_none().then_some("true")
        })
        .on("click", move |_| {
            if let Some(page) = to.get_untracked() {
                go.run(page);
            }
        })
        .text(label)
}
