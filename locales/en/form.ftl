### Forms: what every one of them says around its fields.

# $reason is a whole sentence.
cannot-save-here = Can’t be saved here. { $reason }

# How many errors and warnings a form has.
errors = { $errors ->
    [one] { NUMBER($errors) } error
   *[other] { NUMBER($errors) } errors
  }
warnings = { $warnings ->
    [one] { NUMBER($warnings) } warning
   *[other] { NUMBER($warnings) } warnings
  }
# $errors and $warnings are “2 errors” and “1 warning”.
errors-and-warnings = { $errors }, { $warnings }
