//! What the URNs of Huawei Cloud have in common: `urn:{service}:{region}:{project}:…`.

use crate::finding::ParseError;
use crate::paste::{self, Part};
use crate::phrase::{character, field, lowercase, short, use_quoted};
use messages::{Message, finding, identifier};

/// What the URNs of targets begin with.
pub(super) const STARTS: [&str; 2] = ["urn:smn:", "urn:fss:"];

/// A URN whose service, region and project were checked.
#[derive(Debug)]
pub(super) struct Urn<'a> {
    pub(super) region: &'a str,
    pub(super) project_id: &'a str,
    pub(super) rest: Part<'a>,
}

/// What a field with a URN asks for.
pub(super) struct Want {
    /// What it is called in the messages.
    pub(super) word: &'static str,
    pub(super) service: &'static str,
    pub(super) example: &'static str,
}

/// What every text has to pass before its parts are looked at.
pub(super) fn precheck(text: &str, word: &str, example: &str) -> Result<(), ParseError> {
    if text.is_empty() {
        return Err(ParseError::new(
            "urn/missing",
            identifier::Enter {
                kind: word.into(),
                example: example.into(),
            },
        ));
    }
    let example = example.into();
    let field = field(word).into();
    let Some((first, rest)) = text.split_once(':') else {
        return Err(ParseError::new(
            "urn/name-only",
            identifier::NameOnly { field, example },
        ));
    };
    if first == "urn" {
        return Ok(());
    }
    if first.eq_ignore_ascii_case("urn") {
        return Err(
            ParseError::new("urn/prefix", lowercase(&format!("{first}:"), "urn:"))
                .at(0, first.len())
                .fixed_by(use_quoted("urn:"), format!("urn:{rest}")),
        );
    }
    if first.eq_ignore_ascii_case("arn") {
        return Err(ParseError::new(
            "urn/arn",
            identifier::OtherFound {
                field,
                found: "arn".into(),
                example,
            },
        )
        .at(0, first.len()));
    }
    let error = ParseError::new(
        "urn/prefix",
        identifier::BeginsWith {
            field,
            expected: "urn:".into(),
        },
    );
    Err(if matches!(first, "smn" | "fss") {
        let value = "urn:".into();
        error.fixed_by(finding::AddQuoted { value }, format!("urn:{text}"))
    } else {
        error
    })
}

/// Reads a trimmed text up to the project.
pub(super) fn read<'a>(text: &'a str, want: &Want) -> Result<Urn<'a>, ParseError> {
    precheck(text, want.word, want.example)?;
    let parts = paste::colon_parts(text, 5);
    let service = parts.get(1).copied().unwrap_or(Part {
        start: text.len(),
        text: "",
    });
    if service.text != want.service {
        let lower = service.text.to_ascii_lowercase();
        let error = ParseError::new(
            "urn/service",
            identifier::UrnService {
                found: short(service.text).into(),
                service: want.service.into(),
            },
        )
        .at(service.start, service.end());
        return Err(if lower == want.service {
            error.fixed_by(use_quoted(&lower), paste::replaced(text, service, &lower))
        } else {
            error
        });
    }
    let &[_, _, region, project, rest] = parts.as_slice() else {
        return Err(ParseError::new(
            "urn/parts",
            identifier::UrnParts {
                field: field(want.word).into(),
                example: want.example.into(),
            },
        ));
    };
    paste::no_placeholder(region)?;
    word(region, "region")?;
    paste::no_placeholder(project)?;
    word(project, "project-id")?;
    Ok(Urn {
        region: region.text,
        project_id: project.text,
        rest,
    })
}

/// A part of letters, digits, `_` and `-` that is not empty.
pub(super) fn word(part: Part<'_>, kind: &str) -> Result<(), ParseError> {
    if part.text.is_empty() {
        return Err(ParseError::new(
            "urn/part-missing",
            identifier::UrnPartMissing {
                field: field(kind).into(),
            },
        )
        .at(part.start, part.end()));
    }
    paste::no_wildcard(part, kind)?;
    match paste::first_bad(part, |c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
        Some((at, c)) => Err(ParseError::new(
            "urn/characters",
            identifier::UrnCharacters {
                field: field(kind).into(),
                found: character(c).into(),
            },
        )
        .at(at, at + c.len_utf8())),
        None => Ok(()),
    }
}

/// A project ID has 32 lower-case hexadecimal digits in every published
/// example; nothing says that it must.
pub(super) fn project_caution(project_id: &str) -> Option<ParseError> {
    let usual = project_id.len() == 32
        && project_id
            .chars()
            .all(|c| matches!(c, '0'..='9' | 'a'..='f'));
    (!usual).then(|| {
        ParseError::new(
            "urn/project-id",
            identifier::ProjectId {
                found: short(project_id).into(),
            },
        )
    })
}

/// The codes of all published regions are words joined by hyphens, and most end in a
/// number: `eu-west-101`, `eu-de`. Nothing says that they must.
pub(super) fn region_caution(urn: &str) -> Option<ParseError> {
    let part = *paste::colon_parts(urn, 4).get(2)?;
    let is_number = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    let is_word = |word: &str| word.starts_with(|c: char| c.is_ascii_lowercase());
    let lower = part.text.to_ascii_lowercase().replace('_', "-");
    let zone = lower
        .strip_suffix(|c: char| c.is_ascii_lowercase())
        .filter(|region| region.rsplit('-').next().is_some_and(is_number));
    let meant = zone.unwrap_or(&lower);
    let words: Vec<&str> = meant.split('-').collect();
    let usual = match words.as_slice() {
        [first, second] => is_word(first) && (is_word(second) || is_number(second)),
        [first, middle @ .., last] => {
            is_word(first)
                && middle.iter().all(|word| is_word(word))
                && (is_number(last) || (is_word(last) && meant == part.text))
        }
        _ => false,
    };
    if usual && meant == part.text {
        return None;
    }
    let found = short(part.text).into();
    let message: Message = match zone.filter(|_| usual) {
        Some(region) => {
            let region = region.into();
            identifier::AvailabilityZone { found, region }.into()
        }
        None => identifier::UrnRegion { found }.into(),
    };
    let error = ParseError::new("urn/region", message);
    Some(if usual {
        error.fixed_by(use_quoted(meant), paste::replaced(urn, part, meant))
    } else {
        error
    })
}
