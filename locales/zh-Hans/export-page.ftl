### The page that writes notifications as code.

title = 导出为代码
all = { NUMBER($count) }个通知：此项目的全部通知。
all-listed = { NUMBER($count) }个通知：列表搜索结果中的全部通知。
some-deleted = { NUMBER($count) }/{ NUMBER($wanted) }个通知；其余通知已被删除。
chosen = { NUMBER($count) }个通知。
nothing = 没有可导出的内容
nothing-hint = 此项目中没有通知、没有符合搜索条件的通知，或所选通知已被删除。
go-to-notifications = 转到通知
format = 格式
bundle-yaml = 配置包（YAML）
bundle-json = 配置包（JSON）
bundle-about = 适用于多个连接的配置包：此项目的主题和函数以名称表示，因此在其他项目中也能找到。可在计划页面中加载。
import-blocks = 包含import块，使Terraform接管现有内容，而不是重新创建
what-commands-do = 命令的作用
create-them = 创建通知
update-stored = 更新已保存的通知
limitations = 限制（{ NUMBER($count) }）
about = <b>{ AND($names) }：</b>{ $limitation }
more-names = 另外{ NUMBER($count) }个
not-saved = <b>{ $name }</b>无法保存：浏览器拒绝了此操作。
copy-code = 复制代码
download = 下载
code = 代码
