//! Reads the files of one language.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::error::CompileError;
use crate::pattern::{ArgumentKind, Conjunction, Pattern, Style};

/// A message of a catalogue.
#[derive(Debug, Clone)]
pub struct Message {
    /// What it says.
    pub pattern: Pattern,
}

/// All messages of a language, by `file.message`. Adds what is wrong to `errors`.
pub fn language(
    language: &str,
    folder: &Path,
    errors: &mut Vec<CompileError>,
) -> BTreeMap<String, Message> {
    let mut all = BTreeMap::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            errors.push(CompileError::Unreadable(folder.to_owned(), error));
            return all;
        }
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let Some(file) = path
            .file_name()
            .and_then(|name| name.to_str()?.strip_suffix(".ftl"))
        else {
            continue;
        };
        match fs::read_to_string(&path) {
            Ok(text) => match messages(&text, language) {
                Ok(read) => all.extend(
                    read.into_iter()
                        .map(|(name, message)| (format!("{file}.{name}"), message)),
                ),
                Err(found) => errors.extend(found.into_iter().map(|(at, what)| {
                    let before = text.get(..at).unwrap_or(&text);
                    let line = before.matches('\n').count() + 1;
                    CompileError::Syntax {
                        file: path.clone(),
                        line,
                        what,
                    }
                })),
            },
            Err(error) => errors.push(CompileError::Unreadable(path, error)),
        }
    }
    all
}

/// A mistake: the byte it is at, and what it is.
type Mistake = (usize, String);

/// The messages of a text of Fluent's syntax.
fn messages(text: &str, language: &str) -> Result<BTreeMap<String, Message>, Vec<Mistake>> {
    let resource = parser::parse(text).map_err(|(_, errors)| {
        errors
            .into_iter()
            .map(|error| (error.pos.start, error.kind.to_string()))
            .collect::<Vec<_>>()
    })?;
    let mut reader = Reader {
        text,
        language,
        terms: BTreeMap::new(),
        values: BTreeMap::new(),
    };
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(ast::Message {
                id,
                value: Some(value),
                ..
            }) => {
                reader.values.insert(id.name, value);
            }
            ast::Entry::Term(term) => {
                reader.terms.insert(term.id.name, &term.value);
            }
            _ => {}
        }
    }
    let (mut found, mut mistakes) = (BTreeMap::new(), Vec::new());
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let name = message.id.name;
        let at = place(text, name);
        let result = match &message.value {
            _ if !message.attributes.is_empty() => Err((at, "attributes are not used".to_owned())),
            _ if name.chars().any(|c| c.is_uppercase() || c == '_') => Err((
                at,
                format!("{name}: names are words in lower case, joined by -"),
            )),
            Some(value) => reader.pattern(value, 0).and_then(styled),
            None => Err((at, format!("{name} has no text"))),
        };
        match result {
            Ok(pattern) => {
                if found.insert(name.to_owned(), Message { pattern }).is_some() {
                    mistakes.push((at, format!("{name} is there twice")));
                }
            }
            Err(mistake) => mistakes.push(mistake),
        }
    }
    if mistakes.is_empty() {
        Ok(found)
    } else {
        Err(mistakes)
    }
}

struct Reader<'a> {
    text: &'a str,
    language: &'a str,
    terms: BTreeMap<&'a str, &'a ast::Pattern<&'a str>>,
    values: BTreeMap<&'a str, &'a ast::Pattern<&'a str>>,
}

/// How deep terms and messages may refer to each other.
const DEPTH: usize = 8;

impl<'a> Reader<'a> {
    fn refuse<T>(&self, at: &str, what: impl Into<String>) -> Result<T, Mistake> {
        Err((place(self.text, at), what.into()))
    }

    fn pattern(&self, of: &ast::Pattern<&'a str>, depth: usize) -> Result<Pattern, Mistake> {
        if depth > DEPTH {
            return Err((0, "messages refer to each other in a circle".to_owned()));
        }
        let mut parts = Vec::new();
        for element in &of.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    parts.push(Pattern::Text((*value).to_owned()));
                }
                ast::PatternElement::Placeable { expression } => {
                    parts.push(self.expression(expression, depth)?);
                }
            }
        }
        Ok(Pattern::sequence(parts))
    }

    fn expression(&self, of: &ast::Expression<&'a str>, depth: usize) -> Result<Pattern, Mistake> {
        match of {
            ast::Expression::Inline(inline) => self.inline(inline, depth),
            ast::Expression::Select { selector, variants } => {
                let name = match selector {
                    ast::InlineExpression::VariableReference { id } => id.name,
                    _ => return Err((0, "a selector is an argument".to_owned())),
                };
                let mut by_key = BTreeMap::new();
                let mut plural = true;
                let mut default = None;
                for variant in variants {
                    let part = self.pattern(&variant.value, depth + 1)?;
                    let key = match &variant.key {
                        ast::VariantKey::Identifier { name } => (*name).to_owned(),
                        ast::VariantKey::NumberLiteral { value } => format!("={value}"),
                    };
                    let category = ["zero", "one", "two", "few", "many", "other"];
                    plural &= key.starts_with('=') || category.contains(&key.as_str());
                    if variant.default {
                        default = Some((key.clone(), part.clone()));
                    }
                    by_key.insert(key, part);
                }
                let Some((key, part)) = default else {
                    return self.refuse(name, "a selector needs a default");
                };
                if !plural {
                    by_key.remove(&key);
                    by_key.insert(key, part.clone());
                    by_key.insert(String::new(), part);
                    return Ok(Pattern::Select(name.to_owned(), by_key));
                }
                if key != "other" {
                    return self.refuse(name, "the default of a count is [other]");
                }
                let one = by_key.contains_key("one");
                if one != has_singular(self.language) && !by_key.keys().any(|k| k.starts_with('='))
                {
                    let what = if one { "has no [one]" } else { "needs [one]" };
                    return self.refuse(name, format!("{}: ${name} {what}", self.language));
                }
                Ok(Pattern::Plural(name.to_owned(), by_key))
            }
        }
    }

    fn inline(
        &self,
        of: &ast::InlineExpression<&'a str>,
        depth: usize,
    ) -> Result<Pattern, Mistake> {
        match of {
            ast::InlineExpression::StringLiteral { value } => Ok(Pattern::Text(
                fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned(),
            )),
            ast::InlineExpression::NumberLiteral { value } => {
                Ok(Pattern::Text((*value).to_owned()))
            }
            ast::InlineExpression::VariableReference { id } => {
                Ok(Pattern::Argument(id.name.to_owned(), ArgumentKind::Text))
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let [ast::InlineExpression::VariableReference { id: variable }] =
                    arguments.positional.as_slice()
                else {
                    return self.refuse(id.name, format!("{} takes one argument", id.name));
                };
                let name = variable.name.to_owned();
                match id.name {
                    "NUMBER" => Ok(Pattern::Argument(name, ArgumentKind::Number)),
                    "AND" => Ok(Pattern::List(name, Conjunction::And)),
                    "OR" => Ok(Pattern::List(name, Conjunction::Or)),
                    _ => self.refuse(id.name, format!("{} is no function", id.name)),
                }
            }
            ast::InlineExpression::MessageReference {
                id,
                attribute: None,
            } => match self.values.get(id.name) {
                Some(value) => self.pattern(value, depth + 1),
                None => self.refuse(id.name, format!("{} is no message of this file", id.name)),
            },
            ast::InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => match self.terms.get(id.name) {
                Some(value) => self.pattern(value, depth + 1),
                None => self.refuse(id.name, format!("-{} is no term of this file", id.name)),
            },
            ast::InlineExpression::MessageReference { id, .. }
            | ast::InlineExpression::TermReference { id, .. } => {
                self.refuse(id.name, "attributes and arguments of terms are not used")
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, depth),
        }
    }
}

/// Whether the language tells one from many (CLDR): the languages here that do not are
/// Chinese and Japanese.
fn has_singular(language: &str) -> bool {
    !["zh", "ja"].contains(&language.split('-').next().unwrap_or_default())
}

/// Where a name stands first.
fn place(text: &str, name: &str) -> usize {
    let start = text.starts_with(name).then_some(0);
    start
        .or_else(|| text.find(&format!("\n{name}")).map(|at| at + 1))
        .or_else(|| text.find(name))
        .unwrap_or(0)
}

/// Finds the tags in the words of a pattern.
fn styled(pattern: Pattern) -> Result<Pattern, Mistake> {
    let parts = match pattern {
        Pattern::Sequence(parts) => parts,
        other => vec![other],
    };
    // The tags open, with what came before and belongs to the outside.
    let mut open: Vec<(Style, Vec<Pattern>)> = Vec::new();
    let mut current: Vec<Pattern> = Vec::new();
    for part in parts {
        let Pattern::Text(words) = part else {
            current.push(match part {
                Pattern::Plural(name, of) => Pattern::Plural(name, all_styled(of)?),
                Pattern::Select(name, of) => Pattern::Select(name, all_styled(of)?),
                Pattern::Sequence(_) => styled(part)?,
                other => other,
            });
            continue;
        };
        let mut rest = words.as_str();
        while let Some((at, style, closes, length)) = next_tag(rest) {
            let (before, after) = rest.split_at(at);
            if !before.is_empty() {
                current.push(Pattern::Text(before.to_owned()));
            }
            rest = after.get(length..).unwrap_or_default();
            if !closes {
                open.push((style, std::mem::take(&mut current)));
                continue;
            }
            match open.pop() {
                Some((opened, outside)) if opened == style => {
                    let inner = std::mem::replace(&mut current, outside);
                    current.push(Pattern::Styled(style, Box::new(Pattern::sequence(inner))));
                }
                _ => return Err((0, format!("</{}> closes nothing in “{words}”", style.tag()))),
            }
        }
        if !rest.is_empty() {
            current.push(Pattern::Text(rest.to_owned()));
        }
    }
    match open.pop() {
        Some((style, _)) => Err((0, format!("<{}> is not closed", style.tag()))),
        None => Ok(Pattern::sequence(current)),
    }
}

fn all_styled(of: BTreeMap<String, Pattern>) -> Result<BTreeMap<String, Pattern>, Mistake> {
    of.into_iter()
        .map(|(key, part)| Ok((key, styled(part)?)))
        .collect()
}

/// The next tag: its place, its style, whether it closes, and its length.
fn next_tag(text: &str) -> Option<(usize, Style, bool, usize)> {
    let tags = [Style::Strong, Style::Code].into_iter().flat_map(|style| {
        [false, true].map(|closes| {
            let tag = format!("<{}{}>", if closes { "/" } else { "" }, style.tag());
            text.find(&tag).map(|at| (at, style, closes, tag.len()))
        })
    });
    tags.flatten().min_by_key(|(at, ..)| *at)
}
