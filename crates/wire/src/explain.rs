//! What to tell a person about a failed call: what happened, the most likely
//! cause, the next step. The texts are data, in `codes` by vendor's code and in
//! `statuses` by kind of failure.

use crate::error::{ApiError, ErrorKind, says_nothing, split_code};
use crate::http::Service;

mod codes;
mod statuses;

pub(crate) use codes::cause as code_cause;
pub(crate) use statuses::TYPE_TAKEN;

/// What was attempted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The list of connectors.
    ListConnectors,
    /// One connector.
    ReadConnector,
    /// A new connector.
    CreateConnector,
    /// A changed connector.
    UpdateConnector,
    /// Removing a connector.
    DeleteConnector,
    /// A test message.
    TestConnector,
    /// The list of notifications.
    ListNotifications,
    /// One notification.
    ReadNotification,
    /// A new notification.
    CreateNotification,
    /// A changed notification.
    UpdateNotification,
    /// Switching a notification on.
    EnableNotification,
    /// Switching a notification off.
    DisableNotification,
    /// Removing one or more notifications.
    DeleteNotifications,
    /// The catalogue of operations.
    ListOperations,
    /// The project's quotas.
    ReadQuotas,
    /// The users seen lately.
    ListUsers,
    /// The traces.
    ListTraces,
    /// A token of IAM.
    ObtainToken,
    /// The topics of SMN.
    ListTopics,
    /// The functions of FunctionGraph.
    ListFunctions,
}

impl Subject {
    /// Every subject.
    pub const ALL: [Self; 20] = [
        Self::ListConnectors,
        Self::ReadConnector,
        Self::CreateConnector,
        Self::UpdateConnector,
        Self::DeleteConnector,
        Self::TestConnector,
        Self::ListNotifications,
        Self::ReadNotification,
        Self::CreateNotification,
        Self::UpdateNotification,
        Self::EnableNotification,
        Self::DisableNotification,
        Self::DeleteNotifications,
        Self::ListOperations,
        Self::ReadQuotas,
        Self::ListUsers,
        Self::ListTraces,
        Self::ObtainToken,
        Self::ListTopics,
        Self::ListFunctions,
    ];

    /// The service that was called.
    #[must_use]
    pub fn service(self) -> Service {
        match self {
            Self::ListConnectors
            | Self::ReadConnector
            | Self::CreateConnector
            | Self::UpdateConnector
            | Self::DeleteConnector
            | Self::TestConnector => Service::NetworkSecurity,
            Self::ObtainToken => Service::Iam,
            Self::ListTopics => Service::Smn,
            Self::ListFunctions => Service::FunctionGraph,
            _ => Service::Cts,
        }
    }

    /// The list it is about.
    fn list(self) -> Self {
        match self.service() {
            Service::NetworkSecurity => Self::ListConnectors,
            Service::Cts if !self.is_whole() => Self::ListNotifications,
            _ => self,
        }
    }

    /// What happened, as a sentence.
    fn title(self) -> &'static str {
        match self {
            Self::ListConnectors => "The connectors could not be read.",
            Self::ReadConnector => "The connector could not be read.",
            Self::CreateConnector => "The connector was not created.",
            Self::UpdateConnector => "The connector was not saved.",
            Self::DeleteConnector => "The connector was not deleted.",
            Self::TestConnector => "The test message was not sent.",
            Self::ListNotifications => "The notifications could not be read.",
            Self::ReadNotification => "The notification could not be read.",
            Self::CreateNotification => "The notification was not created.",
            Self::UpdateNotification => "The notification was not saved.",
            Self::EnableNotification => "The notification was not enabled.",
            Self::DisableNotification => "The notification was not disabled.",
            Self::DeleteNotifications => "The deletion failed.",
            Self::ListOperations => "The operations could not be read.",
            Self::ReadQuotas => "The quotas could not be read.",
            Self::ListUsers => "The users could not be read.",
            Self::ListTraces => "The traces could not be read.",
            Self::ObtainToken => "IAM gave no token.",
            Self::ListTopics => "The topics could not be read.",
            Self::ListFunctions => "The functions could not be read.",
        }
    }

    /// What happened, where no answer says whether it did.
    fn uncertain_title(self) -> &'static str {
        match self {
            Self::CreateConnector => "It is unknown whether the connector was created.",
            Self::UpdateConnector => "It is unknown whether the connector was saved.",
            Self::DeleteConnector => "It is unknown whether the connector was deleted.",
            Self::TestConnector => "It is unknown whether the test message was sent.",
            Self::CreateNotification => "It is unknown whether the notification was created.",
            Self::UpdateNotification => "It is unknown whether the notification was saved.",
            Self::EnableNotification => "It is unknown whether the notification was enabled.",
            Self::DisableNotification => "It is unknown whether the notification was disabled.",
            Self::DeleteNotifications => "It is unknown what was deleted.",
            _ => self.title(),
        }
    }

    fn changes(self) -> bool {
        self.uncertain_title() != self.title()
    }

    /// The one safe step while it is unknown whether a change was made.
    fn look_again(self) -> &'static str {
        match self {
            Self::TestConnector => {
                "See whether the message has arrived before you send another one."
            }
            Self::DeleteNotifications => "Some may be gone already: read the list again first.",
            _ => {
                "Read the list again: it shows what is stored. Repeat the change only if it is missing there."
            }
        }
    }

    /// Whether it is about everything there is, not about one object.
    fn is_whole(self) -> bool {
        matches!(
            self,
            Self::ListConnectors
                | Self::ListNotifications
                | Self::ListOperations
                | Self::ReadQuotas
                | Self::ListUsers
                | Self::ListTraces
                | Self::ListTopics
                | Self::ListFunctions
        )
    }
}

/// A failure in three sentences or so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What happened.
    pub title: String,
    /// The most likely cause, with the vendor's words where they say more.
    pub cause: String,
    /// The next step.
    pub next: String,
}

/// Cause and next step, and whether the vendor's own words add to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Advice {
    cause: &'static str,
    next: &'static str,
    quote: bool,
}

/// Explains a failed call. A gateway's or vendor's code counts most, then what
/// is known about the status, then the kind of failure.
#[must_use]
pub fn explain(error: &ApiError, subject: Subject) -> Explanation {
    let failed = if error.of_list {
        subject.list()
    } else {
        subject
    };
    let reason = codes::reason(error, failed).unwrap_or_else(|| statuses::reason(error, failed));
    let mut cause = reason.cause.to_owned();
    if reason.quote && is_success(error) {
        // The reader of the answer said what is wrong with it, not the vendor.
        cause.push(' ');
        cause.push_str(error.message.as_deref().unwrap_or_default());
    } else if reason.quote {
        quote(error, &mut cause);
    }
    let uncertain = subject.changes() && is_uncertain(error, subject);
    // To try again is not safe as long as nobody has looked.
    let is_remedy =
        matches!(error.kind, ErrorKind::Blocked | ErrorKind::Unreachable) || error.is_markup();
    let mut next = if uncertain && !is_remedy {
        String::new()
    } else {
        reason.next.to_owned()
    };
    if error.kind == ErrorKind::Unauthorized
        && let Some(ahead_s) = error.clock_ahead_s
    {
        cause.push(' ');
        cause.push_str(&clock_words(ahead_s));
    }
    if let Some(seconds) = error.retry_after_s.filter(|seconds| *seconds > 0) {
        next.push_str(" The service asks to wait ");
        next.push_str(&wait_words(seconds));
        next.push('.');
    }
    let title = if uncertain {
        subject.uncertain_title()
    } else {
        subject.title()
    };
    let partial = subject == Subject::DeleteNotifications && may_be_partial(error.kind);
    if uncertain || partial {
        next.push(' ');
        next.push_str(subject.look_again());
    }
    let next = next.trim_start().to_owned();
    Explanation {
        title: title.to_owned(),
        cause,
        next,
    }
}

/// Whether the service may have acted although the call failed.
fn is_uncertain(error: &ApiError, subject: Subject) -> bool {
    match error.kind {
        ErrorKind::TimedOut
        | ErrorKind::Blocked
        | ErrorKind::Unreachable
        | ErrorKind::Lost
        | ErrorKind::BrokenOff
        | ErrorKind::Cancelled => true,
        ErrorKind::Unavailable => {
            matches!(error.status, Some(408 | 502 | 504)) || is_lost_behind_gateway(error)
        }
        // It said that it was done, but not in words that can be read.
        ErrorKind::Undecodable => !error.is_markup() && is_success(error),
        // A known code tells what failed; and a test that fails is told by 500.
        ErrorKind::Server => code_cause(error).is_none() && subject != Subject::TestConnector,
        _ => false,
    }
}

/// Whether a gateway had passed the request on before it gave up, whatever status it
/// chose: its code for a late answer (API Gateway, error codes), or words about a
/// connection that broke after it was made (Envoy, response flags).
fn is_lost_behind_gateway(error: &ApiError) -> bool {
    let words = error.message.as_deref().unwrap_or_default();
    let made = ["connection failure", "connection timeout", "overflow"];
    let is_reset =
        words.contains("reset before headers") && !made.iter().any(|why| words.contains(why));
    is_reset || error.code.as_deref().and_then(split_code) == Some(("APIG", 203))
}

/// CTS answers for a whole deletion even if only a part of it failed.
fn may_be_partial(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::NotFound
            | ErrorKind::Server
            | ErrorKind::Unavailable
            | ErrorKind::TimedOut
            | ErrorKind::Blocked
            | ErrorKind::Unreachable
            | ErrorKind::Lost
            | ErrorKind::BrokenOff
    )
}

fn is_success(error: &ApiError) -> bool {
    error
        .status
        .is_some_and(|status| (200..300).contains(&status))
}

/// “30 seconds”, “5 minutes”, “3 hours” or “365 days”, never less than it is.
fn wait_words(seconds: u32) -> String {
    let (unit, name) = match seconds {
        0..=120 => (1, "second"),
        121..=7_200 => (60, "minute"),
        7_201..=172_800 => (3_600, "hour"),
        _ => (86_400, "day"),
    };
    let number = seconds.div_ceil(unit);
    let plural = if number == 1 { "" } else { "s" };
    [&number.to_string(), " ", name, plural].concat()
}

/// “This device's clock is 20 minutes ahead of the service's …”
fn clock_words(ahead_s: i64) -> String {
    let minutes = (ahead_s.abs() + 30) / 60;
    [
        "This device's clock is ",
        &minutes.to_string(),
        if ahead_s > 0 {
            " minutes ahead of"
        } else {
            " minutes behind"
        },
        " the service's; signed requests may be 15 minutes off.",
    ]
    .concat()
}

fn quote(error: &ApiError, cause: &mut String) {
    let message = error
        .message
        .as_deref()
        .filter(|words| !says_nothing(words));
    match (message, error.code.as_deref()) {
        (None, None) => {}
        (Some(message), None) => cause.push_str(&[" It said “", message, "”."].concat()),
        (None, Some(code)) => cause.push_str(&[" Its code is ", code, "."].concat()),
        (Some(message), Some(code)) => {
            cause.push_str(&[" It said “", message, "” (", code, ")."].concat());
        }
    }
}
