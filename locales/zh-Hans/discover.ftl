### 查找账号的项目并添加为连接。

about = 查找当前登录可以使用的所有项目，并将所选项目添加为连接。服务端不会有任何更改。
through = 账号所属连接
find = 查找项目
no-connection = 请先创建一个到CTS的连接：将使用它的登录信息查找其他项目。
none-found = 该账号没有此登录可以使用的项目。
projects = 找到的项目
project = 项目
outcome = 结果
is-new = 新连接
known = 已连接为“{ $name }”
same-endpoint = 终端节点相同的新连接：仅当它也通向此区域时才正确
no-endpoint = 此区域的CTS终端节点未知。请手动创建连接。
account = 账号
account-hint = 同一账号的连接共享访问密钥，一次输入密码即可为每个连接获取Token。
labels-hint = 可选，用于只查看部分连接：env=prod, team=network
none-chosen = 请至少选择一个项目。
add = 添加{ NUMBER($count) }个连接
added = 已添加{ NUMBER($count) }个连接。
added-not-kept = 已添加{ NUMBER($count) }个连接，但浏览器无法保存。关闭此页面后将丢失。
search = 搜索项目
search-tip = 搜索范围：名称、区域、项目ID
select-shown = 全选显示的项目
deselect-shown = 取消选择显示的项目
# 可添加的项目中已选择的数量，包括被搜索隐藏的项目。
chosen-of = 已选择：{ NUMBER($chosen) } / { NUMBER($all) }。
shown-of = 已显示：{ NUMBER($count) } / { NUMBER($all) }。
