//! A plan as a file.

use domain::finding::Position;
use messages::{Message, plan as say};
use serde::{Deserialize, Serialize};
use serde_json::Deserializer;

use super::Plan;
use crate::bundle::Mistake;

/// The version of plans that is written, and the only one that is read.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Written<'a> {
    version: u32,
    plan: &'a Plan,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    #[serde(rename = "version")]
    _version: u32,
    plan: Plan,
}

/// What of a file says which version it is.
#[derive(Deserialize)]
struct Version {
    version: u32,
}

impl Plan {
    /// JSON text of the plan. It holds what is stored now and what should be, but no
    /// secret.
    #[must_use]
    pub fn to_json(&self) -> String {
        let written = Written {
            version: VERSION,
            plan: self,
        };
        let text = serde_json::to_string_pretty(&written).unwrap_or_default();
        text + "\n"
    }

    /// Reads the text of a plan.
    ///
    /// # Errors
    /// What is wrong first, and where.
    pub fn from_json(text: &str) -> Result<Self, Box<Mistake>> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if let Ok(Version { version }) = serde_json::from_str(text)
            && version != VERSION
        {
            return Err(Box::new(Mistake {
                path: "version".to_owned(),
                position: Position { line: 1, column: 1 },
                message: say::PlanVersion {
                    found: version as usize,
                    supported: VERSION as usize,
                }
                .into(),
            }));
        }
        let mut file = Deserializer::from_str(text);
        let read: Result<Read, _> = serde_path_to_error::deserialize(&mut file);
        let mistake = |path: String, error: &serde_json::Error| {
            let reason = error.to_string().into();
            let message: Message = say::PlanUnreadable { reason }.into();
            Box::new(Mistake {
                path,
                position: Position {
                    line: error.line(),
                    column: error.column(),
                },
                message,
            })
        };
        let read = read.map_err(|error| mistake(error.path().to_string(), error.inner()))?;
        file.end().map_err(|error| mistake(String::new(), &error))?;
        Ok(read.plan)
    }
}
