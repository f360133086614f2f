### 并排显示所有连接。

views = 视图
connections = 连接
connection = 连接
notifications = 通知
enabled = 已启用
never-matching = 永不匹配
nobody-subscribed = 无人订阅
all-operations = 所有操作（无过滤）
quota = 配额
last-change = 上次更改
used-of = { NUMBER($used) } / { NUMBER($quota) }
partly-read = { NUMBER($count) } 项信息无法读取
reading = 正在读取…
read-of = 已读取 { NUMBER($all) } 个连接中的 { NUMBER($read) } 个
stop = 停止
read-again = 重新读取
not-read = 尚未读取
not-signed-in = 未登录
sign-in = 登录
label = 标签
all-connections = 所有连接
add-projects = 添加项目
