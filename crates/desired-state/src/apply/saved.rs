//! A run as a text that survives a reload.

use std::collections::BTreeMap;

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
    /// It does not say of each item how far it is.
    #[error("a saved run of {items} items with the progress of {progress}")]
    Length {
        /// Items of the plan.
        items: usize,
        /// Items with a progress.
        progress: usize,
    },
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
        let (items, progress) = (read.plan.items.len(), read.progress.len());
        if items != progress {
            return Err(SavedError::Length { items, progress });
        }
        Ok(Self {
            plan: read.plan,
            progress: read.progress,
            is_cancelled: read.is_cancelled,
            held: BTreeMap::new(),
        })
    }
}
