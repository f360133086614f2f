//! Reading a member of a file, and saying where it is if it is not what it should be.

use wire::json::{Place, Value};

use crate::connection::base_url::BaseUrl;

/// Version of the written shape.
pub(super) const VERSION: i64 = 1;

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    /// A line and column, or the path of a member: `connections[0].cts.base_url`.
    pub place: String,
    /// One sentence.
    pub message: String,
}

impl FileFault {
    pub(in crate::connection) fn new(place: &str, message: impl Into<String>) -> Self {
        Self {
            place: place.to_owned(),
            message: message.into(),
        }
    }

    pub(in crate::connection) fn not_json(place: Place) -> Self {
        let (line, column) = (place.line.to_string(), place.column.to_string());
        Self {
            place: ["line ", &line, ", column ", &column].concat(),
            message: "This is not JSON.".to_owned(),
        }
    }
}

/// A value and its path in the file.
pub(in crate::connection) struct Member<'a> {
    value: &'a Value,
    path: String,
}

impl<'a> Member<'a> {
    pub(in crate::connection) fn root(value: &'a Value) -> Self {
        Self {
            value,
            path: String::new(),
        }
    }

    fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            [&self.path, ".", name].concat()
        }
    }

    pub(in crate::connection) fn fault(&self, name: &str, message: impl Into<String>) -> FileFault {
        FileFault::new(&self.path_of(name), message)
    }

    /// Refuses members nobody reads.
    pub(in crate::connection) fn only(&self, known: &[&str]) -> Result<(), FileFault> {
        let Some(object) = self.value.as_object() else {
            let place = if self.path.is_empty() {
                "line 1, column 1"
            } else {
                &self.path
            };
            return Err(FileFault::new(place, "An object is expected here."));
        };
        match object.iter().find(|(name, _)| !known.contains(name)) {
            None => Ok(()),
            Some((name, _)) if is_secret(name) => Err(self.fault(
                name,
                "Credentials do not belong here: everybody who opens the file could read them.",
            )),
            Some((name, _)) => {
                let known = known.join(", ");
                Err(self.fault(
                    name,
                    ["There is no such member; known are ", &known, "."].concat(),
                ))
            }
        }
    }

    pub(in crate::connection) fn version(&self) -> Result<(), FileFault> {
        match self.value.get("version").map(Value::as_i64) {
            None | Some(Some(VERSION)) => Ok(()),
            Some(_) => Err(self.fault("version", "This console reads version 1.")),
        }
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        self.value.get(name).filter(|value| !value.is_null())
    }

    pub(in crate::connection) fn member(&self, name: &str) -> Option<Member<'a>> {
        Some(Member {
            value: self.get(name)?,
            path: self.path_of(name),
        })
    }

    pub(in crate::connection) fn items(&self, name: &str) -> Result<Vec<Member<'a>>, FileFault> {
        let Some(value) = self.get(name) else {
            return Ok(Vec::new());
        };
        let Some(items) = value.as_array() else {
            return Err(self.fault(name, "An array is expected here."));
        };
        let path = self.path_of(name);
        let member = |(at, value): (usize, &'a Value)| Member {
            value,
            path: [&path, "[", &at.to_string(), "]"].concat(),
        };
        Ok(items.iter().enumerate().map(member).collect())
    }

    pub(in crate::connection) fn text(&self, name: &str) -> Result<String, FileFault> {
        self.optional_text(name)?
            .ok_or_else(|| self.fault(name, "It is missing."))
    }

    pub(in crate::connection) fn optional_text(
        &self,
        name: &str,
    ) -> Result<Option<String>, FileFault> {
        match self.get(name) {
            None => Ok(None),
            Some(value) => match value.as_str() {
                Some(text) => Ok(Some(text.to_owned())),
                None => Err(self.fault(name, "A text is expected here.")),
            },
        }
    }

    pub(in crate::connection) fn flag(&self, name: &str, absent: bool) -> Result<bool, FileFault> {
        match self.get(name) {
            None => Ok(absent),
            Some(value) => value
                .as_bool()
                .ok_or_else(|| self.fault(name, "It is either true or false.")),
        }
    }

    pub(in crate::connection) fn url(&self, name: &str) -> Result<Option<BaseUrl>, FileFault> {
        match self.optional_text(name)? {
            None => Ok(None),
            Some(text) => BaseUrl::parse(&text)
                .map(Some)
                .map_err(|fault| self.fault(name, fault.message)),
        }
    }

    pub(in crate::connection) fn base_url(&self) -> Result<BaseUrl, FileFault> {
        self.url("base_url")?
            .ok_or_else(|| self.fault("base_url", "It is missing."))
    }

    /// One of some words; the first of `all` where it is absent.
    pub(in crate::connection) fn word<T: Copy + Default>(
        &self,
        name: &str,
        parse: fn(&str) -> Option<T>,
        words: &'static str,
    ) -> Result<T, FileFault> {
        match self.optional_text(name)? {
            None => Ok(T::default()),
            Some(word) => {
                parse(&word).ok_or_else(|| self.fault(name, ["It is one of ", words, "."].concat()))
            }
        }
    }
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["key", "token", "secret", "password", "credential"]
        .iter()
        .any(|word| name.contains(word))
}
