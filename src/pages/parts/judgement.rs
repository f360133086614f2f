//! Why a notification fires for an event, or not, stage by stage.

use domain::cts::rule::Rule;
use domain::matching::{Answer, Event, Judgement, Stage};
use domain::notification::{Condition, Notification, Scope};

use super::rule_line::rule_line;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, group};

/// The word for an answer, in its colour.
pub fn verdict(answer: Answer, words: [&'static str; 3]) -> El {
    let [no, maybe, yes] = words;
    let (class, name, word) = match answer {
        Answer::No => ("note plain", "x", no),
        Answer::Uncertain => ("note warn", "question", maybe),
        Answer::Yes => ("note good", "check", yes),
    };
    el("span").class(class).child(icon(name)).text(word)
}

/// The stages of a decision as a list.
pub fn stages(notification: &Notification, event: &Event, judgement: &Judgement) -> El {
    let stage = |(stage, answer): &(Stage, Answer)| {
        let words = words(notification, event, *stage, *answer);
        let rules = (*stage == Stage::Filter).then(|| rules(notification, event, judgement));
        mark(*answer).child(el("div").child(el("span").child(words)).child(rules))
    };
    el("ol")
        .class("steps")
        .child(judgement.stages.iter().map(stage).collect::<Node>())
}

fn mark(answer: Answer) -> El {
    let (class, name, word) = match answer {
        Answer::No => ("bad", "x", "No: "),
        Answer::Uncertain => ("warn", "question", "Uncertain: "),
        Answer::Yes => ("good", "check", "Yes: "),
    };
    el("li").child(
        el("span")
            .class(class)
            .child(icon(name))
            .child(el("span").class("unseen").text(word)),
    )
}

fn words(notification: &Notification, event: &Event, stage: Stage, answer: Answer) -> String {
    let user = event.user.as_deref();
    match (stage, answer) {
        (Stage::Status, Answer::Yes) => "It is enabled and has somebody to tell.".to_owned(),
        (Stage::Status, Answer::Uncertain) => {
            "The service did not answer whether it is enabled.".to_owned()
        }
        (Stage::Status, _) if notification.enabled == Some(true) => {
            "It has nobody to tell.".to_owned()
        }
        (Stage::Status, _) => "It is disabled.".to_owned(),
        (Stage::Operation, Answer::Yes) if notification.scope == Scope::Complete => {
            "It is about every operation.".to_owned()
        }
        (Stage::Operation, Answer::Yes) => "It is about this operation.".to_owned(),
        (Stage::Operation, Answer::No) => "It is not about this operation.".to_owned(),
        (Stage::Operation, Answer::Uncertain) => "It depends on the operation.".to_owned(),
        (Stage::User, Answer::Yes) if notification.user_groups.is_empty() => {
            "It is about every user.".to_owned()
        }
        (Stage::User, Answer::Yes) => [
            user.unwrap_or_default(),
            " is one of its users, assuming that group membership has not changed.",
        ]
        .concat(),
        (Stage::User, Answer::No) => match user {
            Some(user) => [user, " is not one of its users."].concat(),
            None => "It is only about some users, and the event names none.".to_owned(),
        },
        (Stage::User, Answer::Uncertain) => "It depends on the user.".to_owned(),
        (Stage::Kind, Answer::Yes) => "Events of this kind are told.".to_owned(),
        (Stage::Kind, Answer::No) => "Events about data are assumed not to be told.".to_owned(),
        (Stage::Kind, Answer::Uncertain) => {
            "It is not documented whether events about data are told.".to_owned()
        }
        (Stage::Filter, answer) => filter_words(notification, answer),
    }
}

fn filter_words(notification: &Notification, answer: Answer) -> String {
    let filter = notification.filter.as_ref();
    let Some(filter) = filter.filter(|filter| filter.active != Some(false)) else {
        let off = filter.is_some();
        let words = if off {
            "Its filter is switched off."
        } else {
            "It has no filter."
        };
        return words.to_owned();
    };
    let how = match &filter.condition {
        Condition::And => "all rules must hold",
        Condition::Or => "one rule must hold",
        Condition::Other(_) => "how the rules are combined is not known",
    };
    let outcome = match answer {
        Answer::Yes => "Its filter lets the event through",
        Answer::No => "Its filter keeps the event back",
        Answer::Uncertain => "Whether its filter lets the event through is open",
    };
    [outcome, ": ", how, "."].concat()
}

fn rules(notification: &Notification, event: &Event, judgement: &Judgement) -> Node {
    let texts = notification.filter.iter().flat_map(|filter| &filter.rules);
    let rule = |(text, answer): (&String, &Answer)| {
        let has = Rule::parse(text).ok().map(|rule| {
            let field = rule.field();
            match event.field(field) {
                Some(value) => group([
                    "the event has ".into(),
                    el("code").child(value.to_owned()).into(),
                ]),
                None => "the event does not say".into(),
            }
        });
        mark(*answer).child(
            el("div")
                .class("rules")
                .child(rule_line(text))
                .child(el("span").class("small dim").child(has)),
        )
    };
    let rules = texts.zip(&judgement.rules).map(rule).collect::<Node>();
    el("ul").class("steps").child(rules).into()
}
