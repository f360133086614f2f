//! Pasted texts that are no document yet: broken JSON, JSON inside something
//! else, other languages. Where a small repair makes JSON of it, it is offered.

use domain::finding::Span;
use wire::json::{Node, Tree, place_of, tree};

use super::Kind;
use crate::edit::Edit;
use crate::finding::Finding;

mod repair;

/// Repairs that are tried in turn: rule, what is wrong, label, how.
type Repair = (&'static str, &'static str, &'static str, fn(&str) -> String);
const REPAIRS: &[Repair] = &[
    (
        "json/percent-encoded",
        "The text is percent-encoded, as AWS's IAM interface returns policies.",
        "Decode it",
        repair::percent_decoded,
    ),
    (
        "json/escaped",
        "The quotes are escaped: the document was copied out of a text of another JSON or Terraform file.",
        "Remove the escapes",
        repair::unescaped,
    ),
    (
        "json/typographic-quotes",
        "There are typographic quotes in the text; JSON takes only straight double quotes.",
        "Use straight quotes",
        repair::straight_quotes,
    ),
    (
        "json/single-quotes",
        "There are single quotes in the text; JSON takes only double quotes.",
        "Use double quotes",
        repair::double_quotes,
    ),
    (
        "json/invisible",
        "There are invisible characters or unusual blanks between the parts of the text.",
        "Remove them",
        repair::plain_blanks,
    ),
    (
        "json/comment",
        "There are comments in the text; JSON has none.",
        "Remove the comments",
        repair::without_comments,
    ),
    (
        "json/trailing-comma",
        "A comma stands before a closing bracket; JSON doesn't allow it there.",
        "Remove the comma",
        repair::without_trailing_commas,
    ),
    (
        "json/braces",
        "The outermost braces are missing.",
        "Add the braces",
        repair::in_braces,
    ),
];

fn whole(text: &str) -> Span {
    Span {
        start: 0,
        end: text.len(),
    }
}

fn is_object(text: &str) -> bool {
    tree(text).is_ok_and(|node| matches!(node.value, Tree::Object(_) | Tree::Array(_)))
}

/// Why a text is no JSON, which it stops being at that offset.
pub(super) fn broken(text: &str, at: usize) -> Finding {
    let start = text.trim_start();
    if start.is_empty() {
        return Finding::error("json/empty", "There is nothing here; paste the document.");
    }
    let span = Span {
        start: at,
        end: text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(at, |c| at + c.len_utf8()),
    };
    let place = place_of(text, at);
    let (line, column) = (place.line.to_string(), place.column.to_string());
    for &(rule, wrong, label, repair) in REPAIRS {
        let repaired = repair(text);
        if repaired != text && is_object(&repaired) {
            let message = [
                wrong,
                " It stops being JSON in line ",
                &line,
                ", column ",
                &column,
                ".",
            ];
            return Finding::error(rule, message.concat())
                .spanning(span, "")
                .mended(label, vec![Edit::replace(whole(text), repaired)]);
        }
    }
    if let Some(finding) = other_language(start) {
        return finding.spanning(span, "");
    }
    let here = ["line ", &line, ", column ", &column].concat();
    one_character(text, at, &here).spanning(span, "")
}

/// Something other than JSON.
fn other_language(start: &str) -> Option<Finding> {
    let begins = |words: &[&str]| words.iter().any(|word| start.starts_with(word));
    if begins(&["resource ", "data ", "locals ", "module "]) || start.contains("jsonencode(") {
        return Some(Finding::error(
            "json/terraform",
            "This is Terraform; paste the JSON that it makes, as the AWS console shows it.",
        ));
    }
    if begins(&[
        "AWSTemplateFormatVersion:",
        "Version:",
        "Statement:",
        "- ",
        "Resources:",
        "---",
    ]) {
        return Some(Finding::error(
            "json/yaml",
            "This is YAML; paste the document as JSON, as the AWS console shows it.",
        ));
    }
    if begins(&["arn:"]) {
        return Some(Finding::error(
            "json/arn",
            "This is an ARN; paste the whole policy document.",
        ));
    }
    None
}

/// What a single missing or surplus character explains.
fn one_character(text: &str, at: usize, here: &str) -> Finding {
    if at >= text.len() {
        let finding = Finding::error(
            "json/unfinished",
            "The text ends before the document does; the end was not copied, or closing brackets are missing.",
        );
        let closed = repair::closed(text);
        return if is_object(&closed) {
            finding.mended(
                "Close the brackets",
                vec![Edit::replace(whole(text), closed)],
            )
        } else {
            finding
        };
    }
    let (before, rest) = text.split_at_checked(at).unwrap_or((text, ""));
    let with_comma = [before.trim_end(), ",", before_gap(before), rest].concat();
    if is_object(&with_comma) {
        let end = before.trim_end().len();
        let message = ["A comma is missing before ", here, "."].concat();
        return Finding::error("json/missing-comma", message)
            .mended("Add the comma", vec![Edit::insert(end, ",")]);
    }
    if is_object(before) {
        let finding = Finding::error(
            "json/rest",
            [
                "The document is complete, but something follows it in ",
                here,
                ".",
            ]
            .concat(),
        );
        let surplus = |c: char| c.is_whitespace() || matches!(c, '}' | ']' | ',' | ';' | ')');
        return if rest.chars().all(surplus) {
            let span = Span {
                start: before.trim_end().len(),
                end: text.len(),
            };
            finding.mended("Remove what follows", vec![Edit::replace(span, "")])
        } else {
            finding
        };
    }
    let found: String = rest.chars().take(1).collect();
    if found == "<" || rest.starts_with("${") {
        return Finding::error(
            "json/placeholder",
            [
                "A placeholder stands where JSON expects a value, in ",
                here,
                ".",
            ]
            .concat(),
        );
    }
    let message = if rest.starts_with(|c: char| c.is_control() || c.is_whitespace()) {
        [
            "A text goes over the end of its line in ",
            here,
            "; a closing quote is missing.",
        ]
        .concat()
    } else {
        [
            "This is no JSON: “",
            &found,
            "” in ",
            here,
            " can't stand there.",
        ]
        .concat()
    };
    Finding::error("json/broken", message)
}

/// The blanks a text ends with.
fn before_gap(text: &str) -> &str {
    text.get(text.trim_end().len()..).unwrap_or_default()
}

/// A document inside something else: a text, an answer of AWS, a template.
pub(super) fn wrapped(text: &str, root: &Node) -> Option<Finding> {
    if let Some(inner) = root.as_str() {
        let finding = Finding::error(
            "json/quoted",
            "The document stands in quotes, as a text of another JSON file; without them it is a document.",
        )
        .spanning(span(root), "");
        return Some(if is_object(inner) {
            finding.mended(
                "Take it out of the quotes",
                vec![Edit::replace(whole(text), inner)],
            )
        } else {
            finding
        });
    }
    if matches!(root.value, Tree::Scalar(_)) {
        return Some(
            Finding::error(
                "json/no-object",
                "This is a single value; a policy document is an object in braces.",
            )
            .spanning(span(root), ""),
        );
    }
    let members = root.as_object()?;
    let begins_like_one = |name: &str| {
        ["Statement", "Effect", "Action", "Principal"]
            .iter()
            .any(|known| name == *known || crate::near::is_near(name, known))
    };
    if members.iter().any(|member| begins_like_one(&member.name)) {
        return None;
    }
    let mut inner = Vec::new();
    documents(text, root, "", &mut inner);
    let template = root.get("Resources").is_some();
    if inner.is_empty() && !template {
        return None;
    }
    let finding = Finding::error(
        if template {
            "json/template"
        } else {
            "json/wrapped"
        },
        if template {
            "This is a CloudFormation template; paste the policy document that is in it."
        } else {
            "The policy document is inside something else, for example an answer of the AWS command line."
        },
    );
    Some(match inner.as_slice() {
        [(path, document)] => finding.spanning(span(root), path).mended(
            "Take the document out",
            vec![Edit::replace(whole(text), document.clone())],
        ),
        _ => finding.spanning(span(root), ""),
    })
}

fn span(node: &Node) -> Span {
    Span {
        start: node.start,
        end: node.end,
    }
}

/// Every document below a node, also those in texts, with its path.
fn documents(text: &str, node: &Node, path: &str, found: &mut Vec<(String, String)>) {
    match &node.value {
        Tree::Object(_) if node.get("Statement").is_some() => {
            let inner = text.get(node.start..node.end).unwrap_or_default();
            found.push((path.to_owned(), inner.to_owned()));
        }
        Tree::Object(members) => {
            for member in members {
                let path = super::read::member_path(path, &member.name);
                documents(text, &member.value, &path, found);
            }
        }
        Tree::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                let path = [path, "[", &index.to_string(), "]"].concat();
                documents(text, element, &path, found);
            }
        }
        Tree::Scalar(_) => {
            let inner = node.as_str().unwrap_or_default();
            if inner.contains("Statement") && is_object(inner) {
                found.push((path.to_owned(), inner.to_owned()));
            }
        }
    }
}

/// A document that was pasted where another one belongs.
pub(crate) fn looks_like(document: &super::Document) -> Option<Kind> {
    let mut actions = document
        .statements
        .iter()
        .flat_map(|statement| statement.action.iter())
        .flat_map(|clause| clause.items.iter())
        .map(|part| part.text.trim().to_ascii_lowercase())
        .peekable();
    let with_principal = document.statements.iter().any(|s| s.principal.is_some());
    actions.peek()?;
    let actions: Vec<String> = actions.collect();
    let all = |prefix: &str| actions.iter().all(|action| action.starts_with(prefix));
    if all("sts:assumerole") && with_principal {
        Some(Kind::Trust)
    } else if all("sns:") && with_principal {
        Some(Kind::Topic)
    } else if all("kms:") && with_principal {
        Some(Kind::Key)
    } else if !with_principal && actions.iter().any(|action| action.starts_with("sns:")) {
        Some(Kind::Permissions)
    } else {
        None
    }
}
