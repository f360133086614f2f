//! `notictl simulate`: what the notifications of a bundle or a connection make of events.

use std::io::{self, BufWriter, Write};

use clap::ArgMatches;
use domain::cts::{RuleField, Target};
use domain::matching::{Answer, Assumptions, Event, Judgement, Stage};
use domain::notification::Notification;
use messages::{Arg, notictl as say, simulator as result};
use serde_json::{Map, Value, json};
use simulator::explain::stage_results;
use simulator::stream::{Counts, Stream};
use wire::cts::Trace;
use wire::instant::iso;
use wire::notifications::NotificationList;

use crate::args::{self, Format};
use crate::bundle;
use crate::findings::document;
use crate::input::{self, ReadReport};
use crate::live::connections::only;
use crate::live::reading::{Stored, read_all};
use crate::plan::refuse_unread;
use crate::trouble::{Result, Trouble, place};
use crate::words::Words;
use crate::written;

/// Prints how many events there were, and who would have been notified of them. Whether all
/// of the files could be read.
pub fn simulate(words: Words, matches: &ArgMatches) -> Result<bool> {
    let format = Format::of(matches);
    if format == Format::Json && matches.get_flag(args::EXPLAIN) {
        return Err(Trouble::new(say::EXPLAIN_JSON));
    }
    let (notifications, others) = notifications(words, matches)?;
    let explains = format == Format::Lines || matches.get_flag(args::EXPLAIN);
    let mut stream = Stream::new(notifications.clone(), Assumptions::default());
    let mut out = BufWriter::new(io::stdout().lock());
    let mut reports = Vec::new();
    for name in files(matches) {
        let report = input::events_of(name, |trace: Trace| {
            let id = trace.trace_id.clone();
            let shown = explains.then(|| (Event::from(trace.clone()), trace.time_ms));
            let is_new = stream.add(trace);
            let Some((event, time_ms)) = shown.filter(|_| is_new) else {
                return Ok(());
            };
            let judged = stream.judge(&event);
            let text = match format {
                Format::Lines => {
                    let line = in_json(&notifications, &event, (id, time_ms), &judged);
                    format!("{line}\n")
                }
                _ => explained(words, &notifications, &event, time_ms, &judged),
            };
            written(out.write_all(text.as_bytes()))
        })?;
        reports.push((name.as_str(), report));
    }
    let counts = stream.finish();
    let totals = || totals(words, &notifications, &counts, &reports, others);
    let summary = match format {
        Format::Json => document("simulation", totals()),
        Format::Lines => format!("{}\n", json!({ "summary": totals() })),
        _ => counted(words, &notifications, &counts, &reports, others),
    };
    written(out.write_all(summary.as_bytes()).and_then(|()| out.flush()))?;
    Ok(reports.iter().all(|(_, report)| report.is_whole()))
}

/// The notifications of the bundle, or of a connection; and how many of the bundle are for
/// others.
fn notifications(words: Words, matches: &ArgMatches) -> Result<(Vec<Notification>, usize)> {
    if !matches.contains_id(args::CONNECTIONS) {
        let file = matches.get_one::<String>(args::BUNDLE);
        let file = file.map_or("", String::as_str);
        let loaded = bundle::load(file)?;
        return bundle::notifications(file, &loaded, &bundle::connection(matches)?);
    }
    let stored = read_all(words, &[only(matches)?]);
    refuse_unread(&stored)?;
    let lists = stored.iter().filter_map(Stored::notifications);
    Ok((lists.flat_map(NotificationList::to_vec).collect(), 0))
}

/// The files of events. Without a bundle the first is one of them.
fn files(matches: &ArgMatches) -> impl Iterator<Item = &String> {
    let first = matches.get_one::<String>(args::BUNDLE);
    let first = first.filter(|_| matches.contains_id(args::CONNECTIONS));
    let rest = matches.get_many::<String>(args::EVENTS);
    first.into_iter().chain(rest.into_iter().flatten())
}

/// The word for whether a notification fires.
pub fn word(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::Uncertain => "maybe",
        Answer::No => "no",
    }
}

fn stage_word(stage: Stage) -> &'static str {
    match stage {
        Stage::Status => "status",
        Stage::Operation => "operation",
        Stage::User => "user",
        Stage::Kind => "kind",
        Stage::Filter => "filter",
    }
}

/// The verdicts about an event.
fn in_json(
    notifications: &[Notification],
    event: &Event,
    (id, time_ms): (Option<String>, Option<i64>),
    (told, judgements): &(Answer, Vec<Judgement>),
) -> Value {
    let mut members = Map::new();
    let named = [
        ("trace_id", &id),
        ("service_type", &event.service_type),
        ("resource_type", &event.resource_type),
        ("trace_name", &event.trace_name),
        ("user", &event.user),
    ];
    let fields = RuleField::ALL.iter().map(|field| field.as_str());
    for (name, value) in named.into_iter().chain(fields.zip(&event.fields)) {
        members.insert(name.to_owned(), json!(value));
    }
    let verdicts = notifications
        .iter()
        .zip(judgements)
        .map(|(one, judgement)| {
            let stages = judgement.stages.iter();
            let stages: Map<String, Value> = stages
                .map(|(stage, answer)| (stage_word(*stage).to_owned(), json!(word(*answer))))
                .collect();
            let rules = judgement.rules.iter().map(|answer| word(*answer));
            json!({
                "name": one.name,
                "fires": word(judgement.fires),
                "stages": stages,
                "rules": rules.collect::<Vec<_>>(),
            })
        });
    json!({
        "event": members,
        "time": time_ms.map(iso),
        "told": word(*told),
        "notifications": verdicts.collect::<Vec<_>>(),
    })
}

/// Why an event is told, or not, notification by notification. Of those that are not about
/// its operation only their number.
fn explained(
    words: Words,
    notifications: &[Notification],
    event: &Event,
    time_ms: Option<i64>,
    (told, judgements): &(Answer, Vec<Judgement>),
) -> String {
    let line = say::EventLine {
        answer: word(*told).into(),
        operation: operation(event).into(),
        time: time_ms.map_or_else(|| "–".to_owned(), iso).into(),
        user: event.user.as_deref().unwrap_or("–").into(),
    };
    let mut text = words.say(line) + "\n";
    let mut others = 0;
    for (one, judgement) in notifications.iter().zip(judgements) {
        let is_about =
            |(stage, answer): &(Stage, Answer)| *stage != Stage::Operation || *answer != Answer::No;
        if judgement.stages.iter().all(is_about) {
            text += &verdict(words, one, event, judgement, "  ");
        } else {
            others += 1;
        }
    }
    if others > 0 {
        let others = result::OthersNotAboutOperation { count: others };
        text += &format!("  {}\n", words.say(others));
    }
    text
}

/// What one notification does with an event, and by which stages.
pub fn verdict(
    words: Words,
    one: &Notification,
    event: &Event,
    judgement: &Judgement,
    indent: &str,
) -> String {
    let line = say::Verdict {
        answer: word(judgement.fires).into(),
        name: (&one.name).into(),
    };
    let mut text = format!("{indent}{}\n", words.say(line));
    for stage in stage_results(one, event, judgement) {
        let line = say::Stage {
            answer: word(stage.answer).into(),
            message: stage.message.into(),
        };
        text += &format!("{indent}  {}\n", words.say(line));
        for rule in stage.rules.into_iter().flatten() {
            let (answer, rule_text) = (word(rule.answer).into(), (&rule.text).into());
            let line = match rule.value.flatten() {
                Some(value) => words.say(say::RuleValue {
                    answer,
                    rule: rule_text,
                    value: value.into(),
                }),
                None => words.say(say::RuleNoValue {
                    answer,
                    rule: rule_text,
                }),
            };
            text += &format!("{indent}    {line}\n");
        }
    }
    text
}

/// How an operation is written in a line.
pub fn operation(event: &Event) -> String {
    let parts = [&event.service_type, &event.resource_type, &event.trace_name];
    let known: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    known.join(".")
}

fn totals(
    words: Words,
    notifications: &[Notification],
    counts: &Counts,
    reports: &[(&str, ReadReport)],
    others: usize,
) -> Value {
    let skipped: usize = reports.iter().map(|(_, report)| report.skipped).sum();
    let unread = reports.iter().flat_map(|(file, report)| {
        report.findings.iter().map(move |(position, message)| {
            json!({
                "file": file,
                "line": position.line,
                "column": position.column,
                "message": words.say(message.clone()),
            })
        })
    });
    let all = notifications.iter().zip(&counts.tallies);
    let all = all.map(|(one, tally)| {
        json!({
            "name": one.name,
            "target": one.topic,
            "yes": tally.yes,
            "maybe": tally.maybe,
        })
    });
    json!({
        "events": counts.events,
        "duplicates": counts.duplicates,
        "skipped": skipped,
        "unread": unread.collect::<Vec<_>>(),
        "from": counts.span_ms.map(|(first, _)| iso(first)),
        "to": counts.span_ms.map(|(_, last)| iso(last)),
        "told": { "yes": counts.told.yes, "maybe": counts.told.maybe },
        "notifications": all.collect::<Vec<_>>(),
        "other_labels": others,
    })
}

fn counted(
    words: Words,
    notifications: &[Notification],
    counts: &Counts,
    reports: &[(&str, ReadReport)],
    others: usize,
) -> String {
    let mut text = String::new();
    let mut line = |line: String| {
        text.push_str(&line);
        text.push('\n');
    };
    for (name, report) in reports {
        for (position, message) in &report.findings {
            line(place(Some(name), Some(*position)) + &words.say(message.clone()));
        }
        if report.skipped > 0 {
            let count = report.skipped;
            line(place(Some(name), None) + &words.say(result::Skipped { count }));
        }
    }
    if counts.duplicates > 0 {
        let count = counts.duplicates;
        line(words.say(result::Duplicates { count }));
    }
    if others > 0 {
        line(words.say(say::OtherLabels { count: others }));
    }
    let count = counts.events;
    let told = say::Told {
        events: count,
        maybe: counts.told.maybe,
        yes: counts.told.yes,
    };
    line(words.say(told));
    for (one, tally) in notifications.iter().zip(&counts.tallies) {
        let target = one.topic.as_deref().and_then(Target::parse_stored);
        let target = target.map_or_else(|| "–".to_owned(), |target| target.name().to_owned());
        let (name, target): (Arg, Arg) = ((&one.name).into(), target.into());
        line(words.say(say::Notified {
            maybe: tally.maybe,
            name,
            target,
            yes: tally.yes,
        }));
    }
    text
}
