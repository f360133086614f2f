//! Bridge to [`crate::components::shell_command`].

use leptos::prelude::*;

pub use crate::components::shell_command::command;
use crate::components::shell_command::{CommandButton, CommandParts};
use crate::state::App;
use crate::view::Node;

/// See [`CommandButton`].
pub fn command_button(
    _: App,
    made: impl Fn() -> Option<CommandParts> + Send + Sync + 'static,
) -> Node {
    let request = Callback::new(move |()| made());
    view! { <CommandButton request /> }.into_any().into()
}
