### The page of connections: their table, and the form of one.

about = 控制台如何连接这两个服务。连接保存在此浏览器中，不含凭证；需要凭证时会提示输入。
export = 导出
import = 导入
new-connection = 创建连接
imported = { $count ->
    [0] <b>{ $name }</b>中没有新的连接。
   *[other] <b>{ $name }</b>中的{ NUMBER($count) }个连接已导入。
}
not-imported = <b>{ $name }</b>未导入。{ $place }处：{ $message }
remove-question = 移除“{ $connection }”？
remove-what = 仅从此浏览器中移除，服务中的内容不变。
remove = 移除
connection = 连接
project = 项目
region = 区域
state = 状态
last-check = 上次检查
actions = 管理
provided = 由本站点提供
active = 使用中
network-security = Network Security
built-in = 内置于此页面
switch = 切换
test-connection = 测试连接
edit-named = 编辑{ $connection }
remove-named = 移除{ $connection }
regions-found = { $count ->
    [0] 没有匹配的已知区域。请在下方输入其终端节点。
    [1] { NUMBER($count) }个区域。按Enter键选择。
   *[other] { NUMBER($count) }个区域
}
search-regions = 按地点、名称、云或主机搜索
regions = 区域
restored = 已恢复页面重新加载前输入的内容。
restored-in-part = 已恢复页面重新加载前输入的内容，但可能含有用户名或密码的URL不会保留，请重新输入。
edit-connection = 编辑连接
saved = <b>{ $name }</b>已保存，正在使用中。
not-kept = <b>{ $name }</b>正在使用中，但浏览器无法保存此连接。关闭此页面后将丢失。
save = 保存并使用
name = 名称
read-only-flag = 只读：控制台不会通过此连接进行任何更改
base-address = 终端节点
ns-address-hint = 区域的终端节点；如有代理，则为本站点上的路径，例如/proxy/network-security。
credentials = 凭证
credentials-hint = 需要时提示输入，从不与连接一起保存。
list-and-create = 列出和创建
one-connector = 单个连接器
send-a-test = 发送测试
method-of-an-update = 更新使用的方法
cts-service = 华为云或Open Telekom Cloud的CTS
cts-address-hint = 区域的终端节点；如有代理，则为本站点上的路径，例如/proxy/cts。
project-id = 项目ID
address-the-proxy-calls = 代理调用的URL
upstream-hint = 请求按服务所见的主机和路径签名。留空：使用上面的终端节点，或区域自己的主机。
name-of-the-region = 区域名称
region-name-hint = 与URN中相同。留空：根据终端节点确定。
cloud = 云
iam-tokens = IAM（Token）
smn-topics = SMN（主题）
functiongraph-functions = FunctionGraph（函数）
api-paths = 高级：API路径（未核实）
around-cts = 高级：代理和终端节点
api-paths-hint = 服务的公开文档未给出路径，这些路径参照其其他资源推断。如果所有请求都返回404，请更改。
around-cts-hint = CTS周边服务的终端节点。留空：使用区域自己的主机。
labels = 标签
labels-hint = 可选，例如env=prod, team=network。在所有连接的视图中，可按一个标签筛选。
account = 账号
account-hint = 可选。同一账号的连接共享访问密钥，一次输入密码即可为每个连接获取Token。
