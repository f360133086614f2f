//! Between a stored rule and its row in the form, without losing a character.

use super::cut;
use crate::notification::RuleRow;

impl RuleRow {
    /// The row of a stored rule. What does not read back the same is kept
    /// verbatim.
    #[must_use]
    pub fn from_stored(text: &str) -> Self {
        let verbatim = Some(text.to_owned());
        let Some(cut) = cut(text) else {
            return Self {
                verbatim,
                ..Self::default()
            };
        };
        let row = Self {
            field: cut.field.to_owned(),
            operator: cut.operator,
            value: cut.value.to_owned(),
            verbatim: None,
        };
        if row.to_text() == text {
            row
        } else {
            Self { verbatim, ..row }
        }
    }

    /// The rule as it is sent: verbatim until edited, else with single blanks.
    #[must_use]
    pub fn to_text(&self) -> String {
        match &self.verbatim {
            Some(text) => text.clone(),
            None => format!("{} {} {}", self.field, self.operator.as_str(), self.value),
        }
    }

    /// Whether it has a field and a value, as a rule that can be sent.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.verbatim.is_some() || !(self.field.is_empty() || self.value.is_empty())
    }

    /// Whether nothing was entered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.verbatim.is_none() && self.field.is_empty() && self.value.is_empty()
    }
}
