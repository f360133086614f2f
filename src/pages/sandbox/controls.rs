//! Reset, generated rows, and failures on request.

use leptos::prelude::*;
use sandbox::{Fault, FaultKind, On};

use crate::browser::clock;
use crate::client::embedded;
use crate::components::button::Button;
use crate::components::confirm::Question;
use crate::components::head::Head;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::flashes::about;
use crate::state::{App, use_app};

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

/// The page with the controls of the sandbox.
#[component]
pub fn SandboxPage() -> impl IntoView {
    let app = use_app();
    let faults = Trigger::new();
    let words = "A stand-in for both services, built into this page. It checks, stores and \
                 refuses as the real ones are documented to, and sends nothing anywhere. What \
                 it holds is kept in this browser.";
    let reset = move || ask_to_reset(app, faults);
    let actions =
        move || view! { <Button icon="refresh" label="Reset the sandbox" on_press=reset /> };
    view! {
        <Head title=|| "Sandbox" words=move || words actions />
        <div class="stack">
            <Failures faults />
            <Fill />
            <NamesWithMeaning />
        </div>
    }
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
    app.ask(|| Question {
        title: "Reset the sandbox?".to_owned(),
        body: vec![
            "Everything you created or changed in it is replaced by the \
             demonstration data."
                .to_owned(),
        ],
        yes: "Reset".to_owned(),
        no: "Keep it".to_owned(),
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
    });
}

fn reload(app: App) {
    app.store.load_connectors();
    app.store.load_notifications();
}

/// A drop-down list with its label. The first option is the one chosen at first.
#[component]
fn LabelledSelect(
    id: &'static str,
    label: &'static str,
    options: &'static [(&'static str, &'static str)],
    chosen: RwSignal<String>,
) -> impl IntoView {
    let options = options
        .iter()
        .map(|(value, label)| view! { <option value=*value>{*label}</option> })
        .collect_view();
    view! {
        <div>
            <label class="field-label" for=id>
                {label}
            </label>
            <select
                id=id
                class="input"
                on:change=move |event| {
                    chosen.try_set(event_target_value(&event));
                }
            >
                {options}
            </select>
        </div>
    }
}

/// Failures for the next requests, to see what the console makes of them.
#[component]
fn Failures(faults: Trigger) -> impl IntoView {
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
    view! {
        <section class="card pad" aria-labelledby="break-title">
            <h2 id="break-title">"Break it on purpose"</h2>
            <p class="ink-2">"The next matching request gets this answer, once."</p>
            <div class="row">
                <LabelledSelect id="fault-on" label="When" options=&WHERE chosen=on />
                <LabelledSelect id="fault-kind" label="Answer with" options=&KINDS chosen=kind />
            </div>
            <div class="row">
                <Button icon="plus" label="Add" on_press=add />
                <Button class="btn quiet" label="Clear all" on_press=clear />
            </div>
            <WaitingFailures faults />
        </section>
    }
}

/// The failures that no request has met yet.
#[component]
fn WaitingFailures(faults: Trigger) -> impl IntoView {
    let app = use_app();
    // Any request may have used one up.
    let requests = memo(move |_| {
        let (connectors, notifications) = (app.store.connectors, app.store.notifications);
        (connectors.is_busy(), notifications.is_busy())
    });
    let lines = move || {
        faults.track();
        requests.track();
        waiting()
            .into_iter()
            .map(|failure| {
                view! {
                    <li>
                        <span class="warn">
                            <Icon name="alert" />
                        </span>
                        <span>{failure}</span>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <ul class="steps" aria-live="polite">
            {lines}
        </ul>
    }
}

/// Generated rows, to see how the console feels when empty, full or overfull.
#[component]
fn Fill() -> impl IntoView {
    let app = use_app();
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
    let buttons = ROWS
        .into_iter()
        .map(|count| {
            let label = format!("{count} notifications");
            view! { <Button label on_press=move || fill(count) /> }
        })
        .collect_view();
    view! {
        <section class="card pad" aria-labelledby="fill-title">
            <h2 id="fill-title">"Fill it"</h2>
            <p class="ink-2">
                "Replaces all notifications by generated ones. The service’s \
                 limit of 100 does not apply to these."
            </p>
            <div class="row">{buttons}</div>
        </section>
    }
}

/// Inputs that make the sandbox answer in a certain way, every time.
#[component]
fn NamesWithMeaning() -> impl IntoView {
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
    let lines = LINES
        .into_iter()
        .map(|(name, words)| {
            view! {
                <dt>
                    <code>{name}</code>
                </dt>
                <dd>{words}</dd>
            }
        })
        .collect_view();
    view! {
        <section class="card pad" aria-labelledby="sentinel-title">
            <h2 id="sentinel-title">"Names with a meaning"</h2>
            <dl class="facts">{lines}</dl>
        </section>
    }
}
