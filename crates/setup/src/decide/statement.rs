//! What one statement says to a request, part by part.

use domain::matching::Answer;

use super::condition::{holds, opposite};
use super::principal::{PrincipalMatch, meant};
use super::request::Request;
use super::variable::{Resolved, resolve};
use crate::arn;
use crate::glob;
use crate::policy::{Clause, Document, Kind, Statement};

/// How far a statement is about a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) principal: PrincipalMatch,
    pub(crate) action: Answer,
    pub(crate) resource: Answer,
    /// Of each condition, in order.
    pub(crate) conditions: Vec<Answer>,
}

impl Reading {
    /// All conditions together.
    pub(crate) fn condition(&self) -> Answer {
        self.conditions
            .iter()
            .copied()
            .fold(Answer::Yes, Answer::and)
    }

    fn rest(&self) -> Answer {
        self.action.and(self.resource).and(self.condition())
    }

    /// Whether the statement is about the request.
    pub(crate) fn whole(&self) -> Answer {
        self.principal.at_all.and(self.rest())
    }

    /// Whether it is, without naming only the account.
    pub(crate) fn direct(&self) -> Answer {
        self.principal.directly.and(self.rest())
    }

    /// How many of the parts don't stand in the way.
    pub(crate) fn score(&self) -> usize {
        [
            self.principal.at_all,
            self.action,
            self.resource,
            self.condition(),
        ]
        .into_iter()
        .filter(|answer| *answer != Answer::No)
        .count()
    }
}

/// Reads a statement for one action of a request.
pub(crate) fn reading(
    kind: Kind,
    document: &Document,
    statement: &Statement,
    request: &Request,
    action: &str,
) -> Reading {
    let variables = document.has_variables();
    let negated = statement.resource.as_ref().is_some_and(|all| all.negated);
    Reading {
        principal: match (kind, &statement.principal) {
            // The role's own policy is about the role.
            (Kind::Permissions, _) => PrincipalMatch::directly(Answer::Yes),
            (_, Some(principals)) => meant(principals, &request.caller, statement.denies()),
            (_, None) => PrincipalMatch::directly(Answer::No),
        },
        action: clause(statement.action.as_ref(), |item| {
            Answer::from(glob::covers_any_case(item, action))
        }),
        resource: match (kind, request.resource.as_deref()) {
            (Kind::Trust, _) => Answer::Yes,
            (_, None) => Answer::Uncertain,
            (_, Some(resource)) => clause(statement.resource.as_ref(), |item| {
                match resolve(item, request, variables) {
                    // There none can stand; what AWS makes of a denial with one is not known.
                    _ if variables && arn::has_variable_in_front(item) => match negated {
                        false if statement.allows() => Answer::No,
                        _ => Answer::Uncertain,
                    },
                    Resolved::Text(pattern) => covers_arn(&pattern, resource),
                    Resolved::Missing if !negated => Answer::No,
                    // What “not” makes of what is missing is not documented.
                    Resolved::Missing | Resolved::Open => Answer::Uncertain,
                }
            }),
        },
        conditions: statement
            .conditions
            .iter()
            .map(|condition| holds(condition, request, variables))
            .collect(),
    }
}

fn clause(clause: Option<&Clause>, fits: impl Fn(&str) -> Answer) -> Answer {
    let Some(clause) = clause else {
        return Answer::No;
    };
    let each = clause.items.iter().map(|item| fits(&item.text));
    let any = each.fold(Answer::No, Answer::or);
    if clause.negated { opposite(any) } else { any }
}

/// Whether a resource covers an ARN. AWS puts `*` where the last parts of an ARN
/// are left out (IAM reference, “Resource”); where that differs from what the
/// pattern covers as it is written, nobody knows.
fn covers_arn(pattern: &str, resource: &str) -> Answer {
    let plain = glob::covers(pattern, resource);
    let missing = 5_usize.saturating_sub(pattern.matches(':').count());
    let whole = format!("{pattern}{}", ":*".repeat(missing));
    if pattern == "*" || glob::covers(&whole, resource) == plain {
        Answer::from(plain)
    } else {
        Answer::Uncertain
    }
}
