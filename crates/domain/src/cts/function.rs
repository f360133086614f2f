//! The URN of a function:
//! `urn:fss:{region}:{project_id}:function:{package}:{function}[:{version}]`.

use std::fmt;

use super::urn::{self, Want};
use crate::finding::ParseError;
use crate::paste::{self, Part};
use crate::phrase::{character, short, use_quoted};
use crate::recognize::{self, Kind};
use messages::identifier;

const WANT: Want = Want {
    word: "function-urn",
    service: "fss",
    example: "urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert",
};

const KIND: Kind = Kind {
    word: WANT.word,
    example: WANT.example,
    starts: &urn::STARTS,
    wanted: |text| text.starts_with("urn:fss:"),
    comma_ends: true,
    refuse: |text| FunctionUrn::read(text).err(),
};

/// The URN of a function, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunctionUrn {
    region: String,
    project_id: String,
    package: String,
    function: String,
    version: Option<String>,
}

impl FunctionUrn {
    /// Reads a function URN. Blanks and invisible characters around it are
    /// ignored.
    ///
    /// # Errors
    /// The first rule it breaks; spans are relative to `raw`.
    pub fn parse(raw: &str) -> Result<Self, ParseError> {
        let trimmed = paste::trim(raw);
        Self::read(trimmed.text)
            .map_err(|error| recognize::explain(&KIND, trimmed.text, error).shifted(trimmed.start))
    }

    pub(super) fn read(text: &str) -> Result<Self, ParseError> {
        let urn = urn::read(text, &WANT)?;
        let parts: Vec<Part<'_>> = paste::colon_parts(urn.rest.text, usize::MAX)
            .into_iter()
            .map(|part| Part {
                start: part.start + urn.rest.start,
                text: part.text,
            })
            .collect();
        let (&[kind, package, function], version) = (match parts.as_slice() {
            [head @ .., version] if head.len() == 3 => (head, Some(*version)),
            all => (all, None),
        }) else {
            return Err(ParseError::new(
                "function-urn/parts",
                identifier::FunctionParts {
                    example: WANT.example.into(),
                },
            )
            .at(urn.rest.start, urn.rest.end()));
        };
        if kind.text != "function" {
            let error = ParseError::new(
                "function-urn/kind",
                identifier::FunctionKind {
                    found: short(kind.text).into(),
                },
            )
            .at(kind.start, kind.end());
            return Err(if kind.text.eq_ignore_ascii_case("function") {
                error.fixed_by(
                    use_quoted("function"),
                    paste::replaced(text, kind, "function"),
                )
            } else {
                error
            });
        }
        urn::word(package, "package")?;
        urn::word(function, "function-name")?;
        if let Some(version) = version {
            check_version(version)?;
        }
        Ok(Self {
            region: urn.region.to_owned(),
            project_id: urn.project_id.to_owned(),
            package: package.text.to_owned(),
            function: function.text.to_owned(),
            version: version.map(|part| part.text.to_owned()),
        })
    }

    /// The region.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The project.
    #[must_use]
    pub fn project_id(&self) -> &str {
        &self.project_id
    }

    /// The package, mostly `default`.
    #[must_use]
    pub fn package(&self) -> &str {
        &self.package
    }

    /// The function's name.
    #[must_use]
    pub fn function(&self) -> &str {
        &self.function
    }

    /// The version (`latest`, `v1`) or alias (`!prod`), if there is one.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }
}

fn check_version(part: Part<'_>) -> Result<(), ParseError> {
    let bare = part.text.strip_prefix('!').unwrap_or(part.text);
    let inner = Part {
        start: part.end() - bare.len(),
        text: bare,
    };
    if bare.is_empty() {
        return Err(
            ParseError::new("function-urn/version", identifier::VERSION_MISSING)
                .at(part.start, part.end()),
        );
    }
    match paste::first_bad(inner, |c| {
        c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
    }) {
        Some((at, c)) => Err(ParseError::new(
            "function-urn/version",
            identifier::VersionCharacters {
                found: character(c).into(),
            },
        )
        .at(at, at + c.len_utf8())),
        None => Ok(()),
    }
}

impl fmt::Display for FunctionUrn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "urn:fss:{}:{}:function:{}:{}",
            self.region, self.project_id, self.package, self.function
        )?;
        match &self.version {
            Some(version) => write!(f, ":{version}"),
            None => Ok(()),
        }
    }
}
