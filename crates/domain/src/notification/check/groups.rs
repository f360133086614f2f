//! The users part: each row complete, nothing typed and forgotten, within the
//! limits, nobody twice.

use super::seen::SortedSet;
use super::{Context, empty_row, pending};
use crate::cts::{MOST_GROUPS, MOST_USERS};
use crate::finding::{ParseError, Report, Severity};
use crate::lookalike;
use crate::notification::{GroupRow, Scope};
use crate::paste;
use crate::phrase::short;
use messages::notification_check as say;

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
        check_row(at, row, group, row.is_stored(context.stored), report);
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

fn check_row(at: usize, row: &GroupRow, group: &str, untouched: bool, report: &mut Report) {
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
    let mut seen = SortedSet::default();
    for user in &row.users {
        let user = paste::trim(user).text;
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
            if let Some(found) = lookalike::clean(user).first_in_ascii() {
                report.add(
                    Severity::Warning,
                    users_field.clone(),
                    ParseError::new(
                        "group/user-look-alike",
                        say::UserLookAlike {
                            found: found.describe().into(),
                            name: short(user).into(),
                        },
                    ),
                );
            }
        }
    }
}
