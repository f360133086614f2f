//! The requests that Network Security's work consists of, with what is known
//! about them. Sources: IAM reference, “AWS global condition context keys”; STS,
//! SNS and KMS condition keys.

use domain::aws::Partition;

use crate::needed::{EXTERNAL_ID, TOPIC_CONTEXT};
use crate::source::Setup;

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Caller {
    /// Somebody of an account; who, is not known.
    Account {
        partition: Partition,
        account: String,
    },
    /// The session of the role.
    Session {
        partition: Partition,
        account: String,
        role: String,
        session: String,
    },
}

impl Caller {
    pub(crate) fn account(&self) -> &str {
        match self {
            Self::Account { account, .. } | Self::Session { account, .. } => account,
        }
    }

    pub(crate) fn partition(&self) -> Partition {
        match self {
            Self::Account { partition, .. } | Self::Session { partition, .. } => *partition,
        }
    }
}

/// What is known about a condition key.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Fact {
    /// It has exactly these values.
    Is(Vec<String>),
    /// It has one value: the ARN of an IAM user or role of the caller's account.
    SomebodyOf {
        partition: Partition,
        account: String,
    },
    /// It is there, but nobody knows with which value.
    Present,
    /// The request doesn't have it.
    Absent,
    /// Nobody knows.
    Open,
}

/// A request.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Request {
    pub(crate) caller: Caller,
    /// Every action that has to be allowed.
    pub(crate) actions: Vec<&'static str>,
    /// What it is done to; `None` where policies don't say it.
    pub(crate) resource: Option<String>,
    /// Names in lower case: AWS takes them in any case.
    facts: Vec<(&'static str, Fact)>,
}

fn is(value: impl Into<String>) -> Fact {
    Fact::Is(vec![value.into()])
}

/// Keys that only requests of AWS services have (IAM reference).
const OF_SERVICES: [&str; 4] = [
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
];

impl Request {
    fn new(caller: Caller, actions: Vec<&'static str>, resource: Option<String>) -> Self {
        let mut facts: Vec<(&'static str, Fact)> = OF_SERVICES
            .into_iter()
            .map(|name| (name, Fact::Absent))
            .collect();
        facts.push(("aws:principalaccount", is(caller.account())));
        facts.push(("aws:principalisawsservice", is("false")));
        facts.push(("aws:principalservicename", Fact::Absent));
        facts.push((
            "aws:principalarn",
            match &caller {
                Caller::Account { partition, account } => Fact::SomebodyOf {
                    partition: *partition,
                    account: account.clone(),
                },
                Caller::Session { role, .. } => is(role.as_str()),
            },
        ));
        for name in ["aws:currenttime", "aws:epochtime", "aws:userid"] {
            facts.push((name, Fact::Present));
        }
        if matches!(caller, Caller::Session { .. }) {
            facts.push(("aws:principaltype", is("AssumedRole")));
            // Keys of STS are not in requests to other services.
            for name in ["sts:externalid", "sts:rolesessionname"] {
                facts.push((name, Fact::Absent));
            }
        }
        Self {
            caller,
            actions,
            resource,
            facts,
        }
    }

    fn with(mut self, name: &'static str, fact: Fact) -> Self {
        self.facts.push((name, fact));
        self
    }

    /// Somebody of the trusted account assumes the role.
    pub(crate) fn assume(setup: &Setup) -> Self {
        let caller = Caller::Account {
            partition: setup.role.partition(),
            account: setup.trusted_account.clone(),
        };
        Self::new(caller, vec!["sts:AssumeRole"], None)
            .with("sts:externalid", is(setup.external_id.expose()))
            .with("sts:rolesessionname", is(setup.notification_type.as_str()))
            .with("aws:resourceaccount", is(setup.role.account()))
    }

    fn session(setup: &Setup) -> Caller {
        Caller::Session {
            partition: setup.role.partition(),
            account: setup.role.account().to_owned(),
            role: setup.role.to_string(),
            session: setup.role.session_arn(&setup.notification_type),
        }
    }

    /// The session publishes to the topic.
    pub(crate) fn publish(setup: &Setup) -> Self {
        let resource = setup.topic.to_string();
        Self::new(Self::session(setup), vec!["sns:Publish"], Some(resource))
            .with("aws:resourceaccount", is(setup.topic.account()))
            .with("aws:requestedregion", is(setup.topic.region()))
            .with("sns:protocol", Fact::Absent)
            .with("sns:endpoint", Fact::Absent)
    }

    /// SNS uses the key on behalf of the session.
    pub(crate) fn key(setup: &Setup, key: &str) -> Self {
        let account = crate::arn::split(key).map_or("", |arn| arn.account);
        let topic = setup.topic.to_string();
        let service = ["sns.", setup.topic.region(), ".amazonaws.com"].concat();
        Self::new(
            Self::session(setup),
            vec!["kms:GenerateDataKey", "kms:Decrypt"],
            Some(key.to_owned()),
        )
        .with("aws:resourceaccount", is(account))
        .with("kms:calleraccount", is(setup.role.account()))
        .with("kms:encryptioncontext:aws:sns:topicarn", is(topic))
        .with("kms:encryptioncontextkeys", is("aws:sns:topicArn"))
        .with(
            "kms:viaservice",
            // How other partitions name it is not certain.
            if setup.role.partition() == Partition::Aws {
                is(service)
            } else {
                Fact::Present
            },
        )
    }

    /// What is known about a key, whose name is taken in any case.
    pub(crate) fn fact(&self, key: &str) -> Fact {
        let key = key.trim().to_ascii_lowercase();
        self.facts
            .iter()
            .find(|(name, _)| *name == key)
            .map_or(Fact::Open, |(_, fact)| fact.clone())
    }

    /// The names of keys whose values matter here, for finding misspelt ones.
    pub(crate) fn names(&self) -> [&'static str; 8] {
        [
            EXTERNAL_ID,
            TOPIC_CONTEXT,
            "sts:RoleSessionName",
            "aws:PrincipalArn",
            "aws:PrincipalAccount",
            "aws:SourceAccount",
            "aws:SourceArn",
            "kms:ViaService",
        ]
    }
}
