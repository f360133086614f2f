//! A new external ID for a connector, step by step and without a gap. Which step one
//! is at survives a reload; an external ID never does.

use domain::aws::ExternalId;
use domain::connector::{Connector, ValidConnector};
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::rotation::{Step, rotation_key};
use setup::source::Setup;
use wire::explain::Subject;

use super::{Page, incomplete, rotation_steps};
use crate::browser::random;
use crate::browser::storage::{self, Keep};
use crate::client::connectors::{self, Saved};
use crate::pages::connectors::actions::{Tests, not_whole};
use crate::pages::parts::trouble::trouble;
use crate::reactive::memo;
use crate::state::flashes::about;
use crate::state::permit::Change;
use crate::ui::alert::Trouble;
use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, live};

/// A rotation under way, as the parts of this page share it.
#[derive(Clone, Copy)]
pub struct Rotation {
    /// The step one is at.
    pub step: RwSignal<Step>,
    /// The new external ID, as long as this page lives.
    pub new: RwSignal<Option<ExternalId>>,
    /// Whether the connector is being changed.
    pub busy: RwSignal<bool>,
    /// Why that did not work.
    pub failure: RwSignal<Option<Trouble>>,
    /// The tests that were sent.
    pub tests: Tests,
}

impl Rotation {
    /// None under way.
    pub fn new() -> Self {
        Self {
            step: RwSignal::default(),
            new: RwSignal::new(None),
            busy: RwSignal::new(false),
            failure: RwSignal::new(None),
            tests: Tests::new(),
        }
    }

    /// Goes on where the rotation of that connector was, if one was under way.
    pub fn resume(self, page: Page, kind: Option<&str>) {
        let word = kind.and_then(|kind| storage::get(Keep::Tab, &key(page, kind)));
        self.step.set(Step::read(&word.unwrap_or_default()));
        self.new.set(None);
        self.failure.set(None);
    }

    /// Is at another step from now on.
    pub fn go(self, page: Page, step: Step) {
        let Some(kind) = page.values.chosen.get_untracked() else {
            return;
        };
        if step == Step::New {
            storage::remove(Keep::Tab, &key(page, &kind));
            self.new.set(None);
        } else {
            storage::set(Keep::Tab, &key(page, &kind), step.word());
        }
        self.failure.set(None);
        self.step.set(step);
        crate::browser::dom::focus_soon(rotation_steps::CURRENT);
    }
}

fn key(page: Page, kind: &str) -> String {
    rotation_key(&page.app.session.connection_now(), kind)
}

/// The part of the page.
pub fn part(page: Page) -> Node {
    let ready = memo(move |_| {
        let complete = page.values.setup.with(Option::is_some);
        (page.values.chosen.get().is_some(), complete)
    });
    live(move || match ready.get() {
        (true, true) => untrack(|| shown(page)),
        (true, false) => incomplete(page, "The steps appear once the values above are complete"),
        (false, _) => unchosen(),
    })
}

fn unchosen() -> Node {
    el("section")
        .class("card")
        .attr("aria-label", "Not yet")
        .child(
            el("div")
                .class("empty")
                .child(icon("refresh"))
                .child(el("h2").text("Choose a stored connector above"))
                .child(
                    el("p").text(
                        "Its external ID is replaced step by step, so that no message is lost.",
                    ),
                ),
        )
        .node()
}

fn shown(page: Page) -> Node {
    let rotation = page.rotation;
    let item = move |(number, step): (usize, Step)| {
        let current = memo(move |_| rotation.step.get() == step);
        let done = memo(move |_| rotation.step.get() > step);
        el("li")
            .live("aria-current", move || current.get().then_some("step"))
            .child(live(move || mark(number, done.get())))
            .child(
                el("div")
                    .class("stack")
                    .child(
                        el("h3")
                            .attr("tabindex", "-1")
                            .live("id", move || {
                                current.get().then_some(rotation_steps::CURRENT)
                            })
                            .child(step.title())
                            .child(live(move || {
                                done.get()
                                    .then(|| el("span").class("unseen").text(" (done)"))
                            })),
                    )
                    .child(live(move || {
                        current
                            .get()
                            .then(|| untrack(|| rotation_steps::content(page, step)))
                    })),
            )
    };
    let under_way = move || rotation.step.get() != Step::New;
    el("section")
        .class("card")
        .attr("aria-labelledby", "rotation-title")
        .child(
            el("div")
                .class("sect")
                .child(
                    el("h2")
                        .attr("id", "rotation-title")
                        .text("A new external ID"),
                )
                .child(el("p").text(
                    "For a while the role accepts both, so that no message is lost. You can \
                     reload or come back in this tab; the external IDs are not kept.",
                ))
                .child(
                    el("ol")
                        .class("journey")
                        .child((1..).zip(Step::ALL).map(item).collect::<Node>()),
                ),
        )
        .child(live(move || {
            under_way().then(|| {
                el("div")
                    .class("foot")
                    .child(button("btn quiet", None, "Start over", move || {
                        rotation.go(page, Step::New);
                    }))
            })
        }))
        .node()
}

fn mark(number: usize, done: bool) -> El {
    let mark = el("span").class("number").attr("aria-hidden", "true");
    if done {
        mark.attr("data-done", "").child(icon("check"))
    } else {
        mark.child(number)
    }
}

/// Makes a new external ID and goes on.
pub fn generate(page: Page) {
    let rotation = page.rotation;
    if let Some(bytes) = random::bytes() {
        rotation.new.set(Some(ExternalId::from_random_bytes(bytes)));
        rotation.go(page, Step::Both);
    } else {
        rotation.failure.set(Some(meanwhile(
            "This browser has no cryptographic random source.",
            "Open the console in another browser.",
        )));
    }
}

/// Gives the stored connector the new external ID.
pub fn update(page: Page, setup: &Setup, new: &ExternalId) {
    let (app, rotation) = (page.app, page.rotation);
    let Some(base) = page.values.stored.get_untracked() else {
        return;
    };
    if rotation.busy.get_untracked() || !app.may(Change::Connectors) {
        return;
    }
    let kind = setup.notification_type.as_str().to_owned();
    let wanted = ValidConnector::as_stored(&Connector {
        external_id: new.secret().clone(),
        ..base.clone()
    });
    rotation.busy.set(true);
    rotation.failure.set(None);
    let client = app.session.client();
    spawn_local(async move {
        let outcome = connectors::update(&client, &base, &wanted).await;
        if rotation.busy.try_set(false).is_some() {
            app.store.load_connectors();
            return;
        }
        match outcome {
            Ok(Saved::Done(connector)) => {
                // Before the list says so, which makes this page look again.
                rotation.go(page, Step::Test);
                app.store.put_connector(connector);
                app.flashes
                    .success(about(&kind, "has the new external ID."), None);
            }
            Ok(Saved::Changed(now)) => {
                app.store.put_connector(now);
                rotation.failure.set(Some(meanwhile(
                    "Somebody else changed this connector.",
                    "Look at its values above, then give it the new external ID again.",
                )));
            }
            Ok(Saved::Gone) => rotation.failure.set(Some(meanwhile(
                "This connector no longer exists.",
                "Somebody else deleted it. Create it again with the new external ID.",
            ))),
            Ok(Saved::LeftOut(what)) => rotation.failure.set(Some(not_whole(what))),
            Err(error) => rotation
                .failure
                .set(Some(trouble(&error, Subject::UpdateConnector))),
        }
    });
}

fn meanwhile(title: &str, next: &str) -> Trouble {
    Trouble {
        title: title.to_owned(),
        cause: "Nothing was saved.".to_owned(),
        next: next.to_owned(),
        facts: String::new(),
        raw: String::new(),
    }
}

/// The rotation is over.
pub fn finish(page: Page) {
    let kind = page.values.chosen.get_untracked().unwrap_or_default();
    page.rotation.go(page, Step::New);
    page.app
        .flashes
        .success(about(&kind, "uses only its new external ID."), None);
}
