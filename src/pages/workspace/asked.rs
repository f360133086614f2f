//! What a view keeps in the address.

use leptos::prelude::*;
use screen::route::{Route, WorkspaceView};
use screen::view_query::{value, with};

use crate::reactive::memo;
use crate::state::App;

/// One value of the address of a view.
#[derive(Clone, Copy)]
pub struct Asked {
    app: App,
    view: WorkspaceView,
    name: &'static str,
    /// The value; `""` if there is none.
    pub value: Memo<String>,
}

impl Asked {
    /// The value of that name.
    pub fn new(app: App, view: WorkspaceView, name: &'static str) -> Self {
        let value = memo(move |_| {
            app.nav.with(|route| match route {
                Route::Workspace { query, .. } => value(query, name),
                _ => String::new(),
            })
        });
        Self {
            app,
            view,
            name,
            value,
        }
    }

    /// Sets the value.
    pub fn set(&self, to: &str) {
        if let Route::Workspace { query, .. } = self.app.nav.route_now() {
            self.app.nav.refine(Route::Workspace {
                view: self.view,
                query: with(&query, self.name, to),
            });
        }
    }
}
