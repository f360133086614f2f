//! Evidence for auditors: which requirement is met where, and how that is known. As JSON
//! and CSV for programs, as a page to print for people.

use std::collections::BTreeMap;

use domain::notification::Notification;
use domain::spreadsheet::plain;
use messages::{Arg, Message, baseline as words, verbatim};
use serde::{Deserialize, Serialize};

use crate::assess::{Assessment, Count, OperationResult, Status};
use crate::file::{Baseline, Severity};
use crate::html;
use crate::link::{Doubt, Link};

/// The version of the JSON.
pub const REPORT_VERSION: u32 = 1;

/// What was found out about connections at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Report {
    /// The version of this format: 1.
    pub version: u32,
    /// When it was made, in UTC: `2026-11-28T01:02:03Z`.
    pub time: String,
    /// What they were compared with.
    pub baseline: ReportedBaseline,
    /// What it is about.
    pub scope: ReportedScope,
    /// The connections it is about that were not read, so that no row is about them.
    pub unread: Vec<UnreadConnection>,
    /// The connections that were read, but not whole, with what is missing.
    #[serde(default)]
    pub partly_read: Vec<PartlyReadConnection>,
    /// Each requirement on each connection that was read.
    pub rows: Vec<Row>,
}

/// What a report is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ReportedScope {
    /// The label that connections had to have, for example `env=prod`; nothing if they had
    /// to have none.
    pub label: Option<String>,
    /// How many connections there are, with those that it is not about; nothing if that is
    /// not known.
    pub connections: Option<usize>,
    /// How many connections it is about.
    pub included: usize,
    /// How many of these were read.
    pub read: usize,
    /// How many requirements the baseline has. It is about all of them.
    pub requirements: usize,
}

/// A connection of which nothing is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct UnreadConnection {
    /// What it is called.
    pub name: String,
    /// Its region; `""` if that is not known.
    pub region: String,
    /// Its project; `""` if that is not known.
    pub project_id: String,
    /// Why it was not read, in the language of whoever made the report.
    pub reason: String,
    /// The HTTP status of the answer, if there was one.
    pub status: Option<u16>,
    /// The service's code for the failure, if it had one.
    pub code: Option<String>,
}

/// A connection of which some parts could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PartlyReadConnection {
    /// What it is called.
    pub name: String,
    /// Its region; `""` if that is not known.
    pub region: String,
    /// Its project; `""` if that is not known.
    pub project_id: String,
    /// What could not be read; never nothing.
    pub parts: Vec<UnreadPart>,
}

/// A part of a connection that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct UnreadPart {
    /// What it is called, in the language of whoever made the report.
    pub part: String,
    /// Why it was not read, in that language.
    pub reason: String,
}

/// Which baseline it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ReportedBaseline {
    /// Its ID.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The version of its format.
    pub version: u32,
}

/// A requirement on a connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Row {
    /// The connection.
    pub connection: ReportedConnection,
    /// The requirement.
    pub requirement: ReportedRequirement,
    /// Whether somebody is told about all of it.
    pub status: Status,
    /// How that is known, operation by operation.
    pub operations: Vec<EvidenceOperation>,
}

/// Which connection it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ReportedConnection {
    /// What it is called.
    pub name: String,
    /// Its region; `""` if that is not known.
    pub region: String,
    /// Its project; `""` if that is not known.
    pub project_id: String,
    /// When it was read, in UTC: `2026-11-28T01:02:03Z`.
    pub time: String,
}

/// Which requirement it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ReportedRequirement {
    /// Its ID.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Who asks for it.
    pub source: String,
    /// How much it matters.
    pub severity: Severity,
}

/// An operation on a connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EvidenceOperation {
    /// Acronym of the service.
    pub service_type: String,
    /// Kind of resource.
    pub resource_type: String,
    /// The operation.
    pub trace_name: String,
    /// Whether the baseline says that its spelling is that of a public list.
    pub verified: bool,
    /// Whether the connection's own catalog has it; nothing if that was not read, or only
    /// a part that does not have it.
    pub listed: Option<bool>,
    /// Whether nobody who was asked knows it: neither the connection's catalog, as far as
    /// that was read, nor the baseline that comes with the program.
    #[serde(default)]
    pub unheard_of: bool,
    /// Whether somebody is told about every event of it.
    pub status: Status,
    /// Names of the notifications that prove it.
    pub told_by: Vec<String>,
    /// Where it is not met: the notifications that are about it, with the links that are
    /// missing.
    pub gaps: Vec<EvidenceGap>,
    /// Why it is unknown, besides what is open about a notification.
    pub doubts: Vec<Doubt>,
}

/// A notification that does not prove anything.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EvidenceGap {
    /// Its name.
    pub notification: String,
    /// The links that are missing, from the notification to who is told.
    pub links: Vec<Link>,
}

impl ReportedConnection {
    /// A connection that was read at a time in Unix milliseconds.
    #[must_use]
    pub fn new(name: &str, region: &str, project_id: &str, time_ms: i64) -> Self {
        Self {
            name: name.to_owned(),
            region: region.to_owned(),
            project_id: project_id.to_owned(),
            time: wire::instant::iso(time_ms),
        }
    }
}

impl ReportedRequirement {
    /// Its title, of the shipped baseline in the reader's language.
    #[must_use]
    pub fn title_words(&self) -> Message {
        crate::words::requirement_title(&self.id, &self.title)
    }

    /// Who asks for it, of the shipped baseline in the reader's language.
    #[must_use]
    pub fn source_words(&self) -> Message {
        crate::words::source(&self.id, &self.source)
    }
}

impl ReportedBaseline {
    /// Its title, of the shipped baseline in the reader's language.
    #[must_use]
    pub fn title_words(&self) -> Message {
        crate::words::title(&self.title)
    }
}

impl ReportedScope {
    /// What it is about, in sentences.
    #[must_use]
    pub fn words(&self) -> Vec<Message> {
        let label = self.label.as_ref().map(|label| {
            let label = label.into();
            words::ScopeLabel { label }.into()
        });
        let included = self.included;
        let connections = self
            .connections
            .map(|all| words::ScopeConnections { all, included }.into());
        let read = words::ScopeRead {
            included,
            read: self.read,
        };
        let requirements = words::ScopeRequirements {
            count: self.requirements,
        };
        let always = [read.into(), requirements.into()];
        label.into_iter().chain(connections).chain(always).collect()
    }
}

impl UnreadConnection {
    /// That nothing is known, and why.
    #[must_use]
    pub fn words(&self) -> Message {
        let reason = (&self.reason).into();
        words::UnreadBecause { reason }.into()
    }

    /// The same with its name before it, as one line.
    #[must_use]
    pub fn line(&self) -> Message {
        unread_at(&self.name, self.words())
    }
}

impl PartlyReadConnection {
    /// What is missing, and why: a sentence for each part.
    #[must_use]
    pub fn words(&self) -> Vec<Message> {
        let sentence = |it: &UnreadPart| {
            let (part, reason) = ((&it.part).into(), (&it.reason).into());
            words::UnreadPart { part, reason }.into()
        };
        self.parts.iter().map(sentence).collect()
    }

    /// The same with its name before each, as lines.
    #[must_use]
    pub fn lines(&self) -> Vec<Message> {
        let words = self.words().into_iter();
        words.map(|what| unread_at(&self.name, what)).collect()
    }
}

fn unread_at(connection: &str, what: Message) -> Message {
    words::UnreadAt {
        connection: connection.into(),
        what: what.into(),
    }
    .into()
}

impl Report {
    /// A report about no connection, made at a time in Unix milliseconds.
    #[must_use]
    pub fn new(baseline: &Baseline, time_ms: i64) -> Self {
        Self {
            version: REPORT_VERSION,
            time: wire::instant::iso(time_ms),
            baseline: ReportedBaseline {
                id: baseline.id.clone(),
                title: baseline.title.clone(),
                version: baseline.version,
            },
            scope: ReportedScope {
                label: None,
                connections: None,
                included: 0,
                read: 0,
                requirements: baseline.requirements.len(),
            },
            unread: Vec::new(),
            partly_read: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Adds what was found out about a connection, which has these notifications.
    pub fn add(
        &mut self,
        connection: &ReportedConnection,
        assessments: &[Assessment<'_>],
        notifications: &[Notification],
    ) {
        let row = |assessment: &Assessment<'_>| Row {
            connection: connection.clone(),
            requirement: ReportedRequirement {
                id: assessment.requirement.id.clone(),
                title: assessment.requirement.title.clone(),
                source: assessment.requirement.source.clone(),
                severity: assessment.requirement.severity,
            },
            status: assessment.status,
            operations: assessment
                .operations
                .iter()
                .map(|result| EvidenceOperation::of(result, notifications))
                .collect(),
        };
        self.add_rows(assessments.iter().map(row));
    }

    /// Adds the rows of a connection.
    pub fn add_rows(&mut self, rows: impl IntoIterator<Item = Row>) {
        self.scope.included += 1;
        self.scope.read += 1;
        self.rows.extend(rows);
    }

    /// Adds a connection that was not read.
    pub fn add_unread(&mut self, connection: UnreadConnection) {
        self.scope.included += 1;
        self.unread.push(connection);
    }

    /// Adds what could not be read of a connection whose rows it has.
    pub fn add_partly_read(&mut self, connection: PartlyReadConnection) {
        self.partly_read.push(connection);
    }

    /// How many requirements have each status, those on a connection that was not read
    /// being unknown.
    #[must_use]
    pub fn count(&self) -> Count {
        let mut count: Count = self.rows.iter().map(|row| row.status).collect();
        count.unknown += self.unread.len() * self.scope.requirements;
        count
    }

    /// How many connections were not read, if any; in words.
    #[must_use]
    pub fn unread_words(&self) -> Option<Message> {
        let count = self.unread.len();
        let all = self.scope.included;
        (count > 0).then(|| words::UnreadOf { all, count }.into())
    }

    /// How many connections were read, but not whole, if any; in words.
    #[must_use]
    pub fn partly_read_words(&self) -> Option<Message> {
        let count = self.partly_read.len();
        let all = self.scope.read;
        (count > 0).then(|| words::PartlyOf { all, count }.into())
    }

    /// The report as JSON, which `docs/schemas/evidence.schema.json` describes.
    ///
    /// # Errors
    /// Never for what this crate makes.
    pub fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self).map(|json| json + "\n")
    }

    /// The report as a table (RFC 4180, in UTF-8 with a byte order mark, without which
    /// spreadsheets take it for another encoding). No cell is taken for a formula.
    /// `say` puts a message into words.
    ///
    /// # Errors
    /// Never: nothing is written but memory.
    pub fn to_csv(&self, say: &dyn Fn(&Message) -> String) -> Result<String, csv::Error> {
        let heads = [
            words::TIME,
            words::CONNECTION,
            words::REGION,
            words::PROJECT,
            words::REQUIREMENT,
            words::TITLE,
            words::SOURCE,
            words::SEVERITY,
            words::STATUS,
            words::PROOF,
            words::SCOPE,
        ];
        // On every row: a line of its own would be taken for a row.
        let scope: Vec<String> = self.scope.words().iter().map(say).collect();
        let scope = scope.join("\n");
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        writer.write_record(heads.iter().map(|head| plain(&say(head))))?;
        for row in &self.rows {
            let (connection, requirement) = (&row.connection, &row.requirement);
            let proof: Vec<String> = row.proof().iter().map(say).collect();
            let cells = [
                &connection.time,
                &connection.name,
                &connection.region,
                &connection.project_id,
                &requirement.id,
                &say(&requirement.title_words()),
                &say(&requirement.source_words()),
                &say(&requirement.severity.words()),
                &say(&row.status.words()),
                &proof.join("\n"),
                &scope,
            ];
            writer.write_record(cells.map(|text| plain(text)))?;
        }
        let unread = self.unread.iter().map(|it| {
            let place = [&it.name, &it.region, &it.project_id];
            (place, say(&Status::Unknown.words()), say(&it.words()))
        });
        let partly_read = self.partly_read.iter().map(|it| {
            let parts: Vec<String> = it.words().iter().map(say).collect();
            let place = [&it.name, &it.region, &it.project_id];
            (place, String::new(), parts.join("\n"))
        });
        let nothing = String::new();
        for ([name, region, project], status, proof) in unread.chain(partly_read) {
            let cells = [
                &nothing, name, region, project, &nothing, &nothing, &nothing, &nothing, &status,
                &proof, &scope,
            ];
            writer.write_record(cells.map(|text| plain(text)))?;
        }
        let written = writer.into_inner().map_err(|error| error.into_error())?;
        Ok(String::from_utf8_lossy(&written).into_owned())
    }

    /// The report as a page to print, complete in itself and without a script. `say` puts
    /// a message into words of that language (BCP 47).
    #[must_use]
    pub fn to_html(&self, language: &str, say: &dyn Fn(&Message) -> String) -> String {
        html::page(self, language, say)
    }
}

impl Row {
    /// How it is known whether it is met: a sentence for all operations of which the same
    /// is known.
    #[must_use]
    pub fn proof(&self) -> Vec<Message> {
        let mut alike: BTreeMap<(Known<'_>, bool), Vec<&EvidenceOperation>> = BTreeMap::new();
        for operation in &self.operations {
            let known = (
                operation.status,
                &*operation.told_by,
                &*operation.gaps,
                &*operation.doubts,
            );
            let known = (known, operation.unheard_of);
            alike.entry(known).or_default().push(operation);
        }
        if alike.is_empty() {
            return vec![words::NOTHING_TO_PROVE];
        }
        let sentences = alike.into_iter().map(|((known, unheard_of), operations)| {
            let operations = by_kind(&operations);
            let hint = unheard_of.then(|| {
                let operations = operations.clone();
                words::UnheardOf { operations }.into()
            });
            let mut said = sentences(known, operations);
            said.extend(hint);
            said
        });
        sentences.flatten().collect()
    }
}

/// What can be known of an operation.
type Known<'a> = (Status, &'a [String], &'a [EvidenceGap], &'a [Doubt]);

/// Operations in words, those of a resource type together.
fn by_kind(operations: &[&EvidenceOperation]) -> Vec<Arg> {
    let mut kinds: Vec<([&str; 2], Vec<&str>)> = Vec::new();
    for operation in operations {
        let kind = [&*operation.service_type, &*operation.resource_type];
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, names)) => names.push(&operation.trace_name),
            None => kinds.push((kind, vec![&operation.trace_name])),
        }
    }
    let kinds = kinds.into_iter().map(|([service, resource], names)| {
        let operations = words::Operations {
            names: Arg::list(names),
            resource: resource.into(),
            service: service.into(),
        };
        Message::from(operations)
    });
    Arg::list(kinds)
}

/// What is known of these operations.
fn sentences((status, told_by, gaps, doubts): Known<'_>, operations: Vec<Arg>) -> Vec<Message> {
    let mut said: Vec<Message> = Vec::new();
    let names = Arg::list(told_by.iter().map(String::as_str));
    match status {
        Status::NotApplicable => {
            return vec![words::Elsewhere { operations }.into()];
        }
        Status::Met => {
            let told = words::ToldBy {
                notifications: names,
                operations,
            };
            return vec![told.into()];
        }
        Status::Missing | Status::Unknown if gaps.is_empty() && told_by.is_empty() => {
            let operations = operations.clone();
            said.push(words::NoNotification { operations }.into());
        }
        Status::Unknown if !told_by.is_empty() => {
            let told = words::MaybeToldBy {
                notifications: names,
                operations: operations.clone(),
            };
            said.push(told.into());
        }
        Status::Missing | Status::Unknown => {}
    }
    for gap in gaps {
        let gap = words::Gap {
            links: listed(gap.links.iter().map(Link::words)).into(),
            notification: (&*gap.notification).into(),
            operations: operations.clone(),
        };
        said.push(gap.into());
    }
    if !doubts.is_empty() {
        let doubts = listed(doubts.iter().map(|doubt| doubt.words())).into();
        said.push(words::Doubts { doubts, operations }.into());
    }
    said
}

/// Reasons one after the other. They have words for “and” of their own, so that what belongs
/// together would not be told.
fn listed(mut reasons: impl Iterator<Item = Message>) -> Message {
    let first = reasons.next().unwrap_or_else(|| verbatim(""));
    reasons.fold(first, |first, next| {
        let (first, next) = (first.into(), next.into());
        words::Also { first, next }.into()
    })
}

impl EvidenceOperation {
    fn of(result: &OperationResult<'_>, notifications: &[Notification]) -> Self {
        let name = |at: usize| {
            let notification = notifications.get(at);
            notification.map_or_else(String::new, |it| it.name.clone())
        };
        let [service, resource, operation] = result.operation.map(str::to_owned);
        let is_met = result.status == Status::Met;
        let gaps = result.gaps.iter().filter(|_| !is_met);
        Self {
            service_type: service,
            resource_type: resource,
            trace_name: operation,
            verified: result.verified,
            listed: result.listed,
            unheard_of: result.unheard_of,
            status: result.status,
            told_by: result.told_by.iter().map(|at| name(*at)).collect(),
            gaps: gaps
                .map(|gap| EvidenceGap {
                    notification: name(gap.notification),
                    links: gap.links.clone(),
                })
                .collect(),
            doubts: result.doubts.clone(),
        }
    }
}
