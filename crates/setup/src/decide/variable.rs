//! Policy variables: `${aws:PrincipalAccount}` stands for what the request has.
//! Source: IAM reference, “IAM policy elements: Variables and tags”.

use std::borrow::Cow;

use super::request::{Fact, Request};
use crate::placeholder::{Piece, pieces};

/// A text with its variables filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Resolved<'a> {
    /// All of them are known.
    Text(Cow<'a, str>),
    /// One of them is not in the request, so that the text fits nothing.
    Missing,
    /// What one of them stands for can't be known.
    Open,
}

/// Fills variables in, where the document's version knows them.
pub(crate) fn resolve<'a>(text: &'a str, request: &Request, variables: bool) -> Resolved<'a> {
    if !variables || !text.contains("${") {
        return Resolved::Text(Cow::Borrowed(text));
    }
    let mut whole = String::new();
    let mut open = false;
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) => whole.push_str(text),
            // What a template leaves behind is nothing a request can have.
            Piece::Gap => return Resolved::Missing,
            // The character itself, which no value of a request has, and no wildcard.
            Piece::Escape => whole.push('\0'),
            Piece::Variable(key, default) => match (request.fact(key), default) {
                (Fact::Is(value), _) => whole.push_str(&value),
                (Fact::Absent, Some(default)) => whole.push_str(default),
                (Fact::Absent, None) => return Resolved::Missing,
                _ => open = true,
            },
        }
    }
    if open {
        Resolved::Open
    } else {
        Resolved::Text(Cow::Owned(whole))
    }
}
