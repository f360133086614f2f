### 命令行程序notictl：帮助以及输出内容。

about = 检查、模拟、测试、规划和应用通知和连接器。
usage = 用法：{ $usage }
commands = 命令
options = 参数和选项
about-lint = 检查配置包或连接
about-test = 运行测试文件中的测试
about-simulate = 显示通知匹配哪些事件
about-export = 将连接导出为配置包
about-plan = 显示使连接与配置包一致所需的更改
about-apply = 应用计划
about-drift = 显示连接与配置包的差异
about-compare = 比较各连接的通知
about-baseline = 证明基线的哪些要求已满足
about-policy = 检查AWS策略
about-policy-check = 检查连接器的策略
about-arn = 显示ARN或URN的内容并检查
about-rule = 显示筛选规则的内容并检查
about-completions = 输出Shell的补全脚本
about-man = 输出手册页
argument-bundles = 配置包文件（JSON或YAML）；“-”表示标准输入
argument-bundle = 配置包文件（JSON或YAML）
argument-tests = 测试文件（JSON或YAML）
argument-events = 事件文件，也可以是gzip压缩文件；“-”表示标准输入
argument-arn = ARN或URN
argument-rule = 规则，例如“code != 200”
argument-plan = 计划文件
argument-shell = Shell：{ OR($shells) }
option-help = 显示帮助
option-version = 显示版本
option-lang = 输出语言：{ OR($languages) }
option-format = 输出格式：{ OR($formats) }
option-strict = 有警告时也以代码2退出
option-fix = 输出修复后的策略，而不是检查结果
option-explain = 说明每个事件匹配或不匹配通知的原因
option-kind = 值应为：topic、role或target
option-connection = 连接的名称，用于其自身的变量
option-region = 连接的区域
option-project = 连接的项目ID
option-label = 连接的标签；可重复使用
option-trust = 角色信任策略的文件
option-permissions = 角色权限策略的文件
option-topic = 主题策略的文件
option-key = 密钥策略的文件
option-notification-type = 连接器的通知类型
option-topic-arn = SNS主题的ARN
option-role-arn = IAM角色的ARN
option-key-arn = 加密主题的KMS密钥的ARN
option-trusted-account = 代入角色的账户（如果不是Network Security的账户）
option-external-id-file = 外部ID的文件；不指定时使用环境变量NOTICTL_EXTERNAL_ID
option-connections = 从控制台导出的连接文件；不指定时使用环境变量NOTICTL_CONNECTIONS指定的文件
option-live = 从控制台导出的连接文件：以其中一个连接的内容代替配置包
option-credentials = 只有所有者能读取的凭证文件；不指定时使用环境变量NOTICTL_CREDENTIALS指定的文件
option-ca-file = 除系统证书外还要信任的证书文件（PEM）；不指定时使用环境变量NOTICTL_CA_FILE指定的文件
option-choice = 连接的名称；可重复使用。不指定时使用所有连接
option-delete = 删除配置包中没有的内容
option-out = 写入计划的文件
option-folder = 写入各连接配置包的文件夹
option-reference = 用作比较基准的连接；不指定时以多数连接的内容为准
option-resume = 要继续的未完成运行的文件
option-yes = 不询问直接应用
option-baseline = 基线文件；不指定时使用程序自带的基线
argument-unknown = 未知的参数“{ $argument }”。
argument-missing = 缺少：{ AND($arguments) }。
argument-twice = “{ $argument }”只能使用一次。
argument-wrong = { $argument }：{ $message }
arguments-wrong = 这些参数无法一起使用。使用--help查看命令接受的参数。
arguments-exclude = “{ $argument }”和“{ $other }”不能一起使用。
command-unknown = 未知的命令“{ $command }”。
command-missing = 请输入命令：{ OR($commands) }。
value-missing = { $argument }：缺少值。
value-unknown = { $argument }：不支持“{ $value }”。请使用{ OR($values) }。
label-form = 请将标签写为name=value的形式。找到“{ $found }”。
explain-json = --explain不能与--format json一起使用。请使用会说明每个事件的--format jsonl。
external-id-missing = 缺少外部ID。请设置{ $variable }，或使用--external-id-file指定文件。
policy-not-given = 未提供{ $document }，因此其内容未知。
policy-unreadable = 此文件中没有可读取的策略。
file-open-to-others = 其他人可以读取此文件。请仅允许文件所有者读取（chmod 600）。
file-missing = 没有此文件或文件夹。
file-denied = 没有使用此文件或文件夹的权限。
file-is-folder = 这是文件夹，不是文件。
file-too-large = 文件超过{ NUMBER($limit) } MB。
piece-too-large = 单个事件，或无法逐个事件读取的文件，超过{ NUMBER($limit) } MB。
not-utf8 = 从此处起，文本不是UTF-8。
at = { $message }（{ $path }）
issue = { $severity ->
    [error] 错误
    [warning] 警告
   *[note] 提示
}：{ $message } [{ $rule }]
fix = 修复：{ $label }
fix-with-value = { $label }：{ $value }
counts = 错误：{ NUMBER($errors) }，警告：{ NUMBER($warnings) }，提示：{ NUMBER($notes) }
kind = { $kind ->
    [topic] SNS主题
    [role] IAM角色
    [smn-topic] SMN主题
    [function] FunctionGraph函数
    [rule] 筛选规则
   *[target] 通知目标
}
part = { $part ->
    [partition] 分区
    [region] 区域
    [account] 账户
    [project] 项目
    [path] 路径
    [field] 字段
    [operator] 运算符
    [value] 值
   *[name] 名称
}：{ $value }
answered = { $answer ->
    [yes] 是
    [unknown] 未知
   *[no] 否
}：{ $headline }
event-line = { $time } { $operation }（{ $user }）：{ $answer ->
    [yes] 匹配
    [maybe] 可能匹配
   *[no] 不匹配
}
verdict = { $name }：{ $answer ->
    [yes] 匹配
    [maybe] 可能匹配
   *[no] 不匹配
}
stage = [{ $answer ->
    [yes] 是
    [maybe] 未知
   *[no] 否
}] { $message }
rule-value = [{ $answer ->
    [yes] 是
    [maybe] 未知
   *[no] 否
}] { $rule }（事件：{ $value }）
rule-no-value = [{ $answer ->
    [yes] 是
    [maybe] 未知
   *[no] 否
}] { $rule }（事件：无值）
other-labels = { NUMBER($count) }个通知用于其他连接。
told = 事件：{ NUMBER($events) }，匹配：{ NUMBER($yes) }，可能匹配：{ NUMBER($maybe) }
notified = { $name } → { $target }：{ NUMBER($yes) }（可能还有{ NUMBER($maybe) }）
test-line = { $outcome ->
    [passed] 通过
   *[other] 未通过
}：{ $name }（{ NUMBER($events) }个事件）
test-counts = 通过：{ NUMBER($passed) }，未通过：{ NUMBER($failed) }
expected-match = “{ $name }”应匹配第{ NUMBER($number) }个事件（{ $event }）。
expected-no-match = “{ $name }”不应匹配第{ NUMBER($number) }个事件（{ $event }）。
too-many-a-day = “{ $name }”在{ $day }可能发送{ NUMBER($count) }条消息。预期最多{ NUMBER($limit) }条。
too-many-undated = 对于没有时间的事件，“{ $name }”可能发送{ NUMBER($count) }条消息，并且可能在同一天。预期最多{ NUMBER($limit) }条。
more-failures = 另外还有{ NUMBER($count) }处不符合预期。
notification-unknown = 配置包中没有用于此连接的通知“{ $name }”。
test-without-events = 测试没有事件。请添加events或event_files。
test-without-expectation = 测试没有预期。请添加notify、not_notify、nobody或at_most_a_day。
events-none = 文件中没有事件。
connections-missing = 请使用--connections或NOTICTL_CONNECTIONS指定连接文件。
connections-none = 文件中没有连接。
connection-unknown = 没有连接“{ $name }”。请使用{ OR($known) }。
# $names are the connections that the bundle names.
bundle-for-others = 配置包未指定文件中的任何连接，因此不适用于其中任何一个：{ AND($names) }
connection-one = 请使用--connection指定一个连接。
read-only = 连接文件中将其设为只读，因此无法通过它更改任何内容。
own-site = “{ $connection }”只能在控制台中访问：它是沙盒，或者其终端节点是控制台网站的路径。
variable-ambiguous = 无法确定{ $variable }用于“{ $first }”还是“{ $second }”。请使用凭证文件。
credentials-wrong = 凭证文件的格式不正确。请检查“{ $path }”。
credentials-broken = 凭证文件的格式不正确。
credential-characters = { $what }包含换行、控制字符或非ASCII字符。请重新设置。
credential-control = { $what }包含换行或控制字符。请重新设置。
credentials-missing = 请设置NOTICTL_ACCESS_KEY_ID和NOTICTL_SECRET_ACCESS_KEY，或NOTICTL_TOKEN，或使用--credentials。
api-key-missing = 请设置NOTICTL_API_KEY，或使用--credentials。
unreachable = 终端节点无响应。
certificate-issuer = 证书不是由受信任的机构签发的。如果是贵公司的机构，请用--ca-file或NOTICTL_CA_FILE指定该机构的证书。
certificate-host = 证书属于其他主机名。请检查连接的终端节点。
certificate-dates = 证书已过期或尚未生效。请检查此计算机的时钟和服务的证书。
certificate-wrong = 服务的证书无效。
certificates-none = 没有PEM格式的证书，或其中有无效的证书。
proxy-wrong = 这不是代理地址，例如http://proxy.example:3128。
proxy-refuses = 代理未连接到终端节点。请检查HTTPS_PROXY、HTTP_PROXY或ALL_PROXY，或将主机加入NO_PROXY。
proxy-silent = 终端节点或代理无响应。请检查HTTPS_PROXY、HTTP_PROXY或ALL_PROXY。
failed = { $title }{ $cause }
at-connection = { $connection }：{ $message }
reading = 正在加载连接
applying = 正在应用
object = { $kind ->
    [connector] 连接器“{ $name }”
   *[notification] 通知“{ $name }”
}
warning = 警告：{ $message }
external-id-needed = 应用前，请将{ $variable }设为外部ID“{ $name }”，或将其加入凭证文件。
out-taken = 此文件已存在且不是计划，因此不会覆盖。请选择其他名称。
unmatched = 不适用于这些连接：{ AND($objects) }。
written = 已写入：{ $file }
folder-missing = 请使用--folder指定文件夹，或使用--connection指定一个连接。
omitted = { $connection }：“{ $name }”不在配置包中。{ $reason }
cell = { $cell ->
    [same] 相同
    [differs] 不同
    [missing] 缺少
    [only-here] 仅此处
    [uncompared] 无可比较
   *[unknown] 未知
}
differs = { $name }，{ $connection }：
world-changed = { $connection }：计划生成后，{ $object }已被更改。未应用任何内容。请生成新的计划。
connection-changed = “{ $connection }”不是计划中的连接：区域或项目不同。
yes-missing = 没有可供询问的终端。请使用--yes应用。
apply-now = 要应用吗？请输入“yes”：
progress = { NUMBER($over) }/{ NUMBER($all) } { $connection }：{ $object }
not-applied = 未应用任何内容。
not-done = 未完成。
item-outcome = { $connection }：{ $object }：{ $message }
resume-with = 未全部应用。继续运行：notictl apply --resume { $file }
plan-anew = 已跳过的对象在计划生成后被更改。请为其生成新计划。
resume-unreadable = 这不是未完成运行的文件：{ $reason }
run-begun = 此计划尚未完成。请使用notictl apply --resume { $file }继续，或删除该文件。
interrupting = 正在进行的请求完成后停止。
interrupted = 未全部完成即已停止。
credentials-refused = { $connection }：缺少凭证或凭证被拒绝。
wait-too-long = { $connection }：服务要求等待{ NUMBER($count) }秒。
requirement-line = { $status }：{ $title }
requirement-counts = 已满足：{ NUMBER($met) }，未满足：{ NUMBER($missing) }，未知：{ NUMBER($unknown) }，不适用：{ NUMBER($other) }
