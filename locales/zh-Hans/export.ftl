### Notes on notifications exported as code: what a format can’t express, or does besides.

status-unknown = 服务未说明通知是否已启用，因此省略状态。
created-enabled = 创建时无法将状态设为“enabled”：服务会启用有主题的通知，停用没有主题的通知。请在创建后更新状态。
created-disabled = 创建时无法将状态设为“disabled”：服务会启用有主题的通知，停用没有主题的通知。请在创建后更新状态。
not-stored = 通知还没有ID。只能更新已保存的通知。
function-target = Provider只读取SMN主题的通知，会丢失调用函数的通知。
operation-type = Provider只接受操作类型“complete”和“customized”。
repeated-name = Provider按名称查找通知，因此名称必须唯一。
name-characters = Provider只接受由1至64个字母、数字和“_”组成的名称。
no-topic = 通知已启用但没有主题，服务会拒绝。
no-agency = Provider不支持委托，因此省略委托。
operations-left-out = 操作列表已省略：选择所有操作时，该列表不起作用。
unencoded-name = Provider将名称写入URL时不进行编码。名称含中文字符时可能失败。
no-operations = 通知未列出任何操作，服务会拒绝。
filter-unknown = 服务未说明筛选条件是否已启用。Provider会将其启用。
filter-without-rules = 筛选条件没有规则，已省略：Provider要求至少有一条规则。
filter-off-removed = 筛选条件已停用，因此省略：Provider只支持已启用的筛选条件。plan会显示将其移除，应用后会删除已保存的规则。如果写出该筛选条件，下一次更改会将其启用。
filter-off-not-created = 筛选条件已停用，因此省略：Provider只创建已启用的筛选条件。
filter-removed = 应用后会删除已保存的筛选条件。
operations-removed = 应用后会删除操作列表。
disabled-after-creation = Provider先创建通知，再将其停用。第二个请求发送时不含ID（1.97.1及更早版本），因此通知可能仍处于启用状态：请在应用后检查。
filter-off-kept = 筛选条件已停用，因此省略：Provider不支持已停用的筛选条件。应用后没有任何变化，因为对于未写出的参数，Provider会保留已保存的值。以后更改其他参数时，会删除已保存的规则。
filter-off = 筛选条件已停用，因此省略：Provider不支持已停用的筛选条件。
filter-kept = 应用后会保留已保存的筛选条件。以后更改其他参数时，会将其删除。
filter-since = Provider自2025年2月的Pull Request 2809起支持筛选条件。其Issue 2790指出，首个支持筛选条件的版本会遗漏is_support_filter，因此筛选条件可能已保存但不生效：请在应用后检查。
plans-fail = 导入后plan会失败：Provider会保留读取到的操作，又拒绝这些操作与“complete”同时存在。
users-removed = 以后更改其他参数时，会删除用户：Provider仅在“customized”时发送未更改的用户。
topic-removed = 通知处于停用状态时，以后更改其他参数会删除其主题：Provider仅对已启用的通知发送未更改的主题。
filter-condition = 筛选条件已省略，因此会匹配更多事件：Provider只接受“AND”和“OR”，不接受“{ $word }”。
odd-rule = 规则“{ $rule }”按保存的内容写出，但不符合API的语法。

terraform-huawei = Terraform，华为云
terraform-open-telekom-cloud = Terraform，Open Telekom Cloud
about-terraform = 用于Provider“{ $provider }”的资源，含其设置。
about-koocli = 用于华为云CLI（KooCLI）的命令，凭证取自其配置项。不支持Open Telekom Cloud。
about-curl = 以Shell命令形式写出的API调用。请先将TOKEN设为项目的IAM用户Token。
