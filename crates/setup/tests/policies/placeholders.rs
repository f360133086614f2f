//! Gaps of templates told from names and from variables of IAM.

use setup::placeholder::is_placeholder;

#[test]
fn gaps_of_templates_are_told_from_names_and_from_variables() {
    let gaps = [
        // CloudFormation, Terraform, Serverless Framework.
        "arn:aws:sns:${AWS::Region}:${AWS::AccountId}:alerts",
        "${ExternalId}",
        "${var.external_id}",
        "${aws_sns_topic.alerts.arn}",
        "${self:custom.topic}",
        "arn:aws:sns:${aws:region}:444455556666:alerts",
        "%{if x}",
        // What has a colon and is no key of IAM.
        "${:name}",
        "${a b:name}",
        "${resolve:}",
        "${fn:upper(x)}",
        "${fn:x\"y\"}",
        // Prose, shell, Python, moustaches.
        "arn:aws:iam::<ACCOUNT>:root",
        "arn:aws:iam::ACCOUNT_ID:root",
        "arn:aws:iam::xxxxxxxxxxxx:root",
        "arn:aws:sns:REGION:444455556666:alerts",
        "arn:aws:sns:aws-region-1:444455556666:alerts",
        "arn:aws:sns:your-area-1:444455556666:alerts",
        "arn:aws:sns:xx-xxxx-x:444455556666:alerts",
        "arn:aws:sns:[eu]:444455556666:alerts",
        "arn:%PARTITION%:iam::737318609257:root",
        "arn:aws:<s>:eu-west-1:444455556666:alerts",
        "arn:aws:iam::{1}:root",
        // A region has three parts and ends in a number.
        "arn:aws:sns:AREA-1:444455556666:alerts",
        "arn:aws:sns:AREA1:444455556666:alerts",
        "arn:aws:sns:NEAR-BY-ME:444455556666:alerts",
        "arn:aws:iam::444455556666:role/[ROLE]",
        "arn:aws:sns:eu-west-1:444455556666:{{topic}}",
        "arn:aws:s3:::{{bucket}}",
        "%(topic)s",
        "%EXTERNAL_ID%",
        "$EXTERNAL_ID",
        "EXTERNAL_ID",
        "YOUR_ACCOUNT",
        "REPLACE_ME",
        "__ID__",
        "__x__",
        "xxxx",
        "XXXX-XXXX",
    ];
    for text in gaps {
        assert!(is_placeholder(text), "{text}");
    }
    let real = [
        "arn:aws:sns:eu-west-1:444455556666:REPLACE_ME",
        "arn:aws:sns:eu-west-1:444455556666:your-alerts",
        "arn:aws:sns:eu-west-1:444455556666:__x__",
        "arn:aws:sns:eu-west-1:444455556666:ACCOUNT_ID",
        "arn:aws:iam::444455556666:role/[a]/{b}/<c>/Role",
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
        "arn:aws:s3:::bucket/{a}[b]",
        "arn:aws:sns:*:*:nsva-*",
        "arn:aws:sns:eu-west-1:${aws:PrincipalAccount}:x",
        "arn:aws:sns:eu-west-1:444455556666:${aws:PrincipalTag/team, 'none'}-${*}",
        "${aws:username}",
        "${accounts.google.com:sub}",
        "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "arn:aws:iam::737318609257:root",
        // Upper and lower case of a region are said elsewhere.
        "arn:aws:sns:EU-WEST-1:444455556666:alerts",
        "arn:aws:sns:Us-Gov-West-1:444455556666:alerts",
        "arn:aws:sns:area-1:444455556666:alerts",
        // Too short to stand for anything, or not all of it does.
        "xxx",
        "x-x",
        "----",
        "xxxxy",
        "____",
        "__x",
        "x__",
        "_",
        "ab_CD",
        "ABC",
        "sts:AssumeRole",
        "*",
        "",
    ];
    for text in real {
        assert!(!is_placeholder(text), "{text}");
    }
}
