//! `notictl apply`: a plan carried out, exactly as it says.

mod carry_out;
mod journal;

use std::io::{self, IsTerminal, Write};

use clap::ArgMatches;
use desired_state::apply::{ItemState, Run};
use desired_state::plan::Plan;
use messages::{Arg, notictl as say};
use serde_json::{Value, json};

use crate::args::{self, Format};
use crate::findings::document;
use crate::input::{refuse_no_json, text_of};
use crate::live::client::Client;
use crate::live::connections::named;
use crate::live::reading::{Stored, read_all};
use crate::output::write_file;
use crate::plan::{human, object, object_json};
use crate::print;
use crate::trouble::{Result, Trouble};
use crate::words::Words;
use journal::Journal;

/// Carries a plan out, or goes on with one. Whether everything is done.
pub fn apply(words: Words, matches: &ArgMatches) -> Result<bool> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let (base, resumed) = match text(args::RESUME) {
        Some(file) => (Journal::plan_of(file), Some(Journal::open(file)?)),
        None => (text(args::PLAN).unwrap_or_default().to_owned(), None),
    };
    let is_resumed = resumed.is_some();
    let plan = match &resumed {
        Some((_, run)) => run.plan().clone(),
        None => read(&base)?,
    };
    let clients = clients(matches, &plan)?;
    if plan.is_empty() {
        print(&shown(words, matches, &plan))?;
        return Ok(plan.counts().blocked == 0);
    }
    if !is_resumed {
        refuse_begun(&base)?;
        refuse_changed(words, &plan, &clients)?;
    }
    confirm(words, matches, &plan)?;
    let (mut journal, mut run) = match resumed {
        Some(resumed) => resumed,
        None => Journal::begin(&base, plan)?,
    };
    run.retry_failed();
    let stopped = carry_out::carry_out(words, &mut run, &clients, &mut journal)?;
    finish(words, matches, &base, journal, &run, stopped)
}

/// A plan that was begun is gone on with, not begun again or written over.
pub fn refuse_begun(plan: &str) -> Result<()> {
    Journal::refuse_begun(plan)
}

/// Reads a plan. Whoever made it, its connections are found by their names.
fn read(file: &str) -> Result<Plan> {
    let text = text_of(file)?;
    refuse_no_json(file, 1, &text)?;
    let plan = Plan::from_json(&text);
    let mut plan = plan.map_err(|mistake| Trouble::of_mistakes(file, vec![*mistake]))?;
    for item in &mut plan.items {
        let name = item.connection.name.clone();
        item.connection.id = name;
    }
    Ok(plan)
}

/// The connections of a plan. One that has become another is refused, and one through which
/// nothing may be changed.
fn clients(matches: &ArgMatches, plan: &Plan) -> Result<Vec<Client>> {
    let mut names: Vec<&str> = Vec::new();
    for item in plan.items.iter().filter(|item| item.action.is_change()) {
        if !names.contains(&item.connection.name.as_str()) {
            names.push(&item.connection.name);
        }
    }
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let clients = named(matches, &names)?;
    let known = clients.iter().map(Client::place).collect::<Vec<_>>();
    for item in plan.items.iter().filter(|item| item.action.is_change()) {
        if !known.iter().any(|it| item.connection.is(it)) {
            let connection = (&item.connection.name).into();
            return Err(Trouble::new(say::ConnectionChanged { connection }));
        }
    }
    let closed = clients.iter().filter(|it| it.connection().read_only);
    let closed = closed.map(|client| {
        let connection = (&client.connection().label).into();
        let message = say::READ_ONLY.into();
        say::AtConnection {
            connection,
            message,
        }
        .into()
    });
    let closed: Vec<messages::Message> = closed.collect();
    match closed.is_empty() {
        true => Ok(clients),
        false => Err(Trouble::all(closed)),
    }
}

/// Nothing is done where anything is not as the plan saw it.
fn refuse_changed(words: Words, plan: &Plan, clients: &[Client]) -> Result<()> {
    let stored = read_all(words, clients);
    crate::plan::refuse_unread(&stored)?;
    let places: Vec<_> = stored.iter().map(Stored::place).collect();
    let stale = plan.stale(&places);
    if stale.is_empty() {
        return Ok(());
    }
    let items = stale.iter().filter_map(|at| plan.items.get(*at));
    Err(Trouble::all(items.map(|item| {
        let connection = (&item.connection.name).into();
        let object = object(&item.object).into();
        say::WorldChanged { connection, object }.into()
    })))
}

fn shown(words: Words, matches: &ArgMatches, plan: &Plan) -> String {
    match Format::of(matches) {
        Format::Json => document("apply", in_json(words, &Run::new(plan.clone()), None, None)),
        _ => human(words, plan),
    }
}

/// Asks whether the plan is to be carried out, unless `--yes` says so.
fn confirm(words: Words, matches: &ArgMatches, plan: &Plan) -> Result<()> {
    if matches.get_flag(args::YES) {
        return Ok(());
    }
    if !io::stdin().is_terminal() {
        return Err(Trouble::new(say::YES_MISSING));
    }
    let question = format!("{}{} ", human(words, plan), words.say(say::APPLY_NOW));
    // A question nobody sees gets no answer.
    let asked = io::stderr().write_all(question.as_bytes());
    let mut answer = String::new();
    let read = asked.and_then(|()| io::stdin().read_line(&mut answer));
    read.map_err(|error| Trouble::system(&error))?;
    match answer.trim() {
        "yes" => Ok(()),
        _ => Err(Trouble::new(say::NOT_APPLIED)),
    }
}

/// Says what was done, and leaves the files to undo it or to go on with it.
fn finish(
    words: Words,
    matches: &ArgMatches,
    base: &str,
    journal: Journal,
    run: &Run,
    stopped: Vec<messages::Message>,
) -> Result<bool> {
    let undo = run.undo();
    let undo_file = (!undo.items.is_empty()).then(|| format!("{base}.undo.json"));
    if let Some(file) = &undo_file {
        write_file(file, &undo.to_json())?;
    }
    let report = run.report();
    let resume_file = match report.can_go_on() {
        false => journal.remove().map(|()| None)?,
        true => Some(journal.file().to_owned()),
    };
    let files = (undo_file.as_deref(), resume_file.as_deref());
    print(&match Format::of(matches) {
        Format::Json => document("apply", in_json(words, run, files.0, files.1)),
        _ => told(words, run, files.0, files.1),
    })?;
    if !report.is_complete() {
        let anew = (report.changed > 0).then_some(say::PLAN_ANEW);
        let resume = resume_file.map(|file| say::ResumeWith { file: file.into() }.into());
        return Err(Trouble::all(stopped.into_iter().chain(anew).chain(resume)));
    }
    Ok(report.blocked == 0)
}

/// What came of each item for people.
fn told(words: Words, run: &Run, undo: Option<&str>, resume: Option<&str>) -> String {
    let mut text = String::new();
    for (item, state) in run.plan().items.iter().zip(run.states()) {
        let message = match state {
            ItemState::NothingToDo => continue,
            ItemState::Open | ItemState::Running => say::NOT_DONE,
            ItemState::Over(outcome) => outcome.words(),
        };
        let line = say::ItemOutcome {
            connection: (&item.connection.name).into(),
            message: message.into(),
            object: object(&item.object).into(),
        };
        text += &format!("{}\n", words.say(line));
    }
    text += &format!("{}\n", words.say(run.report().words()));
    for file in [undo, resume].into_iter().flatten() {
        let file = Arg::from(file);
        text += &format!("{}\n", words.say(say::Written { file }));
    }
    text
}

/// What came of each item for programs.
fn in_json(words: Words, run: &Run, undo: Option<&str>, resume: Option<&str>) -> Value {
    let report = run.report();
    let items = run.plan().items.iter().zip(run.states());
    let items = items.map(|(item, state)| {
        use desired_state::apply::Outcome;
        let (word, message) = match state {
            ItemState::NothingToDo => ("nothing", None),
            ItemState::Open => ("open", None),
            ItemState::Running => ("running", None),
            ItemState::Over(outcome) => {
                let word = match outcome {
                    Outcome::Done { .. } => "done",
                    Outcome::Already => "already",
                    Outcome::Changed => "changed",
                    Outcome::Failed {
                        is_uncertain: true, ..
                    } => "uncertain",
                    Outcome::Failed { .. } => "failed",
                };
                (word, Some(words.say(outcome.words())))
            }
        };
        json!({
            "connection": item.connection.name,
            "object": object_json(&item.object),
            "state": word,
            "message": message,
        })
    });
    json!({
        "counts": {
            "done": report.done,
            "already": report.already,
            "changed": report.changed,
            "failed": report.failed,
            "uncertain": report.uncertain,
            "open": report.open + report.running,
            "blocked": report.blocked,
        },
        "items": items.collect::<Vec<_>>(),
        "undo": undo,
        "resume": resume,
    })
}
