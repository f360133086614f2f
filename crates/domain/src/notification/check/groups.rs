//! The users part: each row complete, nothing typed and forgotten, within the
//! limits, nobody twice.

use std::cell::LazyCell;

use super::seen::SortedSet;
use super::{Context, empty_row, literal, pending};
use crate::cts::{MOST_GROUPS, MOST_USERS};
use crate::finding::{ParseError, Report, Severity};
use crate::notification::{GroupRow, Known, Scope};
use crate::paste;
use crate::phrase::{short, use_quoted};
use messages::{Arg, Message, notification_check as say};

const FIELD: &str = "groups";

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let rows = &context.form.groups;
    let filled = rows.iter().filter(|row| !row.is_empty()).count();
    let users: usize = rows.iter().map(|row| row.users.len()).sum();
    let untouched = context
        .stored
        .is_some_and(|s| s.user_groups.len() == rows.len())
        && rows.iter().all(|row| row.is_stored(context.stored));
    if filled > MOST_GROUPS {
        report.refuse(
            untouched,
            FIELD,
            ParseError::new(
                "group/too-many",
                say::GroupsTooMany {
                    count: filled,
                    most: MOST_GROUPS,
                },
            ),
        );
    }
    if users > MOST_USERS {
        report.refuse(
            untouched,
            FIELD,
            ParseError::new(
                "group/too-many-users",
                say::UsersTooMany {
                    count: users,
                    most: MOST_USERS,
                },
            ),
        );
    }
    if filled > 0 && context.form.scope == Scope::Complete {
        report.add(
            Severity::Warning,
            FIELD,
            ParseError::new("group/complete", say::USERS_WITH_ALL),
        );
    }
    let mut seen = SortedSet::default();
    for (at, row) in rows.iter().enumerate() {
        let group = paste::trim(&row.group).text;
        check_row(context, at, row, group, report);
        if !group.is_empty() && !seen.add(group) {
            report.add(
                Severity::Warning,
                format!("groups.{at}.group"),
                ParseError::new(
                    "group/duplicate",
                    say::GroupDuplicate {
                        group: short(group).into(),
                    },
                ),
            );
        }
    }
}

fn check_row(context: &Context<'_>, at: usize, row: &GroupRow, group: &str, report: &mut Report) {
    let untouched = row.is_stored(context.stored);
    let group_field = format!("groups.{at}.group");
    let users_field = format!("groups.{at}.users");
    let missing = || ParseError::new("group/missing", say::GROUP_MISSING);
    if row.is_empty() {
        report.add(
            Severity::Warning,
            group_field,
            if untouched { missing() } else { empty_row() },
        );
        return;
    }
    if group.is_empty() {
        report.refuse(untouched, group_field, missing());
    } else if let Some(error) = no_name(group) {
        report.add(Severity::Warning, group_field, error);
    }
    if let Some(error) = pending(&row.pending) {
        report.add(Severity::Error, users_field.clone(), error);
    } else if row.users.is_empty() {
        let message = if group.is_empty() {
            say::USERS_MISSING_UNNAMED
        } else {
            let group = short(group).into();
            say::UsersMissing { group }.into()
        };
        report.refuse(
            untouched,
            users_field.clone(),
            ParseError::new("group/users-missing", message),
        );
    }
    let whole = LazyCell::new(|| super::trimmed_lines(&row.users));
    let mut seen = SortedSet::default();
    for raw in &row.users {
        let user = paste::trim(raw).text;
        if user.is_empty() {
            report.refuse(
                untouched,
                users_field.clone(),
                ParseError::new("group/user-empty", say::USER_EMPTY),
            );
        } else if !seen.add(user) {
            report.add(
                Severity::Warning,
                users_field.clone(),
                ParseError::new(
                    "group/duplicate-user",
                    say::ListedTwice {
                        name: short(user).into(),
                    },
                ),
            );
        } else {
            let known = context.surroundings.known.as_deref();
            report.warn(users_field.clone(), about_user(known, &row.users, user));
            // What is typed is saved without them.
            let spaces = literal::around("group/user-spaces", raw, || whole.clone());
            report.warn(users_field.clone(), spaces.filter(|_| untouched));
        }
    }
}

/// What is probably not meant about the name of a user. What events have is right.
fn about_user(known: Option<&Known>, users: &[String], user: &str) -> Vec<ParseError> {
    let like = known.map_or(Some(Vec::new()), |known| known.users_like(user));
    let Some(like) = like else {
        return Vec::new();
    };
    if let Some(error) = no_name(user) {
        return vec![error];
    }
    let name = || short(user).into();
    let whole = super::is_one_a_line(users);
    let instead = |error: ParseError, meant: &str| {
        let others = users.iter().map(|name| paste::trim(name).text);
        let mut had = others.clone().any(|name| name == meant);
        let names = others.filter_map(|name| {
            if name != user {
                return Some(name);
            }
            let first = !had;
            had = true;
            first.then_some(meant)
        });
        let names: Vec<&str> = names.collect();
        error.fixed_by(use_quoted(&short(meant)), names.join("\n"))
    };
    let mut found = Vec::new();
    let look_alike = literal::look_alike("group/user-look-alike", user);
    found.extend(look_alike.map(|(error, _)| error));
    if let Some((error, bare)) = literal::in_quotes("group/user-quotes", user) {
        found.push(if whole { instead(error, bare) } else { error });
    } else if user.contains([',', ';']) {
        found.push(ParseError::new(
            "group/user-list",
            say::UserList { name: name() },
        ));
    } else if !like.is_empty() {
        let error = ParseError::new(
            "group/user-spelling",
            say::UserSpelling {
                name: name(),
                spellings: Arg::list(like.iter().map(|name| quoted(name))),
            },
        );
        // Other punctuation may be another user.
        found.push(match like.as_slice() {
            [meant] if whole && meant.eq_ignore_ascii_case(user) => instead(error, meant),
            _ => error,
        });
    }
    found
}

fn quoted(name: &str) -> Message {
    let name = short(name).into();
    say::Quoted { name }.into()
}

/// Why a text is no name of a user or group: a template or a pattern.
fn no_name(text: &str) -> Option<ParseError> {
    if let Some(left) = paste::template(text) {
        let rule = "group/placeholder";
        return Some(ParseError { rule, ..left });
    }
    let is_pattern = text.contains(['*', '?']) || text.starts_with('%') || text.ends_with('%');
    is_pattern.then(|| {
        let name = short(text).into();
        ParseError::new("group/pattern", say::NamePattern { name })
    })
}
