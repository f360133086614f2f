//! `notictl policy check`: the documents of a connector, examined, decided, corrected.

use clap::ArgMatches;
use domain::aws::account_id;
use domain::aws::{ExternalId, NETWORK_SECURITY_ACCOUNT, NotificationType, RoleArn, TopicArn};
use domain::finding::ParseError;
use domain::matching::Answer;
use messages::{Message, notictl as say};
use serde_json::{Map, Value, json};
use setup::decide::{Decision, Decisions, NOT_SEEN, Question, decide, not_here};
use setup::doctor::{correct, examine};
use setup::generate::PLACEHOLDER;
use setup::mask::{is_common, left_out};
use setup::policy::{Kind, PolicySet, read_all};
use setup::source::Setup;

use crate::args::{self, Format};
use crate::findings::{self, Issue, are_fine, document};
use crate::input::{private_text_of, text_of};
use crate::print;
use crate::sarif;
use crate::trouble::{Result, Trouble};
use crate::words::Words;

/// The variable that holds the external ID.
const VARIABLE: &str = "NOTICTL_EXTERNAL_ID";

/// Prints what is found in the documents and whether the connector works with them, or the
/// corrected documents. Whether there is nothing to object to.
pub fn check(words: Words, matches: &ArgMatches) -> Result<bool> {
    let setup = connector(matches)?;
    let name = |kind| matches.get_one::<String>(option(kind)).map(String::as_str);
    let names = PolicySet::default().map(|kind, (): &()| name(kind));
    let mut texts: PolicySet<Option<String>> = PolicySet::default();
    for kind in Kind::ALL {
        if let Some(file) = *names.get(kind) {
            let text = text_of(file)?;
            if text.trim().is_empty() {
                return Err(Trouble::of_file(file, None, messages::events::EMPTY_TEXT));
            }
            *texts.get_mut(kind) = Some(text);
        }
    }
    let texts = texts.map(|_, text| text.as_deref());
    let issues: Vec<Issue> = examine(&setup, &texts)
        .into_iter()
        .map(|finding| Issue {
            file: finding
                .document
                .and_then(|kind| *names.get(kind))
                .map(str::to_owned),
            position: finding.place,
            path: finding.path,
            severity: finding.severity,
            rule: finding.rule.to_owned(),
            message: finding.message,
            fix: finding.fix.map(|fix| fix.label),
        })
        .collect();
    let read = read_all(&texts);
    let decisions = decide(&setup, &read.map(|_, document| document.as_ref()));
    let decisions = decisions.given(&texts);
    if matches.get_flag(args::FIX) {
        fixed(words, matches, &setup, &texts)?;
    } else {
        print(&match Format::of(matches) {
            Format::Json => document("policy-check", in_json(words, &issues, &decisions)),
            Format::Sarif => sarif::log(words, &issues),
            _ => decided(words, &decisions) + &findings::human(words, &issues),
        })?;
    }
    refuse_unreadable(&setup, &texts, &names, &issues)?;
    let is_strict = matches.get_flag(args::STRICT);
    let works = match decisions.all() {
        Answer::Yes => true,
        // What no document was given for is not known.
        Answer::Uncertain => !is_strict,
        Answer::No => false,
    };
    Ok(works && are_fine(matches, &issues))
}

/// What is no policy, even with every correction made, has been examined in vain.
fn refuse_unreadable(
    setup: &Setup,
    texts: &PolicySet<Option<&str>>,
    names: &PolicySet<Option<&str>>,
    issues: &[Issue],
) -> Result<()> {
    let corrected = correct(setup, texts);
    let as_good_as_it_gets = texts.map(|kind, text| corrected.get(kind).as_deref().or(*text));
    let read = read_all(&as_good_as_it_gets);
    let unread = Kind::ALL.into_iter().filter_map(|kind| {
        let file = (*names.get(kind)).filter(|_| read.get(kind).is_none())?;
        let about = |issue: &&Issue| issue.file.as_deref() == Some(file);
        let position = issues.iter().find(about).and_then(|issue| issue.position);
        Some(Trouble::of_file(file, position, say::POLICY_UNREADABLE))
    });
    match unread.reduce(Trouble::and) {
        Some(trouble) => Err(trouble),
        None => Ok(()),
    }
}

/// A reason in words that fit a command line: nobody pastes anything there.
fn in_words(reason: &Message) -> Message {
    let mut kinds = Kind::ALL.into_iter();
    match kinds.find(|kind| *reason == not_here(*kind)) {
        Some(kind) => {
            let document = kind.noun().into();
            say::PolicyNotGiven { document }.into()
        }
        None => reason.clone(),
    }
}

fn option(kind: Kind) -> &'static str {
    let [trust, permissions, topic, key] = args::DOCUMENTS;
    match kind {
        Kind::Trust => trust,
        Kind::Permissions => permissions,
        Kind::Topic => topic,
        Kind::Key => key,
    }
}

/// The connector that the options describe.
fn connector(matches: &ArgMatches) -> Result<Setup> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let needed = |name: &str| text(name).unwrap_or_default();
    let wrong = |option: &'static str| {
        move |error: ParseError| {
            let (argument, message) = (format!("--{option}").into(), error.message.into());
            Trouble::new(say::ArgumentWrong { argument, message })
        }
    };
    let kind = NotificationType::parse(needed(args::NOTIFICATION_TYPE));
    let trusted = text(args::TRUSTED_ACCOUNT).unwrap_or(NETWORK_SECURITY_ACCOUNT);
    Ok(Setup {
        notification_type: kind.map_err(wrong(args::NOTIFICATION_TYPE))?,
        topic: TopicArn::parse(needed(args::TOPIC_ARN)).map_err(wrong(args::TOPIC_ARN))?,
        role: RoleArn::parse(needed(args::ROLE_ARN)).map_err(wrong(args::ROLE_ARN))?,
        trusted_account: account_id(trusted).map_err(wrong(args::TRUSTED_ACCOUNT))?,
        key_arn: text(args::KEY_ARN).map(str::to_owned),
        external_id: external_id(text(args::EXTERNAL_ID_FILE))?,
    })
}

/// The external ID, from a file nobody else can read or from the environment.
fn external_id(file: Option<&str>) -> Result<ExternalId> {
    let Some(file) = file else {
        let set = std::env::var(VARIABLE).ok().filter(|it| !it.is_empty());
        let variable = || VARIABLE.into();
        let set = set.ok_or_else(|| {
            Trouble::new(say::ExternalIdMissing {
                variable: variable(),
            })
        })?;
        return ExternalId::parse(&set).map_err(|error| {
            let (argument, message) = (variable(), error.message.into());
            Trouble::new(say::ArgumentWrong { argument, message })
        });
    };
    let text = private_text_of(file)?;
    ExternalId::parse(text.trim()).map_err(|error| Trouble::of_file(file, None, error.message))
}

/// The answers, each with its reasons.
fn decided(words: Words, decisions: &Decisions) -> String {
    let mut text = String::new();
    for decision in all(decisions) {
        let answer = answer(decision.answer).into();
        let headline = decision.headline().into();
        text += &format!("{}\n", words.say(say::Answered { answer, headline }));
        for reason in &decision.reasons {
            text += &format!("    {}\n", words.say(in_words(&reason.words)));
        }
    }
    text + &format!("{}\n\n", words.say(NOT_SEEN))
}

fn all(decisions: &Decisions) -> impl Iterator<Item = &Decision> {
    let both = [&decisions.assume, &decisions.publish];
    both.into_iter().chain(decisions.key.as_ref())
}

fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Uncertain => "unknown",
    }
}

fn in_json(words: Words, issues: &[Issue], decisions: &Decisions) -> Value {
    let decisions = all(decisions).map(|decision| {
        let reasons = decision.reasons.iter().map(|reason| {
            json!({
                "speaks": answer(reason.speaks),
                "message": words.say(in_words(&reason.words)),
            })
        });
        json!({
            "question": match decision.question {
                Question::Assume => "assume",
                Question::Publish => "publish",
                Question::UseKey => "use-key",
            },
            "answer": answer(decision.answer),
            "message": words.say(decision.headline()),
            "reasons": reasons.collect::<Vec<_>>(),
        })
    });
    json!({
        "decisions": decisions.collect::<Vec<_>>(),
        "findings": findings::json(words, issues),
    })
}

/// Prints the documents with every correction made that gives nothing to anybody but the
/// connector. The external ID is left out.
fn fixed(
    words: Words,
    matches: &ArgMatches,
    setup: &Setup,
    texts: &PolicySet<Option<&str>>,
) -> Result<()> {
    let corrected = correct(setup, texts);
    let mut documents = Vec::new();
    for kind in Kind::ALL {
        if let Some(given) = *texts.get(kind) {
            let text = corrected.get(kind).as_deref().unwrap_or(given);
            documents.push((kind, without_secret(setup, text)));
        }
    }
    print(&match (Format::of(matches), documents.as_slice()) {
        (Format::Json, _) => {
            let documents: Map<String, Value> = documents
                .into_iter()
                .map(|(kind, text)| (option(kind).to_owned(), json!(text)))
                .collect();
            document("policy-fix", json!({ "documents": documents }))
        }
        (_, [(_, only)]) => ending(only),
        _ => {
            let part = |(kind, text): &(Kind, String)| {
                let heading: Message = kind.noun();
                format!("# {}\n{}", words.say(heading), ending(text))
            };
            documents.iter().map(part).collect()
        }
    })
}

/// A document without the external ID, whatever it stands in. A short or common
/// one could be something else.
fn without_secret(setup: &Setup, text: &str) -> String {
    let (text, secret) = (left_out(setup, text), setup.external_id.expose());
    match secret.len() {
        8.. if !is_common(setup) => text.replace(secret, PLACEHOLDER),
        _ => text,
    }
}

/// The text with one line's end.
fn ending(text: &str) -> String {
    format!("{}\n", text.trim_end_matches('\n'))
}
