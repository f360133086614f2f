### 通知的表单。

save = 保存通知
create = 创建通知
left-out = 服务返回的列表中缺少{ AND($parts) }，因此副本中也没有。
kept-what-was-typed = 表单显示您的草稿，因此未应用其他更改。
check = 检查结果

name-and-target = 名称和通知目标
status = 状态
operations = 操作
operations-used = 操作：{ NUMBER($count) }/{ NUMBER($most) }个，云服务：{ NUMBER($services) }/{ NUMBER($most-services) }个
service = 云服务
resource-type = 资源类型
operations-row = 操作{ NUMBER($row) }
add-operations = 添加操作，第{ NUMBER($row) }行
remove-operations = 移除操作{ NUMBER($row) }
add-service = 添加云服务

users = 用户
all-users = 适用于所有用户。
some-users = 仅适用于这些用户。用户和用户组是IAM中的名称，须完全一致。
users-used = 用户组：{ NUMBER($groups) }/10个，用户：{ NUMBER($users) }/50个
add-user-group = 添加用户组
user-group = 用户组
user = 用户
user-group-row = 用户组{ NUMBER($row) }
add-users = 添加用户，用户组{ NUMBER($row) }
remove-user-group = 移除用户组{ NUMBER($row) }
recent-users = 选择近期用户
recent-users-group = 选择近期用户，用户组{ NUMBER($row) }
choose-users = 选择用户
search-users = 搜索最近30天内出现的用户
users-chosen = 已选择{ NUMBER($count) }个，还可选择{ NUMBER($left) }个
users-chosen-too-many = 已选择{ NUMBER($count) }个
too-many-users = 一个通知最多可指定{ NUMBER($most) }个用户。请移除{ NUMBER($surplus) }个。
users-found = { NUMBER($count) }个用户
no-user-found = 无匹配的用户。其他用户可在表单中输入。

filter = 筛选条件
rules-used = 规则：{ NUMBER($count) }/6条
filter-hint = 关于事件本身的规则。值逐字符比较，须完全一致。
add-rule = 添加规则
rule-row = 规则{ NUMBER($row) }
remove-rule = 移除规则{ NUMBER($row) }
unknown-condition = 保存的值为“{ $word }”，既不是AND也不是OR。请选择其中之一来替换。
kept-as-stored = 不支持的规则
edit-rule = 编辑此规则
field = 字段
choose-field = 选择字段
comparison = 运算符
is = =
is-not = ≠
value = 值
choose-value = 选择值

not-all-offered = 未能加载全部选项。您也可以手动输入。
load-again = 刷新

close = 关闭
cancel = 取消
apply = 应用
chosen-but = { $chosen }。{ $why }

name = 名称
name-hint = 在项目中唯一，最多64个字符：字母、数字、“_”，以及汉字（除非该云不支持）。
topic = 主题或函数
topic-hint = SMN主题或FunctionGraph函数的URN。输入列表中已有目标的名称时，会提供其URN。启用时必填。
enabled = 启用
enabled-hint = 保存后立即开始发送消息。
agency = 创建云服务委托cts_admin_trust
agency-hint = 发送值为cts_admin_trust的agency_name，允许CTS创建访问通知目标所需的委托。仅适用于华为云。

selected-operations = 选定操作
selected-operations-hint = 匹配下面列出的操作。
all-operations = 所有操作
all-operations-hint = 匹配任何已对接的云服务中的所有操作。消息量会很大。

no-filter = 无筛选条件
filter-on = 已启用
filter-disabled = 已停用，规则保留
how-combined = 规则的组合方式
match-all = 满足所有条件（AND）
match-any = 满足任一条件（OR）

add-operation = 添加操作
remove-operation = 移除操作{ $name }
add-user = 添加用户
remove-user = 移除用户{ $name }

draft-restored = 已恢复页面重新加载前输入的内容。
