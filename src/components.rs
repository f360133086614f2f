//! Components that know no page and no route; what they show and do is handed to them.

pub mod alert;
pub mod button;
pub mod chips;
pub mod confirm;
pub mod copy;
pub mod field;
pub mod findings;
pub mod icon;
pub mod pager;
pub mod rich_text;
pub mod search_box;
pub mod segments;
pub mod validation;
