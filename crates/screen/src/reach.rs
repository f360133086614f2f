//! What is known about whether a connection's services answer. It is known only from
//! real requests.

use messages::{Message, connection};
use wire::error::{ApiError, ErrorKind};
use wire::http::{Response, Service};

use crate::connection::Connection;

/// What is known about one service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// Nothing was sent yet, or nothing that says more.
    #[default]
    NeverTried,
    /// The service answered.
    Reachable,
    /// The service answered 401 or 403.
    Refused,
    /// No answer of the service arrived.
    Unreachable,
}

impl Reach {
    /// What the outcome of a request says; `None` if it says nothing, because nothing
    /// was sent or something answered that may not be the service.
    #[must_use]
    pub fn of(outcome: Result<&Response, &ApiError>) -> Option<Self> {
        let response = match outcome {
            Ok(response) => response,
            Err(error) => return Self::of_failure(error.kind),
        };
        let type_ = response.header("content-type").unwrap_or_default();
        let is_page = type_.contains("html") || response.body.trim_start().starts_with('<');
        match response.status {
            401 | 403 => Some(Self::Refused),
            // A gateway says that the service does not answer.
            502..=504 => Some(Self::Unreachable),
            200..=299 | 400..=599 if !is_page => Some(Self::Reachable),
            _ => None,
        }
    }

    fn of_failure(kind: ErrorKind) -> Option<Self> {
        match kind {
            ErrorKind::TimedOut
            | ErrorKind::Offline
            | ErrorKind::Blocked
            | ErrorKind::Unreachable
            | ErrorKind::Lost
            | ErrorKind::Forbade
            | ErrorKind::Redirected => Some(Self::Unreachable),
            // It answered, though not to the end.
            ErrorKind::BrokenOff => Some(Self::Reachable),
            _ => None,
        }
    }

    /// The letter it is kept as.
    fn letter(self) -> &'static str {
        match self {
            Self::NeverTried => "n",
            Self::Reachable => "g",
            Self::Refused => "r",
            Self::Unreachable => "u",
        }
    }

    /// Reads a letter, and gives back what follows it.
    fn read(text: &str) -> Option<(Self, &str)> {
        let all = [
            Self::NeverTried,
            Self::Reachable,
            Self::Refused,
            Self::Unreachable,
        ];
        let mut found = all.into_iter();
        found.find_map(|reach| Some((reach, text.strip_prefix(reach.letter())?)))
    }

    /// Class of the dot that shows it.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::NeverTried => "dot",
            Self::Reachable => "dot good",
            Self::Refused => "dot warn",
            Self::Unreachable => "dot bad",
        }
    }

    fn words(self) -> Message {
        match self {
            Self::NeverTried => connection::NEVER_TRIED,
            Self::Reachable => connection::REACHABLE,
            Self::Refused => connection::REFUSED,
            Self::Unreachable => connection::UNREACHABLE,
        }
    }
}

/// What is known about the services of one connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reached {
    network_security: Reach,
    cts: Reach,
    /// When a request told something last, in Unix milliseconds.
    pub at: Option<i64>,
}

impl Reached {
    /// A request to a service told this. Other services only help to fill in forms.
    pub fn note(&mut self, service: Service, reach: Reach, at: i64) {
        match service {
            Service::NetworkSecurity => self.network_security = reach,
            Service::Cts => self.cts = reach,
            Service::Iam | Service::Smn | Service::FunctionGraph => return,
        }
        self.at = Some(at);
    }

    /// As the browser keeps it: a letter for each service, and when.
    #[must_use]
    pub fn to_text(self) -> String {
        let at = self.at.unwrap_or_default().to_string();
        [self.network_security.letter(), self.cts.letter(), &at].concat()
    }

    /// What [`Reached::to_text`] wrote.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let (network_security, rest) = Reach::read(text)?;
        let (cts, at) = Reach::read(rest)?;
        Some(Self {
            network_security,
            cts,
            at: Some(at.parse().ok()?),
        })
    }

    /// What is known of each service the connection has.
    fn parts(self, connection: &Connection) -> Vec<Reach> {
        let parts = [
            (self.network_security, connection.has_connectors()),
            (self.cts, connection.has_notifications()),
        ];
        let has = parts.into_iter().filter(|(_, has)| *has);
        has.map(|(reach, _)| reach).collect()
    }

    /// The one to worry about most: only where every service answered, all is well.
    #[must_use]
    pub fn worst(self, connection: &Connection) -> Reach {
        let parts = self.parts(connection);
        let order = [Reach::Unreachable, Reach::Refused, Reach::NeverTried];
        let worst = order.into_iter().find(|reach| parts.contains(reach));
        match worst {
            Some(reach) => reach,
            None if parts.is_empty() => Reach::NeverTried,
            None => Reach::Reachable,
        }
    }

    /// “Reachable”, or what each service is where they differ.
    #[must_use]
    pub fn words(self, connection: &Connection) -> Message {
        let worst = self.worst(connection);
        if self.parts(connection).iter().all(|reach| *reach == worst) {
            return worst.words();
        }
        connection::ServicesDiffer {
            cts: self.cts.words().into(),
            network_security: self.network_security.words().into(),
        }
        .into()
    }
}
