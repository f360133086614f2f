### What is wrong with a text or a file of events. The line and the column come from “place”.

place = 第{ NUMBER($line) }行，第{ NUMBER($column) }列：{ $message }

malformed = 文本从此处起不再是JSON。
cut = 文本在事件或列表结束之前中断。
comma = 此处缺少逗号，或多了一个逗号。
not-object = 只有对象才能是事件。
no-operation = 该对象没有操作（<code>trace_name</code>），因此不是事件。
empty-envelope = 该对象的属性“{ $member }”不包含JSON格式的事件。
missing = 该事件没有{ OR($members) }。
time-format = 时间的写法不符合“2016/12/08 11:07:28 GMT+08:00”的格式（含时区偏移）。
cells = 该行的单元格数与表头不一致。

empty-text = 文本为空。
web-page = 文本是网页，而不是JSON格式的事件。
other-table = 文本是表格，但没有事件列表的事件名称（Trace Name）、事件来源（Trace Source）和资源类型（Resource Type）列。请在事件列表中打开一个事件以复制其JSON，或将事件转储到OBS。
other-cells = 表格中没有任何一行的单元格数与表头一致。
no-json = 文本中没有事件，且从此处起不再是JSON。
cut-early = 文本在第一个事件结束之前中断。
other-json = 文本是JSON，但不是事件。

unreadable-file = 浏览器无法读取该文件。
zip = 该文件是ZIP压缩文件或电子表格（XLSX）。请解压后上传其中的文件，或将电子表格导出为CSV。
tar = 该文件是TAR归档文件。请解包后上传其中的文件。
no-gunzip = 浏览器无法解压文件。请解压文件后再上传。
damaged-archive = 压缩文件已损坏或不完整。已读取能够解压的部分。
too-large = 文件解压后超过512 MB。其余部分未读取。
no-archive = 文件未使用gzip压缩，或已损坏。
