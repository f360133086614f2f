//! Where the two services are reached.

use leptos::prelude::*;

use crate::state::App;
use crate::state::session::summary;

/// The page.
pub fn page(app: App) -> AnyView {
    let connection = app.session.connection_now();
    view! {
        <div class="head"><div>
            <h1 tabindex="-1">"Connections"</h1>
            <p class="head-p">"Where the console reaches the two services."</p>
        </div></div>
        <div class="card pad">
            <h2>{connection.label.clone()}</h2>
            <p class="ink-2">{summary(&connection)}</p>
        </div>
    }
    .into_any()
}
