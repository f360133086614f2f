### One action on several things, one after the other: what became of them. $action is enable, disable, delete, recreate, or test.

# All of them, as the title of the report.
all = { $action ->
    [enable] { NUMBER($count) } enabled
    [disable] { NUMBER($count) } disabled
    [delete] { NUMBER($count) } deleted
    [recreate] { NUMBER($count) } recreated
   *[test] { NUMBER($count) } tested
}
none = { $action ->
    [enable] None of { NUMBER($total) } enabled
    [disable] None of { NUMBER($total) } disabled
    [delete] None of { NUMBER($total) } deleted
    [recreate] None of { NUMBER($total) } recreated
   *[test] None of { NUMBER($total) } tested
}
some = { $action ->
    [enable] { NUMBER($count) } of { NUMBER($total) } enabled
    [disable] { NUMBER($count) } of { NUMBER($total) } disabled
    [delete] { NUMBER($count) } of { NUMBER($total) } deleted
    [recreate] { NUMBER($count) } of { NUMBER($total) } recreated
   *[test] { NUMBER($count) } of { NUMBER($total) } tested
}
# $result is one of the three above, $rest are some of the four below.
result-and-rest = { $result }; { AND($rest) }
already = { $action ->
    [enable] { NUMBER($count) } already enabled
    [disable] { NUMBER($count) } already disabled
    [delete] { NUMBER($count) } already deleted
    [recreate] { NUMBER($count) } already recreated
   *[test] { NUMBER($count) } already tested
}
failed = { NUMBER($count) } failed
not-tried = { NUMBER($count) } not tried
left = { NUMBER($count) } to go
# In place of the lines of what was done; $results are “all” and “already” as above.
folded = { AND($results) }
# A line of the report; $outcome is a sentence, or one of the four below.
line = <b>{ $name }</b>: { $outcome }
item-done = { $action ->
    [enable] enabled
    [disable] disabled
    [delete] deleted
    [recreate] recreated
   *[test] tested
}
item-already = { $action ->
    [enable] already enabled
    [disable] already disabled
    [delete] already deleted
    [recreate] already recreated
   *[test] already tested
}
item-waiting = waiting
item-not-tried = not tried
