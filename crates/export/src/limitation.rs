//! What a format cannot say of a notification, or says at a price.

use std::fmt;

use messages::{Message, export as words};

/// What a format cannot say of a notification, or says at a price. Its `Display` is for
/// comments in what is exported: the sentences of the English catalogue, which is not part
/// of the program where a browser loads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limitation {
    /// The service didn’t say whether the notification is enabled, so the status is left out.
    StatusUnknown,
    /// Creating can’t set the status “enabled”: the service enables notifications that have a topic and disables the others. Update it afterwards.
    CreatedEnabled,
    /// Creating can’t set the status “disabled”: the service enables notifications that have a topic and disables the others. Update it afterwards.
    CreatedDisabled,
    /// The notification has no ID yet. Only stored notifications can be updated.
    NotStored,
    /// The provider reads only SMN topic notifications. It would lose one that calls a function.
    Function,
    /// The provider accepts only the operation types “complete” and “customized”.
    OperationType,
    /// The provider finds notifications by name, so the name must be unique.
    RepeatedName,
    /// The provider accepts only names of 1 to 64 letters, digits, and “_”.
    NameCharacters,
    /// The notification is enabled without a topic, which the service rejects.
    NoTopic,
    /// The provider doesn’t support agencies. The agency is left out.
    NoAgency,
    /// The list of operations is left out: it has no effect when All operations is selected.
    OperationsLeftOut,
    /// The provider puts the name into a URL without encoding it. With Chinese characters that might fail.
    EncodedName,
    /// The notification lists no operations, which the service rejects.
    NoOperations,
    /// The service didn’t say whether the filter is enabled. The provider enables it.
    FilterUnknown,
    /// The filter has no rules and is left out: the provider requires at least one.
    FilterWithoutRules,
    /// The filter is disabled and left out: the provider supports only enabled filters. A plan shows its removal, and applying it removes the stored rules. Written out, it would be enabled by the next change.
    FilterOffRemoved,
    /// The filter is disabled and left out: the provider creates only enabled filters.
    FilterOffNotCreated,
    /// Applying this removes the stored filter.
    FilterRemoved,
    /// Applying this removes the list of operations.
    OperationsRemoved,
    /// The provider creates the notification and then disables it. It sends the second request without the ID (versions up to 1.97.1), so the notification might stay enabled: check it afterwards.
    DisabledAfterCreation,
    /// The filter is disabled and left out: the provider doesn’t support that. Applying this changes nothing, as the provider keeps what is stored for absent arguments. A later change of another argument removes the stored rules.
    FilterOffKept,
    /// The filter is disabled and left out: the provider doesn’t support that.
    FilterOff,
    /// Applying this keeps the stored filter. A later change of another argument removes it.
    FilterKept,
    /// The provider supports filters since its pull request 2809 of February 2025. Its issue 2790 says that the first release with filters leaves is_support_filter out, so the filter might be stored without effect: check it after applying.
    FilterSince,
    /// Plans fail after the import: the provider keeps the operations it reads and rejects them together with “complete”.
    PlansFail,
    /// A later change of another argument removes the users: the provider sends unchanged users only with “customized”.
    UsersRemoved,
    /// While the notification is disabled, a later change of another argument removes its topic: the provider sends an unchanged topic only for enabled notifications.
    TopicRemoved,
    /// The filter is left out: the provider can’t combine its rules that way.
    FilterCondition(String),
    /// The rule is written as stored, but isn’t valid in the API’s grammar.
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
            Self::StatusUnknown => "The service didn’t say whether the notification is enabled, so the status is left out.",
            Self::CreatedEnabled => "Creating can’t set the status “enabled”: the service enables notifications that have a topic and disables the others. Update it afterwards.",
            Self::CreatedDisabled => "Creating can’t set the status “disabled”: the service enables notifications that have a topic and disables the others. Update it afterwards.",
            Self::NotStored => "The notification has no ID yet. Only stored notifications can be updated.",
            Self::Function => "The provider reads only SMN topic notifications. It would lose one that calls a function.",
            Self::OperationType => "The provider accepts only the operation types “complete” and “customized”.",
            Self::RepeatedName => "The provider finds notifications by name, so the name must be unique.",
            Self::NameCharacters => "The provider accepts only names of 1 to 64 letters, digits, and “_”.",
            Self::NoTopic => "The notification is enabled without a topic, which the service rejects.",
            Self::NoAgency => "The provider doesn’t support agencies. The agency is left out.",
            Self::OperationsLeftOut => "The list of operations is left out: it has no effect when All operations is selected.",
            Self::EncodedName => "The provider puts the name into a URL without encoding it. With Chinese characters that might fail.",
            Self::NoOperations => "The notification lists no operations, which the service rejects.",
            Self::FilterUnknown => "The service didn’t say whether the filter is enabled. The provider enables it.",
            Self::FilterWithoutRules => "The filter has no rules and is left out: the provider requires at least one.",
            Self::FilterOffRemoved => "The filter is disabled and left out: the provider supports only enabled filters. A plan shows its removal, and applying it removes the stored rules. Written out, it would be enabled by the next change.",
            Self::FilterOffNotCreated => "The filter is disabled and left out: the provider creates only enabled filters.",
            Self::FilterRemoved => "Applying this removes the stored filter.",
            Self::OperationsRemoved => "Applying this removes the list of operations.",
            Self::DisabledAfterCreation => "The provider creates the notification and then disables it. It sends the second request without the ID (versions up to 1.97.1), so the notification might stay enabled: check it afterwards.",
            Self::FilterOffKept => "The filter is disabled and left out: the provider doesn’t support that. Applying this changes nothing, as the provider keeps what is stored for absent arguments. A later change of another argument removes the stored rules.",
            Self::FilterOff => "The filter is disabled and left out: the provider doesn’t support that.",
            Self::FilterKept => "Applying this keeps the stored filter. A later change of another argument removes it.",
            Self::FilterSince => "The provider supports filters since its pull request 2809 of February 2025. Its issue 2790 says that the first release with filters leaves is_support_filter out, so the filter might be stored without effect: check it after applying.",
            Self::PlansFail => "Plans fail after the import: the provider keeps the operations it reads and rejects them together with “complete”.",
            Self::UsersRemoved => "A later change of another argument removes the users: the provider sends unchanged users only with “customized”.",
            Self::TopicRemoved => "While the notification is disabled, a later change of another argument removes its topic: the provider sends an unchanged topic only for enabled notifications.",
            Self::FilterCondition(word) => {
                return write!(
                    f,
                    "The filter is left out, so more events match: the provider accepts only “AND” and “OR”, not “{word}”."
                );
            }
            Self::OddRule(rule) => {
                return write!(
                    f,
                    "The rule “{rule}” is written as stored, but isn’t valid in the API’s grammar."
                );
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use messages::embedded::render;

    use super::Limitation::{self, *};

    /// All of them.
    fn every_one() -> Vec<Limitation> {
        let all = vec![
            StatusUnknown,
            CreatedEnabled,
            CreatedDisabled,
            NotStored,
            Function,
            OperationType,
            RepeatedName,
            NameCharacters,
            NoTopic,
            NoAgency,
            OperationsLeftOut,
            EncodedName,
            NoOperations,
            FilterUnknown,
            FilterWithoutRules,
            FilterOffRemoved,
            FilterOffNotCreated,
            FilterRemoved,
            OperationsRemoved,
            DisabledAfterCreation,
            FilterOffKept,
            FilterOff,
            FilterKept,
            FilterSince,
            PlansFail,
            UsersRemoved,
            TopicRemoved,
            FilterCondition("x{y}".into()),
            OddRule("x{y}".into()),
        ];
        // A new one does not compile until it is here, and then belongs above.
        for one in &all {
            match one {
                StatusUnknown
                | CreatedEnabled
                | CreatedDisabled
                | NotStored
                | Function
                | OperationType
                | RepeatedName
                | NameCharacters
                | NoTopic
                | NoAgency
                | OperationsLeftOut
                | EncodedName
                | NoOperations
                | FilterUnknown
                | FilterWithoutRules
                | FilterOffRemoved
                | FilterOffNotCreated
                | FilterRemoved
                | OperationsRemoved
                | DisabledAfterCreation
                | FilterOffKept
                | FilterOff
                | FilterKept
                | FilterSince
                | PlansFail
                | UsersRemoved
                | TopicRemoved
                | FilterCondition(_)
                | OddRule(_) => {}
            }
        }
        all
    }

    #[test]
    fn a_comment_is_the_sentence_that_is_shown_in_english() {
        for limitation in every_one() {
            let shown = render("en", &limitation.words());
            assert_eq!(limitation.to_string(), shown);
        }
    }
}
