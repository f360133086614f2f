//! The external ID that ties Network Security's AssumeRole calls to one
//! customer. It is treated like a password: no finding ever quotes it.

use crate::finding::Fault;
use crate::paste;
use crate::phrase::{character, counted};
use crate::secret::Secret;

/// Examples that stand in public documentation, so everybody knows them.
const EXAMPLES: [&str; 2] = ["12345abc", "41819d20-b9a1-11eb-94c9-c769b191f4cc"];
/// Below this many characters it is worth a word: 16 random letters and digits
/// hold about 95 bits.
const COMFORTABLE: usize = 16;

/// An external ID, checked: 2–1224 characters of `[A-Za-z0-9_+=,.@:/-]`
/// (STS externalIdType).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalId(Secret);

impl ExternalId {
    /// Reads an external ID. Blanks and invisible characters around it are
    /// ignored, because it cannot contain any.
    ///
    /// # Errors
    /// The first rule it breaks; spans are relative to `raw`. Never a fix,
    /// because that would carry the secret.
    pub fn parse(raw: &str) -> Result<Self, Fault> {
        let trimmed = paste::trim(raw);
        let text = trimmed.text;
        if text.is_empty() {
            return Err(Fault::new(
                "external-id/missing",
                "The external ID is missing. The role's trust policy asks for it.",
            ));
        }
        let allowed = |c: char| {
            c.is_ascii_alphanumeric()
                || matches!(c, '_' | '+' | '=' | ',' | '.' | '@' | ':' | '/' | '-')
        };
        if let Some((at, c)) = paste::first_bad(trimmed, allowed) {
            return Err(Fault::new(
                "external-id/characters",
                format!(
                    "{} is not allowed in an external ID; it takes letters, digits and _+=,.@:/-",
                    character(c)
                ),
            )
            .at(at, at + c.len_utf8()));
        }
        if !(2..=1224).contains(&text.len()) {
            return Err(Fault::new(
                "external-id/length",
                format!(
                    "The external ID has {}; AWS takes 2 to 1224.",
                    counted(text.len(), "character")
                ),
            )
            .at(trimmed.start, trimmed.end()));
        }
        Ok(Self(Secret::new(text)))
    }

    /// Makes a UUID of version 4 out of 16 random bytes.
    #[must_use]
    pub fn from_random_bytes(mut bytes: [u8; 16]) -> Self {
        const HEX: [char; 16] = [
            '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
        ];
        let mut text = String::with_capacity(36);
        for (at, byte) in bytes.iter_mut().enumerate() {
            match at {
                6 => *byte = (*byte & 0x0f) | 0x40,
                8 => *byte = (*byte & 0x3f) | 0x80,
                _ => {}
            }
            if matches!(at, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            for half in [*byte >> 4, *byte & 0x0f] {
                text.extend(HEX.get(usize::from(half)));
            }
        }
        Self(Secret::new(text))
    }

    /// The text itself. Call this only where it is sent or shown on purpose.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// The text as a secret.
    #[must_use]
    pub fn secret(&self) -> &Secret {
        &self.0
    }

    /// Why it could be guessed, given the accounts and the role's name it is
    /// used with.
    #[must_use]
    pub fn cautions(&self, accounts: &[&str], role_name: Option<&str>) -> Vec<Fault> {
        let text = self.0.expose();
        let fault = |rule, message: &str| vec![Fault::new(rule, message)];
        if EXAMPLES
            .iter()
            .any(|example| example.eq_ignore_ascii_case(text))
        {
            return fault(
                "external-id/example",
                "This external ID is an example from public documentation, so everybody knows it.",
            );
        }
        if accounts.contains(&text) {
            return fault(
                "external-id/account",
                "The external ID equals the account ID, which is not a secret.",
            );
        }
        if role_name.is_some_and(|name| name.eq_ignore_ascii_case(text)) {
            return fault(
                "external-id/role-name",
                "The external ID equals the role's name, which is not a secret.",
            );
        }
        let distinct = distinct_characters(text);
        if distinct < 5 && text.len() >= 5 {
            return vec![Fault::new(
                "external-id/repeated",
                format!(
                    "The external ID is made of only {}, so it can be guessed.",
                    counted(distinct, "different character")
                ),
            )];
        }
        if text.len() < COMFORTABLE {
            return vec![Fault::new(
                "external-id/short",
                format!(
                    "The external ID has only {}, so it can be guessed. A random one has at least {COMFORTABLE}.",
                    counted(text.len(), "character")
                ),
            )];
        }
        if uuid_version(text) == Some('1') {
            return fault(
                "external-id/time-based",
                "This external ID is a UUID of version 1: it is made from a time and a network address, not from random numbers.",
            );
        }
        Vec::new()
    }
}

fn distinct_characters(text: &str) -> usize {
    let mut seen: Vec<char> = Vec::new();
    for c in text.chars() {
        if !seen.contains(&c) {
            seen.push(c);
        }
    }
    seen.len()
}

/// The version digit, if the text has the shape of a UUID.
fn uuid_version(text: &str) -> Option<char> {
    let shaped = text.len() == 36
        && text.chars().enumerate().all(|(at, c)| match at {
            8 | 13 | 18 | 23 => c == '-',
            _ => c.is_ascii_hexdigit(),
        });
    if shaped { text.chars().nth(14) } else { None }
}
