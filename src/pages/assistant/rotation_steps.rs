//! What is done in each step of a rotation.

use domain::aws::ExternalId;
use leptos::prelude::*;
use screen::rotation::Step;
use setup::generate::{ExternalIdIn, trust_policy};
use setup::policy::Kind;
use setup::rotation::{other_external_id, trust_for_both};
use setup::syntax::json;

use super::documents::sheet_text;
use super::{Page, doctor, rotation, wanted};
use crate::browser::dom;
use crate::pages::parts::permit::changing;
use crate::reactive::memo;
use crate::state::permit::Change;
use crate::ui::alert::alert;
use crate::ui::button::{button, work_button};
use crate::ui::field::exact_box;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, group, live};

/// Id of the heading of the current step.
pub const CURRENT: &str = "rotation-step";

/// What is done in a step.
pub fn content(page: Page, step: Step) -> Node {
    match step {
        Step::New => make(page).into(),
        Step::Both => with_new(page, both),
        Step::Connector => with_new(page, connector),
        Step::Test => test(page),
        Step::OnlyNew => only_new(page),
    }
}

/// What did not work.
fn failure(page: Page) -> Node {
    let failure = page.rotation.failure;
    live(move || failure.get().map(|failure| alert(failure, Node::Nothing)))
}

fn make(page: Page) -> El {
    el("div")
        .class("stack")
        .child(failure(page))
        .child(el("p").class("ink-2").text(
            "It is made by this browser’s cryptographic random source. AWS and the connector \
             are changed by you in the next steps, not now.",
        ))
        .child(el("div").class("row").child(button(
            "btn primary",
            Some("refresh"),
            "Generate a new external ID",
            move || rotation::generate(page),
        )))
}

/// A step that needs the new external ID, which a reload has lost.
fn with_new(page: Page, ready: fn(Page, ExternalId) -> Node) -> Node {
    live(move || match page.rotation.new.get() {
        Some(new) => untrack(|| ready(page, new)),
        None => untrack(|| ask(page)),
    })
}

/// Asks for the new external ID: typed, or in the trust policy that has it.
fn ask(page: Page) -> Node {
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new(None::<String>);
    let tell = move |result: Result<ExternalId, String>| match result {
        Ok(new) => {
            page.rotation.new.set(Some(new));
            dom::focus_soon(CURRENT);
        }
        Err(words) => said.set(Some(words)),
    };
    let from_trust = move || {
        let setup = page.values.setup.get_untracked();
        let text = page.pasted.with_untracked(|pasted| pasted.trust.clone());
        if let Some(setup) = setup {
            tell(other_external_id(&setup, &text));
        }
    };
    let problem = "new-external-id-problem";
    el("div")
        .class("stack")
        .child(el("p").class("ink-2").text(
            "The new external ID is not kept over a reload. Type it, or paste the trust \
             policy that has it.",
        ))
        .child(live(move || {
            said.get().map(|words| {
                el("p")
                    .class("problem")
                    .attr("id", problem)
                    .attr("role", "alert")
                    .child(icon("alert"))
                    .child(words)
            })
        }))
        .child(
            el("div")
                .child(
                    el("label")
                        .class("field-label")
                        .attr("for", "new-external-id")
                        .text("New external ID"),
                )
                .child(
                    el("div")
                        .class("input-row")
                        .child(
                            exact_box()
                                .attr("id", "new-external-id")
                                .attr("type", "password")
                                .class("input mono")
                                .prop("value", move || typed.get())
                                .on("input", move |e| typed.set(dom::value_of(&e))),
                        )
                        .child(button("btn", None, "Use it", move || {
                            let text = typed.get_untracked();
                            tell(ExternalId::parse(&text).map_err(|fault| fault.message));
                        })),
                ),
        )
        .child(
            el("div")
                .child(
                    el("label")
                        .class("field-label")
                        .attr("for", "rotation-trust")
                        .text("Trust policy as it is now"),
                )
                .child(doctor::text_area("rotation-trust", "6", page, Kind::Trust))
                .child(el("div").class("row").child(button(
                    "btn",
                    None,
                    "Take it from there",
                    from_trust,
                ))),
        )
        .into()
}

fn both(page: Page, new: ExternalId) -> Node {
    let text = memo(move |_| {
        let setup = page.values.setup.get()?;
        trust_for_both(&setup, &new, wanted(page))
    });
    el("div")
        .class("stack")
        .child(el("p").class("ink-2").text(
            "Make this the role’s trust policy: IAM → the role → “Trust relationships” → “Edit \
             trust policy”. If yours has other statements, only replace the value of \
             sts:ExternalId.",
        ))
        .child(needs_tick(page))
        .child(live(move || match text.get() {
            Some(_) => sheet_text(
                "Trust policy for both",
                "trust-policy.json",
                Signal::derive(move || text.get().unwrap_or_default()),
            ),
            None => el("p")
                .class("problem")
                .child(icon("alert"))
                .text("Read back, this document would not let both in, so it is not shown."),
        }))
        .child(go_on(page, "The role accepts both now", Step::Connector))
        .into()
}

/// A document without the external IDs is of no use here.
fn needs_tick(page: Page) -> Node {
    live(move || {
        (wanted(page) == ExternalIdIn::Placeholder).then(|| {
            el("p")
                .class("note plain")
                .child(icon("info"))
                .text("Tick “Include the external ID” above to copy it as AWS needs it.")
        })
    })
}

fn connector(page: Page, new: ExternalId) -> Node {
    let busy = page.rotation.busy;
    let press = move || {
        if let Some(setup) = page.values.setup.get_untracked() {
            rotation::update(page, &setup, &new);
        }
    };
    el("div")
        .class("stack")
        .child(el("p").class("ink-2").text(
            "From then on Network Security sends the new external ID. Nothing else of the \
             connector changes.",
        ))
        .child(failure(page))
        .child(el("div").class("row").child(changing(
            page.app,
            Change::Connectors,
            work_button(
                "btn primary",
                Some("check"),
                Signal::stored("Update the connector".to_owned()),
                busy.into(),
                press,
            ),
        )))
        .into()
}

fn test(page: Page) -> Node {
    let tests = page.rotation.tests;
    let kind = page.values.chosen.get_untracked().unwrap_or_default();
    let (of_busy, of_send, of_result) = (kind.clone(), kind.clone(), kind);
    let results = move || {
        let newest = tests.of(&of_result).into_iter().next()?;
        let summary = newest.summary();
        Some(match newest.failure {
            Some(failure) => alert(failure, Node::Nothing),
            None => group([
                el("p")
                    .class("verdict good")
                    .attr("role", "status")
                    .child(icon("check"))
                    .child(summary)
                    .node(),
                go_on(page, "Go on", Step::OnlyNew).node(),
            ]),
        })
    };
    el("div")
        .class("stack")
        .child(el("p").class("ink-2").text(
            "It fails if the role does not accept the new external ID yet; then look at its \
             trust policy with the doctor.",
        ))
        .child(el("div").class("row").child(changing(
            page.app,
            Change::Connectors,
            work_button(
                "btn primary",
                Some("send"),
                Signal::stored("Send test".to_owned()),
                Signal::derive(move || tests.is_busy(&of_busy)),
                move || tests.send(page.app, of_send.clone()),
            ),
        )))
        .child(live(results))
        .into()
}

fn only_new(page: Page) -> Node {
    let text = Signal::derive(move || {
        let setup = page.values.setup.get();
        let text = setup.map(|setup| json::write(&trust_policy(&setup, wanted(page))));
        text.unwrap_or_default()
    });
    el("div")
        .class("stack")
        .child(el("p").class("ink-2").text(
            "Until now the old external ID is accepted as well. Make this the role’s trust \
             policy, or take the old one out of yours.",
        ))
        .child(needs_tick(page))
        .child(sheet_text("Trust policy", "trust-policy.json", text))
        .child(el("div").class("row").child(button(
            "btn primary",
            Some("check"),
            "The role accepts only the new one",
            move || rotation::finish(page),
        )))
        .into()
}

fn go_on(page: Page, label: &'static str, step: Step) -> El {
    el("div")
        .class("row")
        .child(button("btn primary", Some("check"), label, move || {
            page.rotation.go(page, step);
        }))
}
