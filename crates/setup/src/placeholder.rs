//! `${…}` and other gaps told apart: variables that IAM fills in, and gaps of
//! templates and instructions that somebody should have filled in. Sources: IAM
//! reference, “Policy variables”; CloudFormation `Fn::Sub`, Terraform templates,
//! Serverless Framework variables; characters of names from the ARNs of SNS, KMS
//! and IAM, which have no brackets, `%` or `$`.

use crate::arn;

/// Namespaces of the Serverless Framework, which look like those of IAM.
const SERVERLESS: &str = "self opt env file sls param ssm cf git custom terraform vault doppler";

/// Words that stand for a value, and beginnings of such.
const FILL_IN: &str = "replace_me replaceme replace-me change_me changeme placeholder";
const YOURS: [&str; 6] = ["your_", "your-", "your ", "my_", "insert_", "enter_"];

/// A piece of a text with variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// As it is written.
    Text(&'a str),
    /// `${key}` or `${key, 'default'}`.
    Variable(&'a str, Option<&'a str>),
    /// `${*}`, `${?}` or `${$}`, which stand for that character.
    Escape,
    /// `${…}` that IAM doesn't know.
    Gap,
}

/// Cuts a text at its `${…}`.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((inner, behind)) = after.split_once('}') else {
            break;
        };
        if !before.is_empty() {
            found.push(Piece::Text(before));
        }
        found.push(piece(inner));
        rest = behind;
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest));
    }
    found
}

fn piece(inner: &str) -> Piece<'_> {
    let (key, default) = match inner.split_once(',') {
        Some((key, default)) => (key, Some(default.trim().trim_matches('\''))),
        None => (inner, None),
    };
    if matches!(inner, "*" | "?" | "$") {
        Piece::Escape
    } else if is_context_key(key.trim()) {
        Piece::Variable(key.trim(), default)
    } else {
        Piece::Gap
    }
}

/// Whether it has the form of a key that IAM fills in: `aws:username`,
/// `accounts.google.com:sub`, `aws:PrincipalTag/team`.
fn is_context_key(key: &str) -> bool {
    let Some((service, name)) = key.split_once(':') else {
        return false;
    };
    let service = service.to_ascii_lowercase();
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '/' | '_');
    !service.is_empty()
        && service.chars().all(known)
        && !SERVERLESS.split(' ').any(|known| known == service)
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        // Those two are of the Serverless Framework.
        && !matches!(key, "aws:accountId" | "aws:region")
        && !name.contains(['(', ')', '{', '"', '\''])
}

/// Whether there is `${…}` of a template in it.
pub(crate) fn has_gap(text: &str) -> bool {
    pieces(text).contains(&Piece::Gap)
}

/// Whether a template's gap was left open, in a text or in a part of an ARN.
#[must_use]
pub fn is_placeholder(text: &str) -> bool {
    // A role's path can hold anything.
    let role = arn::split(text).and_then(|found| found.role());
    let text = text.replacen(role.map_or("", |(path, _)| path), "", 1);
    if has_gap(&text) {
        return true;
    }
    let texts = pieces(&text).into_iter().map(|piece| match piece {
        Piece::Text(text) => text,
        _ => "",
    });
    let plain: String = texts.collect();
    let Some(arn) = arn::split(&plain) else {
        return has_brackets(&plain) || is_word(&plain);
    };
    let account = arn.account.contains(|c: char| c.is_ascii_alphabetic())
        && !matches!(arn.account, "aws" | "cloudfront");
    let region = arn.region.to_ascii_lowercase();
    // One in the wrong case is still one.
    let is_one = region.ends_with(|c: char| c.is_ascii_digit()) && region.matches('-').count() > 1;
    let region =
        !is_one && region != arn.region || region.contains("region") || is_word(arn.region);
    // What other services name can have any bracket.
    let ours = matches!(arn.service, "sns" | "kms" | "iam" | "sts");
    let mut others = [arn.partition, arn.service, arn.account, arn.region].into_iter();
    account
        || region
        || others.any(has_brackets)
        || has_pair(arn.resource, "{{", "}}")
        || (ours && has_brackets(arn.resource))
}

fn has_pair(text: &str, open: &str, close: &str) -> bool {
    text.split_once(open)
        .is_some_and(|(_, rest)| rest.contains(close))
}

/// `<…>`, `{…}`, `[…]`, `%…%`, `%(…)s` or `$NAME`.
fn has_brackets(text: &str) -> bool {
    let shell = text.split('$').skip(1).any(|name| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '{' | '('))
    });
    let mut pairs = [("<", ">"), ("{", "}"), ("[", "]"), ("%", "%"), ("%(", ")")].into_iter();
    shell || pairs.any(|(open, close)| has_pair(text, open, close))
}

/// Words that stand for a value where no name can stand: `YOUR_ACCOUNT`,
/// `REPLACE_ME`, `__ID__`, `xxxxxxxxxxxx`, `ACCOUNT_ID`.
fn is_word(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let screams = text.contains('_')
        && text.contains(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    screams
        || YOURS.iter().any(|word| lower.starts_with(word))
        || FILL_IN.split(' ').any(|word| lower.contains(word))
        || (lower.len() > 3 && lower.chars().all(|c| matches!(c, 'x' | '-')) && lower.contains('x'))
        || (text.len() > 4 && text.starts_with("__") && text.ends_with("__"))
}
