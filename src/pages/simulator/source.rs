//! Where the events come from, how far reading is, and what was wrong with them.

use leptos::ev::DragEvent;
use leptos::prelude::*;
use screen::list::counted;
use simulator::message::ReadReport;
use wire::explain::Subject;

use crate::browser::{dom, file};
use crate::components::alert::{Alert, Failure};
use crate::components::button::Button;
use crate::components::failure_words::failure;
use crate::components::icon::Icon;
use crate::components::reading_progress::ReadingProgress;
use crate::reactive::memo;
use crate::state::simulation::{FileReport, Progress, Source, Window};
use crate::state::use_app;

const FILE: &str = "events-file";
const TEXT: &str = "events-text";

/// What the file picker offers.
const FILES: &str =
    ".json,.ndjson,.jsonl,.gz,.csv,.txt,.log,application/json,application/gzip,text/csv";

/// The card to load events with. Files may be dropped on it.
#[component]
pub fn SourceCard() -> impl IntoView {
    let simulation = use_app().simulation;
    let over = RwSignal::new(false);
    let dragover = move |event: DragEvent| {
        // Without this the browser opens the file in place of the console.
        event.prevent_default();
        over.set(true);
    };
    let dragleave = move |event: DragEvent| {
        if dom::leaves(&event) {
            over.try_set(false);
        }
    };
    let drop = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        simulation.read_files(file::dropped(&event));
    };
    let busy = memo(move |_| simulation.progress.with(|p| *p != Progress::Idle));
    view! {
        <section
            class="card pad drop"
            aria-label="Events"
            data-over=move || over.get().then_some("")
            on:dragover=dragover
            on:dragleave=dragleave
            on:drop=drop
        >
            <h2>"Events"</h2>
            <Sources />
            <PasteEvents />
            <Show when=move || busy.get()>
                <ReadingProgress />
            </Show>
            <div role="status">
                <LoadedEvents />
            </div>
            <SourceFailure />
        </section>
    }
}

/// The connection and files to load events from.
#[component]
fn Sources() -> impl IntoView {
    let app = use_app();
    let reachable = memo(move |_| app.session.connection().has_notifications());
    let words = "or drop files here: an answer of the API, an array, one object per line, \
                 an archive of OBS (.json.gz) or the trace list as CSV.";
    view! {
        <div class="row">
            <Show when=move || reachable.get()>
                <Button
                    icon="refresh"
                    label="Load the last 24 hours"
                    on_press=move || app.simulation.load(app, Window::Day)
                />
                <Button
                    icon="refresh"
                    label="Load the last 7 days"
                    on_press=move || app.simulation.load(app, Window::Week)
                />
            </Show>
            <label class="btn" for=FILE>
                "Open a file"
            </label>
            <input
                type="file"
                id=FILE
                class="unseen"
                accept=FILES
                multiple
                on:change=move |event| app.simulation.read_files(file::all_picked(&event))
            />
            <span class="small dim">{words}</span>
        </div>
    }
}

/// A box for events as text.
#[component]
fn PasteEvents() -> impl IntoView {
    let simulation = use_app().simulation;
    let text = memo(move |_| simulation.text.get());
    let typed_before = text.with_untracked(|text| !text.is_empty());
    let missing = RwSignal::new(false);
    let read = move || {
        let pasted = simulation.text.get_untracked();
        missing.set(pasted.trim().is_empty());
        if missing.get_untracked() {
            dom::focus(TEXT);
        } else {
            simulation.read_text(pasted);
        }
    };
    let input = move |event| {
        missing.set(false);
        simulation.text.set(event_target_value(&event));
    };
    view! {
        <details class="raw" open=typed_before>
            <summary>"Paste events"</summary>
            <div class="stack">
                <label class="field-label" for=TEXT>
                    "Events as JSON"
                </label>
                <Show when=move || missing.get()>
                    <p class="problem" id="events-text-problem" role="alert">
                        <Icon name="alert" />
                        "There is no text yet."
                    </p>
                </Show>
                <textarea
                    id=TEXT
                    class="input mono"
                    rows="8"
                    spellcheck="false"
                    autocomplete="off"
                    aria-describedby=move || missing.get().then_some("events-text-problem")
                    prop:value=text
                    on:input=input
                ></textarea>
                <div class="row">
                    <Button label="Use this text" on_press=read />
                </div>
            </div>
        </details>
    }
}

/// How loading ended.
#[derive(Clone, PartialEq)]
struct Outcome {
    source: Source,
    loaded: ReadReport,
    files: Vec<FileReport>,
}

/// What was loaded, and what was wrong with it.
#[component]
fn LoadedEvents() -> impl IntoView {
    let simulation = use_app().simulation;
    let outcome = memo(move |_| {
        if simulation.progress.get() != Progress::Idle {
            return None;
        }
        let source = simulation.source.get()?;
        let loaded = simulation.loaded.get();
        if loaded.events == 0 && simulation.failure.with(Option::is_some) {
            return None;
        }
        let files = simulation.files.get();
        Some(Outcome {
            source,
            loaded,
            files,
        })
    });
    let forget = Callback::new(move |()| {
        simulation.clear();
        dom::focus(FILE);
    });
    move || {
        outcome
            .get()
            .map(|outcome| view! { <OutcomeWords outcome on_forget=forget /> })
    }
}

/// How loading ended, in words.
#[component]
fn OutcomeWords(outcome: Outcome, on_forget: Callback<()>) -> impl IntoView {
    let Outcome {
        source,
        loaded,
        files,
    } = outcome;
    let from = match source {
        Source::Connection(Window::Day) => " of the last 24 hours".to_owned(),
        Source::Connection(Window::Week) => " of the last 7 days".to_owned(),
        Source::File(name) => [" from ", &name].concat(),
        Source::Files(count) => [" from ", &counted(count, "file", "files")].concat(),
        Source::Text => " from the pasted text".to_owned(),
    };
    let stopped = if loaded.stopped {
        ", as far as they were read before it was stopped"
    } else {
        ""
    };
    let twice = (loaded.duplicates > 0).then(|| {
        let words = counted(loaded.duplicates, "event was", "events were");
        [&words, " there twice and counts once."].concat()
    });
    let skipped = (loaded.skipped > 0).then(|| {
        let words = counted(loaded.skipped, "thing was", "things were");
        [&words, " skipped: no event, or too broken to be read."].concat()
    });
    let events = counted(loaded.events, "event", "events");
    let each = if files.is_empty() {
        view! { <TextFindings loaded /> }.into_any()
    } else {
        let reports = files
            .into_iter()
            .map(|report| view! { <FileLine report /> })
            .collect_view();
        view! { <ul class="steps">{reports}</ul> }.into_any()
    };
    view! {
        <div class="stack">
            <p>
                <b>{events}</b>
                {[&from, stopped, "."].concat()}
            </p>
            {twice.map(|words| view! { <p class="small dim">{words}</p> })}
            {skipped.map(|words| view! { <p class="small dim">{words}</p> })}
            {each}
            <div class="row">
                <Button class="btn slim" label="Forget these events" on_press=on_forget />
            </div>
        </div>
    }
}

/// What became of one of several files.
#[component]
fn FileLine(report: FileReport) -> impl IntoView {
    let FileReport { name, loaded } = report;
    let words = match &loaded {
        None => "not read, because it was stopped before".to_owned(),
        Some(loaded) => {
            let read = counted(loaded.read, "event", "events");
            let skipped = (loaded.skipped > 0).then(|| {
                [
                    ", ",
                    &counted(loaded.skipped, "thing", "things"),
                    " skipped",
                ]
                .concat()
            });
            let stopped = if loaded.stopped { ", stopped" } else { "" };
            [&read, &skipped.unwrap_or_default(), stopped].concat()
        }
    };
    view! {
        <li>
            {[&name, ": ", &words, "."].concat()}
            {loaded.map(|loaded| view! { <TextFindings loaded /> })}
        </li>
    }
}

/// What is wrong with a text, with its places.
#[component]
fn TextFindings(loaded: ReadReport) -> impl IntoView {
    if let Some((line, column, sentence)) = &loaded.error {
        let words = place(*line, *column, sentence);
        return Some(
            view! {
                <p class="note bad">
                    <Icon name="alert" />
                    <span>{words}</span>
                </p>
            }
            .into_any(),
        );
    }
    let more = loaded.more_findings;
    let count = loaded.findings.len() + more;
    if count == 0 {
        return None;
    }
    let lines = loaded
        .findings
        .iter()
        .map(|(line, column, sentence)| {
            view! { <li>{place(*line, *column, sentence)}</li> }
        })
        .collect_view();
    let rest = (more > 0).then(|| {
        let words = ["And ", &counted(more, "more", "more"), "."].concat();
        view! { <li>{words}</li> }
    });
    let title = counted(count, "remark about the text", "remarks about the text");
    Some(
        view! {
            <details class="raw">
                <summary>{title}</summary>
                <ul class="steps">{lines} {rest}</ul>
            </details>
        }
        .into_any(),
    )
}

fn place(line: usize, column: usize, sentence: &str) -> String {
    let (line, column) = (line.to_string(), column.to_string());
    ["Line ", &line, ", column ", &column, ": ", sentence].concat()
}

/// The connection did not give all events, or the worker does not run.
#[component]
fn SourceFailure() -> impl IntoView {
    let app = use_app();
    let simulation = app.simulation;
    let broken = memo(move |_| simulation.broken.get());
    let failed = memo(move |_| simulation.failure.get());
    let retry = Callback::new(move |()| app.simulation.resume(app));
    move || {
        if broken.get() {
            return Some(view! { <Alert failure=not_started() /> }.into_any());
        }
        let (error, marker) = failed.get()?;
        let label = if marker.is_some() {
            "Go on where it stopped"
        } else {
            "Try again"
        };
        let failure = failure(&error, Subject::ListTraces);
        Some(
            view! {
                <Alert failure>
                    <Button icon="refresh" label on_press=retry />
                </Alert>
            }
            .into_any(),
        )
    }
}

fn not_started() -> Failure {
    Failure {
        title: "The simulator could not be started.".to_owned(),
        cause: "It is a file of its own, which did not arrive or which the browser does \
                not run."
            .to_owned(),
        next: "Load the events again. If that does not help, reload the console.".to_owned(),
        ..Failure::default()
    }
}
