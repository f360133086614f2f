//! Pieces that several pages share and that know the app's subjects.

pub mod anatomy;
pub mod assumptions;
pub mod backtest;
pub mod changes;
pub mod conflict;
pub mod crumbs;
pub mod draft_note;
pub mod editor;
pub mod form_foot;
pub mod head;
pub mod json;
pub mod judgement;
pub mod list_tools;
pub mod loading;
pub mod permit;
pub mod quota;
pub mod reading;
pub mod rule_line;
pub mod saving;
pub mod shell_command;
pub mod trouble;
pub mod verdict;
