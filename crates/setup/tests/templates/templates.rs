//! Templates hold the documents, whatever language they are in.

use proptest::prelude::*;
use serde_json::Value;
use setup::generate::{Documents, ExternalIdIn, documents};
use setup::source::Setup;
use setup::template::{Plan, cloudformation_json, cloudformation_yaml, notes, script, terraform};

use crate::documents::{assert_says, at, documents_onto, text};
use crate::forms::{any_form, fixed, plain};
use crate::readers::{self, Block, Hcl};
use crate::syntax::read_yaml;

pub const BOTH: [ExternalIdIn; 2] = [ExternalIdIn::Placeholder, ExternalIdIn::Included];

pub fn plan<'a>(setup: &'a Setup, documents: &'a Documents, external_id: ExternalIdIn) -> Plan<'a> {
    Plan {
        setup,
        documents,
        external_id,
    }
}

/// The value with the external ID in place of what stands for it.
pub fn filled(value: &Value, placeholder: &str, external_id: &str) -> Value {
    let text = value.to_string();
    serde_json::from_str::<Value>(&text.replace(placeholder, &Value::from(external_id).to_string()))
        .unwrap()
}

/// Values of the script's variables, as a shell would have them.
pub fn variables(script: &str) -> Vec<(String, String)> {
    let start = script.find("\nregion=").unwrap();
    let behind = ["\n\ntopic_profile=", "\n\ntopic_aws()"];
    let end = behind.iter().find_map(|text| script.find(text)).unwrap();
    let words = readers::shell_words(&script[start..end].replace(
        "${EXTERNAL_ID:?Set it to the external ID of the connector.}",
        "-",
    ));
    let split = |word: &String| {
        word.split_once('=')
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    words.iter().map(|word| split(word).unwrap()).collect()
}

pub fn variable(variables: &[(String, String)], name: &str) -> String {
    variables
        .iter()
        .find(|(other, _)| other == name)
        .unwrap()
        .1
        .clone()
}

/// Reads the documents out of a CloudFormation template.
pub fn of_stack(template: &Value, setup: &Setup, made: &Documents) -> Documents {
    let role = at(
        template,
        &["Resources", "NetworkSecurityRole", "Properties"],
    );
    let topic = at(
        template,
        &["Resources", "NetworkSecurityTopicPolicy", "Properties"],
    );
    assert_eq!(text(role, &["Path"]), setup.role.path());
    assert_eq!(text(role, &["RoleName"]), setup.role.name());
    assert_eq!(text(topic, &["Topics", "0"]), setup.topic.to_string());
    let trust = at(role, &["AssumeRolePolicyDocument"]);
    Documents {
        permissions: at(role, &["Policies", "0", "PolicyDocument"]).clone(),
        trust: filled(trust, r#"{"Ref":"ExternalId"}"#, setup.external_id.expose()),
        topic_policy: at(topic, &["PolicyDocument"]).clone(),
        ..made.clone()
    }
}

pub fn block<'a>(file: &'a Block, kind: &str, label: &str) -> &'a Block {
    let fits =
        |block: &&Block| block.kind == kind && block.labels.first().is_none_or(|l| l == label);
    file.blocks
        .iter()
        .find(fits)
        .unwrap_or_else(|| panic!("no {kind} {label}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn stacks_read_back(setup in any_form(), reveal: bool) {
        let made = documents(&setup);
        let plan = plan(&setup, &made, BOTH[usize::from(reveal)]);
        let json = serde_json::from_str::<Value>(&cloudformation_json(&plan)).unwrap();
        prop_assert_eq!(&read_yaml(&cloudformation_yaml(&plan)), &json);
        let read = of_stack(&json, &setup, &made);
        prop_assert_eq!(&read, &made);
        assert_says(&read, &setup);
        prop_assert!(text(&json, &["Description"]).len() <= 1024);
    }

    #[test]
    fn terraform_reads_back(setup in any_form(), reveal: bool) {
        let made = documents(&setup);
        let file = readers::hcl(&terraform(&plan(&setup, &made, BOTH[usize::from(reveal)])));
        let role = block(&file, "resource", "aws_iam_role");
        prop_assert_eq!(&role.attributes["name"], &Hcl::Text(setup.role.name().to_owned()));
        prop_assert_eq!(&role.attributes["path"], &Hcl::Text(setup.role.path().to_owned()));
        let locals = block(&file, "locals", "");
        prop_assert_eq!(&locals.attributes["permissions"], &Hcl::of(&made.permissions));
        prop_assert_eq!(&locals.attributes["topic_policy"], &Hcl::of(&made.topic_policy));
        let trust = Hcl::of(&made.trust);
        if reveal {
            prop_assert_eq!(&locals.attributes["trust_policy"], &trust);
        } else {
            let variable = format!("{:?}", Hcl::Raw("var.external_id".to_owned()));
            let id = format!("{:?}", Hcl::Text(setup.external_id.expose().to_owned()));
            let read = format!("{:?}", locals.attributes["trust_policy"]);
            prop_assert_eq!(read.replace(&variable, &id), format!("{trust:?}"));
            prop_assert_eq!(&block(&file, "variable", "external_id").attributes["sensitive"], &Hcl::Raw("true".to_owned()));
        }
        let topic = block(&file, "resource", "aws_sns_topic_policy");
        prop_assert_eq!(&topic.attributes["arn"], &Hcl::Text(setup.topic.to_string()));
        let providers = file.blocks.iter().filter(|block| block.kind == "provider").count();
        prop_assert_eq!(providers, 1 + usize::from(setup.role.account() != setup.topic.account()));
    }

    #[test]
    fn scripts_read_back(setup in any_form(), reveal: bool) {
        let made = documents(&setup);
        let script = script(&plan(&setup, &made, BOTH[usize::from(reveal)]));
        let found = variables(&script);
        let document = |name: &str| serde_json::from_str::<Value>(&variable(&found, name)).unwrap();
        prop_assert_eq!(variable(&found, "topic_arn"), setup.topic.to_string());
        prop_assert_eq!(variable(&found, "role_arn"), setup.role.to_string());
        prop_assert_eq!(variable(&found, "role_path"), setup.role.path());
        prop_assert_eq!(document("permissions"), made.permissions);
        prop_assert_eq!(document("topic_policy"), made.topic_policy);
        prop_assert_eq!(filled(&document("trust"), r#""<EXTERNAL-ID: insert before use>""#, setup.external_id.expose()), made.trust);
        if reveal {
            prop_assert_eq!(variable(&found, "external_id"), setup.external_id.expose());
        }
    }
}

#[test]
fn the_external_id_is_only_where_it_is_asked_for() {
    let forms = fixed();
    let guessable = |setup: &&Setup| setup.external_id.expose().len() > 20;
    for setup in forms.iter().filter(guessable) {
        let made = documents(setup);
        for (external_id, expected) in BOTH.into_iter().zip([false, true]) {
            let plan = plan(setup, &made, external_id);
            for text in [
                cloudformation_json(&plan),
                cloudformation_yaml(&plan),
                terraform(&plan),
                script(&plan),
            ] {
                assert_eq!(
                    text.contains(setup.external_id.expose()),
                    expected,
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn what_cannot_be_done_by_a_template_is_noted() {
    let made = documents(&plain());
    let setup = plain();
    let usual = notes(&plan(&setup, &made, ExternalIdIn::Placeholder));
    assert_eq!(usual.len(), 1, "{usual:?}");
    let setup = Setup {
        topic: domain::aws::TopicArn::parse("arn:aws-cn:sns:cn-north-1:000000000000:a.fifo")
            .unwrap(),
        key_arn: Some("arn:aws-cn:kms:cn-north-1:000000000000:key/k".to_owned()),
        ..plain()
    };
    let made = documents(&setup);
    let plan = plan(&setup, &made, ExternalIdIn::Placeholder);
    let all = notes(&plan).join("\n");
    for words in [
        "different accounts",
        "partition aws-cn",
        "FIFO",
        "NetworkSecurityUseKey",
    ] {
        assert!(all.contains(words), "{words}: {all}");
    }
    // What can hold comments has them, and as nothing else.
    let yaml = cloudformation_yaml(&plan);
    let comment = "#     \"kms:Decrypt\"\n";
    for text in [&yaml, &terraform(&plan), &script(&plan)] {
        assert!(text.contains(comment), "{text}");
    }
    assert_eq!(
        read_yaml(&yaml),
        serde_json::from_str::<Value>(&cloudformation_json(&plan)).unwrap()
    );
}

#[test]
fn two_accounts_get_a_stack_each() {
    let two = fixed()
        .into_iter()
        .find(|setup| setup.role.account() != setup.topic.account())
        .unwrap();
    let made = documents(&two);
    let plan = plan(&two, &made, ExternalIdIn::Placeholder);
    let json = serde_json::from_str::<Value>(&cloudformation_json(&plan)).unwrap();
    for (resource, condition, account) in [
        ("NetworkSecurityRole", "InRoleAccount", two.role.account()),
        (
            "NetworkSecurityTopicPolicy",
            "InTopicAccount",
            two.topic.account(),
        ),
    ] {
        assert_eq!(
            text(&json, &["Resources", resource, "Condition"]),
            condition
        );
        assert_eq!(
            text(&json, &["Conditions", condition, "Fn::Equals", "1"]),
            account
        );
    }
    assert!(script(&plan).contains("aws --profile \"$topic_profile\""));
}

/// CloudFormation shows nothing else of a stack before it is made.
#[test]
fn a_stack_is_described_by_what_it_is_for_and_where_it_belongs() {
    for setup in fixed() {
        let made = documents(&setup);
        let plan = plan(&setup, &made, ExternalIdIn::Placeholder);
        let json = serde_json::from_str::<Value>(&cloudformation_json(&plan)).unwrap();
        let said = text(&json, &["Description"]);
        let (role, topic) = (&setup.role, &setup.topic);
        let (first, then) = (role.account(), topic.account());
        let accounts = if first == then {
            String::new()
        } else {
            format!(", first in account {first} for the role, then in {then} for the topic")
        };
        for words in [
            setup.notification_type.as_str(),
            role.name(),
            topic.name(),
            &format!("Create the stack in {}{accounts};", topic.region()),
            "CAPABILITY_NAMED_IAM",
            "replaces the topic's access policy",
        ] {
            assert!(said.contains(words), "{words}: {said}");
        }
    }
}

#[test]
fn statements_of_others_are_in_every_template() {
    let existing = r#"{"Version":"2008-10-17","Statement":[{"Sid":"告警 'x' \"y\" ${z} %{w}\n# no","Effect":"Deny","Principal":"*","Action":"sns:*","Resource":"*"}]}"#;
    let setup = plain();
    let made = documents_onto(&setup, existing);
    let plan = plan(&setup, &made, ExternalIdIn::Placeholder);
    let json = serde_json::from_str::<Value>(&cloudformation_json(&plan)).unwrap();
    assert_eq!(of_stack(&json, &setup, &made), made);
    assert_eq!(read_yaml(&cloudformation_yaml(&plan)), json);
    let locals = readers::hcl(&terraform(&plan));
    assert_eq!(
        block(&locals, "locals", "").attributes["topic_policy"],
        Hcl::of(&made.topic_policy)
    );
    let policy = variable(&variables(&script(&plan)), "topic_policy");
    assert_eq!(
        serde_json::from_str::<Value>(&policy).unwrap(),
        made.topic_policy
    );
}
