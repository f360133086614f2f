### The bundle file, which says which notifications and connectors there should be: what is
### wrong with it, and what cannot go into it.

not-json = The text isn’t valid JSON.
# What a YAML parser expected or met at a place.
not-yaml =
    { $kind ->
        [indentation] The indentation doesn’t fit the lines above.
        [tab] A tab isn’t allowed here. Indent with spaces.
        [colon] A key followed by “:” is expected here.
        [no-colon] “:” isn’t allowed here. Put a text that contains it in quotation marks.
        [dash] A list entry that begins with “-” is expected here.
        [no-dash] A list entry isn’t allowed here. Begin it on a line of its own.
        [brace] “,” or “{ "}" }” is expected here.
        [bracket] “,” or “]” is expected here.
        [quote] The closing quotation mark is missing.
        [after-quote] Nothing can follow the closing quotation mark on this line.
        [escape] Unknown character sequence after “\”.
        [value] A value is expected here.
        [character] This character isn’t allowed here. Put the text in quotation marks.
       *[other] The text isn’t valid YAML from here on.
    }
# In front of what a program says about a value, in English.
unexpected = This value doesn’t fit here.
too-deep = The values are nested too deeply.
anchor = YAML anchors (&) aren’t supported. Remove the anchor.
alias = YAML aliases (*) aren’t supported. Write the value itself.
tag = YAML tags (!) aren’t supported. Remove the tag.
second-document = A second document begins here. Use one file per bundle.
plan-file = This is a plan, not a bundle. Apply it with notictl apply, or load the bundle it was made of.
odd-key = A key must be a single string.
member-twice = “{ $name }” is there twice.
entry-twice = “{ $name }” is there twice for connections with these labels.
# Of an entry that names the only connections that get it.
connection-not-named = “{ $name }” isn’t one of the connections this bundle is for.
unknown-member = Unknown key “{ $name }”.
external-id-member = External IDs don’t belong in a bundle. Set external_id_ref to a name of your choice.
member-missing = “{ $name }” is missing.
expected =
    { $kind ->
        [text] Enter a string.
        [boolean] Enter true or false.
        [list] Enter a list.
        [number] Enter a number.
       *[object] Enter an object with keys.
    }
one-of = Enter { OR($names) }.
one-member = Enter an object with exactly one key: { OR($names) }.
version-unknown = Version { $found } isn’t supported. Use version { NUMBER($supported) }.
variable-built-in = “{ $name }” is set by the connection. Choose another name.
variable-name = A variable name must start with a lowercase letter and contain only letters, digits, and “_”. Found “{ $name }”.
variable-unknown = Variable “{ $name }” isn’t defined.
# Shown where a bundle meets a connection.
variable-without-value = Variable “{ $name }” has no value for this connection.
# $found begins with a brace.
brace = Braces enclose variable names. To use the character itself, write it twice. Found “{ $found }”.
variable-dollar = Variables are written without “$”: {"{"}{ $name }{"}"}.
# $member is topic or function.
target-name = “{ $member }” takes only the name. For a whole URN, use urn.
reference-name = external_id_ref can contain only letters, digits, “_”, “.”, and “-”, up to 64 characters.
reference-looks-secret = external_id_ref looks like the external ID itself. Use a name instead.

## What cannot go into a bundle

# $part is the name of a field.
part-left-out = The service didn’t return this part: { $part }.
filter-state-left-out = The service didn’t return whether the filter is enabled.
word-unknown = A bundle can’t contain the unknown value “{ $word }”.
differs-elsewhere = The notification on { $connection } differs from the one in the bundle.
connector-differs-elsewhere = The connector on { $connection } differs from the one in the bundle.
