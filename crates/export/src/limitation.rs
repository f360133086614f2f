//! What a format cannot say of a notification, or says at a price.

use std::fmt;

use messages::{Message, export as words};

/// What a format cannot say of a notification, or says at a price. Its `Display` is for
/// comments in what is exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limitation {
    /// Whether it is enabled was not answered, so that is left out.
    StatusUnknown,
    /// A creation cannot say “enabled”: the service enables what has a topic and disables what has none. Update it afterwards.
    CreatedEnabled,
    /// A creation cannot say “disabled”: the service enables what has a topic and disables what has none. Update it afterwards.
    CreatedDisabled,
    /// It has no ID yet; only a stored one can be updated.
    NotStored,
    /// The provider reads notifications of SMN topics only; it would lose one that calls a function.
    Function,
    /// The provider takes “complete” and “customized” as operation type only.
    OperationType,
    /// The provider finds a notification by its name, which must be the only one.
    RepeatedName,
    /// The provider takes names of 1 to 64 letters, digits and “_” only.
    NameCharacters,
    /// It is enabled without a topic, which the service refuses.
    NoTopic,
    /// The provider knows no agency; it is left out.
    NoAgency,
    /// Its list of operations is left out: it has no effect together with every operation.
    OperationsLeftOut,
    /// The provider puts the name into an address without encoding it; with Chinese characters that may fail.
    EncodedName,
    /// It lists no operations, which the service refuses.
    NoOperations,
    /// Whether the filter applies was not answered; the provider switches it on.
    FilterUnknown,
    /// The filter has no rules and is left out: the provider wants one at least.
    FilterWithoutRules,
    /// The filter is switched off and left out: the provider knows only filters that are on. A plan shows its removal, and applying it removes the stored rules. Written out, it would be switched on by the next change.
    FilterOffRemoved,
    /// The filter is switched off and left out: the provider creates only filters that are on.
    FilterOffNotCreated,
    /// Applying this removes the stored filter.
    FilterRemoved,
    /// Applying this removes its list of operations.
    OperationsRemoved,
    /// It is to be created and then switched off. The provider sends the second request without the ID (versions up to 1.97.1), so it may stay enabled: look at it afterwards.
    DisabledAfterCreation,
    /// The filter is switched off and left out: the provider cannot say that. Applying this changes nothing, as the provider keeps what is stored where the text says nothing; a later change of something else removes the stored rules.
    FilterOffKept,
    /// The filter is switched off and left out: the provider cannot say that.
    FilterOff,
    /// Applying this keeps the stored filter; a later change of something else removes it.
    FilterKept,
    /// It has a filter, which the provider knows since its pull request 2809 of February 2025. Its issue 2790 says that the first release with it leaves is_support_filter out, so the filter may be stored without effect: look at it after applying.
    FilterSince,
    /// Plans fail after the import: the provider keeps the operations it reads and refuses them together with “complete”.
    PlansFail,
    /// A later change of something else removes its users: the provider sends unchanged users with “customized” only.
    UsersRemoved,
    /// While it is disabled, a later change of something else removes its topic: the provider sends an unchanged topic for an enabled notification only.
    TopicRemoved,
    /// The filter is left out: its rules are combined in another way than a provider can.
    FilterCondition(String),
    /// The rule is written, although it is none by the API's grammar.
    OddRule(String),
}

impl Limitation {
    /// The same for people.
    #[must_use]
    pub fn words(&self) -> Message {
        match self {
            Self::StatusUnknown => words::STATUS_UNKNOWN,
            Self::CreatedEnabled => words::CREATED_ENABLED,
            Self::CreatedDisabled => words::CREATED_DISABLED,
            Self::NotStored => words::NOT_STORED,
            Self::Function => words::FUNCTION_TARGET,
            Self::OperationType => words::OPERATION_TYPE,
            Self::RepeatedName => words::REPEATED_NAME,
            Self::NameCharacters => words::NAME_CHARACTERS,
            Self::NoTopic => words::NO_TOPIC,
            Self::NoAgency => words::NO_AGENCY,
            Self::OperationsLeftOut => words::OPERATIONS_LEFT_OUT,
            Self::EncodedName => words::UNENCODED_NAME,
            Self::NoOperations => words::NO_OPERATIONS,
            Self::FilterUnknown => words::FILTER_UNKNOWN,
            Self::FilterWithoutRules => words::FILTER_WITHOUT_RULES,
            Self::FilterOffRemoved => words::FILTER_OFF_REMOVED,
            Self::FilterOffNotCreated => words::FILTER_OFF_NOT_CREATED,
            Self::FilterRemoved => words::FILTER_REMOVED,
            Self::OperationsRemoved => words::OPERATIONS_REMOVED,
            Self::DisabledAfterCreation => words::DISABLED_AFTER_CREATION,
            Self::FilterOffKept => words::FILTER_OFF_KEPT,
            Self::FilterOff => words::FILTER_OFF,
            Self::FilterKept => words::FILTER_KEPT,
            Self::FilterSince => words::FILTER_SINCE,
            Self::PlansFail => words::PLANS_FAIL,
            Self::UsersRemoved => words::USERS_REMOVED,
            Self::TopicRemoved => words::TOPIC_REMOVED,
            Self::FilterCondition(word) => words::FilterCondition { word: word.into() }.into(),
            Self::OddRule(rule) => words::OddRule { rule: rule.into() }.into(),
        }
    }
}

impl fmt::Display for Limitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::StatusUnknown => "Whether it is enabled was not answered, so that is left out.",
            Self::CreatedEnabled => "A creation cannot say “enabled”: the service enables what has a topic and disables what has none. Update it afterwards.",
            Self::CreatedDisabled => "A creation cannot say “disabled”: the service enables what has a topic and disables what has none. Update it afterwards.",
            Self::NotStored => "It has no ID yet; only a stored one can be updated.",
            Self::Function => "The provider reads notifications of SMN topics only; it would lose one that calls a function.",
            Self::OperationType => "The provider takes “complete” and “customized” as operation type only.",
            Self::RepeatedName => "The provider finds a notification by its name, which must be the only one.",
            Self::NameCharacters => "The provider takes names of 1 to 64 letters, digits and “_” only.",
            Self::NoTopic => "It is enabled without a topic, which the service refuses.",
            Self::NoAgency => "The provider knows no agency; it is left out.",
            Self::OperationsLeftOut => "Its list of operations is left out: it has no effect together with every operation.",
            Self::EncodedName => "The provider puts the name into an address without encoding it; with Chinese characters that may fail.",
            Self::NoOperations => "It lists no operations, which the service refuses.",
            Self::FilterUnknown => "Whether the filter applies was not answered; the provider switches it on.",
            Self::FilterWithoutRules => "The filter has no rules and is left out: the provider wants one at least.",
            Self::FilterOffRemoved => "The filter is switched off and left out: the provider knows only filters that are on. A plan shows its removal, and applying it removes the stored rules. Written out, it would be switched on by the next change.",
            Self::FilterOffNotCreated => "The filter is switched off and left out: the provider creates only filters that are on.",
            Self::FilterRemoved => "Applying this removes the stored filter.",
            Self::OperationsRemoved => "Applying this removes its list of operations.",
            Self::DisabledAfterCreation => "It is to be created and then switched off. The provider sends the second request without the ID (versions up to 1.97.1), so it may stay enabled: look at it afterwards.",
            Self::FilterOffKept => "The filter is switched off and left out: the provider cannot say that. Applying this changes nothing, as the provider keeps what is stored where the text says nothing; a later change of something else removes the stored rules.",
            Self::FilterOff => "The filter is switched off and left out: the provider cannot say that.",
            Self::FilterKept => "Applying this keeps the stored filter; a later change of something else removes it.",
            Self::FilterSince => "It has a filter, which the provider knows since its pull request 2809 of February 2025. Its issue 2790 says that the first release with it leaves is_support_filter out, so the filter may be stored without effect: look at it after applying.",
            Self::PlansFail => "Plans fail after the import: the provider keeps the operations it reads and refuses them together with “complete”.",
            Self::UsersRemoved => "A later change of something else removes its users: the provider sends unchanged users with “customized” only.",
            Self::TopicRemoved => "While it is disabled, a later change of something else removes its topic: the provider sends an unchanged topic for an enabled notification only.",
            Self::FilterCondition(word) => {
                return write!(
                    f,
                    "The filter is left out, so more events match: the provider takes “AND” and “OR” only, not “{word}”."
                );
            }
            Self::OddRule(rule) => {
                return write!(
                    f,
                    "The rule “{rule}” is written as it is stored, but is none by the API's grammar."
                );
            }
        })
    }
}
