//! URNs, names and filter rules: what is taken, and what is refused in which
//! words.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use domain::cts::rule::cut;
use domain::cts::{FunctionUrn, NotificationName, Rule, RuleField, SmnTopicUrn, Target, operation};
use domain::finding::ParseError;
use domain::notification::{Operator, RuleRow, Site};

type Refusal<'a> = (&'a str, &'a str, &'a str, Option<&'a str>, Option<&'a str>);

fn assert_refused<T: std::fmt::Debug>(
    parse: impl Fn(&str) -> Result<T, ParseError>,
    cases: &[Refusal<'_>],
) {
    for (raw, rule, message, marked, fix) in cases {
        let raw = raw.replace("PROJECT", PROJECT);
        let error = parse(&raw).expect_err(&raw);
        assert_eq!(error.rule, *rule, "{raw}");
        assert_eq!(error.message, message.replace("PROJECT", PROJECT), "{raw}");
        assert_eq!(
            error.span.map(|s| &raw[s.start..s.end]),
            *marked,
            "marked part of {raw}"
        );
        let fix = fix.map(|fix| fix.replace("PROJECT", PROJECT));
        assert_eq!(error.fix.map(|f| f.replacement), fix, "fix of {raw}");
    }
}

const PROJECT: &str = "24edf66e79d04187acb99a463e610764";

#[test]
fn targets_are_told_apart_by_their_urn() {
    let topic = Target::parse(&format!(
        "\u{feff}urn:smn:eu-west-101:{PROJECT}:alerts_2-b "
    ))
    .unwrap();
    assert_eq!(
        (
            topic.kind(),
            topic.region(),
            topic.project_id(),
            topic.name()
        ),
        ("smn", "eu-west-101", PROJECT, "alerts_2-b")
    );
    assert_eq!(
        topic.to_string(),
        format!("urn:smn:eu-west-101:{PROJECT}:alerts_2-b")
    );
    for suffix in ["", ":latest", ":v1.2", ":!prod"] {
        let raw = format!("urn:fss:eu-west-101:{PROJECT}:function:default:on-alert{suffix}");
        let function = Target::parse(&raw).unwrap();
        assert_eq!((function.kind(), function.name()), ("fun", "on-alert"));
        assert_eq!(function.to_string(), raw);
    }
    let urn = FunctionUrn::parse(&format!("urn:fss:r-1:{PROJECT}:function:pkg:f:!prod")).unwrap();
    assert_eq!(
        (urn.package(), urn.function(), urn.version()),
        ("pkg", "f", Some("!prod"))
    );
}

#[test]
fn urns_are_refused_in_words() {
    assert_refused(
        Target::parse,
        &[
            (
                "alerts",
                "urn/name-only",
                "Topic URN: this is only a name. Enter the full value, for example urn:smn:eu-west-101:PROJECT:alerts.",
                None,
                None,
            ),
            (
                "arn:aws:sns:us-west-1:210987654321:a",
                "urn/arn",
                "Topic URN: this is an AWS ARN. Enter a value like urn:smn:eu-west-101:PROJECT:alerts.",
                Some("arn"),
                None,
            ),
            (
                "https://console.huaweicloud.com/smn",
                "text/web-address",
                "Topic URN: this is a URL. Enter a value like urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts.",
                None,
                None,
            ),
            (
                "urn:smn:{regionid}:PROJECT:alerts",
                "text/placeholder",
                "“{regionid}” is a placeholder. Replace it with the real value.",
                Some("{regionid}"),
                None,
            ),
            (
                "urn:smn:regionId:PROJECT:alerts",
                "text/placeholder",
                "“regionId” is a placeholder. Replace it with the real value.",
                Some("regionId"),
                None,
            ),
            (
                "urn:obs:eu-west-101:PROJECT:a",
                "urn/service",
                "“obs” is neither a topic nor a function. The URN begins with “urn:smn:” or “urn:fss:”.",
                Some("obs"),
                None,
            ),
            (
                "urn:SMN:eu-west-101:PROJECT:a",
                "urn/service",
                "“SMN” isn’t the service of this URN. Use “smn”.",
                Some("SMN"),
                Some("urn:smn:eu-west-101:PROJECT:a"),
            ),
            (
                "URN:smn:eu-west-101:PROJECT:a",
                "urn/prefix",
                "“URN:” must be lowercase: “urn:”.",
                Some("URN"),
                Some("urn:smn:eu-west-101:PROJECT:a"),
            ),
            (
                "smn:eu-west-101:PROJECT:a",
                "urn/prefix",
                "Topic URN must begin with “urn:”.",
                None,
                Some("urn:smn:eu-west-101:PROJECT:a"),
            ),
            (
                "'urn:smn:eu-west-101:PROJECT:a'",
                "text/quotes",
                "Topic URN: there are quotation marks around the value.",
                None,
                Some("urn:smn:eu-west-101:PROJECT:a"),
            ),
            (
                "urn:smn:eu-west-101:PROJECT:al erts",
                "text/blank-inside",
                "Topic URN: there is a space in or after the value. If the value ends there, enter only urn:smn:eu-west-101:PROJECT:al.",
                Some(" "),
                None,
            ),
            (
                "urn:smn::PROJECT:a",
                "urn/part-missing",
                "Region is missing in the URN.",
                Some(""),
                None,
            ),
            (
                "urn:smn:eu-west-101::a",
                "urn/part-missing",
                "Project ID is missing in the URN.",
                Some(""),
                None,
            ),
            (
                "urn:smn:eu-west%:PROJECT:a",
                "urn/characters",
                "Region in a URN can contain only letters, digits, “_”, and “-”. Found “%”.",
                Some("%"),
                None,
            ),
            (
                "urn:smn:eu-west-101:PROJECT",
                "urn/parts",
                "Topic URN is incomplete. Enter a value like urn:smn:eu-west-101:PROJECT:alerts.",
                None,
                None,
            ),
            (
                "urn:smn:eu-west-101:PROJECT:",
                "smn-urn/topic",
                "Enter the topic name after the project ID.",
                Some(""),
                None,
            ),
            (
                "urn:smn:eu-west-101:PROJECT:_a",
                "smn-urn/topic",
                "A topic name must begin with a letter or digit.",
                Some("_"),
                None,
            ),
            (
                " urn:smn:eu-west-101:PROJECT:a.b",
                "smn-urn/topic",
                "A topic name can contain only letters, digits, “_”, and “-”. Found “.”.",
                Some("."),
                None,
            ),
            (
                "urn:fss:eu-west-101:PROJECT:function:default",
                "function-urn/parts",
                "Function URN is incomplete or too long. Enter a value like urn:fss:eu-west-101:PROJECT:function:default:on-alert.",
                Some("function:default"),
                None,
            ),
            (
                "urn:fss:eu-west-101:PROJECT:fn:default:f",
                "function-urn/kind",
                "“fn” stands where a function URN has “function”.",
                Some("fn"),
                None,
            ),
            (
                "urn:fss:eu-west-101:PROJECT:function::f",
                "urn/part-missing",
                "Package is missing in the URN.",
                Some(""),
                None,
            ),
            (
                "urn:fss:eu-west-101:PROJECT:function:default:f:",
                "text/punctuation",
                "Function URN: “:” after the value isn’t part of it.",
                None,
                Some("urn:fss:eu-west-101:PROJECT:function:default:f"),
            ),
            (
                "urn:fss:eu-west-101:PROJECT:function:default:f:v/1",
                "function-urn/version",
                "A function’s version or alias can contain only letters, digits, “_”, “-”, and “.”. Found “/”.",
                Some("/"),
                None,
            ),
        ],
    );
    assert_refused(
        SmnTopicUrn::parse,
        &[
            (
                "",
                "urn/missing",
                "Enter a topic URN, for example urn:smn:eu-west-101:PROJECT:alerts.",
                None,
                None,
            ),
            (
                "urn:fss:eu-west-101:PROJECT:function:default:f",
                "urn/service",
                "“fss” isn’t the service of this URN. Use “smn”.",
                Some("fss"),
                None,
            ),
        ],
    );
    let long = format!("urn:smn:eu-west-101:{PROJECT}:{}", "a".repeat(256));
    assert_eq!(
        Target::parse(&long).unwrap_err().message,
        "Topic name is too long (256 of 255 characters)."
    );
    let odd = Target::parse("urn:smn:eu-west-101:abc:alerts")
        .unwrap()
        .cautions();
    assert_eq!(
        odd[0].message,
        "“abc” is an unusual project ID. Project IDs have 32 lowercase hexadecimal digits."
    );
}

#[test]
fn trap_23_names_are_chinese_on_one_site_only_and_counted_in_characters() {
    assert_eq!(
        NotificationName::parse(" 告警_1 ", Site::Huawei)
            .unwrap()
            .as_str(),
        "告警_1"
    );
    assert!(NotificationName::parse(&"告".repeat(64), Site::Huawei).is_ok());
    let long = "告".repeat(65);
    let error = NotificationName::parse(&long, Site::Huawei).unwrap_err();
    assert_eq!(error.message, "Name is too long (65 of 64 characters).");
    assert_eq!(error.span.map(|s| &long[s.start..s.end]), Some("告"));
    assert_refused(
        |raw| NotificationName::parse(raw, Site::OpenTelekomCloud),
        &[
            (
                "告警",
                "name/characters",
                "A name can contain only letters, digits, and “_”. Found “告”.",
                Some("告"),
                None,
            ),
            (
                "a.b",
                "name/characters",
                "A name can contain only letters, digits, and “_”. Found “.”.",
                Some("."),
                Some("a_b"),
            ),
        ],
    );
    assert_refused(
        |raw| NotificationName::parse(raw, Site::Huawei),
        &[
            ("", "name/missing", "Enter a name.", None, None),
            (
                " prod server-deletes",
                "name/characters",
                "A name can contain only Chinese characters, letters, digits, and “_”. Found a space.",
                Some(" "),
                Some("prod_server_deletes"),
            ),
            (
                "a/b-c",
                "name/characters",
                "A name can contain only Chinese characters, letters, digits, and “_”. Found “/”.",
                Some("/"),
                None,
            ),
            (
                "a\u{200b}b",
                "name/characters",
                "A name can contain only Chinese characters, letters, digits, and “_”. Found an invisible character (zero-width space, U+200B).",
                Some("\u{200b}"),
                Some("ab"),
            ),
        ],
    );
}

#[test]
fn trap_29_rules_are_read_with_everything_behind_the_operator_as_value() {
    let cases = [
        (
            "code != 200",
            RuleField::Code,
            Operator::NotEqual,
            "200",
            "code != 200",
        ),
        (
            "code=200",
            RuleField::Code,
            Operator::Equal,
            "200",
            "code = 200",
        ),
        (
            "code!=200",
            RuleField::Code,
            Operator::NotEqual,
            "200",
            "code != 200",
        ),
        (
            "  code   =  200 ",
            RuleField::Code,
            Operator::Equal,
            " 200 ",
            "code =  200 ",
        ),
        (
            "resource_name = prod web 1",
            RuleField::ResourceName,
            Operator::Equal,
            "prod web 1",
            "resource_name = prod web 1",
        ),
        (
            "resource_name = a != b",
            RuleField::ResourceName,
            Operator::Equal,
            "a != b",
            "resource_name = a != b",
        ),
        (
            "resource_id = = x",
            RuleField::ResourceId,
            Operator::Equal,
            "= x",
            "resource_id = = x",
        ),
        (
            "trace_type = ObsSDK",
            RuleField::TraceType,
            Operator::Equal,
            "ObsSDK",
            "trace_type = ObsSDK",
        ),
    ];
    for (text, field, operator, value, written) in cases {
        let rule = Rule::parse(text).unwrap();
        assert_eq!(
            (rule.field(), rule.operator(), rule.value()),
            (field, operator, value),
            "{text}"
        );
        assert_eq!(rule.to_string(), written);
    }
}

#[test]
fn rules_are_refused_in_words() {
    let long = format!("code = {}", "x".repeat(257));
    assert_refused(
        Rule::parse,
        &[
            (
                "code 200",
                "rule/shape",
                "Unsupported rule “code 200”. Use field = value or field != value.",
                None,
                None,
            ),
            (
                "= 1",
                "rule/shape",
                "Unsupported rule “= 1”. Use field = value or field != value.",
                None,
                None,
            ),
            (
                "",
                "rule/shape",
                "Unsupported rule “”. Use field = value or field != value.",
                None,
                None,
            ),
            (
                "code == 200",
                "rule/shape",
                "Unsupported operator “==” in “code == 200”. Use field = value or field != value.",
                Some("=="),
                Some("code = 200"),
            ),
            (
                "code!==200",
                "rule/shape",
                "Unsupported operator “!==” in “code!==200”. Use field = value or field != value.",
                Some("!=="),
                Some("code != 200"),
            ),
            (
                "trace_rating <> normal",
                "rule/shape",
                "Unsupported operator “<>” in “trace_rating <> normal”. Use field = value or field != value.",
                Some("<>"),
                Some("trace_rating != normal"),
            ),
            (
                "code => 400",
                "rule/shape",
                "Unsupported operator “=>” in “code => 400”. Use field = value or field != value.",
                Some("=>"),
                None,
            ),
            (
                "resource_name =~ prod",
                "rule/shape",
                "Unsupported operator “=~” in “resource_name =~ prod”. Use field = value or field != value.",
                Some("=~"),
                None,
            ),
            (
                "code ==",
                "rule/shape",
                "Unsupported operator “==” in “code ==”. Use field = value or field != value.",
                Some("=="),
                None,
            ),
            (
                "foo == 1",
                "rule/shape",
                "Unsupported operator “==” in “foo == 1”. Use field = value or field != value.",
                Some("=="),
                None,
            ),
            (
                " Code = 1",
                "rule/field",
                "“Code” isn’t a field. Use api_version, code, trace_rating, trace_type, resource_id, or resource_name.",
                Some("Code"),
                Some("code = 1"),
            ),
            (
                "foo = 1",
                "rule/field",
                "“foo” isn’t a field. Use api_version, code, trace_rating, trace_type, resource_id, or resource_name.",
                Some("foo"),
                None,
            ),
            (
                "api_version = v 1",
                "rule/value",
                "An api_version can contain only letters, digits, “_”, “-”, and “.”. Found a space.",
                Some(" "),
                None,
            ),
            (
                "api_version =  v1",
                "rule/value",
                "An api_version can contain only letters, digits, “_”, “-”, and “.”. Found a space.",
                Some(" "),
                Some("api_version = v1"),
            ),
            (
                "resource_name = ",
                "rule/value-missing",
                "Enter a value for resource_name.",
                None,
                None,
            ),
            (
                &long,
                "rule/value-length",
                "The value for code is too long (257 of 256 characters).",
                Some("x"),
                None,
            ),
        ],
    );
}

#[test]
fn each_field_has_its_own_longest_value_counted_in_characters() {
    let cases = [
        (RuleField::Code, 256),
        (RuleField::ResourceName, 256),
        (RuleField::ResourceId, 350),
    ];
    for (field, longest) in cases {
        assert!(field.check_value(&"é".repeat(longest)).is_ok(), "{field}");
        assert!(
            field.check_value(&"é".repeat(longest + 1)).is_err(),
            "{field}"
        );
    }
    assert!(RuleField::ApiVersion.check_value(&"1".repeat(64)).is_ok());
    assert!(RuleField::ApiVersion.check_value(&"1".repeat(65)).is_err());
    for field in RuleField::ALL {
        for value in field.allowed_values().unwrap_or_default() {
            assert!(field.check_value(value).is_ok());
        }
        assert_eq!(field.as_str().parse(), Ok(field));
    }
}

#[test]
fn trap_26_versions_are_never_normalised() {
    for value in ["v1", "v1.0", "1.0", "2.0"] {
        assert_eq!(
            Rule::parse(&format!("api_version = {value}"))
                .unwrap()
                .value(),
            value
        );
    }
    assert!(RuleField::ApiVersion.value_note("v1").is_some());
    assert!(RuleField::ApiVersion.value_note("v1.0").is_none());
}

// Regions and endpoints of the clouds: every code is lower-case words and numbers joined
// by hyphens. Nothing says that they must be, so others are only doubted.
#[test]
fn regions_of_urns_are_written_as_published() {
    let found = |region: &str| {
        let urn = format!("urn:smn:{region}:{PROJECT}:alerts");
        let smn = Target::parse(&urn).unwrap().cautions();
        let function = format!("urn:fss:{region}:{PROJECT}:function:default:f:latest");
        let function = Target::parse(&function).unwrap().cautions();
        let rules = |found: &[ParseError]| found.iter().map(|f| f.rule).collect::<Vec<_>>();
        assert_eq!(rules(&smn), rules(&function));
        smn.into_iter().next().map(|error| {
            assert_eq!(error.rule, "urn/region");
            let fix = error.fix.map(|fix| {
                let end = format!(":{PROJECT}:alerts");
                let fixed = fix.replacement.strip_prefix("urn:smn:").unwrap();
                fixed.strip_suffix(&end).unwrap().to_owned()
            });
            (error.message.to_string(), fix)
        })
    };
    for region in [
        "cn-north-4",
        "cn-east-201",
        "eu-west-101",
        "eu-west-0",
        "ap-southeast-1",
        "my-kualalumpur-1",
        "ru-moscow-1",
        "eu-de",
        "eu-nl",
        "eu-ch2",
    ] {
        assert_eq!(found(region), None, "{region}");
    }
    for (region, fixed) in [
        ("cn_north_4", Some("cn-north-4")),
        ("cn-north_4", Some("cn-north-4")),
        ("CN-North-4", Some("cn-north-4")),
        ("EU_WEST_101", Some("eu-west-101")),
        ("eu_de", Some("eu-de")),
        ("EU-DE", Some("eu-de")),
        ("cnnorth4", None),
        ("europe", None),
        ("cn--north-4", None),
        ("cn-north-4-", None),
        ("cn-north-4_app", None),
        ("4", None),
    ] {
        let said = format!(
            "“{region}” isn’t written like a region. Regions are lowercase words joined by hyphens, as in eu-west-101."
        );
        assert_eq!(found(region), Some((said, fixed.map(str::to_owned))));
    }
    for zone in ["cn-north-4a", "CN_North_4a"] {
        let said = format!("“{zone}” is an availability zone of region cn-north-4.");
        assert_eq!(found(zone), Some((said, Some("cn-north-4".to_owned()))));
    }
}

// Rules are `field = value` and `field != value` (API, `filter.rule`): nothing fills in
// variables, and there are no comments, so both are compared as they stand.
#[test]
fn placeholders_and_comments_in_values_are_named() {
    let found = |field: RuleField, value: &str| {
        let found = field.value_cautions(value);
        let found = found.into_iter().map(|error| {
            let fix = error.fix.map(|fix| fix.replacement);
            (error.rule, error.message.to_string(), fix)
        });
        found.collect::<Vec<_>>()
    };
    for (field, value, left) in [
        (RuleField::ResourceId, "${id}", "${id}"),
        (RuleField::ResourceId, "${aws:username}", "${aws:username}"),
        (RuleField::ResourceName, "{{name}}", "{{name}}"),
        (RuleField::ResourceName, "prod-{{ env }}-db", "{{ env }}"),
        (RuleField::ResourceName, "{name}", "{name}"),
        (RuleField::ResourceId, "<id>", "<id>"),
        (RuleField::ResourceId, "<id> OR <other>", "<id>"),
        (RuleField::ResourceId, "\"<id>\"", "<id>"),
        (RuleField::ResourceName, "[a] <name>", "<name>"),
        (RuleField::ResourceId, "$SERVER_ID", "$SERVER_ID"),
        (RuleField::ResourceId, "%SERVER_ID%", "%SERVER_ID%"),
        (RuleField::ResourceId, "YOUR_SERVER_ID", "YOUR_SERVER_ID"),
        (RuleField::ResourceName, "yourServer", "yourServer"),
        (RuleField::ResourceName, "resource-name", "resource-name"),
        (RuleField::ResourceName, "replace_me", "replace_me"),
        (RuleField::ResourceName, "insertNameHere", "insertNameHere"),
        (RuleField::ResourceId, "xxxxxxxx", "xxxxxxxx"),
        (RuleField::Code, "${code}", "${code}"),
        (RuleField::TraceType, "${type}", "${type}"),
        (RuleField::TraceRating, "<rating>", "<rating>"),
    ] {
        let said = format!("“{left}” looks like a placeholder. Replace it with the real value.");
        assert_eq!(
            found(field, value),
            [("rule/value-placeholder", said, None)],
            "{value}"
        );
    }
    for (field, value, comment, fixed) in [
        (RuleField::Code, "200 # ok", "# ok", Some("200")),
        (RuleField::Code, "200 // ok", "// ok", Some("200")),
        (RuleField::Code, "200  -- ok", "-- ok", Some("200")),
        (RuleField::Code, "200 /* ok */", "/* ok */", Some("200")),
        (RuleField::Code, "200 #2xx", "#2xx", Some("200")),
        (RuleField::ResourceId, "a-1 # it", "# it", Some("a-1")),
        (
            RuleField::TraceType,
            "ApiCall # all",
            "# all",
            Some("ApiCall"),
        ),
        (
            RuleField::ResourceName,
            "prod # main one",
            "# main one",
            None,
        ),
    ] {
        let said = format!(
            "“{comment}” looks like a comment, but rules have no comments: it is part of the value, and values are compared literally."
        );
        assert_eq!(
            found(field, value),
            [("rule/value-comment", said, fixed.map(str::to_owned))],
            "{value}"
        );
    }
    // What names and IDs really look like.
    for (field, value) in [
        (RuleField::ResourceName, "[prod] web"),
        (RuleField::ResourceName, "build #12"),
        (RuleField::ResourceName, "Server # 3"),
        (RuleField::ResourceName, "a#b"),
        (RuleField::ResourceName, "name"),
        (RuleField::ResourceName, "todo"),
        (RuleField::ResourceName, "user-insert"),
        (RuleField::ResourceName, "my-topic"),
        (RuleField::ResourceName, "id-service"),
        (RuleField::ResourceName, "hostname-db"),
        (RuleField::ResourceName, "$5 plan"),
        (RuleField::ResourceName, "xxl"),
        (RuleField::ResourceName, "{}"),
        (RuleField::ResourceId, "arn/role/name-service"),
        (RuleField::ResourceId, "http://a/b#c"),
        (RuleField::Code, "CCE.01#2"),
    ] {
        assert_eq!(found(field, value), [], "{value}");
    }
}

#[test]
fn cautions_about_values() {
    let rules = |field: RuleField, value: &str| -> Vec<&str> {
        field.value_cautions(value).iter().map(|f| f.rule).collect()
    };
    assert_eq!(rules(RuleField::Code, "200 "), ["rule/value-blanks"]);
    assert_eq!(
        rules(RuleField::ResourceName, "a = b"),
        ["rule/value-operator"]
    );
    assert_eq!(rules(RuleField::TraceType, "ObsAPI"), ["rule/data-event"]);
    assert!(rules(RuleField::ResourceName, "prod web 1").is_empty());
    let fix = |field: RuleField, value: &str| {
        let found = field.value_cautions(value);
        found
            .into_iter()
            .find_map(|error| error.fix)
            .map(|fix| fix.replacement)
    };
    for (value, bare) in [
        ("\"200\"", Some("200")),
        ("'200'", Some("200")),
        ("“200”", Some("200")),
        ("\"200\",", Some("200")),
        ("\"200", None),
        ("\"\"", None),
    ] {
        assert_eq!(
            rules(RuleField::Code, value),
            ["rule/value-quotes"],
            "{value}"
        );
        assert_eq!(fix(RuleField::Code, value).as_deref(), bare, "{value}");
    }
    for (field, values) in [
        (
            RuleField::Code,
            &[
                "2xx", "4XX", "40x", "2*", "*", "200,404", "200|404", "200-299", "2\\d\\d", "^4",
            ][..],
        ),
        (
            RuleField::ResourceName,
            &["a*", "prod-?", "%prod%", "prod%", "^prod"],
        ),
        (RuleField::ResourceId, &["*"]),
    ] {
        for value in values {
            assert_eq!(rules(field, value), ["rule/value-pattern"], "{value}");
            assert_eq!(fix(field, value), None);
        }
    }
    assert_eq!(
        rules(RuleField::Code, "\"2xx\""),
        ["rule/value-quotes", "rule/value-pattern"]
    );
    assert_eq!(rules(RuleField::Code, "> 400"), ["rule/value-operator"]);
    for (field, value) in [
        (RuleField::Code, "VPC.0602"),
        (RuleField::Code, "200"),
        (RuleField::Code, "xxx"),
        (RuleField::Code, "CCE-01"),
        (RuleField::ResourceName, "2xx"),
        (RuleField::ResourceName, "bob's server"),
        (RuleField::ResourceName, "a,b"),
        (RuleField::ResourceName, "100% sure"),
        (RuleField::ResourceId, "/v1/x?y"),
    ] {
        assert!(rules(field, value).is_empty(), "{value}");
    }
}

#[test]
fn values_outside_a_documented_list_are_only_cautioned_about() {
    let said = |field: RuleField, value: &str| {
        assert!(field.check_value(value).is_ok(), "{value}");
        let error = field.value_cautions(value).pop().unwrap();
        assert_eq!(error.rule, "rule/unlisted-value");
        (
            error.message.to_string(),
            error.fix.map(|fix| fix.replacement),
        )
    };
    assert_eq!(
        said(RuleField::TraceRating, "Warning"),
        (
            "“Warning” isn’t a documented value of trace_rating. Documented are normal, warning, and incident. Undocumented: whether events can have other values.".to_owned(),
            Some("warning".to_owned())
        )
    );
    assert_eq!(
        said(RuleField::TraceType, "api call"),
        (
            "“api call” isn’t a documented value of trace_type. Documented are ConsoleAction, ApiCall, and SystemAction. Events with other values have been seen.".to_owned(),
            Some("ApiCall".to_owned())
        )
    );
    assert_eq!(said(RuleField::TraceType, "data").1, None);
    let known = ["ApiCall", "ObsSDK", "ObsAPI"];
    assert!(
        known
            .iter()
            .all(|value| RuleField::TraceType.is_listed(value))
    );
    assert!(!RuleField::TraceRating.is_listed("ObsSDK"));
    assert!(RuleField::Code.is_listed("anything"));
    assert_eq!(Rule::parse("trace_type = Other").unwrap().value(), "Other");
}

#[test]
fn trap_29_stored_rules_survive_verbatim_until_edited() {
    for text in [
        "code=200",
        "code",
        "",
        " = ",
        "foo = bar",
        "code != 200",
        " code = 1",
        "code =",
        "=",
        "a\nb = c",
    ] {
        assert_eq!(RuleRow::from_stored(text).to_text(), text);
        assert!(
            !RuleRow::from_stored(text).is_empty(),
            "{text:?} would vanish"
        );
    }
    let mut row = RuleRow::from_stored("code=200");
    assert_eq!((row.field.as_str(), row.value.as_str()), ("code", "200"));
    row.verbatim = None;
    assert_eq!(row.to_text(), "code = 200");
    assert_eq!(RuleRow::from_stored("foo = bar").verbatim, None);
    assert_eq!(cut("code"), None);
}

#[test]
fn operation_words_are_only_cautioned_about() {
    assert!(operation::trace_name_cautions("deleteServer").is_empty());
    assert_eq!(
        operation::trace_name_cautions("2delete")[0].message,
        "“2delete” doesn’t begin with a letter, as operation names do."
    );
    assert_eq!(
        operation::trace_name_cautions("delete server")[0].message,
        "Operation names contain only letters, digits, “.”, “_”, and “-”. Found a space in “delete server”."
    );
    assert!(operation::trace_name_cautions(&"d".repeat(64)).is_empty());
    assert!(!operation::trace_name_cautions(&"d".repeat(65)).is_empty());
}

#[test]
fn the_name_of_a_copy_is_legal_and_free() {
    let long = "a".repeat(64);
    let table: [(&str, &[&str], Site, &str); 9] = [
        ("alerts", &["alerts"], Site::Huawei, "alerts_copy"),
        (
            "alerts",
            &["alerts", "alerts_copy"],
            Site::Huawei,
            "alerts_copy_2",
        ),
        (
            "alerts_copy",
            &["alerts_copy"],
            Site::Huawei,
            "alerts_copy_2",
        ),
        (
            "alerts_copy_2",
            &["alerts_copy", "alerts_copy_2"],
            Site::Huawei,
            "alerts_copy_3",
        ),
        ("stage_2", &["stage_2"], Site::Huawei, "stage_2_copy"),
        ("_copy", &["_copy"], Site::Huawei, "_copy_copy"),
        ("告警", &["告警"], Site::Huawei, "告警_copy"),
        ("告警 a-b", &[], Site::OpenTelekomCloud, "___a_b_copy"),
        ("", &[], Site::Huawei, "_copy"),
    ];
    for (name, taken, site, wanted) in table {
        let copy = NotificationName::for_copy(name, taken.iter().copied(), site);
        assert_eq!(copy, wanted, "of {name}");
        assert!(NotificationName::parse(&copy, site).is_ok());
    }
    let mut taken = vec![long.clone()];
    for _ in 0..12 {
        let copy = NotificationName::for_copy(
            &long,
            taken.iter().map(String::as_str),
            Site::OpenTelekomCloud,
        );
        assert!(NotificationName::parse(&copy, Site::OpenTelekomCloud).is_ok());
        assert_eq!(copy.len(), 64);
        assert!(!taken.contains(&copy));
        taken.push(copy);
    }
}

#[test]
fn of_where_a_topic_sends_to_only_a_little_is_shown() {
    use domain::cts::mask_endpoint;
    for (endpoint, shown) in [
        ("alice.miller@example.com", "a•••@example.com"),
        ("a@example.com", "•••@example.com"),
        ("\"a@b\"@example.com", "\"•••@example.com"),
        ("+8613612345678", "•••78"),
        ("0049 (30) 12345", "•••45"),
        ("12345", "•••"),
        (
            "https://hooks.example.com/services/T0/B1/secret",
            "https://hooks.example.com/•••",
        ),
        (
            "https://user:secret@hooks.example.com?token=secret",
            "https://hooks.example.com/•••",
        ),
        ("http://example.com", "http://example.com/•••"),
        ("http://example.com\\@secret", "http://example.com/•••"),
        (
            "urn:fss:eu-de:0:function:default:hook",
            "urn:fss:eu-de:0:function:default:hook",
        ),
        ("some-device-token", "•••"),
        ("", "•••"),
    ] {
        assert_eq!(mask_endpoint(endpoint), shown, "{endpoint}");
    }
}

#[test]
fn whether_anybody_listens_takes_one_who_hears_everything() {
    use domain::cts::{Listening, Subscription, SubscriptionState as State};
    let one = |state| Subscription {
        urn: String::new(),
        protocol: "email".to_owned(),
        endpoint: String::new(),
        state,
        filtered: false,
    };
    let filtered = Subscription {
        filtered: true,
        ..one(State::Confirmed)
    };
    let of = |all: &[Subscription]| [Listening::of(all, true), Listening::of(all, false)];
    assert_eq!(of(&[]), [Listening::None, Listening::Unknown]);
    assert_eq!(
        of(&[one(State::Canceled)]),
        [Listening::None, Listening::Unknown]
    );
    let open = [one(State::Canceled), one(State::Unconfirmed)];
    assert_eq!(of(&open), [Listening::Unconfirmed, Listening::Unknown]);
    assert_eq!(
        of(&[one(State::Unconfirmed), one(State::Unknown)]),
        [Listening::Unknown; 2]
    );
    assert_eq!(
        of(&[filtered.clone(), one(State::Unconfirmed)]),
        [Listening::Unknown; 2]
    );
    assert_eq!(
        of(&[filtered, one(State::Confirmed)]),
        [Listening::Confirmed; 2]
    );
    let numbers = [Some(0), Some(1), Some(3), Some(2), None].map(State::of);
    let states = [State::Unconfirmed, State::Confirmed, State::Canceled];
    assert_eq!(numbers.split_at(3), (&states[..], &[State::Unknown; 2][..]));
}
