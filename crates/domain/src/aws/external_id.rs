//! The external ID that ties Network Security's AssumeRole calls to one
//! customer. It is treated like a password: no finding ever quotes it.

use crate::finding::ParseError;
use crate::lookalike;
use crate::paste::{self, Part};
use crate::secret::Secret;
use messages::{Message, aws_identifier, identifier};

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
    /// The first rule it breaks; spans are relative to `raw`. Nothing of the ID
    /// is quoted but in the correction itself, which is not to be shown.
    pub fn parse(raw: &str) -> Result<Self, ParseError> {
        let trimmed = paste::trim(raw);
        Self::read(trimmed.text)
            .map_err(|error| explain(trimmed.text, error).shifted(trimmed.start))
    }

    fn read(text: &str) -> Result<Self, ParseError> {
        if text.is_empty() {
            return Err(ParseError::new(
                "external-id/missing",
                aws_identifier::EXTERNAL_ID_MISSING,
            ));
        }
        if let Some((at, c)) = paste::first_bad(Part { start: 0, text }, is_allowed) {
            let position = text.chars().take_while(|&c| is_allowed(c)).count() + 1;
            return Err(ParseError::new(
                "external-id/characters",
                aws_identifier::ExternalIdCharacters {
                    position,
                    found: sort(c).into(),
                },
            )
            .at(at, at + c.len_utf8()));
        }
        if !(2..=1224).contains(&text.len()) {
            return Err(ParseError::new(
                "external-id/length",
                aws_identifier::ExternalIdLength { count: text.len() },
            )
            .at(0, text.len()));
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
    pub fn cautions(&self, accounts: &[&str], role_name: Option<&str>) -> Vec<ParseError> {
        let text = self.0.expose();
        let error = |rule, message: Message| vec![ParseError::new(rule, message)];
        if EXAMPLES
            .iter()
            .any(|example| example.eq_ignore_ascii_case(text))
        {
            return error("external-id/example", aws_identifier::EXTERNAL_ID_EXAMPLE);
        }
        if accounts.contains(&text) {
            return error("external-id/account", aws_identifier::EXTERNAL_ID_ACCOUNT);
        }
        if role_name.is_some_and(|name| name.eq_ignore_ascii_case(text)) {
            return error("external-id/role-name", aws_identifier::EXTERNAL_ID_ROLE);
        }
        if is_placeholder(text) {
            return error("external-id/placeholder", aws_identifier::EXTERNAL_ID_WORDS);
        }
        if begins_like_arn(text) {
            return error("external-id/arn", aws_identifier::EXTERNAL_ID_ARN);
        }
        if begins_with_label(text) {
            return error("external-id/label", aws_identifier::EXTERNAL_ID_LABEL);
        }
        if text.ends_with(['.', ',', ':']) {
            return error(
                "external-id/last-character",
                aws_identifier::EXTERNAL_ID_MARK,
            );
        }
        // Two values, each long enough for an ID of its own, or the same twice.
        if text.split_once(',').is_some_and(|(one, two)| {
            one == two || (one.len() >= COMFORTABLE && two.len() >= COMFORTABLE)
        }) {
            return error("external-id/comma", aws_identifier::EXTERNAL_ID_COMMA);
        }
        let distinct = distinct_characters(text);
        if distinct < 5 && text.len() >= 5 {
            return vec![ParseError::new(
                "external-id/repeated",
                aws_identifier::ExternalIdRepeated { count: distinct },
            )];
        }
        if text.len() < COMFORTABLE {
            return vec![ParseError::new(
                "external-id/short",
                aws_identifier::ExternalIdShort {
                    count: text.len(),
                    comfortable: COMFORTABLE,
                },
            )];
        }
        if uuid_version(text) == Some('1') {
            return error("external-id/time-based", aws_identifier::EXTERNAL_ID_TIME);
        }
        Vec::new()
    }
}

/// Characters of external IDs (STS externalIdType).
fn is_allowed(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '=' | ',' | '.' | '@' | ':' | '/' | '-')
}

/// Of what sort a character is that no external ID has. Never the character
/// itself, which may be part of a secret.
fn sort(c: char) -> Message {
    match lookalike::named(c) {
        Some(name) => aws_identifier::ADisguise { name: name.into() }.into(),
        None if c == ' ' => identifier::A_SPACE,
        None if paste::is_quote(c) => aws_identifier::A_QUOTATION_MARK,
        None if c.is_alphanumeric() => aws_identifier::ANOTHER_LETTER,
        None => aws_identifier::ANOTHER_MARK,
    }
}

/// Why a trimmed text is refused; what it can only mean is offered.
fn explain(text: &str, error: ParseError) -> ParseError {
    if let Some(error) = paste::too_long(text, "external-id") {
        return error;
    }
    if text.contains(lookalike::SOFT_HYPHEN) {
        // It may stand for a hyphen of the ID.
        return error;
    }
    let clean = lookalike::clean(text).text;
    let bare = without_label(&clean).unwrap_or_else(|| paste::unquoted(&clean));
    // Windows writes a GUID in braces. Other words in brackets are placeholders.
    let inner = paste::core(bare);
    let bare = if uuid_version(inner).is_some() {
        inner
    } else {
        bare
    };
    if bare != text && ExternalId::read(bare).is_ok() {
        let label = if bare == clean {
            aws_identifier::USE_LOOK_ALIKES
        } else {
            aws_identifier::KEEP_EXTERNAL_ID
        };
        return error.fixed_by(label, bare);
    }
    if paste::placeholder(text).is_some() {
        return ParseError::new("text/placeholder", aws_identifier::EXTERNAL_ID_PLACEHOLDER);
    }
    error
}

/// What stands behind a label such as `"sts:ExternalId": `, if it is there and
/// was quoted or stands behind a blank, so that it is surely not part of the ID.
fn without_label(text: &str) -> Option<&str> {
    const LABELS: [&str; 4] = ["externalid", "stsexternalid", "awsexternalid", "id"];
    let closed = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '}' | ']');
    let ended = text.trim_end_matches(closed);
    let (label, value) = if ended.ends_with(paste::is_quote) {
        let inner = ended.trim_end_matches(paste::is_quote);
        let (label, value) = inner.split_at_checked(inner.rfind(paste::is_quote)?)?;
        (label, value.trim_start_matches(paste::is_quote))
    } else if text.ends_with(|c: char| !c.is_alphanumeric() && c != '=') {
        // It may belong to the ID or to the text around it.
        return None;
    } else {
        let (label, value) = text.split_at_checked(text.rfind(char::is_whitespace)?)?;
        (label, value.trim_start())
    };
    let label: String = label
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    LABELS.contains(&label.as_str()).then_some(value)
}

/// Whether a legal ID begins like `ExternalId=` or `sts:ExternalId:`.
fn begins_with_label(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let bare = lower.strip_prefix("sts:").unwrap_or(&lower);
    ["externalid", "external_id", "external-id"]
        .iter()
        .filter_map(|label| bare.strip_prefix(label))
        .any(|rest| rest.starts_with([':', '=']))
}

/// Whether it has only words for what belongs there: `YOUR_EXTERNAL_ID`.
fn is_placeholder(text: &str) -> bool {
    const WORDS: [&str; 39] = [
        "external",
        "id",
        "identifier",
        "unique",
        "secret",
        "random",
        "value",
        "string",
        "here",
        "replace",
        "me",
        "this",
        "that",
        "with",
        "your",
        "my",
        "our",
        "the",
        "some",
        "enter",
        "insert",
        "put",
        "paste",
        "change",
        "it",
        "to",
        "be",
        "do",
        "todo",
        "tbd",
        "placeholder",
        "example",
        "sample",
        "dummy",
        "test",
        "uuid",
        "guid",
        "sts",
        "aws",
    ];
    let lower = text.to_ascii_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    let mut letters = 0;
    for word in words {
        // Words without marks between them: `YourExternalId`.
        let mut rest = word;
        while !rest.is_empty() {
            let longest = WORDS.iter().filter_map(|word| rest.strip_prefix(word));
            let Some(shorter) = longest.min_by_key(|rest| rest.len()) else {
                return false;
            };
            letters += rest.len() - shorter.len();
            rest = shorter;
        }
    }
    letters > 1
}

/// Whether it begins like an identifier of AWS or Huawei Cloud.
fn begins_like_arn(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["arn:aws", "urn:smn:", "urn:fss:"]
        .iter()
        .any(|start| lower.starts_with(start))
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
