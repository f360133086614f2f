//! Cause and next step by status and kind of failure, where no code says more.
//! Sources: the status texts of both API references.

use messages::{Message, failure as words};

use super::{Advice, Subject};
use crate::error::{ApiError, ErrorKind};
use crate::http::Service;

const WRONG_SERVER: Message = words::CHECK_ENDPOINT_FOR_PROXY;
const SUPPORT: Message = words::CONTACT_SUPPORT;
const ADDRESS_OR_PATH: Message = words::CHECK_ENDPOINT_AND_PATHS;

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
            cause: words::TOKEN_HIDDEN,
            next: words::PASTE_TOKEN,
            quote: false,
        };
    }
    if error.is_markup() {
        let cause = words::WEB_PAGE_INSTEAD;
        return Advice {
            cause,
            next: WRONG_SERVER,
            quote: error.kind != ErrorKind::Undecodable,
        };
    }
    let (cause, next) = match (error.kind, error.status) {
        (_, Some(410)) => (words::NO_LONGER_OFFERED, words::CHECK_WHETHER_MOVED),
        (ErrorKind::RateLimited, _) => (words::TOO_MANY_REQUESTS, words::WAIT_MINUTE),
        (ErrorKind::Unavailable, Some(503)) if subject.service() == Service::Cts => {
            (words::UNAVAILABLE_OR_REFUSED, words::TRY_MANUALLY_LATER)
        }
        (ErrorKind::Unavailable, Some(503)) => (words::UNAVAILABLE, words::TRY_IN_MINUTES),
        (ErrorKind::Unavailable, _) => (words::GATEWAY_GOT_NOTHING, words::TRY_IN_MINUTES),
        (ErrorKind::Undecodable, _) => (words::UNEXPECTED_RESPONSE, WRONG_SERVER),
        (kind, _) => match subject.service() {
            Service::NetworkSecurity => network_security(kind, subject),
            Service::Iam if subject == Subject::ListProjects => projects(kind),
            Service::Iam => iam(kind),
            Service::Smn => around(kind, words::TOPICS_NOT_ALLOWED, words::CHECK_SMN_POLICY),
            Service::FunctionGraph => around(
                kind,
                words::FUNCTIONS_NOT_ALLOWED,
                words::CHECK_FUNCTIONGRAPH_POLICY,
            ),
            Service::Cts if is_answer_of_cts(error) && subject.is_whole() => (
                words::PROJECT_UNKNOWN_TO_CTS,
                words::CHECK_PROJECT_AND_REGION,
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

fn without_answer(kind: ErrorKind, subject: Subject) -> Option<(Message, Message)> {
    Some(match kind {
        ErrorKind::BrokenOff if subject.changes() => (words::CHANGE_RESPONSE_CUT, words::TRY_AGAIN),
        ErrorKind::BrokenOff => (words::RESPONSE_CUT, words::TRY_AGAIN),
        ErrorKind::Lost => (words::CONNECTION_LOST, words::TRY_AGAIN),
        ErrorKind::TimedOut => (words::TIMED_OUT, words::TRY_AGAIN),
        ErrorKind::Offline => (words::OFFLINE, words::GO_ONLINE),
        ErrorKind::Blocked => (words::BLOCKED_BY_CORS, words::USE_PROXY),
        ErrorKind::Unreachable => (words::UNREACHABLE, words::CHECK_ENDPOINT_AND_NETWORK),
        ErrorKind::Forbade => (words::FORBIDDEN_BY_CSP, words::ALLOW_IN_CSP),
        ErrorKind::Redirected => (words::REDIRECTED, words::SIGN_IN_ELSEWHERE),
        ErrorKind::ReadOnly => (words::CONNECTION_READ_ONLY, words::CHANGE_CONNECTION),
        ErrorKind::NoCredentials => (words::NO_CREDENTIALS, words::ENTER_CREDENTIALS),
        ErrorKind::PartMissing => (words::PART_MISSING, words::RELOAD_CONSOLE),
        ErrorKind::Cancelled => (words::CANCELLED, words::TRY_AGAIN),
        _ => return None,
    })
}

fn network_security(kind: ErrorKind, subject: Subject) -> (Message, Message) {
    match (kind, subject) {
        (ErrorKind::Unauthorized, _) => (words::API_KEY_WRONG, words::CHECK_API_KEY),
        (ErrorKind::Forbidden, _) => (words::API_KEY_NOT_ALLOWED, words::CHECK_API_KEY_OR_PATH),
        (ErrorKind::NotFound, Subject::ListConnectors | Subject::CreateConnector) => {
            (words::CONNECTOR_PATH_WRONG, ADDRESS_OR_PATH)
        }
        (ErrorKind::NotFound, _) => (words::CONNECTOR_GONE, words::REFRESH_OR_CHECK_PATHS),
        (ErrorKind::Conflict, _) => (words::CONNECTOR_TYPE_TAKEN, words::EDIT_EXISTING_CONNECTOR),
        (ErrorKind::Rejected, Subject::CreateConnector | Subject::UpdateConnector) => {
            (words::CONNECTOR_REJECTED, words::CHECK_CONNECTOR)
        }
        (ErrorKind::Rejected, _) => (words::REQUEST_REJECTED, ADDRESS_OR_PATH),
        // The test has no other status for a message that could not be sent.
        (ErrorKind::Server, Subject::TestConnector) => (words::TEST_FAILED, words::CHECK_POLICIES),
        _ => (words::SERVICE_FAILED, SUPPORT),
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
fn iam(kind: ErrorKind) -> (Message, Message) {
    match kind {
        ErrorKind::Unauthorized => (words::IAM_CREDENTIALS_WRONG, words::CHECK_ALL_THREE),
        ErrorKind::Forbidden => (words::IAM_USER_LOCKED, words::ASK_ADMINISTRATOR_ABOUT_USER),
        ErrorKind::NotFound => (words::IAM_PROJECT_MISSING, words::CHECK_IAM_ENDPOINT),
        ErrorKind::Conflict | ErrorKind::Rejected => {
            (words::IAM_REQUEST_REJECTED, words::CHECK_IAM_FIELDS)
        }
        _ => (words::IAM_FAILED, SUPPORT),
    }
}

/// Listing projects takes a token or a signature, which IAM looks at first.
fn projects(kind: ErrorKind) -> (Message, Message) {
    match kind {
        ErrorKind::Unauthorized => (words::CTS_CREDENTIALS_WRONG, words::ENTER_CTS_CREDENTIALS),
        ErrorKind::Forbidden => (words::PROJECTS_NOT_ALLOWED, words::CHECK_IAM_POLICY),
        ErrorKind::NotFound => (words::PROJECTS_NOT_LISTED, words::CHECK_IAM_ENDPOINT),
        _ => (words::IAM_FAILED, SUPPORT),
    }
}

/// The services around CTS: the same gateway, policies of their own.
fn around(kind: ErrorKind, forbidden: Message, policy: Message) -> (Message, Message) {
    match kind {
        ErrorKind::Forbidden => (forbidden, policy),
        _ => cts(kind, Subject::ListNotifications),
    }
}

fn cts(kind: ErrorKind, subject: Subject) -> (Message, Message) {
    match (kind, subject) {
        (ErrorKind::Unauthorized, _) => {
            (words::CTS_CREDENTIALS_WRONG, words::ENTER_CTS_CREDENTIALS)
        }
        (ErrorKind::Forbidden, _) => (words::PERMISSION_OR_PROJECT, words::CHECK_CTS_POLICY),
        (ErrorKind::NotFound, Subject::DeleteNotifications) => {
            (words::SOME_NOTIFICATION_GONE, words::REFRESH_LIST)
        }
        (
            ErrorKind::NotFound,
            Subject::ReadNotification
            | Subject::UpdateNotification
            | Subject::EnableNotification
            | Subject::DisableNotification,
        ) => (words::NOTIFICATION_GONE, words::REFRESH_LIST),
        (ErrorKind::NotFound, _) => (words::ENDPOINT_OR_PROJECT_WRONG, words::CHECK_CONNECTION),
        (ErrorKind::Conflict, _) => (words::STATE_CONFLICT, words::LOAD_CURRENT_STATE),
        (ErrorKind::Rejected, subject) if subject.is_whole() => {
            (words::REQUEST_REJECTED, words::CHECK_ENDPOINT_AND_PROJECT)
        }
        (ErrorKind::Rejected, _) => (words::REQUEST_REJECTED, words::CHECK_ENTRIES),
        _ => (words::SERVICE_FAILED, SUPPORT),
    }
}
