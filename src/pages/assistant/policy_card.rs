//! A box for a policy that is there already, with what was found in it.

use domain::finding::Severity;
use leptos::prelude::*;
use messages::{Arg, Message, assistant as words};
use setup::finding::Finding;
use setup::policy::Kind;
use setup::source::Setup;

use super::finding_item::FindingItem;
use super::policy_box::{PolicyBox, box_id, policy_title};
use super::state::use_assistant;
use crate::components::icon::Icon;
use crate::components::rich_text::RichText;
use crate::reactive::memo;
use crate::state::language::{pieces, t};

/// So many findings of one document are shown at once.
const MOST_SHOWN: usize = 200;

/// The command that shows the document that is there.
fn command(setup: &Setup, kind: Kind) -> String {
    let role = setup.role.name();
    match kind {
        Kind::Trust => [
            "aws iam get-role --role-name ",
            role,
            " --query Role.AssumeRolePolicyDocument",
        ]
        .concat(),
        Kind::Permissions => [
            "aws iam get-role-policy --role-name ",
            role,
            " --policy-name NetworkSecurityPublish --query PolicyDocument",
        ]
        .concat(),
        Kind::Topic => [
            "aws sns get-topic-attributes --topic-arn ",
            &setup.topic.to_string(),
            " --query Attributes.Policy --output text",
        ]
        .concat(),
        Kind::Key => [
            "aws kms get-key-policy --key-id ",
            setup.key_arn.as_deref().unwrap_or_default(),
            " --policy-name default --query Policy --output text",
        ]
        .concat(),
    }
}

/// A box for one of the documents, with what was found in it.
#[component]
pub fn PolicyCard(
    /// Which document.
    kind: Kind,
    /// What was found in all of them.
    findings: Memo<Vec<Finding>>,
) -> impl IntoView {
    let state = use_assistant();
    let id = box_id(kind);
    let title_id = [id, "-title"].concat();
    let hint_id = [id, "-hint"].concat();
    let mine = memo(move |_| {
        let mut mine = findings.get();
        mine.retain(|finding| finding.document == Some(kind));
        mine
    });
    let shown_by = move || {
        let setup = state.values.setup;
        let command = setup.with(|setup| Some(command(setup.as_ref()?, kind)))?;
        let command = command.into();
        Some(view! { <RichText pieces=pieces(words::GetItWith { command }) /> })
    };
    view! {
        <section class="card pad stack paper" aria-labelledby=title_id>
            <div class="paper-head">
                <h2 id=title_id.clone()>
                    <label for=id>{t(policy_title(kind))}</label>
                </h2>
                <ExaminationStatus kind findings=mine />
            </div>
            <PolicyBox id rows="9" kind described_by=hint_id.clone() />
            <p class="hint" id=hint_id>
                {shown_by}
            </p>
            <DefectList findings=mine />
        </section>
    }
}

/// Whether the document is being examined, or how many findings there are.
#[component]
fn ExaminationStatus(kind: Kind, findings: Memo<Vec<Finding>>) -> impl IntoView {
    let state = use_assistant();
    let is_empty = memo(move |_| {
        state
            .pasted
            .with(|pasted| pasted.get(kind).trim().is_empty())
    });
    let checking = memo(move |_| state.is_checking(kind));
    let note = move || {
        let (class, name, words) = if checking.get() {
            ("note plain", "refresh", words::CHECKING)
        } else if is_empty.get() {
            return None;
        } else {
            findings.with(|findings| summary(findings))
        };
        Some(view! {
            <span class=class>
                <Icon name />
                {t(words)}
            </span>
        })
    };
    view! { <span role="status">{note}</span> }
}

/// Class, icon and words: “2 errors, 1 note”.
fn summary(findings: &[Finding]) -> (&'static str, &'static str, Message) {
    let of = |severity| findings.iter().filter(|f| f.severity == severity).count();
    let (errors, warnings, notes) = (
        of(Severity::Error),
        of(Severity::Warning),
        of(Severity::Note),
    );
    let counts: [(usize, Message); 3] = [
        (errors, words::Errors { count: errors }.into()),
        (warnings, words::Warnings { count: warnings }.into()),
        (notes, words::Notes { count: notes }.into()),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    let counts = Arg::list(counts.map(|(_, words)| words));
    let worst = findings.iter().map(|finding| finding.severity).min();
    let (class, name) = match worst {
        Some(Severity::Error) => ("note bad", "x"),
        Some(Severity::Warning) => ("note warn", "alert"),
        Some(Severity::Note) => ("note plain", "info"),
        None => ("note good", "check"),
    };
    let words = if counts.is_empty() {
        words::NO_FINDINGS
    } else {
        words::FindingCounts { counts }.into()
    };
    (class, name, words)
}

/// The findings of one document, each with its correction. They are made anew with the
/// text: a correction is about the text that was examined.
#[component]
fn DefectList(findings: Memo<Vec<Finding>>) -> impl IntoView {
    move || {
        let mut shown = findings.get();
        let more = shown.len().saturating_sub(MOST_SHOWN);
        shown.truncate(MOST_SHOWN);
        let rest = (more > 0).then(|| {
            let rest = words::MoreFindings { count: more };
            view! {
                <li>
                    <span>{t(rest)}</span>
                </li>
            }
        });
        (!shown.is_empty()).then(|| {
            let items = shown
                .into_iter()
                .map(|finding| view! { <FindingItem finding /> })
                .collect_view();
            view! { <ul class="defects">{items} {rest}</ul> }
        })
    }
}
