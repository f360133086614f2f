### What all checks of what was entered have in common: labels of fixes.

use-value = 使用{ $value }
use-quoted = 使用“{ $value }”
add-quoted = 添加“{ $value }”
remove-spaces = 删除空格
remove-quotes = 删除引号
use-lets-only = { $fix }；此后只有{ $field }为“{ $value }”的事件能通过该规则
use-keeps-back = { $fix }；此后该规则会排除{ $field }为“{ $value }”的事件
