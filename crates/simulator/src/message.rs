//! What the app asks and the worker answers, as JSON.

mod answer;
mod ask;

pub use answer::{ReadReport, WorkerReply};
pub use ask::WorkerRequest;
