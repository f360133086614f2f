//! The users part: each row complete, nothing typed and forgotten, within the
//! limits, nobody twice.

use super::seen::Seen;
use super::{Context, empty_row, pending};
use crate::cts::{MOST_GROUPS, MOST_USERS};
use crate::finding::{Fault, Report, Severity};
use crate::lookalike;
use crate::notification::{GroupRow, Scope};
use crate::paste;
use crate::phrase::{counted, short};

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
            Fault::new(
                "group/too-many",
                format!(
                    "{} are listed; at most {MOST_GROUPS} are allowed.",
                    counted(filled, "user group")
                ),
            ),
        );
    }
    if users > MOST_USERS {
        report.refuse(
            untouched,
            FIELD,
            Fault::new(
                "group/too-many-users",
                format!(
                    "{} are listed over all groups; at most {MOST_USERS} are allowed.",
                    counted(users, "user")
                ),
            ),
        );
    }
    if filled > 0 && context.form.scope == Scope::Complete {
        report.add(
            Severity::Warning,
            FIELD,
            Fault::new(
                "group/complete",
                "Whether users count when the notification is about every operation is not documented. They are sent.",
            ),
        );
    }
    let mut seen = Seen::default();
    for (at, row) in rows.iter().enumerate() {
        let group = paste::trim(&row.group).text;
        check_row(at, row, group, row.is_stored(context.stored), report);
        if !group.is_empty() && !seen.add(group) {
            report.add(
                Severity::Warning,
                format!("groups.{at}.group"),
                Fault::new(
                    "group/duplicate",
                    format!("Another row is already about the group “{}”.", short(group)),
                ),
            );
        }
    }
}

fn check_row(at: usize, row: &GroupRow, group: &str, untouched: bool, report: &mut Report) {
    let group_field = format!("groups.{at}.group");
    let users_field = format!("groups.{at}.users");
    let missing = || Fault::new("group/missing", "The name of the user group is missing.");
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
    if let Some(fault) = pending(&row.pending) {
        report.add(Severity::Error, users_field.clone(), fault);
    } else if row.users.is_empty() {
        report.refuse(
            untouched,
            users_field.clone(),
            Fault::new(
                "group/users-missing",
                "No user of this group is listed; what the service does with a group alone is not documented.",
            ),
        );
    }
    let mut seen = Seen::default();
    for user in &row.users {
        let user = paste::trim(user).text;
        if user.is_empty() {
            report.refuse(
                untouched,
                users_field.clone(),
                Fault::new("group/user-empty", "One of the users has no name."),
            );
        } else if !seen.add(user) {
            report.add(
                Severity::Warning,
                users_field.clone(),
                Fault::new(
                    "group/duplicate-user",
                    format!("“{}” is listed twice.", short(user)),
                ),
            );
        } else {
            if let Some(odd) = lookalike::clean(user).first_in_ascii() {
                report.add(
                    Severity::Warning,
                    users_field.clone(),
                    Fault::new(
                        "group/user-look-alike",
                        format!(
                            "In “{}” there is {}, and names are compared as they stand.",
                            short(user),
                            odd.describe()
                        ),
                    ),
                );
            }
        }
    }
}
