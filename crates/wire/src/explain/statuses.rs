//! Cause and next step by status and kind of failure, where no code says more.
//! Sources: the status texts of both API references.

use super::{Advice, Subject};
use crate::error::{ApiError, ErrorKind};
use crate::http::Service;

/// Why Network Security answers 409.
pub(crate) const TYPE_TAKEN: &str = "A connector of this notification type exists.";

const WRONG_SERVER: &str =
    "Check the base address of the connection; a proxy or a sign-in page may stand in between.";
const SUPPORT: &str =
    "Try again later. If it stays, give the request ID to the provider's support.";
const ADDRESS_OR_PATH: &str = "Check the paths and the base address of the connection; both may depend on the service's version.";

/// What the status and the kind of failure tell about this attempt.
pub(super) fn reason(error: &ApiError, subject: Subject) -> Advice {
    if let Some((cause, next)) = without_answer(error.kind, subject) {
        return Advice {
            cause,
            next,
            quote: false,
        };
    }
    if crate::iam::is_token_hidden(error) {
        return Advice {
            cause: crate::iam::TOKEN_HIDDEN,
            next: "Obtain one with another tool and let the connection take a pasted token, or let a proxy on this site pass the header on.",
            quote: false,
        };
    }
    if error.is_markup() {
        let cause = "A web page came instead of data, so another server may have answered.";
        return Advice {
            cause,
            next: WRONG_SERVER,
            quote: error.kind != ErrorKind::Undecodable,
        };
    }
    let (cause, next) = match (error.kind, error.status) {
        (_, Some(410)) => (
            "The service says it is no longer offered at this address.",
            "Check with the provider whether it was withdrawn or moved.",
        ),
        (ErrorKind::RateLimited, _) => (
            "Too many requests came in a short time.",
            "Wait a minute, then try again.",
        ),
        (ErrorKind::Unavailable, Some(503)) if subject.service() == Service::Cts => (
            "The service is unavailable, or it refuses this request as it stands.",
            "Try again by hand later. If it is refused again, change the request.",
        ),
        (ErrorKind::Unavailable, Some(503)) => (
            "The service is unavailable at the moment.",
            "Try again in a few minutes.",
        ),
        (ErrorKind::Unavailable, _) => (
            "A gateway on the way got no usable answer from the service.",
            "Try again in a few minutes.",
        ),
        (ErrorKind::Undecodable, _) => ("The answer is not what this service gives.", WRONG_SERVER),
        (kind, _) => match subject.service() {
            Service::NetworkSecurity => network_security(kind, subject),
            Service::Iam => iam(kind),
            Service::Smn => around(
                kind,
                "The user lacks the permission to see topics, or the project ID is wrong.",
                "Check the project ID, and that the user has an SMN policy in this project.",
            ),
            Service::FunctionGraph => around(
                kind,
                "The user lacks the permission to see functions, or the project ID is wrong.",
                "Check the project ID, and that the user has a FunctionGraph policy in this project.",
            ),
            Service::Cts if is_answer_of_cts(error) && subject.is_whole() => (
                "CTS answers, but not for this project: the project ID is wrong or of another region, or this site has no such list.",
                "Check the project ID and the region of the connection.",
            ),
            Service::Cts => cts(kind, subject),
        },
    };
    Advice {
        cause,
        next,
        quote: true,
    }
}

fn without_answer(kind: ErrorKind, subject: Subject) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        ErrorKind::BrokenOff if subject.changes() => (
            "The service accepted the request, but its answer broke off on the way.",
            "Try again.",
        ),
        ErrorKind::BrokenOff => (
            "The answer broke off: the connection was closed before all of it had arrived.",
            "Try again.",
        ),
        ErrorKind::Lost => (
            "The connection broke before an answer came. The address has answered this page before, so the network or the service failed just now.",
            "Try again.",
        ),
        ErrorKind::TimedOut => ("The service did not answer in time.", "Try again."),
        ErrorKind::Offline => ("This device is offline.", "Connect it, then try again."),
        ErrorKind::Blocked => (
            "The address answers, but the browser withholds what it says: the service does not allow pages of this site to read it (CORS).",
            "Send the requests through a proxy on this site; docs/deploy.md has ready files. Forms, checks and commands for a shell work without.",
        ),
        ErrorKind::Unreachable => (
            "Nothing answers at the address: the host does not exist, nothing listens there, its certificate is not trusted, or a firewall is in between.",
            "Check the base address of the connection and the network.",
        ),
        ErrorKind::Forbade => (
            "The site of this console may not call that address: its Content-Security-Policy does not name it.",
            "Whoever runs the site adds the host to connect-src.",
        ),
        ErrorKind::Redirected => (
            "The address leads elsewhere instead of answering, most likely to a page to sign in at.",
            "Open this site in another tab, sign in there if it asks, then try again.",
        ),
        ErrorKind::ReadOnly => (
            "The connection is read-only, so nothing was sent.",
            "Change it under Connections, if that is yours to decide.",
        ),
        ErrorKind::NoCredentials => (
            "The console has no credentials for this connection: they are kept in memory only, or were locked.",
            "Try again and enter them.",
        ),
        ErrorKind::PartMissing => (
            "The file of the console that sends this did not arrive: the network may be interrupted, or a new version may have replaced the file. Nothing was sent.",
            "Try again; if that does not help, reload the console.",
        ),
        ErrorKind::Cancelled => ("The page was left before the answer came.", "Try again."),
        _ => return None,
    })
}

fn network_security(kind: ErrorKind, subject: Subject) -> (&'static str, &'static str) {
    match (kind, subject) {
        (ErrorKind::Unauthorized, _) => (
            "The API key is missing, wrong, disabled, or of another region.",
            "Check the API key and the region of the connection.",
        ),
        (ErrorKind::Forbidden, _) => (
            "The API key's role does not allow this, the key does not allow this network address, or the account has no Network Security.",
            "Check the API key in Cloud One. A wrong path setting can be answered like this, too.",
        ),
        (ErrorKind::NotFound, Subject::ListConnectors | Subject::CreateConnector) => (
            "The service has nothing at this path: a setting of the connection is wrong.",
            ADDRESS_OR_PATH,
        ),
        (ErrorKind::NotFound, _) => (
            "The connector is gone, or the path setting of the connection is wrong.",
            "Read the list again. If the connector is still there, check the paths of the connection.",
        ),
        (ErrorKind::Conflict, _) => (TYPE_TAKEN, "Edit the existing connector instead."),
        (ErrorKind::Rejected, Subject::CreateConnector | Subject::UpdateConnector) => (
            "The service does not accept the connector.",
            "Check the ARNs, the external ID and the role's trust policy.",
        ),
        (ErrorKind::Rejected, _) => ("The service refused the request.", ADDRESS_OR_PATH),
        // The test has no other status for a message that could not be sent.
        (ErrorKind::Server, Subject::TestConnector) => (
            "The service failed, most likely because it could not assume the role or publish to the topic.",
            "Check the role's trust policy and permissions and the topic's access policy, then test again.",
        ),
        _ => ("The service failed.", SUPPORT),
    }
}

/// Whether CTS itself says that there is no such thing.
fn is_answer_of_cts(error: &ApiError) -> bool {
    error.kind == ErrorKind::NotFound
        && error
            .code
            .as_deref()
            .is_some_and(|code| code.starts_with("CTS."))
}

/// IAM refuses before any project or policy counts (IAM API reference, status codes of
/// “Obtaining a User Token Through Password Authentication”).
fn iam(kind: ErrorKind) -> (&'static str, &'static str) {
    match kind {
        ErrorKind::Unauthorized => (
            "IAM does not know this account, user and password together.",
            "Check all three. HUAWEI IDs cannot ask for tokens: use an IAM user of the account.",
        ),
        ErrorKind::Forbidden => (
            "IAM refuses this user: the account or the user may be locked or disabled, or may not sign in from here or without the console.",
            "Ask the administrator of the account to look at the user in IAM. After wrong passwords, wait 15 minutes first.",
        ),
        ErrorKind::NotFound => (
            "IAM has no such project, or the address is not IAM's.",
            "Check the project and the address of IAM in the connection.",
        ),
        ErrorKind::Conflict | ErrorKind::Rejected => (
            "IAM does not accept the request for a token.",
            "Check the account, the user and the project.",
        ),
        _ => ("IAM failed.", SUPPORT),
    }
}

/// The services around CTS: the same gateway, policies of their own.
fn around(
    kind: ErrorKind,
    forbidden: &'static str,
    policy: &'static str,
) -> (&'static str, &'static str) {
    match kind {
        ErrorKind::Forbidden => (forbidden, policy),
        _ => cts(kind, Subject::ListNotifications),
    }
}

fn cts(kind: ErrorKind, subject: Subject) -> (&'static str, &'static str) {
    match (kind, subject) {
        (ErrorKind::Unauthorized, _) => (
            "The token or access key is missing, wrong or expired.",
            "Enter current credentials; a token is valid for 24 hours.",
        ),
        (ErrorKind::Forbidden, _) => (
            "The user lacks the permission, or the project ID is wrong.",
            "Check the project ID, and that the user has a CTS policy in this project.",
        ),
        (ErrorKind::NotFound, Subject::DeleteNotifications) => (
            "At least one of the notifications does not exist any more.",
            "Read the list again.",
        ),
        (
            ErrorKind::NotFound,
            Subject::ReadNotification
            | Subject::UpdateNotification
            | Subject::EnableNotification
            | Subject::DisableNotification,
        ) => (
            "The notification does not exist any more.",
            "Read the list again.",
        ),
        (ErrorKind::NotFound, _) => (
            "The service has nothing at this address: the base address or the project ID is wrong.",
            "Check the connection.",
        ),
        (ErrorKind::Conflict, _) => (
            "It contradicts what is stored.",
            "Read the current state, then try again.",
        ),
        (ErrorKind::Rejected, subject) if subject.is_whole() => (
            "The service refused the request.",
            "Check the base address and the project ID of the connection.",
        ),
        (ErrorKind::Rejected, _) => (
            "The service refused the request.",
            "Check the entries, then try again.",
        ),
        _ => ("The service failed.", SUPPORT),
    }
}
