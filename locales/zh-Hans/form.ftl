### Forms: what every one of them says around its fields.

cannot-save-here = 无法在此处保存。{ $reason }

errors = { NUMBER($errors) }个错误
warnings = { NUMBER($warnings) }个警告
errors-and-warnings = { $errors }、{ $warnings }
