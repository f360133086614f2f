### Eine Aktion für mehrere Dinge, nacheinander: was aus ihnen wurde.

all = { $action ->
    [enable] { NUMBER($count) } aktiviert
    [disable] { NUMBER($count) } deaktiviert
    [delete] { NUMBER($count) } gelöscht
   *[test] { NUMBER($count) } getestet
}
none = { $action ->
    [enable] 0 von { NUMBER($total) } aktiviert
    [disable] 0 von { NUMBER($total) } deaktiviert
    [delete] 0 von { NUMBER($total) } gelöscht
   *[test] 0 von { NUMBER($total) } getestet
}
some = { $action ->
    [enable] { NUMBER($count) } von { NUMBER($total) } aktiviert
    [disable] { NUMBER($count) } von { NUMBER($total) } deaktiviert
    [delete] { NUMBER($count) } von { NUMBER($total) } gelöscht
   *[test] { NUMBER($count) } von { NUMBER($total) } getestet
}
result-and-rest = { $result }; { AND($rest) }
already = { $action ->
    [enable] { NUMBER($count) } bereits aktiviert
    [disable] { NUMBER($count) } bereits deaktiviert
    [delete] { NUMBER($count) } bereits gelöscht
   *[test] { NUMBER($count) } bereits getestet
}
failed = { NUMBER($count) } fehlgeschlagen
not-tried = { NUMBER($count) } nicht versucht
left = { NUMBER($count) } ausstehend
line = <b>{ $name }</b>: { $outcome }
item-done = { $action ->
    [enable] aktiviert
    [disable] deaktiviert
    [delete] gelöscht
   *[test] getestet
}
item-already = { $action ->
    [enable] bereits aktiviert
    [disable] bereits deaktiviert
    [delete] bereits gelöscht
   *[test] bereits getestet
}
item-waiting = wartet
item-not-tried = nicht versucht
