//! What a form would send, as a command for a shell: for where the browser cannot
//! reach the service, and for scripts.

use screen::connection::Connection;
use wire::curl;
use wire::http::{Request, Service};

use crate::state::App;
use crate::ui::copy::copy_button_named;
use crate::view::Node;

/// The command for a request through the connection in use.
pub fn command(app: App, request: &Request, secrets: &[(&str, &str)]) -> String {
    let base = base_of(&app.session.connection_now(), request.service);
    curl::command(&base, request, secrets)
}

/// The address a shell reaches a service at. The built-in sandbox has none, but the
/// same as a server does.
pub fn base_of(connection: &Connection, service: Service) -> String {
    match (connection.is_sandbox(), service) {
        (true, Service::NetworkSecurity) => "http://127.0.0.1:8090/api".to_owned(),
        (true, _) => "http://127.0.0.1:8090".to_owned(),
        (false, service) => connection.upstream_of(service),
    }
}

/// A button that copies the command for what the form would send, or says that
/// the form is not complete. `made` gives the request, and texts of it with the
/// variables that stand for them.
pub fn command_button(
    app: App,
    made: impl Fn() -> Option<(Request, Vec<(String, &'static str)>)> + 'static,
) -> Node {
    copy_button_named("Copy as curl command", move || match made() {
        Some((request, secrets)) => {
            let secrets: Vec<_> = secrets
                .iter()
                .map(|(of, name)| (of.as_str(), *name))
                .collect();
            command(app, &request, &secrets)
        }
        None => "# The form has errors: correct them first.".to_owned(),
    })
}
