//! Waiting for a press of the mouse to be over. Leaving a field can move the
//! page; if that happened between the button going down and up, the click would
//! miss what it was aimed at.

use std::cell::{Cell, RefCell};

use web_sys::Event;

use super::clock;
use super::dom::on_window;

type Work = Box<dyn FnOnce()>;

thread_local! {
    static DOWN: Cell<bool> = const { Cell::new(false) };
    static WAITING: RefCell<Vec<Work>> = const { RefCell::new(Vec::new()) };
}

/// Starts watching the mouse.
pub fn watch() {
    on_window::<Event>("pointerdown", |_| DOWN.set(true));
    on_window::<Event>("pointerup", |_| end());
    on_window::<Event>("pointercancel", |_| end());
}

fn end() {
    leptos::task::spawn_local(async {
        // The click follows the release of the button at once.
        clock::sleep(0).await;
        DOWN.set(false);
        for work in WAITING.take() {
            work();
        }
    });
}

/// Does something now, or after the press that is under way.
pub fn after(work: impl FnOnce() + 'static) {
    if DOWN.get() {
        WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(work)));
    } else {
        work();
    }
}
