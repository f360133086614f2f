### 筛选规则的问题：字段 = 值，或字段 != 值。

no-rule = 不支持的规则“{ $rule }”。请使用“字段 = 值”或“字段 != 值”。
no-operator = “{ $rule }”中有不支持的运算符“{ $operator }”。请使用“字段 = 值”或“字段 != 值”。
field-missing = 请选择字段：{ OR($fields) }。
field-unknown = “{ $found }”不是字段。请使用{ OR($fields) }。
value-missing = 请输入值。
value-missing-for = 请输入{ $field }的值。
value-length = { $field }的值过长（{ NUMBER($length) }/{ NUMBER($longest) }个字符）。
value-spaces = 值的开头或结尾有空格。文档未说明空格是否计入。
value-quotes = 值的开头或结尾有引号。CTS按字面比较值，因此引号计入。
value-look-alike = 在值中发现{ $found }，而值按字面比较。
value-pattern = “{ $value }”看起来像模式或列表，但值按字面比较：没有通配符。
value-operator = 值中包含运算符。文档未说明CTS如何解读。
value-mark = 值以“{ $mark }”结尾。值按字面比较，因此它是值的一部分。
value-comment = “{ $comment }”看起来像注释，但规则没有注释：它是值的一部分，而值按字面比较。
data-event = “{ $value }”是数据类事件的类型，很可能从不为此类事件发送通知。
api-version-form = CTS控制台提供v1和v3，但事件中的版本形如“1.0”或“v1.0”，而“{ $value }”只等于“{ $value }”。
unlisted-type = “{ $value }”不是文档中{ $field }的值。文档中的值为{ AND($values) }。曾出现过带有其他值的事件。
unlisted-value = “{ $value }”不是文档中{ $field }的值。文档中的值为{ AND($values) }。文档未说明事件是否可能有其他值。
api-version-characters = api_version只能包含字母、数字、“_”、“-”和“.”。发现{ $found }。
