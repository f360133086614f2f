### 规定应有哪些通知和连接器的配置包文件：文件中的问题，以及无法写入的内容。

not-json = 这不是有效的JSON。
not-yaml =
    { $kind ->
        [indentation] 缩进与上面的行不一致。
        [tab] 此处不允许使用制表符。请用空格缩进。
        [colon] 此处应为后跟“:”的键。
        [no-colon] 此处不允许使用“:”。请将包含“:”的文本放在引号中。
        [dash] 此处应为以“-”开头的列表项。
        [no-dash] 此处不允许使用列表项。请另起一行。
        [brace] 此处应为“,”或“{ "}" }”。
        [bracket] 此处应为“,”或“]”。
        [quote] 缺少右引号。
        [after-quote] 此行的右引号后不能再有内容。
        [escape] “\”后的字符序列未知。
        [value] 此处应为值。
        [character] 此处不允许使用此字符。请将文本放在引号中。
       *[other] 从此处起不是有效的YAML。
    }
unexpected = 此值不适用于此处。
too-deep = 值的嵌套过深。
anchor = 不支持YAML锚点（&）。请删除锚点。
alias = 不支持YAML别名（*）。请直接写出值。
tag = 不支持YAML标签（!）。请删除标签。
second-document = 此处开始了第二个文档。每个配置包请使用一个文件。
plan-file = 这是计划，不是配置包。请使用notictl apply应用它，或加载生成它的配置包。
odd-key = 键必须是单个字符串。
member-twice = “{ $name }”出现了两次。
entry-twice = 对于带有这些标签的连接，“{ $name }”出现了两次。
connection-not-named = “{ $name }”不是此配置包所适用的连接。
unknown-member = 未知的键“{ $name }”。
external-id-member = 外部ID不能写入配置包。请在external_id_ref中填写自定义的名称。
member-missing = 缺少“{ $name }”。
expected =
    { $kind ->
        [text] 请输入字符串。
        [boolean] 请输入true或false。
        [list] 请输入列表。
        [number] 请输入数字。
       *[object] 请输入带键的对象。
    }
one-of = 请输入{ OR($names) }。
one-member = 请输入只有一个键的对象：{ OR($names) }。
version-unknown = 不支持版本{ $found }。请使用版本{ NUMBER($supported) }。
variable-built-in = “{ $name }”由连接决定。请使用其他名称。
variable-name = 变量名必须以小写字母开头，并且只能包含字母、数字和“_”。找到“{ $name }”。
variable-unknown = 变量“{ $name }”未定义。
variable-without-value = 变量“{ $name }”在此连接中没有值。
brace = 花括号用于括住变量名。如需使用该字符本身，请写两次。找到“{ $found }”。
variable-dollar = 变量的写法不带“$”：{"{"}{ $name }{"}"}。
target-name = “{ $member }”只接受名称。如需完整的URN，请使用urn。
reference-name = external_id_ref只能包含字母、数字、“_”、“.”和“-”，最多64个字符。
reference-looks-secret = external_id_ref看起来就是外部ID。请改用名称。

part-left-out = 服务未返回以下部分：{ $part }。
filter-state-left-out = 服务未返回筛选条件是否已启用。
word-unknown = 配置包不能包含未知的值“{ $word }”。
differs-elsewhere = “{ $connection }”中的通知与配置包中的不同。
connector-differs-elsewhere = “{ $connection }”中的连接器与配置包中的不同。
