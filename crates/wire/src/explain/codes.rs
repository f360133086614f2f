//! Cause and next step by vendor's code. Sources: the error tables of the CTS
//! API reference (the one of 2022 lists most notification codes) and the
//! gateway's pages about failed authentication.

use messages::{Message, failure as words, failure_tracker as trackers};

use super::{Advice, Subject};
use crate::error::{ApiError, ErrorKind, split_code};

/// First and last number, cause, next step. The first row that fits counts.
type CodeRow = (u16, u16, Message, Message);

const LATER: Message = words::TRY_IN_MINUTES;
const TRACKERS: Message = trackers::CHANGE_TRACKER;
const BUCKET: Message = trackers::BUCKET_UNUSABLE;

const CTS: &[CodeRow] = &[
    (1, 1, words::DEPENDENCY_FAILED, LATER),
    (
        2,
        2,
        words::NOT_AUTHENTICATED,
        words::CHECK_CREDENTIALS_AND_POLICY,
    ),
    (3, 3, words::REQUEST_INVALID, words::CHECK_ENTRIES),
    (4, 4, words::DATA_NOT_WRITTEN, LATER),
    (5, 5, words::DATA_NOT_READ, LATER),
    (12, 12, words::PROJECT_ID_INVALID, words::CHECK_PROJECT_ID),
    (13, 13, words::PERMISSION_MISSING, words::GRANT_POLICY),
    (56, 56, trackers::LTS_ANALYSIS_FAILED, LATER),
    (100, 100, words::VERSION_NOT_OFFERED, words::VERSION_NEEDED),
    (200, 200, trackers::TRACKER_QUOTA_REACHED, TRACKERS),
    (201, 201, trackers::TRACKER_EXISTS, TRACKERS),
    (202, 202, trackers::TRACKER_TYPE_REJECTED, TRACKERS),
    (203, 203, trackers::TRACKER_NAME_REJECTED, TRACKERS),
    (204, 204, trackers::TRACKER_MUST_BE_SYSTEM, TRACKERS),
    (205, 205, words::STATUS_REJECTED, words::RELOAD_AND_SAVE),
    (206, 207, words::PROPERTY_REJECTED, words::CHECK_ENTRIES),
    (208, 208, trackers::TRACKER_NAME_TAKEN, TRACKERS),
    (214, 214, words::NO_TRACKER, words::ENABLE_CTS),
    (209, 219, BUCKET, TRACKERS),
    (220, 222, trackers::KMS_KEY_UNUSABLE, TRACKERS),
    (225, 225, BUCKET, TRACKERS),
    (228, 228, trackers::CTS_NOT_TRUSTED, TRACKERS),
    (229, 229, trackers::ORGANIZATION_TRACKER_EXISTS, TRACKERS),
    (231, 231, BUCKET, TRACKERS),
    (200, 231, trackers::TRACKER_SETTINGS_REJECTED, TRACKERS),
    (300, 300, trackers::QUERY_FAILED, trackers::NARROW_QUERY),
    (
        400,
        400,
        words::NOTIFICATION_NAME_TAKEN,
        words::CHOOSE_ANOTHER_NAME,
    ),
    (
        401,
        401,
        words::OPERATIONS_REJECTED,
        words::COMPARE_OPERATIONS,
    ),
    (402, 402, words::TOPIC_MISSING, words::CHECK_URN),
    (403, 403, words::NOTIFICATION_GONE, words::REFRESH_LIST),
    (
        404,
        404,
        words::TARGET_MISSING,
        words::CHOOSE_TOPIC_OR_DISABLE,
    ),
    (
        407,
        407,
        words::NOTIFICATION_QUOTA_REACHED,
        words::FREE_QUOTA,
    ),
    (
        410,
        410,
        words::FUNCTIONS_NOT_SUPPORTED,
        words::CHOOSE_SMN_TOPIC,
    ),
    (411, 411, words::NAME_REJECTED, words::NAME_GRAMMAR),
];

const GATEWAY: &[CodeRow] = &[
    (
        101,
        101,
        words::GATEWAY_HAS_NO_SUCH_PATH,
        words::CHECK_ENDPOINT_AND_PROJECT,
    ),
    (
        201,
        201,
        words::REQUEST_TOO_LARGE,
        words::SPLIT_NOTIFICATION,
    ),
    (
        301,
        301,
        words::CREDENTIALS_REJECTED,
        words::ENTER_CURRENT_CREDENTIALS,
    ),
    (
        302,
        302,
        words::BLOCKED_BY_ACCESS_LIST,
        words::ASK_ADMINISTRATOR,
    ),
    (303, 303, words::SIGNATURE_EXPIRED, words::SET_CLOCK),
    (308, 308, words::TOO_MANY_REQUESTS, words::WAIT_MINUTE),
];

/// Part of the gateway's words in lower case, cause, next step.
const AUTHENTICATION: &[(&str, Message, Message)] = &[
    (
        "x-auth-token not found",
        words::TOKEN_MISSING,
        words::ENTER_TOKEN,
    ),
    (
        "decrypt token fail",
        words::TOKEN_DAMAGED,
        words::GET_TOKEN_OF_REGION,
    ),
    (
        "token expires",
        words::TOKEN_EXPIRED,
        words::ENTER_NEW_TOKEN,
    ),
    (
        "verify aksk signature fail",
        words::SECRET_KEY_WRONG,
        words::ENTER_SECRET_KEY,
    ),
    (
        "ak access failed to reach the limit",
        words::ACCESS_KEY_LOCKED,
        words::WAIT_FIVE_MINUTES,
    ),
    (
        "get secretkey failed",
        words::ACCESS_KEY_MISSING,
        words::CHECK_ACCESS_KEY,
    ),
    (
        "ak not exist",
        words::ACCESS_KEY_MISSING,
        words::CHECK_ACCESS_KEY,
    ),
    (
        "signature expired",
        words::SIGNATURE_EXPIRED,
        words::SET_CLOCK,
    ),
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
pub(crate) fn cause(error: &ApiError) -> Option<Message> {
    find(error).map(|(cause, _)| cause)
}

/// What the gateway's words about failed authentication mean.
fn told_by_words(error: &ApiError) -> Option<(Message, Message)> {
    if error.kind != ErrorKind::Unauthorized {
        return None;
    }
    let words = error.message.as_deref()?.to_ascii_lowercase();
    let row = AUTHENTICATION
        .iter()
        .find(|(part, ..)| words.contains(part));
    row.map(|(_, cause, next)| (cause.clone(), next.clone()))
}

fn find(error: &ApiError) -> Option<(Message, Message)> {
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
    row.map(|(_, _, cause, next)| (cause.clone(), next.clone()))
}
