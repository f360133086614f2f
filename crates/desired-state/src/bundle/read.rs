//! Reading a bundle: strictly, with the place of each mistake.

use std::collections::{BTreeMap, BTreeSet};

use domain::finding::Position;
use messages::{Arg, Message, bundle as say, quoting};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::resolve::{self, Text};
use super::tree::{Document, Step, shown};
use super::{
    BUILT_IN, Bundle, BundleError, ConnectionEntry, ConnectorEntry, Format, Mistake,
    NotificationEntry, Remark, VERSION, check,
};

/// So many mistakes are looked for in one object: each takes another reading of it.
const MOST: usize = 100;

/// A bundle that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// The bundle.
    pub bundle: Bundle,
    /// What the checks of forms say about it, whatever the connection.
    pub remarks: Vec<Remark>,
    /// Where its notifications begin.
    pub places: Vec<Position>,
}

/// The members of a bundle, its objects still to be read: a mistake in one of them hides
/// none in another.
#[derive(Deserialize)]
struct Outline {
    #[serde(rename = "$schema")]
    schema: Option<String>,
    #[serde(rename = "version")]
    _version: u32,
    #[serde(default)]
    variables: BTreeMap<String, String>,
    #[serde(default)]
    connections: BTreeMap<String, ConnectionEntry>,
    notifications: Option<Vec<Value>>,
    connectors: Option<Vec<Value>>,
}

/// Reads a bundle.
///
/// # Errors
/// Everything that is not as documented, and where.
pub fn read(text: &str, format: Format) -> Result<Loaded, BundleError> {
    let (bundle, document) = strictly(text, format, Reader::bundle)?;
    let count = bundle.notifications.as_ref().map_or(0, Vec::len);
    let place = |at: usize| document.position(&["notifications".into(), at.into()]);
    Ok(Loaded {
        remarks: check::remarks(&bundle, &document),
        places: (0..count).map(place).collect(),
        bundle,
    })
}

/// Reads a document with `part`, which makes something of it or refuses parts of it.
fn strictly<'a, T>(
    text: &'a str,
    format: Format,
    part: impl FnOnce(&mut Reader<'a>) -> Option<T>,
) -> Result<(T, Document<'a>), BundleError> {
    let document = Document::read(text, format).map_err(|mistake| BundleError {
        mistakes: vec![mistake],
    })?;
    let mut reader = Reader {
        mistakes: document.repeated(),
        document,
    };
    let read = part(&mut reader);
    let mut mistakes = reader.mistakes;
    match read {
        Some(read) if mistakes.is_empty() => Ok((read, reader.document)),
        _ => {
            mistakes.sort_by_key(|mistake| (mistake.position.line, mistake.position.column));
            Err(BundleError { mistakes })
        }
    }
}

/// Where the parts of a file are.
#[derive(Debug)]
pub struct Places<'a>(Document<'a>);

impl Places<'_> {
    /// A mistake at a path.
    #[must_use]
    pub fn mistake(&self, path: &[Step], message: impl Into<Message>) -> Mistake {
        self.0.mistake(path, message)
    }
}

/// Reads a file of another kind as strictly as a bundle.
///
/// # Errors
/// Everything that is not as its type says, and where.
pub fn read_as<T: DeserializeOwned>(
    text: &str,
    format: Format,
) -> Result<(T, Places<'_>), BundleError> {
    let (read, document) = strictly(text, format, |reader| {
        let value = reader.document.value();
        match reader.is_supported(&value) {
            true => reader.part(&value, &[]),
            false => None,
        }
    })?;
    Ok((read, Places(document)))
}

/// The only connections of entries that were read, by their names and labels.
type Seen = BTreeMap<(String, BTreeMap<String, String>), Vec<BTreeSet<String>>>;

struct Reader<'a> {
    document: Document<'a>,
    mistakes: Vec<Mistake>,
}

impl Reader<'_> {
    fn refuse(&mut self, steps: &[Step], message: impl Into<Message>) {
        self.mistakes.push(self.document.mistake(steps, message));
    }

    fn bundle(&mut self) -> Option<Bundle> {
        let value = self.document.value();
        if !value.is_object() {
            self.refuse(&[], expected("object"));
            return None;
        }
        if !self.is_supported(&value) {
            return None;
        }
        if is_plan(&value) {
            self.refuse(&[], say::PLAN_FILE);
            return None;
        }
        let (outline, wrong) = self.as_far_as_possible::<Outline>(&value, &[]);
        let outline = outline?;
        let known = self.variables(&outline);
        // Without all that is defined, nothing is known to be undefined.
        let is_defining = |path: &Vec<Step>| {
            let member = path.first();
            ["variables", "connections"]
                .map(Step::from)
                .iter()
                .any(|it| Some(it) == member)
        };
        let known = (!wrong.iter().any(is_defining)).then_some(known);
        let known = known.as_ref();
        let named: BTreeSet<String> = outline.connections.keys().cloned().collect();
        let mut seen = Seen::new();
        let notifications = outline.notifications.map(|values| {
            let list = "notifications";
            self.entries(
                list,
                &values,
                |reader, path, entry: &NotificationEntry, is_whole| {
                    reader.texts(path, resolve::texts(entry), known);
                    reader.only_at(path, &entry.only_at, &named);
                    if is_whole {
                        let meant = (&entry.labels, &entry.only_at);
                        reader.once(&mut seen, path, "name", &entry.name, meant);
                    }
                },
            )
        });
        let mut seen = Seen::new();
        let connectors = outline.connectors.map(|values| {
            self.entries(
                "connectors",
                &values,
                |reader, path, entry: &ConnectorEntry, is_whole| {
                    reader.texts(path, resolve::connector_texts(entry), known);
                    reader.reference(path, &entry.external_id_ref);
                    reader.only_at(path, &entry.only_at, &named);
                    if is_whole {
                        let meant = (&entry.labels, &entry.only_at);
                        let kind = &entry.notification_type;
                        reader.once(&mut seen, path, "notification_type", kind, meant);
                    }
                },
            )
        });
        Some(Bundle {
            schema: outline.schema,
            version: VERSION,
            variables: outline.variables,
            connections: outline.connections,
            notifications,
            connectors,
        })
    }

    /// Of another version nothing else is known.
    fn is_supported(&mut self, value: &Value) -> bool {
        let Some(version) = value.get("version") else {
            return true;
        };
        if version.as_u64() == Some(u64::from(VERSION)) {
            return true;
        }
        let message = match version {
            Value::Number(number) => {
                let found = number.to_string().into();
                let supported = VERSION as usize;
                say::VersionUnknown { found, supported }.into()
            }
            _ => expected("number"),
        };
        self.refuse(&["version".into()], message);
        false
    }

    /// The objects of a list, each checked as far as it could be read.
    fn entries<T: DeserializeOwned>(
        &mut self,
        list: &str,
        values: &[Value],
        mut check: impl FnMut(&mut Self, &[Step], &T, bool),
    ) -> Vec<T> {
        let mut entries = Vec::new();
        for (at, value) in values.iter().enumerate() {
            let path = [list.into(), at.into()];
            let (entry, wrong) = self.as_far_as_possible(value, &path);
            let Some(entry) = entry else { continue };
            let before = self.mistakes.len();
            check(self, &path, &entry, wrong.is_empty());
            // What only stands in for a value is not the mistake of whoever wrote it.
            let wrong: Vec<String> = wrong
                .iter()
                .map(|within| shown(&[&path, &within[..]].concat()))
                .collect();
            let found = self.mistakes.split_off(before);
            let real = found.into_iter().filter(|it| !wrong.contains(&it.path));
            self.mistakes.extend(real);
            entries.push(entry);
        }
        entries
    }

    /// Reads a value that stands at a path, if all of it can be read.
    fn part<T: DeserializeOwned>(&mut self, value: &Value, path: &[Step]) -> Option<T> {
        let (read, wrong) = self.as_far_as_possible(value, path);
        read.filter(|_| wrong.is_empty())
    }

    /// Reads a value that stands at a path. Another one stands in for what cannot be read, and
    /// for what is missing, to see what else is wrong; where that was done comes as well.
    fn as_far_as_possible<T: DeserializeOwned>(
        &mut self,
        value: &Value,
        path: &[Step],
    ) -> (Option<T>, BTreeSet<Vec<Step>>) {
        let mut wrong: BTreeSet<Vec<Step>> = BTreeSet::new();
        // serde takes an array for an object whose names are left out.
        if !value.is_object() {
            self.refuse(path, expected("object"));
            return (None, wrong);
        }
        let (mut rest, mut unknown) = (value.clone(), BTreeSet::new());
        let mut tried: BTreeSet<(Vec<Step>, String)> = BTreeSet::new();
        let read = loop {
            let mut note = |path: serde_ignored::Path<'_>| {
                unknown.insert(steps(&path));
            };
            let reader = serde_ignored::Deserializer::new(&rest, &mut note);
            let error = match serde_path_to_error::deserialize(reader) {
                Ok(read) => break Some(read),
                Err(error) => error,
            };
            let within: Vec<Step> = segments(error.path()).collect();
            let message = error.inner().to_string();
            let missing = message.strip_prefix("missing field `");
            let missing = missing.and_then(|it| it.strip_suffix('`'));
            let place = match missing {
                Some(name) => [&within[..], &[name.into()]].concat(),
                None => within.clone(),
            };
            // Which words can stand there is only said of another word.
            let is_word = message.ends_with("expected string or map") && !is_target(&place);
            if is_word && put(&mut rest, &place, "".into()) {
                continue;
            }
            if !wrong.iter().any(|wrong| place.starts_with(wrong)) {
                if wrong.len() >= MOST {
                    break None;
                }
                self.refuse(&[path, &within].concat(), in_words(&message));
                wrong.insert(place.clone());
            }
            let stands_in = tried
                .insert((place.clone(), message.clone()))
                .then(|| stand_in(&message))
                .flatten();
            let is_changed = match stands_in {
                Some(value) => put(&mut rest, &place, value),
                None => take_out(&mut rest, &place),
            };
            if !is_changed {
                break None;
            }
        };
        for within in unknown {
            let name = match within.last() {
                Some(Step::Member(name)) => name.as_str(),
                _ => "",
            };
            let message = if is_external_id(name) {
                say::EXTERNAL_ID_MEMBER
            } else {
                let name = name.into();
                say::UnknownMember { name }.into()
            };
            self.refuse(&[path, &within].concat(), message);
        }
        (read, wrong)
    }

    /// Checks the names of all variables; which there are.
    fn variables(&mut self, outline: &Outline) -> BTreeSet<String> {
        let overrides = outline.connections.iter().flat_map(|(name, entry)| {
            let path: [Step; 3] = [
                "connections".into(),
                name.as_str().into(),
                "variables".into(),
            ];
            entry.variables.keys().map(move |key| (path.to_vec(), key))
        });
        let common = outline.variables.keys();
        let common = common.map(|key| (vec!["variables".into()], key));
        let mut known: BTreeSet<String> = BUILT_IN.map(str::to_owned).into();
        for (mut path, name) in common.chain(overrides) {
            known.insert(name.clone());
            path.push(name.as_str().into());
            if BUILT_IN.contains(&name.as_str()) {
                let name = name.into();
                self.refuse(&path, say::VariableBuiltIn { name });
            } else if !resolve::is_name(name) {
                let name = name.into();
                self.refuse(&path, say::VariableName { name });
            }
        }
        known
    }

    /// Checks every text that can use variables.
    fn texts<'b>(
        &mut self,
        path: &[Step],
        texts: impl IntoIterator<Item = (Vec<Step>, &'b str)>,
        known: Option<&BTreeSet<String>>,
    ) {
        let is_unknown = |name: &&str| known.is_some_and(|known| !known.contains(*name));
        for (within, text) in texts {
            let path = [path, &within].concat();
            if let Some(message) = is_whole(&within, text) {
                self.refuse(&path, message);
                continue;
            }
            match Text::parse(text) {
                Err(found) => {
                    let found = found.into();
                    self.refuse(&path, say::Brace { found });
                }
                Ok(text) => {
                    for name in text.names().filter(is_unknown) {
                        let name = name.into();
                        self.refuse(&path, say::VariableUnknown { name });
                    }
                    if let Some(message) = misplaced(&within, &text) {
                        self.refuse(&path, message);
                    }
                }
            }
        }
    }

    /// What a bundle that names connections says for another one is used nowhere.
    fn only_at(&mut self, path: &[Step], only_at: &BTreeSet<String>, named: &BTreeSet<String>) {
        if named.is_empty() {
            return;
        }
        for name in only_at.difference(named) {
            let name = name.into();
            let path = [path, &["only_at".into()]].concat();
            self.refuse(&path, say::ConnectionNotNamed { name });
        }
    }

    /// Two entries of the same name and labels are for the same connections, unless both name
    /// the only ones they are for, and none of them twice.
    fn once(
        &mut self,
        seen: &mut Seen,
        path: &[Step],
        member: &str,
        name: &String,
        (labels, only_at): (&BTreeMap<String, String>, &BTreeSet<String>),
    ) {
        let others = seen.entry((name.clone(), labels.clone())).or_default();
        let is_apart = |other: &BTreeSet<String>| {
            !only_at.is_empty() && !other.is_empty() && other.is_disjoint(only_at)
        };
        let is_first = others.iter().all(is_apart);
        others.push(only_at.clone());
        if !is_first {
            let name = name.into();
            self.refuse(&[path, &[member.into()]].concat(), say::EntryTwice { name });
        }
    }

    /// A reference that is an external ID would be one in the file.
    fn reference(&mut self, path: &[Step], reference: &str) {
        let message = if looks_secret(reference) {
            say::REFERENCE_LOOKS_SECRET
        } else if !is_reference(reference) {
            say::REFERENCE_NAME
        } else {
            return;
        };
        self.refuse(&[path, &["external_id_ref".into()]].concat(), message);
    }
}

/// A URN where only a name is asked for: made whole, it would be one that nobody wrote.
fn is_whole(within: &[Step], text: &str) -> Option<Message> {
    let [target, Step::Member(member)] = within else {
        return None;
    };
    let start = text.trim_start().get(..4).unwrap_or_default();
    let is_whole = ["urn:", "arn:"]
        .iter()
        .any(|it| start.eq_ignore_ascii_case(it));
    let is_name = matches!(member.as_str(), "topic" | "function");
    let member = member.into();
    (is_target(std::slice::from_ref(target)) && is_name && is_whole)
        .then(|| say::TargetName { member }.into())
}

/// A variable of another program's templates, where no `$` can be meant.
fn misplaced(within: &[Step], text: &Text<'_>) -> Option<Message> {
    let is_identifier = match within {
        [Step::Member(name)] => name.ends_with("_arn"),
        [first, ..] => is_target(std::slice::from_ref(first)),
        [] => false,
    };
    let name = text.behind_dollar().filter(|_| is_identifier)?.into();
    Some(say::VariableDollar { name }.into())
}

/// A value that is read where serde says what it expects. It may take more than one: what a
/// missing member should be is only said of another value.
fn stand_in(message: &str) -> Option<Value> {
    if message.starts_with("missing field") {
        return Some(Value::Null);
    }
    if message.starts_with("unknown variant") {
        let first = message.split('`').nth(3)?;
        return Some(first.into());
    }
    let (_, expected) = message.rsplit_once(", expected ")?;
    match expected {
        "a string" | "string or map" => Some("".into()),
        "a boolean" => Some(false.into()),
        "a sequence" => Some(Value::Array(Vec::new())),
        "u32" => Some(0.into()),
        _ if expected.starts_with("struct ") || expected == "a map" => {
            Some(Value::Object(serde_json::Map::new()))
        }
        _ => None,
    }
}

/// Where a path leads to, as far as its last step.
fn outer<'a, 'b>(value: &'a mut Value, path: &'b [Step]) -> Option<(&'a mut Value, &'b Step)> {
    let (last, outer) = path.split_last()?;
    let inner = outer.iter().try_fold(value, |value, step| match step {
        Step::Member(name) => value.get_mut(name),
        Step::Element(at) => value.get_mut(at),
    });
    Some((inner?, last))
}

/// Puts a value at a place. The whole stays.
fn put(value: &mut Value, path: &[Step], stands_in: Value) -> bool {
    match outer(value, path) {
        Some((Value::Object(members), Step::Member(name))) => {
            members.insert(name.clone(), stands_in);
            true
        }
        Some((Value::Array(elements), Step::Element(at))) => {
            elements.get_mut(*at).map(|it| *it = stands_in).is_some()
        }
        _ => false,
    }
}

/// Takes a member out. An element stays, so that the others keep their places, and so does
/// the whole.
fn take_out(value: &mut Value, path: &[Step]) -> bool {
    match outer(value, path) {
        Some((Value::Object(members), Step::Member(name))) => members.remove(name).is_some(),
        _ => false,
    }
}

/// Whether a target stands there: the only value that is a word or an object with one.
fn is_target(path: &[Step]) -> bool {
    path.last() == Some(&"target".into())
}

/// Whether a file is a plan: it has one, and nothing of a bundle.
fn is_plan(value: &Value) -> bool {
    let has = |name| value.get(name).is_some();
    value
        .get("plan")
        .is_some_and(|plan| plan.get("items").is_some())
        && !["notifications", "connectors"].into_iter().any(has)
}

fn segments(path: &serde_path_to_error::Path) -> impl Iterator<Item = Step> {
    path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(Step::Element(*index)),
        Segment::Map { key } => Some(Step::Member(key.clone())),
        Segment::Enum { variant } => Some(Step::Member(variant.clone())),
        Segment::Unknown => None,
    })
}

/// Whether an external ID can be asked for under that name.
pub(super) fn is_reference(name: &str) -> bool {
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    (1..=64).contains(&name.len()) && name.chars().all(legal)
}

/// Whether a name is long and of hexadecimal digits, as a UUID is.
pub(super) fn looks_secret(name: &str) -> bool {
    let digits = name.chars().filter(|c| *c != '-');
    name.len() >= 32
        && digits.clone().count() >= 32
        && digits.into_iter().all(|c| c.is_ascii_hexdigit())
}

fn is_external_id(name: &str) -> bool {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    let letters: String = letters.map(|c| c.to_ascii_lowercase()).collect();
    letters.starts_with("externalid")
}

fn steps(path: &serde_ignored::Path<'_>) -> Vec<Step> {
    use serde_ignored::Path;
    let (parent, step) = match path {
        Path::Root => return Vec::new(),
        Path::Seq { parent, index } => (parent, Some(Step::Element(*index))),
        Path::Map { parent, key } => (parent, Some(Step::Member(key.clone()))),
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => (parent, None),
    };
    let mut steps = steps(parent);
    steps.extend(step);
    steps
}

fn expected(kind: &str) -> Message {
    let kind = kind.into();
    say::Expected { kind }.into()
}

/// What serde found, in words.
fn in_words(message: &str) -> Message {
    let mut names = message.split('`').skip(1).step_by(2);
    if message.starts_with("missing field") {
        let name = names.next().unwrap_or_default().into();
        return say::MemberMissing { name }.into();
    }
    if message.starts_with("unknown variant") {
        let names = Arg::list(names.skip(1));
        return say::OneOf { names }.into();
    }
    match message.rsplit_once(", expected ").map(|(_, it)| it) {
        Some("a string") => expected("text"),
        Some("a boolean") => expected("boolean"),
        Some("a sequence") => expected("list"),
        Some("u32") => expected("number"),
        Some(it) if it.starts_with("struct ") || it == "a map" => expected("object"),
        Some("string or map" | "map with a single key") => {
            let names = Arg::list(["topic", "function", "urn"]);
            say::OneMember { names }.into()
        }
        _ => quoting(say::UNEXPECTED, message),
    }
}
