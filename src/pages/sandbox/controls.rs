//! Reset, generated rows, and failures on request.

use leptos::prelude::*;
use messages::{Message, component, list, page, sandbox as words, verbatim};
use sandbox::{Fault, FaultKind, On};
use screen::route::{Route, WorkspaceView};

use crate::browser::clock;
use crate::client::embedded;
use crate::components::button::{Button, LinkButton};
use crate::components::confirm::Question;
use crate::components::head::Head;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::{App, use_app};

/// What can be made to happen, with what it means.
static KINDS: [(&str, Message); 15] = [
    ("401", words::CREDENTIALS_REJECTED),
    ("403", words::NOT_ALLOWED),
    ("404", words::NOT_FOUND),
    ("409", words::EXISTS_ALREADY),
    ("422", words::CONTENT_REJECTED),
    ("429", words::TOO_MANY_REQUESTS),
    ("500", words::SERVER_FAILURE),
    ("503", words::UNAVAILABLE),
    ("html", words::HTML_PAGE),
    ("malformed", words::CUT_SHORT),
    ("empty", words::NO_BODY),
    ("partial", words::SAYS_LITTLE),
    ("drop", words::DROPPED),
    ("silence", words::NO_RESPONSE),
    ("slow", words::SLOW_RESPONSE),
];

static WHERE: [(&str, Message); 5] = [
    ("any", words::ANY_REQUEST),
    ("list", words::LIST_REQUEST),
    ("read", words::READ_REQUEST),
    ("write", words::WRITE_REQUEST),
    ("test", words::TEST_REQUEST),
];

const ROWS: [usize; 4] = [0, 12, 100, 10_000];

const PROJECTS: [usize; 3] = [1, 30, 300];

/// Notifications of each generated project.
const IN_EACH: usize = 100;

/// The page with the controls of the sandbox.
#[component]
pub fn SandboxPage() -> impl IntoView {
    let app = use_app();
    let faults = Trigger::new();
    let reset = move || ask_to_reset(app, faults);
    let actions = move || view! { <Button icon="refresh" label=t(words::RESET) on_press=reset /> };
    view! {
        <Head title=|| t(page::SANDBOX) words=|| t(words::ABOUT) actions />
        <div class="stack">
            <Failures faults />
            <Fill />
            <NamesWithMeaning />
        </div>
    }
}

fn waiting() -> Vec<String> {
    embedded::with(|s| {
        let faults = s.faults().iter();
        faults.map(|fault| t(describe(fault))).collect()
    })
}

fn describe(fault: &Fault) -> Message {
    let named = |all: &[(&str, Message)], word: &str| {
        let known = all.iter().find(|(one, _)| *one == word);
        known.map_or_else(|| verbatim(word), |(_, label)| label.clone())
    };
    words::Waiting {
        request: named(&WHERE, fault.on.as_str()).into(),
        response: named(&KINDS, &fault.kind.word()).into(),
        times: fault.times as usize,
    }
    .into()
}

fn ask_to_reset(app: App, faults: Trigger) {
    app.ask(|| Question {
        title: t(words::RESET_QUESTION),
        body: vec![t(words::RESET_WHAT)],
        yes: t(words::RESET_YES),
        no: t(component::CANCEL),
        word: None,
        act: Callback::new(move |()| {
            embedded::with(|s| s.reset(clock::now_ms()));
            faults.notify();
            reload(app);
            // What was done can't be taken back any more.
            app.flashes.clear();
            app.flashes.success(words::IS_RESET, None);
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
    label: Message,
    options: &'static [(&'static str, Message)],
    chosen: RwSignal<String>,
) -> impl IntoView {
    let options = options
        .iter()
        .map(|(value, label)| view! { <option value=*value>{t(label.clone())}</option> })
        .collect_view();
    view! {
        <div>
            <label class="field-label" for=id>
                {t(label)}
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
                    project: None,
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
            <h2 id="break-title">{t(words::FAULTS)}</h2>
            <p class="ink-2">{t(words::FAULTS_ABOUT)}</p>
            <div class="row">
                <LabelledSelect id="fault-on" label=words::WHEN options=&WHERE chosen=on />
                <LabelledSelect
                    id="fault-kind"
                    label=words::RESPOND_WITH
                    options=&KINDS
                    chosen=kind
                />
            </div>
            <div class="row">
                <Button icon="plus" label=t(words::ADD) on_press=add />
                <Button class="btn quiet" label=t(words::CLEAR_ALL) on_press=clear />
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
        app.flashes.success(words::IsFilled { count }, None);
    };
    let buttons = ROWS
        .into_iter()
        .map(|count| {
            let label = t(list::Notifications { count });
            view! { <Button label on_press=move || fill(count) /> }
        })
        .collect_view();
    view! {
        <section class="card pad" aria-labelledby="fill-title">
            <h2 id="fill-title">{t(words::GENERATE)}</h2>
            <p class="ink-2">{t(words::GENERATE_ABOUT)}</p>
            <div class="row">{buttons}</div>
            <Projects />
        </section>
    }
}

/// Generated projects, to see what many at once look like.
#[component]
fn Projects() -> impl IntoView {
    let app = use_app();
    let fill = move |count: usize| {
        embedded::with(|s| s.fill_projects(count, IN_EACH));
        let filled = words::HasProjects { count };
        app.flashes.success(filled, None);
    };
    let buttons = PROJECTS
        .into_iter()
        .map(|count| {
            let label = t(words::Projects { count });
            view! { <Button label on_press=move || fill(count) /> }
        })
        .collect_view();
    let discover = app.nav.href(&Route::Workspace {
        view: WorkspaceView::Discover,
        query: String::new(),
    });
    view! {
        <p class="ink-2">{t(words::PROJECTS_ABOUT)}</p>
        <div class="row">
            {buttons} <LinkButton class="btn quiet" label=t(page::DISCOVER) href=discover />
        </div>
    }
}

/// Inputs that make the sandbox answer in a certain way, every time.
#[component]
fn NamesWithMeaning() -> impl IntoView {
    const LINES: [(&str, Message); 4] = [
        ("sandbox_500", words::NAME_STATUS),
        ("sandbox_0407", words::NAME_CODE),
        ("sandbox_html", words::NAME_PAGE),
        ("sandbox-422", words::TYPE_STATUS),
    ];
    let lines = LINES
        .into_iter()
        .map(|(name, meaning)| {
            view! {
                <dt>
                    <code>{name}</code>
                </dt>
                <dd>{t(meaning)}</dd>
            }
        })
        .collect_view();
    view! {
        <section class="card pad" aria-labelledby="sentinel-title">
            <h2 id="sentinel-title">{t(words::RESERVED_NAMES)}</h2>
            <dl class="facts">{lines}</dl>
        </section>
    }
}
