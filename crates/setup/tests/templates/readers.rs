//! Strict readers of what the writers write, made from the languages' grammars
//! and from nothing of the writers.

use serde_json::Value;
use std::collections::BTreeMap;

/// The words of a POSIX shell command in bare and single-quoted pieces and `\'`;
/// anything else a shell would act on is refused.
pub fn shell_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match rest.next().expect("the quote ends") {
                        '\'' => break,
                        c => word.push(c),
                    }
                }
            }
            '\\' => match rest.next().expect("something follows") {
                '\n' => {}
                c => word.get_or_insert_default().push(c),
            },
            ' ' | '\n' => words.extend(word.take()),
            c if "|&;<>()$`\"*?[#~!{}".contains(c) || c.is_whitespace() => {
                panic!("{c:?} in {text}")
            }
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// A value of HCL: JSON values, and references as they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hcl {
    Text(String),
    Raw(String),
    List(Vec<Hcl>),
    Object(BTreeMap<String, Hcl>),
}

impl Hcl {
    pub fn of(value: &Value) -> Self {
        match value {
            Value::String(text) => Self::Text(text.clone()),
            Value::Array(elements) => Self::List(elements.iter().map(Self::of).collect()),
            Value::Object(map) => Self::Object(
                map.iter()
                    .map(|(name, value)| (name.to_owned(), Self::of(value)))
                    .collect(),
            ),
            other => Self::Raw(other.to_string()),
        }
    }

    /// The value, with this text in place of the only reference there may be.
    pub fn value(&self, reference: &str, text: &str) -> Value {
        match self {
            Self::Text(text) => Value::from(text.as_str()),
            Self::Raw(raw) if raw == reference => Value::from(text),
            Self::Raw(raw) => serde_json::from_str(raw).expect("a value"),
            Self::List(elements) => {
                Value::Array(elements.iter().map(|e| e.value(reference, text)).collect())
            }
            Self::Object(members) => members
                .iter()
                .map(|(name, member)| (name.as_str(), member.value(reference, text)))
                .collect(),
        }
    }
}

/// A block with its attributes and blocks.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Block {
    pub kind: String,
    pub labels: Vec<String>,
    pub attributes: BTreeMap<String, Hcl>,
    pub blocks: Vec<Block>,
}

/// Reads a file. Panics where HCL has a mistake or this reader knows too little.
pub fn hcl(text: &str) -> Block {
    let mut reader = HclReader { rest: text };
    let block = reader.body(true);
    assert_eq!(reader.rest, "");
    block
}

struct HclReader<'a> {
    rest: &'a str,
}

impl HclReader<'_> {
    fn skip(&mut self, lines: bool) {
        loop {
            let blank = |c: char| c == ' ' || (lines && c == '\n');
            self.rest = self.rest.trim_start_matches(blank);
            if !(lines && self.rest.starts_with('#')) {
                return;
            }
            self.rest = self
                .rest
                .split_once('\n')
                .expect("a comment ends with its line")
                .1;
        }
    }

    fn eat(&mut self, text: &str) -> bool {
        let after = self.rest.strip_prefix(text);
        self.rest = after.unwrap_or(self.rest);
        after.is_some()
    }

    fn expect(&mut self, text: &str) {
        assert!(self.eat(text), "no {text:?} before {:?}", self.rest);
    }

    fn identifier(&mut self) -> String {
        let inside = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let end = self.rest.find(|c| !inside(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        assert!(
            name.starts_with(|c: char| c.is_ascii_alphabetic()),
            "{:?}",
            self.rest
        );
        self.rest = rest;
        name.to_owned()
    }

    fn body(&mut self, file: bool) -> Block {
        let mut block = Block::default();
        loop {
            self.skip(true);
            if if file {
                self.rest.is_empty()
            } else {
                self.eat("}")
            } {
                return block;
            }
            let name = self.identifier();
            self.skip(false);
            if self.eat("=") {
                self.skip(false);
                let value = self.expression();
                let again = block.attributes.insert(name, value);
                assert_eq!(again, None);
            } else {
                let mut labels = Vec::new();
                while self.rest.starts_with('"') {
                    labels.push(self.text());
                    self.skip(false);
                }
                self.expect("{");
                let inner = if self.eat("}") {
                    Block::default()
                } else {
                    self.expect("\n");
                    self.body(false)
                };
                block.blocks.push(Block {
                    kind: name,
                    labels,
                    ..inner
                });
            }
            self.skip(false);
            self.expect("\n");
        }
    }

    fn expression(&mut self) -> Hcl {
        if self.rest.starts_with('"') {
            return Hcl::Text(self.text());
        }
        if self.rest.starts_with("[aws_") || !self.rest.starts_with(['[', '{']) {
            let end = self
                .rest
                .find([',', '\n', ' ', '}'])
                .unwrap_or(self.rest.len());
            let (raw, rest) = self.rest.split_at(end);
            self.rest = rest;
            return Hcl::Raw(raw.to_owned());
        }
        if self.eat("[") {
            let mut elements = Vec::new();
            loop {
                self.skip(true);
                if self.eat("]") {
                    return Hcl::List(elements);
                }
                elements.push(self.expression());
                self.skip(true);
                if !self.eat(",") {
                    assert!(self.rest.starts_with(']'), "{:?}", self.rest);
                }
            }
        }
        self.expect("{");
        let mut members = BTreeMap::new();
        loop {
            self.skip(true);
            if self.eat("}") {
                return Hcl::Object(members);
            }
            let name = if self.rest.starts_with('"') {
                self.text()
            } else {
                self.identifier()
            };
            self.skip(false);
            self.expect("=");
            self.skip(false);
            let value = self.expression();
            members.insert(name, value);
            self.expect("\n");
        }
    }

    /// A quoted template without interpolation.
    fn text(&mut self) -> String {
        self.expect("\"");
        let mut out = String::new();
        loop {
            let mut rest = self.rest.chars();
            let c = rest.next().expect("the text ends");
            self.rest = rest.as_str();
            match c {
                '"' => return out,
                '\n' => panic!("a line break in a text"),
                '$' | '%' if self.rest.starts_with('{') => panic!("an interpolation"),
                '$' | '%' if self.rest.starts_with(&format!("{c}{{")) => {
                    out.push(c);
                    out.push('{');
                    self.rest = &self.rest[2..];
                }
                '\\' => {
                    let c = rest.next().expect("something follows");
                    self.rest = rest.as_str();
                    match c {
                        'n' => out.push('\n'),
                        'r' => out.push('\r'),
                        't' => out.push('\t'),
                        '"' | '\\' => out.push(c),
                        'u' | 'U' => {
                            let (code, rest) = self.rest.split_at(if c == 'u' { 4 } else { 8 });
                            self.rest = rest;
                            let code = u32::from_str_radix(code, 16).expect("hexadecimal digits");
                            out.push(char::from_u32(code).expect("a character"));
                        }
                        c => panic!("\\{c}"),
                    }
                }
                c => out.push(c),
            }
        }
    }
}
