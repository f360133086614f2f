//! `notictl plan` and `notictl drift`: what has to change so that connections match a
//! bundle.

use std::collections::BTreeMap;
use std::path::Path;

use clap::ArgMatches;
use desired_state::plan::{Action, Blocked, Item, Object, Options, Plan, Warning};
use domain::cts::Listening;
use domain::merge::Change;
use messages::{Arg, Message, notictl as say};
use serde_json::{Value, json};
use wire::http::Service;

use crate::apply::refuse_begun;
use crate::args::{self, Format};
use crate::bundle;
use crate::findings::document;
use crate::input::text_of;
use crate::live::client::Client;
use crate::live::connections::chosen_for;
use crate::live::credentials::external_id_variable;
use crate::live::reading::{Stored, each, read_all};
use crate::output::write_file;
use crate::print;
use crate::trouble::{Result, Trouble};
use crate::words::{Words, visible};

/// Prints a plan, and writes it to a file where that is asked for. Whether there is
/// nothing to change.
pub fn plan(words: Words, matches: &ArgMatches) -> Result<bool> {
    let out = matches.get_one::<String>(args::OUT);
    if let Some(file) = out {
        refuse_loss(file)?;
    }
    let made = made(words, matches)?;
    if let Some(file) = out {
        write_file(file, &made.to_json())?;
    }
    print(&match Format::of(matches) {
        Format::Json => document("plan", in_json(words, &made)),
        _ => human(words, &made),
    })?;
    Ok(is_met(&made))
}

/// Prints where connections are not what a bundle says. Whether they all are.
pub fn drift(words: Words, matches: &ArgMatches) -> Result<bool> {
    let made = made(words, matches)?;
    print(&match Format::of(matches) {
        Format::Json => document("drift", in_json(words, &made)),
        _ => human(words, &made),
    })?;
    Ok(is_met(&made))
}

/// A plan takes the place of another plan only, and of none that was begun.
fn refuse_loss(file: &str) -> Result<()> {
    refuse_begun(file)?;
    let is_plan = |text: String| Plan::from_json(&text).is_ok();
    match Path::new(file).is_file() && !text_of(file).is_ok_and(is_plan) {
        true => Err(Trouble::of_file(file, None, say::OUT_TAKEN)),
        false => Ok(()),
    }
}

fn is_met(plan: &Plan) -> bool {
    plan.is_empty() && plan.counts().blocked == 0
}

fn made(words: Words, matches: &ArgMatches) -> Result<Plan> {
    let file = matches.get_one::<String>(args::BUNDLE);
    let loaded = bundle::load(file.map_or("", String::as_str))?;
    let clients = chosen_for(matches, &loaded.bundle)?;
    let stored = read_all(words, &clients);
    refuse_unread(&stored)?;
    let places: Vec<_> = stored.iter().map(Stored::place).collect();
    let external_id = |connection: &str, name: &str| {
        let client = clients.iter().find(|it| it.connection().id == connection);
        client.and_then(|client| Client::external_id(client, name))
    };
    let options = Options {
        delete: matches.get_flag(args::DELETE),
        external_id: &external_id,
    };
    let mut plan = desired_state::plan::plan(&loaded.bundle, &places, options);
    warn_of_unheard(words, &clients, &mut plan);
    Ok(plan)
}

/// Warns of what nobody would be told by. Of topics whose subscriptions cannot be read nothing
/// is said.
fn warn_of_unheard(words: Words, clients: &[Client], plan: &mut Plan) {
    let mut topics: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (connection, urn) in plan.topics() {
        topics.entry(connection).or_default().push(urn);
    }
    if topics.is_empty() {
        return;
    }
    let heard = each(words, clients, |client| {
        let id = &client.connection().id;
        let topics = topics
            .get(id.as_str())
            .filter(|_| client.reaches(Service::Smn));
        let heard = topics.into_iter().flatten().map(|urn| {
            let key = (id.clone(), (*urn).to_owned());
            (key, client.listening(urn).listening)
        });
        heard.collect::<Vec<_>>()
    });
    let heard: BTreeMap<(String, String), Listening> = heard.into_iter().flatten().collect();
    plan.warn_of_unheard(&|connection, urn| {
        heard.get(&(connection.to_owned(), urn.to_owned())).copied()
    });
}

/// Nothing is said about what was not read whole.
pub fn refuse_unread(stored: &[Stored]) -> Result<()> {
    if stored.iter().all(Stored::is_whole) {
        return Ok(());
    }
    Err(Trouble::all(stored.iter().flat_map(Stored::failures)))
}

/// What an object is called.
pub fn object(object: &Object) -> Message {
    let kind = match object {
        Object::Notification(_) => "notification",
        Object::Connector(_) => "connector",
    };
    let (kind, name) = (kind.into(), object.name().into());
    say::Object { kind, name }.into()
}

/// The plan for people: what changes, by connection, and how many of each.
pub fn human(words: Words, plan: &Plan) -> String {
    let mut text = String::new();
    let mut last = None;
    for item in &plan.items {
        let Some(sign) = sign(&item.action) else {
            continue;
        };
        if last != Some(&item.connection.name) {
            text += &format!("{}\n", visible(&item.connection.name));
            last = Some(&item.connection.name);
        }
        text += &format!("  {sign} {}\n", words.say(object(&item.object)));
        for line in about(words, item) {
            text += &format!("      {line}\n");
        }
    }
    if !plan.unmatched.is_empty() {
        let objects = plan.unmatched.iter().map(object).map(Arg::from);
        let objects = Arg::list(objects);
        text += &format!("{}\n", words.say(say::Unmatched { objects }));
    }
    text + &words.say(plan.counts().words()) + "\n"
}

fn sign(action: &Action) -> Option<char> {
    match action {
        Action::Create { .. } => Some('+'),
        Action::Update { .. } => Some('~'),
        Action::Delete { .. } => Some('-'),
        Action::Blocked { .. } => Some('!'),
        Action::Unchanged | Action::Keep => None,
    }
}

/// Why nothing is done with an object, as it is here: the console has another place to
/// change it.
fn reasons(reason: &Blocked) -> Vec<Message> {
    match reason {
        Blocked::ReadOnly => vec![say::READ_ONLY],
        other => other.words(),
    }
}

/// What to know before something is done, as it is done here.
fn warned(warning: &Warning) -> Message {
    match warning {
        Warning::ExternalIdNeeded { name } => {
            let (variable, name) = (external_id_variable(name).into(), name.into());
            say::ExternalIdNeeded { name, variable }.into()
        }
        other => other.words(),
    }
}

fn about(words: Words, item: &Item) -> Vec<String> {
    let mut lines = Vec::new();
    if let Action::Blocked { reason } = &item.action {
        let reasons = reasons(reason).into_iter().map(|it| words.say(it));
        lines.extend(reasons);
    }
    for change in item.changes() {
        lines.extend(changed(words, &change));
    }
    for warning in &item.warnings {
        let message = warned(warning).into();
        lines.push(words.say(say::Warning { message }));
    }
    lines
}

/// A field that differs: what it is called, and the lines that go and come.
pub fn changed(words: Words, change: &Change) -> Vec<String> {
    let mut lines = vec![words.say(change.label.clone())];
    let kept = |line: &Message, others: &[Message]| others.contains(line);
    for line in change.before.iter().filter(|it| !kept(it, &change.after)) {
        lines.push(format!("  - {}", words.say(line.clone())));
    }
    for line in change.after.iter().filter(|it| !kept(it, &change.before)) {
        lines.push(format!("  + {}", words.say(line.clone())));
    }
    lines
}

/// A plan for programs. The plan file has everything.
fn in_json(words: Words, plan: &Plan) -> Value {
    let counts = plan.counts();
    let items = plan.items.iter().map(|item| {
        let texts = |all: &[Message]| -> Vec<String> {
            all.iter().map(|it| words.say(it.clone())).collect()
        };
        let changes = item.changes().into_iter().map(|change| {
            json!({
                "field": change.key,
                "before": texts(&change.before),
                "after": texts(&change.after),
            })
        });
        let reasons = match &item.action {
            Action::Blocked { reason } => reasons(reason),
            _ => Vec::new(),
        };
        let warnings: Vec<Message> = item.warnings.iter().map(warned).collect();
        json!({
            "connection": item.connection.name,
            "object": object_json(&item.object),
            "action": action_word(&item.action),
            "changes": changes.collect::<Vec<_>>(),
            "reasons": texts(&reasons),
            "warnings": texts(&warnings),
        })
    });
    let unmatched = plan.unmatched.iter().map(object_json);
    json!({
        "counts": {
            "create": counts.create,
            "update": counts.update,
            "delete": counts.delete,
            "unchanged": counts.unchanged,
            "keep": counts.keep,
            "blocked": counts.blocked,
        },
        "items": items.collect::<Vec<_>>(),
        "unmatched": unmatched.collect::<Vec<_>>(),
    })
}

/// An object for programs.
pub fn object_json(object: &Object) -> Value {
    match object {
        Object::Notification(name) => json!({ "notification": name }),
        Object::Connector(name) => json!({ "connector": name }),
    }
}

fn action_word(action: &Action) -> &'static str {
    match action {
        Action::Create { .. } => "create",
        Action::Update { .. } => "update",
        Action::Delete { .. } => "delete",
        Action::Unchanged => "unchanged",
        Action::Keep => "keep",
        Action::Blocked { .. } => "blocked",
    }
}
