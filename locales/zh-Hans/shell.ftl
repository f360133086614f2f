### 每个页面的框架：页眉、导航、语言、外观、命令面板。

language = 语言
language-failed = 无法加载{ $language }。请检查网络后重新选择。

offline = 您已离线。输入的内容会保留，重新联网后列表将刷新。
skip-to-content = 跳到主要内容
connection = 连接
main-navigation = 主导航
settings = 设置

about-this-connection = 关于此连接
sample-data = 示例数据
read-only = 只读
messages = 消息

theme = 外观
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色

misconfigured = 控制台配置不正确
misconfigured-at = 本站点的config.json在<code>{ $place }</code>处有错误：{ $message }
misconfigured-missing = 无法加载config.json的错误说明
misconfigured-next = 须由本站点的管理员更正该文件。未向任何地方发送任何内容。

discard-changes = 放弃{ NUMBER($count) }项未保存的更改？
discard-changes-why = 离开后，更改将丢失。
discard-and-leave = 放弃更改并离开
keep-editing = 继续编辑

nothing-at = <code>{ $path }</code>处没有页面。URL可能有误，或来自其他版本的控制台。
go-to-notifications = 转到通知
not-reached = 连接“{ $connection }”不能访问{ $service }。
go-to-connections = 转到连接

go-to = 转到…
palette = 命令面板
palette-missing = 无法加载命令面板
palette-search = 搜索页面、对象和命令
palette-commands = 命令
palette-on-this-page = 在此页面上
palette-pages = 转到
palette-switch = 切换到{ $connection }
palette-results = { $count ->
    [0] 无匹配结果。
   *[other] { NUMBER($count) }个结果
}
key-select = 选择
key-open = 打开
key-close = 关闭

shortcuts = 键盘快捷键
palette-key = Ctrl+K
shortcut-palette = 打开命令面板
shortcut-search = 转到搜索框
shortcut-new = 创建页面所列类型的对象
shortcut-edit = 编辑页面上的对象
shortcut-list = 显示此列表
shortcuts-enable = 启用单键快捷键
shortcuts-hint = 输入文字时快捷键始终不起作用。此选择保存在此浏览器中。
close = 关闭
dismiss = 关闭

code-missing = <b>{ $name }</b>未更改：未能获取控制台中执行此操作的部分。请重试；如果仍不行，请重新加载控制台。
