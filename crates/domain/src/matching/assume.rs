//! What is taken for granted where the documents of CTS say nothing.

use super::Answer;
use serde::{Deserialize, Serialize};

/// Assumptions about the service's matcher. The default takes nothing for granted
/// that is not documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Assumptions {
    /// Whether `field != value` holds for an event without that field.
    pub missing_differs: Answer,
    /// Whether events about data (`ObsSDK`, `ObsAPI`) are sent like others.
    pub data_events: Answer,
    /// Texts are compared letter by letter; else upper and lower case are the same.
    pub exact: bool,
    /// Events may lack fields that rules look at. Only what is proved about all
    /// events depends on it.
    pub may_lack: bool,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            missing_differs: Answer::Uncertain,
            data_events: Answer::Uncertain,
            exact: true,
            may_lack: true,
        }
    }
}

impl Assumptions {
    /// Whether two texts are the same.
    #[must_use]
    pub fn same(&self, one: &str, other: &str) -> bool {
        if self.exact {
            one == other
        } else {
            one.eq_ignore_ascii_case(other)
        }
    }

    /// As four letters, for keeping; see [`Self::from_letters`].
    #[must_use]
    pub fn to_letters(&self) -> String {
        let answer = |answer| match answer {
            Answer::Yes => 'y',
            Answer::No => 'n',
            Answer::Uncertain => 'u',
        };
        let flag = |flag| if flag { 'y' } else { 'n' };
        [
            answer(self.missing_differs),
            answer(self.data_events),
            flag(self.exact),
            flag(self.may_lack),
        ]
        .into_iter()
        .collect()
    }

    /// Reads [`Self::to_letters`]; `None` for anything else.
    #[must_use]
    pub fn from_letters(letters: &str) -> Option<Self> {
        let mut letters = letters.chars();
        let mut answer = || match letters.next()? {
            'y' => Some(Answer::Yes),
            'n' => Some(Answer::No),
            'u' => Some(Answer::Uncertain),
            _ => None,
        };
        let (missing_differs, data_events) = (answer()?, answer()?);
        let mut flag = || match answer()? {
            Answer::Uncertain => None,
            known => Some(known == Answer::Yes),
        };
        let read = Self {
            missing_differs,
            data_events,
            exact: flag()?,
            may_lack: flag()?,
        };
        letters.next().is_none().then_some(read)
    }
}
