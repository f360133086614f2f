//! What people paste into the fields of a connector and a notification, and
//! what may be made of it: the one value it can mean, or nothing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn, account_id};
use domain::cts::{FunctionUrn, NotificationName, SmnTopicUrn, Target};
use domain::finding::ParseError;
use domain::notification::Site;
use proptest::prelude::*;
use proptest::sample::select;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Topic,
    Role,
    Id,
    Type,
    Account,
    Smn,
    Function,
    Target,
    Name,
}

impl Field {
    /// What is wrong with a text.
    fn refuse(self, raw: &str) -> Option<ParseError> {
        match self {
            Self::Topic => TopicArn::parse(raw).err(),
            Self::Role => RoleArn::parse(raw).err(),
            Self::Id => ExternalId::parse(raw).err(),
            Self::Type => NotificationType::parse(raw).err(),
            Self::Account => account_id(raw).err(),
            Self::Smn => SmnTopicUrn::parse(raw).err(),
            Self::Function => FunctionUrn::parse(raw).err(),
            Self::Target => Target::parse(raw).err(),
            Self::Name => NotificationName::parse(raw, Site::OpenTelekomCloud).err(),
        }
    }

    /// Rules of what is legal but doubtful.
    fn cautions(self, raw: &str) -> Vec<&'static str> {
        let errors = match self {
            Self::Topic => TopicArn::parse(raw).unwrap().cautions(),
            Self::Role => RoleArn::parse(raw).unwrap().cautions(),
            Self::Id => ExternalId::parse(raw).unwrap().cautions(&[], None),
            Self::Target => Target::parse(raw).unwrap().cautions(),
            _ => Vec::new(),
        };
        errors.iter().map(|error| error.rule).collect()
    }
}

#[derive(Debug)]
enum Expect {
    /// Taken as it is.
    Taken,
    /// Taken, with a warning of that rule.
    Warned(&'static str),
    /// Refused; the correction gives this. The message has these words.
    Fixed(&'static str, &'static [&'static str]),
    /// Refused by that rule without a correction. The message has these words.
    Refused(&'static str, &'static [&'static str]),
}

use Expect::{Fixed, Refused, Taken, Warned};
use Field::{Account, Function, Id, Name, Role, Smn, Target as AnyTarget, Topic, Type};

struct Case {
    id: &'static str,
    field: Field,
    input: &'static str,
    expect: Expect,
    why: &'static str,
}

const fn case(
    id: &'static str,
    field: Field,
    input: &'static str,
    expect: Expect,
    why: &'static str,
) -> Case {
    Case {
        id,
        field,
        input,
        expect,
        why,
    }
}

const T: &str = "arn:aws:sns:eu-west-1:444455556666:nsva-health";
const R: &str = "arn:aws:iam::444455556666:role/SnsNotificationRole";
const S: &str = "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts";
const F: &str = "urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert";
const X: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

const CASES: &[Case] = &[
    case(
        "w11",
        Role,
        "arn:aws:iam::444455556666:role/{env}/SnsRole",
        Warned("text/template"),
        "IAM pathType takes any visible ASCII character, so it may be meant; a template is likelier",
    ),
    case(
        "w12",
        Role,
        "arn:aws:iam::444455556666:role/${env}/SnsRole",
        Warned("text/template"),
        "IAM pathType takes any visible ASCII character, so it may be meant; a template is likelier",
    ),
    case(
        "w13",
        Role,
        "arn:aws:iam::444455556666:role/<path>/SnsRole",
        Warned("text/template"),
        "IAM pathType takes any visible ASCII character, so it may be meant; a template is likelier",
    ),
    case(
        "w14",
        Role,
        "arn:aws:iam::444455556666:role/{{path}}/SnsRole",
        Warned("text/template"),
        "IAM pathType takes any visible ASCII character, so it may be meant; a template is likelier",
    ),
    case(
        "w15",
        Role,
        "arn:aws:iam::444455556666:role/a/{env}/b/SnsRole",
        Warned("text/template"),
        "IAM pathType takes any visible ASCII character, so it may be meant; a template is likelier",
    ),
    case(
        "w16",
        Role,
        "arn:aws:iam::444455556666:role/#{env}/SnsRole",
        Warned("text/template"),
        "IAM pathType takes any visible ASCII character, so it may be meant; a template is likelier",
    ),
    case(
        "w17",
        Role,
        "arn:aws:iam::444455556666:role/$ENV/SnsRole",
        Warned("text/template"),
        "IAM pathType takes any visible ASCII character, so it may be meant; a template is likelier",
    ),
    case(
        "w18",
        Role,
        "arn:aws:iam::444455556666:role/%ENV%/SnsRole",
        Warned("text/template"),
        "IAM pathType takes any visible ASCII character, so it may be meant; a template is likelier",
    ),
    case(
        "w19",
        Role,
        "arn:aws:iam::444455556666:role/YOUR_ROLE_NAME",
        Warned("text/template"),
        "IAM roleNameType takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w20",
        Role,
        "arn:aws:iam::444455556666:role/your-role",
        Warned("text/template"),
        "IAM roleNameType takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w21",
        Role,
        "arn:aws:iam::444455556666:role/YourRoleName",
        Warned("text/template"),
        "IAM roleNameType takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w22",
        Role,
        "arn:aws:iam::444455556666:role/role-name",
        Warned("text/template"),
        "IAM roleNameType takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w23",
        Role,
        "arn:aws:iam::444455556666:role/RoleName",
        Warned("text/template"),
        "IAM roleNameType takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w24",
        Role,
        "arn:aws:iam::444455556666:role/REPLACE_ME",
        Warned("text/template"),
        "IAM roleNameType takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w25",
        Role,
        "arn:aws:iam::444455556666:role/xxxx",
        Warned("text/template"),
        "IAM roleNameType takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w26",
        Role,
        "arn:aws:iam::444455556666:role/your-path/SnsRole",
        Warned("text/template"),
        "IAM roleNameType takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w27",
        Role,
        "arn:aws:iam::444455556666:role/ROLE_NAME_HERE",
        Warned("text/template"),
        "IAM roleNameType takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w28",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:YOUR_TOPIC_NAME",
        Warned("text/template"),
        "SNS CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w29",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:your-topic",
        Warned("text/template"),
        "SNS CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w30",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:YourTopic",
        Warned("text/template"),
        "SNS CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w31",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:topic-name",
        Warned("text/template"),
        "SNS CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w32",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:MyTopicName",
        Warned("text/template"),
        "SNS CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w33",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:TOPIC_NAME_HERE",
        Warned("text/template"),
        "SNS CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w34",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:change-me",
        Warned("text/template"),
        "SNS CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w35",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:xxxxxxxx",
        Warned("text/template"),
        "SNS CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w36",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:placeholder",
        Warned("text/template"),
        "SNS CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w37",
        AnyTarget,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:YOUR_TOPIC",
        Warned("text/template"),
        "SMN CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w38",
        AnyTarget,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:topic-name",
        Warned("text/template"),
        "SMN CreateTopic takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w39",
        AnyTarget,
        "urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:function_name",
        Warned("text/template"),
        "FunctionGraph takes it; documentation writes such words for what belongs there",
    ),
    case(
        "w40",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:MyTopic",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w41",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:my-topic",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w42",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:sns-role",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w43",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:topic",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w44",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:hostnames",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w45",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:rename-topic",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w46",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:name-service",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w47",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:xxl",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w48",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:xxx",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w49",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:yours",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w50",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:youralerts",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w51",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:todo",
        Taken,
        "SNS CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w52",
        Role,
        "arn:aws:iam::444455556666:role/MyRole",
        Taken,
        "IAM pathType and roleNameType take it, and somebody may mean it",
    ),
    case(
        "w53",
        Role,
        "arn:aws:iam::444455556666:role/iam-role",
        Taken,
        "IAM pathType and roleNameType take it, and somebody may mean it",
    ),
    case(
        "w54",
        Role,
        "arn:aws:iam::444455556666:role/SNSRole",
        Taken,
        "IAM pathType and roleNameType take it, and somebody may mean it",
    ),
    case(
        "w55",
        Role,
        "arn:aws:iam::444455556666:role/team=a/SnsRole",
        Taken,
        "IAM pathType and roleNameType take it, and somebody may mean it",
    ),
    case(
        "w56",
        Role,
        "arn:aws:iam::444455556666:role/a+b/SnsRole",
        Taken,
        "IAM pathType and roleNameType take it, and somebody may mean it",
    ),
    case(
        "w57",
        Role,
        "arn:aws:iam::444455556666:role/$/SnsRole",
        Taken,
        "IAM pathType and roleNameType take it, and somebody may mean it",
    ),
    case(
        "w58",
        Role,
        "arn:aws:iam::444455556666:role/100%/SnsRole",
        Taken,
        "IAM pathType and roleNameType take it, and somebody may mean it",
    ),
    case(
        "w59",
        Role,
        "arn:aws:iam::444455556666:role/{}/SnsRole",
        Taken,
        "IAM pathType and roleNameType take it, and somebody may mean it",
    ),
    case(
        "w60",
        Role,
        "arn:aws:iam::444455556666:role/[x]/SnsRole",
        Taken,
        "IAM pathType and roleNameType take it, and somebody may mean it",
    ),
    case(
        "w61",
        Role,
        "arn:aws:iam::444455556666:role/name/SnsRole",
        Taken,
        "IAM pathType and roleNameType take it, and somebody may mean it",
    ),
    case(
        "w62",
        AnyTarget,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:my-topic",
        Taken,
        "SMN CreateTopic takes it, and somebody may mean it",
    ),
    case(
        "w01",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health and then",
        Refused(
            "text/blank-inside",
            &[
                "in or after the value",
                "enter only arn:aws:sns:eu-west-1:444455556666:nsva-health.",
            ],
        ),
        "SNS CreateTopic: no blanks in names; with and without what follows it is one, so neither is offered",
    ),
    case(
        "w02",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health is used",
        Refused(
            "text/blank-inside",
            &[
                "in or after the value",
                "enter only arn:aws:sns:eu-west-1:444455556666:nsva-health.",
            ],
        ),
        "SNS CreateTopic: no blanks in names; with and without what follows it is one, so neither is offered",
    ),
    case(
        "w03",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health alerts",
        Refused(
            "text/blank-inside",
            &[
                "in or after the value",
                "enter only arn:aws:sns:eu-west-1:444455556666:nsva-health.",
            ],
        ),
        "SNS CreateTopic: no blanks in names; with and without what follows it is one, so neither is offered",
    ),
    case(
        "w04",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-\nhealth",
        Refused(
            "text/blank-inside",
            &[
                "line break in or after",
                "enter only arn:aws:sns:eu-west-1:444455556666:nsva-.",
            ],
        ),
        "SNS CreateTopic takes nsva- and nsva-health",
    ),
    case(
        "w05",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\nhealth",
        Refused(
            "text/blank-inside",
            &[
                "line break in or after",
                "enter only arn:aws:sns:eu-west-1:444455556666:nsva.",
            ],
        ),
        "SNS CreateTopic takes nsva and nsvahealth",
    ),
    case(
        "w06",
        Role,
        "arn:aws:iam::444455556666:role/Sns and then",
        Refused(
            "text/blank-inside",
            &[
                "in or after the value",
                "enter only arn:aws:iam::444455556666:role/Sns.",
            ],
        ),
        "IAM roleNameType has no blanks; Sns and Snsandthen are both names",
    ),
    case(
        "w07",
        Smn,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts of ours",
        Refused(
            "text/blank-inside",
            &[
                "in or after the value",
                "enter only urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts.",
            ],
        ),
        "SMN CreateTopic: no blanks in names; alerts and alertsofours are both names",
    ),
    case(
        "w08",
        Type,
        "my type",
        Refused("text/blank-inside", &["enter only my."]),
        "STS roleSessionNameType has no blanks; my and mytype both fit",
    ),
    case(
        "w09",
        Type,
        "appliance health",
        Fixed("appliancehealth", &["Remove it"]),
        "the only documented type has no blank",
    ),
    case(
        "w10",
        Topic,
        "arn:aws:sns:eu-west-1:4444 55556666:nsva-health",
        Fixed(T, &["Remove it"]),
        "an account ID has 12 digits, so the name cannot end at the blank",
    ),
    case(
        "f01",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health\n",
        Taken,
        "blanks around are cut before sending",
    ),
    case(
        "f03",
        Topic,
        "\u{200b}arn:aws:sns:eu-west-1:444455556666:nsva-health\u{200b}",
        Taken,
        "invisible characters around are cut before sending",
    ),
    case(
        "f04",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:ns\u{200b}va-health",
        Fixed(T, &["zero-width space", "U+200B"]),
        "CreateTopic: names have ASCII letters, digits, _ and -",
    ),
    case(
        "f06",
        Topic,
        "https://eu-west-1.console.aws.amazon.com/sns/v3/home?region=eu-west-1#/topic/arn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &["URL"]),
        "the console's link ends with the topic's ARN",
    ),
    case(
        "f07",
        Topic,
        "https://eu-west-1.console.aws.amazon.com/sns/v3/home?region=eu-west-1#/topic/arn%3Aaws%3Asns%3Aeu-west-1%3A444455556666%3Ansva-health",
        Fixed(T, &["URL"]),
        "%3A is a colon (RFC 3986)",
    ),
    case(
        "f09",
        Topic,
        "\"TopicArn\": \"arn:aws:sns:eu-west-1:444455556666:nsva-health\",",
        Fixed(T, &["other text"]),
        "a line of get-topic-attributes",
    ),
    case(
        "f10",
        Topic,
        "{\"TopicArn\":\"arn:aws:sns:eu-west-1:444455556666:nsva-health\"}",
        Fixed(T, &["other text"]),
        "the answer of CreateTopic",
    ),
    case(
        "f11",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health.",
        Fixed(T, &["“.”"]),
        "a dot is legal only in .fifo",
    ),
    case(
        "f12",
        Topic,
        "arn:aws:sns:eu-west-1:４４４４５５５５６６６６:nsva-health",
        Fixed(T, &["full-width", "U+FF14"]),
        "account IDs have ASCII digits",
    ),
    case(
        "f15",
        Topic,
        "\u{202e}arn:aws:sns:eu-west-1:444455556666:nsva-health\u{202c}",
        Taken,
        "marks of the writing direction around are cut",
    ),
    case(
        "f18",
        Topic,
        "arn:aws:sns:Ireland:444455556666:nsva-health",
        Refused("topic-arn/region", &["Ireland"]),
        "regions stand in ARNs by their code; which one was meant is not in the text",
    ),
    case(
        "f20",
        Topic,
        "arn:aws:sqs:eu-west-1:444455556666:nsva-health",
        Refused("arn/service", &["SQS queue"]),
        "a queue is no topic of the same name",
    ),
    case(
        "f22",
        Topic,
        "TopicArn: arn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &["other text"]),
        "the label is no part of the ARN",
    ),
    case(
        "f23",
        Topic,
        "<arn:aws:sns:eu-west-1:444455556666:nsva-health>",
        Fixed(T, &["brackets"]),
        "a real ARN in brackets is no placeholder",
    ),
    case(
        "f26",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva–health",
        Fixed(T, &["en dash", "U+2013"]),
        "CreateTopic: of the dashes only the hyphen-minus is legal",
    ),
    case(
        "f27",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:endpoint/GCM/app/0f9b6a1e-1111-4222-8333-444455556666",
        Refused("topic-arn/kind", &["endpoint"]),
        "SNS service authorization reference: endpoints are another resource type",
    ),
    case(
        "f28",
        Topic,
        "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:nsva-health",
        Refused("text/placeholder", &["${AWS::Partition}"]),
        "pseudo parameters of CloudFormation are filled in by it",
    ),
    case(
        "f29",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:my topic",
        Refused("text/blank-inside", &["space"]),
        "CreateTopic: no blank; whether the name is mytopic, my-topic or my is not in the text",
    ),
    case(
        "f30",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:𝘯𝘴𝘷𝘢-health",
        Fixed(T, &["mathematical", "U+1D62F"]),
        "CreateTopic: names have ASCII letters; Unicode has them again for formulas",
    ),
    case(
        "r02",
        Role,
        "https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/roles/details/SnsNotificationRole?section=permissions",
        Refused("text/web-address", &[]),
        "the console's link of a role has neither account nor path",
    ),
    case(
        "r05",
        Role,
        "arn:aws:iam::444455556666:role/SnsNotificationRole/",
        Refused("role-arn/name-missing", &[]),
        "roleNameType needs a character; the path ends with the slash",
    ),
    case(
        "r06",
        Role,
        "arn:aws:iam::444455556666:role//SnsNotificationRole",
        Fixed(R, &["two slashes"]),
        "pathType needs a character between its slashes",
    ),
    case(
        "r07",
        Role,
        "arn:aws:iam::444455556666:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_0123456789abcdef",
        Warned("role-arn/reserved"),
        "IAM Identity Center keeps these roles; they can't be modified in IAM",
    ),
    case(
        "r08",
        Role,
        "arn:aws:iam::aws:policy/AmazonSNSFullAccess",
        Refused("arn/account", &[]),
        "a managed policy is no role",
    ),
    case(
        "x01",
        Id,
        "7c9e6679-7425-40de-944b-e07fc1f90ae7\n",
        Taken,
        "a line break at the end is cut before sending",
    ),
    case(
        "x02",
        Id,
        "\"7c9e6679-7425-40de-944b-e07fc1f90ae7\"",
        Fixed(X, &["quotation mark"]),
        "externalIdType has no quotation marks",
    ),
    case(
        "x05",
        Id,
        "sts:ExternalId: 7c9e6679-7425-40de-944b-e07fc1f90ae7",
        Fixed(X, &["space"]),
        "externalIdType has no blanks, and the key of the condition is no ID",
    ),
    case(
        "x06",
        Id,
        "ＡＢＣ１２３４５６７８９０１２３４",
        Fixed("ABC12345678901234", &["full-width"]),
        "externalIdType has ASCII letters and digits only",
    ),
    case(
        "x08",
        Id,
        "ABC12345_SFCRole=2_Zm9vYmFyYmF6cXV4==",
        Taken,
        "externalIdType: = and _ are legal",
    ),
    case(
        "x09",
        Id,
        "12345abc",
        Warned("external-id/example"),
        "an example of the IAM user guide",
    ),
    case(
        "x11",
        Id,
        "7c9e6679\u{2011}7425\u{2011}40de\u{2011}944b\u{2011}e07fc1f90ae7",
        Fixed(X, &["non-breaking hyphen"]),
        "externalIdType: of the dashes only the hyphen-minus is legal",
    ),
    case(
        "s01",
        Topic,
        "topic_arn = \"arn:aws:sns:eu-west-1:444455556666:nsva-health\"",
        Fixed(T, &[]),
        "an attribute of Terraform",
    ),
    case(
        "s02",
        Topic,
        "aws sns publish --topic-arn arn:aws:sns:eu-west-1:444455556666:nsva-health --message hi",
        Fixed(T, &[]),
        "an argument of the AWS CLI",
    ),
    case(
        "s03",
        Topic,
        "aws sns publish --topic-arn=arn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &[]),
        "the other spelling of an argument",
    ),
    case(
        "s04",
        Topic,
        "[the topic](arn:aws:sns:eu-west-1:444455556666:nsva-health)",
        Fixed(T, &[]),
        "a link of Markdown",
    ),
    case(
        "s05",
        Topic,
        "**arn:aws:sns:eu-west-1:444455556666:nsva-health**",
        Fixed(T, &[]),
        "bold text of Markdown",
    ),
    case(
        "s06",
        Topic,
        "`arn:aws:sns:eu-west-1:444455556666:nsva-health`",
        Fixed(T, &["quotation marks"]),
        "code of Markdown",
    ),
    case(
        "s07",
        Topic,
        "<td>arn:aws:sns:eu-west-1:444455556666:nsva-health</td>",
        Fixed(T, &[]),
        "a cell of an HTML table",
    ),
    case(
        "s08",
        Topic,
        "| alerts | arn:aws:sns:eu-west-1:444455556666:nsva-health | eu-west-1 |",
        Fixed(T, &[]),
        "a row of a Markdown table",
    ),
    case(
        "s09",
        Topic,
        "alerts\tarn:aws:sns:eu-west-1:444455556666:nsva-health\teu-west-1",
        Fixed(T, &[]),
        "cells copied from a spreadsheet",
    ),
    case(
        "s10",
        Topic,
        "https://x.example/?to=arn%253Aaws%253Asns%253Aeu-west-1%253A444455556666%253Ansva-health",
        Fixed(T, &[]),
        "percent-encoded twice",
    ),
    case(
        "s11",
        Topic,
        "https://x.example/?topic=arn:aws:sns:eu-west-1:444455556666:nsva-health&tab=access",
        Fixed(T, &[]),
        "an & ends a parameter of a query",
    ),
    case(
        "s12",
        Topic,
        "“arn:aws:sns:eu-west-1:444455556666:nsva-health”,",
        Fixed(T, &["quotation marks"]),
        "curly quotes are no part of an ARN",
    ),
    case(
        "s13",
        Topic,
        "«arn:aws:sns:eu-west-1:444455556666:nsva-health»",
        Fixed(T, &["quotation marks"]),
        "quotes of other languages neither",
    ),
    case(
        "s14",
        Topic,
        "&quot;arn:aws:sns:eu-west-1:444455556666:nsva-health&quot;",
        Fixed(T, &[]),
        "HTML writes quotes as entities",
    ),
    case(
        "s15",
        Topic,
        "\\\"TopicArn\\\": \\\"arn:aws:sns:eu-west-1:444455556666:nsva-health\\\"",
        Fixed(T, &[]),
        "JSON inside a string of JSON",
    ),
    case(
        "s16",
        Topic,
        "TopicArn: arn:aws:sns:eu-west-1:444455556666:nsva-health\nOwner: 444455556666",
        Fixed(T, &[]),
        "what follows on the next line is another entry",
    ),
    case(
        "s17",
        Topic,
        "Please use arn:aws:sns:eu-west-1:444455556666:nsva-health for the alerts of production.",
        Fixed(T, &[]),
        "a sentence around",
    ),
    case(
        "s18",
        Topic,
        "请使用arn:aws:sns:eu-west-1:444455556666:nsva-health。谢谢",
        Fixed(T, &[]),
        "Chinese has no blanks between words",
    ),
    case(
        "s19",
        Role,
        "\"RoleArn\": \"arn:aws:iam::444455556666:role/SnsNotificationRole\",",
        Fixed(R, &[]),
        "a line of get-role",
    ),
    case(
        "s20",
        Role,
        "role_arn = arn:aws:iam::444455556666:role/SnsNotificationRole",
        Fixed(R, &[]),
        "a line of ~/.aws/config",
    ),
    case(
        "s21",
        Role,
        "aws sts assume-role --role-arn arn:aws:iam::444455556666:role/SnsNotificationRole --role-session-name x",
        Fixed(R, &[]),
        "an argument of the AWS CLI",
    ),
    case(
        "s22",
        Role,
        "arn%3Aaws%3Aiam%3A%3A444455556666%3Arole%2FSnsNotificationRole",
        Fixed(R, &["encoded"]),
        "%2F is a slash (RFC 3986)",
    ),
    case(
        "s23",
        Role,
        "<Arn>arn:aws:iam::444455556666:role/SnsNotificationRole</Arn>",
        Fixed(R, &[]),
        "the answer of GetRole is XML",
    ),
    case(
        "s24",
        Role,
        "arn:aws:iam::444455556666:role\\/SnsNotificationRole",
        Fixed(R, &[]),
        "some JSON writers escape slashes",
    ),
    case(
        "s25",
        Role,
        "RoleArn=arn:aws:iam::444455556666:role/SnsNotificationRole,ExternalId=abc",
        Refused("text/unclear", &[]),
        "a comma and = are legal in role names, so the end is not certain",
    ),
    case(
        "s26",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health\narn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &[]),
        "the same one twice is one",
    ),
    case(
        "s27",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-healtharn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &[]),
        "the same one pasted twice",
    ),
    case(
        "s28",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health arn:aws:sns:eu-west-1:444455556666:nsva-healthx",
        Refused(
            "text/several",
            &[T, "arn:aws:sns:eu-west-1:444455556666:nsva-healthx"],
        ),
        "two different ones, none is chosen",
    ),
    case(
        "s29",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-healtharn:aws:sns:eu-west-1:444455556666:other-health",
        Refused("text/several", &[]),
        "two without anything between are never joined",
    ),
    case(
        "s30",
        Role,
        "arn:aws:iam::444455556666:role/SnsNotificationRole,arn:aws:iam::444455556666:role/SqsNotificationRole",
        Refused("text/several", &["found two"]),
        "a comma is legal in a path, but two ARNs are two",
    ),
    case(
        "s31",
        Topic,
        "arn:aws:sqs:eu-west-1:444455556666:q\narn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &["arn:aws:sqs:eu-west-1:444455556666:q", "leaves out"]),
        "only one is a topic",
    ),
    case(
        "s32",
        Topic,
        "topic arn:aws:sns:eu-west-1:444455556666:nsva-health, role arn:aws:iam::444455556666:role/SnsNotificationRole",
        Fixed(T, &[R]),
        "only one is a topic",
    ),
    case(
        "s33",
        Role,
        "topic arn:aws:sns:eu-west-1:444455556666:nsva-health, role arn:aws:iam::444455556666:role/SnsNotificationRole",
        Fixed(R, &[T]),
        "only one is a role",
    ),
    case(
        "s34",
        Topic,
        "\"TopicArn\": \"arn:aws:sns:eu-west-1:4444:x\", \"Other\": \"arn:aws:sns:eu-west-1:444455556666:nsva-health\"",
        Refused("text/several", &[]),
        "which of the two topics is meant is not in the text, though one is invalid",
    ),
    case(
        "s35",
        Topic,
        "TopicArn: arn:aws:sns:eu-west-1:444455556666:my topic",
        Refused("text/blank-inside", &[]),
        "cutting would name the topic my",
    ),
    case(
        "s36",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva/health",
        Refused("topic-arn/name", &["“/”"]),
        "cutting would name the topic nsva",
    ),
    case(
        "s37",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-hea…",
        Refused("text/unclear", &[]),
        "an ellipsis says that the rest is missing",
    ),
    case(
        "s38",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-<env>",
        Refused("text/placeholder", &["<env>"]),
        "cutting would name the topic nsva-",
    ),
    case(
        "s39",
        Topic,
        "Some words without any.",
        Refused("text/not-found", &[]),
        "there is nothing to take",
    ),
    case(
        "s40",
        AnyTarget,
        "topic_urn: urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts",
        Fixed(S, &[]),
        "the label is no part of the URN",
    ),
    case(
        "s41",
        AnyTarget,
        "\"topic_id\": \"urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts\",",
        Fixed(S, &[]),
        "a member of the CTS API",
    ),
    case(
        "s42",
        AnyTarget,
        "https://console.huaweicloud.com/smn/?topicUrn=urn%3Asmn%3Aeu-west-101%3A24edf66e79d04187acb99a463e610764%3Aalerts",
        Fixed(S, &[]),
        "%3A is a colon (RFC 3986)",
    ),
    case(
        "s43",
        AnyTarget,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert",
        Refused("text/several", &[]),
        "a notification goes to one topic or one function",
    ),
    case(
        "s44",
        Smn,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert",
        Fixed(S, &[F]),
        "only one is a topic",
    ),
    case(
        "s45",
        Function,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert",
        Fixed(F, &[S]),
        "only one is a function",
    ),
    case(
        "s46",
        AnyTarget,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts:f8a5c3d2b1e04d6f9a8b7c6d5e4f3a2b",
        Fixed(S, &["subscription"]),
        "SMN: a subscription's URN is the topic's with one part more",
    ),
    case(
        "p01",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:example-topic",
        Taken,
        "a name may contain any word",
    ),
    case(
        "p02",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:your-topic",
        Warned("text/template"),
        "a name may contain any word, but documentation writes this one for what belongs there",
    ),
    case(
        "p03",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:placeholder_xxx",
        Taken,
        "a name may contain any word",
    ),
    case(
        "p04",
        Role,
        "arn:aws:iam::444455556666:role/YOUR_ROLE",
        Warned("text/template"),
        "a name may contain any word, but documentation writes this one for what belongs there",
    ),
    case(
        "p05",
        Topic,
        "arn:aws:sns:REGION:ACCOUNT_ID:TOPIC_NAME",
        Refused("text/placeholder", &["REGION"]),
        "words for what belongs there",
    ),
    case(
        "p06",
        Topic,
        "arn:aws:sns:eu-west-1:xxxxxxxxxxxx:alerts",
        Refused("text/placeholder", &["xxxxxxxxxxxx"]),
        "an account ID has digits",
    ),
    case(
        "p07",
        Topic,
        "!Ref AlertsTopic",
        Refused("text/placeholder", &[]),
        "a function of CloudFormation",
    ),
    case(
        "p08",
        Topic,
        "aws_sns_topic.alerts.arn",
        Refused("text/placeholder", &[]),
        "a reference of Terraform",
    ),
    case(
        "p09",
        Topic,
        "${aws_sns_topic.alerts.arn}",
        Refused("text/placeholder", &[]),
        "a reference of Terraform",
    ),
    case(
        "p10",
        Role,
        "{{ role_arn }}",
        Refused("text/placeholder", &["{{ role_arn }}"]),
        "a placeholder of Jinja and Helm",
    ),
    case(
        "p11",
        Topic,
        "!Sub arn:aws:sns:${AWS::Region}:444455556666:alerts",
        Refused("text/placeholder", &["${AWS::Region}"]),
        "CloudFormation fills it in",
    ),
    case(
        "p12",
        Topic,
        "!Sub arn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &[]),
        "a real ARN stands in it",
    ),
    case(
        "p13",
        Id,
        "<external-id>",
        Refused("text/placeholder", &[]),
        "brackets are not legal in an ID, and what is in them is no ID",
    ),
    case(
        "p14",
        Id,
        "${ExternalId}",
        Refused("text/placeholder", &[]),
        "CloudFormation fills it in",
    ),
    case(
        "p15",
        AnyTarget,
        "urn:smn:regionId:24edf66e79d04187acb99a463e610764:alerts",
        Refused("text/placeholder", &["regionId"]),
        "from the samples of the API reference",
    ),
    case(
        "t01",
        Topic,
        "ａｒｎ：aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &["full-width", "U+FF1A"]),
        "input methods write full-width forms",
    ),
    case(
        "t10",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\u{2010}health",
        Fixed(T, &["typographic hyphen", "U+2010"]),
        "CreateTopic: of the dashes only the hyphen-minus is legal",
    ),
    case(
        "t11",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\u{2011}health",
        Fixed(T, &["non-breaking hyphen", "U+2011"]),
        "CreateTopic: of the dashes only the hyphen-minus is legal",
    ),
    case(
        "t12",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\u{2012}health",
        Fixed(T, &["figure dash", "U+2012"]),
        "CreateTopic: of the dashes only the hyphen-minus is legal",
    ),
    case(
        "t13",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva—health",
        Fixed(T, &["em dash", "U+2014"]),
        "CreateTopic: of the dashes only the hyphen-minus is legal",
    ),
    case(
        "t14",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\u{2212}health",
        Fixed(T, &["minus sign", "U+2212"]),
        "CreateTopic: of the dashes only the hyphen-minus is legal",
    ),
    case(
        "t15",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva－health",
        Fixed(T, &["full-width", "U+FF0D"]),
        "CreateTopic: of the dashes only the hyphen-minus is legal",
    ),
    case(
        "t16",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\u{fe63}health",
        Fixed(T, &["small hyphen", "U+FE63"]),
        "CreateTopic: of the dashes only the hyphen-minus is legal",
    ),
    case(
        "t20",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:ns\u{ad}va-health",
        Refused(
            "text/look-alike",
            &["soft hyphen", "U+00AD", "might be a hyphen"],
        ),
        "documents hand it out for the hyphen at the end of a line, too, which a name can have",
    ),
    case(
        "t21",
        Topic,
        "arn:aws:sns:eu\u{ad}west-1:444455556666:nsva-health",
        Refused("text/look-alike", &["soft hyphen", "euwest-1"]),
        "without it the region is none",
    ),
    case(
        "t22",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsv\u{430}-health",
        Fixed(T, &["Cyrillic", "U+0430"]),
        "inside a Latin word a letter that looks like a can only be a",
    ),
    case(
        "t23",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:\u{441}\u{43e}\u{440}",
        Refused("topic-arn/name", &["Cyrillic"]),
        "a whole Cyrillic word may be meant as it is",
    ),
    case(
        "t24",
        Role,
        "arn:aws:iam::444455556666:role/Sn\u{3bb}NotificationRole",
        Refused("role-arn/name", &["Greek"]),
        "no Latin letter looks like it",
    ),
    case(
        "t25",
        Role,
        "arn:aws:iam::444455556666:r\u{3bf}le/SnsNotificationRole",
        Fixed(R, &["Greek", "U+03BF"]),
        "the word can only be role",
    ),
    case(
        "t26",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\u{a0}health",
        Refused("text/blank-inside", &[]),
        "a non-breaking blank is a blank: the name is not in the text",
    ),
    case(
        "t27",
        Topic,
        "arn:aws:sns:eu-west-1\u{a0}:444455556666:nsva-health",
        Fixed(T, &["space"]),
        "only one reading is left before the name",
    ),
    case(
        "t28",
        Topic,
        "arn\u{2236}aws\u{2236}sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &["ratio sign", "U+2236"]),
        "ARNs are divided by colons",
    ),
    case(
        "t29",
        Role,
        "arn:aws:iam::444455556666:role\u{2044}SnsNotificationRole",
        Fixed(R, &["fraction slash", "U+2044"]),
        "a path is divided by slashes",
    ),
    case(
        "t30",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health,",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t31",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health;",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t32",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health:",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t33",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health)",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t34",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health]",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t35",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health。",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t36",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health、",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t37",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health!",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t38",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health?",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t39",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health).",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t3a",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health”",
        Fixed(T, &[]),
        "no topic's name ends with it",
    ),
    case(
        "t40",
        Role,
        "arn:aws:iam::444455556666:role/SnsNotificationRole.",
        Warned("role-arn/last-character"),
        "roleNameType: a dot is legal, also at the end",
    ),
    case(
        "t41",
        Role,
        "Use arn:aws:iam::444455556666:role/SnsNotificationRole.",
        Fixed(R, &[]),
        "a dot ends the sentence",
    ),
    case(
        "t42",
        Role,
        "arn:aws:iam::444455556666:role/SnsNotificationRole;",
        Fixed(R, &["“;”"]),
        "roleNameType has no semicolon",
    ),
    case(
        "t43",
        Topic,
        "arn:aws:sns:eu-west-\n1:444455556666:nsva-health",
        Fixed(T, &["line break"]),
        "an e-mail program broke the line",
    ),
    case(
        "t44",
        Topic,
        "arn:aws:sns:eu-west-1:\r\n  444455556666:nsva-health",
        Fixed(T, &["line break"]),
        "an e-mail program broke the line",
    ),
    case(
        "t45",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-\nhealth",
        Refused("text/blank-inside", &["line break"]),
        "the hyphen may be the name's or that of a divided word",
    ),
    case(
        "t46",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\nhealth",
        Refused("text/blank-inside", &["line break"]),
        "a broken line or a second line: both can be",
    ),
    case(
        "t47",
        Role,
        "arn:aws:iam::444455556666:role/\nSnsNotificationRole",
        Fixed(R, &["line break"]),
        "a role has a name, so the line was broken",
    ),
    case(
        "t48",
        Topic,
        "arn:aws:sns:eu-west-\n1:444455556666:nsva-health\nRegards",
        Refused("arn/parts", &[]),
        "joining would drop or swallow the next line",
    ),
    case(
        "t49",
        Topic,
        "\"arn:aws:sns:eu-west-\n1:444455556666:nsva-health\"",
        Fixed(T, &["line break", "quotation marks"]),
        "quotes show both ends",
    ),
    case(
        "t50",
        Topic,
        "ARN:AWS:SNS:eu-west-1:444455556666:nsva-health",
        Fixed(T, &[]),
        "prefix, partition and service are lower case",
    ),
    case(
        "t51",
        Topic,
        "ARN:AWS:SNS:EU-WEST-1:444455556666:NSVA-HEALTH",
        Refused("arn/prefix", &[]),
        "names are case-sensitive, and the case is lost",
    ),
    case(
        "t52",
        Topic,
        "arn:aws:sns:eu-west-1:4444-5555-6666:nsva-health",
        Fixed(T, &[]),
        "the console writes account IDs with hyphens",
    ),
    case(
        "t53",
        Topic,
        "arn:aws:sns:eu_west_1:444455556666:nsva-health",
        Fixed(T, &[]),
        "only one region reads so",
    ),
    case(
        "t54",
        AnyTarget,
        "urn:smn:eu-west–101:24edf66e79d04187acb99a463e610764:alerts",
        Fixed(S, &["en dash"]),
        "regions have the hyphen-minus",
    ),
    case(
        "t55",
        Name,
        "prod–deletes",
        Fixed("prod_deletes", &[]),
        "CTS takes letters, digits and _ in names",
    ),
    case(
        "t56",
        Type,
        "applianceｈealth",
        Fixed("appliancehealth", &["full-width"]),
        "roleSessionNameType has ASCII letters",
    ),
    case(
        "t57",
        Account,
        "７３７３-1860-9257",
        Fixed("737318609257", &[]),
        "account IDs have ASCII digits",
    ),
    case(
        "t58",
        Id,
        "‘7c9e6679-7425-40de-944b-e07fc1f90ae7’",
        Fixed(X, &["quotation mark"]),
        "externalIdType has no quotation marks",
    ),
    case(
        "t59",
        Id,
        "\"sts:ExternalId\": \"7c9e6679-7425-40de-944b-e07fc1f90ae7\",",
        Fixed(X, &[]),
        "a line of a trust policy",
    ),
    case(
        "t60",
        Id,
        "--external-id 7c9e6679-7425-40de-944b-e07fc1f90ae7",
        Fixed(X, &[]),
        "an argument of the AWS CLI",
    ),
    case(
        "t61",
        Id,
        "ExternalId: 7c9e6679-7425-40de-944b-e07fc1f90ae7,",
        Refused("external-id/characters", &[]),
        "externalIdType: a comma is legal, so the end is not certain",
    ),
    case(
        "t62",
        Id,
        "sts:ExternalId:7c9e6679-7425-40de-944b-e07fc1f90ae7",
        Warned("external-id/label"),
        "legal as it stands, so it is not changed",
    ),
    case(
        "t63",
        Id,
        "7c9e6679-\n7425-40de-944b-e07fc1f90ae7",
        Refused("external-id/characters", &["line break", "character 10"]),
        "a broken line or two texts",
    ),
    case(
        "t64",
        Id,
        "hunter2hunter2 hunter2",
        Refused("external-id/characters", &["character 15", "space"]),
        "externalIdType has no blanks",
    ),
    case(
        "u01",
        Role,
        "arn:aws:iam::444455556666:role/a//b/SnsNotificationRole",
        Warned("role-arn/path-gap"),
        "pathType's expression takes it, so it is doubted, not refused",
    ),
    case(
        "u02",
        Role,
        "arn:aws:iam::444455556666:role/aws-service-role/sns.amazonaws.com/AWSServiceRoleForSNS",
        Warned("role-arn/service-linked"),
        "IAM: the trust policy of a service-linked role can't be edited",
    ),
    case(
        "u03",
        Role,
        "arn:aws:iam::444455556666:role/AWSServiceRoleForSupport",
        Warned("role-arn/service-linked"),
        "IAM keeps this beginning for service-linked roles",
    ),
    case(
        "u04",
        Role,
        "arn:aws:iam::444455556666:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_DB_0123456789abcdef",
        Warned("role-arn/reserved"),
        "in us-east-1 the path has no region",
    ),
    case(
        "u05",
        Role,
        "arn:aws:iam::444455556666:role/AWSReservedSSO_DB_0123456789abcdef",
        Warned("role-arn/reserved"),
        "the name alone says whose it is",
    ),
    case(
        "u06",
        Role,
        "arn:aws:iam::444455556666:role/service-role/Alerts",
        Taken,
        "the console makes roles with this path, and they can be edited",
    ),
    case(
        "u07",
        Role,
        "arn:aws:sts::444455556666:assumed-role/SnsNotificationRole/appliancehealth",
        Refused("role-arn/assumed-role", &["path"]),
        "AWS drops the path, so the role ARN can't be known",
    ),
    case(
        "u08",
        Role,
        "arn:aws:iam::444455556666:instance-profile/x",
        Refused("role-arn/kind", &["instance profile"]),
        "AssumeRole takes role ARNs",
    ),
    case(
        "u09",
        Role,
        "arn:aws:iam::444455556666:user/x",
        Refused("role-arn/kind", &["user"]),
        "AssumeRole takes role ARNs",
    ),
    case(
        "u10",
        Role,
        "arn:aws:iam::444455556666:role/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        Refused("role-arn/name-length", &["65"]),
        "roleNameType: at most 64 characters",
    ),
    case(
        "u11",
        Role,
        "arn:aws:iam::444455556666:role:SnsNotificationRole",
        Fixed(R, &[]),
        "a slash stands behind role",
    ),
    case(
        "u12",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health:6ba7b810-9dad-41d1-80b4-00c04fd430c8",
        Fixed(T, &["subscription"]),
        "SNS: a subscription's ARN is the topic's with one part more",
    ),
    case(
        "u13",
        Topic,
        "\"SubscriptionArn\": \"arn:aws:sns:eu-west-1:444455556666:nsva-health:6ba7b810-9dad-41d1-80b4-00c04fd430c8\", \"TopicArn\": \"arn:aws:sns:eu-west-1:444455556666:nsva-health\"",
        Fixed(T, &[]),
        "both are of the same topic",
    ),
    case(
        "u14",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:app/GCM/x",
        Refused("topic-arn/kind", &[]),
        "a platform application is no topic",
    ),
    case(
        "u15",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva.fifo",
        Warned("topic-arn/fifo"),
        "legal, but publishing needs a group",
    ),
    case(
        "u16",
        Topic,
        "arn:aws:sns:cn-north-1:444455556666:nsva-health",
        Fixed("arn:aws-cn:sns:cn-north-1:444455556666:nsva-health", &[]),
        "a region belongs to one partition",
    ),
    case(
        "v01",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health—",
        Refused("text/look-alike", &["em dash", "U+2014"]),
        "a dash of the sentence or a hyphen of the name: both can be",
    ),
    case(
        "v02",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health–",
        Refused("text/look-alike", &["en dash"]),
        "a dash of the sentence or a hyphen of the name: both can be",
    ),
    case(
        "v03",
        Role,
        "arn:aws:iam::444455556666:role/SnsNotificationRole—",
        Refused("text/look-alike", &["em dash"]),
        "a dash of the sentence or a hyphen of the name: both can be",
    ),
    case(
        "v04",
        AnyTarget,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts–",
        Refused("text/look-alike", &["en dash"]),
        "a dash of the sentence or a hyphen of the name: both can be",
    ),
    case(
        "v05",
        Topic,
        "Use arn:aws:sns:eu-west-1:444455556666:nsva-health—which is our topic for alerts.",
        Refused("text/look-alike", &["em dash"]),
        "an em dash has no blanks around it in English",
    ),
    case(
        "v06",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health – our topic for alerts",
        Fixed(T, &["other text"]),
        "a dash between blanks is one of the sentence",
    ),
    case(
        "v07",
        Topic,
        "– arn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &[]),
        "an item of a list",
    ),
    case(
        "v08",
        Topic,
        "\"arn:aws:sns:eu-west-1:444455556666:nsva-health—\"",
        Refused("text/look-alike", &["em dash"]),
        "a dash of the sentence or a hyphen of the name: both can be",
    ),
    case(
        "v09",
        Role,
        "arn:aws:iam::444455556666:role/Sns-\nNotificationRole",
        Refused("text/blank-inside", &["line break"]),
        "the hyphen may be the name's or that of a divided word",
    ),
    case(
        "v10",
        Role,
        "\"arn:aws:iam::444455556666:role/Sns-\n  NotificationRole\"",
        Refused("text/blank-inside", &["line break"]),
        "the hyphen may be the name's or that of a divided word",
    ),
    case(
        "v11",
        AnyTarget,
        "urn:smn:ap-south-\neast-3:24edf66e79d04187acb99a463e610764:alerts",
        Refused("urn/parts", &[]),
        "the region may be ap-southeast-3",
    ),
    case(
        "v12",
        AnyTarget,
        "urn:smn:eu-west-\n101:24edf66e79d04187acb99a463e610764:alerts",
        Fixed(S, &["line break"]),
        "no word is divided before a number",
    ),
    case(
        "v13",
        Topic,
        "TopicArn: arn:aws:sns:eu-west-1:444455556666:nsva-\n\nhealth",
        Refused("text/blank-inside", &["line break"]),
        "a word divided at the end of a page",
    ),
    case(
        "w01",
        Role,
        "Role ARNarn:aws:iam::444455556666:role/SnsNotificationRole",
        Fixed(R, &["other text"]),
        "no identifier of this kind begins with its label",
    ),
    case(
        "w02",
        Topic,
        "TopicArnarn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &["other text"]),
        "no identifier of this kind begins with its label",
    ),
    case(
        "w03",
        Topic,
        "1arn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &["other text"]),
        "no identifier of this kind begins with its label",
    ),
    case(
        "w04",
        AnyTarget,
        "topic_urnurn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts",
        Fixed(S, &["other text"]),
        "no identifier of this kind begins with its label",
    ),
    case(
        "w05",
        Function,
        "URNurn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert",
        Fixed(F, &["other text"]),
        "no identifier of this kind begins with its label",
    ),
    case(
        "w06",
        Topic,
        "aws:sns:eu-west-1:444455556666:otherarn:aws:sns:eu-west-1:444455556666:nsva-health",
        Refused("text/unclear", &[]),
        "the rest of another topic stands in front",
    ),
    case(
        "w07",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health&region=eu-west-1",
        Fixed(T, &["other text"]),
        "a query of a link; no name has its marks",
    ),
    case(
        "w08",
        AnyTarget,
        "TopicUrn=urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts&x=1",
        Fixed(S, &["other text"]),
        "a query of a link; no name has its marks",
    ),
    case(
        "w09",
        Role,
        "arn:aws:iam::444455556666:role/SnsNotificationRole?section=permissions",
        Fixed(R, &["other text"]),
        "a query of a link; no name has its marks",
    ),
    case(
        "w10",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health?tab=access#x",
        Fixed(T, &["other text"]),
        "a query of a link; no name has its marks",
    ),
    case(
        "w11",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health#/subscriptions",
        Fixed(T, &["other text"]),
        "a query of a link; no name has its marks",
    ),
    case(
        "w12",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva?health",
        Refused("topic-arn/name", &["“?”"]),
        "a mark that was lost in another encoding: cutting would name the topic nsva",
    ),
    case(
        "w13",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva&health",
        Refused("topic-arn/name", &["“&”"]),
        "cutting would name the topic nsva",
    ),
    case(
        "w14",
        Role,
        "arn:aws:iam::444455556666:role/a?b=c/Role",
        Taken,
        "pathType takes every visible ASCII character",
    ),
    case(
        "w15",
        Topic,
        "arn\\:aws\\:sns\\:eu-west-1\\:444455556666\\:nsva-health",
        Fixed(T, &["encoded"]),
        "a backslash before a mark, as shells and Markdown write it",
    ),
    case(
        "w16",
        AnyTarget,
        "urn\\\\:smn\\\\:eu-west-101:24edf66e79d04187acb99a463e610764:alerts",
        Fixed(S, &["encoded"]),
        "escaped twice",
    ),
    case(
        "w17",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\\-health",
        Fixed(T, &["encoded"]),
        "a backslash before a mark, as shells and Markdown write it",
    ),
    case(
        "w18",
        Role,
        "arn:aws:iam::444455556666:role/SnsNotificationRole%20",
        Fixed(R, &["encoded"]),
        "%20 is a blank (RFC 3986)",
    ),
    case(
        "w19",
        Topic,
        "%22arn:aws:sns:eu-west-1:444455556666:nsva-health%22%0A",
        Fixed(T, &["quotation marks", "encoded"]),
        "%22 is a quotation mark (RFC 3986)",
    ),
    case(
        "w20",
        AnyTarget,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts%0D%0A",
        Fixed(S, &["encoded"]),
        "a line end (RFC 3986)",
    ),
    case(
        "w21",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:my%20topic",
        Refused("text/unclear", &[]),
        "an encoded blank is a blank: the name is not in the text",
    ),
    case(
        "y01",
        Topic,
        "arn:aws:sns:*:444455556666:t",
        Refused("text/wildcard", &["Region"]),
        "only policies have wildcards",
    ),
    case(
        "y02",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:*",
        Refused("text/wildcard", &["name"]),
        "only policies have wildcards",
    ),
    case(
        "y03",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-*",
        Refused("text/wildcard", &["name"]),
        "only policies have wildcards: cutting would name the topic nsva-",
    ),
    case(
        "y04",
        Topic,
        "arn:aws:sns:eu-west-1:*:t",
        Refused("text/wildcard", &["Account ID"]),
        "only policies have wildcards",
    ),
    case(
        "y05",
        Role,
        "arn:aws:iam::444455556666:role/*",
        Refused("text/wildcard", &["name"]),
        "only policies have wildcards",
    ),
    case(
        "y06",
        AnyTarget,
        "urn:smn:*:24edf66e79d04187acb99a463e610764:alerts",
        Refused("text/wildcard", &["Region"]),
        "only policies have wildcards",
    ),
    case(
        "y07",
        AnyTarget,
        "urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:*",
        Refused("text/wildcard", &["Function name"]),
        "only policies have wildcards",
    ),
    case(
        "y08",
        Topic,
        "\"Resource\": \"arn:aws:sns:eu-west-1:444455556666:*\"",
        Refused("text/wildcard", &["name"]),
        "only policies have wildcards",
    ),
    case(
        "y09",
        Topic,
        "*Topic: arn:aws:sns:eu-west-1:444455556666:nsva-health*",
        Fixed(T, &["other text"]),
        "emphasis of Markdown",
    ),
    case(
        "y10",
        Topic,
        "arn:aws:sns:Europe (Ireland):444455556666:t",
        Refused("topic-arn/region", &["Europe (Ireland)"]),
        "regions stand in ARNs by their code",
    ),
    case(
        "y11",
        Topic,
        "TopicArn: arn:aws:sns:US East (N. Virginia):444455556666:t",
        Refused("topic-arn/region", &["US East (N. Virginia)"]),
        "regions stand in ARNs by their code",
    ),
    case(
        "y12",
        Topic,
        "arn:aws:sns:eu west 1:444455556666:nsva-health",
        Fixed(T, &["hyphens"]),
        "only one region reads so",
    ),
    case(
        "y13",
        Topic,
        "arn:aws:sns:eu-west-1:My Company:nsva-health",
        Refused("arn/account", &["My Company"]),
        "an account ID has digits",
    ),
    case(
        "y14",
        Role,
        "arn:aws:iam::My Company:role/SnsNotificationRole",
        Refused("arn/account", &["My Company"]),
        "an account ID has digits",
    ),
    case(
        "y15",
        AnyTarget,
        "urn:smn:EU West:24edf66e79d04187acb99a463e610764:alerts",
        Refused("urn/characters", &["Region"]),
        "regions stand in URNs by their code",
    ),
    case(
        "y16",
        Id,
        "{7c9e6679-7425-40de-944b-e07fc1f90ae7}",
        Fixed(X, &["a character that isn’t allowed"]),
        "Windows writes a GUID in braces",
    ),
    case(
        "y17",
        Id,
        "\"{7c9e6679-7425-40de-944b-e07fc1f90ae7}\"",
        Fixed(X, &[]),
        "Windows writes a GUID in braces",
    ),
    case(
        "y18",
        Id,
        "(7c9e6679-7425-40de-944b-e07fc1f90ae7)",
        Fixed(X, &[]),
        "the other form of .NET",
    ),
    case(
        "y19",
        Id,
        "sts:ExternalId: \"{7c9e6679-7425-40de-944b-e07fc1f90ae7}\"",
        Fixed(X, &[]),
        "a label and braces",
    ),
    case(
        "y20",
        Id,
        "{your-external-id}",
        Refused("text/placeholder", &[]),
        "words in braces are a placeholder",
    ),
    case(
        "z01",
        Id,
        "YOUR_EXTERNAL_ID",
        Warned("external-id/placeholder"),
        "legal, but anybody can guess it",
    ),
    case(
        "z02",
        Id,
        "YourExternalIdHere",
        Warned("external-id/placeholder"),
        "legal, but anybody can guess it",
    ),
    case(
        "z03",
        Id,
        "replace-me-with-external-id",
        Warned("external-id/placeholder"),
        "legal, but anybody can guess it",
    ),
    case(
        "z04",
        Id,
        "change.this",
        Warned("external-id/placeholder"),
        "legal, but anybody can guess it",
    ),
    case(
        "z05",
        Id,
        "arn:aws:iam::444455556666:role/SnsNotificationRole",
        Warned("external-id/arn"),
        "legal, but that of another field",
    ),
    case(
        "z06",
        Id,
        "ARN:AWS:sns:eu-west-1:444455556666:nsva-health",
        Warned("external-id/arn"),
        "in any case",
    ),
    case(
        "z07",
        Id,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts",
        Warned("external-id/arn"),
        "that of another cloud",
    ),
    case(
        "z08",
        Id,
        "7c9e6679-7425-40de-944b-e07fc1f90ae7.",
        Warned("external-id/last-character"),
        "a dot ends the sentence",
    ),
    case(
        "z09",
        Id,
        "7c9e6679-7425-40de-944b-e07fc1f90ae7,",
        Warned("external-id/last-character"),
        "a comma of a list",
    ),
    case(
        "z10",
        Id,
        "7c9e6679-7425-40de-944b-e07fc1f90ae7:",
        Warned("external-id/last-character"),
        "a colon of a list",
    ),
    case(
        "z11",
        Id,
        "7c9e6679-7425-40de-944b-e07fc1f90ae7,0f9b6a1e-1111-4222-8333-444455556666",
        Warned("external-id/comma"),
        "two values",
    ),
    case(
        "z12",
        Id,
        "Zm9vYmFy,Zm9vYmFy",
        Warned("external-id/comma"),
        "two values",
    ),
    case(
        "z13",
        Id,
        "Zm9vYmFyYmF6cXV4aGVsbG8=",
        Taken,
        "base64 ends with =",
    ),
    case(
        "z14",
        Id,
        "your-k3j5h2k3j4h5k2j3",
        Taken,
        "one word and a random value",
    ),
    case(
        "z15",
        Id,
        "acme:prod:9f8e7d6c5b4a3210",
        Taken,
        "colons divide",
    ),
    case(
        "q01",
        AnyTarget,
        "function: urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert",
        Fixed(F, &["Function URN: there is other text around"]),
        "the field takes functions, too",
    ),
    case(
        "q02",
        AnyTarget,
        "urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert.,",
        Fixed(F, &["Function URN: “"]),
        "the field takes functions, too",
    ),
    case(
        "q03",
        AnyTarget,
        "fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert",
        Fixed(F, &["Function URN must begin with"]),
        "the field takes functions, too",
    ),
    case(
        "q04",
        AnyTarget,
        "“urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert”",
        Fixed(F, &["Function URN: there are quotation marks around"]),
        "the field takes functions, too",
    ),
    case(
        "q05",
        AnyTarget,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:on-alert",
        Refused("text/several", &["URN: found two"]),
        "one is a topic, one a function",
    ),
    case(
        "y01",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva-health->arn:aws:iam::444455556666:role/Sns",
        Refused("text/unclear", &["begins and ends"]),
        "names may end in a hyphen, which is also the shaft of an arrow",
    ),
    case(
        "y02",
        Topic,
        "<!--arn:aws:sns:eu-west-1:444455556666:nsva-health-->",
        Refused("text/unclear", &["begins and ends"]),
        "names may end in hyphens, which also end a comment",
    ),
    case(
        "y03",
        Role,
        "arn:aws:iam::444455556666:role/Sns=>arn:aws:sns:eu-west-1:444455556666:nsva",
        Refused("text/unclear", &["begins and ends"]),
        "IAM roleNameType takes =, which is also the shaft of an arrow",
    ),
    case(
        "y04",
        Topic,
        "<!-- arn:aws:sns:eu-west-1:444455556666:nsva-health -->",
        Fixed(
            "arn:aws:sns:eu-west-1:444455556666:nsva-health",
            &["brackets around"],
        ),
        "a blank ends it",
    ),
    case(
        "y05",
        Topic,
        "arn:aws:sns:eu-west-1:$ACCOUNT:nsva",
        Refused("text/placeholder", &["$ACCOUNT"]),
        "a variable of a shell",
    ),
    case(
        "y06",
        Topic,
        "arn:aws:sns:%REGION%:444455556666:nsva",
        Refused("text/placeholder", &["%REGION%"]),
        "a variable of Windows' shell",
    ),
    case(
        "u01",
        Topic,
        "_arn:aws:sns:eu-west-1:444455556666:nsva-health_",
        Refused("text/unclear", &["begins and ends"]),
        "names may end in the mark, which is also emphasis",
    ),
    case(
        "u02",
        Topic,
        "__arn:aws:sns:eu-west-1:444455556666:nsva-health__",
        Refused("text/unclear", &["begins and ends"]),
        "names may end in the mark, which is also emphasis",
    ),
    case(
        "u03",
        Topic,
        "*_arn:aws:sns:eu-west-1:444455556666:nsva-health_*",
        Refused("text/unclear", &["begins and ends"]),
        "names may end in the mark, which is also emphasis",
    ),
    case(
        "u04",
        Topic,
        "The topic: _arn:aws:sns:eu-west-1:444455556666:nsva-health_.",
        Refused("text/unclear", &["begins and ends"]),
        "names may end in the mark, which is also emphasis",
    ),
    case(
        "u05",
        Topic,
        "_use arn:aws:sns:eu-west-1:444455556666:nsva-health_ for all the alerts",
        Refused("text/unclear", &["begins and ends"]),
        "names may end in the mark, which is also emphasis",
    ),
    case(
        "u06",
        Topic,
        "_arn:aws:sns:eu-west-1:444455556666:orders.fifo_",
        Fixed(
            "arn:aws:sns:eu-west-1:444455556666:orders.fifo",
            &["Topic ARN: there is other text around"],
        ),
        "nothing follows .fifo, so the mark is none of the name",
    ),
    case(
        "u07",
        Topic,
        "_Topic_: arn:aws:sns:eu-west-1:444455556666:health_",
        Fixed(
            "arn:aws:sns:eu-west-1:444455556666:health_",
            &["other text"],
        ),
        "the emphasis ended before",
    ),
    case(
        "u08",
        Topic,
        "topic_arn: arn:aws:sns:eu-west-1:444455556666:health_",
        Fixed(
            "arn:aws:sns:eu-west-1:444455556666:health_",
            &["other text"],
        ),
        "an underscore inside a word is no emphasis (CommonMark)",
    ),
    case(
        "u09",
        Topic,
        "_`arn:aws:sns:eu-west-1:444455556666:health_`_",
        Fixed(
            "arn:aws:sns:eu-west-1:444455556666:health_",
            &["Topic ARN: there are brackets around"],
        ),
        "the quotes say where it ends",
    ),
    case(
        "u10",
        Role,
        "_arn:aws:iam::444455556666:role/SnsNotificationRole_",
        Refused("text/unclear", &["begins and ends"]),
        "names may end in the mark, which is also emphasis",
    ),
    case(
        "u11",
        Role,
        "==arn:aws:iam::444455556666:role/SnsNotificationRole==",
        Refused("text/unclear", &["begins and ends"]),
        "roleNameType takes =, which is also highlighting",
    ),
    case(
        "u12",
        Role,
        "@arn:aws:iam::444455556666:role/SnsNotificationRole@",
        Refused("text/unclear", &["begins and ends"]),
        "roleNameType takes @, which is also code in Textile",
    ),
    case(
        "u13",
        Smn,
        "_urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts_",
        Refused("text/unclear", &["begins and ends"]),
        "names may end in the mark, which is also emphasis",
    ),
    case(
        "u14",
        Topic,
        "_arn:aws:sns:eu-west-1:444455556666:nsva-health",
        Fixed(T, &["other text"]),
        "only the mark in front was copied",
    ),
    case(
        "u20",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\u{ad}health",
        Refused("text/look-alike", &["soft hyphen", "might be a hyphen"]),
        "nsva-health and nsvahealth are both topics",
    ),
    case(
        "u21",
        Topic,
        "arn:aws:sns:eu-west-1:444455556666:nsva\u{ad}\nhealth is the topic of all the alerts",
        Refused("text/look-alike", &["soft hyphen", "might be a hyphen"]),
        "the end of a line in a document",
    ),
    case(
        "u22",
        Topic,
        "Topic: \"arn:aws:sns:eu-west-1:444455556666:nsva\u{ad}health\"",
        Refused("text/look-alike", &["soft hyphen", "might be a hyphen"]),
        "also with text around",
    ),
    case(
        "u23",
        Topic,
        "arn:aws:sns:eu-\u{ad}west-1:444455556666:nsva-health",
        Fixed(T, &["soft hyphen"]),
        "no region has two hyphens in a row",
    ),
    case(
        "u24",
        Topic,
        "arn:aws:sns:eu-west-1:4444\u{ad}5555\u{ad}6666:nsva-health",
        Fixed(T, &["soft hyphen"]),
        "an account ID is the same with hyphens",
    ),
    case(
        "u25",
        Role,
        "arn:aws:iam::444455556666:role/Sns\u{ad}NotificationRole",
        Refused("text/look-alike", &["soft hyphen", "might be a hyphen"]),
        "roleNameType takes hyphens",
    ),
    case(
        "u26",
        Smn,
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:al\u{ad}erts",
        Refused("text/look-alike", &["soft hyphen", "might be a hyphen"]),
        "SMN topics have hyphens",
    ),
    case(
        "u27",
        Id,
        "7c9e6679\u{ad}7425-40de-944b-e07fc1f90ae7",
        Refused("external-id/characters", &["soft hyphen"]),
        "externalIdType takes hyphens",
    ),
    case(
        "u28",
        Type,
        "my\u{ad}type",
        Refused("notification-type/characters", &[]),
        "roleSessionNameType takes hyphens",
    ),
];

#[test]
fn every_case() {
    let mut wrong = Vec::new();
    for case in CASES {
        assert!(!case.why.is_empty());
        let error = case.field.refuse(case.input);
        let fix = error
            .as_ref()
            .and_then(|f| f.fix.as_ref())
            .map(|fix| fix.replacement.as_str());
        let says = |words: &[&str]| {
            let message = error
                .as_ref()
                .map_or(String::new(), |f| f.message.to_string());
            words.iter().all(|word| message.contains(word))
        };
        let right = match &case.expect {
            Taken => error.is_none() && case.field.cautions(case.input).is_empty(),
            Warned(rule) => error.is_none() && case.field.cautions(case.input).contains(rule),
            Fixed(value, words) => fix == Some(value) && says(words),
            Refused(rule, words) => {
                fix.is_none() && error.as_ref().is_some_and(|f| f.rule == *rule) && says(words)
            }
        };
        if !right {
            wrong.push(format!(
                "{}: {:?}\n   wanted {:?}\n   got {:?} fix {fix:?}",
                case.id, case.input, case.expect, error
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} cases:\n{}",
        wrong.len(),
        CASES.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_correction_is_taken_and_needs_no_other() {
    for case in CASES {
        if let Some(fix) = case.field.refuse(case.input).and_then(|error| error.fix) {
            assert_eq!(case.field.refuse(&fix.replacement), None, "{}", case.id);
            assert_ne!(fix.replacement, case.input);
        }
    }
}

#[test]
fn no_message_about_an_external_id_quotes_it() {
    for case in CASES.iter().filter(|case| case.field == Id) {
        let Some(error) = case.field.refuse(case.input) else {
            continue;
        };
        let label = error
            .fix
            .as_ref()
            .map_or(String::new(), |fix| fix.label.to_string());
        for secret in [X, "7c9e", "ABC1", "ＡＢＣ", "hunter"] {
            assert!(
                !error.message.to_string().contains(secret) && !label.contains(secret),
                "{}",
                case.id
            );
            assert!(!format!("{error:?}").contains(secret), "{}", case.id);
        }
    }
}

/// Text around a value that certainly is not part of it.
const CLEAR: &[&str] = &[
    "\"@\"",
    "“@”",
    "'@',",
    "<@>",
    "[x](@)",
    "<td>@</td>",
    "| a | @ | b |",
    "a\t@\tb",
    "{\"Arn\":\"@\"}",
    "\"Arn\": \"@\",",
    "\\\"Arn\\\": \\\"@\\\"",
    "Label: @",
    "label = @",
    "--arg @ --other x",
    "Please use @ for all the alerts.",
    "@\n\nRegards",
    "Label: @\nOther: x",
    "https://x.example/#/@",
    "@\n@",
    "`@`",
];

/// Text that leaves it open where a value ends, or breaks it.
const UNCLEAR: &[&str] = &[
    "@ more",
    "@\nmore",
    "@…",
    "@...",
    "@more",
    "@.more",
    "@/more",
    "more@",
    "@{more}",
    "@<more>",
    "@(more)",
    "@,more",
    "@ @x",
    "@,@x",
    "@@",
    "@:more",
    "@-\nmore",
    "@ -more",
    "@|more",
    "@;more",
    "@*",
    "@ more and more of it",
];

fn topic() -> impl Strategy<Value = String> {
    (
        "(us|eu|ap)-(west|east|south)-[1-9]",
        "[0-9]{12}",
        "[A-Za-z0-9][A-Za-z0-9_-]{0,30}[A-Za-z0-9]",
        "(\\.fifo)?",
    )
        .prop_filter_map("a region", |(region, account, name, fifo)| {
            let arn = format!("arn:aws:sns:{region}:{account}:{name}{fifo}");
            TopicArn::parse(&arn).is_ok().then_some(arn)
        })
}

fn role() -> impl Strategy<Value = String> {
    (
        "[0-9]{12}",
        "(/[A-Za-z0-9_.@-]{1,12}){0,2}",
        "[A-Za-z0-9][A-Za-z0-9_+=@.-]{0,30}[A-Za-z0-9]",
    )
        .prop_map(|(account, path, name)| format!("arn:aws:iam::{account}:role{path}/{name}"))
}

fn urn() -> impl Strategy<Value = String> {
    prop_oneof![
        "urn:smn:[a-z]{2}-[a-z]{4}-[0-9]{1,3}:[0-9a-f]{32}:[A-Za-z0-9][A-Za-z0-9_-]{0,30}[A-Za-z0-9]",
        "urn:fss:[a-z]{2}-[a-z]{4}-[0-9]{1,3}:[0-9a-f]{32}:function:[a-z]{1,8}:[A-Za-z0-9_-]{1,20}[a-z](:!?v[0-9]{1,3})?",
    ]
}

fn value() -> impl Strategy<Value = (Field, String)> {
    prop_oneof![
        topic().prop_map(|text| (Topic, text)),
        role().prop_map(|text| (Role, text)),
        urn().prop_map(|text| (AnyTarget, text)),
    ]
}

/// What keyboards, mail programs and links do to a value without changing what
/// it can mean.
fn disturbed(text: &str, way: usize) -> String {
    let full_width = |c: char| char::from_u32(u32::from(c) + 0xFEE0).unwrap();
    match way {
        0 => text.to_owned(),
        1 => text
            .chars()
            .map(|c| if c.is_ascii_digit() { full_width(c) } else { c })
            .collect(),
        2 => text
            .chars()
            .map(|c| {
                if c.is_ascii_graphic() {
                    full_width(c)
                } else {
                    c
                }
            })
            .collect(),
        3 => text.replace('-', "\u{2011}"),
        4 => text.replace(':', ":\u{200b}"),
        5 => text.replace(':', "%3A"),
        6 => text.replace(':', "%253A").replace('/', "%252F"),
        7 => text.replacen(':', "：", 2),
        8 => text.replace('/', "\\/"),
        _ => text.chars().flat_map(|c| [c, '\u{2060}']).collect(),
    }
}

/// Letters and digits of a text, as they read.
fn offered(field: Field, raw: &str) -> Option<String> {
    match field.refuse(raw) {
        None => Some(raw.trim().to_owned()),
        Some(error) => error.fix.map(|fix| fix.replacement),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_value_with_clear_text_around_is_found((field, value) in value(), around in select(CLEAR), way in 0_usize..10) {
        let raw = around.replace('@', &disturbed(&value, way));
        // In a link the encoding of what stands around it is undone as well.
        prop_assert_eq!(offered(field, &raw), Some(value), "{}", raw);
    }

    #[test]
    fn nothing_else_is_ever_made_of_a_value((field, value) in value(), around in select(UNCLEAR), way in 0_usize..10) {
        let raw = around.replace('@', &disturbed(&value, way));
        // What is legal as a longer value is not other text around this one.
        let legal = field.refuse(&around.replace('@', &value)).is_none();
        if let Some(offer) = offered(field, &raw).filter(|_| !legal) {
            prop_assert!(offer == value, "{:?} offers {:?}", raw, offer);
        }
    }

    #[test]
    fn two_values_are_never_joined_and_none_is_chosen((field, one) in value(), (other_field, two) in value(), between in select(&[" ", "\n", ", ", "", "\t", " and ", "\",\""][..])) {
        prop_assume!(field == other_field && one != two);
        let raw = format!("{one}{between}{two}");
        if let Some(error) = field.refuse(&raw) {
            prop_assert_eq!(error.fix, None, "{}", raw);
        } else {
            prop_assert!(false, "{} was taken", raw);
        }
    }

    #[test]
    fn corrections_are_final_and_invent_nothing((field, value) in value(), cuts in proptest::collection::vec((0_usize..120, select(&["", " ", "\n", ".", "-", ":", "–", "а", "\"", "A", "7"][..])), 0..4)) {
        let mut raw: Vec<String> = value.chars().map(String::from).collect();
        for (at, with) in cuts {
            if let Some(c) = raw.get_mut(at) {
                with.clone_into(c);
            }
        }
        let raw = raw.concat();
        if let Some(fix) = field.refuse(&raw).and_then(|error| error.fix) {
            prop_assert_eq!(field.refuse(&fix.replacement), None);
            let count = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).count();
            // The words of the grammar may be put back: “arn”, a partition.
            prop_assert!(count(&fix.replacement) <= count(&raw.replace('а', "a")) + 8, "{:?} {:?}", raw, fix.replacement);
        }
    }

    #[test]
    fn an_external_id_is_found_or_left_alone(id in "[A-Za-z0-9][A-Za-z0-9_+=,.@:/-]{0,30}[A-Za-z0-9]", around in select(&["\"@\"", "“@”", "ExternalId: @", "\"sts:ExternalId\": \"@\",", "--external-id @", "@ x", "@\nx", "@#", "(@)", "x @", "@"][..])) {
        let raw = around.replace('@', &id);
        if let Some(error) = Id.refuse(&raw) {
            if let Some(fix) = &error.fix {
                prop_assert_eq!(&fix.replacement, &id);
            }
            let shown = format!("{error:?}");
            prop_assert!(id.len() < 12 || !shown.contains(&id), "{}", shown);
        }
    }
}

#[test]
fn many_of_anything_are_read_in_one_go() {
    let pieces = [
        "a",
        ":",
        " ",
        "\n",
        "\"",
        "(",
        "<a>",
        "{",
        "arn:aws:",
        "arn:aws",
        "urn:smn:",
        "%3A",
        "%253A",
        "\u{200b}",
        "а",
        "４",
        "–",
        "\\u003a",
        "&quot;",
        "://",
        ".",
        ",",
        "arn:aws:sns:eu-west-1:444455556666:a ",
        "arn:aws:sns:eu-west-1:444455556666:a",
        "arn:aws:iam::444455556666:role/a/",
        "arn:aws:iam::444455556666:role/a,",
        "-",
        "…",
    ];
    for piece in pieces {
        for (lead, field) in [
            ("arn:aws:sns:eu-west-1:444455556666:", Topic),
            ("arn:aws:iam::444455556666:role/", Role),
            ("urn:smn:a:b:", AnyTarget),
            ("", Id),
        ] {
            // Nothing longer is looked at.
            let raw = format!("{lead}{}", piece.repeat(8_000 / piece.len()));
            let _ = field.refuse(&raw);
        }
    }
}

/// A template or a whole file in the field of one identifier: nothing so long can be
/// one, so that the form answers while it is typed in.
#[test]
fn a_megabyte_in_a_field_is_refused_at_once() {
    const PIECES: [&str; 8] = [
        "{\"Effect\":\"Allow\",\"Action\":\"sns:Publish\",\"Resource\":\"*\"},",
        "\"{\"\"Version\"\"",
        "\"\"",
        "arn:aws:sns:eu-west-1:444455556666:a ",
        "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:a,",
        "%25253A",
        "\u{200b}a",
        "<x>_",
    ];
    let fields = [
        Topic, Role, Id, Type, Account, Smn, Function, AnyTarget, Name,
    ];
    for piece in PIECES {
        let raw = piece.repeat(1_000_000 / piece.len());
        for field in fields {
            let start = std::time::Instant::now();
            let error = field.refuse(&raw).expect("no identifier");
            let took = start.elapsed();
            assert_eq!(error.rule, "text/too-long", "{field:?} {piece}");
            assert!(error.fix.is_none() && error.message.to_string().len() < 200);
            // It takes one or two; looking for an identifier takes thousands.
            assert!(took.as_millis() < 1_000, "{field:?} {piece}: {took:?}");
        }
    }
    // What surrounds one ARN in a mail or a template of some pages is no obstacle.
    let letter = "Please enter the ARN below. ".repeat(250);
    let raw = format!("{letter}\n\narn:aws:sns:eu-west-1:444455556666:alerts\n");
    let fix = Topic.refuse(&raw).and_then(|error| error.fix);
    assert_eq!(
        fix.map(|fix| fix.replacement).as_deref(),
        Some("arn:aws:sns:eu-west-1:444455556666:alerts")
    );
}
