//! Many events against many notifications. Every different text is kept, and looked
//! at by the matcher, only once; what is left for each event is looking up answers.

use std::collections::BTreeMap;

use super::{Answer, Assumptions, Event, Matcher};
use crate::cts::RuleField;
use crate::notification::{Condition, Notification};

/// Different values, each with a number.
#[derive(Debug, Clone, Default)]
struct Words<T> {
    all: Vec<T>,
    numbers: BTreeMap<T, u32>,
}

impl<T: Ord + Clone> Words<T> {
    fn number(&mut self, value: &T) -> u32 {
        if let Some(number) = self.numbers.get(value) {
            return *number;
        }
        // More than four thousand million different texts do not fit into memory.
        let number = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        self.numbers.insert(value.clone(), number);
        self.all.push(value.clone());
        number
    }
}

/// Service, resource type and name of an operation.
type Operation = [Option<String>; 3];

/// An event: its values' numbers.
#[derive(Debug, Clone, Copy)]
struct EncodedEvent {
    operation: u32,
    user: u32,
    fields: [u32; 6],
}

/// Events, kept for being judged many times.
#[derive(Debug, Clone, Default)]
pub struct EventTable {
    rows: Vec<EncodedEvent>,
    operations: Words<Operation>,
    users: Words<Option<String>>,
    fields: [Words<Option<String>>; 6],
}

impl EventTable {
    /// Adds an event at the end.
    pub fn push(&mut self, event: &Event) {
        let operation = [
            event.service_type.clone(),
            event.resource_type.clone(),
            event.trace_name.clone(),
        ];
        let mut fields = [0; 6];
        let words = self.fields.iter_mut().zip(&event.fields);
        for (place, (words, value)) in fields.iter_mut().zip(words) {
            *place = words.number(value);
        }
        self.rows.push(EncodedEvent {
            operation: self.operations.number(&operation),
            user: self.users.number(&event.user),
            fields,
        });
    }

    /// How many events there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Every different text that events have in a field.
    pub fn values(&self, field: RuleField) -> impl Iterator<Item = &str> {
        let place = RuleField::ALL.iter().position(|known| *known == field);
        let words = place.and_then(|at| self.fields.get(at));
        let all = words.into_iter().flat_map(|words| &words.all);
        all.filter_map(Option::as_deref)
    }

    /// The event at that place, as it was added.
    #[must_use]
    pub fn event(&self, at: usize) -> Option<Event> {
        let row = self.rows.get(at)?;
        let mut event = Event {
            user: word(&self.users, row.user),
            ..Event::default()
        };
        if let Some([service, resource, name]) = self.operations.all.get(row.operation as usize) {
            event.service_type.clone_from(service);
            event.resource_type.clone_from(resource);
            event.trace_name.clone_from(name);
        }
        let words = self.fields.iter().zip(row.fields);
        for (place, (words, number)) in event.fields.iter_mut().zip(words) {
            *place = word(words, number);
        }
        Some(event)
    }
}

fn word(words: &Words<Option<String>>, number: u32) -> Option<String> {
    words.all.get(number as usize).cloned().flatten()
}

/// A notification made ready for the events of one table. It knows nothing of
/// events that are added later.
#[derive(Debug, Clone)]
pub struct TableMatcher {
    /// The stages that depend on one number each.
    status: Answer,
    operations: Vec<Answer>,
    users: Vec<Answer>,
    kinds: Vec<Answer>,
    filter: Filter,
    /// What the filter answers at least.
    at_least: Answer,
}

#[derive(Debug, Clone)]
enum Filter {
    /// The same for every event.
    Fixed(Answer),
    /// Whether every rule must hold, and the rules.
    Rules(bool, Vec<ReadyRule>),
}

/// A rule, with its answer for every value of its field.
#[derive(Debug, Clone)]
struct ReadyRule {
    field: usize,
    answers: Vec<Answer>,
}

impl ReadyRule {
    fn held(&self, row: &EncodedEvent) -> Answer {
        let number = row.fields.get(self.field);
        number.map_or(Answer::Uncertain, |number| pick(&self.answers, *number))
    }
}

fn pick(answers: &[Answer], number: u32) -> Answer {
    answers
        .get(number as usize)
        .copied()
        .unwrap_or(Answer::Uncertain)
}

impl TableMatcher {
    /// Asks the matcher about every different value in the table.
    #[must_use]
    pub fn new(table: &EventTable, notification: &Notification, assumptions: Assumptions) -> Self {
        let matcher = Matcher::new(notification, assumptions);
        let operation = |[service, resource, name]: &Operation| {
            matcher.operation(service.as_deref(), resource.as_deref(), name.as_deref())
        };
        let users = table.users.all.iter();
        let kinds = RuleField::ALL
            .iter()
            .position(|field| *field == RuleField::TraceType)
            .and_then(|at| table.fields.get(at))
            .into_iter()
            .flat_map(|words| &words.all);
        Self {
            status: matcher.status(),
            operations: table.operations.all.iter().map(operation).collect(),
            users: users.map(|user| matcher.user(user.as_deref())).collect(),
            kinds: kinds.map(|kind| matcher.kind(kind.as_deref())).collect(),
            filter: Filter::new(table, &matcher),
            at_least: matcher.at_least,
        }
    }

    /// Whether it fires for the event at that place, just as [`Matcher::fires`]
    /// says; `Uncertain` for a place without an event.
    #[must_use]
    pub fn fires(&self, table: &EventTable, at: usize) -> Answer {
        table
            .rows
            .get(at)
            .map_or(Answer::Uncertain, |row| self.judge(row))
    }

    /// Whether it fires, for every event in order.
    pub fn judge_all<'a>(&'a self, table: &'a EventTable) -> impl Iterator<Item = Answer> + 'a {
        table.rows.iter().map(|row| self.judge(row))
    }

    /// Whether it would fire if it were enabled and had somebody to tell, for every
    /// event in order.
    pub fn match_all<'a>(&'a self, table: &'a EventTable) -> impl Iterator<Item = Answer> + 'a {
        table.rows.iter().map(|row| self.matches(row))
    }

    /// Whether it is enabled and has somebody to tell.
    #[must_use]
    pub fn status(&self) -> Answer {
        self.status
    }

    fn judge(&self, row: &EncodedEvent) -> Answer {
        match self.status {
            Answer::No => Answer::No,
            status => status.and(self.matches(row)),
        }
    }

    fn matches(&self, row: &EncodedEvent) -> Answer {
        let so_far = pick(&self.operations, row.operation);
        // Most events end here.
        if so_far == Answer::No {
            return Answer::No;
        }
        // The place of `trace_type` in `RuleField::ALL`.
        let [_, _, _, trace_type, _, _] = row.fields;
        so_far
            .and(pick(&self.users, row.user))
            .and(pick(&self.kinds, trace_type))
            .and(self.filter.lets_through(row).or(self.at_least))
    }
}

impl Filter {
    fn new(table: &EventTable, matcher: &Matcher<'_>) -> Self {
        let open = |words: &Words<Option<String>>| vec![Answer::Uncertain; words.all.len()];
        let rules = matcher.rules.iter().map(|rule| {
            let place = |field| RuleField::ALL.iter().position(|known| *known == field);
            let field = rule
                .as_ref()
                .and_then(|rule| place(rule.field()))
                .unwrap_or(0);
            let words = table.fields.get(field);
            let answers = words.map(|words| match rule {
                None => open(words),
                Some(rule) => {
                    let values = words.all.iter();
                    values
                        .map(|value| matcher.rule(rule, value.as_deref()))
                        .collect()
                }
            });
            ReadyRule {
                field,
                answers: answers.unwrap_or_default(),
            }
        });
        let rules: Vec<ReadyRule> = rules.collect();
        match matcher.condition {
            Some(_) if rules.is_empty() => Self::Fixed(Answer::Uncertain),
            Some(Condition::And) => Self::Rules(true, rules),
            Some(Condition::Or) => Self::Rules(false, rules),
            Some(Condition::Other(_)) => Self::Fixed(Answer::Uncertain),
            None => Self::Fixed(Answer::Yes),
        }
    }

    fn lets_through(&self, row: &EncodedEvent) -> Answer {
        let (all, rules) = match self {
            Self::Fixed(answer) => return *answer,
            Self::Rules(all, rules) => (*all, rules),
        };
        let answers = rules.iter().map(|rule| rule.held(row));
        if all {
            answers.fold(Answer::Yes, Answer::and)
        } else {
            answers.fold(Answer::No, Answer::or)
        }
    }
}
