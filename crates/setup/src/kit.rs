//! Everything that is made for one set-up, to be looked at one after the other. It
//! is read back before it can be: a kit whose documents say something else than the
//! form cannot be made.

use std::fmt;

use domain::aws::{NETWORK_SECURITY_ACCOUNT, Partition};

use crate::doctor::connector;
use crate::finding::Finding;
use crate::generate::{self, Documents, ExternalIdIn};
use crate::needed::topic_statement;
use crate::policy::{PolicySet, merge_statement, read_all};
use crate::proof::{ProofError, prove};
use crate::source::Setup;
use crate::syntax::json;
use crate::template::{self, Plan};
use messages::{Message, artifact, policy as words, verbatim};

/// Something of a kit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArtifactKind {
    /// The role's trust policy.
    Trust,
    /// The role's permissions.
    Permissions,
    /// The statement for the topic's policy.
    TopicStatement,
    /// The topic's whole policy.
    TopicPolicy,
    /// The statement for the key's policy.
    KeyStatement,
    /// CloudFormation in YAML.
    CloudFormationYaml,
    /// CloudFormation in JSON.
    CloudFormationJson,
    /// Terraform.
    Terraform,
    /// A script for the AWS CLI.
    Script,
}

impl ArtifactKind {
    /// The documents, in the order in which they are needed.
    pub const DOCUMENTS: [Self; 5] = [
        Self::Trust,
        Self::Permissions,
        Self::TopicStatement,
        Self::TopicPolicy,
        Self::KeyStatement,
    ];
    /// What holds all documents.
    pub const TEMPLATES: [Self; 4] = [
        Self::CloudFormationYaml,
        Self::CloudFormationJson,
        Self::Terraform,
        Self::Script,
    ];

    /// What it is called.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Self::Trust => artifact::TRUST_POLICY,
            Self::Permissions => artifact::ROLE_PERMISSIONS,
            Self::TopicStatement => artifact::TOPIC_STATEMENT,
            Self::TopicPolicy => artifact::TOPIC_POLICY,
            Self::KeyStatement => artifact::KEY_STATEMENT,
            Self::CloudFormationYaml => verbatim("CloudFormation (YAML)"),
            Self::CloudFormationJson => verbatim("CloudFormation (JSON)"),
            Self::Terraform => verbatim("Terraform"),
            Self::Script => artifact::CLI_SCRIPT,
        }
    }

    /// The name of its file.
    #[must_use]
    pub fn file(self) -> &'static str {
        match self {
            Self::Trust => "trust-policy.json",
            Self::Permissions => "role-permissions.json",
            Self::TopicStatement => "topic-statement.json",
            Self::TopicPolicy => "topic-policy.json",
            Self::KeyStatement => "key-statement.json",
            Self::CloudFormationYaml => "network-security.yaml",
            Self::CloudFormationJson => "network-security.json",
            Self::Terraform => "network-security.tf",
            Self::Script => "network-security.sh",
        }
    }

    /// Where it goes, in one sentence.
    #[must_use]
    pub fn place(self) -> Message {
        match self {
            Self::Trust => artifact::TRUST_POLICY_PLACE,
            Self::Permissions => artifact::ROLE_PERMISSIONS_PLACE,
            Self::TopicStatement => artifact::TOPIC_STATEMENT_PLACE,
            Self::TopicPolicy => artifact::TOPIC_POLICY_PLACE,
            Self::KeyStatement => artifact::KEY_STATEMENT_PLACE,
            Self::CloudFormationYaml | Self::CloudFormationJson => artifact::CLOUDFORMATION_PLACE,
            Self::Terraform => artifact::TERRAFORM_PLACE,
            Self::Script => artifact::CLI_SCRIPT_PLACE,
        }
    }

    /// Whether the topic's whole policy is in it.
    #[must_use]
    pub fn has_topic_policy(self) -> bool {
        self == Self::TopicPolicy || self.is_template()
    }

    /// Whether it can be run.
    #[must_use]
    pub fn is_template(self) -> bool {
        Self::TEMPLATES.contains(&self)
    }
}

/// Why there is no kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The topic's existing policy can't be read.
    Existing(Box<Finding>),
    /// A document doesn't say what the form says.
    Differs(ProofError),
    /// Network Security's account in that partition isn't known.
    Partition(Partition),
}

impl Refusal {
    /// One or two sentences.
    #[must_use]
    pub fn words(&self) -> Message {
        match self {
            Self::Existing(finding) => {
                let message = finding.message.clone().into();
                words::PastedTopicUnreadable { message }.into()
            }
            Self::Partition(partition) => words::OtherPartition {
                partition: partition.as_str().into(),
                account: NETWORK_SECURITY_ACCOUNT.into(),
            }
            .into(),
            Self::Differs(lost) => words::ReadBackDiffers {
                document: lost.document.noun().into(),
                what: lost.what.clone().into(),
            }
            .into(),
        }
    }
}

/// What was made for a set-up. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Kit {
    setup: Setup,
    documents: Documents,
    /// The topic's policy as it was written, with the statement in it.
    topic_policy: Option<String>,
}

impl fmt::Debug for Kit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kit(…)")
    }
}

impl Kit {
    /// Makes everything and reads it back. `existing` is the topic's policy as it
    /// is, if that is known.
    ///
    /// # Errors
    /// Nothing could be made, or it says something else than the set-up.
    pub fn new(setup: &Setup, existing: &str) -> Result<Self, Refusal> {
        if connector::in_other_partition(setup) && setup.trusted_account == NETWORK_SECURITY_ACCOUNT
        {
            return Err(Refusal::Partition(setup.role.partition()));
        }
        let mut kit = Self {
            setup: setup.clone(),
            documents: generate::documents(setup),
            topic_policy: None,
        };
        if !existing.trim().is_empty() {
            let statement = topic_statement(setup);
            let merged = merge_statement(existing, &statement).map_err(Refusal::Existing)?;
            if let Ok(policy) = serde_json::from_str(&merged) {
                kit.documents.topic_policy = policy;
            }
            kit.proved(&merged)?;
            kit.topic_policy = Some(merged);
        }
        // The templates are made of the values, so these are proved as well.
        kit.proved(&json::write(&kit.documents.topic_policy))?;
        Ok(kit)
    }

    fn proved(&self, topic_policy: &str) -> Result<(), Refusal> {
        let documents = &self.documents;
        let texts = PolicySet {
            trust: Some(json::write(&documents.trust)),
            permissions: Some(json::write(&documents.permissions)),
            topic: Some(topic_policy.to_owned()),
            key: documents.key_statement.as_ref().map(json::write),
        };
        let read = read_all(&texts.map(|_, text| text.as_deref()));
        let papers = read.map(|_, document| document.as_ref());
        prove(&self.setup, &papers).map_err(Refusal::Differs)
    }

    /// The text of a sheet; none for a key that there isn't.
    #[must_use]
    pub fn text(&self, sheet: ArtifactKind, external_id: ExternalIdIn) -> Option<String> {
        let plan = self.plan(external_id);
        let documents = &self.documents;
        Some(match sheet {
            ArtifactKind::Trust => json::write(&generate::trust_policy(&self.setup, external_id)),
            ArtifactKind::Permissions => json::write(&documents.permissions),
            ArtifactKind::TopicStatement => json::write(&documents.topic_statement),
            ArtifactKind::TopicPolicy => {
                let written = || json::write(&documents.topic_policy);
                self.topic_policy.clone().unwrap_or_else(written)
            }
            ArtifactKind::KeyStatement => json::write(documents.key_statement.as_ref()?),
            ArtifactKind::CloudFormationYaml => template::cloudformation_yaml(&plan),
            ArtifactKind::CloudFormationJson => template::cloudformation_json(&plan),
            ArtifactKind::Terraform => template::terraform(&plan),
            ArtifactKind::Script => template::script(&plan),
        })
    }

    /// What to know before a template is run, in sentences.
    #[must_use]
    pub fn notes(&self) -> Vec<Message> {
        // The statement for the key is a sheet of its own.
        template::messages(&self.plan(ExternalIdIn::Placeholder))
    }

    fn plan(&self, external_id: ExternalIdIn) -> Plan<'_> {
        Plan {
            setup: &self.setup,
            documents: &self.documents,
            external_id,
        }
    }
}
