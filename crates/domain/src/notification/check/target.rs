//! The topic and the status, which depend on each other.

use super::Context;
use crate::cts::Target;
use crate::finding::{ParseError, Report, Severity};
use crate::near::is_near;
use crate::notification::Support;
use crate::paste;
use crate::phrase::short;
use messages::{field, finding, notification_check as say, text};

const FIELD: &str = "topic";

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    if context.form.enabled.is_none() {
        report.add(
            Severity::Warning,
            "enabled",
            ParseError::new("status/unanswered", say::STATUS_UNKNOWN),
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
                ParseError::new("topic/missing", say::TARGET_MISSING),
            );
        }
        return;
    }
    match Target::parse(raw) {
        Ok(target) => {
            place(context, &target, untouched, report);
            report.warn(FIELD, absent(context, &target));
        }
        Err(error) => report.refuse(untouched, FIELD, about_target(error)),
    }
    if context.stored.is_none() && context.form.enabled == Some(false) {
        report.add(
            Severity::Note,
            "enabled",
            ParseError::new("notification/two-calls", say::TWO_CALLS),
        );
    }
}

/// The same error, with the field it is about: what is wrong with an identifier does not say
/// that by itself.
fn about_target(mut error: ParseError) -> ParseError {
    let (place, message) = (field::TOPIC.into(), error.message.into());
    error.message = text::At { place, message }.into();
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
                    say::FunctionRefused {
                        cloud: cloud.name().into(),
                    },
                ),
            ),
            // What is stored was accepted.
            Support::Unknown if untouched => {}
            Support::Unknown => report.add(
                Severity::Warning,
                FIELD,
                ParseError::new(
                    "topic/function-unknown",
                    say::FunctionUnknown {
                        cloud: cloud.name().into(),
                    },
                ),
            ),
        }
    }
    let cautions = target.cautions().into_iter().map(about_target);
    report.warn(FIELD, cautions);
    let differs =
        |known: &Option<String>, found: &str| known.clone().filter(|known| known != found);
    if let Some(region) = differs(&surroundings.region, target.region()) {
        report.add(
            Severity::Warning,
            FIELD,
            ParseError::new(
                "topic/region",
                say::TargetRegion {
                    found: short(target.region()).into(),
                    region: region.into(),
                },
            ),
        );
    }
    if let Some(project) = differs(&surroundings.project_id, target.project_id()) {
        report.add(
            Severity::Warning,
            FIELD,
            ParseError::new(
                "topic/project",
                say::TargetProject {
                    found: short(target.project_id()).into(),
                    project: project.into(),
                },
            ),
        );
    }
}

/// That the project has no such topic or function, where all it has were read.
fn absent(context: &Context<'_>, target: &Target) -> Option<ParseError> {
    let here = context.surroundings;
    let is = |known: &Option<String>, found: &str| known.as_deref() == Some(found);
    if !is(&here.region, target.region()) || !is(&here.project_id, target.project_id()) {
        return None;
    }
    let (kind, known) = match target {
        Target::Smn(_) => ("topic", here.topics.as_ref()?),
        Target::Function(_) => ("function", here.functions.as_ref()?),
    };
    // Most are there, and many notifications may be looked at.
    if known.contains(paste::trim(&context.form.topic).text) {
        return None;
    }
    let typed = name(target);
    let known = known.iter().filter_map(|urn| Target::parse_stored(urn));
    let known: Vec<Target> = known.collect();
    if known.iter().any(|one| name(one) == typed) {
        return None;
    }
    let mut near = known.iter().filter(|one| is_near(&name(one), &typed));
    let found = short(&typed).into();
    Some(match (near.next(), near.next()) {
        (Some(meant), None) => {
            let known = short(&name(meant)).into();
            let message = say::TargetNearlyThere {
                kind: kind.into(),
                name: found,
                known,
            };
            let (urn, rule) = (meant.to_string(), "topic/absent");
            let value = (&urn).into();
            ParseError::new(rule, message).fixed_by(finding::UseValue { value }, urn)
        }
        _ => ParseError::new(
            "topic/absent",
            say::TargetNotThere {
                kind: kind.into(),
                name: found,
            },
        ),
    })
}

/// What tells a target from the others of its project. Which versions a function has is
/// not known.
fn name(target: &Target) -> String {
    match target {
        Target::Smn(urn) => urn.topic().to_owned(),
        Target::Function(urn) => [urn.package(), ":", urn.function()].concat(),
    }
}
