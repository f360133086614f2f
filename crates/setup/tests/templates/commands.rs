//! Notifications as commands.

use domain::notification::{Notification, Site};
use export::{ExportAction, ExportFormat, ExportOptions, curl, koocli};
use proptest::prelude::*;

use crate::export::{PROJECT, bare, full, notes};
use crate::forms::any_notification;
use crate::readers;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn commands_hold_what_the_call_sends(notification in any_notification(), update: bool) {
        let change = if update { ExportAction::Update } else { ExportAction::Create };
        let exported = koocli(std::slice::from_ref(&notification), Some("eu-west-101"), PROJECT, change);
        let commands: String = exported.text.lines().skip_while(|line| line.starts_with('#')).map(|line| format!("{line}\n")).collect();
        let words = if let Some((printed, command)) = commands.rsplit_once(">CTS_") {
            let printed = readers::shell_words(printed);
            prop_assert_eq!(&printed[..2], ["printf", "%s"]);
            let input: serde_json::Value = serde_json::from_str(&printed[2]).unwrap();
            let body = input.get("body").unwrap();
            let name = body.get("notification_name").unwrap().as_str();
            prop_assert_eq!(name, Some(notification.name.as_str()));
            readers::shell_words(command.split_once('\n').unwrap().1)
        } else {
            let words = readers::shell_words(&commands);
            let name = format!("--notification_name={}", notification.name);
            prop_assert!(words.contains(&name));
            words
        };
        prop_assert_eq!(&words[..2], ["hcloud", "CTS"]);
        prop_assert!(words.iter().skip(3).all(|word| word.starts_with("--")));
    }
}

#[test]
fn koocli_counts_elements_from_one() {
    let notification = Notification {
        filter: None,
        user_groups: Vec::new(),
        ..full()
    };
    let exported = koocli(
        &[notification],
        Some("eu-west-101"),
        PROJECT,
        ExportAction::Create,
    );
    assert_eq!(
        exported.text,
        r"# key_deletions
hcloud CTS CreateNotification \
  --cli-region=eu-west-101 \
  --project_id=24edf66e79d04187acb99a463e610764 \
  --agency_name=cts_admin_trust \
  --notification_name=key_deletions \
  --operation_type=customized \
  --operations.1.resource_type=ecs \
  --operations.1.service_type=ECS \
  --operations.1.trace_names.1=createServer \
  --operations.1.trace_names.2=deleteServer \
  --topic_id=urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:on-call
"
    );
}

#[test]
fn koocli_takes_values_with_blanks_from_a_file() {
    let exported = koocli(
        &[bare("x", "1"), full()],
        Some("eu-west-101"),
        PROJECT,
        ExportAction::Update,
    );
    let second = exported.text.split_once("# key_deletions\n").unwrap().1;
    assert!(
        second.starts_with("printf '%s' '{\n  \"body\": {"),
        "{second}"
    );
    assert!(
        second.contains("}' >CTS_UpdateNotification_2.json\nhcloud CTS UpdateNotification"),
        "{second}"
    );
    assert!(
        second.ends_with("  --cli-jsonInput=CTS_UpdateNotification_2.json\n"),
        "{second}"
    );
}

#[test]
fn curl_is_the_call_itself() {
    let disabled = Notification {
        enabled: Some(false),
        ..full()
    };
    let base = "https://cts.eu-west-101.myhuaweicloud.eu";
    let exported = curl(
        std::slice::from_ref(&disabled),
        base,
        PROJECT,
        ExportAction::Create,
    );
    assert!(
        exported
            .text
            .starts_with("# key_deletions\n# note: Creating can’t set the status “disabled”"),
        "{}",
        exported.text
    );
    assert!(exported.text.contains("curl --request POST 'https://cts.eu-west-101.myhuaweicloud.eu/v3/24edf66e79d04187acb99a463e610764/notifications'"));
    let exported = curl(
        &[disabled, bare("draft", "")],
        base,
        PROJECT,
        ExportAction::Update,
    );
    assert!(exported.text.contains("curl --request PUT"));
    assert_eq!(
        notes(&exported),
        ["The notification has no ID yet. Only stored notifications can be updated."]
    );
}

#[test]
fn without_a_region_koocli_takes_the_one_of_its_profile() {
    let exported = koocli(&[bare("x", "1")], None, PROJECT, ExportAction::Create);
    assert!(!exported.text.contains("cli-region"), "{}", exported.text);
    assert!(
        exported
            .text
            .contains("hcloud CTS CreateNotification \\\n  --project_id=")
    );
}

#[test]
fn every_form_has_a_name_and_a_file() {
    let order = ExportOptions {
        base_url: "https://cts.eu-west-101.myhuaweicloud.eu",
        project_id: PROJECT,
        region: Some("eu-west-101"),
        change: ExportAction::Create,
        import: true,
    };
    let all = [full(), bare("告警", "0b98e1c2-2fd6")];
    let (one, chinese) = all.split_at(1);
    let table = [
        (
            ExportFormat::TerraformHuawei,
            ".tf",
            "resource \"huaweicloud_cts_notification\"",
        ),
        (
            ExportFormat::TerraformOpenTelekomCloud,
            ".tf",
            "resource \"opentelekomcloud_cts_event_notification_v3\"",
        ),
        (ExportFormat::KooCli, ".sh", "hcloud CTS CreateNotification"),
        (ExportFormat::Curl, ".sh", "curl --request POST"),
    ];
    assert_eq!(table.map(|(form, ..)| form), ExportFormat::ALL);
    for (form, extension, words) in table {
        assert_eq!(
            form.file_name(one),
            format!("cts_notification_key_deletions{extension}")
        );
        assert_eq!(
            form.file_name(chinese),
            format!("cts_notification_notification_0b98e1c2{extension}")
        );
        assert_eq!(
            form.file_name(&all),
            format!("cts_notifications{extension}")
        );
        assert!(form.write(&all, &order).text.contains(words), "{form:?}");
        assert!(form.about().to_string().ends_with('.'));
        assert_eq!(
            form.is_terraform(),
            form.label().to_string().starts_with("Terraform, ")
        );
    }
    assert_eq!(
        ExportFormat::of(Site::Huawei),
        ExportFormat::TerraformHuawei
    );
    assert_eq!(
        ExportFormat::of(Site::OpenTelekomCloud),
        ExportFormat::TerraformOpenTelekomCloud
    );
    let update = ExportOptions {
        change: ExportAction::Update,
        import: false,
        ..order
    };
    assert!(
        !ExportFormat::TerraformHuawei
            .write(one, &update)
            .text
            .contains("import {")
    );
    assert!(
        ExportFormat::Curl
            .write(one, &update)
            .text
            .contains("curl --request PUT")
    );
}
