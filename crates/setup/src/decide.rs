//! Would it work? May Network Security assume the role, may the session publish,
//! may it use the key: yes, no or open, because of which statement. Source: IAM
//! reference, “Policy evaluation logic” (explicit denies, the same-account and
//! the cross-account rule); KMS developer guide, “Key policies”.

use domain::matching::Answer;
use messages::{Message, policy_decision as words};

use crate::arn;
use crate::doctor::connector::in_other_partition;
use crate::mask::masked_in;
use crate::policy::{Document, Kind, PolicySet, is_begun};
use crate::source::Setup;

pub(crate) mod condition;
pub(crate) mod keys;
pub(crate) mod principal;
pub(crate) mod request;
pub(crate) mod ruling;
pub(crate) mod statement;
mod variable;

use request::Request;
use ruling::rule;

/// What is always left out: no document here shows it.
pub const NOT_SEEN: Message = words::NOT_SEEN;

/// A question about a set-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// May Network Security assume the role?
    Assume,
    /// May its session publish to the topic?
    Publish,
    /// May its session use the key?
    UseKey,
}

/// An answer with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What was asked.
    pub question: Question,
    /// The answer; uncertain where something can't be known.
    pub answer: Answer,
    /// Whether it is no only as far as these documents go: the role can have more
    /// policies, which could allow it (IAM, “Managed policies and inline policies”).
    pub role_policies_open: bool,
    /// Why, in the order in which AWS looks: denials, then what allows.
    pub reasons: Vec<Reason>,
}

impl Decision {
    /// The answer in one sentence.
    #[must_use]
    pub fn headline(&self) -> Message {
        match (self.question, self.answer) {
            (Question::Assume, Answer::Yes) => words::ASSUME_ALLOWED,
            (Question::Assume, Answer::No) => words::ASSUME_DENIED,
            (Question::Assume, Answer::Uncertain) => words::ASSUME_UNKNOWN,
            (Question::Publish, Answer::Yes) => words::PUBLISH_ALLOWED,
            (Question::Publish, Answer::No) if self.role_policies_open => {
                words::PUBLISH_DENIED_HERE
            }
            (Question::Publish, Answer::No) => words::PUBLISH_DENIED,
            (Question::Publish, Answer::Uncertain) => words::PUBLISH_UNKNOWN,
            (Question::UseKey, Answer::Yes) => words::KEY_ALLOWED,
            (Question::UseKey, Answer::No) if self.role_policies_open => words::KEY_DENIED_HERE,
            (Question::UseKey, Answer::No) => words::KEY_DENIED,
            (Question::UseKey, Answer::Uncertain) => words::KEY_UNKNOWN,
        }
    }
}

/// A reason of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What it speaks for.
    pub speaks: Answer,
    /// One sentence.
    pub words: Message,
}

impl Reason {
    fn new(speaks: Answer, words: impl Into<Message>) -> Self {
        let words = words.into();
        Self { speaks, words }
    }
}

/// The answers to all questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decisions {
    /// May Network Security assume the role?
    pub assume: Decision,
    /// May its session publish to the topic?
    pub publish: Decision,
    /// May its session use the key? `None` if the set-up has no key.
    pub key: Option<Decision>,
}

impl Decisions {
    /// Whether what one document is for is allowed by all documents together.
    #[must_use]
    pub fn about(&self, kind: Kind) -> Answer {
        let key = self.key.as_ref().map_or(Answer::Yes, |key| key.answer);
        match kind {
            Kind::Trust => self.assume.answer,
            Kind::Permissions => self.publish.answer.and(key),
            Kind::Topic => self.publish.answer,
            Kind::Key => key,
        }
    }

    /// The same for whoever gave these texts: what can't be read, or says nothing, was
    /// given all the same.
    #[must_use]
    pub fn given(mut self, texts: &PolicySet<Option<&str>>) -> Self {
        let decisions = [&mut self.assume, &mut self.publish].into_iter();
        let decisions = decisions.chain(&mut self.key);
        for reason in decisions.flat_map(|decision| &mut decision.reasons) {
            let mut kinds = Kind::ALL.into_iter();
            let Some(kind) = kinds.find(|kind| reason.words == not_here(*kind)) else {
                continue;
            };
            let document = kind.noun().into();
            reason.words = match texts.get(kind) {
                Some(text) if is_begun(text) => words::NoStatements { document }.into(),
                Some(_) => words::NotRead { document }.into(),
                None => continue,
            };
        }
        self
    }

    /// Whether messages arrive.
    #[must_use]
    pub fn all(&self) -> Answer {
        let documents = Kind::ALL.into_iter().map(|kind| self.about(kind));
        documents.fold(Answer::Yes, Answer::and)
    }
}

/// Decides all questions. A document that is not there leaves open what depends
/// on it.
#[must_use]
pub fn decide(setup: &Setup, documents: &PolicySet<Option<&Document>>) -> Decisions {
    let hide = |mut decision: Decision| {
        // A document can quote the external ID in any place.
        for reason in &mut decision.reasons {
            reason.words = masked_in(setup, &reason.words);
        }
        decision
    };
    let use_key = |key: &str| {
        let request = Request::key(setup, key);
        let account = arn::split(key).map(|arn| arn.account);
        hide(both(setup, documents, &request, Kind::Key, account))
    };
    let request = Request::publish(setup);
    let account = Some(setup.topic.account());
    Decisions {
        assume: hide(assume(setup, documents)),
        publish: hide(both(setup, documents, &request, Kind::Topic, account)),
        key: setup.customer_key().map(use_key),
    }
}

/// What is said of a document that is not there.
#[must_use]
pub fn not_here(kind: Kind) -> Message {
    let document = kind.noun().into();
    words::NotHere { document }.into()
}

fn assume(setup: &Setup, documents: &PolicySet<Option<&Document>>) -> Decision {
    let trust = rule(setup, Kind::Trust, documents.trust, &Request::assume(setup));
    let mut answer = trust.not_denied().and(trust.allows.at_all);
    let mut reasons = [trust.denials, trust.grants].concat();
    if in_other_partition(setup) {
        answer = answer.and(Answer::Uncertain);
        let partition = setup.role.partition().as_str().into();
        let words = words::AssumeInPartition { partition };
        reasons.push(Reason::new(Answer::Uncertain, words));
    }
    reasons.push(Reason::new(Answer::Yes, words::VENDOR_ALLOWS));
    Decision {
        question: Question::Assume,
        answer,
        role_policies_open: false,
        reasons,
    }
}

/// What the role's own policy and that of a topic or key, in its account, come to.
fn both(
    setup: &Setup,
    documents: &PolicySet<Option<&Document>>,
    request: &Request,
    kind: Kind,
    account: Option<&str>,
) -> Decision {
    let own = rule(setup, Kind::Permissions, documents.permissions, request);
    let other = rule(setup, kind, *documents.get(kind), request);
    let (of_key, same_account) = (kind == Kind::Key, account == Some(setup.role.account()));
    let allowed = |own: Answer| match (of_key, same_account) {
        (_, false) => own.and(other.allows.at_all),
        (false, true) => own.or(other.allows.directly),
        // Without the key's policy, the role's is not enough.
        (true, true) => other.allows.directly.or(own.and(other.allows.at_all)),
    };
    let (question, words) = match (of_key, same_account) {
        (false, true) => (Question::Publish, words::SAME_ACCOUNT_TOPIC),
        (false, false) => (Question::Publish, words::CROSS_ACCOUNT_TOPIC),
        (true, true) => (Question::UseKey, words::SAME_ACCOUNT_KEY),
        (true, false) => (Question::UseKey, words::CROSS_ACCOUNT_KEY),
    };
    let not_denied = own.not_denied().and(other.not_denied());
    let now = allowed(own.allows.at_all);
    let mut reasons = [own.denials, other.denials].concat();
    reasons.push(Reason::new(now, words));
    reasons.extend(own.grants.into_iter().chain(other.grants));
    let answer = not_denied.and(now);
    let with_more = not_denied.and(allowed(Answer::Yes));
    Decision {
        question,
        answer,
        role_policies_open: answer == Answer::No && with_more != Answer::No,
        reasons,
    }
}
