//! A run as a text that survives a reload.

use messages::{Message, plan as say, verbatim};
use serde::{Deserialize, Serialize};

use super::{Progress, Run};
use crate::plan::Plan;

/// The version that is written, and the only one that is read.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Written<'a> {
    version: u32,
    is_cancelled: bool,
    plan: &'a Plan,
    progress: &'a [Progress],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    version: u32,
    is_cancelled: bool,
    plan: Plan,
    progress: Vec<Progress>,
}

/// Why a saved run cannot be gone on with.
#[derive(Debug, thiserror::Error)]
pub enum SavedError {
    /// It is no such text.
    #[error("not a saved run: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// It is of another version of this program.
    #[error("a saved run of version {0}, not {VERSION}")]
    Version(u32),
    /// It says how far other items are than the plan has.
    #[error("a saved run of another plan")]
    OtherPlan,
}

impl SavedError {
    /// The same for people. Of a text that cannot be read, it is what the parser says.
    #[must_use]
    pub fn words(&self) -> Message {
        match self {
            Self::Unreadable(error) => verbatim(error.to_string()),
            Self::Version(found) => say::PlanVersion {
                found: *found as usize,
                supported: VERSION as usize,
            }
            .into(),
            Self::OtherPlan => say::RUN_OF_OTHER_PLAN,
        }
    }
}

impl Run {
    /// The run as JSON. It holds no secret. A request that is under way counts as one
    /// without an answer when the text is read.
    #[must_use]
    pub fn to_json(&self) -> String {
        let written = Written {
            version: VERSION,
            is_cancelled: self.is_cancelled,
            plan: &self.plan,
            progress: &self.progress,
        };
        serde_json::to_string(&written).unwrap_or_default()
    }

    /// Reads what [`Run::to_json`] wrote.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn from_json(text: &str) -> Result<Self, SavedError> {
        let read: Read = serde_json::from_str(text)?;
        if read.version != VERSION {
            return Err(SavedError::Version(read.version));
        }
        if read.plan.items.len() != read.progress.len() {
            return Err(SavedError::OtherPlan);
        }
        Ok(Self::with(read.plan, read.progress, read.is_cancelled))
    }

    /// How far one item is, as JSON: a long run is saved item by item, beside its plan.
    #[must_use]
    pub fn item_to_json(&self, item: usize) -> String {
        let progress = self.progress.get(item);
        serde_json::to_string(&progress).unwrap_or_default()
    }

    /// Goes on with a plan, of which these items were saved by [`Run::item_to_json`].
    ///
    /// # Errors
    /// What is wrong with one of the texts.
    pub fn resume<'a>(
        plan: Plan,
        items: impl IntoIterator<Item = (usize, &'a str)>,
    ) -> Result<Self, SavedError> {
        let mut run = Self::new(plan);
        for (at, text) in items {
            let progress = run.progress.get_mut(at).ok_or(SavedError::OtherPlan)?;
            *progress = serde_json::from_str(text)?;
        }
        Ok(run)
    }
}
