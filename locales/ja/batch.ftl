### 複数の対象に順に実行する操作の結果。

all = { $action ->
    [enable] { NUMBER($count) }件を有効化
    [disable] { NUMBER($count) }件を無効化
    [delete] { NUMBER($count) }件を削除
    [recreate] { NUMBER($count) }件を再作成
   *[test] { NUMBER($count) }件をテスト
}
none = { $action ->
    [enable] { NUMBER($total) }件中0件を有効化
    [disable] { NUMBER($total) }件中0件を無効化
    [delete] { NUMBER($total) }件中0件を削除
    [recreate] { NUMBER($total) }件中0件を再作成
   *[test] { NUMBER($total) }件中0件をテスト
}
some = { $action ->
    [enable] { NUMBER($total) }件中{ NUMBER($count) }件を有効化
    [disable] { NUMBER($total) }件中{ NUMBER($count) }件を無効化
    [delete] { NUMBER($total) }件中{ NUMBER($count) }件を削除
    [recreate] { NUMBER($total) }件中{ NUMBER($count) }件を再作成
   *[test] { NUMBER($total) }件中{ NUMBER($count) }件をテスト
}
result-and-rest = { $result }（{ AND($rest) }）
already = { $action ->
    [enable] { NUMBER($count) }件はすでに有効
    [disable] { NUMBER($count) }件はすでに無効
    [delete] { NUMBER($count) }件はすでに削除済み
    [recreate] { NUMBER($count) }件はすでに再作成済み
   *[test] { NUMBER($count) }件はすでにテスト済み
}
failed = { NUMBER($count) }件は失敗
not-tried = { NUMBER($count) }件は未実行
left = { NUMBER($count) }件は未処理
folded = { AND($results) }
line = <b>{ $name }</b>：{ $outcome }
item-done = { $action ->
    [enable] 有効化済み
    [disable] 無効化済み
    [delete] 削除済み
    [recreate] 再作成済み
   *[test] テスト済み
}
item-already = { $action ->
    [enable] すでに有効
    [disable] すでに無効
    [delete] すでに削除済み
    [recreate] すでに再作成済み
   *[test] すでにテスト済み
}
item-waiting = 待機中
item-not-tried = 未実行
