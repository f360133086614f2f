### 通过此浏览器更改的内容。

title = 在此浏览器中所做的更改
about = 最新的1,000条仅保存在此浏览器中。
nothing = 还没有更改。
download-json = 下载JSON
download-csv = 下载CSV
clear = 清空
clear-question = 清空更改列表？
clear-body = 列表无法恢复。更改本身保留。
time = 时间
object = 对象
action = 动作
outcome = 结果
notification = 通知
connector = 连接器
created = 创建
updated = 更新
enabled = 启用
disabled = 停用
deleted = 删除
done = 已完成
refused = 被拒绝
unknown = 未知
