//! Components that several pages use. They know no page; what they show and do is handed
//! to them or comes from the state.

pub mod alert;
pub mod anatomy;
pub mod assumptions;
pub mod backtest;
pub mod button;
pub mod changes;
pub mod chips;
pub mod confirm;
pub mod conflict_panel;
pub mod copy;
pub mod crumbs;
pub mod draft_note;
pub mod editor;
pub mod failure_words;
pub mod field;
pub mod findings;
pub mod form_foot;
pub mod head;
pub mod icon;
pub mod json_view;
pub mod judgement;
pub mod list_tools;
pub mod loading;
pub mod notifications_failure;
pub mod pager;
pub mod quota;
pub mod reading_progress;
pub mod rich_text;
pub mod rule_line;
pub mod saving_card;
pub mod search_box;
pub mod segments;
pub mod shell_command;
pub mod validation;
pub mod verdict;
