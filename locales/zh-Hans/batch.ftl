### 对多个对象依次执行同一操作的结果。

all = { $action ->
    [enable] 已启用{ NUMBER($count) }个
    [disable] 已停用{ NUMBER($count) }个
    [delete] 已删除{ NUMBER($count) }个
    [recreate] 已重新创建{ NUMBER($count) }个
   *[test] 已测试{ NUMBER($count) }个
}
none = { $action ->
    [enable] { NUMBER($total) }个均未启用
    [disable] { NUMBER($total) }个均未停用
    [delete] { NUMBER($total) }个均未删除
    [recreate] { NUMBER($total) }个均未重新创建
   *[test] { NUMBER($total) }个均未测试
}
some = { $action ->
    [enable] { NUMBER($total) }个中已启用{ NUMBER($count) }个
    [disable] { NUMBER($total) }个中已停用{ NUMBER($count) }个
    [delete] { NUMBER($total) }个中已删除{ NUMBER($count) }个
    [recreate] { NUMBER($total) }个中已重新创建{ NUMBER($count) }个
   *[test] { NUMBER($total) }个中已测试{ NUMBER($count) }个
}
result-and-rest = { $result }；{ AND($rest) }
already = { $action ->
    [enable] { NUMBER($count) }个此前已启用
    [disable] { NUMBER($count) }个此前已停用
    [delete] { NUMBER($count) }个此前已删除
    [recreate] { NUMBER($count) }个此前已重新创建
   *[test] { NUMBER($count) }个此前已测试
}
failed = { NUMBER($count) }个失败
not-tried = { NUMBER($count) }个未尝试
left = { NUMBER($count) }个待处理
folded = { AND($results) }
line = <b>{ $name }</b>：{ $outcome }
item-done = { $action ->
    [enable] 已启用
    [disable] 已停用
    [delete] 已删除
    [recreate] 已重新创建
   *[test] 已测试
}
item-already = { $action ->
    [enable] 此前已启用
    [disable] 此前已停用
    [delete] 此前已删除
    [recreate] 此前已重新创建
   *[test] 此前已测试
}
item-waiting = 等待中
item-not-tried = 未尝试
