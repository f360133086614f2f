//! Bridge to [`crate::components::form_foot`].

use leptos::prelude::*;

use super::editor::{Editor, Form};
use crate::components::form_foot::FormFoot;
use crate::state::App;
use crate::state::permit::Change;
use crate::view::Node;

/// See [`FormFoot`].
pub fn form_foot<F: Form>(
    _: App,
    change: Change,
    editor: Editor<F>,
    submit: Signal<&'static str>,
    others: Node,
    leave: Callback<()>,
) -> Node {
    let others = others.view();
    view! {
        <FormFoot state=editor.state() change submit on_leave=leave>
            {others}
        </FormFoot>
    }
    .into_any()
    .into()
}
