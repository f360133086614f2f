//! What to tell a person about a failed call: what happened, the most likely
//! cause, the next step. The texts are data, in `codes` by vendor's code and in
//! `statuses` by kind of failure.

use messages::text::Then;
use messages::{Message, failure as words};

use crate::error::{ApiError, ErrorKind, says_nothing, split_code};
use crate::http::Service;

mod codes;
mod statuses;

pub(crate) use codes::cause as code_cause;

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
    /// The projects of the account.
    ListProjects,
    /// The topics of SMN.
    ListTopics,
    /// The functions of FunctionGraph.
    ListFunctions,
}

impl Subject {
    /// Every subject.
    pub const ALL: [Self; 21] = [
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
        Self::ListProjects,
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
            Self::ObtainToken | Self::ListProjects => Service::Iam,
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
    fn title(self) -> Message {
        match self {
            Self::ListConnectors => words::COULDNT_LOAD_CONNECTORS,
            Self::ReadConnector => words::COULDNT_LOAD_CONNECTOR,
            Self::CreateConnector => words::COULDNT_CREATE_CONNECTOR,
            Self::UpdateConnector => words::COULDNT_SAVE_CONNECTOR,
            Self::DeleteConnector => words::COULDNT_DELETE_CONNECTOR,
            Self::TestConnector => words::COULDNT_SEND_TEST,
            Self::ListNotifications => words::COULDNT_LOAD_NOTIFICATIONS,
            Self::ReadNotification => words::COULDNT_LOAD_NOTIFICATION,
            Self::CreateNotification => words::COULDNT_CREATE_NOTIFICATION,
            Self::UpdateNotification => words::COULDNT_SAVE_NOTIFICATION,
            Self::EnableNotification => words::COULDNT_ENABLE_NOTIFICATION,
            Self::DisableNotification => words::COULDNT_DISABLE_NOTIFICATION,
            Self::DeleteNotifications => words::COULDNT_DELETE_NOTIFICATIONS,
            Self::ListOperations => words::COULDNT_LOAD_OPERATIONS,
            Self::ReadQuotas => words::COULDNT_LOAD_QUOTAS,
            Self::ListUsers => words::COULDNT_LOAD_USERS,
            Self::ListTraces => words::COULDNT_LOAD_EVENTS,
            Self::ObtainToken => words::COULDNT_GET_TOKEN,
            Self::ListProjects => words::COULDNT_LOAD_PROJECTS,
            Self::ListTopics => words::COULDNT_LOAD_TOPICS,
            Self::ListFunctions => words::COULDNT_LOAD_FUNCTIONS,
        }
    }

    /// What happened, where no answer says whether it did.
    fn uncertain_title(self) -> Message {
        match self {
            Self::CreateConnector => words::MIGHT_HAVE_CREATED_CONNECTOR,
            Self::UpdateConnector => words::MIGHT_HAVE_SAVED_CONNECTOR,
            Self::DeleteConnector => words::MIGHT_HAVE_DELETED_CONNECTOR,
            Self::TestConnector => words::MIGHT_HAVE_SENT_TEST,
            Self::CreateNotification => words::MIGHT_HAVE_CREATED_NOTIFICATION,
            Self::UpdateNotification => words::MIGHT_HAVE_SAVED_NOTIFICATION,
            Self::EnableNotification => words::MIGHT_HAVE_ENABLED_NOTIFICATION,
            Self::DisableNotification => words::MIGHT_HAVE_DISABLED_NOTIFICATION,
            Self::DeleteNotifications => words::MIGHT_HAVE_DELETED_NOTIFICATIONS,
            _ => self.title(),
        }
    }

    fn changes(self) -> bool {
        self.uncertain_title() != self.title()
    }

    /// The one safe step while it is unknown whether a change was made.
    fn look_again(self) -> Message {
        match self {
            Self::TestConnector => words::CHECK_FOR_TEST_MESSAGE,
            Self::DeleteNotifications => words::SOME_MIGHT_BE_DELETED,
            _ => words::REFRESH_BEFORE_TRYING_AGAIN,
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
                | Self::ListProjects
                | Self::ListTopics
                | Self::ListFunctions
        )
    }
}

/// A failure in three sentences or so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What happened.
    pub title: Message,
    /// The most likely cause, with the vendor's words where they say more.
    pub cause: Message,
    /// The next step.
    pub next: Message,
}

/// Cause and next step, and whether the vendor's own words add to them.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Advice {
    cause: Message,
    next: Message,
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
    let advice = codes::reason(error, failed).unwrap_or_else(|| statuses::reason(error, failed));
    let quoted = advice.quote.then(|| quote(error)).flatten();
    let clock = (error.kind == ErrorKind::Unauthorized)
        .then(|| error.clock_ahead_s.map(clock_words))
        .flatten();
    let cause = [quoted, clock].into_iter().flatten();
    let uncertain = subject.changes() && is_uncertain(error, subject);
    // To try again is not safe as long as nobody has looked.
    let is_remedy =
        matches!(error.kind, ErrorKind::Blocked | ErrorKind::Unreachable) || error.is_markup();
    let wait = error.retry_after_s.filter(|seconds| *seconds > 0);
    let partial = subject == Subject::DeleteNotifications && may_be_partial(error.kind);
    let look_again = (uncertain || partial).then(|| subject.look_again());
    let wait = wait.map(wait_words);
    // The service knows best how long.
    let is_vague = [words::WAIT_MINUTE, words::TRY_IN_MINUTES].contains(&advice.next);
    let (advised, wait) = match wait {
        Some(wait) if is_vague => (wait, None),
        wait => (advice.next, wait),
    };
    let next = [wait, look_again].into_iter().flatten();
    Explanation {
        title: if uncertain {
            subject.uncertain_title()
        } else {
            subject.title()
        },
        cause: cause.fold(advice.cause, then),
        next: if uncertain && !is_remedy {
            next.reduce(then).unwrap_or(advised)
        } else {
            next.fold(advised, then)
        },
    }
}

/// One sentence after the other.
fn then(first: Message, second: Message) -> Message {
    Then {
        first: first.into(),
        second: second.into(),
    }
    .into()
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

/// How long the service asks to wait, never less than it is.
fn wait_words(seconds: u32) -> Message {
    let count = |unit: u32| usize::try_from(seconds.div_ceil(unit)).unwrap_or(usize::MAX);
    match seconds {
        0..=120 => words::WaitSeconds { count: count(1) }.into(),
        121..=7_200 => words::WaitMinutes { count: count(60) }.into(),
        7_201..=172_800 => words::WaitHours {
            count: count(3_600),
        }
        .into(),
        _ => words::WaitDays {
            count: count(86_400),
        }
        .into(),
    }
}

/// How far this device's clock is off.
fn clock_words(ahead_s: i64) -> Message {
    let minutes = ahead_s.unsigned_abs().saturating_add(30) / 60;
    let minutes = usize::try_from(minutes).unwrap_or(usize::MAX);
    if ahead_s > 0 {
        words::ClockAhead { minutes }.into()
    } else {
        words::ClockBehind { minutes }.into()
    }
}

/// What the vendor said, or the reader of a success that could not be read.
fn quote(error: &ApiError) -> Option<Message> {
    if let Some(problem) = error.malformed {
        return Some(problem.words());
    }
    let message = error
        .message
        .as_deref()
        .filter(|words| !says_nothing(words));
    Some(match (message, error.code.as_deref()) {
        (None, None) => return None,
        (Some(message), None) => words::Said {
            message: message.into(),
        }
        .into(),
        (None, Some(code)) => words::SaidCode { code: code.into() }.into(),
        (Some(message), Some(code)) => words::SaidWithCode {
            message: message.into(),
            code: code.into(),
        }
        .into(),
    })
}
