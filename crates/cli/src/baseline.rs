//! `notictl baseline`: which requirements of a baseline are met where, with the proof.

use std::collections::BTreeMap;

use ::baseline::{
    Assessment, Baseline, Inventory, Mistakes, PartlyReadConnection, Report, ReportedConnection,
    Status, UnreadPart, core, read,
};
use clap::ArgMatches;
use desired_state::bundle::Mistake;
use domain::finding::Position;
use domain::matching::Assumptions;
use messages::{Message, notictl as say, verbatim};
use screen::workspace::{ConnectionReading, PartFailure, topics_of};
use wire::cts::operations;
use wire::error::ApiError;
use wire::explain::Subject;
use wire::http::Service;

use crate::args;
use crate::input::text_of;
use crate::live::client::Client;
use crate::live::connections::chosen;
use crate::live::http::now_ms;
use crate::live::reading::{each, failure};
use crate::print;
use crate::trouble::{Result, Trouble};
use crate::words::{Words, visible};

/// Prints the evidence. Whether nothing is missing or unknown.
pub fn baseline(words: Words, matches: &ArgMatches) -> Result<bool> {
    let baseline = load(matches.get_one::<String>(args::BASELINE))?;
    let mut clients = chosen(matches)?;
    clients.retain(|client| client.connection().has_notifications());
    let read = each(words, &clients, read_one);
    let mut failures = Vec::new();
    let mut report = Report::new(&baseline, now_ms());
    for (client, read) in clients.iter().zip(read) {
        match read {
            Ok(read) => {
                add(&mut report, &baseline, client, &read);
                if let Some(partly_read) = partly_read(words, client, &read) {
                    report.add_partly_read(partly_read);
                }
            }
            Err(error) => {
                let connection = (&client.connection().label).into();
                let message = failure(Subject::ListNotifications, &error).into();
                failures.push(
                    say::AtConnection {
                        connection,
                        message,
                    }
                    .into(),
                );
            }
        }
    }
    if !failures.is_empty() {
        return Err(Trouble::all(failures));
    }
    let say = |message: &Message| words.say(message.clone());
    let unwritten = |error: String| Trouble::new(verbatim(error));
    let format = matches.get_one::<String>(args::FORMAT).map(String::as_str);
    print(&match format {
        Some("json") => report.to_json().map_err(|it| unwritten(it.to_string()))?,
        Some("csv") => report
            .to_csv(&say)
            .map_err(|it| unwritten(it.to_string()))?,
        Some("html") => report.to_html(words.language(), &say),
        _ => human(words, &report),
    })?;
    let is_fine = |status| matches!(status, Status::Met | Status::NotApplicable);
    Ok(report.rows.iter().all(|row| is_fine(row.status)))
}

fn load(file: Option<&String>) -> Result<Baseline> {
    let (name, read) = match file {
        None => ("", core()),
        Some(file) => (file.as_str(), read(&text_of(file)?)),
    };
    read.map_err(|Mistakes(mistakes)| {
        let mistakes = mistakes.into_iter().map(|mistake| Mistake {
            path: mistake.path,
            position: Position {
                line: mistake.line,
                column: mistake.column,
            },
            message: mistake.message,
        });
        Trouble::of_mistakes(name, mistakes.collect())
    })
}

/// What else cannot be read makes requirements unknown.
fn read_one(client: &Client) -> std::result::Result<ConnectionReading, ApiError> {
    let at_ms = now_ms();
    let notifications = client.notifications()?;
    let mut listening = BTreeMap::new();
    if client.reaches(Service::Smn) {
        for urn in topics_of(&notifications) {
            let topic = client.listening(&urn);
            listening.insert(urn, topic);
        }
    }
    Ok(ConnectionReading {
        notifications: Ok(notifications).into(),
        listening,
        catalogue: client
            .send(&operations(client.project_id(), None, None))
            .into(),
        at_ms,
        ..ConnectionReading::default()
    })
}

fn add(report: &mut Report, baseline: &Baseline, client: &Client, read: &ConnectionReading) {
    let Some(list) = read.notifications.get() else {
        return;
    };
    let place = client.place();
    let notifications = list.to_vec();
    let catalog = read.catalogue.get().map(Vec::as_slice);
    let assessments: Vec<Assessment<'_>> = baseline.assess(&Inventory {
        site: place.site,
        hears_global: place.site.hears_global(&place.region),
        notifications: &notifications,
        all_read: list.doubt().is_none(),
        listening: &read.listeners(),
        catalog,
        catalog_is_whole: catalog.is_some_and(|catalog| baseline.is_whole(catalog, place.site)),
        assumptions: Assumptions::default(),
    });
    let connection =
        ReportedConnection::new(&place.name, &place.region, &place.project_id, read.at_ms);
    report.add(&connection, &assessments, &notifications);
}

/// What could not be read of a connection; nothing if all was.
fn partly_read(
    words: Words,
    client: &Client,
    read: &ConnectionReading,
) -> Option<PartlyReadConnection> {
    let part = |failure: PartFailure| UnreadPart {
        part: words.say(failure.part),
        reason: words.say(failure.why),
    };
    let parts: Vec<UnreadPart> = read.failures().into_iter().map(part).collect();
    let place = client.place();
    (!parts.is_empty()).then_some(PartlyReadConnection {
        name: place.name,
        region: place.region,
        project_id: place.project_id,
        parts,
    })
}

fn human(words: Words, report: &Report) -> String {
    let mut text = String::new();
    let mut last = None;
    for row in &report.rows {
        if last != Some(&row.connection.name) {
            text += &format!("{}\n", visible(&row.connection.name));
            last = Some(&row.connection.name);
        }
        let line = say::RequirementLine {
            status: row.status.words().into(),
            title: row.requirement.title_words().into(),
        };
        text += &format!("  {}\n", words.say(line));
        for proof in row.proof() {
            text += &format!("    {}\n", words.say(proof));
        }
    }
    for connection in &report.partly_read {
        for message in connection.words() {
            let (connection, message) = ((&connection.name).into(), message.into());
            let line = words.say(say::AtConnection {
                connection,
                message,
            });
            text += &format!("{}\n", visible(&line));
        }
    }
    let count = report.count();
    let counts = say::RequirementCounts {
        met: count.met,
        missing: count.missing,
        other: count.not_applicable,
        unknown: count.unknown,
    };
    text + &words.say(counts) + "\n"
}
