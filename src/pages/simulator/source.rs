//! Where the events come from, how far reading is, and what was wrong with them.

use leptos::ev::DragEvent;
use leptos::prelude::*;
use messages::text::Then;
use messages::{Message, simulator as say};
use simulator::message::ReadReport;
use wire::explain::Subject;

use crate::browser::{dom, file};
use crate::components::alert::{Alert, Failure};
use crate::components::button::Button;
use crate::components::failure_words::failure;
use crate::components::icon::Icon;
use crate::components::reading_progress::ReadingProgress;
use crate::components::rich_text::RichText;
use crate::reactive::memo;
use crate::state::language::{pieces, t};
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
            aria-label=t(say::SOURCE_TITLE)
            data-over=move || over.get().then_some("")
            on:dragover=dragover
            on:dragleave=dragleave
            on:drop=drop
        >
            <h2>{t(say::SOURCE_TITLE)}</h2>
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
    view! {
        <div class="row">
            <Show when=move || reachable.get()>
                <Button
                    icon="refresh"
                    label=t(say::LOAD_DAY)
                    on_press=move || app.simulation.load(app, Window::Day)
                />
                <Button
                    icon="refresh"
                    label=t(say::LOAD_WEEK)
                    on_press=move || app.simulation.load(app, Window::Week)
                />
            </Show>
            <label class="btn" for=FILE>
                {t(say::UPLOAD_FILE)}
            </label>
            <input
                type="file"
                id=FILE
                class="unseen"
                accept=FILES
                multiple
                on:change=move |event| app.simulation.read_files(file::all_picked(&event))
            />
            <span class="small dim">{t(say::DROP_HINT)}</span>
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
            <summary>{t(say::PASTE_JSON)}</summary>
            <div class="stack">
                <label class="field-label" for=TEXT>
                    {t(say::EVENTS_AS_JSON)}
                </label>
                <Show when=move || missing.get()>
                    <p class="problem" id="events-text-problem" role="alert">
                        <Icon name="alert" />
                        {t(say::PASTE_MISSING)}
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
                    <Button label=t(say::LOAD_EVENTS) on_press=read />
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
    let count = loaded.events;
    let from: Message = match source {
        Source::Connection(Window::Day) => say::LoadedDay { count }.into(),
        Source::Connection(Window::Week) => say::LoadedWeek { count }.into(),
        Source::File(name) => {
            let name = name.into();
            say::LoadedFile { count, name }.into()
        }
        Source::Files(files) => say::LoadedFiles { count, files }.into(),
        Source::Text => say::LoadedText { count }.into(),
    };
    let from = pieces(and_stopped(from, loaded.stopped));
    let twice = loaded.duplicates;
    let twice = (twice > 0).then(|| t(say::Duplicates { count: twice }));
    let skipped = loaded.skipped;
    let skipped = (skipped > 0).then(|| t(say::Skipped { count: skipped }));
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
                <RichText pieces=from />
            </p>
            {twice.map(|words| view! { <p class="small dim">{words}</p> })}
            {skipped.map(|words| view! { <p class="small dim">{words}</p> })}
            {each}
            <div class="row">
                <Button class="btn slim" label=t(say::CLEAR_EVENTS) on_press=on_forget />
            </div>
        </div>
    }
}

/// What became of one of several files.
#[component]
fn FileLine(report: FileReport) -> impl IntoView {
    let FileReport { name, loaded } = report;
    let name = name.into();
    let message = match &loaded {
        None => say::FileNotRead { name }.into(),
        Some(loaded) => {
            let (count, skipped) = (loaded.read, loaded.skipped);
            let read = match skipped {
                0 => say::FileRead { name, count }.into(),
                skipped => say::FileReadSkipped {
                    name,
                    count,
                    skipped,
                }
                .into(),
            };
            and_stopped(read, loaded.stopped)
        }
    };
    view! { <li>{t(message)} {loaded.map(|loaded| view! { <TextFindings loaded /> })}</li> }
}

/// What was read, and whether that is not all.
fn and_stopped(read: Message, stopped: bool) -> Message {
    if !stopped {
        return read;
    }
    let (first, second) = (read.into(), say::READING_STOPPED.into());
    Then { first, second }.into()
}

/// What is wrong with a text, with its places.
#[component]
fn TextFindings(loaded: ReadReport) -> impl IntoView {
    if let Some(error) = loaded.error {
        let words = t(error);
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
        .into_iter()
        .map(|finding| view! { <li>{t(finding)}</li> })
        .collect_view();
    let rest = (more > 0).then(|| view! { <li>{t(say::MoreFindings { count: more })}</li> });
    let title = t(say::TextFindings { count });
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
            say::RESUME
        } else {
            say::TRY_AGAIN
        };
        let failure = failure(&error, Subject::ListTraces);
        Some(
            view! {
                <Alert failure>
                    <Button icon="refresh" label=t(label) on_press=retry />
                </Alert>
            }
            .into_any(),
        )
    }
}

fn not_started() -> Failure {
    Failure {
        title: t(say::NOT_STARTED),
        cause: t(say::NOT_STARTED_CAUSE),
        next: t(say::NOT_STARTED_NEXT),
        ..Failure::default()
    }
}
