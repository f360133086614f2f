### 粘贴的文本不是JSON策略时的问题，以及修复按钮的文字。

typographic-quotes = 文本中有弯引号或全角字符。JSON只允许英文直双引号和ASCII标点。
use-plain = 使用直引号
single-quotes = 文本中有单引号，如Python的输出。JSON只允许双引号。
use-double-quotes = 使用双引号
invisible = 文本中有不可见字符或特殊空格。
remove-characters = 删除字符
comments = 文本中有注释。JSON不允许注释。
remove-comments = 删除注释
trailing-comma = 右括号或另一个逗号之前有逗号。JSON不允许此处有逗号。
remove-comma = 删除逗号
missing-comma = 两个值之间缺少逗号。
add-comma = 添加逗号
unquoted-names = 有的键没有引号。JSON要求使用双引号。
add-quotes = 添加引号
python-words = 文本中有Python的值（True、False或None）。
use-json-words = 使用JSON的值
arrows = 键和值之间有箭头（=>），如Ruby和Perl的输出。JSON只允许冒号。
use-colons = 使用冒号
leading-zero = 以0开头的账户ID不是JSON数字。请加上引号。
missing-bracket = 在另一种括号之前缺少右括号。
close-brackets = 补全右括号
unfinished = 文本在文档结束之前中断：末尾未复制，或缺少右括号。
missing-braces = 缺少最外层的花括号。
add-braces = 添加花括号
surplus-brackets = 文档已完整，但其后还有右括号或逗号。
remove-rest = 删除其后的内容
terraform-language = 这是用Terraform的语言（HCL）编写的。
write-as-json = 转换为JSON
unquoted-values = 有的字符串没有引号。JSON要求使用双引号。
line-break = 字符串中有换行，可能是邮件程序、PDF文件或终端对长行的折行。JSON字符串不能包含换行。
join-lines = 合并各行
markdown = 这是Markdown代码块。
xml = 这是XML或HTML。
terraform = 这是Terraform。
command = 这是命令。
python = 这是Python的输出。
yaml = 这是YAML。
listing = 这是名称和值的列表，如PowerShell或AWS CLI（文本或表格格式）的输出。
arn = 这是ARN。
address = 这是URL或文件名，而不是内容。
take-out = 提取策略
nul-characters = 每隔一个字符就有一个NUL字符：UTF-16文件以其他编码读取。
terminal-codes = 文本中有终端颜色代码（ESC[…m）。
line-times = 每行都以时间开头，如日志。
line-files = 每行都以文件名开头，如grep的输出。
frame = 文本周围有线条边框，如终端所绘。
line-marks = 每行都以数字、引用标记（>）或差异标记（+或-）开头。
line-starts = 每行都以相同的文字或标记开头。
verbatim-string = 文档是程序中的字符串，例如C#或Visual Basic，其中每个引号都写了两次。
csv-cell = 文档在CSV单元格中，其中每个引号都写了两次。
html-tags = 文本中有HTML标签或空格（例如<br>和&nbsp;）。
html-entities = 引号是HTML或XML实体（&quot;）。
decode = 解码文本
percent-encoded = 文本经过百分号编码，如IAM API返回的策略。
base64 = 文本是Base64编码。
escaped-quotes = 引号经过转义：文档是从另一个JSON文件或命令中的字符串复制的。
remove-escapes = 去除转义
empty = 请粘贴策略。
something-follows = 文档已完整，但其后还有其他内容。
text-around = 策略前后有其他文字。
wrapped = 策略在其他内容之中，例如AWS CLI的输出。
not-sure = 无法确定其中的策略。请按AWS控制台显示的形式粘贴JSON。
paste-as-json = 请按AWS控制台显示的形式粘贴JSON格式的策略。
several-statements = 这是多条语句。一个策略用一个“Statement”包含属于它的语句；无法确定哪些语句属于该策略。
only-statements = 这只是依次排列的语句。策略还需要在外层有“Version”和“Statement”。
make-policy = 用这些语句生成策略
fix-all = 应用所有修复
partly-percent-encoded = 文本只有部分经过百分号编码，或有歧义。请重新复制。
error-message = 这是AWS错误消息，而不是策略。请按AWS控制台显示的形式粘贴JSON格式的策略。
quoted = 策略在引号中，如同另一个JSON文件中的字符串。
remove-quotes = 删除引号
cloudformation = 这是CloudFormation模板。请粘贴其中的策略。
single-value = 这是单个值。策略是花括号中的对象。
policy-names = 这只是策略名称。请粘贴策略本身，可通过get-role-policy和get-policy-version获取。
no-policy = 这是JSON，但不是策略：策略的最外层花括号中有“Statement”。

other-product = 这是{ $product ->
    [kubernetes] Kubernetes清单
    [google] Google Cloud IAM策略
    [azure-policy] Azure策略定义
    [azure-role] Azure角色定义
    [azure-template] Azure模板
    [scim] SCIM资源
    [s3-notification] S3存储桶通知配置
    [s3-cors] S3存储桶CORS配置
    [s3-lifecycle] S3存储桶生命周期配置
    [sns-data-protection] SNS数据保护策略
    [sns-delivery] SNS传输策略（用于重试）
    [sns-message] SNS消息
    [eventbridge] EventBridge事件或事件模式
    [step-functions] Step Functions状态机
    [waf] AWS WAF配置
    [package-json] package.json文件
    [openapi] OpenAPI描述
    [json-schema] JSON Schema
    [deep-security] Deep Security配置
    [terraform-document] Terraform形式的aws_iam_policy_document
    [alibaba] 阿里云策略
    [tencent] 腾讯云策略
    [volcano] 火山引擎、金山云、NAVER或京东云的策略
   *[huawei] 华为云策略
}，而不是AWS策略。不提供修复。

documents-inside = 其中有{ $amount }个{ $parts ->
    [mixed] 策略和语句
   *[policies] 策略
}。请粘贴适用于此处的那一个。
documents-inside-at = 其中有{ $amount }个{ $parts ->
    [mixed] 策略和语句
   *[policies] 策略
}（{ AND($places) }）。请粘贴适用于此处的那一个。
one-is-connectors = 在其中的{ $amount }个{ $parts ->
    [mixed] 策略和语句
   *[policies] 策略
}中，根据前后的文字，有一个属于连接器。
exactly = { NUMBER($count) }
or-more = 至少{ NUMBER($count) }
at-line = 第{ NUMBER($line) }行
others = 其他位置
one-belongs-here = 其中有一个策略是{ $kind ->
    [trust] 信任策略
    [permissions] 角色的权限策略
    [topic] 主题策略
   *[key] 密钥策略
}。只有这一个适用于此处。

stops-being-json = 从第{ NUMBER($line) }行第{ NUMBER($column) }列起不再是JSON。
placeholder = 第{ NUMBER($line) }行第{ NUMBER($column) }列有占位符，而JSON要求此处是值。
line-break-at = 字符串超出了行尾（第{ NUMBER($line) }行第{ NUMBER($column) }列）：缺少右引号，或长行在此处折行。
first-in = 第一处在第{ NUMBER($line) }行第{ NUMBER($column) }列。
not-json = 这不是JSON：第{ NUMBER($line) }行第{ NUMBER($column) }列不能是“{ $found }”。
