//! Reset, generated rows, and failures on request.

use leptos::prelude::*;
use sandbox::{Fault, FaultKind, On};

use crate::browser::{clock, dom};
use crate::client::embedded;
use crate::pages::parts::head::head;
use crate::state::App;
use crate::state::flashes::about;
use crate::ui::button::button;
use crate::ui::confirm::Question;
use crate::ui::icon::icon;
use crate::view::{Node, el, group, live};

/// What can be made to happen, with what it means.
const KINDS: [(&str, &str); 15] = [
    ("401", "401: credentials refused"),
    ("403", "403: not allowed"),
    ("404", "404: not found"),
    ("409", "409: exists already"),
    ("422", "422: content refused"),
    ("429", "429: too many requests"),
    ("500", "500: server failure"),
    ("503", "503: unavailable"),
    ("html", "an HTML error page"),
    ("malformed", "JSON cut short"),
    ("empty", "success without a body"),
    ("partial", "success that says little"),
    ("drop", "connection dropped"),
    ("silence", "no answer at all"),
    ("slow", "an answer after two seconds"),
];

const WHERE: [(&str, &str); 5] = [
    ("any", "any request"),
    ("list", "reading a list"),
    ("read", "reading one"),
    ("write", "writing"),
    ("test", "sending a test"),
];

const ROWS: [usize; 4] = [0, 12, 100, 10_000];

/// The page.
pub fn page(app: App) -> Node {
    let faults = Trigger::new();
    group([
        head(
            "Sandbox",
            "A stand-in for both services, built into this page. It checks, stores and \
             refuses as the real ones are documented to, and sends nothing anywhere. What \
             it holds is kept in this browser.",
            button("btn", Some("refresh"), "Reset the sandbox", move || {
                ask_to_reset(app, faults);
            }),
        ),
        el("div")
            .class("stack")
            .child(breaking(app, faults))
            .child(filling(app))
            .child(sentinels())
            .into(),
    ])
}

fn waiting() -> Vec<String> {
    embedded::with(|s| {
        s.faults()
            .iter()
            .map(|f| describe(f.kind.word().as_str(), f.on.as_str(), f.times))
            .collect()
    })
}

fn describe(kind: &str, on: &str, times: u32) -> String {
    let what = KINDS
        .iter()
        .find(|(k, _)| *k == kind)
        .map_or(kind, |(_, label)| label);
    let place = WHERE
        .iter()
        .find(|(k, _)| *k == on)
        .map_or(on, |(_, label)| label);
    let often = if times == 1 {
        "once".to_owned()
    } else {
        format!("{times} times")
    };
    format!("{place}: {what}, {often}")
}

fn ask_to_reset(app: App, faults: Trigger) {
    app.asking.set(Some(Question {
        title: "Reset the sandbox?".to_owned(),
        body: vec![
            "Everything you created or changed in it is replaced by the \
             demonstration data."
                .to_owned(),
        ],
        yes: "Reset",
        no: "Keep it",
        word: None,
        act: Callback::new(move |()| {
            embedded::with(|s| s.reset(clock::now_ms()));
            faults.notify();
            reload(app);
            app.flashes.success(
                about("The sandbox", "holds the demonstration data again."),
                None,
            );
        }),
        decline: None,
    }));
}

fn reload(app: App) {
    app.store.load_connectors();
    app.store.load_notifications();
}

fn select(
    id: &'static str,
    label: &'static str,
    options: &'static [(&'static str, &'static str)],
    chosen: RwSignal<String>,
) -> Node {
    el("div")
        .child(
            el("label")
                .class("field-label")
                .attr("for", id)
                .child(label),
        )
        .child(
            el("select")
                .attr("id", id)
                .class("input")
                .on("change", move |e| chosen.set(dom::value_of(&e)))
                .child(
                    options
                        .iter()
                        .map(|(value, label)| el("option").attr("value", *value).child(*label))
                        .collect::<Node>(),
                ),
        )
        .into()
}

/// Failures for the next requests, to see what the console makes of them.
fn breaking(app: App, faults: Trigger) -> Node {
    let (on, kind) = (
        RwSignal::new("any".to_owned()),
        RwSignal::new("401".to_owned()),
    );
    let add = move || {
        let fault = On::parse(&on.get_untracked()).zip(FaultKind::parse(&kind.get_untracked()));
        if let Some((on, kind)) = fault {
            embedded::with(|s| {
                s.push_fault(Fault {
                    on,
                    service: None,
                    kind,
                    times: 1,
                    retry_after_s: None,
                });
            });
            faults.notify();
        }
    };
    let clear = move || {
        embedded::with(sandbox::Sandbox::clear_faults);
        faults.notify();
    };
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "break-title")
        .child(
            el("h2")
                .attr("id", "break-title")
                .text("Break it on purpose"),
        )
        .child(
            el("p")
                .class("ink-2")
                .text("The next matching request gets this answer, once."),
        )
        .child(
            el("div")
                .class("row")
                .child(select("fault-on", "When", &WHERE, on))
                .child(select("fault-kind", "Answer with", &KINDS, kind)),
        )
        .child(
            el("div")
                .class("row")
                .child(button("btn", Some("plus"), "Add", add))
                .child(button("btn quiet", None, "Clear all", clear)),
        )
        .child(
            el("ul")
                .class("steps")
                .attr("aria-live", "polite")
                .child(live(move || {
                    // Any request may have used one up.
                    faults.track();
                    app.store.connectors.is_busy();
                    app.store.notifications.is_busy();
                    waiting()
                        .into_iter()
                        .map(|f| {
                            el("li")
                                .child(el("span").class("warn").child(icon("alert")))
                                .child(el("span").child(f))
                        })
                        .collect::<Node>()
                })),
        )
        .into()
}

/// Generated rows, to see how the console feels when empty, full or overfull.
fn filling(app: App) -> Node {
    let fill = move |count: usize| {
        embedded::with(|s| s.fill_notifications(count));
        app.store.load_notifications();
        app.flashes.success(
            about(
                "The sandbox",
                format!("holds {count} generated notifications."),
            ),
            None,
        );
    };
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "fill-title")
        .child(el("h2").attr("id", "fill-title").text("Fill it"))
        .child(el("p").class("ink-2").text(
            "Replaces all notifications by generated ones. The service’s \
             limit of 100 does not apply to these.",
        ))
        .child(
            el("div").class("row").child(
                ROWS.into_iter()
                    .map(|n| {
                        el("button")
                            .attr("type", "button")
                            .class("btn")
                            .on("click", move |_| fill(n))
                            .child(format!("{n} notifications"))
                    })
                    .collect::<Node>(),
            ),
        )
        .into()
}

/// Inputs that make the sandbox answer in a certain way, every time.
fn sentinels() -> Node {
    const LINES: [(&str, &str); 4] = [
        (
            "sandbox_500",
            "as the name of a notification: saving it is answered with that \
             status. Also 400, 401, 403, 404, 429, 503.",
        ),
        (
            "sandbox_0407",
            "as the name of a notification: saving it is answered with that \
             CTS code. Also 0400, 0402, 0403, 0404.",
        ),
        (
            "sandbox_html",
            "as the name of a notification: an HTML page. Also malformed, \
             drop, silence, slow.",
        ),
        (
            "sandbox-422",
            "as the type of a connector: the same, with hyphens instead of \
             underscores. Also 409.",
        ),
    ];
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "sentinel-title")
        .child(
            el("h2")
                .attr("id", "sentinel-title")
                .text("Names with a meaning"),
        )
        .child(
            el("dl").class("facts").child(
                LINES
                    .into_iter()
                    .map(|(name, words)| {
                        group([
                            el("dt").child(el("code").child(name)).into(),
                            el("dd").child(words).into(),
                        ])
                    })
                    .collect::<Node>(),
            ),
        )
        .into()
}
