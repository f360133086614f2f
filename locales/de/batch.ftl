### Eine Aktion für mehrere Dinge, nacheinander: was aus ihnen wurde.

all = { $action ->
    [enable] { NUMBER($count) } aktiviert
    [disable] { NUMBER($count) } deaktiviert
    [delete] { NUMBER($count) } gelöscht
    [recreate] { NUMBER($count) } neu erstellt
   *[test] { NUMBER($count) } getestet
}
none = { $action ->
    [enable] 0 von { NUMBER($total) } aktiviert
    [disable] 0 von { NUMBER($total) } deaktiviert
    [delete] 0 von { NUMBER($total) } gelöscht
    [recreate] 0 von { NUMBER($total) } neu erstellt
   *[test] 0 von { NUMBER($total) } getestet
}
some = { $action ->
    [enable] { NUMBER($count) } von { NUMBER($total) } aktiviert
    [disable] { NUMBER($count) } von { NUMBER($total) } deaktiviert
    [delete] { NUMBER($count) } von { NUMBER($total) } gelöscht
    [recreate] { NUMBER($count) } von { NUMBER($total) } neu erstellt
   *[test] { NUMBER($count) } von { NUMBER($total) } getestet
}
result-and-rest = { $result }; { AND($rest) }
already = { $action ->
    [enable] { NUMBER($count) } bereits aktiviert
    [disable] { NUMBER($count) } bereits deaktiviert
    [delete] { NUMBER($count) } bereits gelöscht
    [recreate] { NUMBER($count) } bereits neu erstellt
   *[test] { NUMBER($count) } bereits getestet
}
failed = { NUMBER($count) } fehlgeschlagen
not-tried = { NUMBER($count) } nicht versucht
left = { NUMBER($count) } ausstehend
folded = { AND($results) }
line = <b>{ $name }</b>: { $outcome }
item-done = { $action ->
    [enable] aktiviert
    [disable] deaktiviert
    [delete] gelöscht
    [recreate] neu erstellt
   *[test] getestet
}
item-already = { $action ->
    [enable] bereits aktiviert
    [disable] bereits deaktiviert
    [delete] bereits gelöscht
    [recreate] bereits neu erstellt
   *[test] bereits getestet
}
item-waiting = wartet
item-not-tried = nicht versucht
