//! What allows more than is needed of the connector, and what lets in strangers.
//! Sources: IAM guide, “The confused deputy problem” and “Single-valued vs.
//! multivalued context keys”; SNS, “Valid Amazon SNS policy actions”.
//!
//! Each correction here takes something from somebody, so that its label says from
//! whom, and it is never made together with others.

use domain::finding::{Severity, Span};
use domain::matching::Answer;

use super::condition::{is_external_id, misspelt};
use super::grant::read_one;
use super::principal::account_of;
use super::public;
use super::{Case, TRIED, some_of};
use crate::decide::condition::{SetQuantifier, holds, operator};
use crate::decide::request::Fact;
use crate::decide::statement::reading;
use crate::edit::{Edit, quoted};
use crate::finding::{Finding, FixKind};
use crate::glob;
use crate::needed::EXTERNAL_ID;
use crate::policy::{
    Clause, Condition, Expected, GrammarFinding, GrammarFindingKind, Kind, Part, Principals,
    Statement,
};
use crate::syntax::json;
use messages::{Arg, Message, policy_broad as words};

/// How the names of what only reads begin.
const READING: &str = "sns:subscribe sns:receive sns:get sns:list";

/// Keys of a request to assume a role whose values a customer of Network Security chooses.
const CHOSEN: [&str; 2] = [EXTERNAL_ID, "sts:RoleSessionName"];

pub(super) fn check(
    case: &Case<'_>,
    all: &[Case<'_>],
    statement: &Statement,
    found: &mut Vec<Finding>,
) {
    let says = |case: &Case<'_>, statement: &Statement| {
        let actions = case.request.actions.iter();
        let each = actions.map(|action| read_one(case, statement, action).whole());
        each.fold(Answer::No, Answer::or)
    };
    let whole = says(case, statement);
    // What a statement allows for several purposes can't be narrowed to one.
    let mut others = all
        .iter()
        .filter(|other| other.needed.sid != case.needed.sid);
    let alone = others.all(|other| says(other, statement) == Answer::No);
    let mut all = Vec::new();
    if whole == Answer::Yes {
        all.extend(principal(case, statement));
        all.extend(action(case, statement, alone));
        all.extend(resource(case, statement, alone));
    } else if whole == Answer::Uncertain {
        // Whether it lets in who is needed is open, but not that it lets in strangers.
        let mut finding = principal(case, statement);
        finding.iter_mut().for_each(|finding| finding.fix = None);
        let anyone = |f: &Finding| f.rule == "principal/anyone" && f.severity == Severity::Warning;
        all.extend(finding.filter(anyone));
    } else {
        all.extend(strangers(case.kind, statement));
    }
    if case.kind == Kind::Trust && says(case, &unchosen(statement)) != Answer::No {
        all.extend(external_id(case, statement, whole));
    }
    all.into_iter()
        .for_each(|finding| super::add(found, finding));
}

/// A statement without the conditions on what every customer of Network Security chooses.
fn unchosen(statement: &Statement) -> Statement {
    let mut rest = statement.clone();
    let is_chosen = |key: &str| CHOSEN.iter().any(|one| key.eq_ignore_ascii_case(one));
    rest.conditions
        .retain(|condition| !is_chosen(&condition.key.text));
    rest
}

/// Whom a statement is for: the role, or some that are named, and how many more.
fn holders(statement: &Statement) -> (Arg, Vec<Arg>) {
    let Some(Principals { entries, .. }) = &statement.principal else {
        return ("role".into(), Vec::new());
    };
    let name = |who: &str| match who {
        "*" => words::EVERYBODY.into(),
        who => who.into(),
    };
    let mut names: Vec<Arg> = entries.iter().take(2).map(|e| name(&e.who.text)).collect();
    if let Some(count) = entries.len().checked_sub(2).filter(|more| *more > 0) {
        names.push(Message::from(words::MoreHolders { count }).into());
    }
    ("named".into(), names)
}

fn principal(case: &Case<'_>, statement: &Statement) -> Option<Finding> {
    let principals = statement.principal.as_ref()?;
    let wanted = case.needed.principal.as_deref()?;
    if principals.negated {
        let wanted = wanted.into();
        let message = words::NotPrincipalAllows { wanted };
        return Some(Finding::warning("principal/not-principal", message).at(&principals.name));
    }
    let mut entries = principals.entries.iter();
    if let Some(entry) = entries.find(|entry| entry.who.text == "*") {
        let open = !keeps_out(case.kind, statement);
        let severity = if open || case.kind == Kind::Trust {
            Severity::Warning
        } else {
            Severity::Note
        };
        let edit = match &entry.kind {
            Some(_) => Edit::retype(entry.who.span, wanted),
            None => Edit::replace(principals.span, format!("{{\"AWS\": {}}}", quoted(wanted))),
        };
        let edit = Some(edit).filter(|_| case.kind != Kind::Key);
        let (wanted, only) = (Arg::from(wanted), wanted.into());
        let label = words::LetInOnly { wanted: only };
        let unsure = statement.conditions.iter().any(public::is_unsure);
        let message: Message = match (open && !unsure, statement.conditions.is_empty()) {
            (true, true) => words::Anyone { wanted }.into(),
            (true, false) => words::AnyoneCanMeetCondition { wanted }.into(),
            (false, _) => words::AnyoneWithCondition { wanted }.into(),
        };
        let finding = Finding::new(severity, "principal/anyone", message).at(&entry.who);
        return Some(finding.fixed(FixKind::Narrow, label, edit));
    }
    let mut entries = principals.entries.iter();
    if case.kind != Kind::Topic || entries.any(|entry| entry.who.text == wanted) {
        return None;
    }
    // The account or the role, which includes the session.
    let account = case.setup.role.account();
    let role = case.setup.role.to_string();
    let broader = principals.entries.iter().find(|entry| {
        let who = entry.who.text.as_str();
        who == account || who == role || who.ends_with(&format!(":iam::{account}:root"))
    })?;
    let edit = Edit::retype(broader.who.span, wanted);
    let wanted = || Arg::from(wanted);
    let (message, label): (Message, Message) = if broader.who.text == role {
        let label = words::LetInOnlySession { wanted: wanted() };
        (words::WholeRole { wanted: wanted() }.into(), label.into())
    } else {
        let label = words::LetInOnlyOfAccount { wanted: wanted() };
        (
            words::WholeAccount { wanted: wanted() }.into(),
            label.into(),
        )
    };
    let finding = Finding::note("principal/broad", message).at(&broader.who);
    // Named itself, the session would have of it what its role may not have.
    let alone = case.needed.is_all_of(statement);
    Some(finding.fixed(FixKind::Narrow, label, alone.then_some(edit)))
}

/// Whether a condition of a statement keeps strangers out.
fn keeps_out(kind: Kind, statement: &Statement) -> bool {
    let mut conditions = statement.conditions.iter();
    conditions.any(|condition| public::excludes_strangers(kind, condition))
}

/// What a statement that is not about the connector gives everybody. Who may read what
/// a topic says is its owner's matter.
fn strangers(kind: Kind, statement: &Statement) -> Option<Finding> {
    let (principals, clause) = (statement.principal.as_ref()?, statement.action.as_ref()?);
    let mut entries = principals.entries.iter();
    let anyone = entries.find(|entry| entry.who.text == "*");
    let part = match principals.negated {
        true => &principals.name,
        false => &anyone?.who,
    };
    if keeps_out(kind, statement) {
        return None;
    }
    let names: Vec<&str> = match clause.negated {
        true => vec!["*"],
        false => clause.items.iter().map(|item| &*item.text).collect(),
    };
    let reads = |name: &&str| {
        let (name, mut starts) = (name.to_ascii_lowercase(), READING.split(' '));
        starts.any(|start| name.starts_with(start))
    };
    let severity = match kind {
        Kind::Topic if names.iter().all(reads) => Severity::Note,
        _ => Severity::Warning,
    };
    let actions = some_of(names);
    let message = words::AnyoneIsAllowed { actions };
    Some(Finding::new(severity, "principal/anyone", message).at(part))
}

fn action(case: &Case<'_>, statement: &Statement, alone: bool) -> Option<Finding> {
    let clause = statement.action.as_ref()?;
    // What a narrowing leaves is no more than what the statement allows.
    let is_allowed = |wanted: &&&str| {
        let mut asked = case.request.actions.iter();
        asked.any(|it| {
            glob::covers_any_case(wanted, it) && read_one(case, statement, it).action == Answer::Yes
        })
    };
    let needed = &case.needed.actions;
    let allowed: Vec<&str> = needed.iter().filter(is_allowed).copied().collect();
    let only = Arg::list(allowed.iter().copied());
    let is_broad = |text: &str| {
        let mut wanted = case.request.actions.iter();
        glob::is_pattern(text)
            && wanted.any(|wanted| glob::covers_any_case(text, wanted))
            && !needed
                .iter()
                .any(|wanted| wanted.eq_ignore_ascii_case(text))
    };
    let mut items = clause.items.iter();
    let item = items.find(|item| !clause.negated && is_broad(&item.text));
    let finding = if clause.negated {
        Finding::warning("action/not-action", words::NotActionAllows { only })
    } else {
        let found = (&item?.text).into();
        Finding::note("action/broad", words::ActionBroad { found, only })
    };
    // Without them nobody could manage the key any more (KMS, “Default key policy”).
    let narrowing = Some(statement).filter(|_| alone && case.kind != Kind::Key);
    let clause = (clause, "Action");
    Some(narrowed(narrowing, finding, clause, item, &allowed))
}

fn resource(case: &Case<'_>, statement: &Statement, alone: bool) -> Option<Finding> {
    // In a policy of a key or topic, `*` is that one.
    let of_role = case.kind == Kind::Permissions;
    let clause = statement.resource.as_ref().filter(|_| of_role)?;
    let wanted = case.needed.resource.as_deref()?;
    let is_broad = |text: &str| glob::is_pattern(text) && glob::covers(text, wanted);
    let mut items = clause.items.iter();
    let item = items.find(|item| !clause.negated && is_broad(&item.text));
    let finding = if clause.negated {
        Finding::note("resource/not-resource", words::NOT_RESOURCE_ALLOWS)
    } else {
        let (found, wanted) = ((&item?.text).into(), wanted.into());
        Finding::note("resource/broad", words::ResourceBroad { found, wanted })
    };
    let (narrowing, clause) = (alone.then_some(statement), (clause, "Resource"));
    Some(narrowed(narrowing, finding, clause, item, &[wanted]))
}

/// The finding about a clause, or about one item of it, with the change that makes it
/// say only what is needed, if there is a statement to narrow.
fn narrowed(
    statement: Option<&Statement>,
    finding: Finding,
    (clause, name): (&Clause, &str),
    item: Option<&Part>,
    needed: &[&str],
) -> Finding {
    let finding = finding.at(item.unwrap_or(&clause.name));
    let Some(statement) = statement else {
        return finding;
    };
    let values: Vec<String> = needed.iter().map(|text| quoted(text)).collect();
    let all = values.join(", ");
    let array = match values.as_slice() {
        [one] => one.clone(),
        _ => format!("[{all}]"),
    };
    let only = Arg::list(needed.iter().copied());
    let (whose, holders) = holders(statement);
    let (label, edits): (Message, _) = match item {
        None => {
            let label = words::AllowOnly {
                only,
                whose,
                holders,
            };
            let edit = Edit::replace(clause.span, array);
            let name = Edit::retype(clause.name.span, name);
            (label.into(), vec![name, edit])
        }
        Some(item) => {
            let label = words::AllowOnlyOf {
                only,
                found: item.text.as_str().into(),
                whose,
                holders,
            };
            let value = if clause.list.is_some() { all } else { array };
            (label.into(), vec![Edit::replace(item.span, value)])
        }
    };
    finding.fixed(FixKind::Narrow, label, edits)
}

/// What lets in more than who has the connector's external ID, as others' requests show.
fn external_id(case: &Case<'_>, statement: &Statement, whole: Answer) -> Option<Finding> {
    let id = case.setup.external_id.expose();
    let asks = |condition: &&Condition| is_external_id(condition);
    let asked: Vec<&Condition> = statement.conditions.iter().filter(asks).collect();
    let denials = case.document.denials().flat_map(|each| &each.conditions);
    let written: Vec<&Condition> = asked.iter().copied().chain(denials.filter(asks)).collect();
    let without = admits(case, &asked, Fact::Absent);
    let admits = |other: &str| admits(case, &asked, Fact::Is(other.to_owned()));
    let written_values = written.iter().flat_map(|condition| &condition.values);
    let patterns = written_values.filter(|value| glob::is_pattern(&value.text));
    // No external ID has that sign.
    let filled = patterns
        .take(TRIED)
        .map(|value| value.text.replace(['*', '?'], "~"));
    let guesses = ["-".to_owned(), format!("{id}-"), format!("-{id}")];
    let guesses = guesses.into_iter().chain(filled);
    let anybody = guesses.fold(without, |all, other| all.or(admits(&other)));
    if anybody == Answer::No {
        let is_let_in = |other: &str| other != id && admits(other) == Answer::Yes;
        let (upper, lower) = (id.to_ascii_uppercase(), id.to_ascii_lowercase());
        let any_case = is_let_in(&upper) || is_let_in(&lower);
        let mut each = written.iter();
        if let Some(loose) = each.find(|c| any_case && c.operator.text.contains("IgnoreCase")) {
            let finding = Finding::note("trust/external-id-any-case", words::EXTERNAL_ID_ANY_CASE);
            return Some(finding.at(&loose.operator));
        }
        let several = written.iter().find(|condition| {
            let mut values = condition.values.iter().take(TRIED);
            (condition.values.len() > 1 || whole == Answer::No)
                && values.any(|value| is_let_in(&value.text))
        })?;
        let message = match whole {
            Answer::No => words::EXTERNAL_ID_OTHER,
            _ => words::EXTERNAL_IDS,
        };
        return Some(Finding::note("trust/external-ids", message).at(&several.key));
    }
    let finding = if let Some(first) = asked.first() {
        // Where nothing is loose, a variable stands for whatever is sent.
        let any = Finding::warning("trust/external-id-any", words::EXTERNAL_ID_ANY);
        let any = (anybody == Answer::Yes).then(|| any.at(&first.operator));
        asked
            .iter()
            .find_map(|condition| loose(condition))
            .or(any)?
    } else if lets_vendor_in(case, statement) && !is_meant_to_ask(case, statement) {
        let (rule, message) = match without {
            Answer::No => ("trust/external-id-any", words::EXTERNAL_ID_DENIED_OTHERWISE),
            _ => ("trust/external-id-missing", words::EXTERNAL_ID_MISSING),
        };
        Finding::warning(rule, message).spanning(statement.span, &statement.path)
    } else {
        return None;
    };
    let (whose, holders) = holders(statement);
    let label = words::LetInOnlyExternalId { whose, holders };
    // Only what surely lets the connector in is sure to go on doing so.
    let edit = asking(case, statement).filter(|_| whole == Answer::Yes);
    Some(finding.fixed(FixKind::Narrow, label, edit))
}

/// Whether a condition on the external ID stands there, but not as it has to.
fn is_meant_to_ask(case: &Case<'_>, statement: &Statement) -> bool {
    let mut conditions = statement.conditions.iter();
    let path = statement.member_path("Condition");
    let mut findings = case.document.findings.iter();
    // A condition that is none, of which nobody knows what it was to ask for.
    let is_none = |finding: &GrammarFinding| {
        use Expected::{Keys, Operators};
        matches!(
            finding.kind,
            GrammarFindingKind::WrongKind(Operators | Keys)
        )
    };
    conditions.any(|c| misspelt(&c.key.text) == Some(EXTERNAL_ID))
        || findings.any(|finding| {
            let name = finding.part.path.to_ascii_lowercase();
            finding.part.path.starts_with(&path)
                && (name.contains("externalid") || is_none(finding))
        })
}

/// Whether a statement is for Network Security's account, or for everybody.
fn lets_vendor_in(case: &Case<'_>, statement: &Statement) -> bool {
    let trusted = &case.setup.trusted_account;
    let mut entries = statement.entries();
    statement.principal.as_ref().is_some_and(|all| all.negated)
        || entries.any(|entry| entry.who.text == "*" || account_of(&entry.who.text) == *trusted)
}

/// How far conditions on the external ID admit a request with that one, or without; not
/// at all where the document denies it.
fn admits(case: &Case<'_>, asked: &[&Condition], fact: Fact) -> Answer {
    let request = case.request.clone().but("sts:externalid", fact);
    let denied = case.document.denials().any(|statement| {
        let mut actions = request.actions.iter();
        actions.any(|action| {
            reading(case.kind, case.document, statement, &request, action).whole() == Answer::Yes
        })
    });
    let variables = case.document.has_variables();
    // ForAnyValue is not for keys of one value: nothing is built on it.
    let each = asked
        .iter()
        .filter(|c| operator(&c.operator.text).over != SetQuantifier::Any);
    let each = each.map(|condition| holds(condition, &request, variables));
    each.fold(Answer::from(!denied), Answer::and)
}

/// What is loose about a condition on the external ID.
fn loose(condition: &Condition) -> Option<Finding> {
    let written = operator(&condition.operator.text);
    let base = written.base?;
    let mut values = condition.values.iter();
    let pattern = values.find(|value| base == "StringLike" && glob::is_pattern(&value.text));
    let (rule, message) = if written.over != SetQuantifier::One {
        ("condition/set-operator", words::EXTERNAL_ID_SET_OPERATOR)
    } else if written.if_exists {
        ("trust/external-id-optional", words::EXTERNAL_ID_OPTIONAL)
    } else if pattern.is_some() {
        ("trust/external-id-wildcard", words::EXTERNAL_ID_WILDCARD)
    } else if base == "Null" || base.contains("Not") {
        ("trust/external-id-any", words::EXTERNAL_ID_ANY)
    } else {
        return None;
    };
    Some(Finding::warning(rule, message).at(pattern.unwrap_or(&condition.operator)))
}

/// The change that makes a statement ask for the connector's external ID, beside
/// whatever else it asks for.
fn asking(case: &Case<'_>, statement: &Statement) -> Option<Edit> {
    let condition = case.needed.condition.as_ref()?;
    let text = &case.document.text;
    let pair = format!("{}: {}", quoted(condition.key), condition.value);
    let block = format!("{}: {{{pair}}}", quoted(condition.operator));
    let same = statement.conditions.iter();
    let same = same.filter(|other| other.operator.text == condition.operator);
    let same = same.max_by_key(|other| is_external_id(other));
    Some(match (&statement.condition_body, same) {
        (_, Some(own)) if is_external_id(own) => {
            let (first, last) = own.values.first().zip(own.values.last())?;
            let (start, end) = (first.span.start, last.span.end);
            Edit::replace(Span { start, end }, condition.value.to_string())
        }
        (_, Some(same)) => same.block.append(text, &pair),
        (Some(body), None) => {
            // A name that comes again, in whatever case, is refused.
            let mut keyless = statement.keyless.iter();
            match keyless.find(|(name, _)| name.eq_ignore_ascii_case(condition.operator)) {
                Some((name, keys)) if name == condition.operator => keys.append(text, &pair),
                Some(_) => return None,
                None => body.append(text, &block),
            }
        }
        (None, None) => {
            let value = json::behind(&condition.value(), statement.body.indentation(text));
            let member = format!("\"Condition\": {value}");
            statement.body.append(text, &member)
        }
    })
}
