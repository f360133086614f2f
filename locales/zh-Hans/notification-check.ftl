### 正在编辑或已保存的通知中存在的问题。

operations-row =
    { $part ->
        [service-type] 操作第{ NUMBER($row) }行，云服务
        [resource-type] 操作第{ NUMBER($row) }行，资源类型
        [trace-names] 操作第{ NUMBER($row) }行，操作名称
       *[none] 操作第{ NUMBER($row) }行
    }
operations-row-named =
    { $part ->
        [service-type] 操作第{ NUMBER($row) }行（{ $name }），云服务
        [resource-type] 操作第{ NUMBER($row) }行（{ $name }），资源类型
        [trace-names] 操作第{ NUMBER($row) }行（{ $name }），操作名称
       *[none] 操作第{ NUMBER($row) }行（{ $name }）
    }
group-row =
    { $part ->
        [group] 用户组第{ NUMBER($row) }行，名称
        [users] 用户组第{ NUMBER($row) }行，用户
       *[none] 用户组第{ NUMBER($row) }行
    }
group-row-named =
    { $part ->
        [group] 用户组第{ NUMBER($row) }行（{ $name }），名称
        [users] 用户组第{ NUMBER($row) }行（{ $name }），用户
       *[none] 用户组第{ NUMBER($row) }行（{ $name }）
    }
rule-row =
    { $part ->
        [field] 规则{ NUMBER($row) }，字段
        [value] 规则{ NUMBER($row) }，值
       *[none] 规则{ NUMBER($row) }
    }

name-missing = 请输入名称。
name-characters =
    { $alphabet ->
        [chinese] 名称只能包含汉字、字母、数字和“_”。发现{ $found }。
       *[latin] 名称只能包含字母、数字和“_”。发现{ $found }。
    }
name-taken = 此项目中已有另一个名为“{ $name }”的通知（CTS.0400）。
name-unread = 可能已有其他通知使用此名称：未能加载全部通知。
renamed = 此更改会重命名“{ $name }”。Terraform按名称识别通知，将无法继续跟踪它。
scope-unknown = “{ $found }”不是已知的操作类型。请使用“complete”或“customized”。
agency-site = { $cloud }的文档未说明通知的委托。
agency-rights = CTS会为其委托“{ $agency }”请求OBS、KMS和SMN Administrator权限。较早的委托可能仍有Tenant Administrator权限。请在IAM中检查。
agency-name = 已保存的委托是“{ $found }”。文档中只有“{ $agency }”。
not-added = 已输入“{ $text }”，但未添加。
empty-row = 此行为空，将被忽略。

operations-ignored = 选择所有操作时，会忽略所列操作。
row-duplicate = 另一行已包含{ $service } { $resource }。
no-operations = 请至少选择一个操作，或选择所有操作（CTS.0401）。
operations-too-many = 已选择{ NUMBER($count) }个操作，最多允许{ NUMBER($most) }个。
services-too-many = 已选择{ NUMBER($count) }个云服务，最多允许{ NUMBER($most) }个。
service-missing = 请输入云服务。
resource-missing = 请输入资源类型。
operations-missing = 请为此云服务至少选择一个操作。
operation-empty = 有一个操作没有名称。
listed-twice = “{ $name }”列出了两次。
trace-name-start = “{ $name }”不以字母开头，而操作名称都以字母开头。
trace-name-characters = 操作名称只包含字母、数字、“.”、“_”和“-”。在“{ $name }”中发现{ $found }。
trace-name-length = 操作名称“{ $name }”过长（{ NUMBER($length) }/{ NUMBER($longest) }个字符）。
central-project = { $service }是全局级服务：已加载的此类服务的事件都在项目{ $project }中，因此此项目中的通知收不到任何事件。
central-region = { $service }是全局级服务：其事件只进入站点的中心区域（{ OR($regions) }），因此{ $region }中的通知收不到任何事件。
perhaps-elsewhere = 文档未说明{ $service }的事件发送到此区域还是全局级服务的中心区域。如果发送到中心区域，此处的通知收不到任何事件。
spelled-otherwise =
    { $kind ->
        [service] 操作目录中，云服务“{ $name }”写作{ OR($spellings) }。名称区分大小写。
        [resource-type] 操作目录中，资源类型“{ $name }”写作{ OR($spellings) }。名称区分大小写。
       *[operation] 操作目录中，操作“{ $name }”写作{ OR($spellings) }。名称区分大小写。
    }
nearly-known =
    { $kind ->
        [service] 操作目录中没有云服务“{ $name }”，但有“{ $known }”。前者可能是目录生成之后新增的。
        [resource-type] 操作目录中没有资源类型“{ $name }”，但有“{ $known }”。前者可能是目录生成之后新增的。
       *[operation] 操作目录中没有操作“{ $name }”，但有“{ $known }”。前者可能是目录生成之后新增的。
    }
service-unknown = 操作目录中没有云服务“{ $name }”。它可能是目录生成之后新增的。
resource-unknown = 操作目录中没有资源类型“{ $name }”。它可能是目录生成之后新增的。
operations-unknown =
    { $count ->
       *[other] 操作目录中没有操作{ AND($names) }。可能是目录生成之后新增的。
    }
quoted = “{ $name }”
more = 另外{ NUMBER($count) }个

groups-too-many = 已选择{ NUMBER($count) }个用户组，最多允许{ NUMBER($most) }个。
users-too-many = 所有用户组中共选择了{ NUMBER($count) }个用户，最多允许{ NUMBER($most) }个。
users-with-all = 选择所有操作时，CTS可能会忽略用户（文档未说明）。
group-duplicate = 另一行已包含用户组“{ $group }”。
group-missing = 请输入用户组的名称。
users-missing-unnamed = 请添加用户。文档未说明CTS如何处理不含用户的用户组。
users-missing = 用户组“{ $group }”没有用户。请添加用户；文档未说明CTS如何处理不含用户的用户组。
name-spaces = “{ $name }”前后有空格或不可见字符，而名称按字面比较。
name-list = “{ $name }”看起来像多个名称，但会作为一个名称比较。请分别添加。
name-look-alike = 在“{ $name }”中发现{ $found }，而名称按字面比较。
name-pattern = “{ $name }”看起来像模式，但名称按字面比较：没有通配符。
name-quotes = “{ $name }”带有引号，而名称按字面比较。
user-list = “{ $name }”看起来像多个用户，但会作为一个名称比较。请分别添加每个用户。
user-spelling = 已加载的事件中没有用户“{ $name }”，但有{ AND($spellings) }。名称按字面比较。
user-empty = 有一个用户没有名称。

status-unknown = CTS未返回通知是否已启用。
target-missing = 请选择通知目标，或关闭“启用”。
two-calls = CTS创建带有通知目标的通知时总是将其启用。控制台会在创建后立即将其停用。
function-refused = { $cloud }只能通知SMN主题，不能通知函数（CTS.0410）。
function-unknown = { $cloud }的文档未说明能否通知函数。
target-region = 通知目标在区域{ $found }中，而通知在{ $region }中。
target-project = 通知目标在项目{ $found }中，而通知在{ $project }中。
target-not-there =
    { $kind ->
        [topic] 此项目的主题列表中没有“{ $name }”。
       *[function] 此项目的函数列表中没有“{ $name }”。
    }
target-nearly-there =
    { $kind ->
        [topic] 此项目的主题列表中没有“{ $name }”，但有“{ $known }”。
       *[function] 此项目的函数列表中没有“{ $name }”，但有“{ $known }”。
    }

rules-not-sent = { NUMBER($count) }条规则保留在此处但不会发送：通知没有筛选条件。
filter-undocumented = { $cloud }的文档未说明筛选条件。请在保存后再次检查通知。
condition-unknown = “{ $found }”不是已知的规则组合方式。请使用“AND”或“OR”。
rules-too-many = 筛选条件有{ NUMBER($count) }条规则，最多允许{ NUMBER($most) }条。
filter-unknown = CTS未返回筛选条件是否已启用。
filter-empty = 筛选条件没有规则。文档未说明CTS此时如何处理。
filter-off = 筛选条件已停用：{ NUMBER($count) }条规则不起作用。
system-only = 筛选条件只让SystemAction事件通过。文档说明此类事件没有用户，因此很可能都不算作上面所选用户的事件。
rule-empty = 请选择字段并输入值，或移除此规则。
rule-spelling = “{ $rule }”与文档中的写法不同。在您编辑之前，保存时会原样保留。
saving-keeps = { $message }保存时会原样保留。
rule-duplicate = 规则“{ $rule }”列出了两次。
same-field = { NUMBER($count) }条规则使用了{ $field }。CTS可能会拒绝（文档未说明）。
never-matches = 永不匹配：“{ $first }”和“{ $second }”不可能同时成立。请使用“满足任一条件（OR）”，或移除其中一条。
always-matches = 凡是有{ $field }的事件，“{ $first }”和“{ $second }”总有一条匹配。

enable-filter = 启用筛选条件；之后只发送通过其规则的事件
remove-filter = 移除筛选条件；发送的事件不变
remove-rule = 移除规则；发送的事件不变

this-cloud = 此云
