//! Credentials: from the environment, or from a file that only its owner can read. They
//! are never in an argument and never printed.

use std::collections::BTreeMap;
use std::sync::Mutex;

use domain::secret::Secret;
use messages::{Message, notictl as say};
use screen::connection::Connection;
use screen::connection::auth::CtsAuth;
use serde::Deserialize;
use serde_path_to_error::Segment;

use crate::input::private_text_of;
use crate::trouble::{Result, Trouble};

/// What the variables of credentials begin with.
const PREFIX: &str = "NOTICTL_";

/// What stands between a variable's name and the connection or account it is for.
const FOR: &str = "__";

/// A file of credentials.
#[derive(Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CredentialsFile {
    /// Where this schema is, for editors.
    #[serde(rename = "$schema", default)]
    #[allow(dead_code, reason = "read by editors only")]
    schema: Option<String>,
    /// Version of this format: 1.
    #[cfg_attr(test, schemars(range(min = 1, max = 1)))]
    version: u32,
    /// For connections that have none of their own.
    #[serde(default)]
    shared: Entry,
    /// For connections of an account, by its name.
    #[serde(default)]
    accounts: BTreeMap<String, Entry>,
    /// For single connections, by their names.
    #[serde(default)]
    connections: BTreeMap<String, Entry>,
}

/// Credentials: an API key for Network Security; for CTS an access key, a token, or the
/// password of an IAM user.
#[derive(Clone, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
struct Entry {
    /// API key of Cloud One.
    api_key: Option<String>,
    /// Token of IAM.
    token: Option<String>,
    /// Access key ID.
    access_key_id: Option<String>,
    /// Secret access key.
    secret_access_key: Option<String>,
    /// Security token of a temporary access key.
    security_token: Option<String>,
    /// Account of an IAM user.
    account: Option<String>,
    /// Name of the IAM user.
    user: Option<String>,
    /// Password of the IAM user.
    password: Option<String>,
    /// External IDs of connectors, by the names under which bundles refer to them.
    external_ids: BTreeMap<String, String>,
}

/// The members of an entry.
const MEMBERS: [&str; 9] = [
    "api_key",
    "token",
    "access_key_id",
    "secret_access_key",
    "security_token",
    "account",
    "user",
    "password",
    "external_ids",
];

/// What proves to CTS, and the services around it, who calls.
pub enum CtsProof {
    /// A token of IAM.
    Token(Secret),
    /// An access key.
    Keys {
        /// Access key ID.
        access_key: String,
        /// Secret access key.
        secret_key: Secret,
        /// The security token of a temporary key.
        security_token: Option<Secret>,
    },
    /// A password, for which IAM gives a token.
    Password {
        /// Account of the IAM user.
        account: String,
        /// Name of the IAM user.
        user: String,
        /// The password.
        password: Secret,
        /// The token, once it was given.
        token: Mutex<Option<Secret>>,
    },
}

/// The credentials of a connection.
pub struct Credentials {
    /// Cloud One API key.
    pub network_security: Option<Secret>,
    /// For CTS and the services around it.
    pub cts: Option<CtsProof>,
    sources: Vec<Entry>,
    variables: Vec<String>,
}

/// Where credentials come from.
pub struct Store {
    file: CredentialsFile,
}

impl Store {
    /// The file that is named, if any.
    pub fn load(file: Option<&str>) -> Result<Self> {
        let Some(name) = file else {
            let file = CredentialsFile::default();
            return Ok(Self { file });
        };
        let text = private_text_of(name)?;
        let mut json = serde_json::Deserializer::from_str(&text);
        // The parser's own words could quote a secret.
        let wrong = |error: &serde_json::Error, path: String| {
            let position = domain::finding::Position {
                line: error.line(),
                column: error.column().max(1),
            };
            let message: Message = match path.is_empty() {
                true => say::CREDENTIALS_BROKEN,
                false => say::CredentialsWrong { path: path.into() }.into(),
            };
            Trouble::of_file(name, Some(position), message)
        };
        let read: std::result::Result<CredentialsFile, _> =
            serde_path_to_error::deserialize(&mut json);
        let mut read = read.map_err(|error| {
            // A member nobody expects might be a secret as well.
            let mut path: Vec<String> = Vec::new();
            for segment in error.path().iter() {
                if matches!(segment, Segment::Unknown) {
                    continue;
                }
                let step = segment.to_string();
                if !is_known(&path, &step) {
                    break;
                }
                path.push(step);
            }
            wrong(error.inner(), path.join("."))
        })?;
        json.end().map_err(|error| wrong(&error, String::new()))?;
        if read.version != 1 {
            let path = "version".into();
            return Err(Trouble::of_file(name, None, say::CredentialsWrong { path }));
        }
        let mut all = vec![("shared".to_owned(), &mut read.shared)];
        let accounts = read.accounts.iter_mut();
        all.extend(accounts.map(|(it, entry)| (format!("accounts.{it}"), entry)));
        let connections = read.connections.iter_mut();
        all.extend(connections.map(|(it, entry)| (format!("connections.{it}"), entry)));
        for (path, entry) in all {
            entry.tidy(|member| format!("{path}.{member}"), Some(name))?;
        }
        Ok(Self { file: read })
    }

    /// The credentials of a connection: its own first, then those of its account, then
    /// those for all, and each time the environment before the file.
    pub fn of(&self, connection: &Connection) -> Result<Credentials> {
        let label = variable_part(&connection.label);
        let account = variable_part(&connection.account);
        let mut sources = vec![Entry::of_environment(Some(&label))?];
        sources.extend(self.file.connections.get(&connection.label).cloned());
        if !connection.account.is_empty() {
            sources.push(Entry::of_environment(Some(&account))?);
            sources.extend(self.file.accounts.get(&connection.account).cloned());
        }
        sources.push(Entry::of_environment(None)?);
        sources.push(self.file.shared.clone());
        let wanted = connection.cts().map(|cts| cts.auth).unwrap_or_default();
        let key = sources.iter().find_map(|source| source.api_key.clone());
        Ok(Credentials {
            network_security: key.map(Secret::new),
            cts: sources.iter().find_map(|source| source.proof(wanted)),
            sources,
            variables: vec![label, account],
        })
    }
}

/// Whether a member is one the file can have there, or a name that people choose.
fn is_known(path: &[String], step: &str) -> bool {
    const OUTER: [&str; 5] = ["$schema", "version", "shared", "accounts", "connections"];
    let owner = match path.first().map(String::as_str) {
        None => return OUTER.contains(&step),
        Some("shared") => 1,
        Some(_) => 2,
    };
    match path.len().checked_sub(owner) {
        None | Some(1) => true,
        Some(_) => MEMBERS.contains(&step),
    }
}

/// What connections share a variable that is set: nobody could say which is meant.
pub fn ambiguous(connections: &[Connection]) -> Option<(String, [String; 2])> {
    let set: Vec<String> = std::env::vars_os()
        .filter_map(|(name, _)| name.into_string().ok())
        .filter(|name| name.starts_with(PREFIX))
        .collect();
    for (at, one) in connections.iter().enumerate() {
        let part = [FOR, &variable_part(&one.label)].concat();
        let twin = connections.iter().skip(at + 1);
        let mut twin =
            twin.filter(|other| variable_part(&other.label) == variable_part(&one.label));
        let variable = set.iter().find(|name| name.ends_with(&part));
        if let (Some(other), Some(variable)) = (twin.next(), variable) {
            return Some((variable.clone(), [one.label.clone(), other.label.clone()]));
        }
    }
    None
}

/// A name as it stands in the name of a variable.
fn variable_part(name: &str) -> String {
    let part = |c: char| match c.is_ascii_alphanumeric() {
        true => c.to_ascii_uppercase(),
        false => '_',
    };
    name.chars().map(part).collect()
}

fn variable(name: &str, owner: Option<&str>) -> Option<String> {
    let value = std::env::var(variable_name(name, owner)).ok()?;
    Some(value).filter(|value| !value.is_empty())
}

fn variable_name(name: &str, owner: Option<&str>) -> String {
    match owner {
        Some(owner) => [PREFIX, name, FOR, owner].concat(),
        None => [PREFIX, name].concat(),
    }
}

/// What an external ID's variable begins with.
const EXTERNAL_ID: &str = "EXTERNAL_ID_";

/// The variable of the external ID that a bundle refers to by that name.
pub fn external_id_variable(name: &str) -> String {
    [PREFIX, EXTERNAL_ID, &variable_part(name)].concat()
}

/// A value as it was meant: without the line's end that files and programs leave.
fn without_end(value: &mut String) {
    value.truncate(value.trim_end_matches(['\r', '\n']).len());
}

impl Entry {
    fn of_environment(owner: Option<&str>) -> Result<Self> {
        let set = |name: &str| variable(name, owner);
        let mut entry = Self {
            api_key: set("API_KEY"),
            token: set("TOKEN"),
            access_key_id: set("ACCESS_KEY_ID"),
            secret_access_key: set("SECRET_ACCESS_KEY"),
            security_token: set("SECURITY_TOKEN"),
            account: set("ACCOUNT"),
            user: set("USER"),
            password: set("PASSWORD"),
            external_ids: BTreeMap::new(),
        };
        let named = |member: &str| variable_name(&member.to_ascii_uppercase(), owner);
        entry.tidy(named, None)?;
        Ok(entry)
    }

    /// Leaves out line's ends, and refuses what no request can hold: the name of what is wrong
    /// is said, never its value.
    fn tidy(&mut self, named: impl Fn(&str) -> String, file: Option<&str>) -> Result<()> {
        let in_headers = [
            ("api_key", &mut self.api_key),
            ("token", &mut self.token),
            ("access_key_id", &mut self.access_key_id),
            ("secret_access_key", &mut self.secret_access_key),
            ("security_token", &mut self.security_token),
        ];
        let in_bodies = [
            ("account", &mut self.account),
            ("user", &mut self.user),
            ("password", &mut self.password),
        ];
        let in_headers = in_headers.map(|(member, value)| (member, value, true));
        let in_bodies = in_bodies.map(|(member, value)| (member, value, false));
        for (member, value, is_in_header) in in_headers.into_iter().chain(in_bodies) {
            let Some(value) = value else { continue };
            without_end(value);
            let is_odd = |c: char| c.is_control() || is_in_header && !c.is_ascii();
            if value.contains(is_odd) {
                let what = named(member).into();
                let message: Message = match is_in_header {
                    true => say::CredentialCharacters { what }.into(),
                    false => say::CredentialControl { what }.into(),
                };
                return Err(match file {
                    Some(file) => Trouble::of_file(file, None, message),
                    None => Trouble::new(message),
                });
            }
        }
        self.external_ids.values_mut().for_each(without_end);
        Ok(())
    }

    /// What this source has, preferably of the kind that is wanted.
    fn proof(&self, wanted: CtsAuth) -> Option<CtsProof> {
        let others = [CtsAuth::AccessKey, CtsAuth::Token, CtsAuth::Password];
        let mut kinds = std::iter::once(wanted).chain(others);
        kinds.find_map(|kind| match kind {
            CtsAuth::Token => self.token.clone().map(Secret::new).map(CtsProof::Token),
            CtsAuth::AccessKey => Some(CtsProof::Keys {
                access_key: self.access_key_id.clone()?,
                secret_key: self.secret_access_key.clone().map(Secret::new)?,
                security_token: self.security_token.clone().map(Secret::new),
            }),
            CtsAuth::Password => Some(CtsProof::Password {
                account: self.account.clone()?,
                user: self.user.clone()?,
                password: self.password.clone().map(Secret::new)?,
                token: Mutex::default(),
            }),
            CtsAuth::Proxy => None,
        })
    }
}

impl Credentials {
    /// The external ID that a bundle refers to by that name.
    pub fn external_id(&self, name: &str) -> Option<Secret> {
        let part = [EXTERNAL_ID, &variable_part(name)].concat();
        let set = |owner| variable(&part, owner);
        let own = self.variables.iter().find_map(|owner| set(Some(owner)));
        let listed = || {
            let mut sources = self.sources.iter();
            sources.find_map(|source| source.external_ids.get(name).cloned())
        };
        let mut value = own.or_else(listed).or_else(|| set(None))?;
        without_end(&mut value);
        Some(Secret::new(value))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::CredentialsFile;

    #[test]
    fn the_published_schema_is_the_one_of_the_code() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"));
        let path = path.join("../../docs/schemas/credentials.schema.json");
        let schema = schemars::schema_for!(CredentialsFile);
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            fs::write(&path, &text).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}
