//! Reset, generated rows, and failures on request.

use leptos::prelude::*;
use sandbox::{Fault, FaultKind, On};

use crate::browser::{clock, dom};
use crate::client::embedded;
use crate::state::App;
use crate::state::flashes::about;
use crate::ui::button::button;
use crate::ui::confirm::Question;

/// What can be made to happen, with what it means.
const KINDS: [(&str, &str); 14] = [
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
    ("drop", "connection dropped"),
    ("silence", "no answer at all"),
    ("slow", "an answer after two seconds"),
];

const WHERE: [(&str, &str); 5] =
    [("any", "any request"), ("list", "reading a list"), ("read", "reading one"), ("write", "writing"), ("test", "sending a test")];

const ROWS: [usize; 4] = [0, 12, 100, 10_000];

/// The page.
pub fn page(app: App) -> AnyView {
    let faults = RwSignal::new(waiting());
    view! {
        <div class="head">
            <div>
                <h1 tabindex="-1">"Sandbox"</h1>
                <p class="head-p">"A stand-in for both services, built into this page. It checks, stores and refuses as the real ones are documented to, and sends nothing anywhere. What it holds is kept in this browser."</p>
            </div>
            <div class="actions">{button("btn", Some("refresh"), "Reset the sandbox", move || ask_to_reset(app, faults))}</div>
        </div>
        <div class="stack">
            {breaking(faults)}
            {filling(app)}
            {sentinels()}
        </div>
    }
    .into_any()
}

fn waiting() -> Vec<String> {
    embedded::with(|s| s.faults().iter().map(|f| describe(f.kind.word().as_str(), f.on.as_str(), f.times)).collect())
}

fn describe(kind: &str, on: &str, times: u32) -> String {
    let what = KINDS.iter().find(|(k, _)| *k == kind).map_or(kind, |(_, label)| label);
    let place = WHERE.iter().find(|(k, _)| *k == on).map_or(on, |(_, label)| label);
    let often = if times == 1 { "once".to_owned() } else { format!("{times} times") };
    format!("{place}: {what}, {often}")
}

fn ask_to_reset(app: App, faults: RwSignal<Vec<String>>) {
    app.asking.set(Some(Question {
        title: "Reset the sandbox?".to_owned(),
        body: vec!["Everything you created or changed in it is replaced by the demonstration data.".to_owned()],
        yes: "Reset",
        no: "Keep it",
        word: None,
        act: Callback::new(move |()| {
            embedded::with(|s| s.reset(clock::now_ms()));
            faults.set(Vec::new());
            reload(app);
            app.flashes.success(about("The sandbox", "holds the demonstration data again."), None);
        }),
        decline: None,
    }));
}

fn reload(app: App) {
    app.store.load_connectors();
    app.store.load_notifications();
}

fn select(id: &'static str, label: &'static str, options: &'static [(&'static str, &'static str)], chosen: RwSignal<String>) -> AnyView {
    view! {
        <div>
            <label class="field-label" for=id>{label}</label>
            <select id=id class="input" on:change=move |e| chosen.set(dom::value_of(&e))>
                {options.iter().map(|(value, label)| view! { <option value=*value>{*label}</option> }).collect_view()}
            </select>
        </div>
    }
    .into_any()
}

/// Failures for the next requests, to see what the console makes of them.
fn breaking(faults: RwSignal<Vec<String>>) -> AnyView {
    let (on, kind) = (RwSignal::new("any".to_owned()), RwSignal::new("401".to_owned()));
    let add = move || {
        let fault = On::parse(&on.get_untracked()).zip(FaultKind::parse(&kind.get_untracked()));
        if let Some((on, kind)) = fault {
            embedded::with(|s| s.push_fault(Fault { on, service: None, kind, times: 1 }));
            faults.set(waiting());
        }
    };
    let clear = move || {
        embedded::with(sandbox::Sandbox::clear_faults);
        faults.set(Vec::new());
    };
    view! {
        <section class="card pad" aria-labelledby="break-title">
            <h2 id="break-title">"Break it on purpose"</h2>
            <p class="ink-2">"The next matching request gets this answer, once."</p>
            <div class="row">
                {select("fault-on", "When", &WHERE, on)}
                {select("fault-kind", "Answer with", &KINDS, kind)}
            </div>
            <div class="row">
                {button("btn", Some("plus"), "Add", add)}
                {button("btn quiet", None, "Clear all", clear)}
            </div>
            <ul class="steps" aria-live="polite">
                {move || faults.get().into_iter().map(|f| view! { <li><span class="warn">{crate::ui::icon::icon("alert")}</span><span>{f}</span></li> }).collect_view()}
            </ul>
        </section>
    }
    .into_any()
}

/// Generated rows, to see how the console feels when empty, full or overfull.
fn filling(app: App) -> AnyView {
    let fill = move |count: usize| {
        embedded::with(|s| s.fill_notifications(count));
        app.store.load_notifications();
        app.flashes.success(about("The sandbox", format!("holds {count} generated notifications.")), None);
    };
    view! {
        <section class="card pad" aria-labelledby="fill-title">
            <h2 id="fill-title">"Fill it"</h2>
            <p class="ink-2">"Replaces all notifications by generated ones. The service’s limit of 100 does not apply to these."</p>
            <div class="row">
                {ROWS.into_iter().map(|n| view! {
                    <button type="button" class="btn" on:click=move |_| fill(n)>{format!("{n} notifications")}</button>
                }).collect_view()}
            </div>
        </section>
    }
    .into_any()
}

/// Inputs that make the sandbox answer in a certain way, every time.
fn sentinels() -> AnyView {
    const LINES: [(&str, &str); 4] = [
        ("sandbox_500", "as the name of a notification: saving it is answered with that status. Also 400, 401, 403, 404, 429, 503."),
        ("sandbox_0407", "as the name of a notification: saving it is answered with that CTS code. Also 0400, 0402, 0403, 0404."),
        ("sandbox_html", "as the name of a notification: an HTML page. Also malformed, drop, silence, slow."),
        ("sandbox-422", "as the type of a connector: the same, with hyphens instead of underscores. Also 409."),
    ];
    view! {
        <section class="card pad" aria-labelledby="sentinel-title">
            <h2 id="sentinel-title">"Names with a meaning"</h2>
            <dl class="facts">
                {LINES.into_iter().map(|(name, words)| view! { <dt><code>{name}</code></dt><dd>{words}</dd> }).collect_view()}
            </dl>
        </section>
    }
    .into_any()
}
