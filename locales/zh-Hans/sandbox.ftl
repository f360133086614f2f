### 沙盒页面：页面内置的两个服务的模拟环境。

none = 此版本没有沙盒：仅用于真实服务。
about = 内置于此页面的两个服务的模拟环境。它按真实服务的文档进行检查、存储和拒绝，不会向任何地方发送内容。数据保存在此浏览器中。
reset = 重置沙盒
reset-question = 重置沙盒？
reset-what = 您在其中创建或更改的所有内容都会被示例数据替换。
reset-yes = 重置
is-reset = <b>沙盒</b>已恢复为示例数据。
is-filled = <b>沙盒</b>中现有{ NUMBER($count) }个生成的通知。

faults = 故障注入
faults-about = 下一个匹配的请求将得到此响应，仅一次。
when = 请求
respond-with = 返回
add = 添加
clear-all = 全部清除
waiting = { $request }：{ $response }，{ NUMBER($times) }次
any-request = 任何请求
list-request = 读取列表
read-request = 读取单个对象
write-request = 写入
test-request = 发送测试
credentials-rejected = 401：凭证被拒绝
not-allowed = 403：不允许
not-found = 404：找不到
exists-already = 409：已存在
content-rejected = 422：内容被拒绝
too-many-requests = 429：请求过多
server-failure = 500：服务器故障
unavailable = 503：不可用
html-page = HTML错误页面
cut-short = 不完整的JSON
no-body = 成功但无响应体
says-little = 成功但内容很少
dropped = 连接中断
no-response = 无响应
slow-response = 两秒后响应

generate = 生成通知
generate-about = 用生成的通知替换所有通知。服务的100个上限不适用于这些通知。

reserved-names = 保留名称
name-status = 用作通知名称：保存时返回该状态码。也可用400、401、403、404、429、503。
name-code = 用作通知名称：保存时返回该CTS错误码。也可用0400、0402、0403、0404。
name-page = 用作通知名称：返回HTML页面。也可用malformed、drop、silence、slow。
type-status = 用作连接器的类型：效果相同，用连字符代替下划线。也可用409。
projects-about = 账号的项目，每个项目都有自己的通知、主题和订阅者。
projects = { NUMBER($count) }个项目
has-projects = 沙盒现有{ NUMBER($count) }个项目。
