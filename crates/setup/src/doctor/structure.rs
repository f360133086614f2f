//! What AWS would refuse in any policy, whatever it is for. Source: IAM reference,
//! “Grammar of the IAM JSON policy language”, “Version”, “Sid”, “Effect”.

use crate::edit::{Edit, quoted};
use crate::finding::Finding;
use crate::near;
use crate::needed::VERSION;
use crate::policy::{Document, Kind, Oddity, OddityKind, Shape, Statement, in_document};

mod parts;

/// Checks a document as such.
pub(crate) fn check(kind: Kind, document: &Document) -> Vec<Finding> {
    let mut found = Vec::new();
    shape(document, &mut found);
    version(kind, document, &mut found);
    for oddity in &document.oddities {
        found.push(odd(document, oddity));
    }
    sids(kind, document, &mut found);
    for statement in &document.statements {
        members(kind, document, statement, &mut found);
        parts::check(kind, document, statement, &mut found);
    }
    found
}

fn shape(document: &Document, found: &mut Vec<Finding>) {
    match document.shape {
        Shape::Document => {
            let empty = document.statements.is_empty() && document.oddities.is_empty();
            if empty {
                found.push(
                    Finding::error("policy/no-statement", "There is no “Statement” in it.")
                        .spanning(document.span, ""),
                );
            }
        }
        Shape::Bare => found.push(
            Finding::error(
                "policy/bare-statement",
                "This is a statement alone; a policy document has “Version” and “Statement” around it.",
            )
            .spanning(document.span, "")
            .mended("Make a document of it", in_document(document)),
        ),
        Shape::List => found.push(
            Finding::error(
                "policy/bare-list",
                "This is only the array of statements; a policy document has “Version” and “Statement” around it.",
            )
            .spanning(document.span, "")
            .mended("Make a document of it", in_document(document)),
        ),
    }
}

fn version(kind: Kind, document: &Document, found: &mut Vec<Finding>) {
    if document.shape != Shape::Document {
        return;
    }
    let Some(version) = &document.version else {
        if !document
            .oddities
            .iter()
            .any(|oddity| oddity.part.path == "Version")
        {
            found.push(
                Finding::note(
                    "policy/version-missing",
                    "There is no “Version”; AWS then takes the old 2008-10-17, in which ${…} is plain text.",
                )
                .spanning(document.span, ""),
            );
        }
        return;
    };
    match version.text.as_str() {
        VERSION => {}
        // The version of the policy that SNS gives every topic.
        "2008-10-17" if matches!(kind, Kind::Topic | Kind::Key) => {}
        "2008-10-17" => found.push(
            Finding::note(
                "policy/version-old",
                "2008-10-17 is the old version of the language; the current one is 2012-10-17.",
            )
            .at(version),
        ),
        other => found.push(
            Finding::error(
                "policy/version",
                [
                    "“",
                    other,
                    "” is no version of the policy language; it is not the day of writing but 2012-10-17.",
                ]
                .concat(),
            )
            .at(version)
            .mended("Use 2012-10-17", vec![Edit::retype(version.span, VERSION)]),
        ),
    }
}

fn odd(document: &Document, oddity: &Oddity) -> Finding {
    let part = &oddity.part;
    let name = part.text.as_str();
    let principal = part.path.contains("Principal.") || part.path.contains("Principal[\"");
    match oddity.kind {
        OddityKind::Repeated => Finding::error(
            "policy/member-repeated",
            [
                "“",
                name,
                "” is there twice; which one AWS takes is not documented.",
            ]
            .concat(),
        ),
        OddityKind::Misspelt(meant) => Finding::error(
            "policy/member-misspelt",
            [
                "“",
                name,
                "” is no member of a policy; “",
                meant,
                "” is meant.",
            ]
            .concat(),
        )
        .mended(
            ["Use ", meant].concat(),
            vec![Edit::retype(part.span, meant)],
        ),
        OddityKind::Unknown if principal => Finding::error(
            "principal/kind",
            [
                "“",
                name,
                "” is no kind of principal; accounts, roles and sessions are listed under “AWS”.",
            ]
            .concat(),
        ),
        OddityKind::Unknown => Finding::note(
            "policy/member-unknown",
            ["“", name, "” is no member of the policy language."].concat(),
        ),
        OddityKind::WrongKind("an object of condition keys") => no_operator(document, oddity),
        OddityKind::WrongKind(expected) => Finding::error(
            "policy/wrong-kind",
            ["Here belongs ", expected, "."].concat(),
        ),
        OddityKind::Empty => Finding::error("policy/empty", "There is nothing in it."),
        OddityKind::Opposites => Finding::error(
            "policy/opposites",
            ["“", name, "” can't stand beside its opposite."].concat(),
        ),
    }
    .spanning(part.span, &part.path)
}

/// A condition's key where its operator belongs.
fn no_operator(document: &Document, oddity: &Oddity) -> Finding {
    let finding = Finding::error(
        "condition/no-operator",
        "The operator is missing: a condition is an operator such as StringEquals, and in it keys with values.",
    );
    let statement = document.statements.iter().find(|statement| {
        oddity
            .part
            .path
            .starts_with(&statement.member_path("Condition"))
    });
    let body = statement
        .filter(|statement| statement.conditions.is_empty())
        .and_then(|statement| statement.condition_body.as_ref());
    match body {
        Some(body) => {
            let [open, close] = body.wrapped("\"StringEquals\": {", "}");
            finding.mended("Add StringEquals", vec![open, close])
        }
        None => finding,
    }
}

fn sids(kind: Kind, document: &Document, found: &mut Vec<Finding>) {
    let mut seen: Vec<&str> = Vec::new();
    for sid in document.statements.iter().filter_map(|s| s.sid.as_ref()) {
        let text = sid.text.as_str();
        if !text.is_empty() && seen.contains(&text) {
            let mut number = 2;
            let mut other = [text, "2"].concat();
            let taken = |name: &String| {
                document
                    .statements
                    .iter()
                    .any(|s| s.sid.as_ref().is_some_and(|sid| sid.text == *name))
            };
            while taken(&other) {
                number += 1;
                other = [text, &number.to_string()].concat();
            }
            found.push(
                Finding::error(
                    "policy/sid-repeated",
                    [
                        "The Sid “",
                        text,
                        "” is there twice; each has to be different.",
                    ]
                    .concat(),
                )
                .at(sid)
                .mended("Use another one", vec![Edit::retype(sid.span, &other)]),
            );
        }
        seen.push(text);
        // SNS and KMS take more, and use it in the policies they make.
        let identity = matches!(kind, Kind::Trust | Kind::Permissions);
        if identity && !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let clean: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
            found.push(
                Finding::error(
                    "policy/sid-characters",
                    [
                        "The Sid “",
                        text,
                        "” has more than letters and digits, which IAM doesn't take.",
                    ]
                    .concat(),
                )
                .at(sid)
                .mended("Leave them out", vec![Edit::retype(sid.span, &clean)]),
            );
        }
    }
}

fn members(kind: Kind, document: &Document, statement: &Statement, found: &mut Vec<Finding>) {
    effect(document, statement, found);
    let unread = |name: &str| {
        document
            .oddities
            .iter()
            .any(|oddity| oddity.part.path.starts_with(&statement.member_path(name)))
    };
    let mut missing = |rule, name: &str, there: bool| {
        if !there && !unread(name) {
            found.push(
                Finding::error(rule, ["The statement has no “", name, "”."].concat())
                    .spanning(statement.span, &statement.path),
            );
        }
    };
    missing(
        "policy/action-missing",
        "Action",
        statement.action.is_some(),
    );
    if kind != Kind::Trust {
        missing(
            "policy/resource-missing",
            "Resource",
            statement.resource.is_some(),
        );
    }
    if kind != Kind::Permissions {
        missing(
            "policy/principal-missing",
            "Principal",
            statement.principal.is_some(),
        );
    }
    let (rule, surplus, message) = match kind {
        Kind::Trust => (
            "trust/resource",
            statement.resource.as_ref().map(|clause| &clause.name),
            "A trust policy has no “Resource”: it is always about its role.",
        ),
        Kind::Permissions => (
            "permissions/principal",
            statement
                .principal
                .as_ref()
                .map(|principals| &principals.name),
            "A role's permission policy has no “Principal”: it is always about its role.",
        ),
        _ => return,
    };
    if let Some(name) = surplus {
        let edits = statement.body.remove(name.span.start).into_iter().collect();
        found.push(
            Finding::error(rule, message)
                .at(name)
                .mended("Remove it", edits),
        );
    }
}

fn effect(document: &Document, statement: &Statement, found: &mut Vec<Finding>) {
    let Some(effect) = &statement.effect else {
        let path = statement.member_path("Effect");
        if document
            .oddities
            .iter()
            .any(|oddity| oddity.part.path == path)
        {
            return;
        }
        let finding = Finding::error(
            "policy/effect-missing",
            "The statement has no “Effect”, which is “Allow” or “Deny”.",
        )
        .spanning(statement.span, &statement.path);
        // Where there are others, nobody can know what this one was for.
        let edits = if document.statements.len() == 1 {
            let member = ["\"Effect\": ", &quoted("Allow")].concat();
            vec![statement.body.append(&document.text, &member)]
        } else {
            Vec::new()
        };
        found.push(finding.mended("Let it allow", edits));
        return;
    };
    let known = ["Allow", "Deny"];
    let text = effect.text.as_str();
    if known.contains(&text) {
        return;
    }
    let finding = Finding::error(
        "policy/effect",
        [
            "The effect is “",
            text,
            "”; it has to be “Allow” or “Deny”, in this case.",
        ]
        .concat(),
    )
    .at(effect);
    found.push(
        match near::nearest(text.trim(), &known)
            .or_else(|| known.into_iter().find(|word| *word == text.trim()))
        {
            Some(meant) => finding.mended(
                ["Use ", meant].concat(),
                vec![Edit::retype(effect.span, meant)],
            ),
            None => finding,
        },
    );
}
