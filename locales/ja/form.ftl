### フォーム：すべてのフォームでフィールドの周囲に表示する内容。

cannot-save-here = ここでは保存できません。{ $reason }

errors = エラー{ NUMBER($errors) }件
warnings = 警告{ NUMBER($warnings) }件
errors-and-warnings = { $errors }、{ $warnings }
