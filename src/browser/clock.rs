//! Time: the wall clock, a stopwatch, and waiting.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Window;

/// Unix milliseconds.
pub fn now_ms() -> i64 {
    js_sys::Date::now() as i64
}

/// Minutes to add to UTC for local time as it was, or will be, at that moment: the
/// browser knows when its zone changes to daylight saving time and back.
pub fn offset_minutes(at_ms: i64) -> i32 {
    let date = js_sys::Date::new(&JsValue::from_f64(at_ms as f64));
    // What is no date for the browser has no offset; the cast makes 0 of it.
    -(date.get_timezone_offset() as i32)
}

/// Name of the browser's time zone: “Europe/Berlin”.
pub fn zone_name() -> Option<String> {
    let format = js_sys::Intl::DateTimeFormat::default();
    let name = Reflect::get(&format.resolved_options(), &"timeZone".into());
    name.ok()?.as_string().filter(|name| !name.is_empty())
}

/// Milliseconds on a clock that never jumps.
pub fn stopwatch_ms() -> u32 {
    web_sys::window()
        .and_then(|w| w.performance())
        .map_or(0, |p| p.now() as u32)
}

/// Completes after that many milliseconds. Dropped before, it leaves nothing behind:
/// a promise would keep whatever waits for it until its time has come.
pub fn sleep(ms: u32) -> Pin<Box<dyn Future<Output = ()>>> {
    let state = Rc::new(RefCell::new(SleepState::default()));
    let woken = Rc::clone(&state);
    let timer = Timer::after(i32::try_from(ms).unwrap_or(i32::MAX), move || {
        let mut nap = woken.borrow_mut();
        nap.over = true;
        if let Some(waker) = nap.waker.take() {
            waker.wake();
        }
    });
    Box::pin(Sleep { state, timer })
}

/// Gives the browser a turn: what waits, input first of all, comes before what follows.
/// Where browsers can be asked for that, it takes no longer than what waits; a timer
/// takes four milliseconds once several followed each other.
pub async fn turn() {
    if given_way().await.is_none() {
        sleep(0).await;
    }
}

/// `None` where the browser cannot be asked.
async fn given_way() -> Option<()> {
    let (window, name) = (web_sys::window()?, JsValue::from_str("yield"));
    let scheduler = Reflect::get(&window, &"scheduler".into()).ok()?;
    let give_way: Function = Reflect::get(&scheduler, &name).ok()?.dyn_into().ok()?;
    let given: Promise = give_way.call0(&scheduler).ok()?.dyn_into().ok()?;
    JsFuture::from(given).await.ok().map(drop)
}

#[derive(Default)]
struct SleepState {
    over: bool,
    waker: Option<Waker>,
}

struct Sleep {
    state: Rc<RefCell<SleepState>>,
    timer: Option<Timer>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut nap = self.state.borrow_mut();
        // Without a window nothing would ever end it.
        if nap.over || self.timer.is_none() {
            return Poll::Ready(());
        }
        nap.waker = Some(context.waker().clone());
        Poll::Pending
    }
}

/// A timer that is cancelled when it is dropped.
pub struct Timer {
    /// Whatever names it. Where somebody plays with time it is no small number, and
    /// a timer that is not cancelled would run what is gone.
    id: JsValue,
    _run: Closure<dyn FnMut()>,
}

/// A function of the window.
fn of_window(name: &str) -> Option<(Window, Function)> {
    let window = web_sys::window()?;
    let function = Reflect::get(&window, &name.into()).ok()?;
    Some((window, function.dyn_into().ok()?))
}

impl Timer {
    /// Runs `f` once after that many milliseconds.
    pub fn after(ms: i32, f: impl FnMut() + 'static) -> Option<Self> {
        let run = Closure::<dyn FnMut()>::new(f);
        let (window, set) = of_window("setTimeout")?;
        let id = set.call2(&window, run.as_ref(), &ms.into()).ok()?;
        Some(Self { id, _run: run })
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some((window, clear)) = of_window("clearTimeout") {
            // It never fails; a timer that is over is none to cancel.
            let _ = clear.call1(&window, &self.id);
        }
    }
}
