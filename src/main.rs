//! The Notification Console in the browser.

fn main() {}
