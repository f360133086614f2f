//! Texts that are no document yet.

use super::*;

/// Texts that are no document yet.
pub(super) fn texts() -> Vec<Golden> {
    let good = good(Trust);
    let escaped = good.replace('"', "\\\"").replace('\n', "\\n");
    let quoted = format!("\"{escaped}\"");
    let compact: String = good.split_whitespace().collect();
    let encoded: String = compact
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b == b'-' {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect();
    vec![
        golden(
            "json/trailing-comma",
            Trust,
            good.replace("]\n}", "],\n}"),
            0,
            Clean,
        ),
        golden(
            "json/missing-comma",
            Trust,
            good.replace("\"Allow\",", "\"Allow\""),
            7,
            Clean,
        ),
        golden(
            "json/comment",
            Trust,
            good.replace("\"Effect\"", "// who\n      \"Effect\""),
            6,
            Clean,
        ),
        golden(
            "json/typographic-quotes",
            Trust,
            good.replace("\"Allow\"", "“Allow”"),
            6,
            Clean,
        ),
        golden(
            "json/single-quotes",
            Trust,
            good.replace('"', "'"),
            2,
            Clean,
        ),
        golden(
            "json/unfinished",
            Trust,
            good.trim_end_matches(['}', ']', '\n', ' ']).to_owned(),
            0,
            Clean,
        ),
        golden("json/rest", Trust, format!("{good}\n}}"), 19, Clean),
        golden("json/rest", Trust, format!("{good}\n{good}"), 19, Stays),
        golden(
            "json/braces",
            Trust,
            good.trim_matches(['{', '}', '\n']).to_owned(),
            1,
            Clean,
        ),
        golden(
            "json/invisible",
            Trust,
            good.replace("  \"Effect\"", "\u{a0}\u{a0}\"Effect\""),
            6,
            Clean,
        ),
        golden("json/quoted", Trust, quoted, 1, Clean),
        golden("json/escaped", Trust, good.replace('"', "\\\""), 2, Clean),
        golden("json/percent-encoded", Trust, encoded, 1, Clean),
        golden(
            "json/wrapped",
            Trust,
            format!("{{\"Role\": {{\"AssumeRolePolicyDocument\": {good}}}}}"),
            1,
            Clean,
        ),
        golden(
            "json/wrapped",
            Trust,
            format!("{{\"Attributes\": {{\"Policy\": \"{escaped}\"}}}}"),
            1,
            Clean,
        ),
        golden(
            "json/template",
            Trust,
            format!(
                "{{\"Resources\": {{\"Role\": {{\"Type\": \"AWS::IAM::Role\", \"Properties\": {{\"AssumeRolePolicyDocument\": {good}}}}}}}}}"
            ),
            1,
            Clean,
        ),
        golden(
            "json/terraform",
            Trust,
            "resource \"aws_iam_role\" \"r\" {\n  assume_role_policy = jsonencode({})\n}"
                .to_owned(),
            1,
            Stays,
        ),
        golden(
            "json/yaml",
            Trust,
            "Version: '2012-10-17'\nStatement:\n  - Effect: Allow\n".to_owned(),
            1,
            Stays,
        ),
        golden("json/arn", Trust, ROLE.to_owned(), 1, Stays),
        golden(
            "json/placeholder",
            Topic,
            "{\"Version\": \"2012-10-17\", \"Statement\": [<statement>]}".to_owned(),
            1,
            Stays,
        ),
        golden(
            "json/unquoted-value",
            Topic,
            "{\"Version\": 2012-10-17}".to_owned(),
            1,
            Stays,
        ),
        golden(
            "json/broken",
            Topic,
            "{\"Version\": \"2012-10-17\" \"Id\"}".to_owned(),
            1,
            Stays,
        ),
        golden("json/no-object", Trust, "7".to_owned(), 1, Stays),
        golden(
            "policy/wrong-kind",
            Topic,
            "{\"Version\": \"2012-10-17\", \"Statement\": 7}".to_owned(),
            1,
            Clean,
        ),
        golden(
            "policy/wrong-kind",
            Topic,
            but(Topic, &format!("\"{SESSION}\""), "210987654321"),
            27,
            Admits,
        ),
        golden(
            "policy/wrong-kind",
            Topic,
            but(Topic, &format!("\"{SESSION}\""), "[2.10987654321e11]"),
            27,
            Stays,
        ),
        golden(
            "policy/wrong-kind",
            Trust,
            but(Trust, &format!("\"{ROOT}\""), "{\"Ref\": \"Vendor\"}"),
            8,
            Stays,
        ),
        golden(
            "policy/member-repeated",
            Trust,
            good.replace(
                "\"Effect\": \"Allow\"",
                "\"Effect\": \"Deny\",\n      \"Effect\": \"Allow\"",
            ),
            7,
            Stays,
        ),
        golden(
            "policy/opposites",
            Trust,
            good.replace(
                "\"Action\"",
                "\"NotAction\": \"sts:TagSession\",\n      \"Action\"",
            ),
            11,
            Stays,
        ),
    ]
}

/// What reading a text of a class leads to.
enum Leads {
    /// A correction that leaves exactly this JSON.
    To(String),
    /// No correction.
    Nowhere,
}
use Leads::{Nowhere, To};

fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// What jq writes to a terminal, with that escape.
fn colored(text: &str, escape: &str) -> String {
    let text = text.replace(": ", &format!("{escape}[0m{escape}[1;39m:{escape}[0m "));
    let text = text.replace('{', &format!("{escape}[1;39m{{{escape}[0m"));
    text.replace("\"S", &format!("{escape}[34;1m\"S"))
}

/// A text as bash's `printf %q` writes it.
fn shell(text: &str) -> String {
    let each = text.chars().flat_map(|c| {
        let backslash = "\"{}[],*$".contains(c).then_some('\\');
        backslash.into_iter().chain([c])
    });
    each.collect()
}

/// A text as a text in JSON, with its quotes.
fn in_json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// Every text here with its rule, the box it is pasted in, and why.
/// As Terraform shows it.
fn hcl(json: &str) -> String {
    json.replace("\": ", "\" = ")
}

fn classes() -> Vec<(&'static str, &'static str, Kind, String, Leads)> {
    let trust = good(Trust);
    let topic = good(Topic);
    let permissions = good(Permissions);
    let key = good(Key);
    let (t, p) = (|| To(good(Trust)), || To(good(Permissions)));
    let compact: String = trust.split_whitespace().collect();
    let python = |text: &str| text.replace('"', "'");
    let lines = |text: &str, start: &dyn Fn(usize) -> String| -> String {
        let lines = text.lines().enumerate();
        lines
            .map(|(at, line)| format!("{}{line}\n", start(at)))
            .collect()
    };
    let effect = "\"Effect\": \"Allow\"";
    let sid = "\"NetworkSecurityAssumeRole\"";
    let first = r#"{"Effect":"Allow","Principal":{"AWS":"210987654321"},"Action":"sns:Publish"}"#;
    let second = r#"{"Effect":"Deny","Principal":"*","Action":"sns:Publish","Condition":{"Null":{"aws:SourceArn":"true"}}}"#;
    let list = format!(r#"{{"Version":"2012-10-17","Statement":[{first},{second}]}}"#);
    vec![
        // Wrappers: the shapes of AWS's answers are in its API references.
        ("json/wrapped", "IAM GetRole", Trust, format!(r#"{{"Role":{{"RoleName":"SnsNotificationRole","AssumeRolePolicyDocument":{trust}}}}}"#), t()),
        ("json/wrapped", "IAM GetRole, encoded as the API returns it (RFC 3986)", Trust, format!(r#"{{"Role":{{"AssumeRolePolicyDocument":"{}"}}}}"#, percent(&trust)), t()),
        ("json/wrapped", "IAM GetRolePolicy", Permissions, format!(r#"{{"RoleName":"SnsNotificationRole","PolicyName":"p","PolicyDocument":{permissions}}}"#), p()),
        ("json/wrapped", "SNS GetTopicAttributes; the delivery policy has no Statement", Topic, format!(r#"{{"Attributes":{{"Policy":{},"EffectiveDeliveryPolicy":"{{\"http\":{{\"defaultHealthyRetryPolicy\":{{}}}}}}","TopicArn":"{TOPIC}"}}}}"#, in_json(&topic)), To(topic.clone())),
        ("json/wrapped", "KMS GetKeyPolicy", Key, format!(r#"{{"Policy":{},"PolicyName":"default"}}"#, in_json(&key)), To(key.clone())),
        ("json/wrapped", "CloudTrail holds it in request and response, once as JSON, once encoded", Trust, format!(r#"{{"eventName":"CreateRole","requestParameters":{{"assumeRolePolicyDocument":{}}},"responseElements":{{"role":{{"assumeRolePolicyDocument":"{}"}}}}}}"#, in_json(&trust), percent(&trust)), t()),
        ("json/wrapped", "Terraform state: one attribute is the trust policy by its name", Trust, format!(r#"{{"resources":[{{"instances":[{{"attributes":{{"assume_role_policy":{},"inline_policy":[{{"name":"p","policy":{}}}]}}}}]}}]}}"#, in_json(&trust), in_json(&permissions)), t()),
        ("json/wrapped", "by its name it is the trust policy, whatever it allows", Trust, format!(r#"{{"AssumeRolePolicyDocument":{},"PolicyDocument":{permissions}}}"#, trust.replace("sts:AssumeRole", "sts:*")), To(trust.replace("sts:AssumeRole", "sts:*"))),
        ("json/wrapped", "by the name Terraform has for it", Trust, format!(r#"{{"assume_role_policy":{},"policy":{permissions}}}"#, trust.replace("sts:AssumeRole", "sts:*")), To(trust.replace("sts:AssumeRole", "sts:*"))),
        ("json/wrapped", "by no name, and what it allows is of no kind", Trust, format!(r#"{{"document":{},"policy":{permissions}}}"#, trust.replace("sts:AssumeRole", "sts:*")), Nowhere),
        ("json/wrapped", "the same in the other box: one without Principal", Permissions, format!(r#"{{"a":{{"assume_role_policy":{},"policy":{}}}}}"#, in_json(&trust), in_json(&permissions)), p()),
        ("json/wrapped", "GetAccountAuthorizationDetails: two roles, nobody knows which", Trust, format!(r#"{{"RoleDetailList":[{{"AssumeRolePolicyDocument":{trust}}},{{"AssumeRolePolicyDocument":{}}}]}}"#, trust.replace("737318609257", "333344445555")), Nowhere),
        ("json/wrapped", "two policies without Principal may both be in force", Permissions, format!(r#"[{{"PolicyDocument":{permissions}}},{{"PolicyDocument":{}}}]"#, permissions.replace("SnsPublish", "Other")), Nowhere),
        ("json/wrapped", "AWS Config: JSON in a text, in which the document is encoded", Trust, format!(r#"{{"configuration":{}}}"#, in_json(&format!(r#"{{"assumeRolePolicyDocument":"{}"}}"#, percent(&trust)))), t()),
        ("json/wrapped", "IAM ListRoles: one is of the connector's role, by its name", Trust, format!(r#"{{"Roles":[{{"RoleName":"Other","AssumeRolePolicyDocument":{0}}},{{"RoleName":"SnsNotificationRole","AssumeRolePolicyDocument":{trust}}},{{"RoleName":"Third","AssumeRolePolicyDocument":{0}}}]}}"#, trust.replace("737318609257", "333344445555")), t()),
        ("json/wrapped", "IAM ListRoles: two say that they are the connector's role", Trust, format!(r#"{{"Roles":[{{"RoleName":"SnsNotificationRole","AssumeRolePolicyDocument":{}}},{{"RoleName":"SnsNotificationRole","AssumeRolePolicyDocument":{trust}}}]}}"#, trust.replace("737318609257", "333344445555")), Nowhere),
        ("json/wrapped", "IAM ListRoles: none is", Trust, format!(r#"{{"Roles":[{{"RoleName":"Other","AssumeRolePolicyDocument":{}}},{{"RoleName":"Third","AssumeRolePolicyDocument":{trust}}}]}}"#, trust.replace("737318609257", "333344445555")), Nowhere),
        ("json/wrapped", "GetAccountAuthorizationDetails: of the role's documents the one that belongs here", Permissions, format!(r#"{{"RoleDetailList":[{{"RoleName":"Other","RolePolicyList":[{{"PolicyDocument":{}}}]}},{{"RoleName":"SnsNotificationRole","AssumeRolePolicyDocument":{trust},"RolePolicyList":[{{"RoleName":"SnsNotificationRole","PolicyDocument":{permissions}}}]}}]}}"#, permissions.replace("SnsPublish", "Other")), p()),
        ("json/no-policy", "IAM ListAttachedRolePolicies has names only", Permissions, r#"{"AttachedPolicies":[{"PolicyName":"AmazonSNSFullAccess","PolicyArn":"arn:aws:iam::aws:policy/AmazonSNSFullAccess"}]}"#.to_owned(), Nowhere),
        ("json/no-policy", "IAM ListRolePolicies has names only", Permissions, r#"{"PolicyNames":["p"]}"#.to_owned(), Nowhere),
        ("json/error-message", "the code of an error alone", Trust, "AccessDenied".to_owned(), Nowhere),
        ("json/address", "a web address", Trust, "https://example.com/policy.json".to_owned(), Nowhere),
        ("json/address", "a file, as the AWS command line takes it", Trust, "file://trust.json".to_owned(), Nowhere),
        ("json/address", "the name of a file", Trust, "policies/trust.json".to_owned(), Nowhere),
        ("json/arrow", "Ruby prints hashes with arrows", Trust, trust.replace("\": ", "\"=>"), t()),
        ("json/arrow", "with blanks around them, in one line", Trust, compact.replace("\":", "\" => "), To(compact.clone())),
        ("json/python", "an ordered dictionary", Trust, "OrderedDict([('Version', '2012-10-17'), ('Statement', [])])".to_owned(), Nowhere),
        ("json/python", "what Python prints where there is nothing", Key, " None\n".to_owned(), Nowhere),
        ("json/encoded", "kubectl shows secrets like that", Trust, "eyJWZXJzaW9uIjoiMjAxMi0xMC0xNyIsIlN0YXRlbWVudCI6W119Cg==".to_owned(), Nowhere),
        ("json/encoded", "the same, wrapped", Trust, "ewogICJWZXJzaW9uIjogIjIwMTItMTAtMTciLAog\nICJTdGF0ZW1lbnQiOiBbXQp9Cg==\n".to_owned(), Nowhere),
        ("json/broken", "too short to be told from a name", Trust, "eyJhIjox".to_owned(), Nowhere),
        ("json/terminal", "jq in color, of which the statements are missing", Trust, "\u{1b}[1;39m{\n  \u{1b}[34;1m\"Version\"\u{1b}[0m: \"2012-10-17\"\n}".to_owned(), Nowhere),
        ("json/listing", "aws --output text", Trust, "ROLE\tarn:aws:iam::210987654321:role/r\nASSUMEROLEPOLICYDOCUMENT\t2012-10-17\nSTATEMENT\tsts:AssumeRole\tAllow\n".to_owned(), Nowhere),
        ("json/listing", "aws --output table", Trust, "-----------\n|  GetRole  |\n+-----------+\n||  Role   ||\n|+---------+|\n||  Arn    ||\n".to_owned(), Nowhere),
        ("json/terraform", "terraform show: the call goes over several lines", Trust, format!("# aws_iam_role.r:\nresource \"aws_iam_role\" \"r\" {{\n    assume_role_policy = jsonencode(\n        {}\n    )\n    name = \"SnsNotificationRole\"\n}}\n", hcl(&trust)), t()),
        ("json/terraform", "terraform plan: what is to be made is marked", Trust, format!("  + resource \"aws_iam_role\" \"r\" {{\n      + arn = (known after apply)\n      + assume_role_policy = jsonencode(\n{}        )\n    }}\n", lines(&hcl(&trust), &|at| if at == 0 { String::new() } else { "              + ".to_owned() })), t()),
        ("json/terraform", "terraform plan: nobody knows which side of a change is in force", Trust, format!("  ~ resource \"aws_iam_role\" \"r\" {{\n      - assume_role_policy = jsonencode(\n{}        )\n    }}\n", lines(&hcl(&trust), &|at| if at == 0 { String::new() } else { "              - ".to_owned() })), Nowhere),
        ("json/line-starts", "rg --column", Trust, lines(&trust, &|at| format!("trust.json:{}:1:", at + 1)), t()),
        ("json/line-starts", "rg --column of one file", Trust, lines(&trust, &|at| format!("{}:{}:", at + 1, at % 3 + 1)), t()),
        ("json/line-starts", "rg --heading", Trust, format!("policies/trust.json\n{}", lines(&trust, &|at| format!("{}:", at + 1))), t()),
        ("json/frame", "a table of several columns", Trust, trust.lines().map(|line| format!("│ {line:80} │ ok │\n")).collect(), t()),
        ("json/frame", "a table with a header and numbers", Trust, format!("+---+---+\n| # | policy |\n+---+---+\n{}+---+---+\n", trust.lines().enumerate().map(|(at, line)| format!("| {at} | {line:80} |\n")).collect::<String>()), t()),
        ("json/frame", "a document in each of two columns", Trust, trust.lines().map(|line| format!("│ {line:80} │ {line:80} │\n")).collect(), Nowhere),
        ("json/template", "CloudFormation", Trust, format!(r#"{{"Resources":{{"R":{{"Type":"AWS::IAM::Role","Properties":{{"AssumeRolePolicyDocument":{trust}}}}}}}}}"#), t()),
        ("json/template", "a template without a policy", Trust, r#"{"Resources":{"T":{"Type":"AWS::SNS::Topic"}}}"#.to_owned(), Nowhere),
        ("json/xml", "IAM Query API", Trust, format!("<GetRoleResponse><Role><Path>/</Path><AssumeRolePolicyDocument>{}</AssumeRolePolicyDocument></Role></GetRoleResponse>", percent(&trust)), t()),
        ("json/xml", "SNS Query API", Topic, format!("<entry><key>Policy</key><value>{}</value></entry>", topic.replace('"', "&quot;")), To(topic.clone())),
        ("json/xml", "no policy in it", Topic, "<?xml version=\"1.0\"?><a><b/></a>".to_owned(), Nowhere),
        ("json/quoted", "a text of another JSON file", Trust, in_json(&trust), t()),
        ("json/quoted", "twice", Trust, in_json(&in_json(&trust)), t()),
        ("json/quoted", "encoded, in quotes", Trust, in_json(&percent(&trust)), t()),
        ("json/quoted", "a text of no policy", Trust, "\"hello\"".to_owned(), Nowhere),
        // Encodings.
        ("json/percent-encoded", "the plus sign of an external ID is encoded (RFC 3986, 2.2)", Trust, percent(&trust.replace(EXTERNAL_ID, "a+b=c")), To(trust.replace(EXTERNAL_ID, "a+b=c"))),
        ("json/percent-encoded", "one that is not, beside encoded blanks, is no blank", Trust, percent(&trust.replace(EXTERNAL_ID, "a+b=c")).replace("%2B", "+"), To(trust.replace(EXTERNAL_ID, "a+b=c"))),
        ("json/percent-encoded", "form-encoding: blanks are plus signs (URL standard)", Trust, percent(&trust).replace("%20", "+"), t()),
        ("json/percent-encoded", "a plus sign that can be either", Trust, percent(&compact.replace(EXTERNAL_ID, "a+b")).replace("%2B", "+"), Nowhere),
        ("json/percent-encoded", "half of it is encoded", Trust, percent(&trust).replacen("%22", "\"", 4), Nowhere),
        ("json/percent-encoded", "a percent sign that encodes nothing", Trust, percent(&trust).replacen("%22", "%2", 1), Nowhere),
        ("json/percent-encoded", "a quote of nothing that can be read", Trust, "%22Version: 2012".to_owned(), Nowhere),
        ("json/percent-encoded", "a brace of nothing that can be read", Trust, "%7BVersion: 2012".to_owned(), Nowhere),
        ("json/percent-encoded", "twice", Trust, percent(&percent(&trust)), t()),
        ("json/entities", "HTML", Trust, trust.replace('"', "&quot;"), t()),
        ("json/entities", "by number", Trust, trust.replace('"', "&#34;"), t()),
        ("json/entities", "an ampersand of the document is encoded too (XML 1.0, 4.6)", Trust, trust.replace(EXTERNAL_ID, "a&amp;b").replace('"', "&quot;"), To(trust.replace(EXTERNAL_ID, "a&b"))),
        ("json/escaped", "one level", Trust, compact.replace('"', "\\\""), To(compact.clone())),
        ("json/escaped", "two levels", Trust, in_json(&in_json(&trust)).trim_start_matches('"').to_owned(), t()),
        ("json/escaped", "with breaks of lines", Trust, in_json(&trust).trim_matches('"').to_owned(), t()),
        ("json/escaped", "as a shell quotes it (printf %q)", Trust, shell(&compact), To(compact.clone())),
        ("json/escaped", "breaks of lines as Python writes them", Trust, trust.replace('\n', "\\n"), t()),
        ("json/table", "a cell of CSV (RFC 4180: a quote stands twice)", Trust, format!("name,policy\nS,\"{}\"\n", trust.replace('"', "\"\"")), t()),
        ("json/table", "separated by tabs, and a text with a quote", Trust, format!("S\t\"{}\"\t\"a\"\"b\"", compact.replace('"', "\"\"")), To(compact.clone())),
        ("json/table", "the cell alone, in it an answer of IAM", Trust, format!("\"{}\"", format!(r#"{{"AssumeRolePolicyDocument":"{}"}}"#, percent(&trust)).replace('"', "\"\"")), t()),
        ("json/table", "two of them", Trust, format!("a;\"{0}\"\nb;\"{0}\"", compact.replace('"', "\"\"")), Nowhere),
        ("json/table", "without the quotes around the cell", Trust, trust.replace('"', "\"\""), t()),
        ("json/escaped", "PowerShell", Trust, format!("\"{}\"", trust.replace('"', "`\"")), t()),
        ("json/escaped", "the command line of Windows", Trust, compact.replace('"', "^\""), To(compact.clone())),
        ("json/terminal", "jq in colors (ECMA-48)", Trust, colored(&trust, "\u{1b}"), t()),
        ("json/terminal", "as less shows them", Trust, colored(&trust, "ESC"), t()),
        ("json/terminal", "in caret notation", Trust, colored(&trust, "^["), t()),
        ("json/terminal", "as a log escapes them", Trust, colored(&trust, "\\u001b"), t()),
        ("json/terminal", "without the escapes, which a web page left out", Trust, colored(&trust, ""), t()),
        ("json/terminal", "what grep marks", Trust, trust.replace("AssumeRole", "\u{1b}[01;31m\u{1b}[KAssumeRole\u{1b}[m\u{1b}[K"), t()),
        // Languages.
        ("json/yaml", "a template", Trust, "Resources:\n  Role:\n    Type: AWS::IAM::Role\n".to_owned(), Nowhere),
        ("json/yaml", "a comment first", Topic, "# ours\nStatement:\n  - Effect: Allow\n    Action: !Sub 'sns:${x}'\n".to_owned(), Nowhere),
        ("json/yaml", "JSON in a block scalar", Trust, format!("PolicyDocument: |\n{}", lines(&trust, &|_| "  ".to_owned())), t()),
        ("json/yaml", "an element of a list, quoted", Trust, "- \"Effect\": \"Allow\"\n  \"Action\": \"sts:AssumeRole\"\n".to_owned(), Nowhere),
        ("json/terraform", "a heredoc", Trust, format!("  policy = <<-POLICY\n{trust}\n  POLICY\n"), t()),
        ("json/terraform", "a data source", Trust, "data \"aws_iam_policy_document\" \"d\" {\n  statement {\n    actions = [\"sts:AssumeRole\"]\n  }\n}\n".to_owned(), Nowhere),
        ("json/terraform", "jsonencode of literals, which says the same in JSON (HCL syntax)", Trust, format!("assume_role_policy = jsonencode({})", trust.replace("\": ", "\" = ").replace(",\n", "\n")), t()),
        ("json/terraform", "a reference, whose value is not here", Topic, "policy = jsonencode({\n  Statement = [{\n    Effect = \"Allow\"\n    Resource = aws_sns_topic.t.arn\n  }]\n})".to_owned(), Nowhere),
        ("json/terraform", "a reference in a text", Topic, "{\n  Statement = [{\n    Effect = \"Allow\"\n    Resource = \"${aws_sns_topic.t.arn}\"\n  }]\n}".to_owned(), Nowhere),
        ("json/terraform", "two dollar signs stand for one", Trust, format!("x = <<EOF\n{}\nEOF", trust.replace(EXTERNAL_ID, "$${aws:username}")), Nowhere),
        ("json/terraform", "a provider", Trust, "provider \"aws\" {\n  region = \"eu-west-1\"\n}".to_owned(), Nowhere),
        ("json/python", "boto3, with a date, which is no value of JSON", Trust, format!("{{'Role': {{'CreateDate': datetime.datetime(2023, 1, 5, 10, 0, tzinfo=tzutc()), 'AssumeRolePolicyDocument': {}}}}}", python(&trust)), t()),
        ("json/python", "boto3, with JSON in a text", Topic, format!("{{'Attributes': {{'Policy': '{}'}}}}", topic.replace('\n', "")), To(topic.clone())),
        ("json/python", "a word of Python in the document", Trust, trust.replace(effect, "\"Effect\": \"Allow\",\n      \"Sid\": None").replace("\"Sid\": \"NetworkSecurityAssumeRole\",\n", ""), To(trust.replace(effect, "\"Effect\": \"Allow\",\n      \"Sid\": null").replace("\"Sid\": \"NetworkSecurityAssumeRole\",\n", ""))),
        ("json/single-quotes", "Python's dictionary", Trust, python(&trust), t()),
        ("json/single-quotes", "an apostrophe turns the quotes (repr)", Trust, python(&trust).replace("'NetworkSecurityAssumeRole'", "\"it's\""), To(trust.replace(sid, "\"it's\""))),
        ("json/single-quotes", "an escaped apostrophe", Trust, python(&trust).replace("'NetworkSecurityAssumeRole'", "'it\\'s \"ours\"'"), To(trust.replace(sid, "\"it's \\\"ours\\\"\""))),
        ("json/single-quotes", "Python 2", Trust, python(&trust).replace("'Version'", "u'Version'"), t()),
        ("json/broken", "an apostrophe that ends the text", Trust, python(&trust).replace("NetworkSecurityAssumeRole", "it's"), Nowhere),
        ("json/listing", "PowerShell breaks long values into indented lines", Trust, {
            let encoded = percent(&trust);
            let (a, b) = encoded.split_at(101);
            format!("Arn                      : {ROLE}\nAssumeRolePolicyDocument : {a}\n                           {b}\nCreateDate               : 1/5/2023\n")
        }, t()),
        ("json/listing", "the document as it is", Permissions, format!("PolicyName     : p\nPolicyDocument : {permissions}\n"), p()),
        ("json/listing", "without a document", Trust, format!("Arn  : {ROLE}\nPath : /\n"), Nowhere),
        ("json/arn", "of the role", Trust, ROLE.to_owned(), Nowhere),
        // Things around the document.
        ("json/fence", "Markdown", Trust, format!("Here it is:\n```json\n{trust}\n```\n"), t()),
        ("json/fence", "with tildes", Topic, format!("~~~\n{topic}\n~~~"), To(topic.clone())),
        ("json/fence", "two of them", Trust, format!("```\n{trust}\n```\nor\n```\n{trust}\n```"), Nowhere),
        ("json/line-starts", "line numbers", Trust, lines(&trust, &|at| format!("{:>3}: ", at + 1)), t()),
        ("json/line-starts", "line numbers in lines of their own", Trust, lines(&trust, &|at| format!("{}\n", at + 1)), t()),
        ("json/line-starts", "a difference: the new side", Trust, format!("@@ -1,3 +1,3 @@\n-{{}}\n{}", lines(&trust, &|at| if at % 3 == 0 { "+" } else { " " }.to_owned())), t()),
        ("json/line-starts", "a cited mail", Trust, lines(&trust, &|_| "> ".to_owned()), t()),
        ("json/frame", "as terminals draw it", Trust, format!("┌──┐\n│{}│\n└──┘", trust.replace('\n', "│\n│")), t()),
        ("json/nul", "UTF-16 read as bytes", Trust, trust.chars().flat_map(|c| [c, '\0']).collect(), t()),
        ("json/verbatim", "a verbatim string of C#", Trust, format!("var p = @\"{}\";", trust.replace('"', "\"\"")), t()),
        ("json/error-message", "of the AWS command line", Trust, "An error occurred (MalformedPolicyDocument) when calling the CreateRole operation".to_owned(), Nowhere),
        ("json/command", "in single quotes", Trust, format!("$ aws iam create-role --role-name SnsNotificationRole --assume-role-policy-document '{trust}'"), t()),
        ("json/command", "in double quotes", Trust, format!("aws iam update-assume-role-policy --policy-document \"{}\"", compact.replace('"', "\\\"")), To(compact.clone())),
        ("json/command", "with its answer", Trust, format!("PS C:\\> aws iam get-role --role-name SnsNotificationRole\n{{\"Role\": {{\"AssumeRolePolicyDocument\": {trust}}}}}"), t()),
        ("json/command", "from a file", Trust, "aws iam create-role --assume-role-policy-document file://trust.json".to_owned(), Nowhere),
        ("json/around", "prose", Trust, format!("Please use this:\n{trust}\nThanks"), t()),
        ("json/around", "prose with braces", Trust, format!("Set {{name}} first: {trust}"), t()),
        ("json/around", "two of them", Trust, format!("old {trust} new {trust}"), Nowhere),
        ("json/rest", "surplus brackets", Trust, format!("{trust}]}};"), t()),
        ("json/rest", "two, of which one is a statement alone", Trust, format!("{trust}\n{first}"), Nowhere),
        ("json/rest", "another statement", Trust, format!("{trust},\n{{\"Effect\": \"Deny\", \"Action\": \"*\"}}"), Nowhere),
        ("policy/bare-list", "two statements with a comma between (IAM: one document has them all)", Topic, format!("{first},\n{second}"), To(list.clone())),
        ("policy/bare-list", "one in each line", Topic, format!("{first}\n{second}\n"), To(list.clone())),
        ("policy/bare-list", "with slips and words before them", Topic, format!("Statements:\n{};\n{}", python(first), second.replace("}}", "},}")), To(list.clone())),
        ("policy/bare-list", "two arrays of them", Topic, format!("[{first}],\n[{second}]"), To(list.clone())),
        ("policy/bare-list", "with the end of their array", Topic, format!("{first},\n{second}\n  ]\n}}"), To(list)),
        ("policy/bare-list", "an old and a new one", Topic, format!("old: {first} new: {second}"), Nowhere),
        ("json/broken", "statements in a document that breaks off", Topic, format!("{{\"Version\": @, \"Statement\": {first}, \"x\": {second}}}"), Nowhere),
        ("json/rest", "words", Trust, format!("{trust}\nThis one."), t()),
        // Slips, alone and together.
        ("json/trailing-comma", "twice", Trust, trust.replace(effect, "\"Effect\": \"Allow\",").replace("]\n}", "],\n}"), t()),
        ("json/trailing-comma", "in a statement alone", Topic, first.replace("\"}", "\",}"), To(first.to_owned())),
        ("json/around", "a statement alone", Topic, format!("Add this: {first}"), To(first.to_owned())),
        ("json/trailing-comma", "one in front", Trust, trust.replacen("[\n", "[,\n", 1), t()),
        ("json/missing-comma", "between statements", Topic, topic.replace("},\n    {", "}\n    {"), To(topic.clone())),
        ("json/missing-comma", "between texts of an array, each in its line", Topic, topic.replace("Subscribe\",", "Subscribe\""), To(topic.clone())),
        ("json/broken", "between texts of one line: a quote can be the slip", Topic, topic.replace("\"SNS:Subscribe\",", "\"SNS:Sub\" \"scribe\","), Nowhere),
        ("json/bracket", "the statement's brace is missing", Trust, trust.replace("    }\n  ]", "  ]"), t()),
        ("json/missing-comma", "a bracket is missing, and what follows would end up elsewhere", Trust, trust.replace("      },\n      \"Action\"", "      \"Action\""), Nowhere),
        ("json/bracket", "only at the end", Topic, topic.replace("    }\n  ]\n}", "  ]\n}"), To(topic.clone())),
        ("json/unfinished", "a bracket at the end", Trust, trust.trim_end_matches('}').to_owned(), t()),
        ("json/unfinished", "in the middle of a text", Trust, trust.split_at(200).0.to_owned(), Nowhere),
        ("json/unfinished", "behind a name", Trust, trust.split("\"sts:AssumeRole\"").next().unwrap().to_owned(), Nowhere),
        ("json/unquoted-name", "JavaScript", Trust, trust.replace("\"Version\"", "Version").replace("\"Sid\"", "Sid"), t()),
        ("json/unquoted-name", "and commas at the end", Trust, trust.replace("\"Effect\"", "Effect").replace("]\n}", "],\n}"), t()),
        ("json/unquoted-name", "and single quotes", Trust, python(&trust).replace("'Statement'", "Statement").replace("'Version'", "Version"), t()),
        ("json/number", "an account ID that begins with 0 (AWS: twelve digits)", Topic, topic.replace(&format!("\"{SESSION}\""), "012345678901"), To(topic.replace(SESSION, "012345678901"))),
        ("json/broken", "a number of thirteen digits that begins with 0", Topic, topic.replace(&format!("\"{SESSION}\""), "0123456789012"), Nowhere),
        ("json/unquoted-value", "a date, which is no number", Trust, trust.replace("\"2012-10-17\"", "2012-10-17"), t()),
        ("json/unquoted-value", "an ARN and an action", Trust, trust.replace(&format!("\"{ROOT}\""), ROOT).replace("\"sts:AssumeRole\"", "sts:AssumeRole"), t()),
        ("json/unquoted-value", "only the first quote is missing", Trust, trust.replace(&format!("\"{ROOT}"), ROOT), t()),
        ("json/unquoted-value", "everybody", Topic, topic.replace(&format!("\"{SESSION}\""), "*"), To(topic.replace(SESSION, "*"))),
        ("json/unquoted-value", "a UUID", Trust, trust.replace(&format!("\"{EXTERNAL_ID}\""), EXTERNAL_ID), t()),
        ("json/unquoted-name", "no quotes at all: which colon ends a name isn't known", Trust, compact.replace('"', ""), Nowhere),
        ("json/unquoted-value", "a variable of JavaScript can be meant", Trust, trust.replace(&format!("\"{ROOT}\""), "vendorRoot"), Nowhere),
        ("json/unquoted-value", "a comma can belong to a name (IAM: names of roles)", Trust, trust.replace(&format!("\"{ROOT}\""), "[arn:aws:iam::737318609257:role/a,b]"), Nowhere),
        ("json/terraform", "a reference is no text", Topic, topic.replace(&format!("\"{SESSION}\""), "aws_iam_role.r.arn"), Nowhere),
        ("json/line-break", "in an ARN, as a mail is broken", Trust, trust.replace(ROOT, &ROOT.replace("::", "::\n")), t()),
        ("json/line-break", "twice, with the document's indentation", Trust, trust.replace(ROOT, &ROOT.replace("::", "::\r\n      ").replace(":root", ":ro\r\n      ot")), t()),
        ("json/line-break", "in the name of a condition key", Trust, trust.replace("ExternalId", "Exter\nnalId"), t()),
        ("json/line-break", "in the name of a member", Trust, trust.replace("\"Principal\"", "\"Prin\ncipal\""), t()),
        ("json/line-break", "behind a hyphen of a UUID, which has four", Trust, trust.replace(EXTERNAL_ID, &EXTERNAL_ID.replacen('-', "-\n", 1)), t()),
        ("json/line-break", "behind a hyphen that can be one of the line's end", Topic, topic.replacen("nsva-health", "nsva-\nhealth", 1), Nowhere),
        ("json/line-break", "a blank can have been there", Trust, trust.replace(sid, "\"Network\nSecurity\""), Nowhere),
        ("json/line-break", "names of objects in S3 can have blanks", Topic, topic.replace(SESSION, "arn:aws:s3:::b/a\nb"), Nowhere),
        ("json/line-break", "a closing quote that is missing", Trust, trust.replace("\"Allow\"", "\"Allow"), Nowhere),
        ("json/comment", "three kinds", Trust, trust.replace(effect, "/* a */ \"Effect\": \"Allow\" // b").replace("]\n}", "] # c\n}"), t()),
        ("json/comment", "signs in texts are none", Trust, trust.replace(sid, "\"http://x#y/*z*/\"").replacen("{\n", "{ // a\n", 1), To(trust.replace(sid, "\"http://x#y/*z*/\""))),
        ("json/invisible", "the mark at the start of a file (Unicode, byte order mark)", Trust, format!("\u{feff}{trust}"), t()),
        ("json/invisible", "zero bytes and unusual blanks, not those in texts", Trust, trust.replace(sid, "\"a\u{a0}b\"").replace(": {", ":\0\u{2003}{"), To(trust.replace(sid, "\"a\u{a0}b\""))),
        ("json/invisible", "zero-width", Trust, trust.replace("\"Effect\"", "\u{200b}\"Effect\""), t()),
        ("json/typographic-quotes", "full-width signs", Trust, trust.replace("\"Version\":", "＂Version＂：").replace("\"2012-10-17\",", "“2012-10-17”，"), t()),
        ("json/typographic-quotes", "those in texts stay", Trust, trust.replace(sid, "\"“a”\"").replace("\"Allow\"", "„Allow“"), To(trust.replace(sid, "\"“a”\""))),
        ("json/typographic-quotes", "only the closing one", Trust, trust.replace("\"Allow\"", "\"Allow”"), t()),
        ("json/braces", "and a comma at the end", Trust, trust.trim_matches(['{', '}', '\n']).to_owned() + ",", t()),
        ("json/braces", "only the first", Trust, trust.trim_start_matches('{').to_owned(), t()),
        ("json/wrapped", "a member of an answer", Trust, format!("\"AssumeRolePolicyDocument\": {trust},"), t()),
        ("json/single-quotes", "everything at once", Trust, format!("{},", python(&trust).replace("]\n}", "],\n // end\n}")), t()),
        ("json/placeholder", "something was left out", Trust, trust.replacen("{\n", "{\n  ...\n", 1), Nowhere),
        ("json/placeholder", "a gap of a template", Trust, trust.replace("\"2012-10-17\"", "${version}"), Nowhere),
        ("json/placeholder", "of another one", Trust, trust.replace("\"2012-10-17\"", "{{ version }}"), Nowhere),
        // Other products: their own references.
        ("json/other-product", "Kubernetes", Trust, r#"{"apiVersion":"v1","kind":"ConfigMap","data":{}}"#.to_owned(), Nowhere),
        ("json/other-product", "Google Cloud", Trust, r#"{"bindings":[{"role":"roles/viewer","members":["user:a@b.c"]}],"etag":"x"}"#.to_owned(), Nowhere),
        ("json/other-product", "Azure Policy", Trust, r#"{"properties":{"policyRule":{"if":{},"then":{"effect":"deny"}}}}"#.to_owned(), Nowhere),
        ("json/other-product", "S3, which notifies a topic", Topic, format!(r#"{{"TopicConfigurations":[{{"TopicArn":"{TOPIC}","Events":["s3:*"]}}]}}"#), Nowhere),
        ("json/other-product", "SNS, retries", Topic, r#"{"healthyRetryPolicy":{"numRetries":3}}"#.to_owned(), Nowhere),
        ("json/other-product", "Deep Security", Trust, format!(r#"{{"Version":"2014-09-24","Statement":[{{"Topic":"{TOPIC}"}}]}}"#), Nowhere),
        ("json/other-product", "Terraform's JSON", Trust, r#"{"statement":[{"effect":"Allow","actions":["sts:AssumeRole"],"principals":[{"type":"AWS","identifiers":["*"]}]}]}"#.to_owned(), Nowhere),
        ("json/other-product", "AWS WAF", Trust, r#"{"Name":"r","Statement":{"GeoMatchStatement":{}},"VisibilityConfig":{}}"#.to_owned(), Nowhere),
        ("json/other-product", "Huawei Cloud: actions of three parts", Trust, r#"{"Version":"1.1","Statement":[{"Effect":"Allow","Action":["smn:topic:publish"]}]}"#.to_owned(), Nowhere),
        ("json/no-policy", "an answer without a policy", Trust, format!(r#"{{"Role":{{"Arn":"{ROLE}","Path":"/"}}}}"#), Nowhere),
        ("json/no-policy", "a filter policy of SNS has no Statement", Topic, r#"{"store":["example"],"price":[{"numeric":[">",1]}]}"#.to_owned(), Nowhere),
        ("json/no-policy", "nothing but a name", Topic, r#"{"Id":"x"}"#.to_owned(), Nowhere),
        ("json/no-policy", "an array of names", Topic, r#"["a"]"#.to_owned(), Nowhere),
        ("json/no-policy", "one member is no statement", Topic, r#"{"Action":"x"}"#.to_owned(), Nowhere),
        ("json/no-policy", "statements of something else", Topic, r#"{"Statement":[{"Name":"a","Query":"b"}]}"#.to_owned(), Nowhere),
        ("policy/too-long", "AWS takes 32 KB of a key's policy, and less of the others", Key, key.replace("key-default-1", &"x".repeat(33_000)), Nowhere),
        ("json/empty", "what is not seen is nothing", Trust, "\u{feff}\u{200b}\n".to_owned(), Nowhere),
    ]
}

#[test]
fn what_is_said_to_be_of_others_is_not_taken_for_the_connectors() {
    let trust = good(Trust);
    let role = format!(r#"{{"RoleName":"Other","AssumeRolePolicyDocument":{trust}}}"#);
    let refused = format!(r#"{{"errorCode":"AccessDenied","requestParameters":{role}}}"#);
    for (rule, text) in [
        ("policy/other-owner", role),
        ("policy/never-in-force", refused),
    ] {
        let found = examined(&plain(), Trust, &text);
        assert_eq!(rules(&found), ["json/wrapped", rule]);
        assert!(found.iter().all(|finding| finding.fix.is_none()));
        assert_eq!(found[1].severity, Severity::Warning);
        assert!(found[0].span.is_some());
        assert_eq!(found[1].span, found[0].span);
    }
}

/// By which key a topic is encrypted stands beside its policy, which doesn't say it (SNS,
/// `GetTopicAttributes`); taken out, it would hide that.
#[test]
fn a_topics_encryption_is_told_before_its_policy_is_taken_out() {
    let by = |key: &str| {
        let policy = serde_json::Value::from(good(Topic));
        format!(r#"{{"Attributes":{{"KmsMasterKeyId":"{key}","Policy":{policy}}}}}"#)
    };
    for (setup, key, rule) in [
        (plain(), KEY, Some("key/not-given")),
        (across(), KEY, Some("key/not-given")),
        (with_key(), KEY, None),
        (across(), "alias/aws/sns", Some("key/aws-managed")),
        (plain(), "alias/aws/sns", None),
        (plain(), "", None),
    ] {
        let found = examined(&setup, Topic, &by(key));
        let expected: Vec<&str> = ["json/wrapped"].into_iter().chain(rule).collect();
        assert_eq!(rules(&found), expected, "{key}");
        assert_eq!(found[0].fix.is_none(), rule.is_some(), "{key}");
    }
}

/// Who has a document is said by names that say so of it, not by any name beside it.
#[test]
fn a_name_is_that_of_a_role_only_where_a_role_is_described() {
    let (trust, permissions) = (good(Trust), good(Permissions));
    for (kind, members, others) in [
        (
            Trust,
            format!(r#""name":"Other","assume_role_policy":{trust}"#),
            true,
        ),
        (
            Trust,
            format!(r#""Name":"Other","AssumeRolePolicyDocument":{trust}"#),
            true,
        ),
        (
            Trust,
            format!(r#""name":"Other","description":"x","document":{trust}"#),
            false,
        ),
        (Trust, format!(r#""role":"Other","policy":{trust}"#), false),
        (
            Permissions,
            format!(r#""role":"Other","policy":{permissions}"#),
            true,
        ),
        (
            Permissions,
            format!(r#""role":"Other","text":{permissions}"#),
            false,
        ),
        (
            Permissions,
            format!(r#""name":"Other","policy":{permissions}"#),
            false,
        ),
        (
            Permissions,
            format!(r#""UserName":"Other","PolicyDocument":{permissions}"#),
            true,
        ),
        (
            Permissions,
            format!(r#""GroupName":"Other","PolicyDocument":{permissions}"#),
            true,
        ),
        (
            Trust,
            format!(r#""UserName":"Other","PolicyDocument":{trust}"#),
            false,
        ),
        (
            Trust,
            format!(r#""GroupName":"Other","PolicyDocument":{trust}"#),
            false,
        ),
        // Nor by what has the form of no name.
        (
            Permissions,
            format!(r#""UserName":"<user>","PolicyDocument":{permissions}"#),
            false,
        ),
        (
            Permissions,
            format!(r#""role":"${{role}}","policy":{permissions}"#),
            false,
        ),
    ] {
        let found = examined(&plain(), kind, &format!("{{{members}}}"));
        let found = rules(&found);
        assert_eq!(
            found.contains(&"policy/other-owner"),
            others,
            "{members}: {found:?}"
        );
    }
}

/// Whose a document is, is said by an ARN of the service that has it, which says it
/// in full.
#[test]
fn an_arn_says_whose_a_document_is_only_of_what_has_it() {
    let alias = "arn:aws:kms:us-west-1:210987654321:alias/x";
    let by_alias = Setup {
        key_arn: Some(alias.to_owned()),
        ..plain()
    };
    let policy =
        |kind: Kind, members: &str, name: &str| format!(r#"{{{members},"{name}":{}}}"#, good(kind));
    let role = |arn: &str| {
        policy(
            Trust,
            &format!(r#""Arn":"{arn}""#),
            "AssumeRolePolicyDocument",
        )
    };
    let topic = |arn: &str| policy(Topic, &format!(r#""TopicArn":"{arn}""#), "Policy");
    let key = |name: &str, arn: &str| policy(Key, &format!(r#""{name}":"{arn}""#), "Policy");
    let other_key = KEY.replace("1f2e", "2f2e");
    let record = |account: &str| {
        format!(
            r#"{{"recipientAccountId":"{account}","requestParameters":{{"roleName":"SnsNotificationRole","policyDocument":{}}}}}"#,
            good(Trust)
        )
    };
    for (setup, kind, text, others) in [
        (
            plain(),
            Trust,
            role("arn:aws:iam::210987654321:role/Other"),
            true,
        ),
        (
            plain(),
            Trust,
            role("arn:aws:iam::210987654321:role/<name>"),
            false,
        ),
        (
            plain(),
            Trust,
            role("arn:aws:iam::<account>:role/Other"),
            false,
        ),
        (plain(), Trust, role(ROLE), false),
        (plain(), Trust, record("210987654322"), true),
        (plain(), Trust, record("<account>"), false),
        (
            plain(),
            Topic,
            topic("arn:aws:sns:us-west-1:210987654321:other"),
            true,
        ),
        (
            plain(),
            Topic,
            topic("arn:aws:sqs:us-west-1:210987654321:other"),
            false,
        ),
        (
            plain(),
            Topic,
            topic("arn:aws:sns:us-west-1:<account>:other"),
            false,
        ),
        (with_key(), Key, key("KeyArn", &other_key), true),
        (with_key(), Key, key("KeyId", &other_key), true),
        (with_key(), Key, key("KeyId", alias), false),
        (with_key(), Key, key("KeyArn", KEY), false),
        // Which key an alias stands for is not said.
        (by_alias, Key, key("KeyArn", &other_key), false),
    ] {
        let found = examined(&setup, kind, &text);
        let found = rules(&found);
        assert_eq!(
            found.contains(&"policy/other-owner"),
            others,
            "{text}: {found:?}"
        );
    }
}

/// A document for something else is named as one, and what is empty is not.
#[test]
fn a_policy_of_something_else_is_told_by_all_of_its_statements() {
    let bucket = r#"{"Effect":"Allow","Principal":{"AWS":"210987654321"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/*"}"#;
    let publish = bucket.replace("s3:GetObject", "sns:Publish");
    let key = bucket.replace("s3:GetObject", "kms:Decrypt");
    let own = r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/*"}"#;
    for (statements, other) in [
        (bucket.to_owned(), true),
        (format!("{bucket},{bucket}"), true),
        (format!("{bucket},{publish}"), false),
        (format!("{bucket},{key}"), false),
        (format!("{bucket},{own}"), false),
        (String::new(), false),
    ] {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        let found = examined(&plain(), Permissions, &text);
        let found = rules(&found);
        assert_eq!(
            found.contains(&"policy/other-document"),
            other,
            "{text}: {found:?}"
        );
    }
}

/// A role's name has up to 64 characters (IAM API reference, `CreateRole`).
#[test]
fn what_is_no_name_of_a_role_says_nothing_of_whose_it_is() {
    for (length, others) in [(64, true), (65, false)] {
        let (name, trust) = ("r".repeat(length), good(Trust));
        let text = format!(r#"{{"RoleName":"{name}","AssumeRolePolicyDocument":{trust}}}"#);
        let found = rules(&examined(&plain(), Trust, &text)).contains(&"policy/other-owner");
        assert_eq!(found, others, "{length}");
    }
}

#[test]
fn each_text_is_named_for_what_it_is_and_nothing_of_it_is_lost() {
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text);
    let mut failures = Vec::new();
    for (rule, why, kind, text, leads) in classes() {
        let found = examined(&plain(), kind, &text);
        let [finding] = found.as_slice() else {
            failures.push(format!("{why}: {:?} for\n{text}", rules(&found)));
            continue;
        };
        let mended = mend(&text, finding);
        let expected = match &leads {
            To(json) => Some(value(json).unwrap()),
            Nowhere => None,
        };
        let got = mended.as_deref().map(|text| value(text).unwrap());
        if finding.rule != rule
            || got != expected
            || finding.message.to_string().contains(EXTERNAL_ID)
        {
            failures.push(format!(
                "{why}: {} “{}” instead of {rule}, leads to {mended:?} for\n{text}",
                finding.rule, finding.message
            ));
        }
        assert!(
            finding
                .span
                .is_some_and(|span| text.get(span.start..span.end).is_some())
        );
    }
    assert!(failures.is_empty(), "{}", failures.join("\n-----\n"));
}

#[test]
fn no_wrapper_is_taken_for_a_policy() {
    for text in [r#"{"foo": 1}"#, r#"{"Role": {"Arn": "x"}}"#, "[1]", "hello"] {
        let mut texts = documents(&plain());
        texts.trust = Some(text.to_owned());
        let texts = texts.map(|_, text| text.as_deref());
        let decisions = decided(&plain(), &texts);
        assert_eq!(decisions.assume.answer, Answer::Uncertain, "{text}");
        assert_eq!(corrected(&plain(), Trust, text), None, "{text}");
    }
}

#[test]
fn a_document_in_lines_of_any_width_is_that_document_again() {
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    // A statement's name could have had a blank where a line ends.
    let unnamed = good(Trust).replace("\"Sid\": \"NetworkSecurityAssumeRole\",", "");
    let compact: String = unnamed.split_whitespace().collect();
    for width in 20..compact.len() {
        let mut text = compact.clone();
        for at in (1..compact.len()).rev().filter(|at| at % width == 0) {
            text.insert_str(at, if width % 2 == 0 { "\n" } else { "\r\n  " });
        }
        let found = examined(&plain(), Trust, &text);
        let [finding] = found.as_slice() else {
            // Only between its parts.
            assert!(read(&text).is_ok(), "{text}");
            continue;
        };
        assert_eq!(finding.rule, "json/line-break", "{text}");
        let mended = mend(&text, finding).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(value(&mended), value(&compact), "{text}");
    }
}
