### Forms: what every one of them says around its fields.

cannot-save-here = Hier kann nicht gespeichert werden. { $reason }
errors = { $errors ->
    [one] { NUMBER($errors) } Fehler
   *[other] { NUMBER($errors) } Fehler
  }
warnings = { $warnings ->
    [one] { NUMBER($warnings) } Warnung
   *[other] { NUMBER($warnings) } Warnungen
  }
errors-and-warnings = { $errors }, { $warnings }
