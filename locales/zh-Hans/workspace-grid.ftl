### A table of signs: rows by connections, or by groups of connections.

signs = 符号
how = 选择符号可查看详情。使用方向键在符号间移动。
# So many of so many connections, in a narrow cell.
part-of = { NUMBER($count) }/{ NUMBER($all) }
columns = 列
each = 连接
by-region = 区域
by-label = 标签“{ $name }”
# The name of the column for connections without the label or region that columns are made of.
without = 其他
topic = SMN主题
no-topic-name = 主题名称由1到256个字母、数字、连字符和下划线组成。
topic-at = { NUMBER($all) }个连接中有{ NUMBER($count) }个有此主题。
# $names are names of connections.
without-subscriber = 未发现此主题有已确认订阅者的连接：{ AND($names) }
