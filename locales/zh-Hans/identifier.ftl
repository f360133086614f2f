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
urn-subscription = 主题URN：这是订阅的URN。主题URN到最后一个冒号之前为止。
remove-subscription = 删除订阅部分
name-too-long = { $field }过长（{ NUMBER($length) }/{ NUMBER($longest) }个字符）。
topic-name-characters = 主题名称只能包含字母、数字、“_”和“-”。发现{ $found }。

availability-zone = “{ $found }”是区域{ $region }的可用区。

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
