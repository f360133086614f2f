//! What the site's Content-Security-Policy did not let the page call. A failed
//! request does not say so itself.

use std::cell::RefCell;

use web_sys::SecurityPolicyViolationEvent;

use super::dom::on_window;

thread_local! {
    static FORBIDDEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Notes each address the policy forbids from now on.
pub fn watch() {
    on_window(
        "securitypolicyviolation",
        |event: SecurityPolicyViolationEvent| {
            if event.effective_directive() == "connect-src" {
                FORBIDDEN.with_borrow_mut(|urls| urls.push(event.blocked_uri()));
            }
        },
    );
}

/// Whether the policy forbade calls to the host of an absolute URL.
pub fn forbade(url: &str) -> bool {
    FORBIDDEN.with_borrow(|urls| urls.iter().any(|blocked| origin(blocked) == origin(url)))
}

fn origin(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at + 3);
    let rest = url.get(start..).unwrap_or_default();
    let end = rest.find('/').map_or(url.len(), |at| start + at);
    url.get(..end).unwrap_or_default()
}
