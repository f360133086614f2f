//! The doctor: documents that are there already, what is wrong with them and where,
//! and how they would be right.

use domain::finding::Severity;
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::list::counted;
use setup::doctor::{examine, mend};
use setup::finding::{Finding, FixKind};
use setup::policy::{Kind, PolicySet};
use setup::source::Setup;

use super::{Page, corrected, decision, difference, incomplete};
use crate::browser::{clock, dom};
use crate::reactive::memo;
use crate::ui::findings::tone;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, live};

/// The part of the page.
pub fn part(page: Page) -> Node {
    let complete = memo(move |_| page.values.setup.with(Option::is_some));
    live(move || {
        if !complete.get() {
            return incomplete(page, "The doctor begins once the values above are complete");
        }
        untrack(|| shown(page))
    })
}

fn shown(page: Page) -> Node {
    let findings = memo(move |_| with_texts(page, examine).unwrap_or_default());
    let has_key = memo(move |_| {
        page.values
            .setup
            .with(|setup| setup.as_ref().is_some_and(|setup| setup.key_arn.is_some()))
    });
    let boxes = move || {
        Kind::ALL
            .into_iter()
            .filter(|kind| *kind != Kind::Key || has_key.get())
            .map(|kind| one_box(page, kind, findings))
            .collect::<Node>()
    };
    el("div")
        .class("cols")
        .child(
            el("div")
                .class("stack")
                .child(general(findings))
                .child(live(boxes))
                .child(corrected::everything(page)),
        )
        .child(
            el("aside")
                .attr("aria-label", "Decision")
                .child(decision::card(page)),
        )
        .into()
}

/// What a function says of the set-up and the pasted texts, if there is a set-up.
pub fn with_texts<T>(
    page: Page,
    make: impl FnOnce(&Setup, &PolicySet<Option<&str>>) -> T,
) -> Option<T> {
    page.values.setup.with(|setup| {
        let setup = setup.as_ref()?;
        page.examined.with(|pasted| {
            let texts = pasted.map(|kind, text| {
                let counts = kind != Kind::Key || setup.key_arn.is_some();
                (counts && !text.trim().is_empty()).then_some(text.as_str())
            });
            Some(make(setup, &texts))
        })
    })
}

/// What a document is called at the head of its box.
pub fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Trust => "Trust policy",
        Kind::Permissions => "Role’s permission policy",
        Kind::Topic => "Topic policy",
        Kind::Key => "Key policy",
    }
}

/// Id of the box of a document.
pub fn box_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Trust => "pasted-trust",
        Kind::Permissions => "pasted-permissions",
        Kind::Topic => "pasted-topic",
        Kind::Key => "pasted-key",
    }
}

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

/// A box for one of the documents. All boxes for it show the same text.
pub fn text_area(id: &'static str, rows: &'static str, page: Page, kind: Kind) -> El {
    el("textarea")
        .attr("id", id)
        .class("input mono")
        .attr("rows", rows)
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .prop("value", move || {
            page.pasted.with(|pasted| pasted.get(kind).clone())
        })
        .on("input", move |e| put(page, kind, dom::value_of(&e)))
}

/// More than this, in bytes, is looked at only when nothing was typed for a moment.
const LONG: usize = 20_000;

/// So many findings of one document are shown at once.
const MOST_SHOWN: usize = 200;

/// That moment, in milliseconds.
const PAUSE_MS: u32 = 250;

/// Puts a text into a box and looks at it: a long one after a moment, so that the
/// text and “Checking…” are seen before.
pub fn put(page: Page, kind: Kind, text: String) {
    page.pasted.update(|pasted| *pasted.get_mut(kind) = text);
    let long = page.pasted.with_untracked(|pasted| {
        let lengths = Kind::ALL.into_iter().map(|kind| pasted.get(kind).len());
        lengths.sum::<usize>() > LONG
    });
    if !long {
        page.examined.set(page.pasted.get_untracked());
        return;
    }
    spawn_local(async move {
        let before = page.pasted.try_get_untracked();
        clock::sleep(PAUSE_MS).await;
        // Something else was typed meanwhile, or the page is gone.
        if before.is_some() && before == page.pasted.try_get_untracked() {
            let _ = before.and_then(|text| page.examined.try_set(text));
        }
    });
}

/// Whether what is in a box was not looked at yet.
fn is_checking(page: Page, kind: Kind) -> bool {
    page.pasted.with(|pasted| {
        page.examined
            .with(|seen| pasted.get(kind) != seen.get(kind))
    })
}

fn one_box(page: Page, kind: Kind, findings: Memo<Vec<Finding>>) -> El {
    let id = box_id(kind);
    let hint = [id, "-hint"].concat();
    let is_empty = memo(move |_| {
        page.pasted
            .with(|pasted| pasted.get(kind).trim().is_empty())
    });
    let checking = memo(move |_| is_checking(page, kind));
    let mine = memo(move |_| {
        let mut mine = findings.get();
        mine.retain(|finding| finding.document == Some(kind));
        mine
    });
    el("section")
        .class("card pad stack paper")
        .attr("aria-labelledby", [id, "-title"].concat())
        .child(
            el("div")
                .class("paper-head")
                .child(
                    el("h2")
                        .attr("id", [id, "-title"].concat())
                        .child(el("label").attr("for", id).child(title(kind))),
                )
                .child(el("span").attr("role", "status").child(live(move || {
                    if checking.get() {
                        return el("span")
                            .class("note plain")
                            .child(icon("refresh"))
                            .text("Checking…")
                            .node();
                    }
                    (!is_empty.get()).then(|| sum(&mine.get())).into()
                }))),
        )
        .child(text_area(id, "9", page, kind).attr("aria-describedby", hint.clone()))
        .child(
            el("p")
                .class("hint")
                .attr("id", hint)
                .text("Shown by ")
                .child(el("code").child(live(move || {
                    page.values
                        .setup
                        .with(|setup| setup.as_ref().map(|setup| command(setup, kind)))
                }))),
        )
        .child(live(move || {
            let mut mine = mine.get();
            let more = mine.len().saturating_sub(MOST_SHOWN);
            mine.truncate(MOST_SHOWN);
            (!mine.is_empty()).then(|| {
                let line = |finding| line(page, finding);
                let rest = (more > 0).then(|| {
                    let words = format!("And {more} more, shown once some of these are corrected.");
                    el("li").child(el("span").child(words))
                });
                el("ul")
                    .class("defects")
                    .child(mine.into_iter().map(line).collect::<Node>())
                    .child(rest)
            })
        }))
}

/// “2 errors, 1 note”
fn sum(findings: &[Finding]) -> El {
    let of = |severity| findings.iter().filter(|f| f.severity == severity).count();
    let counts = [
        (of(Severity::Error), "error", "errors"),
        (of(Severity::Warning), "warning", "warnings"),
        (of(Severity::Note), "note", "notes"),
    ];
    let words: Vec<String> = counts
        .iter()
        .filter(|(count, _, _)| *count > 0)
        .map(|(count, one, many)| counted(*count, one, many))
        .collect();
    let worst = findings.iter().map(|finding| finding.severity).min();
    let (class, name) = match worst {
        Some(Severity::Error) => ("note bad", "x"),
        Some(Severity::Warning) => ("note warn", "alert"),
        Some(Severity::Note) => ("note plain", "info"),
        None => ("note good", "check"),
    };
    let words = if words.is_empty() {
        "nothing found".to_owned()
    } else {
        words.join(", ")
    };
    el("span").class(class).child(icon(name)).child(words)
}

/// What is noteworthy about the values themselves.
fn general(findings: Memo<Vec<Finding>>) -> Node {
    live(move || {
        let mut general = findings.get();
        general.retain(|finding| finding.document.is_none());
        (!general.is_empty()).then(|| {
            let line = |finding: Finding| {
                let (class, name, prefix) = tone(finding.severity);
                el("li")
                    .child(el("span").class(class).child(icon(name)))
                    .child(
                        el("span")
                            .child(el("span").class("unseen").text(prefix))
                            .child(finding.message),
                    )
            };
            el("section")
                .class("card pad")
                .attr("aria-labelledby", "general-title")
                .child(
                    el("h2")
                        .attr("id", "general-title")
                        .text("Whatever the documents say"),
                )
                .child(
                    el("ul")
                        .class("steps")
                        .child(general.into_iter().map(line).collect::<Node>()),
                )
        })
    })
}

/// One finding: how bad, where, what, and its correction.
fn line(page: Page, finding: Finding) -> El {
    let (class, name, prefix) = tone(finding.severity);
    let place = finding.place.map(|place| {
        let (line, column) = (place.line.to_string(), place.column.to_string());
        ["Line ", &line, ", column ", &column].concat()
    });
    let path = (!finding.path.is_empty()).then(|| el("code").child(finding.path.clone()));
    el("li")
        .child(el("span").class(class).child(icon(name)))
        .child(
            el("div")
                .child(
                    el("p")
                        .child(el("span").class("unseen").text(prefix))
                        .child(finding.message.clone()),
                )
                .child(
                    el("p")
                        .class("where")
                        .child(place.map(|place| el("span").child(place)))
                        .child(path),
                )
                .child(correction(page, finding)),
        )
}

/// The button that makes a correction, unless that would show the external ID. One
/// that takes something from others shows first what it changes.
fn correction(page: Page, finding: Finding) -> Node {
    let (Some(kind), Some(fix)) = (finding.document, finding.fix.clone()) else {
        return Node::Nothing;
    };
    let secret = page.values.setup.with(|setup| {
        let id = setup
            .as_ref()
            .map(|setup| setup.external_id.expose().to_owned());
        id.is_some_and(|id| fix.edits.iter().any(|edit| edit.text.contains(&id)))
    });
    let narrows = fix.kind == FixKind::Narrow;
    let open = RwSignal::new(false);
    let leave = [
        "leave-",
        box_id(kind),
        "-",
        finding.rule,
        "-",
        &finding.path,
    ]
    .concat();
    live(move || {
        if secret && !page.include.get() {
            return el("p")
                .class("small ink-2")
                .text(
                    "Its correction writes the external ID: tick “Include the external ID” first.",
                )
                .node();
        }
        let before = page
            .pasted
            .with_untracked(|pasted| pasted.get(kind).clone());
        let Some(after) = mend(&before, &finding) else {
            return Node::Nothing;
        };
        if open.get() {
            return preview(page, kind, open, &leave, &before, after);
        }
        let leave = leave.clone();
        el("button")
            .attr("type", "button")
            .class(if narrows {
                "btn quiet slim"
            } else {
                "btn slim"
            })
            .on("click", move |_| {
                // It is about the text that was looked at.
                if untrack(|| is_checking(page, kind)) {
                    return;
                }
                if narrows {
                    open.set(true);
                    dom::focus_soon(leave.clone());
                } else {
                    put(page, kind, after.clone());
                    dom::focus(box_id(kind));
                }
            })
            .child(icon(if narrows { "alert" } else { "edit" }))
            .child(fix.label.clone())
            .node()
    })
}

/// What narrowing changes, before it is done.
fn preview(
    page: Page,
    kind: Kind,
    open: RwSignal<bool>,
    leave: &str,
    before: &str,
    after: String,
) -> Node {
    let shown = difference::lines_of(title(kind), before, &after);
    let close = move |_| {
        open.set(false);
        dom::focus(box_id(kind));
    };
    let take = move |_| {
        put(page, kind, after.clone());
        dom::focus(box_id(kind));
    };
    el("div")
        .class("stack")
        .child(shown)
        .child(
            el("div")
                .class("row")
                .child(
                    el("button")
                        .attr("type", "button")
                        .attr("id", leave.to_owned())
                        .class("btn slim")
                        .on("click", close)
                        .text("Leave it as it is"),
                )
                .child(
                    el("button")
                        .attr("type", "button")
                        .class("btn slim")
                        .on("click", take)
                        .text("Narrow it"),
                ),
        )
        .node()
}
