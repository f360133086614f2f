//! The texts of a Rust source, read from its tokens.

use proc_macro2::{Delimiter, Group, LexError, Literal, TokenStream, TokenTree};
use syn::Lit;

/// Attributes whose texts only developers and the compiler read. The text of `error` is
/// not among them: it is what an error prints.
const SILENT_ATTRIBUTES: [&str; 10] = [
    "doc",
    "allow",
    "warn",
    "deny",
    "forbid",
    "expect",
    "must_use",
    "deprecated",
    "cfg",
    "ignore",
];

/// Macros whose texts are seen only if the program is wrong.
const SILENT_MACROS: [&str; 11] = [
    "panic",
    "unreachable",
    "todo",
    "unimplemented",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "compile_error",
];

/// Attributes and props of a view that are shown as they are.
const SHOWN: [&str; 10] = [
    "alt",
    "caption",
    "description",
    "heading",
    "hint",
    "label",
    "placeholder",
    "text",
    "title",
    "words",
];

/// What an item begins with. What `#[cfg(test)]` stands at otherwise ends at a comma.
const ITEM: [&str; 16] = [
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "let",
    "macro_rules",
    "mod",
    "pub",
    "static",
    "struct",
    "trait",
    "type",
    "unsafe",
    "use",
];

/// Where a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Somewhere in the code.
    Code,
    /// In a view, so that a single word is shown, too.
    View,
}

/// A text of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The line it begins on.
    pub line: usize,
    /// Where it is.
    pub place: Place,
    /// Its words, escapes resolved.
    pub text: String,
}

/// What a source says, tests left out.
#[derive(Debug, Default)]
pub struct Source {
    /// Its texts, in order.
    pub texts: Vec<Text>,
    /// The modules in files of their own that are there for tests only.
    pub test_modules: Vec<String>,
}

impl Source {
    /// Reads a source.
    pub fn read(source: &str) -> Result<Self, LexError> {
        let mut read = Self::default();
        read.walk(source.parse()?, Place::Code);
        Ok(read)
    }

    /// Reads what stands between two brackets.
    fn walk(&mut self, tokens: TokenStream, place: Place) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let (before, after) = tokens.split_at(at);
            at += match after {
                [sign, TokenTree::Group(attribute), ..] if is_sign(sign, '#') => {
                    self.attribute(attribute, tokens.get(at + 2..).unwrap_or_default()) + 2
                }
                [sign, mark, TokenTree::Group(attribute), ..]
                    if is_sign(sign, '#') && is_sign(mark, '!') =>
                {
                    if is_for_tests(attribute) {
                        return;
                    }
                    self.attribute(attribute, &[]) + 3
                }
                [TokenTree::Ident(name), mark, TokenTree::Group(inside), ..]
                    if is_sign(mark, '!') =>
                {
                    self.call(&name.to_string(), inside);
                    3
                }
                _ => {
                    self.token(token, before, place);
                    1
                }
            };
            let ended = tokens.split_at(at);
            if place == Place::View && ends_a_tag_or_block(ended.0) {
                self.unquoted(ended.1);
            }
        }
    }

    fn token(&mut self, token: &TokenTree, before: &[TokenTree], place: Place) {
        match token {
            TokenTree::Group(inside) => self.walk(inside.stream(), Place::Code),
            TokenTree::Literal(literal) => {
                let shown = place == Place::View && is_shown(before);
                let place = if shown { Place::View } else { Place::Code };
                if let Some(text) = value(literal) {
                    self.found(token, place, text);
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }

    fn found(&mut self, at: &TokenTree, place: Place, text: String) {
        let line = at.span().start().line;
        self.texts.push(Text { line, place, text });
    }

    /// Reads an attribute; how many of the tokens after it belong to something that is
    /// only there for tests.
    fn attribute(&mut self, attribute: &Group, after: &[TokenTree]) -> usize {
        if is_for_tests(attribute) {
            return self.skip(after);
        }
        let name = first_word(attribute);
        if !SILENT_ATTRIBUTES.iter().any(|silent| name == *silent) {
            self.walk(attribute.stream(), Place::Code);
        }
        0
    }

    /// Reads what a macro is given.
    fn call(&mut self, name: &str, inside: &Group) {
        if SILENT_MACROS.contains(&name) {
            return;
        }
        if name == "concat" {
            let parts = inside.stream().into_iter();
            let text = parts.filter_map(|part| match part {
                TokenTree::Literal(literal) => value(&literal),
                _ => None,
            });
            let text = text.collect();
            self.found(&TokenTree::Group(inside.clone()), Place::Code, text);
            return;
        }
        let place = if name == "view" {
            Place::View
        } else {
            Place::Code
        };
        self.walk(inside.stream(), place);
    }

    /// Reads words without quotes between the tags of a view.
    fn unquoted(&mut self, after: &[TokenTree]) {
        let is_end = |it: &TokenTree| {
            let sign = ['<', '>', '='].iter().any(|end| is_sign(it, *end));
            sign || matches!(it, TokenTree::Group(_) | TokenTree::Literal(_))
        };
        let end = after.iter().position(is_end).unwrap_or(after.len());
        let (words, rest) = after.split_at(end);
        // Anything else is an attribute or an expression in one.
        let is_text = rest.first().is_some_and(|it| match it {
            TokenTree::Group(block) => block.delimiter() == Delimiter::Brace,
            TokenTree::Literal(_) => true,
            sign => is_sign(sign, '<'),
        });
        if let Some(first @ TokenTree::Ident(word)) = words.first()
            && is_text
            && word != "else"
        {
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            self.found(first, Place::View, words.join(" "));
        }
    }

    /// How many of these tokens belong to the first item, or part of one.
    fn skip(&mut self, tokens: &[TokenTree]) -> usize {
        let mut at = 0;
        while tokens.get(at).is_some_and(|it| is_sign(it, '#')) {
            at += 2;
        }
        let item = tokens.get(at..).unwrap_or_default();
        let is_item = matches!(item.first(), Some(TokenTree::Ident(word)) if ITEM.iter().any(|it| word == it));
        let is_last = |token: &TokenTree| match token {
            TokenTree::Group(body) => body.delimiter() == Delimiter::Brace,
            sign => is_sign(sign, ';') || !is_item && is_sign(sign, ','),
        };
        let last = item.iter().position(is_last).unwrap_or(item.len());
        let (words, end) = item.split_at(last);
        if let [.., TokenTree::Ident(word), TokenTree::Ident(name)] = words
            && word == "mod"
            && end.first().is_some_and(|it| is_sign(it, ';'))
        {
            self.test_modules.push(name.to_string());
        }
        (at + last + 1).min(tokens.len())
    }
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == sign)
}

/// Whether a tag of a view ends here, or a block: text may follow.
fn ends_a_tag_or_block(tokens: &[TokenTree]) -> bool {
    match tokens {
        [.., before, sign] if is_sign(sign, '>') => !is_sign(before, '-') && !is_sign(before, '='),
        [.., TokenTree::Group(block)] => block.delimiter() == Delimiter::Brace,
        _ => false,
    }
}

/// Whether what follows these tokens of a view is a text in it, or one of its attributes
/// that are shown.
fn is_shown(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Ident(name), sign] if is_sign(sign, '=') => {
            SHOWN.iter().any(|shown| name == shown)
        }
        [.., sign] => {
            is_sign(sign, '>') || matches!(sign, TokenTree::Group(_) | TokenTree::Literal(_))
        }
        [] => true,
    }
}

fn value(literal: &Literal) -> Option<String> {
    match Lit::new(literal.clone()) {
        Lit::Str(text) => Some(text.value()),
        Lit::ByteStr(bytes) => Some(String::from_utf8_lossy(&bytes.value()).into_owned()),
        Lit::CStr(text) => Some(text.value().to_string_lossy().into_owned()),
        _ => None,
    }
}

fn first_word(group: &Group) -> String {
    let first = group.stream().into_iter().next();
    first.map(|it| it.to_string()).unwrap_or_default()
}

/// Whether an attribute leaves what it stands at out of everything but tests.
fn is_for_tests(attribute: &Group) -> bool {
    let words: Vec<TokenTree> = attribute.stream().into_iter().collect();
    match words.as_slice() {
        [TokenTree::Ident(name), TokenTree::Group(condition)] if name == "cfg" => {
            needs_test(condition.stream())
        }
        [TokenTree::Ident(name)] => name == "test",
        _ => false,
    }
}

/// Whether a condition holds in tests only: `test`, or `all(test, …)`.
fn needs_test(condition: TokenStream) -> bool {
    let words: Vec<TokenTree> = condition.into_iter().collect();
    let mut conditions = words.split(|it| is_sign(it, ','));
    conditions.any(|condition| match condition {
        [TokenTree::Ident(name)] => name == "test",
        [TokenTree::Ident(name), TokenTree::Group(each)] => {
            name == "all" && needs_test(each.stream())
        }
        _ => false,
    })
}
