//! Tables and properties of the screens' models, through the public interface.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod batch;
mod chart;
mod choice;
mod collation;
mod connection;
mod connection_file;
mod connector_list;
mod delivery_path;
mod diff;
mod draft;
mod field_name;
mod gate;
mod heat_map;
mod list_query;
mod notification_list;
mod overview_list;
mod people;
mod picker;
mod projects;
mod quota;
mod reach;
mod rotation;
mod route;
mod routing_map;
mod simulation;
mod target_name;
mod throttle;
mod trail;
mod verdict;
mod view_query;
mod when;
mod workspace;
mod workspace_columns;
