### 多くのページに共通の部品：ボタン、ダイアログ、フォームの注記、読み込み中の表示。

try-again = 再試行
refresh = 更新
loading = 読み込み中…
page-missing = このページを読み込めませんでした
file-missing = コンソールのファイルが届きませんでした：ネットワークが途切れているか、コンソールの新しいバージョンでファイルが置き換えられた可能性があります。
file-missing-next = 再試行してください。解決しない場合は、コンソールを再読み込みしてください。

pages = ページ
page-of = { NUMBER($pages) }ページ中{ NUMBER($page) }ページ目
previous-page = 前のページ
next-page = 次のページ
breadcrumb = パンくずリスト

type-word = 確認のため「{ $word }」と入力してください
not-the-word = 入力欄の内容がまだ「{ $word }」と一致していません。

error-before = エラー：
warning-before = 警告：
note-before = 情報：

cannot-be-saved = まだ保存できません
saving = 入力チェック
not-complete = 未完了
ready-to-save = 保存できます
errors-in-the-way = エラー{ NUMBER($count) }件の解消が必要です
no-draft-kept = ブラウザーがこのフォームの下書きを保持していません：ストレージがいっぱいか、オフになっています。入力内容はこの画面に残りますが、再読み込みすると失われます。
cancel = キャンセル
no-changes = 変更なし
changes-in = 未保存の変更：フィールド{ NUMBER($count) }個
unsaved-changes = 未保存の変更
before = 変更前：
after = 変更後：
draft-restored = 下書きを復元しました
dismiss = 閉じる
discard-draft = 下書きを破棄
original-not-found = 複製元が見つかりません
original-not-found-next = フォームに複製元の値は入っていません。値を入力するか、一覧から別の項目を複製してください。

api-json = API JSON
copy-json = JSONをコピー
copy-masked = 外部IDをマスクしてコピー
copied-masked = コピーしました（外部IDはマスク済み）

conflict = 編集の競合
conflict-none = 保存されませんでした：ほかのユーザーがこの内容を変更しました。変更したフィールドが異なるため、両方の変更をマージできます。
conflict-choose = 保存されませんでした：ほかのユーザーがこの内容を変更しました。競合するフィールドごとに値を選択してください。ほかの変更はマージされます。
field = フィールド
when-opened = 元の値（編集開始時）
theirs = 相手の変更（現在保存済み）
yours = 自分の変更
merge-and-continue = マージして続行
unchanged-by-you = 自分では変更していないため、相手の変更を使用
keep-mine = 自分の変更を保持
use-theirs = 相手の変更を使用

is = が次に等しい
is-not = が次に等しくない
and = かつ
or = または
