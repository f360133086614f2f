//! What a text is that is no policy document: other languages, told by lines of
//! them anywhere in it, and documents of other products, told by their members.

use messages::{Message, pasted as words};

use crate::slip::WORD;
use crate::spanned::{Node, Tree};
use crate::{DocumentShape, SlipText, is_blank, told};

/// A language: its rule, what it is, how a text in it is told.
type Language = (&'static str, Message, fn(&str, &[&str]) -> bool);

const LANGUAGES: [Language; 9] = [
    ("json/fence", words::MARKDOWN, |text, _| {
        any_line(text, |line| {
            line.starts_with("```") || line.starts_with("~~~")
        })
    }),
    ("json/xml", words::XML, |text, _| {
        text.contains("<?xml") || follows(text, "</", |c| c.is_ascii_alphabetic())
    }),
    ("json/terraform", words::TERRAFORM, |text, names| {
        any_line(text, |line| is_terraform(line, names))
    }),
    ("json/command", words::COMMAND, |text, _| {
        any_line(text, is_command)
    }),
    ("json/python", words::PYTHON, |text, _| {
        text.contains("{'") || text.contains("{u'") || text.contains("OrderedDict(")
    }),
    ("json/yaml", words::YAML, |text, names| {
        any_line(text, |line| is_yaml(line, names))
    }),
    ("json/listing", words::LISTING, |text, _| {
        any_line(text, |line| {
            let member = line.split_once(" : ");
            member.is_some_and(|(name, _)| is_word(name.trim_end()))
                || [
                    "STATEMENT\t",
                    "ASSUMEROLEPOLICYDOCUMENT\t",
                    "POLICYDOCUMENT\t",
                    "||",
                ]
                .iter()
                .any(|start| line.starts_with(start))
        })
    }),
    ("json/arn", words::ARN, |text, _| text.starts_with("arn:")),
    ("json/address", words::ADDRESS, |text, _| {
        let name = text.ends_with(".json") && !text.contains(['{', '[', '"']);
        let begins = |start: &&str| text.starts_with(*start);
        !text.contains(char::is_whitespace)
            && (name
                || ["https://", "http://", "file://", "fileb://", "s3://"]
                    .iter()
                    .any(begins))
    }),
];

/// Members of what AWS puts around documents, as YAML and HCL write them.
const NAMES: [&str; 8] = [
    "AWSTemplateFormatVersion",
    "Resources",
    "Properties",
    "Role",
    "RolePolicy",
    "AssumeRolePolicyDocument",
    "PolicyDocument",
    "Policy",
];

/// How much of a text is looked at to tell its language.
const LOOKED_AT: usize = 100_000;

/// The language of a text.
#[must_use]
pub fn language(text: &str, sought: &DocumentShape) -> Option<SlipText> {
    let text = text.trim_matches(is_blank);
    let start = text.get(..text.floor_char_boundary(LOOKED_AT))?;
    let names = [&NAMES, sought.names.concat().as_slice()].concat();
    let (rule, what, _) = LANGUAGES.into_iter().find(|(_, _, is)| is(start, &names))?;
    Some(told(rule, what, words::TAKE_OUT))
}

/// What a text is in which nothing can be read: what a terminal colors, what Python prints
/// where there is nothing, or an object in Base64.
#[must_use]
pub fn coded(text: &str) -> Option<SlipText> {
    let bare = text.trim_matches(is_blank);
    // An object begins with a brace and a quote, a blank or the end of a line.
    let begins = ["ey", "ew", "e3", "e2"]
        .iter()
        .any(|start| bare.starts_with(start));
    let digit = |c: char| c.is_ascii_alphanumeric() || "+/=-_\r\n".contains(c);
    let take_out = words::TAKE_OUT;
    match bare {
        "None" => Some(WORD),
        _ if bare.contains('\u{1b}') => {
            Some(told("json/terminal", words::TERMINAL_CODES, take_out))
        }
        _ if begins && bare.len() > SHORTEST_CODE && bare.chars().all(digit) => {
            Some(told("json/encoded", words::BASE64, take_out))
        }
        _ => None,
    }
}

/// Shorter texts of letters and digits can be words.
const SHORTEST_CODE: usize = 40;

fn any_line(text: &str, is: impl Fn(&str) -> bool) -> bool {
    text.lines().any(|line| is(line.trim()))
}

fn follows(text: &str, mark: &str, is: fn(char) -> bool) -> bool {
    text.split(mark).skip(1).any(|rest| rest.starts_with(is))
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn is_terraform(line: &str, names: &[&str]) -> bool {
    let line = line.trim_start_matches(['+', '-', '~', '#', ' ']);
    let (word, rest) = line.split_once([' ', '=', '{']).unwrap_or((line, ""));
    let rest = rest.trim_start();
    match word {
        "resource" | "data" | "module" | "provider" | "variable" | "output" => {
            rest.starts_with('"') && line.ends_with(['{', '}'])
        }
        "terraform" | "locals" | "statement" | "principals" | "condition" => {
            line.ends_with('{') && !line.contains(':')
        }
        _ => {
            let assigned = line.strip_prefix(word).unwrap_or_default().trim_start();
            let value = assigned.strip_prefix('=').unwrap_or_default().trim_start();
            let known =
                names.contains(&word) || matches!(word, "effect" | "actions" | "identifiers");
            line.contains("jsonencode(")
                || known && value.starts_with(['"', '[', '{', '<'])
                || is_word(word) && value.starts_with("<<")
                || is_word(word) && value.starts_with("data.")
        }
    }
}

fn is_command(line: &str) -> bool {
    let prompt = line
        .split_once(['$', '>', '#', '%'])
        .map(|(_, rest)| rest.trim_start());
    [Some(line), prompt].into_iter().flatten().any(|line| {
        let mut words = line.trim_start_matches("sudo ").split_whitespace();
        let (first, second) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        );
        let service = matches!(second, "iam" | "sns" | "kms" | "sts" | "cloudformation");
        let cmdlet = ["-IAM", "-SNS", "-KMS", "-STS"]
            .into_iter()
            .any(|noun| first.contains(noun));
        first == "aws" && (service || second.starts_with("--")) || cmdlet
    })
}

/// A member of a block, or of an element of a list, that ends with its line.
fn is_yaml(line: &str, names: &[&str]) -> bool {
    let element = line.strip_prefix("- ").map(str::trim_start);
    let member = element.unwrap_or(line);
    let Some((name, value)) = member.split_once(':') else {
        return line == "---";
    };
    let bare = name.trim_matches(['"', '\'']);
    let value = value.trim_end();
    let plain = bare == name || element.is_some();
    let block = value.is_empty() || value.starts_with(' ') && !value.ends_with([',', '{', '[']);
    names.contains(&bare) && plain && block
}

/// A product whose documents hold these members.
type Product = (&'static str, fn(&Node) -> bool);

const PRODUCTS: [Product; 24] = [
    ("kubernetes", |node| has(node, &["apiVersion", "kind"])),
    ("google", |node| {
        first(node.get("bindings")).is_some_and(|each| has(each, &["role"]))
    }),
    ("azure-policy", |node| {
        has(node, &["policyRule"]) || inside(node, "properties", "policyRule")
    }),
    ("azure-role", |node| {
        has(node, &["AssignableScopes"]) || inside(node, "properties", "assignableScopes")
    }),
    ("azure-template", |node| {
        begins(node, "$schema", "https://schema.management.azure.com/")
    }),
    ("scim", |node| {
        node.get("schemas")
            .and_then(|all| first(Some(all))?.as_str())
            .is_some_and(|urn| urn.starts_with("urn:ietf:params:scim:"))
    }),
    ("s3-notification", |node| {
        [
            "TopicConfigurations",
            "QueueConfigurations",
            "LambdaFunctionConfigurations",
        ]
        .iter()
        .any(|name| has(node, &[name]))
    }),
    ("s3-cors", |node| {
        has(node, &["CORSRules"])
            || first(Some(node))
                .is_some_and(|rule| has(rule, &["AllowedMethods", "AllowedOrigins"]))
    }),
    ("s3-lifecycle", |node| {
        first(node.get("Rules"))
            .is_some_and(|rule| has(rule, &["Status"]) && rule.get("Statement").is_none())
    }),
    ("sns-data-protection", |node| {
        statement(node, |each| has(each, &["DataDirection"]))
    }),
    ("sns-delivery", |node| {
        has(node, &["healthyRetryPolicy"]) || inside(node, "http", "defaultHealthyRetryPolicy")
    }),
    ("sns-message", |node| has(node, &["TopicArn", "Message"])),
    ("eventbridge", |node| has(node, &["detail-type"])),
    ("step-functions", |node| has(node, &["StartAt", "States"])),
    ("waf", |node| {
        has(node, &["DefaultAction", "VisibilityConfig"])
            || has(node, &["Statement", "VisibilityConfig"])
    }),
    ("package-json", |node| {
        has(node, &["name", "version"]) && (has(node, &["dependencies"]) || has(node, &["scripts"]))
    }),
    ("openapi", |node| {
        has(node, &["openapi"]) || has(node, &["swagger"])
    }),
    ("json-schema", |node| begins(node, "$schema", "http")),
    ("deep-security", |node| {
        node.get("Version").and_then(Node::as_str) == Some("2014-09-24")
            || statement(node, |each| {
                has(each, &["Topic"]) && !has(each, &["Effect"])
            })
    }),
    ("terraform-document", |node| {
        statement(node, |each| {
            let of =
                |name, inner: &[&str]| first(each.get(name)).is_some_and(|part| has(part, inner));
            ["principals", "not_principals"]
                .iter()
                .any(|name| of(name, &["identifiers"]))
                || of("condition", &["variable"])
        })
    }),
    ("alibaba", |node| mentions(node, &["acs:"])),
    ("tencent", |node| {
        mentions(node, &["qcs:"]) || statement(node, |_| begins(node, "version", "2.0"))
    }),
    ("volcano", |node| {
        mentions(node, &["trn:", "krn:", "nrn:", "jrn:"])
    }),
    ("huawei", |node| {
        let version = node.get("Version").and_then(Node::as_str);
        mentions(node, &["urn:"])
            || matches!(version, Some("1.0" | "1.1" | "5.0"))
                && statement(node, |each| {
                    first(each.get("Action"))
                        .and_then(Node::as_str)
                        .is_some_and(|action| action.matches(':').count() == 2)
                })
    }),
];

/// The product that a document is certainly one of.
#[must_use]
pub fn product(node: &Node) -> Option<&'static str> {
    PRODUCTS
        .iter()
        .find(|(_, is)| is(node))
        .map(|(product, _)| *product)
}

fn has(node: &Node, names: &[&str]) -> bool {
    names.iter().all(|name| node.get(name).is_some())
}

fn inside(node: &Node, outer: &str, name: &str) -> bool {
    node.get(outer).is_some_and(|inner| has(inner, &[name]))
}

fn begins(node: &Node, name: &str, start: &str) -> bool {
    let text = node.get(name).and_then(Node::as_str);
    text.is_some_and(|text| text.starts_with(start))
}

/// The first element, or what is no array itself.
fn first(node: Option<&Node>) -> Option<&Node> {
    let node = node?;
    match &node.value {
        Tree::Array(elements) => elements.first(),
        _ => Some(node),
    }
}

/// Whether one of the statements is like that.
fn statement(node: &Node, is: impl Fn(&Node) -> bool) -> bool {
    let statements = node.get("Statement").or_else(|| node.get("statement"));
    statements.is_some_and(|all| match all.as_array() {
        Some(each) => each.iter().any(is),
        None => is(all),
    })
}

/// Whether the first resource of a statement, or the first principal of a kind, begins
/// like one of these.
fn mentions(node: &Node, starts: &[&str]) -> bool {
    let is_mentioned = |node: &Node| {
        let text = first(Some(node)).and_then(Node::as_str);
        text.is_some_and(|text| starts.iter().any(|start| text.starts_with(start)))
    };
    statement(node, |each| {
        let part = |upper, lower| each.get(upper).or_else(|| each.get(lower));
        let principals = part("Principal", "principal").and_then(Node::as_object);
        let mut principals = principals.into_iter().flatten();
        part("Resource", "resource").is_some_and(is_mentioned)
            || principals.any(|member| is_mentioned(&member.value))
    })
}
