### すべてのページの枠：ヘッダー、ナビゲーション、言語、外観、コマンドパレット。

language = 言語
language-failed = { $language }を読み込めませんでした。ネットワークを確認して、もう一度選択してください。

offline = オフラインです。入力内容は保持され、再接続時に一覧が更新されます。
skip-to-content = メインコンテンツへスキップ
connection = 接続
main-navigation = メイン
settings = 設定

about-this-connection = この接続について
sample-data = サンプルデータ
read-only = 読み取り専用
messages = メッセージ

theme = 外観
theme-system = システム
theme-light = ライト
theme-dark = ダーク

misconfigured = コンソールの設定が正しくありません
misconfigured-at = このサイトのconfig.jsonに誤りがあります（<code>{ $place }</code>）：{ $message }
misconfigured-missing = config.jsonの問題の内容を読み込めませんでした
misconfigured-next = このサイトの管理者がファイルを修正する必要があります。どこにも何も送信されていません。

discard-changes = 未保存の変更{ NUMBER($count) }件を破棄しますか？
discard-changes-why = このページを離れると、変更は失われます。
discard-and-leave = 破棄して移動
keep-editing = 編集を続ける

nothing-at = <code>{ $path }</code>にページはありません。URLの入力ミスか、別のバージョンのコンソールのURLである可能性があります。
go-to-notifications = 通知へ移動
not-reached = 接続「{ $connection }」は{ $service }に接続しません。
go-to-connections = 接続へ移動

go-to = 移動…
palette = コマンドパレット
palette-missing = コマンドパレットを読み込めませんでした
palette-search = ページ、オブジェクト、アクションを検索
palette-commands = コマンド
palette-on-this-page = このページ
palette-pages = 移動先
palette-switch = { $connection }に切り替え
palette-results = { $count ->
    [0] 一致するものはありません。
   *[other] 結果{ NUMBER($count) }件
}
key-select = 選択
key-open = 開く
key-close = 閉じる

shortcuts = キーボードショートカット
palette-key = Ctrl+K
shortcut-palette = コマンドパレットを開く
shortcut-search = 検索ボックスへ移動
shortcut-new = ページに一覧表示されている種類のオブジェクトを作成
shortcut-edit = ページのオブジェクトを編集
shortcut-list = この一覧を表示
shortcuts-enable = 1キーのショートカットを有効化
shortcuts-hint = 入力中は機能しません。この設定はこのブラウザーに保存されます。
close = 閉じる
dismiss = 閉じる

code-missing = <b>{ $name }</b>は変更されませんでした：コンソールのうち、この処理に必要な部分を読み込めませんでした。再試行してください。解決しない場合は、コンソールを再読み込みしてください。
