//! Reads events a person pasted or dropped: answers of the service, arrays,
//! objects, one object per line, or several of these after one another, also in
//! what other services put around them, and tables of the service's console.
//! One pass over the text, in steps, so that a worker can say how far it is.
//! What is broken is left out and named; reading goes on at the next line that
//! can begin an event.

use serde_json::{Map, Value};

use super::traces::Trace;

mod cursor;
mod damage;
mod envelope;
mod finding;
mod table;
mod time;

use cursor::Cursor;
use damage::{BYTE_ORDER_MARK, Mark};
use envelope::Found;
pub use finding::{EventFinding, EventFindingKind, EventsError, EventsErrorKind};
pub use time::parse_time;

/// Findings [`events`] keeps; others are only counted.
pub const MAX_FINDINGS: usize = 1_000;

/// How many lists and answers may be inside each other. A list of answers of
/// the service takes three.
const MAX_FRAMES: usize = 8;

/// Events of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Events {
    /// The events, in the order of the text.
    pub traces: Vec<Trace>,
    /// The first [`MAX_FINDINGS`] things that are not as they should be.
    pub findings: Vec<EventFinding>,
    /// How many findings there are beyond those.
    pub more_findings: usize,
    /// Objects that were read, events or not. What was in an envelope counts,
    /// not the envelope.
    pub objects: usize,
    /// What could have been an event and is none, or was too broken to be read.
    pub skipped: usize,
    /// Lines of the text.
    pub lines: usize,
}

/// What [`Reader::next_batch`] read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EventBatch {
    /// The events. Where the time was in words, it is there as a number too.
    pub traces: Vec<Trace>,
    /// What is not as it should be.
    pub findings: Vec<EventFinding>,
}

/// Reads the events of a text at once.
///
/// # Errors
/// Why there are none, and where. An empty list is not an error.
pub fn events(text: &str) -> Result<Events, EventsError> {
    let mut reader = Reader::new(text);
    let mut events = Events::default();
    while let Some(mut batch) = reader.next_batch(MAX_FINDINGS) {
        events.traces.append(&mut batch.traces);
        let room = MAX_FINDINGS - events.findings.len();
        events.more_findings += batch.findings.len().saturating_sub(room);
        events
            .findings
            .extend(batch.findings.into_iter().take(room));
    }
    events.objects = reader.objects();
    events.skipped = reader.skipped();
    events.lines = reader.lines();
    reader.error().map_or(Ok(events), Err)
}

/// Reads the events of a text bit by bit.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    cursor: Cursor<'a>,
    /// A place at or before the cursor.
    mark: Mark,
    frames: Vec<Frame>,
    before: Before,
    /// How far attempts have come that failed.
    damaged: usize,
    /// Lists and answers whose ends may still come, though they were given up.
    given_up: usize,
    batch: EventBatch,
    objects: usize,
    events: usize,
    skipped: usize,
    /// The header of the table that is being read.
    table: Option<table::Table>,
    /// How many envelopes may be inside each other.
    depth: u8,
    /// Whether there was a list, if only an empty one.
    listed: bool,
    first_error: Option<EventsError>,
}

/// Something that is open at the cursor, and the line it began in.
#[derive(Debug, Clone, Copy)]
enum Frame {
    /// An array of events.
    List(usize),
    /// An answer of the service; its events are read by a [`Frame::List`] above.
    Answer,
}

/// What came before the cursor in the innermost list, or between all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Item,
    Comma,
    /// Something broken; whatever comes now is right.
    Damage,
}

/// How an attempt to read one thing ended.
type Attempt = Option<()>;

impl<'a> Reader<'a> {
    /// Begins at the start of the text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self {
            cursor: Cursor { text, at: 0 },
            mark: Mark::default(),
            frames: Vec::new(),
            before: Before::Nothing,
            damaged: 0,
            given_up: 0,
            batch: EventBatch::default(),
            objects: 0,
            events: 0,
            skipped: 0,
            table: None,
            depth: envelope::MAX_ENVELOPES,
            listed: false,
            first_error: None,
        }
    }

    /// Reads on, in at most that many steps, at least one. A step is an object,
    /// something broken, or one end of a list, so there are no more events than
    /// that, but for envelopes of several; there can be none. `None` after the end of the text.
    pub fn next_batch(&mut self, steps: usize) -> Option<EventBatch> {
        let mut taken = 0;
        while taken < steps.max(1) && self.step() {
            taken += 1;
        }
        let batch = std::mem::take(&mut self.batch);
        (taken > 0 || batch != EventBatch::default()).then_some(batch)
    }

    /// Bytes of the text that are done. It never gets less.
    #[must_use]
    pub fn consumed(&self) -> usize {
        self.cursor.at
    }

    /// Objects that were read up to here, events or not.
    #[must_use]
    pub fn objects(&self) -> usize {
        self.objects
    }

    /// What was skipped up to here: objects that are no events, and what could
    /// not be read.
    #[must_use]
    pub fn skipped(&self) -> usize {
        self.skipped
    }

    /// Lines up to here.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.mark.moved(self.cursor.text, self.cursor.at).lines()
    }

    /// At the end of the text: why there are no events in it.
    #[must_use]
    pub fn error(&self) -> Option<EventsError> {
        if self.events > 0 {
            return None;
        }
        let empty = EventsError {
            place: Mark::default().place(),
            kind: EventsErrorKind::Empty,
        };
        self.first_error.or((!self.listed).then_some(empty))
    }

    /// One step. `false` at the end of the text.
    fn step(&mut self) -> bool {
        if self.table.is_some() {
            return self.table_row();
        }
        loop {
            self.skip_between();
            self.mark = self.mark.moved(self.cursor.text, self.cursor.at);
            let first = self.objects == 0 && !self.listed && self.first_error.is_none();
            if first && self.begin_table() {
                return true;
            }
            let Some(byte) = self.cursor.peek() else {
                if !self.frames.is_empty() {
                    self.frames.clear();
                    self.report(self.mark, EventFindingKind::Cut, None);
                }
                return false;
            };
            let attempt = match (self.frames.last().copied(), byte) {
                (Some(Frame::Answer), _) => self.rest_of_answer(),
                (Some(Frame::List(_)), b']') => {
                    self.end_list();
                    Some(())
                }
                (Some(Frame::List(_)), b',') => {
                    self.cursor.at += 1;
                    let expected = matches!(self.before, Before::Item | Before::Damage);
                    self.before = Before::Comma;
                    if expected {
                        continue;
                    }
                    self.report(self.mark, EventFindingKind::Comma, None);
                    Some(())
                }
                // A piece cut out of a list has commas too.
                (None, b',') if matches!(self.before, Before::Item | Before::Damage) => {
                    self.cursor.at += 1;
                    self.before = Before::Comma;
                    continue;
                }
                (None, b']' | b'}') if self.given_up > 0 => {
                    self.given_up -= 1;
                    self.cursor.at += 1;
                    continue;
                }
                (frame, _) => {
                    if frame.is_some() && self.before == Before::Item {
                        self.report(self.mark, EventFindingKind::Comma, None);
                    }
                    self.item(byte)
                }
            };
            if attempt.is_none() {
                self.give_up();
            }
            return true;
        }
    }

    /// Blanks, and the marks files begin with that were put after one another.
    fn skip_between(&mut self) {
        loop {
            self.cursor.skip_blanks();
            let rest = self.cursor.text.get(self.cursor.at..).unwrap_or_default();
            if !rest.starts_with(BYTE_ORDER_MARK) {
                return;
            }
            self.cursor.at += BYTE_ORDER_MARK.len_utf8();
        }
    }

    fn item(&mut self, first: u8) -> Attempt {
        match first {
            b'[' if self.frames.len() < MAX_FRAMES => {
                self.cursor.at += 1;
                self.begin_list();
                Some(())
            }
            b'{' => self.object(),
            _ => {
                let value = self.cursor.value()?;
                if self.frames.is_empty() {
                    return self.loose_value(&value);
                }
                self.before = Before::Item;
                match value {
                    Value::String(_) => self.event(&value),
                    _ => self.report(self.mark, EventFindingKind::NotObject, None),
                }
                Some(())
            }
        }
    }

    /// Something other than an object outside of all lists. If it has the line
    /// for itself, it is that; else the line is prose or a table.
    fn loose_value(&mut self, value: &Value) -> Attempt {
        let rest = self.cursor.text.get(self.cursor.at..).unwrap_or_default();
        let rest = rest.trim_start_matches([' ', '\t', '\r']);
        if !rest.is_empty() && !rest.starts_with('\n') {
            self.cursor.at = self.cursor.text.len() - rest.len();
            return None;
        }
        let found = envelope::open(value, self.depth);
        if found.iter().any(Result::is_ok) {
            self.take(found);
            return Some(());
        }
        self.report(self.mark, EventFindingKind::NotObject, None);
        if let Some(finding) = self.batch.findings.last_mut() {
            finding.left_out = Some((self.mark.line, 1));
        }
        self.before = Before::Damage;
        Some(())
    }

    fn begin_list(&mut self) {
        self.frames.push(Frame::List(self.mark.line));
        self.before = Before::Nothing;
        self.listed = true;
    }

    fn end_list(&mut self) {
        if self.before == Before::Comma {
            self.report(self.mark, EventFindingKind::Comma, None);
        }
        self.cursor.at += 1;
        self.frames.pop();
        self.before = Before::Item;
    }

    /// An event, or an answer of the service as far as to its list.
    fn object(&mut self) -> Attempt {
        self.cursor.at += 1;
        let mut members = Map::new();
        self.cursor.skip_blanks();
        if !self.cursor.eat(b'}') {
            loop {
                if self.member(&mut members)? {
                    return Some(());
                }
                self.cursor.skip_blanks();
                if self.cursor.eat(b'}') {
                    break;
                }
                if !self.cursor.eat(b',') {
                    return None;
                }
            }
        }
        self.before = Before::Item;
        let empty = members.get("traces").is_some_and(Value::is_null);
        if empty && !members.contains_key("trace_name") {
            self.listed = true;
        } else {
            self.event(&Value::Object(members));
        }
        Some(())
    }

    /// One member. `true` if it is the list of an answer, which is open now.
    fn member(&mut self, members: &mut Map<String, Value>) -> Option<bool> {
        self.cursor.skip_blanks();
        let name: String = self.cursor.value()?;
        self.cursor.skip_blanks();
        if !self.cursor.eat(b':') {
            return None;
        }
        self.cursor.skip_blanks();
        let in_answer = matches!(self.frames.last(), Some(Frame::Answer));
        let deepest = MAX_FRAMES - 2 + usize::from(in_answer);
        let is_list =
            envelope::LISTS.contains(&name.as_str()) && !members.contains_key("trace_name");
        if is_list && self.frames.len() <= deepest && self.cursor.eat(b'[') {
            if !in_answer {
                self.frames.push(Frame::Answer);
            }
            self.begin_list();
            return Some(true);
        }
        members.insert(name, self.cursor.value()?);
        Some(false)
    }

    /// What follows the list in an answer, one member a step.
    fn rest_of_answer(&mut self) -> Attempt {
        if self.cursor.eat(b',') {
            self.cursor.skip_blanks();
            if self.cursor.peek() != Some(b'}') {
                self.member(&mut Map::new())?;
                return Some(());
            }
            self.report(self.mark, EventFindingKind::Comma, None);
        }
        if !self.cursor.eat(b'}') {
            return None;
        }
        self.frames.pop();
        self.before = Before::Item;
        Some(())
    }

    fn event(&mut self, value: &Value) {
        let found = envelope::open(value, self.depth);
        self.take(found);
    }

    fn take(&mut self, found: Vec<Found>) {
        for found in found {
            match found {
                Ok(trace) => {
                    self.objects += 1;
                    self.keep(trace);
                }
                Err(kind) => {
                    self.objects += usize::from(kind != EventFindingKind::NotObject);
                    self.report(self.mark, kind, None);
                }
            }
        }
    }

    fn keep(&mut self, mut trace: Trace) {
        let missing: Vec<&'static str> = [
            ("service_type", &trace.service_type),
            ("resource_type", &trace.resource_type),
        ]
        .into_iter()
        .filter_map(|(name, member)| member.is_none().then_some(name))
        .collect();
        if !missing.is_empty() {
            self.report(
                self.mark,
                EventFindingKind::Missing(missing),
                Some(self.events),
            );
        }
        if let Some(text) = &trace.time_text {
            trace.time_ms = parse_time(text);
            if trace.time_ms.is_none() {
                self.report(self.mark, EventFindingKind::Time, Some(self.events));
            }
        }
        self.batch.traces.push(trace);
        self.events += 1;
    }
}
