### 入力内容のチェックに共通するもの：修正のラベル。

use-value = { $value }を使用
use-quoted = 「{ $value }」を使用
add-quoted = 「{ $value }」を追加
remove-spaces = スペースを削除
remove-quotes = 引用符を削除
use-lets-only = { $fix }（ルールは{ $field }が「{ $value }」のイベントだけを通過させます）
use-keeps-back = { $fix }（ルールは{ $field }が「{ $value }」のイベントを除外します）
