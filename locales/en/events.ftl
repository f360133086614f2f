### What is wrong with a text or a file of events. The line and the column come from “place”.

# $message says what is wrong there.
place = Line { NUMBER($line) }, column { NUMBER($column) }: { $message }

malformed = The text isn’t valid JSON from here on.
cut = The text ends before the event or the list does.
comma = A comma is missing here, or there is one too many.
not-object = Only an object can be an event.
no-operation = The object has no operation (<code>trace_name</code>), so it isn’t an event.
# $member is the name of a JSON property.
empty-envelope = The property “{ $member }” of the object contains no event as JSON.
# $members are names of JSON properties, which notifications look at.
missing = The event has no { OR($members) }.
time-format = The time isn’t written like “2016/12/08 11:07:28 GMT+08:00”, with its offset.
cells = The row doesn’t have as many cells as the header.

empty-text = The text is empty.
web-page = The text is a web page, not events as JSON.
other-table = The text is a table without the columns Trace Name, Trace Source, and Resource Type of the trace list. Open a trace in the list to copy it as JSON, or transfer traces to OBS.
other-cells = No row of the table has as many cells as its header.
no-json = The text contains no event, and isn’t valid JSON from here on.
cut-early = The text ends before its first event does.
other-json = The text is JSON, but not an event.

unreadable-file = The browser couldn’t read the file.
zip = The file is a ZIP archive or a spreadsheet (XLSX). Unpack it and upload the files in it, or export the spreadsheet as CSV.
tar = The file is a TAR archive. Unpack it and upload the files in it.
no-gunzip = The browser can’t decompress files. Decompress the file and upload the result.
damaged-archive = The compressed file is damaged or incomplete. What could be decompressed was read.
too-large = The file is larger than 512 MB when decompressed. The rest wasn’t read.
no-archive = The file isn’t compressed by gzip, or is damaged.
