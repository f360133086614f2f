//! The parts of an ARN for display while it is being typed. Works on any text,
//! also on broken ones: what is wrong is marked, nothing is refused.

use std::borrow::Cow;

use super::account;
use super::partition::Partition;
use super::{RoleArn, TopicArn, notification_type, role, topic};
use crate::finding::ParseError;
use crate::paste::{self, Part};
use messages::{Message, aws_identifier};

/// How much a part says about where messages go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Importance {
    /// What tells this ARN from others.
    Key,
    /// Worth reading.
    Plain,
    /// The same in all such ARNs.
    Dim,
}

/// One labelled part. Neighbours with the same label belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// `partition`, `service`, `region`, `account` or `resource`.
    pub label: &'static str,
    /// The part as typed.
    pub text: String,
    /// What is shown instead: IAM and STS have no region.
    pub instead: Option<Message>,
    /// How much it says.
    pub importance: Importance,
    /// Whether it breaks a rule.
    pub bad: bool,
}

/// The parts of an ARN in their order; empty for an empty text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Anatomy {
    /// The parts.
    pub segments: Vec<Segment>,
}

impl Anatomy {
    fn push(&mut self, label: &'static str, text: &str, importance: Importance, bad: bool) {
        self.segments.push(Segment {
            label,
            text: text.to_owned(),
            instead: None,
            importance,
            bad,
        });
    }

    /// The region of IAM and STS, which have none.
    fn push_global(&mut self) {
        self.segments.push(Segment {
            label: "region",
            text: String::new(),
            instead: Some(aws_identifier::PART_GLOBAL),
            importance: Importance::Dim,
            bad: false,
        });
    }

    /// The parts with that label.
    pub fn labelled<'a>(&'a self, label: &'a str) -> impl Iterator<Item = &'a Segment> {
        self.segments
            .iter()
            .filter(move |segment| segment.label == label)
    }
}

/// The topic ARN whose parts are shown for a text: the text itself, or the ARN that the
/// topic's field offers for it, for example that of a link to the console.
#[must_use]
pub fn topic_meant(raw: &str) -> Cow<'_, str> {
    meant(raw, || TopicArn::parse(raw).err())
}

/// The same for a role.
#[must_use]
pub fn role_meant(raw: &str) -> Cow<'_, str> {
    meant(raw, || RoleArn::parse(raw).err())
}

/// An ARN that is being typed is shown as it is, with what is wrong in it. Any other
/// text would be cut at colons that are none of an ARN's.
fn meant<'a>(raw: &'a str, refused: impl FnOnce() -> Option<ParseError>) -> Cow<'a, str> {
    let text = paste::trim(raw).text;
    let is_arn = |text: &str| {
        text.split_once(':')
            .is_some_and(|(first, _)| first.eq_ignore_ascii_case("arn"))
    };
    if is_arn(text) && !text.contains(char::is_whitespace) {
        return Cow::Borrowed(raw);
    }
    let fix = refused().and_then(|error| error.fix);
    match fix.map(|fix| fix.replacement).filter(|text| is_arn(text)) {
        Some(arn) => Cow::Owned(arn),
        None if text.contains("://") => Cow::Borrowed(""),
        None => Cow::Borrowed(raw),
    }
}

/// Takes any text apart.
#[must_use]
pub fn anatomy(raw: &str) -> Anatomy {
    let mut found = Anatomy::default();
    let trimmed = paste::trim(raw).text;
    let parts = paste::colon_parts(trimmed, 6);
    let mut parts = parts.iter();
    let Some(first) = parts
        .next()
        .filter(|first| !first.text.is_empty() || trimmed.len() > 1)
    else {
        return found;
    };
    if parts.len() == 0 {
        found.push("resource", first.text, Importance::Plain, true);
        return found;
    }
    let Some(partition) = parts.next() else {
        return found;
    };
    let known = Partition::named(partition.text);
    found.push(
        "partition",
        partition.text,
        Importance::Plain,
        known.is_none(),
    );
    let Some(service) = parts.next() else {
        return found;
    };
    let global = matches!(service.text, "iam" | "sts");
    let regional = service.text == "sns";
    found.push(
        "service",
        service.text,
        Importance::Dim,
        !global && !regional,
    );
    let Some(region) = parts.next() else {
        return found;
    };
    if global && region.text.is_empty() {
        found.push_global();
    } else {
        let bad = if regional {
            !known.map_or_else(
                || Partition::of_region(region.text).is_some(),
                |p| p.has_region(region.text),
            )
        } else {
            global
        };
        found.push("region", region.text, Importance::Key, bad);
    }
    let Some(account) = parts.next() else {
        return found;
    };
    found.push(
        "account",
        account.text,
        Importance::Key,
        !account::is_account(account.text),
    );
    if let Some(resource) = parts.next() {
        push_resource(&mut found, service.text, *resource);
    }
    found
}

fn push_resource(found: &mut Anatomy, service: &str, part: Part<'_>) {
    if service == "sns" {
        found.push(
            "resource",
            part.text,
            Importance::Key,
            topic::check_name(part).is_err(),
        );
        return;
    }
    let name_at = part.text.rfind('/').map_or(0, |at| at + 1);
    let lead = part.text.get(..name_at).unwrap_or_default();
    let name = part.text.get(name_at..).unwrap_or_default();
    let kind_fits = match service {
        "iam" => lead.starts_with("role/"),
        "sts" => lead.starts_with("assumed-role/"),
        _ => true,
    };
    if !lead.is_empty() {
        found.push("resource", lead, Importance::Dim, !kind_fits);
    }
    let name_fits = !name.is_empty()
        && role::check_name(Part {
            start: 0,
            text: name,
        })
        .is_ok();
    found.push(
        "resource",
        name,
        Importance::Key,
        !name_fits || (lead.is_empty() && !kind_fits),
    );
}

/// Whether a part of two ARNs agrees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Whether both are equal.
    pub same: bool,
    /// In what they agree or differ.
    pub words: Message,
}

/// What ties topic and role of a connector together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ArnPair {
    /// Between the partitions, if both are there.
    pub partition: Option<Agreement>,
    /// Between the accounts, if both are there.
    pub account: Option<Agreement>,
    /// The session that will publish, as soon as role and type can be read.
    pub session: Option<Anatomy>,
}

/// Compares the raw texts of a connector's fields, or the ARNs that are meant by them.
#[must_use]
pub fn ties(topic_arn: &str, role_arn: &str, notification_type: &str) -> ArnPair {
    let (topic_arn, role_arn) = (topic_meant(topic_arn), role_meant(role_arn));
    // That two parts of something else are the same says nothing.
    let tie = |at| {
        let both = may_be_topic(&topic_arn) && may_be_role(&role_arn);
        both.then(|| tie(&topic_arn, &role_arn, at)).flatten()
    };
    ArnPair {
        partition: tie(1),
        account: tie(4),
        session: session(&role_arn, notification_type),
    }
}

/// Whether a text can become the ARN of a topic, as far as it is typed.
fn may_be_topic(arn: &str) -> bool {
    let parts = paste::colon_parts(paste::trim(arn).text, 6);
    parts.get(2).is_none_or(|service| service.text == "sns")
        && parts.get(5).is_none_or(|name| !name.text.contains(':'))
}

/// Whether a text can become the ARN of a role, as far as it is typed.
fn may_be_role(arn: &str) -> bool {
    const KIND: &str = "role/";
    let parts = paste::colon_parts(paste::trim(arn).text, 6);
    parts.get(2).is_none_or(|service| service.text == "iam")
        && parts
            .get(5)
            .is_none_or(|path| path.text.starts_with(KIND) || KIND.starts_with(path.text))
}

/// Compares the parts of two texts at the same place.
fn tie(topic: &str, role: &str, at: usize) -> Option<Agreement> {
    let part = |raw| {
        let parts = paste::colon_parts(paste::trim(raw).text, 6);
        let part = parts.get(at)?.text;
        (!part.is_empty()).then_some(part)
    };
    let (a, b) = (part(topic)?, part(role)?);
    let same = a == b;
    let words = if same {
        aws_identifier::PART_SAME
    } else if account::differ_by_one_digit(a, b) {
        aws_identifier::PART_SLIP
    } else {
        aws_identifier::PART_DIFFERS
    };
    Some(Agreement { same, words })
}

/// The session of a role, also of one whose account is mistyped.
fn session(role_arn: &str, notification_type: &str) -> Option<Anatomy> {
    let trimmed = paste::trim(role_arn).text;
    let parts = paste::colon_parts(trimmed, 6);
    let &[_, partition, service, _, account, resource] = parts.as_slice() else {
        return None;
    };
    let name = resource.text.strip_prefix("role/")?.rsplit('/').next()?;
    if service.text != "iam" || name.is_empty() {
        return None;
    }
    let session = paste::trim(notification_type).text;
    let mut found = Anatomy::default();
    found.push(
        "partition",
        partition.text,
        Importance::Plain,
        Partition::named(partition.text).is_none(),
    );
    found.push("service", "sts", Importance::Dim, false);
    found.push_global();
    found.push(
        "account",
        account.text,
        Importance::Plain,
        !account::is_account(account.text),
    );
    found.push("resource", "assumed-role/", Importance::Dim, false);
    found.push("resource", name, Importance::Plain, false);
    found.push("resource", "/", Importance::Dim, false);
    let fits = session.len() >= 2 && session.chars().all(notification_type::is_session_char);
    found.push("resource", session, Importance::Key, !fits);
    Some(found)
}
