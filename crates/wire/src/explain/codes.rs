//! Cause and next step by vendor's code. Sources: the error tables of the CTS
//! API reference (the one of 2022 lists most notification codes) and the
//! gateway's pages about failed authentication.

use super::{Advice, Subject};
use crate::error::{ApiError, ErrorKind, split_code};

/// First and last number, cause, next step. The first row that fits counts.
type CodeRow = (u16, u16, &'static str, &'static str);

const LATER: &str = "Try again in a few minutes.";
const TRACKERS: &str = "Change the tracker in the CTS console.";
const BUCKET: &str = "The OBS bucket of the tracker is missing or cannot be used.";
const CLOCK: (&str, &str) = (
    "The signature has expired: this device's clock is more than 15 minutes off.",
    "Set the clock, then try again.",
);

const CTS: &[CodeRow] = &[
    (1, 1, "IAM or OBS, which CTS relies on, failed.", LATER),
    (
        2,
        2,
        "CTS could not authenticate the user, or the user lacks the permission.",
        "Check the credentials, and that the user has a CTS policy in this project.",
    ),
    (
        3,
        3,
        "CTS takes the request for empty or invalid.",
        "Check the entries, then try again.",
    ),
    (4, 4, "CTS could not write its data.", LATER),
    (5, 5, "CTS could not read its data.", LATER),
    (
        12,
        12,
        "The project ID is not valid.",
        "Check the project ID of the connection.",
    ),
    (
        13,
        13,
        "The user lacks the permission for this.",
        "Grant the user a CTS policy in this project.",
    ),
    (
        56,
        56,
        "CTS could not switch on the analysis in LTS.",
        LATER,
    ),
    (
        100,
        100,
        "The service does not offer this version of the API.",
        "Check the base address of the connection: version 3 is needed.",
    ),
    (
        200,
        200,
        "The project has as many trackers as it may have.",
        TRACKERS,
    ),
    (201, 201, "The tracker exists.", TRACKERS),
    (
        202,
        202,
        "The type of the tracker is not accepted.",
        TRACKERS,
    ),
    (
        203,
        203,
        "The name of the tracker is not accepted.",
        TRACKERS,
    ),
    (204, 204, "The tracker must be named “system”.", TRACKERS),
    (
        205,
        205,
        "The status must be “enabled” or “disabled”.",
        "Reload the page, then save again.",
    ),
    (
        206,
        207,
        "A member of the request is not accepted.",
        "Check the entries, then try again.",
    ),
    (208, 208, "A tracker of this name exists.", TRACKERS),
    (
        214,
        214,
        "The project has no tracker.",
        "Switch CTS on in its console: without a tracker nothing is notified.",
    ),
    (209, 219, BUCKET, TRACKERS),
    (
        220,
        222,
        "The tracker's KMS key is missing or cannot be used.",
        TRACKERS,
    ),
    (225, 225, BUCKET, TRACKERS),
    (
        228,
        228,
        "CTS is not a trusted service of the organization.",
        TRACKERS,
    ),
    (229, 229, "An organization tracker exists.", TRACKERS),
    (231, 231, BUCKET, TRACKERS),
    (
        200,
        231,
        "CTS does not accept the settings of a tracker.",
        TRACKERS,
    ),
    (
        300,
        300,
        "The query failed.",
        "Narrow the query, then try again.",
    ),
    (
        400,
        400,
        "A notification of this name exists in the project.",
        "Choose another name, or edit the existing notification.",
    ),
    (
        401,
        401,
        "The operations are not accepted: there are none, or a service, resource type or operation is unknown.",
        "Compare them with the operations the service offers.",
    ),
    (
        402,
        402,
        "The SMN topic does not exist.",
        "Check region, project and name in the URN.",
    ),
    (
        403,
        403,
        "The notification does not exist any more.",
        "Read the list again.",
    ),
    (
        404,
        404,
        "A notification without a topic cannot be enabled.",
        "Choose a topic, or save the notification disabled.",
    ),
    (
        407,
        407,
        "The project has as many notifications as it may have.",
        "Delete one that is not needed, or ask the provider for a higher quota.",
    ),
    (
        410,
        410,
        "This site sends to SMN topics only, not to functions.",
        "Choose an SMN topic.",
    ),
    (
        411,
        411,
        "The name is not accepted.",
        "Use 1 to 64 letters, digits and underscores.",
    ),
];

const GATEWAY: &[CodeRow] = &[
    (
        101,
        101,
        "The gateway knows no such address.",
        "Check the base address and the project ID of the connection.",
    ),
    (
        201,
        201,
        "The request is too large.",
        "Split the notification into several.",
    ),
    (
        301,
        301,
        "The credentials are not accepted.",
        "Enter current credentials.",
    ),
    (
        302,
        302,
        "An access list of the gateway keeps this caller out.",
        "Ask the administrator of the account which addresses and users are allowed.",
    ),
    (303, 303, CLOCK.0, CLOCK.1),
    (
        308,
        308,
        "Too many requests came in a short time.",
        "Wait a minute, then try again.",
    ),
];

/// Part of the gateway's words in lower case, cause, next step.
const AUTHENTICATION: &[(&str, &str, &str)] = &[
    (
        "x-auth-token not found",
        "The request carried no token.",
        "Enter a token.",
    ),
    (
        "decrypt token fail",
        "The token is damaged or from another region, or the account is frozen.",
        "Get a new token from the IAM service of this region.",
    ),
    (
        "token expires",
        "The token has expired.",
        "Enter a new token; it is valid for 24 hours.",
    ),
    (
        "verify aksk signature fail",
        "The secret key is wrong, or a proxy changed the signed request.",
        "Enter the secret key again.",
    ),
    (
        "ak access failed to reach the limit",
        "The access key is locked for five minutes, after too many wrong signatures.",
        "Wait five minutes, then check the secret key before you try again.",
    ),
    (
        "get secretkey failed",
        "The access key does not exist.",
        "Check the access key.",
    ),
    (
        "ak not exist",
        "The access key does not exist.",
        "Check the access key.",
    ),
    ("signature expired", CLOCK.0, CLOCK.1),
];

/// Codes whose sentence leaves open what exactly is wrong: the vendor's words say it,
/// if anything does.
const OPEN: &[(&str, &[u16])] = &[
    ("CTS", &[1, 2, 3, 13, 206, 207, 300, 401]),
    ("APIG", &[201, 301, 302]),
];

/// Codes about one notification. Where a whole list was asked for, none is missing.
const ONE_NOTIFICATION: u16 = 403;

/// What the catalogue says about the error's code; nothing for unknown codes.
pub(super) fn reason(error: &ApiError, subject: Subject) -> Option<Advice> {
    let (cause, next) = find(error)?;
    let coded = error.code.as_deref().and_then(split_code);
    let is_whole = subject.is_whole() || subject == Subject::ObtainToken;
    match coded {
        Some(("CTS", ONE_NOTIFICATION)) if is_whole => return None,
        // IAM is at an address of its own, and no project is named in it.
        Some(("APIG", 101)) if subject == Subject::ObtainToken => return None,
        _ => {}
    }
    let is_open = coded.is_some_and(|(family, number)| {
        OPEN.iter()
            .any(|(of, numbers)| *of == family && numbers.contains(&number))
    });
    // What the gateway's own words gave is no repetition of them.
    let is_told = told_by_words(error).is_some();
    Some(Advice {
        cause,
        next,
        quote: is_open && !is_told,
    })
}

/// The cause alone.
pub(crate) fn cause(error: &ApiError) -> Option<&'static str> {
    find(error).map(|(cause, _)| cause)
}

/// What the gateway's words about failed authentication mean.
fn told_by_words(error: &ApiError) -> Option<(&'static str, &'static str)> {
    if error.kind != ErrorKind::Unauthorized {
        return None;
    }
    let words = error.message.as_deref()?.to_ascii_lowercase();
    let row = AUTHENTICATION
        .iter()
        .find(|(part, ..)| words.contains(part));
    row.map(|(_, cause, next)| (*cause, *next))
}

fn find(error: &ApiError) -> Option<(&'static str, &'static str)> {
    if let Some(told) = told_by_words(error) {
        return Some(told);
    }
    let (family, number) = split_code(error.code.as_deref()?)?;
    let rows = match family {
        // The gateway has one code for whatever keeps a request from the service; only
        // the status tells them apart.
        "APIG" if number == 201 && !matches!(error.status, Some(413 | 414 | 431 | 494)) => {
            return None;
        }
        "CTS" => CTS,
        "APIG" => GATEWAY,
        _ => return None,
    };
    let row = rows
        .iter()
        .find(|(first, last, ..)| (*first..=*last).contains(&number));
    row.map(|(_, _, cause, next)| (*cause, *next))
}
