//! What a run asks for, and what it is told.

use std::collections::BTreeMap;

use domain::connector::{Connector, ValidConnector};
use domain::notification::ValidNotification;
use messages::{Message, plan as say};
use serde::{Deserialize, Serialize};
use wire::error::{ApiError, ErrorKind};
use wire::notifications::{Answer, NotificationList};

/// What to do next.
#[derive(Debug)]
pub enum Step {
    /// Save the run, send a request, and tell [`super::Run::answered`] what came of it.
    Send {
        /// The item, as an index of the plan.
        item: usize,
        /// ID of the connection to send it through.
        connection: String,
        /// What to send.
        request: Request,
    },
    /// Wait for the answers that are still to come.
    Busy,
    /// Nothing more until [`super::Run::go_on`] for one of these connections.
    Held(BTreeMap<String, Hold>),
    /// Nothing more at all.
    Finished,
}

/// Why nothing is sent through a connection for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// It needs credentials.
    Credentials,
    /// It failed in a way that passes; after so many seconds, if the service says so.
    Later(Option<u32>),
}

/// A request. What it is on the wire is in `wire::notifications` and `wire::connectors`.
#[derive(Debug, Clone)]
pub enum Request {
    /// The notifications of both kinds, joined.
    ListNotifications,
    /// A new notification.
    CreateNotification(Box<ValidNotification>),
    /// A notification in place of the one with its ID.
    UpdateNotification(Box<ValidNotification>),
    /// No notification with that ID.
    DeleteNotification(String),
    /// The connector of that type.
    DescribeConnector(String),
    /// A new connector.
    CreateConnector(ValidConnector),
    /// A connector in place of the one of its type.
    UpdateConnector(ValidConnector),
    /// No connector of that type.
    DeleteConnector(String),
}

/// What came of a request.
#[derive(Debug)]
pub enum Reply {
    /// Of [`Request::ListNotifications`].
    Notifications(Result<NotificationList, ApiError>),
    /// Of [`Request::CreateNotification`] and [`Request::UpdateNotification`].
    Written(Result<Answer, ApiError>),
    /// Of [`Request::DescribeConnector`].
    Connector(Result<Connector, ApiError>),
    /// Of the other requests.
    Done(Result<(), ApiError>),
}

impl Reply {
    /// Why the request failed, if it did.
    pub(super) fn error(&self) -> Option<ApiError> {
        match self {
            Self::Notifications(Err(error))
            | Self::Written(Err(error))
            | Self::Connector(Err(error))
            | Self::Done(Err(error)) => Some(error.clone()),
            _ => None,
        }
    }
}

/// How an item ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is as planned, by this run.
    Done {
        /// The notification's ID, where it is known.
        id: Option<String>,
    },
    /// It was as planned before anything was written.
    Already,
    /// It is not what the plan saw, so nothing was written.
    Changed,
    /// A request failed for good, or too often.
    Failed {
        /// Why.
        failure: Failure,
        /// Whether it might have been done all the same.
        is_uncertain: bool,
    },
}

impl Outcome {
    /// The same for people.
    #[must_use]
    pub fn words(&self) -> Message {
        match self {
            Self::Done { .. } => say::DONE,
            Self::Already => say::ALREADY,
            Self::Changed => say::CHANGED_MEANWHILE,
            Self::Failed {
                failure,
                is_uncertain: false,
            } => failure.words(),
            Self::Failed {
                failure,
                is_uncertain: true,
            } => {
                let reason = failure.words().into();
                say::Uncertain { reason }.into()
            }
        }
    }
}

/// Why an item failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// What kind of failure it is.
    pub kind: FailureKind,
    /// HTTP status, if there was an answer.
    pub status: Option<u16>,
    /// The vendor's code, if it named one.
    pub code: Option<String>,
    /// The vendor's own words about a notification.
    pub said: Option<String>,
}

/// What kind of failure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FailureKind {
    /// The service does not allow it.
    NotAllowed,
    /// The service refused the content.
    Rejected,
    /// No answer, or none that helps.
    NoAnswer,
    /// An answer that cannot be read.
    Unreadable,
    /// The service left out part of what is stored.
    LeftOut,
    /// It was created, but the list does not show it.
    NotSeen,
    /// Its external ID was not entered.
    ExternalIdMissing,
    /// Nothing is written through its connection: it is read-only, gone, or leads elsewhere.
    NoWrites,
}

impl Failure {
    pub(super) fn of(kind: FailureKind) -> Self {
        Self {
            kind,
            status: None,
            code: None,
            said: None,
        }
    }

    /// The same for people.
    #[must_use]
    pub fn words(&self) -> Message {
        let status = self.status.map(|status| status.to_string());
        let answer = [status, self.code.clone(), self.said.clone()];
        let answer: Vec<String> = answer.into_iter().flatten().collect();
        let answer = answer.join(" · ");
        match self.kind {
            FailureKind::Unreadable => say::FAILED_UNREADABLE,
            FailureKind::LeftOut => say::FAILED_LEFT_OUT,
            FailureKind::NotSeen => say::FAILED_NOT_SEEN,
            FailureKind::ExternalIdMissing => say::FAILED_EXTERNAL_ID,
            FailureKind::NoWrites => say::FAILED_NO_WRITES,
            FailureKind::NoAnswer if answer.is_empty() => say::FAILED_NO_ANSWER,
            kind => {
                let kind = match kind {
                    FailureKind::NotAllowed => "not-allowed",
                    FailureKind::Rejected => "rejected",
                    _ => "other",
                };
                let (answer, kind) = (answer.into(), kind.into());
                say::FailedAnswer { answer, kind }.into()
            }
        }
    }
}

impl From<&ApiError> for Failure {
    fn from(error: &ApiError) -> Self {
        let kind = match error.kind {
            ErrorKind::Forbidden => FailureKind::NotAllowed,
            ErrorKind::ReadOnly => FailureKind::NoWrites,
            ErrorKind::Rejected | ErrorKind::Conflict | ErrorKind::NotFound => {
                FailureKind::Rejected
            }
            ErrorKind::Undecodable => FailureKind::Unreadable,
            _ => FailureKind::NoAnswer,
        };
        Self {
            kind,
            status: error.status,
            code: error.code.clone(),
            said: error.message.clone(),
        }
    }
}
