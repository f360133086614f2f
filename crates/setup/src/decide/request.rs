//! The requests that Network Security's work consists of, with what is known
//! about them. Sources: IAM reference, “AWS global condition context keys”; STS,
//! SNS and KMS condition keys.

use domain::aws::Partition;

use crate::source::Setup;

/// Who asks: somebody of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Caller {
    pub(crate) partition: Partition,
    pub(crate) account: String,
    /// The session of the role; `None` if it is not known who asks.
    pub(crate) session: Option<Session>,
}

/// A session of a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Session {
    /// The ARN of the role.
    pub(crate) role: String,
    /// The ARN of the session.
    pub(crate) arn: String,
    name: String,
}

/// What is known about a condition key.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Fact {
    /// It has exactly this value.
    Is(String),
    /// It has one of these values.
    OneOf(&'static [&'static str]),
    /// It has one value, which ends like that.
    Ending(String),
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
    /// What it is done to; `None` where policies don't say it, or nobody knows how.
    pub(crate) resource: Option<String>,
    /// Names in lower case: AWS takes them in any case.
    facts: Vec<(&'static str, Fact)>,
}

fn is(value: impl Into<String>) -> Fact {
    Fact::Is(value.into())
}

impl Request {
    fn new(caller: Caller, actions: Vec<&'static str>, resource: Option<String>) -> Self {
        let (partition, account) = (caller.partition, caller.account.clone());
        let session = caller.session.clone();
        let request = Self {
            caller,
            actions,
            resource,
            facts: Vec::new(),
        };
        let request = request
            .with("aws:principalaccount", is(account.as_str()))
            .with("aws:principalisawsservice", is("false"))
            // Public endpoints of AWS take requests over TLS, as its SDKs make them.
            .with("aws:securetransport", is("true"))
            .with(
                // Keys of requests that AWS services make by themselves.
                "aws:sourceaccount aws:sourcearn aws:sourceorgid aws:sourceorgpaths \
                 aws:principalservicename aws:principalservicenameslist",
                Fact::Absent,
            )
            .with("aws:currenttime aws:epochtime", Fact::Present);
        match session {
            // AssumeRole is called by users and by sessions of roles, not by root.
            None => request
                .with("aws:principalarn", Fact::SomebodyOf { partition, account })
                .with("aws:principaltype", Fact::OneOf(&["User", "AssumedRole"]))
                .with("aws:userid", Fact::Present),
            Some(session) => request
                .with("aws:principalarn", is(session.role))
                .with("aws:principaltype", is("AssumedRole"))
                .with("aws:userid", Fact::Ending(format!(":{}", session.name)))
                .with("aws:tokenissuetime", Fact::Present)
                // Of IAM users, of web identities, of instances, and of requests
                // to STS or with tags.
                .with(
                    "aws:username aws:federatedprovider aws:ec2instancesourcevpc \
                     aws:ec2instancesourceprivateipv4 aws:tagkeys aws:requesttag/ \
                     sts:externalid sts:rolesessionname sts:sourceidentity \
                     sts:transitivetagkeys sts:durationseconds sts:awsservicename",
                    Fact::Absent,
                ),
        }
    }

    /// The same request, of which this is known of one key, or of several.
    fn with(mut self, names: &'static str, fact: Fact) -> Self {
        let facts = names.split(' ').zip(std::iter::repeat(fact));
        self.facts.extend(facts);
        self
    }

    /// The same request, of which something else is known.
    pub(crate) fn but(mut self, key: &'static str, fact: Fact) -> Self {
        self.facts.retain(|(name, _)| *name != key);
        self.with(key, fact)
    }

    /// Somebody of the trusted account assumes the role.
    pub(crate) fn assume(setup: &Setup) -> Self {
        let caller = Caller {
            partition: setup.role.partition(),
            account: setup.trusted_account.clone(),
            session: None,
        };
        Self::new(caller, vec!["sts:AssumeRole"], None)
            .with("sts:externalid", is(setup.external_id.expose()))
            .with("sts:rolesessionname", is(setup.notification_type.as_str()))
            .with("aws:resourceaccount", is(setup.role.account()))
            .with("aws:viaawsservice", is("false"))
    }

    fn session(setup: &Setup) -> Caller {
        Caller {
            partition: setup.role.partition(),
            account: setup.role.account().to_owned(),
            session: Some(Session {
                role: setup.role.to_string(),
                arn: setup.role.session_arn(&setup.notification_type),
                name: setup.notification_type.as_str().to_owned(),
            }),
        }
    }

    /// The session publishes to the topic.
    pub(crate) fn publish(setup: &Setup) -> Self {
        let resource = setup.topic.to_string();
        Self::new(Self::session(setup), vec!["sns:Publish"], Some(resource))
            .with("aws:resourceaccount", is(setup.topic.account()))
            .with("aws:requestedregion", is(setup.topic.region()))
            .with("aws:viaawsservice", is("false"))
            // Of requests that other services forward, of Subscribe, and to KMS.
            .with(
                "aws:calledvia aws:calledviafirst aws:calledvialast sns:protocol \
                 sns:endpoint kms:viaservice kms:calleraccount",
                Fact::Absent,
            )
    }

    /// SNS uses the key on behalf of the session.
    pub(crate) fn key(setup: &Setup, key: &str) -> Self {
        let account = crate::arn::split(key).map_or("", |arn| arn.account);
        let topic = setup.topic.to_string();
        let service = format!("sns.{}.amazonaws.com", setup.topic.region());
        Self::new(
            Self::session(setup),
            vec!["kms:GenerateDataKey", "kms:Decrypt"],
            // Policies don't take an alias for its key (KMS, “Using aliases in policies”).
            Some(key.to_owned()).filter(|key| crate::arn::is_key(key)),
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

    /// What is known about a key, whose name is taken in any case. With a blank
    /// around it it is another key.
    pub(crate) fn fact(&self, key: &str) -> Fact {
        let key = key.to_ascii_lowercase();
        let known = |name: &str| name == key || (name.ends_with('/') && key.starts_with(name));
        self.facts
            .iter()
            .find(|(name, _)| known(name))
            .map_or(Fact::Open, |(_, fact)| fact.clone())
    }
}
