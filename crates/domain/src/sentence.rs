//! What a notification does, in words: one exact sentence for a page, short
//! forms for a list. Names of operations stay as they are, because that is how
//! they are found in events.

use messages::{Piece, Style};

use crate::cts::Target;
use crate::cts::rule::{self, Rule, RuleField};
use crate::notification::{
    Condition, Filter, Notification, OperationSet, Operator, Scope, UserGroup,
};
use crate::phrase::{counted, listed};

/// Up to this many operations or users are named one by one.
const NAMED: usize = 4;

/// Where a notification is sent, in the two lines of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetLines {
    /// Name of the topic or function, `No topic` without one.
    pub name: String,
    /// What and where it is, for example `SMN · eu-west-101`; may be empty.
    pub place: String,
}

#[derive(Default)]
struct Line {
    pieces: Vec<Piece>,
}

impl Line {
    fn add(&mut self, text: &str, style: Style) {
        match self.pieces.last_mut() {
            Some(last) if last.style == style => last.text.push_str(text),
            _ => self.pieces.push(Piece {
                text: text.to_owned(),
                style,
            }),
        }
    }

    fn plain(&mut self, text: &str) {
        self.add(text, Style::Plain);
    }

    fn strong(&mut self, text: &str) {
        self.add(text, Style::Strong);
    }

    /// Strong words with plain `, ` and ` or ` between them.
    fn choice(&mut self, words: &[String]) {
        for (at, word) in words.iter().enumerate() {
            if at > 0 {
                self.plain(if at + 1 == words.len() { " or " } else { ", " });
            }
            self.strong(word);
        }
    }
}

/// The sentence that says what the notification does.
#[must_use]
pub fn describe(notification: &Notification) -> Vec<Piece> {
    let mut line = Line::default();
    let listed = notification
        .operations
        .iter()
        .map(|set| set.trace_names.len())
        .sum::<usize>();
    if notification.scope == Scope::Customized && listed == 0 {
        if notification.operations.is_empty() {
            line.strong("Nobody");
            line.plain(" is told: no operation is listed.");
        } else {
            line.strong("Whether anybody is told");
            line.plain(" is not documented: no operation is listed.");
        }
        return line.pieces;
    }
    let topic = notification.topic.as_deref().map(topic_name);
    match (notification.enabled, topic) {
        (Some(true), Some(topic)) => {
            line.plain("Tell ");
            line.strong(&topic);
        }
        (None, Some(topic)) => {
            line.strong("Whether anybody");
            line.plain(
                " is told is not known: its status was not answered. When enabled it tells ",
            );
            line.strong(&topic);
        }
        (Some(false), Some(topic)) => {
            line.strong("Nobody");
            line.plain(" is told: it is switched off. When enabled it would tell ");
            line.strong(&topic);
        }
        (enabled, None) => {
            line.strong("Nobody");
            line.plain(if enabled == Some(false) {
                " is told: it is switched off and has no topic."
            } else {
                " is told: it has no topic."
            });
            line.plain(" Otherwise somebody would be told");
        }
    }
    line.plain(" when ");
    who(&notification.user_groups, &mut line);
    line.plain(" does ");
    what(notification, listed, &mut line);
    if let Some(filter) = notification
        .filter
        .as_ref()
        .filter(|f| f.active != Some(false) && !f.rules.is_empty())
    {
        rules(filter, &mut line);
    }
    line.plain(".");
    if let Some(filter) = &notification.filter {
        let count = counted(filter.rules.len(), "rule");
        if filter.active == Some(false) && !filter.rules.is_empty() {
            line.plain(&format!(
                " Its filter of {count} is stored but switched off."
            ));
        } else if filter.active.is_none() {
            line.plain(" Whether its filter applies was not answered.");
        }
    }
    for what in undocumented(notification) {
        line.plain(&format!(" {what} is not documented."));
    }
    line.pieces
}

/// What the documents leave open about it.
fn undocumented(notification: &Notification) -> Vec<String> {
    let quoted = |texts: Vec<&str>| -> Option<String> {
        let texts: Vec<String> = texts.iter().map(|text| format!("“{text}”")).collect();
        (!texts.is_empty()).then(|| listed(&texts, "and"))
    };
    let mut open = Vec::new();
    let sets = notification.operations.iter();
    let empty = sets.filter(|set| set.trace_names.is_empty()).map(resource);
    let empty: Vec<String> = empty.collect();
    if notification.scope == Scope::Customized && !empty.is_empty() {
        open.push(format!(
            "What it does about {}, where no operation is listed,",
            listed(&empty, "and")
        ));
    }
    let groups = notification.user_groups.iter();
    let empty = groups.filter(|group| group.users.is_empty());
    if let Some(groups) = quoted(empty.map(|group| group.group.as_str()).collect()) {
        open.push(format!(
            "Whether users of {groups} count, where no user is listed,"
        ));
    }
    let filter = notification.filter.as_ref();
    if let Some(filter) = filter.filter(|filter| filter.active != Some(false)) {
        if filter.rules.is_empty() {
            open.push("What its filter does, which has no rules,".to_owned());
        } else if let Condition::Other(word) = &filter.condition {
            open.push(format!("What combining rules by “{word}” does"));
        }
        let rules = filter.rules.iter().map(String::as_str);
        let no_rules = rules.filter(|text| Rule::parse(text).is_err()).collect();
        if let Some(no_rules) = quoted(no_rules) {
            open.push(format!("What {no_rules} does, as no rule reads like that,"));
        }
    }
    open
}

fn who(groups: &[UserGroup], line: &mut Line) {
    if groups.is_empty() {
        line.strong("anyone");
        return;
    }
    let users: usize = groups.iter().map(|group| group.users.len()).sum();
    if users > NAMED || groups.iter().any(|group| group.users.is_empty()) {
        line.plain("one of ");
        line.strong(&counted(users, "user"));
        line.plain(" of ");
        let names: Vec<String> = groups.iter().map(|group| group.group.clone()).collect();
        line.choice(&names);
        return;
    }
    for (at, group) in groups.iter().enumerate() {
        if at > 0 {
            line.plain(", or ");
        }
        line.choice(&group.users);
        line.plain(" of ");
        line.strong(&group.group);
    }
}

fn what(notification: &Notification, names: usize, line: &mut Line) {
    let sets = &notification.operations;
    match &notification.scope {
        Scope::Complete => {
            line.strong("anything");
            line.plain(" in any connected service");
        }
        Scope::Other(word) => {
            line.strong("something");
            line.plain(&format!(" (its operation type “{word}” is not known here)"));
        }
        Scope::Customized if names <= NAMED => {
            let mut first = true;
            for set in sets.iter().filter(|set| !set.trace_names.is_empty()) {
                if !first {
                    line.plain(", or ");
                }
                first = false;
                line.choice(&set.trace_names);
                line.plain(" on ");
                line.plain(&resource(set));
            }
        }
        Scope::Customized => {
            line.plain("one of ");
            line.strong(&counted(names, "operation"));
            line.plain(" of ");
            let services = services(sets);
            if services.len() > NAMED {
                line.plain(&counted(services.len(), "service"));
            } else {
                line.plain(&listed(&services, "and"));
            }
        }
    }
}

/// `ECS`, or `VPC subnet` where the resource type says more than the service.
fn resource(set: &OperationSet) -> String {
    if set.resource_type.eq_ignore_ascii_case(&set.service_type) || set.resource_type.is_empty() {
        set.service_type.clone()
    } else {
        format!("{} {}", set.service_type, set.resource_type)
    }
}

/// The services with at least one operation, each once.
fn services(sets: &[OperationSet]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for set in sets.iter().filter(|set| !set.trace_names.is_empty()) {
        if !found.contains(&set.service_type.as_str()) {
            found.push(&set.service_type);
        }
    }
    found
}

fn rules(filter: &Filter, line: &mut Line) {
    let one = filter.rules.len() == 1;
    let between = match &filter.condition {
        Condition::And => " and ",
        Condition::Or => "; ",
        Condition::Other(_) => "; ",
    };
    match &filter.condition {
        Condition::Other(word) => {
            line.plain(&format!(", and these rules, combined by “{word}”, hold: "));
        }
        Condition::Or if !one => line.plain(", and at least one of these holds: "),
        Condition::And | Condition::Or => line.plain(" and "),
    }
    for (at, rule) in filter.rules.iter().enumerate() {
        if at > 0 {
            line.plain(between);
        }
        rule_words(rule, line);
    }
}

fn rule_words(text: &str, line: &mut Line) {
    let Some(cut) = rule::cut(text) else {
        line.plain("the rule ");
        line.strong(&format!("“{text}”"));
        line.plain(" holds");
        return;
    };
    let (is, value) = match cut.operator {
        Operator::Equal => ("is", cut.value),
        Operator::NotEqual => ("isn't", cut.value),
    };
    let subject = match RuleField::named(cut.field) {
        Some(RuleField::TraceRating) => {
            line.plain(if cut.operator == Operator::Equal {
                "the event is rated "
            } else {
                "the event isn't rated "
            });
            line.strong(value);
            return;
        }
        Some(RuleField::TraceType) => {
            let kind = match value {
                "ApiCall" => "an API call",
                "ConsoleAction" => "a console action",
                "SystemAction" => "a system action",
                other => other,
            };
            line.plain(if kind == value { "its type " } else { "it " });
            line.strong(&format!("{is} {kind}"));
            return;
        }
        Some(RuleField::ResourceName) => {
            line.plain("its resource name ");
            line.strong(&format!("{is} “{value}”"));
            return;
        }
        Some(RuleField::Code) => "its code",
        Some(RuleField::ResourceId) => "its resource ID",
        Some(RuleField::ApiVersion) => "its API version",
        None => {
            line.plain(&format!("its field “{}” ", cut.field));
            line.strong(&format!("{is} {value}"));
            return;
        }
    };
    line.plain(subject);
    line.plain(" ");
    line.strong(&format!("{is} {value}"));
}

/// The name at the end of a URN, also of one that does not parse.
#[must_use]
pub fn topic_name(urn: &str) -> String {
    match Target::parse_stored(urn) {
        Some(target) => target.name().to_owned(),
        None => urn
            .rsplit(':')
            .find(|part| !part.is_empty())
            .unwrap_or(urn)
            .to_owned(),
    }
}

/// Where it is sent, for a list.
#[must_use]
pub fn tells(notification: &Notification) -> TargetLines {
    let Some(urn) = &notification.topic else {
        return TargetLines {
            name: "No topic".to_owned(),
            place: String::new(),
        };
    };
    let place = match Target::parse_stored(urn) {
        Some(target) => format!("{} · {}", kind_words(target.kind()), target.region()),
        None => notification
            .kind
            .as_deref()
            .map(kind_words)
            .unwrap_or_default()
            .to_owned(),
    };
    TargetLines {
        name: topic_name(urn),
        place,
    }
}

fn kind_words(kind: &str) -> &str {
    match kind {
        "smn" => "SMN",
        "fun" => "Function",
        other => other,
    }
}

/// What it is about, for a list.
#[must_use]
pub fn when(notification: &Notification) -> String {
    let sets = &notification.operations;
    let mut text = match &notification.scope {
        Scope::Complete => "Every operation".to_owned(),
        Scope::Other(word) => word.clone(),
        Scope::Customized => {
            let names: usize = sets.iter().map(|set| set.trace_names.len()).sum();
            let services = services(sets);
            match names {
                0 => "No operation".to_owned(),
                _ if services.len() > NAMED => {
                    format!(
                        "{} of {}",
                        counted(names, "operation"),
                        counted(services.len(), "service")
                    )
                }
                _ => format!("{}: {}", services.join(", "), counted(names, "operation")),
            }
        }
    };
    if !notification.user_groups.is_empty() {
        let users: usize = notification
            .user_groups
            .iter()
            .map(|group| group.users.len())
            .sum();
        text.push_str(" · ");
        text.push_str(&counted(users, "user"));
        if notification.user_groups.iter().any(|g| g.users.is_empty()) {
            text.push_str(", not all listed");
        }
    }
    match &notification.filter {
        Some(filter) if filter.active != Some(false) && !filter.rules.is_empty() => {
            text.push_str(" · ");
            text.push_str(&counted(filter.rules.len(), "rule"));
            let unclear = filter.rules.iter().any(|text| Rule::parse(text).is_err());
            if unclear || filter.active.is_none() || matches!(filter.condition, Condition::Other(_))
            {
                text.push_str(", unclear");
            }
        }
        Some(filter) if filter.active != Some(false) => text.push_str(" · filter without rules"),
        Some(filter) if !filter.rules.is_empty() => text.push_str(" · filter off"),
        _ => {}
    }
    text
}
