//! The sandbox inside the app: the second implementation of sending. Its state
//! is kept across reloads and shared by the tabs of this browser.

use std::cell::RefCell;

use sandbox::{Outcome, Sandbox};
use wire::error::ApiError;
use wire::http::{Request, Response};

use crate::browser::storage::{self, Retention};
use crate::browser::{clock, dom};
use crate::split::{Loaded, split};

const STATE: &str = "sandbox";
/// Changes with each change of the state, so that a tab that has the state in
/// memory need not read it again.
const REVISION: &str = "sandbox-revision";

thread_local! {
    static LOADED: RefCell<Option<(String, Sandbox)>> = const { RefCell::new(None) };
}

/// Lets the sandbox answer.
///
/// # Errors
/// [`ApiError::unreachable`] where the sandbox drops the connection,
/// [`ApiError::offline`] while the browser is offline, as the network would, and
/// [`ApiError::part_missing`] where the sandbox's file cannot be loaded.
pub async fn exchange(request: &Request) -> Result<Response, ApiError> {
    // Leaves the caller's turn, as the network would.
    clock::sleep(0).await;
    if !dom::is_online() {
        return Err(ApiError::offline());
    }
    let Ok(outcome) = handle(request, clock::now_ms()).await else {
        return Err(ApiError::part_missing());
    };
    match outcome {
        Outcome::Answer { response, delay_ms } => {
            if delay_ms > 0 {
                clock::sleep(delay_ms).await;
            }
            Ok(response)
        }
        Outcome::Dropped { delay_ms } => {
            clock::sleep(delay_ms).await;
            Err(ApiError::unreachable())
        }
        Outcome::Silence => std::future::pending().await,
    }
}

split! {
    sandbox,
    fn handle(request: &Request, now_ms: i64) -> Loaded<Outcome> {
        Ok(with(|sandbox| sandbox.handle(request, now_ms)))
    }
}

/// Works on the sandbox's current state and keeps what became of it.
pub fn with<R>(work: impl FnOnce(&mut Sandbox) -> R) -> R {
    let (revision, mut sandbox) = load();
    let result = work(&mut sandbox);
    keep(revision, sandbox);
    result
}

fn load() -> (String, Sandbox) {
    let kept = storage::get(Retention::Always, REVISION).unwrap_or_default();
    if let Some((revision, sandbox)) = LOADED.take()
        && revision == kept
    {
        return (revision, sandbox);
    }
    let sandbox = storage::get(Retention::Always, STATE)
        .and_then(|text| Sandbox::from_json(&text))
        .unwrap_or_else(|| Sandbox::seeded(clock::now_ms()));
    (kept, sandbox)
}

fn keep(mut revision: String, sandbox: Sandbox) {
    if sandbox.is_changed() {
        let next = format!("{}-{}", clock::now_ms(), clock::stopwatch_ms());
        // A state too large to keep lives until the page is left.
        if storage::set(Retention::Always, STATE, &sandbox.to_json())
            && storage::set(Retention::Always, REVISION, &next)
        {
            revision = next;
        }
    }
    LOADED.set(Some((revision, sandbox)));
}
