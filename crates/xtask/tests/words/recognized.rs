//! The texts that stay in the sources, and why.

/// Sources that nobody reads on a page or at a prompt of ours.
pub const OTHER_READERS: [(&str, &str); 3] = [
    ("crates/xtask/", "a tool of developers"),
    ("crates/message-compiler/", "speaks to whoever builds"),
    ("crates/sandbox/", "answers in the services' own words"),
];

/// Sources that write comments into generated code. What they say has to be in the English
/// catalogue word for word, which is not part of the program where a browser loads it; tests
/// beside them compare each comment with the message it belongs to.
pub const TWINS: [&str; 2] = [
    "crates/export/src/limitation.rs",
    "crates/setup/src/template/notes.rs",
];

/// Why [`TWINS`] are listed.
pub const TWINS_WHY: &str = "messages that are comments in generated code, too";

/// Texts of sources.
pub struct Recognized {
    /// Why they are no messages.
    pub why: &'static str,
    /// The sources they may be in.
    pub files: &'static [&'static str],
    /// The texts; what ends with “…” is how a text begins.
    pub texts: &'static [&'static str],
}

/// Every other text that looks like one for people.
pub const RECOGNIZED: &[Recognized] = &[
    Recognized {
        why: "names of products",
        files: &[
            "crates/domain/src/notification/site.rs",
            "src/components/delivery_path.rs",
            "src/pages.rs",
            "src/pages/check.rs",
            "src/pages/connections/form.rs",
            "src/pages/workspace/all/connectors.rs",
        ],
        texts: &[
            "Flexible Engine",
            "Huawei Cloud",
            "Network Security",
            "Open Telekom Cloud",
        ],
    },
    Recognized {
        why: "names that are the same in every language: of keys, of a format, and of the languages",
        files: &[
            "src/app/palette.rs",
            "src/components/json_view.rs",
            "src/state/language.rs",
        ],
        texts: &["Enter", "Esc", "JSON", "日本語", "简体中文"],
    },
    Recognized {
        why: "how labels are typed",
        files: &["src/pages/workspace/discover.rs"],
        texts: &["env=prod, team=network"],
    },
    Recognized {
        why: "classes, of which one has a name that sentences have, too",
        files: &[
            "src/pages/assistant/apply.rs",
            "src/pages/connections/table.rs",
            "src/pages/notifications/facts.rs",
            "src/pages/workspace/plan/table.rs",
        ],
        texts: &["journey all", "state on"],
    },
    Recognized {
        why: "the beginning of a class",
        files: &["src/pages/workspace/map/drawing.rs"],
        texts: &["part "],
    },
    Recognized {
        why: "selectors of elements",
        files: &["src/browser/dom.rs", "src/browser/row.rs"],
        texts: &[
            "a, button, input, label, select, …",
            "input:not([type=checkbox], …",
            "main .head > .actions",
        ],
    },
    Recognized {
        why: "commands to run",
        files: &[
            "crates/export/src/koocli.rs",
            "src/pages/assistant/apply.rs",
            "src/pages/assistant/policy_card.rs",
        ],
        texts: &[
            "aws cloudformation deploy …",
            "aws iam get-role --role-name ",
            "aws iam get-role-policy --role-name ",
            "aws kms get-key-policy --key-id ",
            "aws sns get-topic-attributes --topic-arn ",
            "bash ",
            "hcloud CTS {operation}",
            "terraform init\nterraform apply",
        ],
    },
    Recognized {
        why: "comments in exported code, in English like the limitations they introduce",
        files: &["crates/export/src/lib.rs", "crates/export/src/terraform.rs"],
        texts: &[
            "left out: ",
            "note: {left_out}{}: {limitation}",
            "note: {limitation}",
        ],
    },
    Recognized {
        why: "generated templates and scripts: their code, and comments, descriptions and \
              messages in them, which are ASCII because tools read them in other encodings",
        files: &[
            "crates/setup/src/partial.rs",
            "crates/setup/src/template.rs",
            "crates/setup/src/template/cli.rs",
            "crates/setup/src/template/cloudformation.rs",
            "crates/setup/src/template/notes.rs",
            "crates/setup/src/template/terraform.rs",
        ],
        texts: &[
            "\nprovider \"aws\" {{{alias}…",
            "\nresource \"aws_iam_role\" \"network_security\" {{…",
            "\nset -euo pipefail\n\nprintf '%s\\n' 'This script has placeholders. …",
            "\nterraform {\n  required_providers {…",
            "\ntopic_profile=${{TOPIC_PROFILE:?Set it to a profile of the AWS CLI for account {}.}}…",
            ", first in account {first} for the role, then in {then} for the topic",
            "Add this statement to the key policy by hand. …",
            "External ID of the connector in Network Security.",
            "Lets Network Security publish its {} notifications to the SNS topic {} through the role {}.",
            "Role of the connector.",
            "arn    = {topic}\n  policy = …",
            "provider = aws.topic\n  arn      = {topic}\n…",
            "{title} Create the stack in {region}{accounts}; it needs CAPABILITY_NAMED_IAM and replaces the topic's access policy.",
        ],
    },
    Recognized {
        why: "placeholders in policies, which AWS takes for no external ID",
        files: &[
            "crates/setup/src/generate.rs",
            "crates/setup/src/rotation.rs",
        ],
        texts: &[
            "<EXTERNAL-ID: insert before use>",
            "<NEW-EXTERNAL-ID: insert before use>",
        ],
    },
    Recognized {
        why: "words of formats: members, values, operators, and what people put in their place",
        files: &[
            "crates/domain/src/cts/rule/field.rs",
            "crates/setup/src/placeholder.rs",
            "crates/setup/src/policy/read.rs",
            "crates/setup/src/syntax/order.rs",
        ],
        texts: &[
            " AND ",
            " OR ",
            "AWSTemplateFormatVersion Version Id Sid …",
            "Allow Deny 2012-10-17 2008-10-17",
            "replace_me replaceme …",
            "self opt env file …",
            "your ",
        ],
    },
    Recognized {
        why: "words of dates",
        files: &[
            "crates/wire/src/cts/events/time.rs",
            "crates/wire/src/instant.rs",
        ],
        texts: &[" GMT", "at "],
    },
    Recognized {
        why: "a value of the API, as its documentation prints it",
        files: &[
            "crates/desired-state/src/bundle/made.rs",
            "crates/desired-state/src/normal.rs",
            "crates/export/src/lib.rs",
            "crates/wire/src/notifications/body.rs",
        ],
        texts: &["AND (default value)"],
    },
    Recognized {
        why: "headings of tables that CTS exports, in lower case",
        files: &["crates/wire/src/cts/events/table.rs"],
        texts: &[
            "cloud service",
            "operation time",
            "resource id",
            "resource name",
            "resource type",
            "source ip",
            "source ip address",
            "trace id",
            "trace level",
            "trace name",
            "trace source",
            "trace status",
            "trace type",
            "user name",
            "事件id",
            "事件名称",
            "事件来源",
            "事件状态",
            "事件类型",
            "事件级别",
            "云服务",
            "操作时间",
            "操作用户",
            "源ip地址",
            "资源id",
            "资源名称",
            "资源类型",
        ],
    },
    Recognized {
        why: "what services and gateways answer, to tell answers apart",
        files: &[
            "crates/wire/src/error.rs",
            "crates/wire/src/error/body.rs",
            "crates/wire/src/explain.rs",
            "crates/wire/src/explain/codes.rs",
        ],
        texts: &[
            "ak access failed to reach the limit",
            "ak not exist",
            "bad gateway",
            "bad request",
            "connection failure",
            "connection timeout",
            "decrypt token fail",
            "failed to be deleted",
            "gateway time-out",
            "gateway timeout",
            "get secretkey failed",
            "internal server error",
            "method not allowed",
            "not been published",
            "not found",
            "not support",
            "notification type",
            "reset before headers",
            "service unavailable",
            "signature expired",
            "token expires",
            "too many requests",
            "unprocessable entity",
            "verify aksk signature fail",
            "x-auth-token not found",
            "不支持",
        ],
    },
    Recognized {
        why: "what tools print around a policy, or instead of one, to tell what was pasted",
        files: &[
            "crates/pasted/src/format.rs",
            "crates/pasted/src/search.rs",
            "crates/setup/src/policy/paste.rs",
        ],
        texts: &[
            " api error ",
            " is not authorized to perform: ",
            "An error occurred (",
            "Invalid parameter: Policy",
            "Invalid principal in policy",
            "Syntax errors in policy",
            "\\ No newline",
            "diff ",
            "index ",
            "sudo ",
        ],
    },
    Recognized {
        why: "what the parser of YAML says of a text, of which messages are made",
        files: &["crates/desired-state/src/bundle/tree.rs"],
        texts: &[
            "cannot start with '-'",
            "entries are not allowed",
            "escape character",
            "expected hexadecimal number",
            "expected key",
            "expected node content",
            "found a tab",
            "indentation indicator",
            "invalid indentation",
            "keys are not allowed",
            "parsing a tag",
            "placement of ':'",
            "quoted scalar, found unexpected end",
            "scanning a tag",
            "simple key expect",
            "start with a tab",
            "tab cannot be used",
            "tabs disallowed",
            "trailing content after",
            "unknown anchor",
            "unexpected character",
            "unexpected document indicator",
            "values are not allowed",
            "wrongly indented",
        ],
    },
    Recognized {
        why: "what serde says of a text, of which messages are made",
        files: &[
            "crates/baseline/src/file.rs",
            "crates/baseline/src/read.rs",
            "crates/desired-state/src/bundle/read.rs",
            "crates/screen/src/connection/file/error.rs",
        ],
        texts: &[
            " at line ",
            "a boolean",
            "a map",
            "a sequence",
            "a string",
            "an object",
            "duplicate field",
            "expected string or map",
            "map with a single key",
            "missing field",
            "missing field `",
            "string or map",
            "struct ",
            "unknown variant",
        ],
    },
    Recognized {
        why: "errors for programs: people are shown the messages beside them",
        files: &[
            "crates/baseline/src/read.rs",
            "crates/desired-state/src/apply/saved.rs",
            "crates/desired-state/src/bundle.rs",
            "crates/messages/src/catalogue.rs",
            "crates/screen/src/connection/file/error.rs",
            "crates/wire/src/cts/events/finding.rs",
        ],
        texts: &[
            "a saved run of another plan",
            "a saved run of version {0}, not {VERSION}",
            "line {}, column {}: no events ({kind:?})",
            "not a baseline, with {} mistakes",
            "not a catalogue of messages",
            "not a saved run: {0}",
            "not as documented",
            "the bundle has {} mistakes",
        ],
    },
    Recognized {
        why: "how lists are joined, in each language",
        files: &["crates/messages/src/embedded.rs"],
        texts: &[
            " and ",
            " oder ",
            " or ",
            " und ",
            "、または",
            "または",
            "和",
            "或",
        ],
    },
    Recognized {
        why: "a value in addresses",
        files: &["crates/screen/src/list.rs"],
        texts: &["not answered"],
    },
    Recognized {
        why: "stands for any other text in a proof; whoever shows it says so in words",
        files: &["crates/domain/src/matching/prove.rs"],
        texts: &["something else"],
    },
];

/// Something listed here, after the reason for it.
pub type Entry = (&'static str, &'static str);

/// What lists a text of a file: nothing, or the file and the text.
pub fn find(file: &str, text: &str) -> Vec<Entry> {
    let is_listed = |listed: &&&str| match listed.strip_suffix('…') {
        Some(beginning) => text.starts_with(beginning),
        None => **listed == text,
    };
    let mut found = Vec::new();
    for Recognized { why, files, texts } in RECOGNIZED {
        let place = files.iter().find(|it| **it == file);
        let known = texts.iter().find(is_listed);
        if let (Some(place), Some(known)) = (place, known) {
            found.extend([(*why, *place), (*why, *known)]);
        }
    }
    found
}

/// Everything that is listed here.
pub fn all() -> impl Iterator<Item = Entry> {
    let readers = OTHER_READERS.iter().map(|(place, why)| (*why, *place));
    let twins = TWINS.iter().map(|file| (TWINS_WHY, *file));
    let texts = RECOGNIZED.iter().flat_map(|it| {
        let listed = it.files.iter().chain(it.texts);
        listed.map(|entry| (it.why, *entry))
    });
    readers.chain(twins).chain(texts)
}
