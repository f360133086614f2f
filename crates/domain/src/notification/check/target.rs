//! The topic and the status, which depend on each other.

use super::Context;
use crate::cts::Target;
use crate::finding::{ParseError, Report, Severity};
use crate::notification::Support;
use crate::paste;
use crate::phrase::short;
use messages::finding;

const FIELD: &str = "topic";

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    if context.form.enabled.is_none() {
        report.add(
            Severity::Warning,
            "enabled",
            ParseError::new(
                "status/unanswered",
                "The service did not answer whether the notification is enabled.",
            ),
        );
    }
    let raw = &context.form.topic;
    let stored_topic = context
        .stored
        .map(|s| s.topic.as_deref().unwrap_or_default());
    let untouched = stored_topic == Some(raw.as_str());
    if paste::trim(raw).text.is_empty() {
        if context.form.enabled == Some(true) {
            let untouched = untouched && context.stored.is_some_and(|s| s.enabled == Some(true));
            report.refuse(
                untouched,
                FIELD,
                ParseError::new(
                    "topic/missing",
                    "An enabled notification needs a topic or function (CTS.0404). Add one, or switch the notification off.",
                ),
            );
        }
        return;
    }
    match Target::parse(raw) {
        Ok(target) => place(context, &target, untouched, report),
        Err(error) => report.refuse(untouched, FIELD, about_target(error)),
    }
    if context.stored.is_none() && context.form.enabled == Some(false) {
        report.add(
            Severity::Note,
            "enabled",
            ParseError::new(
                "notification/two-calls",
                "A notification with a topic is created switched on. To have it off, it is created and then switched off at once.",
            ),
        );
    }
}

/// The same error, with the name of the field.
fn about_target(mut error: ParseError) -> ParseError {
    let message = error.message.into();
    error.message = finding::AboutTarget { message }.into();
    error
}

/// Site, region and project of the target against those it is saved to.
fn place(context: &Context<'_>, target: &Target, untouched: bool, report: &mut Report) {
    let surroundings = context.surroundings;
    let cloud = surroundings.site.profile();
    if matches!(target, Target::Function(_)) {
        match cloud.functions.support {
            Support::Yes => {}
            Support::No => report.refuse(
                untouched,
                FIELD,
                ParseError::new(
                    "topic/function-site",
                    format!(
                        "{} notifies SMN topics only, not functions (CTS.0410).",
                        cloud.name
                    ),
                ),
            ),
            // What is stored was accepted.
            Support::Unknown if untouched => {}
            Support::Unknown => report.add(
                Severity::Warning,
                FIELD,
                ParseError::new(
                    "topic/function-unknown",
                    format!(
                        "{} does not document notifications for functions.",
                        cloud.name
                    ),
                ),
            ),
        }
    }
    let cautions = target.cautions().into_iter().map(about_target);
    report.warn(FIELD, cautions.collect());
    let differs =
        |known: &Option<String>, found: &str| known.clone().filter(|known| known != found);
    if let Some(region) = differs(&surroundings.region, target.region()) {
        report.add(
            Severity::Warning,
            FIELD,
            ParseError::new(
                "topic/region",
                format!(
                    "The topic or function is in the region {}; the notification is in {region}.",
                    short(target.region())
                ),
            ),
        );
    }
    if let Some(project) = differs(&surroundings.project_id, target.project_id()) {
        report.add(
            Severity::Warning,
            FIELD,
            ParseError::new(
                "topic/project",
                format!(
                    "The topic or function is in the project {}; the notification is in {project}.",
                    short(target.project_id())
                ),
            ),
        );
    }
}
