//! `notictl test`: what a bundle is expected to do with events.

use std::collections::BTreeMap;
use std::path::Path;

use clap::ArgMatches;
use desired_state::bundle::{Format as Syntax, Mistake, Places, Step, read_as};
use desired_state::place::Connection;
use domain::matching::{Answer, Assumptions, Event, Judgement, Matcher};
use domain::notification::Notification;
use messages::{Message, notictl as say};
use serde_json::{Value, json};
use wire::cts::Trace;
use wire::instant::iso;

use crate::args::{self, Format};
use crate::bundle;
use crate::findings::document;
use crate::input::{ReadReport, events_in, events_of, text_of};
use crate::simulate::{operation, verdict};
use crate::suite::{Case, Suite};
use crate::trouble::{Result, Trouble};
use crate::words::{Words, visible};
use crate::{junit, print};

/// So many failures of a test are explained; the others are counted.
const MOST_EXPLAINED: usize = 5;

/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

/// What came of the tests of a file.
pub struct Outcome {
    /// The file.
    pub file: String,
    /// Each test, in order.
    pub cases: Vec<CaseOutcome>,
}

/// What came of a test.
pub struct CaseOutcome {
    /// What it is called.
    pub name: String,
    /// How many events it looked at.
    pub events: usize,
    /// What was not as expected, explained.
    pub failures: Vec<String>,
    /// How many more failures there are.
    pub more: usize,
}

impl CaseOutcome {
    /// Whether all was as expected.
    pub fn passed(&self) -> bool {
        self.failures.is_empty()
    }

    /// All that is said about it.
    pub fn explanation(&self, words: Words) -> String {
        let mut text = self.failures.concat();
        if self.more > 0 {
            text += &words.say(say::MoreFailures { count: self.more });
            text.push('\n');
        }
        text
    }
}

/// Runs the tests of files and prints what came of them. Whether all passed.
pub fn test(words: Words, matches: &ArgMatches) -> Result<bool> {
    let mut outcomes = Vec::new();
    for file in matches
        .get_many::<String>(args::FILES)
        .into_iter()
        .flatten()
    {
        outcomes.push(run(words, file)?);
    }
    print(&match Format::of(matches) {
        Format::Json => document("test", in_json(words, &outcomes)),
        Format::Junit => junit::report(words, &outcomes)?,
        _ => human(words, &outcomes),
    })?;
    let mut cases = outcomes.iter().flat_map(|outcome| &outcome.cases);
    Ok(cases.all(CaseOutcome::passed))
}

fn run(words: Words, file: &str) -> Result<Outcome> {
    let text = text_of(file)?;
    let read = read_as(&text, Syntax::of(&text));
    let (suite, places): (Suite, _) = read.map_err(|error| Trouble::of_bundle(file, error))?;
    let folder = Path::new(file).parent().unwrap_or(Path::new(""));
    let beside = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let bundle_file = beside(&suite.bundle);
    let loaded = bundle::load(&bundle_file)?;
    let stand_in = Connection::stand_in();
    let place = suite.connection.clone();
    let connection = Connection {
        name: place.name,
        region: place.region.unwrap_or(stand_in.region),
        project_id: place.project_id.unwrap_or(stand_in.project_id),
        labels: place.labels,
        ..Connection::default()
    };
    let (notifications, _) = bundle::notifications(&bundle_file, &loaded, &connection)?;
    let mistakes = mistakes(&suite, &places, &notifications);
    if !mistakes.is_empty() {
        return Err(Trouble::of_mistakes(file, mistakes));
    }
    let mut cases = Vec::new();
    for (at, case) in suite.tests.iter().enumerate() {
        let mut trial = Trial::new(words, case, &notifications);
        for event in &case.events {
            let text = Value::Object(event.clone()).to_string();
            let read = events_in(file, &text, |trace| {
                trial.event(trace);
                Ok(())
            });
            if !read.is_ok_and(|report| report.is_whole() && report.events > 0) {
                let path = ["tests".into(), at.into(), "events".into()];
                let wrong = places.mistake(&path, messages::events::NO_OPERATION);
                return Err(Trouble::of_mistakes(file, vec![wrong]));
            }
        }
        for name in &case.event_files {
            let name = beside(name);
            let report = events_of(&name, |trace| {
                trial.event(trace);
                Ok(())
            })?;
            refuse_damaged(&name, report)?;
        }
        cases.push(trial.done());
    }
    Ok(Outcome {
        file: file.to_owned(),
        cases,
    })
}

/// What was not read could have been what the test is about.
fn refuse_damaged(file: &str, report: ReadReport) -> Result<()> {
    if report.events == 0 && report.is_whole() {
        return Err(Trouble::of_file(file, None, say::EVENTS_NONE));
    }
    if report.is_whole() {
        return Ok(());
    }
    let count = report.skipped;
    let skipped = (count > 0).then(|| (None, messages::simulator::Skipped { count }.into()));
    let findings = report.findings.into_iter();
    let findings = findings.map(|(position, message)| (Some(position), message));
    Err(Trouble::of_places(file, findings.chain(skipped)))
}

/// What serde cannot tell: names that the bundle does not have, tests about nothing.
fn mistakes(suite: &Suite, places: &Places<'_>, notifications: &[Notification]) -> Vec<Mistake> {
    let mut found = Vec::new();
    let is_known = |name: &str| notifications.iter().any(|one| one.name == name);
    for (at, case) in suite.tests.iter().enumerate() {
        let test: [Step; 2] = ["tests".into(), at.into()];
        let mut refuse = |within: &[Step], message: Message| {
            found.push(places.mistake(&[&test, within].concat(), message));
        };
        let unknown = |name: &str| Message::from(say::NotificationUnknown { name: name.into() });
        let expect = &case.expect;
        let lists = [
            ("notify", &expect.notify),
            ("not_notify", &expect.not_notify),
        ];
        for (list, names) in lists {
            let strangers = names.iter().enumerate().filter(|(_, name)| !is_known(name));
            for (at, name) in strangers {
                refuse(&["expect".into(), list.into(), at.into()], unknown(name));
            }
        }
        for name in expect.at_most_a_day.keys().filter(|name| !is_known(name)) {
            let path = [
                "expect".into(),
                "at_most_a_day".into(),
                name.as_str().into(),
            ];
            refuse(&path, unknown(name));
        }
        if case.events.is_empty() && case.event_files.is_empty() {
            refuse(&[], say::TEST_WITHOUT_EVENTS);
        }
        let is_idle = lists.iter().all(|(_, names)| names.is_empty());
        if is_idle && !expect.nobody && expect.at_most_a_day.is_empty() {
            refuse(&["expect".into()], say::TEST_WITHOUT_EXPECTATION);
        }
    }
    found
}

/// A test that is under way.
struct Trial<'a> {
    words: Words,
    case: &'a Case,
    notifications: &'a [Notification],
    matchers: Vec<Matcher<'a>>,
    /// Messages of each notification with a limit, by day.
    days: BTreeMap<(usize, Option<i64>), u32>,
    outcome: CaseOutcome,
}

impl<'a> Trial<'a> {
    fn new(words: Words, case: &'a Case, notifications: &'a [Notification]) -> Self {
        let matcher = |one| Matcher::new(one, Assumptions::default());
        Self {
            words,
            case,
            notifications,
            matchers: notifications.iter().map(matcher).collect(),
            days: BTreeMap::new(),
            outcome: CaseOutcome {
                name: case.name.clone(),
                events: 0,
                failures: Vec::new(),
                more: 0,
            },
        }
    }

    fn event(&mut self, trace: Trace) {
        self.outcome.events += 1;
        let day = trace.time_ms.map(|time| time.div_euclid(DAY_MS));
        let event = Event::from(trace);
        let expect = &self.case.expect;
        for at in 0..self.notifications.len() {
            let (Some(one), Some(matcher)) = (self.notifications.get(at), self.matchers.get(at))
            else {
                continue;
            };
            let wanted = expect.notify.contains(&one.name);
            let unwanted = expect.nobody || expect.not_notify.contains(&one.name);
            let fires = matcher.fires(&event);
            if wanted && fires != Answer::Yes {
                let judgement = matcher.judge(&event);
                self.fail(true, one, &event, &judgement);
            } else if unwanted && fires != Answer::No {
                let judgement = matcher.judge(&event);
                self.fail(false, one, &event, &judgement);
            }
            if fires != Answer::No && expect.at_most_a_day.contains_key(&one.name) {
                *self.days.entry((at, day)).or_default() += 1;
            }
        }
    }

    fn fail(&mut self, wanted: bool, one: &Notification, event: &Event, judgement: &Judgement) {
        let (event_name, number) = (operation(event).into(), self.outcome.events);
        let name = (&one.name).into();
        let line: Message = if wanted {
            say::ExpectedMatch {
                event: event_name,
                name,
                number,
            }
            .into()
        } else {
            say::ExpectedNoMatch {
                event: event_name,
                name,
                number,
            }
            .into()
        };
        let why = verdict(self.words, one, event, judgement, "  ");
        self.failed(line, &why);
    }

    fn failed(&mut self, line: Message, why: &str) {
        if self.outcome.failures.len() < MOST_EXPLAINED {
            let line = self.words.say(line);
            self.outcome.failures.push(format!("{line}\n{why}"));
        } else {
            self.outcome.more += 1;
        }
    }

    fn done(mut self) -> CaseOutcome {
        for ((at, day), count) in std::mem::take(&mut self.days) {
            let Some(one) = self.notifications.get(at) else {
                continue;
            };
            let limit = self.case.expect.at_most_a_day.get(&one.name).copied();
            let Some(limit) = limit.filter(|limit| count > *limit) else {
                continue;
            };
            let name = (&one.name).into();
            let (count, limit) = (count as usize, limit as usize);
            let line: Message = match day {
                Some(day) => {
                    let day = iso(day * DAY_MS);
                    let day = day.split('T').next().unwrap_or_default().into();
                    say::TooManyADay {
                        count,
                        day,
                        limit,
                        name,
                    }
                    .into()
                }
                None => say::TooManyUndated { count, limit, name }.into(),
            };
            self.failed(line, "");
        }
        self.outcome
    }
}

fn human(words: Words, outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    let (mut passed, mut failed) = (0, 0);
    for outcome in outcomes {
        for case in &outcome.cases {
            let line = say::TestLine {
                events: case.events,
                name: (&case.name).into(),
                outcome: if case.passed() { "passed" } else { "failed" }.into(),
            };
            text += &format!("{}: {}\n", visible(&outcome.file), words.say(line));
            for line in case.explanation(words).lines() {
                text += &format!("    {line}\n");
            }
            match case.passed() {
                true => passed += 1,
                false => failed += 1,
            }
        }
    }
    text + &words.say(say::TestCounts { failed, passed }) + "\n"
}

fn in_json(words: Words, outcomes: &[Outcome]) -> Value {
    let tests = outcomes.iter().flat_map(|outcome| {
        outcome.cases.iter().map(|case| {
            json!({
                "file": outcome.file,
                "name": case.name,
                "events": case.events,
                "passed": case.passed(),
                "explanation": case.explanation(words),
            })
        })
    });
    json!({ "tests": tests.collect::<Vec<_>>() })
}
