### 保存策略时AWS会拒绝或可能拒绝的内容，以及修复按钮的文字。

bare-statement = 这是单独的一条语句。策略还需要在外层有“Version”和“Statement”。
bare-list = 这只是语句的数组。策略还需要在外层有“Version”和“Statement”。
make-policy = 生成完整的策略
version-missing = 缺少“Version”。AWS会使用旧版本2008-10-17，其中${"{"}…{"}"}只是普通文本。
version-old = 2008-10-17是策略语言的旧版本。当前版本是2012-10-17。
unknown-version = “{ $found }”不是策略语言的版本。此处不填当天日期，请使用2012-10-17。

repeated = “{ $name }”出现了两次。文档未说明AWS采用哪一个。
misspelt = “{ $name }”不是策略元素。请使用“{ $meant }”。
unknown-element = “{ $name }”不是策略元素。AWS会拒绝未知的元素。
unknown-principal-type = “{ $name }”不是主体（Principal）的类型。账户、角色和会话请列在“AWS”下。
opposites = “{ $name }”不能与其相反的元素同时使用。
string-expected = 此处应为带引号的字符串。
statement-expected = 此处应为语句，即一个对象。
operators-expected = 此处应为包含条件运算符的对象。
keys-expected = 此处应为包含条件键的对象。
number = 这是数字。此处应为带引号的字符串。
function = 这是CloudFormation函数。部署模板时AWS才会得到它的值，因此请按AWS控制台显示的形式粘贴策略。
empty = 此处为空。
put-in-quotes = 加上引号
operator-missing = 缺少运算符。条件由运算符（例如StringEquals）及其中的键和值组成。
add-operator = 添加{ $operator }

sid-characters = Sid“{ $sid }”包含字母和数字以外的字符，而IAM不允许。
sid-repeated = Sid“{ $sid }”出现了两次。每个Sid必须各不相同。
remove-characters = 移除这些字符
remove-quotes = 删除引号
use-another-sid = 使用另一个Sid
remove = 移除

trust-resource = 信任策略没有“Resource”：它始终适用于所属的角色。
permissions-principal = 角色的权限策略没有“Principal”：它始终适用于所属的角色。
element-missing = 语句中没有“{ $name }”。
no-effect = 在密钥策略中，AWS仍会保存它，但它不起任何作用。
effect-missing = 语句中没有“Effect”，其值为“Allow”或“Deny”。
unknown-effect = Effect的值是“{ $found }”。必须为“Allow”或“Deny”，且大小写一致。

too-long = { $document }最多可有{ NUMBER($most) }个字符（不计空格）。此策略有{ NUMBER($size) }个。
longest = 文本比AWS接受的任何策略都长（不计空格，最多32,768个字符）。
trust-long = 此信任策略有{ NUMBER($size) }个字符（不计空格）。IAM接受2,048个；如果提高了账户的配额，最多8,192个。
permissions-long = 此策略有{ NUMBER($size) }个字符（不计空格）。一个托管策略最多可有6,144个，一个角色的所有内联策略合计最多可有10,240个。
topic-long = 此策略有{ NUMBER($size) }字节。SNS最多接受{ NUMBER($most) }字节；文档未说明是否计入空格，因此请去掉空格。
topic-statements = 主题策略最多可有{ NUMBER($most) }条语句。此策略有{ NUMBER($count) }条。
topic-principals = 主题策略的一条语句最多可有{ NUMBER($most) }个主体（Principal）。此语句有{ NUMBER($count) }个。
strange-character = 不允许使用字符{ $character }。策略只能包含U+00FF及之前的字符，例如英语和西欧语言的字母。

placeholder = “{ $text }”中仍有占位符。请填入实际值。
list-in-quotes = 列表或对象加了引号，因此只是一个字符串。
trust-not-action = 信任策略不能包含NotAction。请在Action下列出代入角色的方式。
action-spaces = 操作（Action）“{ $action }”中有空格或不可见字符。
actions-in-one = “{ $action }”指定了多个操作（Action）。请将每个操作列为单独的字符串。
action-without-service = 操作（Action）“{ $action }”没有以服务和冒号开头，如“sns:Publish”。
action-form = “{ $action }”不符合操作（Action）的格式：不含通配符的服务、一个冒号和一个名称。
trust-wildcard = 文档未说明IAM是否接受信任策略中“{ $action }”的通配符。请写出完整的操作（Action）。
trust-action = 信任策略中不能有“{ $action }”，只接受完整写出的{ AND($known) }。
topic-action = 主题策略中不能有“{ $action }”，只接受完整写出的{ AND($known) }。
resource-spaces = 资源中有空格或不可见字符。
resources-in-one = 该字符串包含多个ARN。请将每个ARN列为单独的字符串。
topic-resource = 主题策略只适用于其主题，SNS会拒绝任何其他资源。应为：{ $topic }。
topic-resources = 主题策略的一条语句只指定一个资源：其主题。
resource-variable = 策略变量只能位于ARN的第五个冒号之后。位于其前时，该ARN不表示任何资源。
resource-form = “{ $resource }”不是有效的ARN。资源以ARN或“*”指定。
resource-partition = 资源在分区“{ $found }”中。IAM在此处只接受{ $expected }的资源。
resource-service = 必须完整写出“{ $resource }”中的服务，不能使用通配符。
resource-part-missing = “{ $resource }”比ARN少一个部分。
resource-region = { $service }的ARN没有区域，而“{ $resource }”有区域。
applies-there = { $label }；此后该语句在该区域生效
null-if-exists = “{ $operator }”：Null不能与IfExists一起使用。
unknown-operator = “{ $operator }”不是条件运算符。
operator-case = 运算符应写作{ $operator }，且大小写一致。
key-without-service = 条件键“{ $key }”没有以其服务开头，如“aws:SourceArn”。
put-external-id = 填入外部ID
no-value = { $key }的条件没有值，因此永远不会满足。
