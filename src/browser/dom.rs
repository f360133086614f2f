//! Elements: focus, dialogs, the title, events of the whole window.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
pub use web_sys::Event;
use web_sys::{HtmlDialogElement, HtmlElement};

fn document() -> Option<web_sys::Document> {
    web_sys::window().and_then(|w| w.document())
}

/// Where the page has the words before the app, and then the app.
const PLACE: &str = "app";

/// A new element to mount the app in: it is not shown before [`reveal`].
pub fn mount_point() -> Option<HtmlElement> {
    let document = document()?;
    let element = document.create_element("div").ok()?;
    element.set_attribute("hidden", "").ok()?;
    let place = document.get_element_by_id(PLACE)?;
    place.append_child(&element).ok()?;
    element.dyn_into().ok()
}

/// Shows the app, for good, in place of the words before it.
pub fn reveal() {
    let place = document().and_then(|d| d.get_element_by_id(PLACE));
    let Some(app) = place
        .as_ref()
        .and_then(web_sys::Element::last_element_child)
    else {
        return;
    };
    while let Some(words) = app.previous_element_sibling() {
        words.remove();
    }
    let _ = app.remove_attribute("hidden");
    show_current_entry_soon();
}

/// Where the navigation is a row that scrolls, brings the entry of the current page into
/// its middle. A task of its own: it needs the layout, which the page waits for.
pub fn show_current_entry_soon() {
    leptos::task::spawn_local(async {
        super::clock::sleep(0).await;
        let find = || document()?.query_selector(".nav > [aria-current]").ok()?;
        let entry = find().and_then(|entry| entry.dyn_into::<HtmlElement>().ok());
        if let Some(entry) = entry
            && let Some(row) = entry.parent_element()
        {
            row.set_scroll_left(
                entry.offset_left() - (row.client_width() - entry.offset_width()) / 2,
            );
        }
    });
}

/// Path the site is hosted under, without a trailing slash. `boot.js` knows it.
pub fn base() -> String {
    document()
        .and_then(|d| d.document_element())
        .and_then(|e| e.get_attribute("data-base"))
        .unwrap_or_default()
}

/// The language of the page (BCP 47), which `boot.js` chose.
pub fn language() -> String {
    document()
        .and_then(|d| d.document_element())
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default()
}

/// Says which language the page is in from now on.
pub fn set_language(language: &str) {
    if let Some(root) = document().and_then(|d| d.document_element()) {
        let _ = root.set_attribute("lang", language);
    }
}

/// The address of a language's catalogue of messages: of its first part, or of the rest.
pub fn catalogue(language: &str, rest: bool) -> Option<String> {
    let selector = format!("meta[name=catalogue][lang={language}]");
    let meta = document()?.query_selector(&selector).ok()??;
    meta.get_attribute(if rest { "data-rest" } else { "content" })
}

/// Sets the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Focuses an element by id, once what is being rendered now is on the page.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    leptos::task::spawn_local(async move {
        super::clock::sleep(0).await;
        focus(&id);
    });
}

/// Focuses an element by id. `false` if there is none.
pub fn focus(id: &str) -> bool {
    by_id::<HtmlElement>(id).is_some_and(|element| element.focus().is_ok())
}

/// Focuses the page's heading and goes to the top: a new view was opened.
pub fn focus_heading_soon() {
    leptos::task::spawn_local(async move {
        super::clock::sleep(0).await;
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        if let Some(Ok(Some(heading))) = document().map(|d| d.query_selector("main h1"))
            && let Ok(heading) = heading.dyn_into::<HtmlElement>()
        {
            let _ = heading.focus();
        }
    });
}

/// Shows the beginning of an element that scrolls.
pub fn scroll_to_start(id: &str) {
    if let Some(element) = by_id::<web_sys::Element>(id) {
        element.set_scroll_top(0);
    }
}

/// Brings an element into sight in the list that scrolls around it.
pub fn show_choice(id: &str) {
    let Some(choice) = by_id::<HtmlElement>(id) else {
        return;
    };
    let Some(list) = choice.offset_parent() else {
        return;
    };
    let (top, bottom) = (
        choice.offset_top(),
        choice.offset_top() + choice.offset_height(),
    );
    let (from, high) = (list.scroll_top(), list.client_height());
    if top < from {
        list.set_scroll_top(top);
    } else if bottom > from + high {
        list.set_scroll_top(bottom - high);
    }
}

/// The same, once what is being rendered now is on the page.
pub fn show_choice_soon(id: String) {
    leptos::task::spawn_local(async move {
        super::clock::sleep(0).await;
        show_choice(&id);
    });
}

/// Selects the text of the box an event is about, so that typing replaces it.
pub fn select_text(event: &Event) {
    let target = event.target();
    if let Some(input) = target.and_then(|t| t.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        input.select();
    }
}

/// Whether the page's heading has the focus.
pub fn heading_has_focus() -> bool {
    let focused = document().and_then(|d| d.active_element());
    focused.is_some_and(|element| element.tag_name() == "H1")
}

/// Whether the focus is in an element a selector matches. Unlike asking how far the
/// page is scrolled, this needs no layout.
pub fn focus_is_in(selector: &str) -> bool {
    let focused = document().and_then(|d| d.active_element());
    focused.is_some_and(|element| matches!(element.closest(selector), Ok(Some(_))))
}

/// Whether there is an element a selector matches.
pub fn has(selector: &str) -> bool {
    document().is_some_and(|d| matches!(d.query_selector(selector), Ok(Some(_))))
}

/// Where keys are typed or choose something, or somebody is asked.
const TAKES_KEYS: &str = "input:not([type=checkbox], [type=radio], [type=file]), textarea, select, \
                          [contenteditable], [role=listbox], dialog";

/// Whether a key goes to what is typed or asked.
pub fn is_typing(event: &Event) -> bool {
    let target = event.target();
    let element = target.and_then(|t| t.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| !matches!(element.closest(TAKES_KEYS), Ok(None)))
}

/// Presses the element of the page that names a key in `aria-keyshortcuts`, or focuses it
/// where it is a box. `false` if there is none.
pub fn press_by_key(key: &str) -> bool {
    let selector = ["main [aria-keyshortcuts='", key, "']"].concat();
    let found = document().and_then(|d| d.query_selector(&selector).ok()?);
    let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    if element.tag_name() == "INPUT" {
        let _ = element.focus();
    } else {
        element.click();
    }
    true
}

/// What can be pressed now beside the title of the page.
fn page_actions() -> Vec<HtmlElement> {
    let row = document().and_then(|d| d.query_selector("main .head > .actions").ok()?);
    let first = row.and_then(|row| row.first_element_child());
    let all = std::iter::successors(first, web_sys::Element::next_element_sibling);
    let can = |e: &web_sys::Element| {
        let selector = "a[href], button:not([aria-disabled=true])";
        e.matches(selector).unwrap_or_default()
    };
    all.filter(can).filter_map(|e| e.dyn_into().ok()).collect()
}

/// The words on what can be pressed beside the title of the page.
pub fn page_action_labels() -> Vec<String> {
    let words = |element: HtmlElement| element.text_content().unwrap_or_default();
    page_actions().into_iter().map(words).collect()
}

/// Presses one of what can be pressed beside the title of the page.
pub fn press_page_action(at: usize) {
    if let Some(element) = page_actions().get(at) {
        element.click();
    }
}

/// Whether the keyboard has a ⌘ key for commands.
pub fn is_apple() -> bool {
    let platform = web_sys::window().and_then(|w| w.navigator().platform().ok());
    platform.is_some_and(|name| name.starts_with("Mac") || name.starts_with("iP"))
}

/// How high the window is, in pixels.
pub fn window_height() -> u32 {
    let height = web_sys::window().and_then(|w| w.inner_height().ok()?.as_f64());
    height.map_or(0, |height| height as u32)
}

fn by_id<E: JsCast>(id: &str) -> Option<E> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Opens a dialog as modal, once what is being rendered now is on the page, and
/// focuses an element in it.
pub fn open_dialog_soon(id: &'static str, focus_id: &'static str) {
    leptos::task::spawn_local(async move {
        super::clock::sleep(0).await;
        if let Some(dialog) = by_id::<HtmlDialogElement>(id)
            && !dialog.open()
        {
            let _ = dialog.show_modal();
            focus(focus_id);
        }
    });
}

/// Closes a dialog; the focus returns to where it was before.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = by_id::<HtmlDialogElement>(id) {
        dialog.close();
    }
}

/// Closes a `details` element.
pub fn close_details(id: &str) {
    if let Some(details) = by_id::<web_sys::Element>(id) {
        let _ = details.remove_attribute("open");
    }
}

/// Whether an event's `details` element is open.
pub fn is_open(event: &Event) -> bool {
    event
        .target()
        .and_then(|t| t.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|details| details.has_attribute("open"))
}

/// Listens to an event of the window for as long as the page lives.
pub fn on_window<E: JsCast>(name: &str, mut f: impl FnMut(E) + 'static) {
    let run = Closure::<dyn FnMut(Event)>::new(move |event: Event| f(event.unchecked_into()));
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback(name, run.as_ref().unchecked_ref());
    }
    run.forget();
}

/// Lets the browser ask before the tab is closed or reloaded, while `unsaved`.
pub fn ask_before_closing(unsaved: impl Fn() -> bool + 'static) {
    on_window::<Event>("beforeunload", move |event| {
        if unsaved() {
            event.prevent_default();
        }
    });
}

/// The text of the site's `config.json`, which `style/boot.js` read; empty if
/// there is none.
pub fn site_config() -> String {
    document()
        .and_then(|d| d.document_element())
        .and_then(|root| root.get_attribute("data-config"))
        .unwrap_or_default()
}

/// Whether the browser believes it has a network.
pub fn is_online() -> bool {
    web_sys::window().is_none_or(|w| w.navigator().on_line())
}

/// Says in the browser's console where a development build panicked.
#[cfg(debug_assertions)]
pub fn report_panics() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
    }));
}

/// Whether a `focusout` event leaves the element it was listened to on.
pub fn leaves(event: &Event) -> bool {
    let home = event
        .current_target()
        .and_then(|t| t.dyn_into::<web_sys::Node>().ok());
    let next = event
        .dyn_ref::<web_sys::FocusEvent>()
        .and_then(web_sys::FocusEvent::related_target)
        .and_then(|t| t.dyn_into::<web_sys::Node>().ok());
    match (home, next) {
        (Some(home), Some(next)) => !home.contains(Some(&next)),
        // Without a next element the page itself was clicked, or the window left.
        (Some(_), None) => true,
        _ => false,
    }
}
