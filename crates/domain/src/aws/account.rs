//! The account ID in an ARN: twelve digits, and how to notice a slip of the
//! finger.

use super::arn::Arn;
use crate::finding::ParseError;
use crate::lookalike;
use crate::paste::{self, Part};
use crate::phrase::{short, use_value};
use messages::aws_identifier;

/// Whether it is an AWS account ID: twelve digits.
#[must_use]
pub fn is_account(text: &str) -> bool {
    text.len() == 12 && all_digits(text)
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

/// Reads an account ID that stands alone. Blanks around it are ignored.
///
/// # Errors
/// What is wrong with it; spans are relative to `raw`.
pub fn account_id(raw: &str) -> Result<String, ParseError> {
    let part = paste::trim(raw);
    if let Some(error) = paste::too_long(part.text, "account-id") {
        return Err(error);
    }
    if let Err(error) = check_part(part, raw) {
        let clean = lookalike::clean(part.text).text;
        let digits: String = paste::unquoted(&clean)
            .chars()
            .filter(|c| *c != '-' && !c.is_whitespace())
            .collect();
        return Err(if is_account(&digits) {
            error.fixed_by(use_value(&digits), digits)
        } else {
            error
        });
    }
    Ok(part.text.to_owned())
}

/// Checks the account part.
pub(crate) fn check(arn: &Arn<'_>) -> Result<(), ParseError> {
    check_part(arn.account, arn.text)
}

/// Checks an account ID that is part of a text.
fn check_part(part: Part<'_>, whole: &str) -> Result<(), ParseError> {
    if is_account(part.text) {
        return Ok(());
    }
    if part.text.is_empty() {
        return Err(
            ParseError::new("arn/account", aws_identifier::ACCOUNT_MISSING)
                .at(part.start, part.end()),
        );
    }
    if all_digits(part.text) {
        return Err(ParseError::new(
            ACCOUNT_LENGTH,
            aws_identifier::AccountLength {
                count: part.text.len(),
            },
        )
        .at(part.start, part.end()));
    }
    paste::no_placeholder(part)?;
    paste::no_wildcard(part, "account-id")?;
    let error = ParseError::new(
        "arn/account",
        aws_identifier::AccountInvalid {
            found: short(part.text).into(),
        },
    )
    .at(part.start, part.end());
    let digits: String = part.text.chars().filter(|c| *c != '-').collect();
    Err(if is_account(&digits) {
        let mended = paste::replaced(whole, part, &digits);
        error.fixed_by(use_value(&digits), mended)
    } else {
        error
    })
}

/// Rule of an account ID with too few or too many digits.
const ACCOUNT_LENGTH: &str = "arn/account-length";

/// Where the account stands in a trimmed or untrimmed text that may be broken.
pub(crate) fn in_arn(raw: &str) -> Option<Part<'_>> {
    let trimmed = paste::trim(raw);
    paste::colon_parts(trimmed.text, 6)
        .get(4)
        .map(|part| Part {
            start: part.start + trimmed.start,
            text: part.text,
        })
        .filter(|part| all_digits(part.text))
}

/// Whether two accounts are a slip of the finger apart: one digit differs, or
/// one has a digit less.
pub(crate) fn differ_by_one_digit(a: &str, b: &str) -> bool {
    if !all_digits(a) || !all_digits(b) || a == b {
        return false;
    }
    if a.len() == b.len() {
        return a.chars().zip(b.chars()).filter(|(x, y)| x != y).count() == 1;
    }
    let (long, short) = if a.len() > b.len() { (a, b) } else { (b, a) };
    if long.len() != short.len() + 1 {
        return false;
    }
    let same = long
        .chars()
        .zip(short.chars())
        .take_while(|(x, y)| x == y)
        .count();
    long.chars().skip(same + 1).eq(short.chars().skip(same))
}
