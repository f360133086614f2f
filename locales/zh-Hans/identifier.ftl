### What is wrong with an identifier: an ARN, a URN, an external ID, a name.

field =
    { $kind ->
        [topic-arn] 主题ARN
        [role-arn] 角色ARN
        [topic-urn] 主题URN
        [function-urn] 函数URN
        [target-urn] 主题或函数URN
        [urn] URN
        [external-id] 外部ID
        [notification-type] 通知类型
        [account-id] 账户ID
        [project-id] 项目ID
        [region] 区域
        [topic-name] 主题名称
        [role-name] 角色名称
        [package] 函数分组
        [function-name] 函数名称
       *[name] 名称
    }

named-character =
    { $name ->
        [typographic-hyphen] 排版连字符
        [non-breaking-hyphen] 不间断连字符
        [figure-dash] 数字宽破折号
        [en-dash] 短破折号
        [em-dash] 长破折号
        [horizontal-bar] 水平线
        [hyphen-bullet] 连字符形项目符号
        [minus-sign] 减号
        [small-em-dash] 小型长破折号
        [small-hyphen] 小型连字符
        [modifier-minus] 修饰符减号
        [armenian-hyphen] 亚美尼亚文连字符
        [hebrew-maqaf] 希伯来文连字符maqaf
        [mongolian-hyphen] 蒙古文连字符
        [ratio-sign] 比号
        [modifier-colon] 修饰符冒号
        [small-colon] 小型冒号
        [hebrew-sof-pasuq] 希伯来文句末符sof pasuq
        [armenian-full-stop] 亚美尼亚文句号
        [fraction-slash] 分数斜线
        [division-slash] 除法斜线
        [big-solidus] 大斜线
        [one-dot-leader] 单点前导符
        [small-full-stop] 小型句点
        [full-width] 全角字符
        [mathematical] 数学字母数字符号
        [arabic] 阿拉伯文字符
        [persian] 波斯文字符
        [devanagari] 天城文字符
        [cyrillic] 西里尔文字符
        [greek] 希腊文字符
        [ellipsis] 省略号
        [soft-hyphen] 软连字符
        [zero-width-space] 零宽空格
        [zero-width-non-joiner] 零宽非连接符
        [zero-width-joiner] 零宽连接符
        [word-joiner] 单词连接符
        [byte-order-mark] 字节顺序标记
        [direction-mark] 书写方向标记
        [variation-selector] 变体选择符
        [invisible] 不可见字符
        [line-break] 换行符
        [tab] 制表符
        [non-breaking-space] 不间断空格
        [wide-space] 宽空格或窄空格
       *[control] 控制字符
    }，{ $code }

a-space = 空格
a-character = “{ $character }”
a-look-alike = “{ $character }”（{ $name }）
an-invisible-character = 不可见字符（{ $name }）
instead-of = “{ $character }”（{ $name }，应为“{ $expected }”）

found-two = { $field }：发现两个值，{ $first }和{ $second }。请保留您要使用的值。
found-several = { $field }：发现多个值。请保留您要使用的值。
encoded = { $field }：发现的值经过编码，就像在链接或程序的字符串中一样。
in-the-text = 此文本中的{ $field }：{ $message }
unclear = { $field }：无法确定其在此文本中的起止位置。请单独输入该值。
too-long-to-search = { $field }：此文本过长，无法搜索。请只输入该值。
not-found = { $field }：在此文本中未找到。请输入类似{ $example }的值。
url-found = { $field }：这是URL。请输入类似{ $example }的值。
punctuation-after = { $field }：值后面的{ $found }不属于该值。
text-around = { $field }：值的前后还有其他文本。
quotes-around = { $field }：值的两侧有引号。
brackets-around = { $field }：值的两侧有括号。
also-found = { $message }已忽略：{ $other }。
space-inside = { $field }：值中有空格。请将其删除。
line-break-inside = { $field }：值中有换行符。请将其删除。
open-space = { $field }：值中或值后有空格。如果值到此为止，请只输入{ $value }。
open-line-break = { $field }：值中或值后有换行符。如果值到此为止，请只输入{ $value }。
look-alikes-inside = { $field }：在值中发现{ AND($characters) }。
open-dash = { $field }：在值中或值后发现{ $found }。它可能是名称中的连字符，也可能是名称后的破折号。请单独输入该值。
open-soft-hyphen = { $field }：在值中发现{ $found }。它可能是名称中的连字符，也可能只是用于断词。请输入不含该字符的值。
placeholder = “{ $value }”是占位符，请替换为实际值。
template = “{ $value }”看起来像占位符，请替换为实际值。
wildcard = { $field }：“*”是策略中使用的通配符。请输入一个实际值。
unreadable = 无法读取此文本。

enter =
    { $kind ->
        [topic-arn] 请输入主题ARN，例如{ $example }。
        [role-arn] 请输入角色ARN，例如{ $example }。
        [topic-urn] 请输入主题URN，例如{ $example }。
        [function-urn] 请输入函数URN，例如{ $example }。
       *[target-urn] 请输入主题或函数URN，例如{ $example }。
    }
name-only = { $field }：这只是名称。请输入完整的值，例如{ $example }。
account-only = { $field }：这只是账户ID。请输入完整的值，例如{ $example }。
lowercase = “{ $found }”必须为小写：“{ $expected }”。
begins-with = { $field }必须以“{ $expected }”开头。
other-found =
    { $found ->
        [urn] { $field }：这是华为云的URN。请输入类似{ $example }的值。
        [arn] { $field }：这是AWS的ARN。请输入类似{ $example }的值。
        [topic] { $field }：这是主题的ARN。请输入类似{ $example }的值。
        [role] { $field }：这是角色的ARN。请输入类似{ $example }的值。
        [role-session] { $field }：这是角色会话的ARN。请输入类似{ $example }的值。
        [session] { $field }：这是STS会话的ARN。请输入类似{ $example }的值。
        [queue] { $field }：这是SQS队列的ARN。请输入类似{ $example }的值。
        [function] { $field }：这是Lambda函数的ARN。请输入类似{ $example }的值。
        [platform] { $field }：这是推送消息的平台应用程序或终端节点的ARN。请输入类似{ $example }的值。
        [root] { $field }：这是整个账户的ARN。请输入类似{ $example }的值。
        [user] { $field }：这是IAM用户的ARN。请输入类似{ $example }的值。
        [group] { $field }：这是IAM组的ARN。请输入类似{ $example }的值。
        [policy] { $field }：这是IAM策略的ARN。请输入类似{ $example }的值。
       *[instance-profile] { $field }：这是实例配置文件的ARN。请输入类似{ $example }的值。
    }
other-service-found = { $field }：这是服务“{ $service }”的ARN。请输入类似{ $example }的值。
topic-subscription = 主题ARN：这是订阅的ARN。主题ARN到最后一个冒号之前为止。
urn-subscription = 主题URN：这是订阅的URN。主题URN到最后一个冒号之前为止。
remove-subscription = 删除订阅部分
name-too-long = { $field }过长（{ NUMBER($length) }/{ NUMBER($longest) }个字符）。
topic-name-characters = 主题名称只能包含字母、数字、“_”和“-”。发现{ $found }。

arn-parts = { $field }：ARN由以冒号分隔的6个部分组成，而此值有{ NUMBER($count) }个部分。请输入类似{ $example }的值。
topic-parts = 主题ARN：ARN由以冒号分隔的6个部分组成，而此值的部分过多。
topic-name-missing = 请在账户ID之后输入主题名称。
role-colon-missing = 角色ARN：缺少一个冒号。“iam”和账户ID之间有两个冒号。
add-colon = 添加冒号
partition-missing = 请在“arn:”之后输入分区：{ OR($names) }。
partition-unknown = “{ $found }”不是AWS分区。请使用{ OR($names) }。
service-missing = 请在分区之后输入服务：“{ $service }”。
role-session = 角色ARN：这是角色{ $role }的会话的ARN，而不是角色本身的ARN。其中不含角色的路径，因此请从该角色复制ARN。
other-partition = 分区{ $partition }：Network Security自己的账户位于aws分区，而角色不能跨分区代入。消息很可能无法送达。
example-account = { $account }是AWS的示例账户，请替换为您自己的账户。
account-missing = 请输入AWS账户ID，由12位数字组成。
account-length = 账户ID有{ NUMBER($count) }位数字。AWS账户ID由12位数字组成。
account-invalid = “{ $found }”不是账户ID。AWS账户ID由12位数字组成。

fifo-topic = FIFO主题需要消息组ID。文档未说明Network Security会发送消息组ID，请使用标准主题。
region-missing = 请在“sns:”和账户ID之间输入区域，例如us-west-1。
region-hyphens = “{ $found }”不符合区域的写法。区域中的各个词以连字符连接。
availability-zone = “{ $found }”是区域{ $region }的可用区。
region-elsewhere = “{ $found }”是分区{ $home }的区域，而不是{ $partition }的区域。
use-partition = 使用分区{ $partition }
region-unknown = “{ $found }”不是分区{ $partition }的区域。请输入区域代码，例如eu-west-1。
region-unlisted = “{ $found }”不是分区{ $partition }的已知区域。它可能是新区域，也可能拼写有误。
fifo-inside = “.fifo”只能用在主题名称的末尾。

vendor-account = { $account }是Network Security自己的账户。请输入您自己账户中的角色。
service-linked = 这是服务相关角色：只有其AWS服务才能代入，且无法编辑其信任策略。
identity-center = 此角色由IAM Identity Center管理。无法编辑其信任策略以允许Network Security。
path-gap = 角色路径中有两个连续的斜线。请与IAM显示的ARN进行对照。
role-last-character = 角色名称以标点符号结尾。这是允许的，但可能是误复制的。
remove-mark = 删除标点符号
role-region = 角色ARN：IAM是全局服务，因此区域必须为空。发现“{ $region }”。
empty-region = 清除区域
arn-inside = 角色ARN：其中又出现了另一个ARN的开头。
role-name-missing = 请在“{ $before }”之后输入角色名称。
role-missing = 角色ARN：请在账户ID之后输入“role/”和角色名称。
not-a-role = “{ $found }”不是角色。角色ARN在此处为“role/”和角色名称。
path-slashes = 角色路径中有两个连续的斜线，二者之间必须有内容。
remove-slash = 删除一个斜线
path-characters = 角色路径只能包含可见的ASCII字符。发现{ $found }。
path-length = 角色路径过长（{ NUMBER($length) }/{ NUMBER($longest) }个字符）。
role-name-characters = 角色名称只能包含字母、数字和_+=,.@-。发现{ $found }。

external-id-missing = 请输入角色的信任策略所要求的外部ID。
external-id-characters = 外部ID：第{ NUMBER($position) }个字符是{ $found }。外部ID只能包含字母、数字和_+=,.@:/-
a-disguise = 外形相似的其他字符（{ $name }）
a-quotation-mark = 引号
another-letter = A–Z、a–z和0–9以外的字母或数字
another-mark = 不允许的字符
external-id-length = 外部ID有{ NUMBER($count) }个字符。AWS要求2至1224个字符。
external-id-example = 该外部ID是公开文档中的示例，因此不是机密。
external-id-account = 该外部ID与账户ID相同，而账户ID不是机密。
external-id-role = 该外部ID与角色名称相同，而角色名称不是机密。
external-id-words = 该外部ID只含占位用的词，因此可被猜出。
external-id-arn = 该外部ID是ARN或URN。这是允许的，但它不是机密，且可能应填入其他字段。
external-id-label = 该外部ID的开头看起来像是其标签。这是允许的，但Network Security会将标签一并发送。
external-id-mark = 该外部ID以标点符号结尾。这是允许的，但可能是误复制的。
external-id-comma = 该外部ID含有逗号。这是允许的，但逗号可能分隔了两个值；Network Security会将其作为一个值发送。
external-id-repeated = 该外部ID只有{ NUMBER($count) }种不同的字符，因此可被猜出。
external-id-short = 该外部ID只有{ NUMBER($count) }个字符，因此可被猜出。随机值至少有{ NUMBER($comfortable) }个字符。
external-id-time = 该外部ID是版本1的UUID，由时间和网络地址而不是随机数生成。
external-id-placeholder = 外部ID：这是占位符，请输入实际值。
use-look-alikes = 使用ASCII字符
keep-external-id = 只保留外部ID

type-missing = 请输入通知类型。文档中说明的只有“appliancehealth”。
type-characters = 通知类型只能包含字母、数字和_+=,.@-，因为它将用作AWS会话名称。发现{ $found }。
type-length = 通知类型有{ NUMBER($count) }个字符。它将用作AWS会话名称，而该名称须为2至64个字符。
type-undocumented = 文档未说明“{ $found }”。文档中说明的通知类型只有“appliancehealth”。
type-fixed = 通知类型“{ $stored }”用于标识连接器，无法更改。请改为创建其他连接器。

partitions-differ = 角色位于分区{ $role }，主题位于{ $topic }。角色只能在自己的分区内发布。
accounts-slip = 角色的账户{ $role }与主题的账户{ $topic }有一位数字不同。
accounts-differ = 跨账户：角色（{ $role }）和主题（{ $topic }）都必须允许sns:Publish。
part-same = 相同
part-slip = 有一位数字不同
part-differs = 不同
part-global = 全局

urn-service = “{ $found }”不是此URN的服务。请使用“{ $service }”。
urn-parts = { $field }不完整。请输入类似{ $example }的值。
target-service = “{ $found }”既不是主题也不是函数。URN以“urn:smn:”或“urn:fss:”开头。
urn-part-missing = URN中缺少{ $field }。
urn-characters = URN中的{ $field }只能包含字母、数字、“_”和“-”。发现{ $found }。
project-id = “{ $found }”不是常见的项目ID。项目ID由32位小写十六进制数字组成。
urn-region = “{ $found }”不符合区域的写法。区域由以连字符连接的小写单词组成，例如eu-west-101。
function-parts = 函数URN不完整或过长。请输入类似{ $example }的值。
function-kind = 此处为“{ $found }”，而函数URN在此处应为“function”。
version-missing = 请在最后一个冒号之后输入版本或别名。
version-characters = 函数的版本或别名只能包含字母、数字、“_”、“-”和“.”。发现{ $found }。
urn-topic-missing = 请在项目ID之后输入主题名称。
topic-beginning = 主题名称必须以字母或数字开头。
