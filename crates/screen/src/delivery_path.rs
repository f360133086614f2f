//! The path of a connector's messages: Network Security assumes the role, the role's
//! session publishes to the topic. What is known of each hop, and from where. A hop is
//! confirmed by nothing but a test that was delivered through the same values.

use domain::aws::{RoleArn, TopicArn};
use domain::connector::{Connector, ConnectorForm, SecretEdit};
use domain::finding::{Finding, Severity};
use domain::matching::Answer;

/// One of the two hops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HopKind {
    /// Network Security assumes the role with the external ID.
    AssumeRole,
    /// The role's session publishes to the topic, with its key if it is encrypted.
    Publish,
}

/// What is known of a hop, from worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HopState {
    /// The policies that were checked deny it, or it cannot work.
    Blocked,
    /// A value it needs is not entered.
    Incomplete,
    /// A test failed on the way, or what is known does not decide it.
    Unknown,
    /// Nothing was checked, and a finding is about its values.
    Doubtful,
    /// Nothing was checked.
    NotChecked,
    /// The policies that were checked allow it; no test was delivered.
    Allowed,
    /// A test was delivered through it.
    Confirmed,
}

/// A value that a hop needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HopValue {
    /// The role's ARN.
    Role,
    /// The topic's ARN.
    Topic,
    /// The external ID.
    ExternalId,
}

/// Why a hop has its state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HopReason {
    /// A test was published to the topic; whether its subscribers got it is not known.
    TestDelivered {
        /// When it was sent, Unix milliseconds.
        at_ms: i64,
        /// The status of the answer.
        status: u16,
    },
    /// A test was accepted for later (status 202): what became of it was not answered.
    TestAccepted {
        /// When it was sent, Unix milliseconds.
        at_ms: i64,
    },
    /// A test failed at this hop or the other one.
    TestFailed {
        /// When it was sent, Unix milliseconds.
        at_ms: i64,
    },
    /// The policies that were checked allow it.
    PoliciesAllow,
    /// The policies that were checked deny it, or none of them allows it.
    PoliciesDeny,
    /// None of the role's policies that were checked allows it; others could.
    PoliciesLackGrant,
    /// The policies that were checked do not decide it.
    PoliciesUndecided,
    /// Role and topic are in different partitions.
    PartitionsDiffer,
    /// Role and topic are in different accounts: both sides have to allow it.
    CrossAccount,
    /// The field is empty.
    Missing(HopValue),
    /// The field has no valid value.
    Invalid(HopValue),
    /// There are warnings about the field.
    Warned(HopValue),
    /// Nothing was checked.
    NothingChecked,
}

/// A hop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hop {
    /// Which one.
    pub kind: HopKind,
    /// What is known of it.
    pub state: HopState,
    /// Why, the decisive reason first.
    pub reasons: Vec<HopReason>,
}

/// A role or a topic on the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// Its name.
    pub name: String,
    /// Its account.
    pub account: String,
    /// Its region; none of a role.
    pub region: Option<String>,
}

/// The path of a connector's messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryPath {
    /// The role, if its ARN can be read.
    pub role: Option<Station>,
    /// The topic, if its ARN can be read.
    pub topic: Option<Station>,
    /// The hops in their order.
    pub hops: [Hop; 2],
}

/// What a test through a connector brought, as far as it says something about the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestOutcome {
    /// The message was published.
    Delivered(u16),
    /// It was accepted, and the answer does not say more.
    Accepted,
    /// Network Security could not deliver it.
    Failed,
}

impl TestOutcome {
    /// Reads an answer. A test that did not get as far as Network Security, or was not
    /// allowed there, says nothing about the path.
    #[must_use]
    pub fn of(status: Option<u16>, succeeded: bool) -> Option<Self> {
        match (status?, succeeded) {
            (202, true) => Some(Self::Accepted),
            (status, true) => Some(Self::Delivered(status)),
            (500, false) => Some(Self::Failed),
            _ => None,
        }
    }
}

/// What the check of policies decided about a hop; `None` where no policy that matters
/// was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicyAnswer {
    /// Whether AWS allows it.
    pub answer: Answer,
    /// Whether it is no only as far as these policies go.
    pub others_could_allow: bool,
}

/// What was found out about a connector with exactly these values since the console was
/// opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    about: Connector,
    test: Option<(i64, TestOutcome)>,
    policies: Option<(i64, [Option<PolicyAnswer>; 2])>,
}

/// Everything that was found out, the newest values last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EvidenceLog(Vec<Evidence>);

/// So many connectors are remembered.
const MOST: usize = 200;

impl EvidenceLog {
    fn entry(&mut self, about: &Connector) -> Option<&mut Evidence> {
        if !self.0.iter().any(|one| one.about == *about) {
            if self.0.len() >= MOST {
                self.0.remove(0);
            }
            self.0.push(Evidence {
                about: about.clone(),
                test: None,
                policies: None,
            });
        }
        self.0.iter_mut().find(|one| one.about == *about)
    }

    /// Notes what a test brought that was sent at that moment.
    pub fn note_test(&mut self, about: &Connector, at_ms: i64, outcome: TestOutcome) {
        if let Some(entry) = self.entry(about) {
            entry.test = Some((at_ms, outcome));
        }
    }

    /// Notes what the policies decide that were checked at that moment, hop by hop.
    /// Where none is there any more, nothing is known from them.
    pub fn note_policies(
        &mut self,
        about: &Connector,
        at_ms: i64,
        answers: [Option<PolicyAnswer>; 2],
    ) {
        let known = answers.iter().any(Option::is_some);
        if !known && self.about(about).is_none() {
            return;
        }
        if let Some(entry) = self.entry(about) {
            entry.policies = known.then_some((at_ms, answers));
        }
    }

    /// What was found out about a connector with exactly these values.
    #[must_use]
    pub fn about(&self, connector: &Connector) -> Option<&Evidence> {
        self.0.iter().find(|one| one.about == *connector)
    }
}

/// The path of a stored connector.
#[must_use]
pub fn of_stored(stored: &Connector, findings: &[Finding], log: &EvidenceLog) -> DeliveryPath {
    let form = ConnectorForm {
        external_id: SecretEdit::Replace(stored.external_id.clone()),
        ..ConnectorForm::from(stored)
    };
    of_form(&form, true, Some(stored), findings, log)
}

/// The path of what is typed. `is_stored` says whether an external ID that is not
/// replaced is there; `sent` is the connector that saving would send, if it is complete.
#[must_use]
pub fn of_form(
    form: &ConnectorForm,
    is_stored: bool,
    sent: Option<&Connector>,
    findings: &[Finding],
    log: &EvidenceLog,
) -> DeliveryPath {
    let evidence = sent.and_then(|sent| log.about(sent));
    let role = RoleArn::parse(&form.role_arn).ok();
    let topic = TopicArn::parse(&form.topic_arn).ok();
    let no_external_id = match &form.external_id {
        SecretEdit::Replace(secret) => secret.expose().trim().is_empty(),
        SecretEdit::Unchanged => !is_stored,
    };
    let mut assume = Vec::new();
    let mut publish = Vec::new();
    if form.role_arn.trim().is_empty() {
        assume.push(HopReason::Missing(HopValue::Role));
        publish.push(HopReason::Missing(HopValue::Role));
    } else if role.is_none() {
        assume.push(HopReason::Invalid(HopValue::Role));
        publish.push(HopReason::Invalid(HopValue::Role));
    }
    if no_external_id {
        assume.push(HopReason::Missing(HopValue::ExternalId));
    }
    if form.topic_arn.trim().is_empty() {
        publish.push(HopReason::Missing(HopValue::Topic));
    } else if topic.is_none() {
        publish.push(HopReason::Invalid(HopValue::Topic));
    }
    if let (Some(role), Some(topic)) = (&role, &topic) {
        if role.partition() != topic.partition() {
            publish.push(HopReason::PartitionsDiffer);
        } else if role.account() != topic.account() {
            publish.push(HopReason::CrossAccount);
        }
    }
    for finding in findings {
        let (field, hop) = match finding.field.as_ref() {
            // What is about both is about what the role does with the topic.
            "role_arn" if finding.rule.starts_with("connector/") => (HopValue::Role, &mut publish),
            "role_arn" => (HopValue::Role, &mut assume),
            "external_id" => (HopValue::ExternalId, &mut assume),
            "topic_arn" => (HopValue::Topic, &mut publish),
            _ => continue,
        };
        let reason = match finding.severity {
            Severity::Error => HopReason::Invalid(field),
            Severity::Warning => HopReason::Warned(field),
            Severity::Note => continue,
        };
        let known = |one: &HopReason| match one {
            HopReason::Missing(of) | HopReason::Invalid(of) => *of == field,
            HopReason::PartitionsDiffer => finding.rule == "connector/partitions",
            one => *one == reason,
        };
        if !hop.iter().any(known) {
            hop.push(reason);
        }
    }
    DeliveryPath {
        role: role.map(|role| Station {
            name: role.name().to_owned(),
            account: role.account().to_owned(),
            region: None,
        }),
        topic: topic.map(|topic| Station {
            name: topic.name().to_owned(),
            account: topic.account().to_owned(),
            region: Some(topic.region().to_owned()),
        }),
        hops: [
            hop(HopKind::AssumeRole, assume, evidence),
            hop(HopKind::Publish, publish, evidence),
        ],
    }
}

/// What a reason alone would make of a hop.
fn state_of(reason: &HopReason) -> Option<HopState> {
    Some(match reason {
        HopReason::TestDelivered { .. } => HopState::Confirmed,
        HopReason::PoliciesAllow => HopState::Allowed,
        HopReason::PoliciesDeny | HopReason::PartitionsDiffer => HopState::Blocked,
        HopReason::TestAccepted { .. }
        | HopReason::TestFailed { .. }
        | HopReason::PoliciesLackGrant
        | HopReason::PoliciesUndecided
        | HopReason::Invalid(_) => HopState::Unknown,
        HopReason::Missing(_) => HopState::Incomplete,
        HopReason::Warned(_) => HopState::Doubtful,
        HopReason::NothingChecked => HopState::NotChecked,
        HopReason::CrossAccount => return None,
    })
}

/// The hop with what was found out about it and what its values show. What was found
/// out with them counts more than what they look like; a test more than policies,
/// unless these were checked after it and say no.
fn hop(kind: HopKind, values: Vec<HopReason>, evidence: Option<&Evidence>) -> Hop {
    let mut reasons: Vec<HopReason> = Vec::new();
    let tested = evidence.and_then(|evidence| evidence.test);
    let checked = evidence.and_then(|evidence| {
        let (at_ms, [assume, publish]) = evidence.policies?;
        let answer = match kind {
            HopKind::AssumeRole => assume,
            HopKind::Publish => publish,
        };
        Some((at_ms, answer?))
    });
    let test = tested.map(|(at_ms, outcome)| match outcome {
        TestOutcome::Delivered(status) => HopReason::TestDelivered { at_ms, status },
        TestOutcome::Accepted => HopReason::TestAccepted { at_ms },
        TestOutcome::Failed => HopReason::TestFailed { at_ms },
    });
    let policies = checked.map(|(_, one)| match one.answer {
        Answer::Yes => HopReason::PoliciesAllow,
        Answer::No if one.others_could_allow => HopReason::PoliciesLackGrant,
        Answer::No => HopReason::PoliciesDeny,
        Answer::Uncertain => HopReason::PoliciesUndecided,
    });
    let overruled = match (tested, checked) {
        (Some((tested, TestOutcome::Delivered(_))), Some((checked, one))) => {
            checked > tested && one.answer == Answer::No
        }
        // It was accepted for later, which shows nothing.
        (Some((_, TestOutcome::Accepted)), Some(_)) => true,
        // It shows that something is wrong, not where; a denial says where.
        (Some(_), Some((_, one))) => one.answer == Answer::No,
        _ => false,
    };
    if overruled {
        reasons.extend(policies);
        reasons.extend(test);
    } else {
        reasons.extend(test);
        reasons.extend(policies);
    }
    let delivered = matches!(reasons.first(), Some(HopReason::TestDelivered { .. }));
    if delivered {
        // The test went through with them.
        reasons.extend(values.into_iter().filter(|r| *r == HopReason::CrossAccount));
    } else {
        let (hard, soft): (Vec<_>, Vec<_>) = values.into_iter().partition(|reason| {
            let state = state_of(reason);
            state.is_some_and(|state| state < HopState::Doubtful)
        });
        let nothing = reasons.is_empty() && hard.is_empty();
        reasons.splice(0..0, hard);
        reasons.extend(soft);
        reasons.extend(nothing.then_some(HopReason::NothingChecked));
    }
    let state = reasons.iter().find_map(state_of);
    Hop {
        kind,
        state: state.unwrap_or(HopState::NotChecked),
        reasons,
    }
}
