### 连接：表单、地址和文件中的问题。

address-missing = 请输入终端节点：以https://开头，或以/开头的本站路径。
address-has-space = 终端节点不能包含空格或反斜杠。
scheme-missing = “{ $text }”未说明连接方式，请以https://开头。
add-https = 添加https://
scheme-unknown = 无法通过“{ $scheme }”访问服务，请使用https。
ends-before-query = 终端节点不能包含查询参数。
ends-before-fragment = 终端节点不能包含片段。
remove-from = 删除“{ $mark }”及其后的内容
not-encrypted = 使用http时，凭证在发送到“{ $host }”的途中任何人都能读取。只有本机（localhost）可以不使用https。
use-https = 使用https
address-has-user = 终端节点不能包含用户名或密码。凭证有单独的字段，且从不保存。
host-missing = 请在“://”后输入主机。
not-a-host = “{ $host }”不是有效的主机名。
not-a-port = “{ $port }”不是有效的端口。端口是1到65535之间的数字。
path-has-query = 终端节点不能包含查询参数或片段。
proxy-path-missing = 请在“/”后输入本站点上代理的路径。
path-has-dots = 终端节点的路径不能包含“.”或“..”段。

name-missing = 请输入连接的名称。
name-taken = 已有名为“{ $name }”的连接。
no-service = 此连接未指定任何服务。请选择Network Security、CTS，或两者都选。
trend-micro-path = Trend Micro的终端节点以“/api”结尾。
console-adds-path = 控制台会自动添加“/v3”和项目。
project-missing = 请输入项目ID：32个字符，由0–9和a–f组成。
project-unusual = 项目ID“{ $project }”的格式不常见。其他项目ID为32个字符，由0–9和a–f组成。
other-region = 终端节点位于“{ $actual }”，而不是“{ $given }”。
other-cloud = 终端节点属于{ $actual }，而不是{ $given }。
not-another-cloud = 终端节点属于{ $actual }，而不是其他云。
upstream-is-a-path = 签名针对服务自身的URL，该URL以https://开头。
upstream-missing = 终端节点是本站点上的代理。请输入代理调用的URL：签名针对该主机和路径。
iam-missing = 无法根据此终端节点得出IAM的终端节点。请输入IAM的终端节点：控制台从那里获取Token。

api-key = API密钥
legacy-key = 旧账户的API密钥（api-secret-key）
iam-token = IAM用户Token
password = IAM用户名和密码
access-key = 访问密钥（AK/SK）
added-by-proxy = 无（由代理添加）

at-line = 第{ NUMBER($line) }行第{ NUMBER($column) }列
not-json = 不是有效的JSON。
object-expected = 此处应为对象。
array-expected = 此处应为数组。
string-expected = 此处应为字符串。
boolean-expected = 此处应为true或false。
one-expected = 此处应为{ OR($known) }。
value-unexpected = 意外的值。
secret-in-file = 凭证不应放在这里：打开此文件的任何人都能读取。
property-unknown = 未知属性。已知属性：{ AND($known) }。
property-missing = 缺少此必填属性。
property-repeated = 此属性出现了多次。
name-empty = 请输入名称。
neither-service = 此连接既没有network_security也没有cts。
name-repeated = 前面的连接已使用相同名称。
version-unknown = 控制台只能读取版本1。
nothing-possible = 没有连接，也没有沙盒，且不允许创建连接：无法进行任何操作。

label-without-value = “{ $label }”没有值：请按“名称=值”填写，例如env=prod。
label-without-name = “=”之前缺少标签名称。
label-with-separator = “{ $label }”在不允许的位置包含“=”、“,”、“;”、换行或首尾空格。
label-too-long = “{ $label }”过长：名称和值最多各{ NUMBER($most) }个字符。
label-twice = 标签“{ $name }”出现了多次。
sandbox-and-service = 一个连接要么指向沙盒的项目，要么指向真实服务，不能同时指向两者。
