//! What another tab of the browser changes about the connections holds in this one as
//! well: of one that is gone or leads elsewhere nothing that was read is shown any more.

use std::sync::Arc;

use leptos::task::spawn_local;
use screen::connection::Connection;

use crate::browser::storage;
use crate::pages::connections;
use crate::split::{Loaded, split};
use crate::state::App;
use crate::state::session::CONNECTIONS;

/// Follows what other tabs change, as long as the app lives.
pub fn follow(app: App) {
    storage::on_change(CONNECTIONS, move || take_connections(app));
}

/// Takes the connections that another tab has kept. The one in use gives way if it is gone
/// or leads elsewhere.
fn take_connections(app: App) {
    let session = app.session;
    let before = session.take_kept();
    spawn_local(async move {
        // Without it, what was read stays until it is read again.
        let _ = forget_others(app, before).await;
    });
    let used = session.connection_now();
    match session.find(&used.id) {
        Some(now) if now == *used => {}
        Some(now) if now.system == used.system => session.keep_using(&Arc::new(now)),
        now => {
            if let Some(next) = now.or_else(|| session.all().into_iter().next()) {
                connections::switch(app, &next);
            }
        }
    }
}

split! {
    connections,
    fn forget_others(app: App, before: Vec<Connection>) -> Loaded<()> {
        for before in before {
            let now = app.session.find(&before.id);
            if now.is_none() {
                app.session.vault.forget(Some(&before.id));
            }
            if now.is_none_or(|now| now.system != before.system) {
                app.workspace.forget(&before.id);
            }
        }
        Ok(())
    }
}
