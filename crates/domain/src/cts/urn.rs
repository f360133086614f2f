//! What the URNs of Huawei Cloud have in common: `urn:{service}:{region}:{project}:…`.

use crate::finding::Fault;
use crate::paste::{self, Part};
use crate::phrase::{character, short};

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
    pub(super) noun: &'static str,
    pub(super) service: &'static str,
    pub(super) example: &'static str,
}

/// What every text has to pass before its parts are looked at.
pub(super) fn precheck(text: &str, noun: &str, example: &str) -> Result<(), Fault> {
    if text.is_empty() {
        return Err(Fault::new(
            "urn/missing",
            format!("The {noun} is missing. It looks like {example}."),
        ));
    }
    let Some((first, rest)) = text.split_once(':') else {
        return Err(Fault::new(
            "urn/name-only",
            format!(
                "This looks like a name only; the whole {noun} is needed, for example {example}."
            ),
        ));
    };
    if first == "urn" {
        return Ok(());
    }
    if first.eq_ignore_ascii_case("urn") {
        return Err(Fault::new(
            "urn/prefix",
            format!("“{first}:” is in the wrong case; a URN begins with “urn:”."),
        )
        .at(0, first.len())
        .fixed_by("Use “urn:”", format!("urn:{rest}")));
    }
    if first.eq_ignore_ascii_case("arn") {
        return Err(Fault::new(
            "urn/arn",
            format!("This is an AWS ARN; the {noun} looks like {example}."),
        )
        .at(0, first.len()));
    }
    let fault = Fault::new(
        "urn/prefix",
        format!("“urn:” is missing at the beginning of the {noun}."),
    );
    Err(if matches!(first, "smn" | "fss") {
        fault.fixed_by("Add “urn:”", format!("urn:{text}"))
    } else {
        fault
    })
}

/// Reads a trimmed text up to the project.
pub(super) fn read<'a>(text: &'a str, want: &Want) -> Result<Urn<'a>, Fault> {
    precheck(text, want.noun, want.example)?;
    let parts = paste::colon_parts(text, 5);
    let service = parts.get(1).copied().unwrap_or(Part {
        start: text.len(),
        text: "",
    });
    if service.text != want.service {
        let lower = service.text.to_ascii_lowercase();
        let fault = Fault::new(
            "urn/service",
            format!(
                "“{}” is not the service of a {}; it is “{}”.",
                short(service.text),
                want.noun,
                want.service
            ),
        )
        .at(service.start, service.end());
        return Err(if lower == want.service {
            fault.fixed_by(
                format!("Use “{lower}”"),
                paste::replaced(text, service, &lower),
            )
        } else {
            fault
        });
    }
    let &[_, _, region, project, rest] = parts.as_slice() else {
        return Err(Fault::new(
            "urn/parts",
            format!(
                "The {} is incomplete; it looks like {}.",
                want.noun, want.example
            ),
        ));
    };
    paste::no_placeholder(region)?;
    word(region, "region")?;
    paste::no_placeholder(project)?;
    word(project, "project ID")?;
    Ok(Urn {
        region: region.text,
        project_id: project.text,
        rest,
    })
}

/// A part of letters, digits, `_` and `-` that is not empty.
pub(super) fn word(part: Part<'_>, noun: &str) -> Result<(), Fault> {
    if part.text.is_empty() {
        return Err(Fault::new(
            "urn/part-missing",
            format!("The {noun} is missing in the URN."),
        )
        .at(part.start, part.end()));
    }
    paste::no_wildcard(part, noun)?;
    match paste::first_bad(part, |c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
        Some((at, c)) => Err(Fault::new(
            "urn/characters",
            format!("{} is not allowed in the {noun} of a URN.", character(c)),
        )
        .at(at, at + c.len_utf8())),
        None => Ok(()),
    }
}

/// A project ID has 32 lower-case hexadecimal digits in every published
/// example; nothing says that it must.
pub(super) fn project_caution(project_id: &str) -> Option<Fault> {
    let usual = project_id.len() == 32
        && project_id
            .chars()
            .all(|c| matches!(c, '0'..='9' | 'a'..='f'));
    (!usual).then(|| {
        Fault::new(
            "urn/project-id",
            format!(
                "“{}” is an unusual project ID; project IDs have 32 hexadecimal digits in lower case.",
                short(project_id)
            ),
        )
    })
}
