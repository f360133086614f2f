//! A request as a command for a shell, for where the browser cannot send it
//! itself. Credentials and other secrets appear as variables only.

use crate::http::{Request, Service};

/// The header that carries credentials, with a shell variable in place of them.
#[must_use]
pub fn credentials_header(service: Service) -> &'static str {
    match service {
        Service::NetworkSecurity => "Authorization: ApiKey $API_KEY",
        _ => "X-Auth-Token: $TOKEN",
    }
}

/// A command for POSIX shells. `secrets` are texts of the body and the variables
/// that stand for them.
#[must_use]
pub fn command(base_url: &str, request: &Request, secrets: &[(&str, &str)]) -> String {
    let url = [base_url, &request.target()].concat();
    let mut command = [
        "curl --request ",
        request.method.as_str(),
        " ",
        &quoted(&url, &[]),
        " \\\n  --header \"",
        credentials_header(request.service),
        "\"",
    ]
    .concat();
    for (name, value) in &request.headers {
        let header = [name, ": ", value].concat();
        command.push_str(" \\\n  --header ");
        command.push_str(&quoted(&header, &[]));
    }
    if let Some(body) = &request.body {
        command.push_str(" \\\n  --data-raw ");
        command.push_str(&quoted(body, secrets));
    }
    command
}

/// A text as one word of a POSIX shell. Where a variable is not set, the shell says so
/// and runs nothing.
#[must_use]
pub fn quoted(text: &str, secrets: &[(&str, &str)]) -> String {
    let mut word = ["'", &text.replace('\'', "'\\''"), "'"].concat();
    for (secret, variable) in secrets.iter().filter(|(secret, _)| !secret.is_empty()) {
        let secret = secret.replace('\'', "'\\''");
        word = word.replace(&secret, &["'\"${", variable, ":?}\"'"].concat());
    }
    word
}
