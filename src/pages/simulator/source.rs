//! Where the events come from, how far reading is, and what was wrong with them.

use leptos::prelude::*;
use screen::list::counted;
use simulator::message::Loaded;
use wire::explain::Subject;

use crate::browser::{dom, file};
use crate::pages::parts::reading::reading;
use crate::pages::parts::trouble::trouble;
use crate::state::App;
use crate::state::simulation::{FileReport, Progress, Source};
use crate::ui::alert::{Trouble, alert};
use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, live};

const FILE: &str = "events-file";
const TEXT: &str = "events-text";

/// What the file picker offers.
const FILES: &str =
    ".json,.ndjson,.jsonl,.gz,.csv,.txt,.log,application/json,application/gzip,text/csv";

/// The card to load events with. Files may be dropped on it.
pub fn card(app: App) -> El {
    let simulation = app.simulation;
    let over = RwSignal::new(false);
    el("section")
        .class("card pad drop")
        .attr("aria-label", "Events")
        .live("data-over", move || over.get().then_some(""))
        .on("dragover", move |e| {
            // Without this the browser opens the file in place of the console.
            e.prevent_default();
            over.set(true);
        })
        .on("dragleave", move |e| {
            if dom::leaves(&e) {
                over.set(false);
            }
        })
        .on("drop", move |e| {
            e.prevent_default();
            over.set(false);
            simulation.read_files(file::dropped(&e));
        })
        .child(el("h2").text("Events"))
        .child(
            el("div")
                .class("row")
                .child(live(move || {
                    let reachable = app.session.connection().has_notifications();
                    reachable.then(|| {
                        button(
                            "btn primary",
                            Some("refresh"),
                            "Load the last 7 days",
                            move || {
                                simulation.load_week(app);
                            },
                        )
                    })
                }))
                .child(
                    el("label")
                        .class("btn")
                        .attr("for", FILE)
                        .child("Open a file"),
                )
                .child(
                    el("input")
                        .attr("type", "file")
                        .attr("id", FILE)
                        .class("unseen")
                        .attr("accept", FILES)
                        .attr("multiple", "")
                        .on("change", move |e| {
                            simulation.read_files(file::all_picked(&e));
                        }),
                )
                .child(el("span").class("small dim").text(
                    "or drop files here: an answer of the API, an array, one object per line, \
                     an archive of OBS (.json.gz) or the trace list as CSV.",
                )),
        )
        .child(paste(app))
        .child(live(move || {
            let busy = app.simulation.progress.with(|p| *p != Progress::Idle);
            busy.then(|| reading(app))
        }))
        .child(
            el("div")
                .attr("role", "status")
                .child(live(move || outcome(app))),
        )
        .child(live(move || failed(app)))
}

fn paste(app: App) -> El {
    let text = app.simulation.text;
    let typed_before = !text.with_untracked(String::is_empty);
    let missing = RwSignal::new(false);
    let read = move || {
        let pasted = text.get_untracked();
        missing.set(pasted.trim().is_empty());
        if missing.get_untracked() {
            dom::focus(TEXT);
        } else {
            app.simulation.read_text(pasted);
        }
    };
    el("details")
        .class("raw")
        .attr("open", typed_before.then_some(""))
        .child(el("summary").text("Paste events"))
        .child(
            el("div")
                .class("stack")
                .child(
                    el("label")
                        .class("field-label")
                        .attr("for", TEXT)
                        .text("Events as JSON"),
                )
                .child(live(move || {
                    missing.get().then(|| {
                        el("p")
                            .class("problem")
                            .attr("id", "events-text-problem")
                            .attr("role", "alert")
                            .child(icon("alert"))
                            .text("There is no text yet.")
                    })
                }))
                .child(
                    el("textarea")
                        .attr("id", TEXT)
                        .class("input mono")
                        .attr("rows", "8")
                        .attr("spellcheck", "false")
                        .attr("autocomplete", "off")
                        .live("aria-describedby", move || {
                            missing.get().then_some("events-text-problem")
                        })
                        .prop("value", move || text.get())
                        .on("input", move |e| {
                            missing.set(false);
                            text.set(dom::value_of(&e));
                        }),
                )
                .child(
                    el("div")
                        .class("row")
                        .child(button("btn", None, "Use this text", read)),
                ),
        )
}

fn outcome(app: App) -> Node {
    let simulation = app.simulation;
    if simulation.progress.get() != Progress::Idle {
        return Node::Nothing;
    }
    let Some(source) = simulation.source.get() else {
        return Node::Nothing;
    };
    let loaded = simulation.loaded.get();
    if loaded.events == 0 && simulation.failure.with(Option::is_some) {
        return Node::Nothing;
    }
    let from = match source {
        Source::Connection => " of the last 7 days".to_owned(),
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
        el("p")
            .class("small dim")
            .child([&words, " there twice and counts once."].concat())
    });
    let skipped = (loaded.skipped > 0).then(|| {
        let words = counted(loaded.skipped, "thing was", "things were");
        el("p")
            .class("small dim")
            .child([&words, " skipped: no event, or too broken to be read."].concat())
    });
    let files = simulation.files.get();
    let each = if files.is_empty() {
        remarks(&loaded)
    } else {
        el("ul")
            .class("steps")
            .child(files.iter().map(file_report).collect::<Node>())
            .into()
    };
    let counted = counted(loaded.events, "event", "events");
    el("div")
        .class("stack")
        .child(
            el("p")
                .child(el("b").child(counted))
                .child([&from, stopped, "."].concat()),
        )
        .child(twice)
        .child(skipped)
        .child(each)
        .child(el("div").class("row").child(button(
            "btn slim",
            None,
            "Forget these events",
            move || {
                simulation.forget();
                dom::focus(FILE);
            },
        )))
        .into()
}

/// What became of one of several files.
fn file_report(report: &FileReport) -> El {
    let words = match &report.loaded {
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
    el("li")
        .child([&report.name, ": ", &words, "."].concat())
        .child(report.loaded.as_ref().map(remarks))
}

/// What is wrong with a text, with its places.
fn remarks(loaded: &Loaded) -> Node {
    if let Some((line, column, sentence)) = &loaded.fault {
        return el("p")
            .class("note bad")
            .child(icon("alert"))
            .child(el("span").child(place(*line, *column, sentence)))
            .into();
    }
    let more = loaded.more_problems;
    let count = loaded.problems.len() + more;
    if count == 0 {
        return Node::Nothing;
    }
    let one = |(line, column, sentence): &(usize, usize, String)| {
        el("li").child(place(*line, *column, sentence))
    };
    let list = loaded.problems.iter().map(one).collect::<Node>();
    let rest = (more > 0).then(|| {
        let words = counted(more, "more", "more");
        el("li").child(["And ", &words, "."].concat())
    });
    el("details")
        .class("raw")
        .child(el("summary").child(counted(
            count,
            "remark about the text",
            "remarks about the text",
        )))
        .child(el("ul").class("steps").child(list).child(rest))
        .into()
}

fn place(line: usize, column: usize, sentence: &str) -> String {
    let (line, column) = (line.to_string(), column.to_string());
    ["Line ", &line, ", column ", &column, ": ", sentence].concat()
}

/// The connection did not give all events, or the worker does not run.
fn failed(app: App) -> Node {
    let simulation = app.simulation;
    if simulation.broken.get() {
        let words = Trouble {
            title: "The simulator could not be started.".to_owned(),
            cause: "It is a file of its own, which did not arrive or which the browser does \
                    not run."
                .to_owned(),
            next: "Load the events again. If that does not help, reload the console.".to_owned(),
            facts: String::new(),
            raw: String::new(),
        };
        return alert(words, Node::Nothing);
    }
    let Some((error, marker)) = simulation.failure.get() else {
        return Node::Nothing;
    };
    let label = if marker.is_some() {
        "Go on where it stopped"
    } else {
        "Try again"
    };
    let again = button("btn", Some("refresh"), label, move || {
        simulation.load_week(app);
    });
    alert(trouble(&error, Subject::ListTraces), again)
}
