//! What the screens show and remember, without a browser.
