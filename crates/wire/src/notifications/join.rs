//! The lists of both kinds as one. Where one of them cannot be read, the other one is
//! still worth showing, but what is not in it may exist all the same.

use super::Kind;
use super::list::NotificationList;
use crate::error::{ApiError, ErrorKind};

/// What a list lacks, because it could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// Notifications of which kind.
    pub kind: Kind,
    /// Why.
    pub error: ApiError,
    /// Whether those that were read before are in the list.
    pub has_earlier: bool,
}

impl Lack {
    /// Whether there are none of that kind: the cloud does not have it.
    #[must_use]
    pub fn is_of_nothing(&self) -> bool {
        self.kind == Kind::Fun && self.error.is_not_offered()
    }
}

/// Puts the lists of topics and of functions together; `None` is a list that is as in
/// `seen`, and together they are it if both are. Of a list that could not be read
/// again, `seen` is kept.
///
/// # Errors
/// The failure of the list of topics if there is nothing else to show.
pub fn join(
    topics: Result<Option<NotificationList>, ApiError>,
    functions: Result<Option<NotificationList>, ApiError>,
    seen: &NotificationList,
) -> Result<Option<NotificationList>, ApiError> {
    let lack = match (&topics, &functions) {
        (_, Err(error)) | (Err(error), _) if error.kind == ErrorKind::Cancelled => {
            return Err(error.clone());
        }
        (Err(error), Err(_)) => return Err(error.clone()),
        (Err(error), Ok(_)) => Some((Kind::Smn, error)),
        (Ok(_), Err(error)) => Some((Kind::Fun, error)),
        (Ok(_), Ok(_)) => None,
    };
    let lack = lack.map(|(kind, error)| Lack {
        kind,
        error: error.clone(),
        has_earlier: !seen.part_of(kind == Kind::Fun).is_empty(),
    });
    // A cloud that says by its own code that it knows one kind only lacks nothing.
    let is_settled =
        |lack: &Lack| lack.kind == Kind::Fun && lack.error.code.as_deref() == Some("CTS.0410");
    let has_functions = !lack.as_ref().is_some_and(Lack::is_of_nothing);
    let topics = topics.unwrap_or_default();
    let functions = functions.unwrap_or_else(|_| {
        let gone = !has_functions && !seen.part_of(true).is_empty();
        gone.then(NotificationList::default)
    });
    let lack = lack.filter(|lack| !is_settled(lack));
    if topics.is_none() && functions.is_none() && lack.as_ref() == seen.lack() {
        return Ok(None);
    }
    let topics = topics.unwrap_or_else(|| seen.part_of(false));
    let functions = functions.unwrap_or_else(|| seen.part_of(true));
    let joined = topics.joined(&functions);
    match lack {
        // Without the topics, and with no functions, nothing is known.
        Some(lack) if lack.kind == Kind::Smn && joined.is_empty() => Err(lack.error),
        lack => Ok(Some(joined.lacking(lack))),
    }
}
