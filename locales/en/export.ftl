### Notes on notifications exported as code: what a format can’t express, or does besides.

status-unknown = The service didn’t say whether the notification is enabled, so the status is left out.
created-enabled = Creating can’t set the status “enabled”: the service enables notifications that have a topic and disables the others. Update it afterwards.
created-disabled = Creating can’t set the status “disabled”: the service enables notifications that have a topic and disables the others. Update it afterwards.
not-stored = The notification has no ID yet. Only stored notifications can be updated.
function-target = The provider reads only SMN topic notifications. It would lose one that calls a function.
operation-type = The provider accepts only the operation types “complete” and “customized”.
repeated-name = The provider finds notifications by name, so the name must be unique.
name-characters = The provider accepts only names of 1 to 64 letters, digits, and “_”.
no-topic = The notification is enabled without a topic, which the service rejects.
no-agency = The provider doesn’t support agencies. The agency is left out.
operations-left-out = The list of operations is left out: it has no effect when All operations is selected.
unencoded-name = The provider puts the name into a URL without encoding it. With Chinese characters that might fail.
no-operations = The notification lists no operations, which the service rejects.
filter-unknown = The service didn’t say whether the filter is enabled. The provider enables it.
filter-without-rules = The filter has no rules and is left out: the provider requires at least one.
filter-off-removed = The filter is disabled and left out: the provider supports only enabled filters. A plan shows its removal, and applying it removes the stored rules. Written out, it would be enabled by the next change.
filter-off-not-created = The filter is disabled and left out: the provider creates only enabled filters.
filter-removed = Applying this removes the stored filter.
operations-removed = Applying this removes the list of operations.
disabled-after-creation = The provider creates the notification and then disables it. It sends the second request without the ID (versions up to 1.97.1), so the notification might stay enabled: check it afterwards.
filter-off-kept = The filter is disabled and left out: the provider doesn’t support that. Applying this changes nothing, as the provider keeps what is stored for absent arguments. A later change of another argument removes the stored rules.
filter-off = The filter is disabled and left out: the provider doesn’t support that.
filter-kept = Applying this keeps the stored filter. A later change of another argument removes it.
filter-since = The provider supports filters since its pull request 2809 of February 2025. Its issue 2790 says that the first release with filters leaves is_support_filter out, so the filter might be stored without effect: check it after applying.
plans-fail = Plans fail after the import: the provider keeps the operations it reads and rejects them together with “complete”.
users-removed = A later change of another argument removes the users: the provider sends unchanged users only with “customized”.
topic-removed = While the notification is disabled, a later change of another argument removes its topic: the provider sends an unchanged topic only for enabled notifications.
# $word is how the rules are combined, as the API has it.
filter-condition = The filter is left out, so more events match: the provider accepts only “AND” and “OR”, not “{ $word }”.
odd-rule = The rule “{ $rule }” is written as stored, but isn’t valid in the API’s grammar.

## The formats, and what each is for

terraform-huawei = Terraform, Huawei Cloud
terraform-open-telekom-cloud = Terraform, Open Telekom Cloud
about-terraform = Resources for the provider { $provider }, with its settings.
about-koocli = Commands for Huawei Cloud’s CLI (KooCLI), which takes the credentials from its profile. It doesn’t support Open Telekom Cloud.
about-curl = The API calls as shell commands. Set TOKEN to an IAM token of the project first.
