//! Whether a statement is about who asks. Source: IAM reference, “IAM JSON policy
//! elements: Principal” and “NotPrincipal”.

use domain::matching::Answer;

use super::condition::opposite;
use super::request::{Caller, Session};
use crate::arn::{self, Arn};
use crate::policy::{Entry, Principals};

/// Whether a statement is about somebody, and how it names him.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PrincipalMatch {
    /// Whether it is about him, in whichever way.
    pub(crate) at_all: Answer,
    /// Whether it names him, his role or everybody, rather than his whole
    /// account, which then has to pass the right on.
    pub(crate) directly: Answer,
}

impl PrincipalMatch {
    const NOBODY: Self = Self::directly(Answer::No);
    const OPEN: Self = Self::directly(Answer::Uncertain);

    /// The same answer to both.
    pub(super) const fn directly(answer: Answer) -> Self {
        Self {
            at_all: answer,
            directly: answer,
        }
    }

    fn by_account(yes: bool) -> Self {
        Self {
            at_all: Answer::from(yes),
            directly: Answer::No,
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            at_all: self.at_all.or(other.at_all),
            directly: self.directly.or(other.directly),
        }
    }
}

/// Whether the principals of a statement include who asks.
pub(crate) fn meant(principals: &Principals, caller: &Caller, denies: bool) -> PrincipalMatch {
    let each = principals
        .entries
        .iter()
        .map(|entry| entry_means(entry, caller));
    let listed = each.fold(PrincipalMatch::NOBODY, PrincipalMatch::or);
    let excepted = match &caller.session {
        _ if !principals.negated => return listed,
        Some(session) if denies => excepted(&principals.entries, caller, session),
        _ => listed.at_all,
    };
    PrincipalMatch::directly(opposite(excepted))
}

/// Whether a list of exceptions covers a session: AWS asks for the session, its
/// role and its account to be in it; a part of them is not documented to do.
fn excepted(entries: &[Entry], caller: &Caller, session: &Session) -> Answer {
    let names = |arn: &str| entries.iter().any(|entry| entry.who.text == arn);
    let account = entries
        .iter()
        .any(|entry| entry_means(entry, caller) == PrincipalMatch::by_account(true));
    match (names(&session.role), names(&session.arn), account) {
        _ if names("*") => Answer::Yes,
        (true, true, true) => Answer::Yes,
        (false, false, false) => Answer::No,
        _ => Answer::Uncertain,
    }
}

fn entry_means(entry: &Entry, caller: &Caller) -> PrincipalMatch {
    let who = entry.who.text.as_str();
    match entry.listed() {
        None | Some("AWS") => aws(who, caller),
        Some("CanonicalUser") => PrincipalMatch::OPEN,
        _ => PrincipalMatch::NOBODY,
    }
}

fn aws(who: &str, caller: &Caller) -> PrincipalMatch {
    if who == "*" {
        return PrincipalMatch::directly(Answer::Yes);
    }
    if arn::is_account(who) {
        return PrincipalMatch::by_account(who == caller.account);
    }
    if is_unique_id(who) {
        return PrincipalMatch::OPEN;
    }
    let Some(found) = arn::split(who) else {
        return PrincipalMatch::NOBODY;
    };
    let same_account =
        found.account == caller.account && found.partition == caller.partition.as_str();
    if found.is_root() {
        return PrincipalMatch::by_account(same_account);
    }
    match &caller.session {
        Some(session) => {
            PrincipalMatch::directly(Answer::from(who == session.role || who == session.arn))
        }
        // Which user or role of the account it will be is not known. Federated
        // users can't call AssumeRole (IAM reference, “Compare STS credentials”).
        None if same_account && may_assume(&found) => PrincipalMatch::OPEN,
        None => PrincipalMatch::NOBODY,
    }
}

fn may_assume(found: &Arn<'_>) -> bool {
    ["user/", "role/", "assumed-role/"]
        .into_iter()
        .any(|kind| found.resource.starts_with(kind))
}

/// Whether it is the ID that AWS shows instead of an ARN once a role (`AROA`) or
/// user (`AIDA`) is gone (IAM reference, “Unique identifiers”). Other IDs, and a
/// session's `aws:userid`, are no principal's.
pub(crate) fn is_unique_id(who: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    who.len() >= 16
        && (who.starts_with("AROA") || who.starts_with("AIDA"))
        && who.bytes().all(letters)
}
