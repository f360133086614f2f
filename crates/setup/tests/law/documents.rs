//! Documents as they come up in accounts: a statement for the connector, right or
//! wrong in one of many ways, between statements of others.

use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn};
use serde_json::{Value, json};
use setup::needed::{NeededStatement, needed};
use setup::policy::{Kind, PolicySet};
use setup::source::Setup;

use crate::random::Random;

const VENDOR: &str = "737318609257";
const ACCOUNTS: [&str; 3] = ["333344445555", "999988887777", "737318609275"];

/// A connector in one account or two, with a key or without.
pub fn any_setup(random: &mut Random) -> Setup {
    let account = *random.one(&["222233334444", "444455556666"]);
    let topic_account = "444455556666";
    let path = *random.one(&["/", "/", "/alerts/"]);
    let region = *random.one(&["eu-west-1", "us-east-1"]);
    let role = format!("arn:aws:iam::{account}:role{path}SnsNotificationRole");
    let topic = format!("arn:aws:sns:{region}:{topic_account}:nsva-health");
    let id = *random.one(&[
        "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "Trend/2:a=b,c.d@e+f",
        "0123456789",
    ]);
    let key = random.percent(60).then(|| {
        format!("arn:aws:kms:{region}:{topic_account}:key/0f1e2d3c-1111-4222-8333-444455556666")
    });
    Setup {
        notification_type: NotificationType::parse("appliancehealth").unwrap(),
        topic: TopicArn::parse(&topic).unwrap(),
        role: RoleArn::parse(&role).unwrap(),
        external_id: ExternalId::parse(id).unwrap(),
        trusted_account: VENDOR.to_owned(),
        key_arn: key,
    }
}

/// Makes documents for a connector.
pub struct Maker<'a> {
    pub setup: &'a Setup,
    pub random: &'a mut Random,
    /// How often in a hundred times a condition is one that nobody can decide.
    pub undecidable: usize,
}

impl Maker<'_> {
    /// A document that AWS takes.
    pub fn document(&mut self, kind: Kind) -> Value {
        let mut statements: Vec<Value> = (0..=self.random.below(3))
            .map(|_| self.statement(kind))
            .collect();
        name_apart(&mut statements);
        let mut document = json!({});
        if let Some(version) = self.random.one(&[
            Some("2012-10-17"),
            Some("2012-10-17"),
            Some("2008-10-17"),
            None,
        ]) {
            document["Version"] = json!(version);
        }
        if self.random.percent(20) {
            document["Id"] = json!("__default_policy_ID");
        }
        document["Statement"] = match statements.as_mut_slice() {
            [only] if self.random.percent(40) => only.take(),
            _ => Value::Array(statements),
        };
        document
    }

    fn statement(&mut self, kind: Kind) -> Value {
        match self.random.below(10) {
            0..3 => self.ours(kind),
            3..6 => self.ours_gone_wrong(kind),
            6..9 => self.of_others(kind, "Allow"),
            _ => self.denial(kind),
        }
    }

    fn ours(&mut self, kind: Kind) -> Value {
        let needed = needed(self.setup);
        let all = needed.get(kind);
        let mut statement = match all.len() {
            0 => return self.of_others(kind, "Allow"),
            count => value(&all[self.random.below(count)]),
        };
        if self.random.percent(30) {
            statement.as_object_mut().unwrap().remove("Sid");
        }
        if kind == Kind::Trust && self.random.percent(10) {
            statement["Principal"] = json!({"AWS": VENDOR});
        }
        if matches!(kind, Kind::Topic | Kind::Key) && self.random.percent(25) {
            let account = self.setup.role.account();
            statement["Principal"] = json!({"AWS": self.random.one(&[
                json!(self.setup.role.to_string()),
                json!(account),
                json!([format!("arn:aws:iam::{account}:root")]),
            ])});
        }
        statement
    }

    /// Our statement with one thing in it that is somebody else's or doesn't fit.
    fn ours_gone_wrong(&mut self, kind: Kind) -> Value {
        let mut statement = self.ours(kind);
        match self.random.below(8) {
            0 | 1 if kind != Kind::Permissions => {
                statement["Principal"] = self.principal(kind);
            }
            2 => statement["Condition"] = self.condition(kind),
            3 if kind == Kind::Trust => {
                let other = *self.random.one(&["partner-secret-0001", "7C9E6679"]);
                let operator = *self.random.one(&[
                    "StringEquals",
                    "StringLike",
                    "StringNotEquals",
                    "StringEqualsIfExists",
                ]);
                let id = self.setup.external_id.expose();
                let values = [json!(other), json!([other, id]), json!("*"), json!(id)];
                let value = self.random.one(&values);
                statement["Condition"] = json!({operator: {"sts:ExternalId": value}});
            }
            4 if kind != Kind::Trust => statement["Action"] = self.actions(kind),
            5 if kind == Kind::Permissions => statement["Resource"] = self.resource(kind),
            6 if kind == Kind::Permissions => {
                let statement = statement.as_object_mut().unwrap();
                statement.remove("Action");
                statement.insert("NotAction".into(), json!(["iam:*", "sns:Subscribe"]));
            }
            _ if kind == Kind::Permissions => statement["Resource"] = self.resource(kind),
            _ => {
                let mut more = self.condition(kind);
                let first = statement.get("Condition").cloned();
                for (operator, keys) in first
                    .as_ref()
                    .and_then(Value::as_object)
                    .into_iter()
                    .flatten()
                {
                    more[operator] = keys.clone();
                }
                statement["Condition"] = more;
            }
        }
        statement
    }

    fn of_others(&mut self, kind: Kind, effect: &str) -> Value {
        let mut statement = json!({"Effect": effect, "Action": self.actions(kind)});
        if self.random.percent(60) {
            let sid = *self.random.one(&[
                "Other",
                "Admins",
                "Backup",
                "s3",
                "NetworkSecurityPublish",
                "NetworkSecurityAssumeRole",
            ]);
            statement["Sid"] = json!(sid);
        }
        if kind != Kind::Permissions {
            statement["Principal"] = self.principal(kind);
        }
        if statement["Principal"].get("Federated").is_some() {
            statement["Action"] = json!("sts:AssumeRoleWithSAML");
        }
        match kind {
            Kind::Trust => {}
            Kind::Permissions if self.random.percent(15) => {
                statement["NotResource"] = self.resource(kind);
            }
            _ => statement["Resource"] = self.resource(kind),
        }
        if self.random.percent(40) {
            statement["Condition"] = self.condition(kind);
        }
        statement
    }

    fn denial(&mut self, kind: Kind) -> Value {
        let mut statement = self.of_others(kind, "Deny");
        let everyone = matches!(kind, Kind::Topic | Kind::Key) && self.random.percent(50);
        if everyone {
            statement["Principal"] = json!("*");
        } else if matches!(kind, Kind::Topic | Kind::Key) && self.random.percent(30) {
            let account = self.setup.role.account();
            let statement = statement.as_object_mut().unwrap();
            statement.remove("Principal");
            let others = json!({"AWS": [
                self.setup.role.session_arn(&self.setup.notification_type),
                self.setup.role.to_string(),
                format!("arn:aws:iam::{account}:root"),
                "arn:aws:iam::333344445555:role/Partner",
            ]});
            statement.insert("NotPrincipal".into(), others);
        }
        if statement.get("Condition").is_none() && self.random.percent(70) {
            statement["Condition"] = self.condition(kind);
        }
        statement
    }

    fn account(&mut self) -> &'static str {
        ACCOUNTS[self.random.below(ACCOUNTS.len())]
    }

    fn principal(&mut self, kind: Kind) -> Value {
        let account = self.account();
        let own = self.setup.role.account().to_owned();
        let session = self.setup.role.session_arn(&self.setup.notification_type);
        let role = self.setup.role.to_string();
        let other_session =
            format!("arn:aws:sts::{own}:assumed-role/SnsNotificationRole/securityevents");
        let service = *self.random.one(&[
            "s3.amazonaws.com",
            "cloudwatch.amazonaws.com",
            "ec2.amazonaws.com",
        ]);
        match self.random.below(14) {
            0 => json!({"AWS": account}),
            1 => json!({"AWS": format!("arn:aws:iam::{account}:root")}),
            2 => json!({"AWS": format!("arn:aws:iam::{account}:role/Partner")}),
            3 => json!({"AWS": format!("arn:aws:iam::{own}:user/bob")}),
            4 => json!({"AWS": format!("arn:aws:sts::{account}:assumed-role/BackupRole/nightly")}),
            5 => json!({"AWS": other_session}),
            6 | 7 => json!({"Service": service}),
            8 => json!({"AWS": "*"}),
            9 if kind != Kind::Trust => json!("*"),
            9 => json!({"Federated": format!("arn:aws:iam::{own}:saml-provider/idp")}),
            10 => {
                json!({"AWS": [format!("arn:aws:iam::{account}:root"), format!("arn:aws:iam::{own}:role/Admin")]})
            }
            11 => {
                json!({"AWS": [format!("arn:aws:iam::{VENDOR}:root"), account], "Service": [service]})
            }
            12 if kind == Kind::Trust => json!({"AWS": [account, VENDOR]}),
            12 => json!({"AWS": [session, account]}),
            _ => json!({"AWS": [role, format!("arn:aws:iam::{account}:user/eve")]}),
        }
    }

    fn actions(&mut self, kind: Kind) -> Value {
        let of: &[Value] = &match kind {
            Kind::Trust => vec![
                json!("sts:AssumeRole"),
                json!(["sts:AssumeRole", "sts:TagSession"]),
                json!("sts:TagSession"),
            ],
            Kind::Permissions => vec![
                json!("sns:Publish"),
                json!(["sns:Publish", "s3:GetObject"]),
                json!("sns:*"),
                json!("*"),
                json!(["s3:GetObject", "logs:PutLogEvents"]),
                json!(["kms:Decrypt"]),
                json!(["kms:GenerateDataKey", "kms:Decrypt", "kms:Encrypt"]),
                json!("sns:Pub*"),
            ],
            Kind::Topic => vec![
                json!("sns:Publish"),
                json!("SNS:Publish"),
                json!(["SNS:Publish", "SNS:Subscribe"]),
                json!(["SNS:GetTopicAttributes", "SNS:Subscribe", "SNS:Receive"]),
                json!(["sns:Subscribe"]),
            ],
            Kind::Key => vec![
                json!("kms:*"),
                json!(["kms:GenerateDataKey*", "kms:Decrypt"]),
                json!(["kms:Encrypt", "kms:DescribeKey"]),
                json!("kms:Decrypt"),
            ],
        };
        self.random.one(of).clone()
    }

    fn resource(&mut self, kind: Kind) -> Value {
        let topic = self.setup.topic.to_string();
        let key = self.setup.key_arn.clone().unwrap_or_else(|| "*".to_owned());
        match kind {
            Kind::Topic if self.random.percent(15) => json!([topic]),
            Kind::Topic | Kind::Trust => json!(topic),
            Kind::Key => json!("*"),
            Kind::Permissions => {
                let account = self.setup.topic.account();
                let of = [
                    json!(topic),
                    json!([topic, "arn:aws:s3:::logs/*"]),
                    json!(key),
                    json!("*"),
                    json!(format!("{topic}-2")),
                    json!(format!("arn:aws:sns:*:{account}:nsva-*")),
                    json!("arn:aws:sns:us-west-2:444455556666:nsva-health"),
                    json!("arn:aws:s3:::logs/*"),
                    json!("arn:aws:sns:*:*:*"),
                ];
                self.random.one(&of).clone()
            }
        }
    }

    fn condition(&mut self, kind: Kind) -> Value {
        if self.random.percent(self.undecidable) {
            return self.undecidable_condition();
        }
        let own = self.setup.role.account().to_owned();
        let role = self.setup.role.to_string();
        let session = self.setup.role.session_arn(&self.setup.notification_type);
        let topic = self.setup.topic.to_string();
        let id = self.setup.external_id.expose().to_owned();
        let caller = if kind == Kind::Trust {
            VENDOR
        } else {
            own.as_str()
        };
        let mut of = vec![
            json!({"StringEquals": {"aws:PrincipalAccount": caller}}),
            json!({"StringEquals": {"aws:PrincipalAccount": "333344445555"}}),
            json!({"StringNotEquals": {"aws:PrincipalAccount": ["333344445555", "999988887777"]}}),
            json!({"StringEquals": {"aws:SourceAccount": own}}),
            json!({"ArnLike": {"aws:SourceArn": "arn:aws:s3:::logs"}}),
            json!({"StringEqualsIfExists": {"aws:SourceAccount": own}}),
            json!({"Bool": {"aws:SecureTransport": "true"}}),
            json!({"Bool": {"aws:SecureTransport": "false"}}),
            json!({"Null": {"aws:SourceArn": "true"}}),
            json!({"Null": {"aws:PrincipalAccount": "true"}}),
            json!({"StringLike": {"aws:PrincipalAccount": "*"}}),
            json!({"BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}),
            json!({"StringNotLike": {"aws:SourceArn": "arn:aws:sns:*"}}),
        ];
        match kind {
            Kind::Trust => of.extend([
                json!({"StringEquals": {"sts:ExternalId": id}}),
                json!({"StringNotEquals": {"sts:ExternalId": id}}),
                json!({"StringEquals": {"sts:ExternalId": "partner-secret-0001"}}),
                json!({"Null": {"sts:ExternalId": "false"}}),
                json!({"StringLike": {"sts:RoleSessionName": "appliance*"}}),
                json!({"ForAnyValue:StringEquals": {"aws:TagKeys": ["team"]}}),
            ]),
            _ => of.extend([
                json!({"ArnEquals": {"aws:PrincipalArn": role}}),
                json!({"ArnNotEquals": {"aws:PrincipalArn": session}}),
                json!({"StringLike": {"aws:username": "*"}}),
                json!({"StringEquals": {"aws:PrincipalType": "AssumedRole"}}),
                json!({"StringNotEquals": {"aws:PrincipalArn": role}}),
                json!({"StringEquals": {"sts:ExternalId": id}}),
            ]),
        }
        if kind == Kind::Key {
            let context = "kms:EncryptionContext:aws:sns:topicArn";
            of.extend([
                json!({"StringEquals": {context: topic}}),
                json!({"StringEquals": {context: format!("{topic}-2")}}),
                json!({"StringLike": {context: "arn:aws:sns:*"}}),
            ]);
        }
        self.random.one(&of).clone()
    }

    fn undecidable_condition(&mut self) -> Value {
        let of = [
            json!({"StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}}),
            json!({"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": ["o-abcdefghij/*"]}}),
            json!({"IpAddress": {"aws:SourceIp": ["203.0.113.0/24"]}}),
            json!({"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}),
            json!({"DateGreaterThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}),
            json!({"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}),
            json!({"Bool": {"aws:MultiFactorAuthPresent": "true"}}),
            json!({"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}),
            json!({"StringEquals": {"aws:PrincipalTag/team": "sec"}}),
            json!({"StringEquals": {"aws:SourceVpce": "vpce-1a2b3c4d"}}),
            json!({"StringNotEquals": {"aws:SourceVpc": "vpc-1a2b3c4d"}}),
            json!({"StringEquals": {"aws:PrincipalTag/account": "${aws:PrincipalAccount}"}}),
        ];
        self.random.one(&of).clone()
    }

    /// A document made for the connector with one character of a text in it changed.
    pub fn slipped(&mut self, kind: Kind) -> Value {
        let made = golden(self.setup);
        let mut document = made.get(kind).clone().unwrap_or_else(|| json!({}));
        let mut texts = Vec::new();
        texts_of(&mut document["Statement"], &mut texts);
        if texts.is_empty() {
            return document;
        }
        let at = self.random.below(texts.len());
        let text = &mut texts[at];
        let at = self.random.below(text.len());
        let slip = *self
            .random
            .one(&["", "x", "X", "0", "-", "*", "?", "/", ":", "s"]);
        let end = at + usize::from(self.random.percent(60));
        text.replace_range(at..end, slip);
        document
    }

    /// A text that says something wrong in its form, mostly something that AWS refuses.
    pub fn refused(&mut self, kind: Kind, document: &Value) -> String {
        let mut document = document.clone();
        let account = self.account();
        let at = match document["Statement"].as_array() {
            Some(statements) => Some(self.random.below(statements.len())),
            None => None,
        };
        let way = self.random.below(19);
        let statement = match at {
            Some(at) => &mut document["Statement"][at],
            None => &mut document["Statement"],
        };
        match way {
            0 => statement["Effect"] = json!("allow"),
            1 => statement["Comment"] = json!("for the console"),
            2 if kind == Kind::Trust => statement["Resource"] = json!("*"),
            2 => statement["Action"] = json!(["sns:Publish", "Publish"]),
            3 => statement["Condition"] = json!({}),
            4 => statement["Condition"] = json!({"StringEquals": {}}),
            5 if kind != Kind::Permissions => {
                statement["Principal"] =
                    json!({"AWS": [format!("arn:aws:iam::{account}:group/ops"), account]});
            }
            5 => statement["Resource"] = json!("arn:aws:*:eu-west-1:444455556666:x"),
            6 if kind != Kind::Permissions => {
                statement["Principal"] = json!({"AWS": format!(" arn:aws:iam::{account}:root")});
            }
            7 if kind != Kind::Permissions => {
                statement["Principal"] = json!(format!("arn:aws:iam::{account}:root"));
            }
            8 => statement["Action"] = json!(["*"]),
            9 if kind != Kind::Permissions => {
                statement["Principal"] = json!({"AWS": "arn:aws:iam::ACCOUNT_ID:root"});
            }
            10 if kind != Kind::Permissions => {
                statement["Principal"] = json!({"AWS": "AROAEXAMPLEEXAMPLE123"});
            }
            16 | 17 if kind != Kind::Permissions => {
                statement["Principal"] = self.random.one(&[json!("*"), json!(["*"])]).clone();
            }
            18 => statement["Effect"] = json!("Alow"),
            11 => document["Version"] = json!("2012-10-18"),
            _ => {}
        }
        let text = self.written(&document);
        match way {
            12 => text.replacen("\"Principal\"", "\"Principals\"", 1),
            13 => text.replacen("\"Statement\"", "\"Statements\"", 1),
            14 => text.replace(&format!("\"{account}\""), account),
            15 => text.replacen("\"Action\"", "\"action\"", 1),
            _ => text,
        }
    }

    /// The text of a document, as one writes it or another.
    pub fn written(&mut self, document: &Value) -> String {
        if self.random.percent(70) {
            serde_json::to_string_pretty(document).unwrap()
        } else {
            document.to_string()
        }
    }
}

/// Documents that are made for a connector.
pub fn golden(setup: &Setup) -> PolicySet<Option<Value>> {
    let of = needed(setup);
    let mut all = of.map(|_, statements| {
        let statements: Vec<Value> = statements.iter().map(value).collect();
        (!statements.is_empty()).then(|| json!({"Version": "2012-10-17", "Statement": statements}))
    });
    let made = setup::generate::documents(setup);
    all.topic =
        Some(serde_json::from_str(&setup::syntax::json::write(&made.topic_policy)).unwrap());
    all
}

fn value(statement: &NeededStatement) -> Value {
    serde_json::from_str(&statement.compact()).unwrap()
}

/// The texts in a value, but not the names of statements.
fn texts_of<'a>(value: &'a mut Value, found: &mut Vec<&'a mut String>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(elements) => {
            for element in elements {
                texts_of(element, found);
            }
        }
        Value::Object(members) => {
            for (_, member) in members.iter_mut().filter(|(name, _)| *name != "Sid") {
                texts_of(member, found);
            }
        }
        _ => {}
    }
}

/// Gives every statement a name of its own, as AWS wants it.
fn name_apart(statements: &mut [Value]) {
    let mut names: Vec<String> = Vec::new();
    for statement in statements {
        let Some(name) = statement.get("Sid").and_then(Value::as_str) else {
            continue;
        };
        let mut name = name.to_owned();
        while names.contains(&name) {
            name.push('2');
        }
        statement["Sid"] = json!(name);
        names.push(name);
    }
}
