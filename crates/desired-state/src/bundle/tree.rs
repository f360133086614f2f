//! A JSON or YAML document whose parts have places.

use std::collections::BTreeSet;

use domain::finding::Position;
use messages::{Message, bundle as say, quoting};
use pasted::spanned;
use serde_json::{Map, Number, Value};
use yaml_rust2::Yaml;
use yaml_rust2::parser::{Event, Parser};
use yaml_rust2::scanner::{Marker, Scanner, TScalarStyle, TokenType};

use super::{Format, Mistake};

/// How deep values may be nested.
const DEEPEST: usize = 64;

/// A value, and where it begins.
#[derive(Debug)]
struct Node {
    at: usize,
    value: Tree,
}

#[derive(Debug)]
enum Tree {
    Scalar(Value),
    List(Vec<Node>),
    Map(Vec<Member>),
}

#[derive(Debug)]
struct Member {
    at: usize,
    name: String,
    value: Node,
}

/// A step from a value to one within it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The member of that name.
    Member(String),
    /// The element at that place.
    Element(usize),
}

impl From<&str> for Step {
    fn from(name: &str) -> Self {
        Self::Member(name.to_owned())
    }
}

impl From<usize> for Step {
    fn from(at: usize) -> Self {
        Self::Element(at)
    }
}

/// A path as people read it: `notifications[0].target`.
pub(super) fn shown(steps: &[Step]) -> String {
    steps.iter().fold(String::new(), |path, step| match step {
        Step::Member(name) => spanned::member_path(&path, name),
        Step::Element(at) => spanned::element_path(&path, *at),
    })
}

/// A document that could be read, with its text.
#[derive(Debug)]
pub(super) struct Document<'a> {
    text: &'a str,
    format: Format,
    root: Node,
}

impl<'a> Document<'a> {
    pub(super) fn read(text: &'a str, format: Format) -> Result<Self, Mistake> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let root = match format {
            Format::Json => spanned::parse(text).map(json).map_err(|at| Mistake {
                path: String::new(),
                position: Position::of(text, at),
                message: say::NOT_JSON,
            })?,
            Format::Yaml => Builder::default().read(text)?,
        };
        Ok(Self { text, format, root })
    }

    /// The same without places. Of members with the same name the last one counts.
    pub(super) fn value(&self) -> Value {
        value(&self.root)
    }

    /// Where something is; where it is missing, where what should have it begins.
    pub(super) fn position(&self, steps: &[Step]) -> Position {
        let (mut node, mut at) = (&self.root, self.root.at);
        for step in steps {
            let found = match (&node.value, step) {
                (Tree::Map(members), Step::Member(name)) => {
                    let member = members.iter().find(|member| member.name == *name);
                    member.map(|member| (member.at, &member.value))
                }
                (Tree::List(elements), Step::Element(index)) => {
                    elements.get(*index).map(|element| (element.at, element))
                }
                _ => None,
            };
            match found {
                Some(found) => (at, node) = found,
                None => break,
            }
        }
        self.at(at)
    }

    /// A mistake at a path.
    pub(super) fn mistake(&self, steps: &[Step], message: impl Into<Message>) -> Mistake {
        Mistake {
            path: shown(steps),
            position: self.position(steps),
            message: message.into(),
        }
    }

    /// The members that stand there more than once, but for the first of each name.
    pub(super) fn repeated(&self) -> Vec<Mistake> {
        let mut found = Vec::new();
        self.repeated_in(&self.root, &mut Vec::new(), &mut found);
        found
    }

    fn repeated_in(&self, node: &Node, path: &mut Vec<Step>, found: &mut Vec<Mistake>) {
        match &node.value {
            Tree::Scalar(_) => {}
            Tree::List(elements) => {
                for (at, element) in elements.iter().enumerate() {
                    path.push(Step::Element(at));
                    self.repeated_in(element, path, found);
                    path.pop();
                }
            }
            Tree::Map(members) => {
                let mut names = BTreeSet::new();
                for member in members {
                    path.push(Step::Member(member.name.clone()));
                    if !names.insert(&member.name) {
                        let name = (&member.name).into();
                        found.push(Mistake {
                            path: shown(path),
                            position: self.at(member.at),
                            message: say::MemberTwice { name }.into(),
                        });
                    }
                    self.repeated_in(&member.value, path, found);
                    path.pop();
                }
            }
        }
    }

    fn at(&self, at: usize) -> Position {
        match self.format {
            Format::Json => Position::of(self.text, at),
            Format::Yaml => character(self.text, at),
        }
    }
}

/// The place of a character, counted from the beginning.
fn character(text: &str, at: usize) -> Position {
    let offset = text.char_indices().nth(at).map(|(offset, _)| offset);
    Position::of(text, offset.unwrap_or(text.len()))
}

fn value(node: &Node) -> Value {
    match &node.value {
        Tree::Scalar(scalar) => scalar.clone(),
        Tree::List(elements) => Value::Array(elements.iter().map(value).collect()),
        Tree::Map(members) => {
            let members = members.iter();
            let members: Map<String, Value> = members
                .map(|member| (member.name.clone(), value(&member.value)))
                .collect();
            Value::Object(members)
        }
    }
}

fn json(node: spanned::Node) -> Node {
    let value = match node.value {
        spanned::Tree::Scalar(scalar) => Tree::Scalar(scalar),
        spanned::Tree::Array(elements) => Tree::List(elements.into_iter().map(json).collect()),
        spanned::Tree::Object(members) => {
            let member = |member: spanned::Member| Member {
                at: member.start,
                name: member.name,
                value: json(member.value),
            };
            Tree::Map(members.into_iter().map(member).collect())
        }
    };
    Node {
        at: node.start,
        value,
    }
}

/// What is being read: a list or an object that is not closed yet.
enum Open {
    List {
        at: usize,
        elements: Vec<Node>,
    },
    Map {
        at: usize,
        members: Vec<Member>,
        key: Option<(usize, String)>,
    },
}

/// Makes a tree of the events of a YAML parser, without recursion.
#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    root: Option<Node>,
}

impl Builder {
    fn read(mut self, text: &str) -> Result<Node, Mistake> {
        let refuse = |at: &Marker, message: Message| Mistake {
            path: String::new(),
            position: character(text, at.index()),
            message,
        };
        let mut parser = Parser::new_from_str(text);
        loop {
            let (event, mark) = parser.next_token().map_err(|error| {
                let (at, said) = (error.marker(), error.info());
                match yaml_kind(said) {
                    "tab" => Mistake {
                        position: character(text, tab(text, at.index())),
                        ..refuse(at, not_yaml(said))
                    },
                    // The parser looks up what the alias stands for, which is refused anyway.
                    "alias" => refuse(at, say::ALIAS),
                    _ => refuse(at, not_yaml(said)),
                }
            })?;
            let at = mark.index();
            match event {
                Event::StreamEnd => break,
                Event::DocumentStart if self.root.is_some() => {
                    return Err(refuse(&mark, say::SECOND_DOCUMENT));
                }
                Event::Alias(_) => return Err(refuse(&mark, say::ALIAS)),
                Event::Scalar(.., Some(_))
                | Event::SequenceStart(_, Some(_))
                | Event::MappingStart(_, Some(_)) => return Err(refuse(&mark, say::TAG)),
                Event::Scalar(_, _, 1.., _)
                | Event::SequenceStart(1.., _)
                | Event::MappingStart(1.., _) => {
                    return Err(refuse(&anchor(text).unwrap_or(mark), say::ANCHOR));
                }
                Event::SequenceStart(..) | Event::MappingStart(..)
                    if self.open.len() >= DEEPEST =>
                {
                    return Err(refuse(&mark, say::TOO_DEEP));
                }
                Event::SequenceStart(..) => self.open.push(Open::List {
                    at,
                    elements: Vec::new(),
                }),
                Event::MappingStart(..) => self.open.push(Open::Map {
                    at,
                    members: Vec::new(),
                    key: None,
                }),
                Event::SequenceEnd | Event::MappingEnd => {
                    let closed = self.open.pop().map(|open| match open {
                        Open::List { at, elements } => Node {
                            at,
                            value: Tree::List(elements),
                        },
                        Open::Map { at, members, .. } => Node {
                            at,
                            value: Tree::Map(members),
                        },
                    });
                    if let Some(node) = closed {
                        self.add(node).map_err(|()| refuse(&mark, say::ODD_KEY))?;
                    }
                }
                Event::Scalar(text, style, ..) => self
                    .scalar(at, text, style)
                    .map_err(|()| refuse(&mark, say::ODD_KEY))?,
                Event::Nothing | Event::StreamStart | Event::DocumentStart | Event::DocumentEnd => {
                }
            }
        }
        Ok(self.root.unwrap_or(Node {
            at: 0,
            value: Tree::Scalar(Value::Null),
        }))
    }

    /// A scalar is the name of a member where one is expected.
    fn scalar(&mut self, at: usize, text: String, style: TScalarStyle) -> Result<(), ()> {
        if let Some(Open::Map {
            at: map,
            key: key @ None,
            ..
        }) = self.open.last_mut()
        {
            // The parser says that an object without brackets begins at its first colon.
            *map = at.min(*map);
            *key = Some((at, text));
            return Ok(());
        }
        let scalar = if style == TScalarStyle::Plain {
            plain(text)
        } else {
            Value::String(text)
        };
        self.add(Node {
            at,
            value: Tree::Scalar(scalar),
        })
    }

    fn add(&mut self, node: Node) -> Result<(), ()> {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { elements, .. }) => elements.push(node),
            Some(Open::Map { members, key, .. }) => {
                let (at, name) = key.take().ok_or(())?;
                members.push(Member {
                    at,
                    name,
                    value: node,
                });
            }
        }
        Ok(())
    }
}

/// Where the first anchor is: the parser only says where begins what has it.
fn anchor(text: &str) -> Option<Marker> {
    let mut tokens = Scanner::new(text.chars());
    let anchor = tokens.find(|token| matches!(token.1, TokenType::Anchor(_)));
    anchor.map(|token| token.0)
}

/// Where the tab is that the parser refuses, by its characters. The parser may name the beginning
/// of the text that the tab's line would go on with, or the end of the indentation.
fn tab(text: &str, at: usize) -> usize {
    let mut is_indentation = true;
    let mut indenting = None;
    for (place, c) in text.chars().enumerate() {
        match c {
            '\t' if place == at => return place,
            '\n' => {
                // On a line with nothing else a tab is fine.
                if place >= at && indenting.is_some() && !is_indentation {
                    break;
                }
                (is_indentation, indenting) = (true, None);
            }
            '\t' if is_indentation => indenting = indenting.or(Some(place)),
            ' ' | '\t' | '\r' => {}
            _ => is_indentation = false,
        }
    }
    indenting.unwrap_or(at)
}

/// What the parser says, in words of the catalogue as far as those of the parser are known.
fn not_yaml(said: &str) -> Message {
    let kind = yaml_kind(said).into();
    quoting(say::NotYaml { kind }, said)
}

/// What kind of mistake the parser means: it has no other names for its errors.
fn yaml_kind(said: &str) -> &'static str {
    const KINDS: [(&str, &str); 27] = [
        // What is said of a tag is no tabulator.
        ("scanning a tag", "other"),
        ("parsing a tag", "other"),
        ("found a tab", "tab"),
        ("tabs disallowed", "tab"),
        ("start with a tab", "tab"),
        ("tab cannot be used", "tab"),
        ("unexpected document indicator", "quote"),
        ("quoted scalar, found unexpected end", "quote"),
        ("trailing content after", "after-quote"),
        ("escape character", "escape"),
        ("expected hexadecimal number", "escape"),
        ("invalid indentation", "indentation"),
        ("wrongly indented", "indentation"),
        ("indentation indicator", "indentation"),
        ("expected ',' or '}'", "brace"),
        ("expected ',' or ']'", "bracket"),
        ("entries are not allowed", "no-dash"),
        ("cannot start with '-'", "no-dash"),
        ("expected '-' indicator", "dash"),
        ("values are not allowed", "no-colon"),
        ("keys are not allowed", "no-colon"),
        ("placement of ':'", "no-colon"),
        ("expected node content", "value"),
        ("simple key expect", "colon"),
        ("expected key", "colon"),
        ("unexpected character", "character"),
        ("unknown anchor", "alias"),
    ];
    let found = KINDS.iter().find(|(part, _)| said.contains(part));
    found.map_or("other", |(_, kind)| kind)
}

/// What YAML 1.2 takes a text without quotes for.
fn plain(text: String) -> Value {
    match Yaml::from_str(&text) {
        Yaml::Null => Value::Null,
        Yaml::Boolean(flag) => Value::Bool(flag),
        Yaml::Integer(number) => Value::Number(number.into()),
        Yaml::Real(number) => {
            let number = number.parse().ok().and_then(Number::from_f64);
            number.map_or(Value::String(text), Value::Number)
        }
        _ => Value::String(text),
    }
}
