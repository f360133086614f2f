//! Generic widgets. They know no page, no route and no connector; what they
//! show and do is handed to them. Each returns an erased view, so that a widget
//! is linked once however often it is used.

pub mod alert;
pub mod button;
pub mod chips;
pub mod confirm;
pub mod copy;
pub mod field;
pub mod findings;
pub mod icon;
pub mod pager;
pub mod pieces;
pub mod search_box;
pub mod segments;
