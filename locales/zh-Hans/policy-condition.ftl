### 条件为何会（或可能）将连接器拒之门外。

key-misspelt = “{ $key }”不是条件键。请使用“{ $meant }”。
use-key = 使用{ $meant }
condition-undecided = 此处无法确定{ $key }的条件{ $operator }是否成立；Network Security的请求可能不满足该条件。
condition-negated = { $key }的{ $operator }要求的值，恰好不包括Network Security的请求中的值。
condition-null = { $key }的这一条件拒绝的正是Network Security发出的请求。
key-absent = 请求中没有{ $key }，因此永远不满足此条件。
no-value-expected = 此条件不接受{ $key }在此处可能具有的任何值。
value-not-expected = 请求的{ $key }是“{ $actual }”，此条件不接受该值。
value-of-session = 对于会话，该值是角色的ARN（含路径）。
external-id-differs = 外部ID{ $how ->
    [blank] 中或前后有空格
    [placeholder] 是占位符
    [literal] 含有通配符，而StringEquals会按字面处理
    [case] 的大小写不正确
    [near] 几乎正确，但不完全一致
   *[different] 不同
  }；它必须与连接器的外部ID逐字符一致。
