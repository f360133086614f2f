//! What a form would send, as a command for a shell: for where the browser cannot reach
//! the service, and for scripts.

use leptos::prelude::*;
use messages::connectors as words;
use screen::connection::Connection;
use wire::curl;
use wire::http::{Request, Service};

use super::copy::CopyButton;
use crate::state::language::t;
use crate::state::{App, use_app};

/// The command for a request through the connection in use.
pub fn command(app: App, request: &Request, secrets: &[(&str, &str)]) -> String {
    let base = base_of(&app.session.connection_now(), request.service);
    curl::command(&base, request, secrets)
}

/// The address a shell reaches a service at. The built-in sandbox has none, but the same
/// as a server does.
pub fn base_of(connection: &Connection, service: Service) -> String {
    match (connection.is_sandbox(), service) {
        (true, Service::NetworkSecurity) => "http://127.0.0.1:8090/api".to_owned(),
        (true, _) => "http://127.0.0.1:8090".to_owned(),
        (false, service) => connection.upstream_of(service),
    }
}

/// A request, and texts of it with the variables that stand for them.
pub type CommandParts = (Request, Vec<(String, &'static str)>);

/// A button that copies the command for what a form would send, or says that the form is
/// not complete.
#[component]
pub fn CommandButton(
    /// Makes the request of what is in the form; `None` while that is not complete.
    request: Callback<(), Option<CommandParts>>,
) -> impl IntoView {
    let app = use_app();
    let text = move || match request.run(()) {
        Some((request, secrets)) => {
            let secrets: Vec<_> = secrets
                .iter()
                .map(|(of, name)| (of.as_str(), *name))
                .collect();
            command(app, &request, &secrets)
        }
        None => t(words::FORM_HAS_ERRORS),
    };
    view! { <CopyButton label=t(words::COPY_AS_CURL) text /> }
}
