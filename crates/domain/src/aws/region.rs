//! Regions that AWS's partition list doesn't have: new ones, or misspelt ones.

use super::partition::Partition;
use crate::finding::ParseError;
use crate::paste;
use crate::phrase::{short, use_quoted};
use messages::aws_identifier;

/// What is noteworthy about the region in the ARN of a topic or key. It may have become
/// one since the list was made, so this is never a reason to refuse an ARN.
#[must_use]
pub fn region_caution(arn: &str) -> Option<ParseError> {
    let parts = paste::colon_parts(arn, 6);
    let &[_, partition, service, region, ..] = parts.as_slice() else {
        return None;
    };
    let known = Partition::named(partition.text)?;
    // Whatever else is there is a pattern, a variable or a placeholder.
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !matches!(service.text, "sns" | "kms")
        || region.text.is_empty()
        || !region.text.chars().all(is_word)
        || known.lists(region.text)
    {
        return None;
    }
    let error = ParseError::new(
        "arn/region-unlisted",
        aws_identifier::RegionUnlisted {
            found: short(region.text).into(),
            partition: known.as_str().into(),
        },
    );
    Some(match known.meant(region.text) {
        Some(meant) => error.fixed_by(use_quoted(meant), paste::replaced(arn, region, meant)),
        None => error,
    })
}
