//! The only place that talks to the browser. Everything here answers quietly
//! when the browser refuses: no storage, no clipboard, no history is a state
//! the app lives with, never a panic.

pub mod clipboard;
pub mod clock;
pub mod dom;
pub mod file;
pub mod history;
pub mod intl;
pub mod pointer;
pub mod policy;
pub mod press;
pub mod random;
pub mod row;
pub mod storage;
pub mod theme;
pub mod worker;
