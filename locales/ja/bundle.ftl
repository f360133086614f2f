### どの通知とコネクタが必要かを定めるバンドルファイル：ファイルの問題点と、含められないもの。

not-json = 有効なJSONではありません。
not-yaml =
    { $kind ->
        [indentation] インデントが上の行と合っていません。
        [tab] ここではタブを使用できません。インデントには半角スペースを使用してください。
        [colon] ここには「:」が続くキーが必要です。
        [no-colon] ここでは「:」を使用できません。「:」を含む文字列は引用符で囲んでください。
        [dash] ここには「-」で始まるリスト項目が必要です。
        [no-dash] ここにはリスト項目を記述できません。独立した行から始めてください。
        [brace] ここには「,」または「{ "}" }」が必要です。
        [bracket] ここには「,」または「]」が必要です。
        [quote] 閉じる引用符がありません。
        [after-quote] この行では、閉じる引用符の後に何も記述できません。
        [escape] 「\」の後の文字の並びが不明です。
        [value] ここには値が必要です。
        [character] ここではこの文字を使用できません。文字列を引用符で囲んでください。
       *[other] ここから先は有効なYAMLではありません。
    }
unexpected = この値はここでは使用できません。
too-deep = 値の入れ子が深すぎます。
anchor = YAMLのアンカー（&）には対応していません。アンカーを削除してください。
alias = YAMLのエイリアス（*）には対応していません。値そのものを記述してください。
tag = YAMLのタグ（!）には対応していません。タグを削除してください。
second-document = ここから2つ目のドキュメントが始まっています。バンドルごとに1つのファイルを使用してください。
plan-file = これはバンドルではなく、プランです。notictl applyで適用するか、元のバンドルを読み込んでください。
odd-key = キーは1つの文字列である必要があります。
member-twice = 「{ $name }」が2回あります。
entry-twice = これらのラベルを持つ接続向けの「{ $name }」が2回あります。
connection-not-named = 「{ $name }」は、このバンドルの対象の接続に含まれていません。
unknown-member = 不明なキー「{ $name }」です。
external-id-member = 外部IDはバンドルに含められません。external_id_refに任意の名前を指定してください。
member-missing = 「{ $name }」がありません。
expected =
    { $kind ->
        [text] 文字列を入力してください。
        [boolean] trueまたはfalseを入力してください。
        [list] リストを入力してください。
        [number] 数値を入力してください。
       *[object] キーを持つオブジェクトを入力してください。
    }
one-of = { OR($names) }を入力してください。
one-member = キーを1つだけ持つオブジェクトを入力してください：{ OR($names) }。
version-unknown = バージョン{ $found }には対応していません。バージョン{ NUMBER($supported) }を使用してください。
variable-built-in = 「{ $name }」は接続によって決まります。別の名前を選択してください。
variable-name = 変数名は英小文字で始まり、英字、数字、「_」のみを含む必要があります。「{ $name }」が見つかりました。
variable-unknown = 変数「{ $name }」は定義されていません。
variable-without-value = 変数「{ $name }」には、この接続での値がありません。
brace = 波括弧は変数名を囲みます。文字そのものを使用するには、2つ続けて記述してください。「{ $found }」が見つかりました。
variable-dollar = 変数は「$」を付けずに書きます：{"{"}{ $name }{"}"}
target-name = 「{ $member }」には名前だけを指定します。URN全体を指定するには、urnを使用してください。
reference-name = external_id_refに使用できるのは、英字、数字、「_」、「.」、「-」のみで、64文字までです。
reference-looks-secret = external_id_refが外部IDそのもののようです。代わりに名前を使用してください。

part-left-out = サービスの応答に次の部分が含まれていません：{ $part }。
filter-state-left-out = サービスの応答に、フィルターが有効かどうかの記載がありません。
word-unknown = バンドルには不明な値「{ $word }」を含められません。
differs-elsewhere = 「{ $connection }」の通知はバンドル内のものと異なります。
connector-differs-elsewhere = 「{ $connection }」のコネクタはバンドル内のものと異なります。
