//! What the screens show and remember, without a browser: addresses, lists,
//! drafts, connections, charts, and the words for numbers and times. May
//! import `simulator`, `wire` and `domain`; everything here is tested on the host.

pub mod action_kind;
pub mod batch;
pub mod chart;
pub mod choice;
pub mod collation;
pub mod connection;
pub mod connector_list;
pub mod delivery_path;
pub mod diff;
pub mod draft;
pub mod field_name;
pub mod gate;
pub mod heat_map;
pub mod list;
pub mod list_query;
pub mod notification_list;
pub mod overview_list;
pub mod people;
mod percent;
pub mod picker;
pub mod quota;
pub mod reach;
pub mod rotation;
pub mod route;
pub mod routing_map;
pub mod simulation;
mod sort_key;
pub mod target_name;
pub mod throttle;
pub mod trail;
pub mod verdict;
pub mod view_query;
pub mod when;
pub mod workspace;
pub mod workspace_columns;
pub mod workspace_list;
