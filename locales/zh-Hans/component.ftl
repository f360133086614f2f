### Parts that many pages share: buttons, dialogs, notes around forms, what is being loaded.

try-again = 重试
refresh = 刷新
loading = 正在加载…
page-missing = 无法加载此页面
file-missing = 控制台的一个文件未能送达：网络可能已中断，或者控制台的新版本可能已替换该文件。
file-missing-next = 请重试。如果仍无法解决，请重新加载控制台。

pages = 页码
page-of = 第{ NUMBER($page) }页，共{ NUMBER($pages) }页
previous-page = 上一页
next-page = 下一页
breadcrumb = 面包屑导航

type-word = 请输入“{ $word }”以确认
not-the-word = 框中的内容还不是“{ $word }”。

error-before = 错误：
warning-before = 警告：
note-before = 提示：

cannot-be-saved = 暂时无法保存
saving = 校验
not-complete = 尚未填写完整
ready-to-save = 可以保存
errors-in-the-way = 有{ NUMBER($count) }个错误需要解决
no-draft-kept = 浏览器未保留此表单的草稿：其存储空间已满或已关闭。输入的内容仍保留在此处，但重新加载后将丢失。
cancel = 取消
no-changes = 无更改
changes-in = { NUMBER($count) }个字段有未保存的更改
unsaved-changes = 未保存的更改
before = 更改前：
after = 更改后：
draft-restored = 已恢复草稿
dismiss = 关闭
discard-draft = 放弃草稿
original-not-found = 找不到原始对象
original-not-found-next = 表单中没有它的值。请自行输入，或在列表中为其他条目创建副本。

api-json = API JSON
copy-json = 复制JSON
copy-masked = 复制（隐藏外部ID）
copied-masked = 已复制，其中的外部ID已隐藏

conflict = 编辑冲突
conflict-none = 未保存：其他人已更改此内容。双方更改的字段不同，因此可以合并。
conflict-choose = 未保存：其他人已更改此内容。请为每个冲突字段选择一个值，其他更改将自动合并。
field = 字段
when-opened = 原始版本
theirs = 对方的版本（当前已保存）
yours = 我的版本
merge-and-continue = 合并并继续
unchanged-by-you = 您未更改，采用对方的版本
keep-mine = 保留我的版本
use-theirs = 使用对方的版本

is = 等于
is-not = 不等于
and = 且
or = 或
