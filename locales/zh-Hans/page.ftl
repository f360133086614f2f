### 页面的名称：用于导航、标题和标签页标题。

tab = { $page } · Notification Console
product = Notification Console

connectors = 连接器
connector = 连接器
new-connector = 创建连接器
duplicate = { $name }的副本
edit = 编辑{ $name }
aws-setup = AWS设置
aws-setup-for = { $connector }的AWS设置
notifications = 通知
notification = 通知
new-notification = 创建通知
duplicate-of-notification = 通知的副本
edit-notification = 编辑通知
export = 导出为代码
simulator = 模拟器
coverage = 覆盖范围
connections = 连接
connection-test = 连接测试
connection-test-of = 连接测试：{ $connection }
sandbox = 沙盒
not-found = 找不到页面
overview = 总览
all-notifications = 全部通知
all-connectors = 全部连接器
baseline = 基线
evidence-report = 证据报告
compare = 比较
plan = 计划
routing-map = 路由图
discover = 添加项目
