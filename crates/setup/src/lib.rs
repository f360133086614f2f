//! The AWS side of a connector: documents made from a form, as JSON and as
//! infrastructure as code, documents read back, decisions explained, mistakes found.
//!
//! Pure, like `domain`: no input or output, no browser, no clock, no random source.

use domain::aws::glob;
use domain::near_miss as near;
mod arn;
pub mod decide;
pub mod doctor;
pub mod edit;
pub mod finding;
pub mod generate;
pub mod kit;
pub mod mask;
pub mod needed;
pub mod partial;
pub mod placeholder;
pub mod policy;
pub mod proof;
pub mod rotation;
pub mod source;
pub mod syntax;
pub mod template;
