//! The address bar. Every entry this app makes carries its number, so that a
//! guard can undo a step back or forward without knowing which it was.

use std::cell::{Cell, RefCell};

use screen::throttle::{Throttle, Turn};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlAnchorElement, MouseEvent, PopStateEvent};

use super::clock::{Timer, stopwatch_ms};
use super::dom::on_window;

/// Where the browser is: the path with the site's base, and the query without `?`.
pub struct Address {
    pub path: String,
    pub query: String,
}

/// An address that is still to be written.
struct PendingWrite {
    url: String,
    number: i32,
    timer: Option<Timer>,
}

/// Browsers limit how often an address is written, and a search box would do so with
/// each key.
const INTERVAL_MS: u32 = 250;

thread_local! {
    static LATE: RefCell<Option<PendingWrite>> = const { RefCell::new(None) };
    static THROTTLE: RefCell<Throttle> = const { RefCell::new(Throttle::new(INTERVAL_MS)) };
    static SKIP_POPS: Cell<u32> = const { Cell::new(0) };
}

/// Where the browser is now.
pub fn place() -> Address {
    let location = web_sys::window().map(|w| w.location());
    let part = |f: fn(&web_sys::Location) -> Result<String, JsValue>| {
        location
            .as_ref()
            .and_then(|l| f(l).ok())
            .unwrap_or_default()
    };
    Address {
        path: part(web_sys::Location::pathname),
        query: part(web_sys::Location::search)
            .trim_start_matches('?')
            .to_owned(),
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// Number of the entry the browser is at, if this app made it.
pub fn number() -> Option<i32> {
    history()?.state().ok()?.as_f64().map(|n| n as i32)
}

/// Adds an entry. The one that is left keeps what it still had to be told.
pub fn push(url: &str, number: i32) {
    write_late();
    forget_late();
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&number.into(), "", Some(url));
    }
}

/// Rewrites the current entry, at once or a little later.
pub fn replace_soon(url: String, number: i32) {
    let turn = THROTTLE.with_borrow_mut(|throttle| throttle.want(stopwatch_ms()));
    LATE.with_borrow_mut(|late| {
        let timer = match turn {
            Turn::Now => None,
            Turn::In(ms) => Timer::after(i32::try_from(ms).unwrap_or(0), write_late),
            Turn::Waiting => late.take().and_then(|late| late.timer),
        };
        *late = Some(PendingWrite { url, number, timer });
    });
    if turn == Turn::Now {
        write_late();
    }
}

/// Writes what [`replace_soon`] still holds back. Its timer is not dropped from
/// within its own turn.
fn write_late() {
    let late = LATE.with_borrow(|late| late.as_ref().map(|l| (l.url.clone(), l.number)));
    if let (Some((url, number)), Some(history)) = (late, history()) {
        let _ = history.replace_state_with_url(&number.into(), "", Some(&url));
    }
    written();
}

fn written() {
    THROTTLE.with_borrow_mut(|throttle| throttle.done(stopwatch_ms()));
}

fn forget_late() {
    LATE.with_borrow_mut(|late| *late = None);
    written();
}

/// Steps through the entries without telling the listener of [`on_pop`].
pub fn step_silently(delta: i32) {
    if delta != 0 {
        SKIP_POPS.set(SKIP_POPS.get() + 1);
        step(delta);
    }
}

/// Steps through the entries.
pub fn step(delta: i32) {
    if let Some(history) = history() {
        let _ = history.go_with_delta(delta);
    }
}

/// Calls `f` when the person went back or forward.
pub fn on_pop(f: impl Fn(Address) + 'static) {
    // A reload must find what the list shows now.
    on_window::<web_sys::Event>("pagehide", |_| write_late());
    on_window::<PopStateEvent>("popstate", move |_| {
        forget_late();
        match SKIP_POPS.get() {
            0 => f(place()),
            n => SKIP_POPS.set(n - 1),
        }
    });
}

/// Calls `f` with path and query when a plain link of this site was followed.
/// `f` says whether it took care; otherwise the browser follows the link.
pub fn on_link(f: impl Fn(&str, &str) -> bool + 'static) {
    on_window::<MouseEvent>("click", move |event| {
        if event.default_prevented()
            || event.button() != 0
            || event.ctrl_key()
            || event.meta_key()
            || event.shift_key()
            || event.alt_key()
        {
            return;
        }
        let target = event
            .target()
            .and_then(|t| t.dyn_into::<web_sys::Element>().ok());
        let Some(link) = target
            .and_then(|t| t.closest("a[href]").ok().flatten())
            .and_then(|l| l.dyn_into::<HtmlAnchorElement>().ok())
        else {
            return;
        };
        let here = web_sys::window().and_then(|w| w.location().origin().ok());
        let stays = link.target().is_empty()
            && !link.has_attribute("download")
            && link.hash().is_empty()
            && here.as_deref() == Some(link.origin().as_str());
        if stays && f(&link.pathname(), link.search().trim_start_matches('?')) {
            event.prevent_default();
        }
    });
}
