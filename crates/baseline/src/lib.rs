//! Baselines: what somebody should be told about, whether somebody is, and the proof.
//!
//! A [`Baseline`] is a data file of requirements, each with the operations it is about.
//! [`Baseline::assess`] compares it with one connection: a requirement is met only where
//! it is proven that an enabled notification lets every event of its operations through
//! to a target with a confirmed subscriber; otherwise it says which link is missing.
//! [`propose`] makes the notifications that are missing, and [`Report`] the evidence.

mod assess;
mod check;
mod file;
mod html;
mod link;
mod propose;
mod read;
mod report;
#[cfg(test)]
mod schema;
mod tally;
mod topics;
mod words;

pub use assess::{Assessment, Count, Inventory, OperationResult, Status};
pub use file::{Baseline, Operations, Requirement, Severity, Source, VERSION, core};
pub use link::{Doubt, Gap, Link};
pub use propose::{Place, Proposal, Wish, propose, propose_for};
pub use read::{Mistake, Mistakes, read};
pub use report::{
    EvidenceGap, EvidenceOperation, PartlyReadConnection, REPORT_VERSION, Report, ReportedBaseline,
    ReportedConnection, ReportedRequirement, ReportedScope, Row, UnreadConnection, UnreadPart,
};
pub use tally::{Standing, Tally};
pub use topics::{TopicCount, Topics};
