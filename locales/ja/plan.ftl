### 接続をバンドルと一致させるために必要な変更を並べたプランと、その適用結果。

summary = 作成{ NUMBER($create) }件、更新{ NUMBER($update) }件、削除{ NUMBER($delete) }件、変更なし{ NUMBER($unchanged) }件、バンドル外{ NUMBER($keep) }件、ブロック{ NUMBER($blocked) }件。

blocked-unread = 保存されている内容の一部を読み込めませんでした。
blocked-twice-in-bundle = バンドルに、この接続向けの同じ名前の項目が複数あります。
blocked-twice-stored = 同じ名前のオブジェクトが複数保存されています。
blocked-left-out = サービスの応答に一部しか含まれていないため、比較できません。
blocked-same-project = 同じプロジェクトにつながる別の接続に対して、バンドルではこの名前に別の内容が指定されています。
blocked-uncertain = 変更されたかどうか不明なため、元に戻せません。確認してください。

quota = プロジェクトの通知は{ NUMBER($quota) }件までです。この通知を作成できない可能性があります。
quota-full = 空きがありません：その時点で{ NUMBER($quota) }件中{ NUMBER($used) }件の通知が使用されています。
topic-missing = このプロジェクトにSMNトピック「{ $topic }」はありません。
topic-unheard = このプロジェクトのSMNトピック「{ $topic }」にはサブスクライバーがいません。
topic-unconfirmed = このプロジェクトのSMNトピック「{ $topic }」には確認済みのサブスクリプションがありません。
external-id-needed = 適用する前に、外部ID「{ $name }」を入力してください。
# $reasonは文です。
not-recreatable = 削除すると再作成できません。{ $reason }
# 接続の名前。それぞれ括弧で囲まれます。
same-project =
    { $count ->
       *[other] { AND($names) }も同じプロジェクトにつながっています。
    }
quoted = 「{ $name }」
rule-named = ルール{ $rule }、フィールド{ $field }。

plan-version = バージョン{ NUMBER($found) }には対応していません。バージョン{ NUMBER($supported) }を使用してください。
plan-unreadable = 有効なプランではありません：{ $reason }
run-of-other-plan = ファイル内の進捗は別のプランのものです。

done = 適用しました。
already = すでにプランのとおりでした。
changed-meanwhile = スキップしました：プランの作成後に変更されています。
uncertain = 適用された可能性があります。{ $reason }
failed-left-out = サービスの応答に一部しか含まれていません。
failed-not-seen = 作成しましたが、まだ一覧にありません。
failed-external-id = 外部IDが入力されていません。
failed-no-writes = 送信されませんでした：接続が読み取り専用であるか、削除されたか、現在は別のプロジェクトに接続しています。「接続」で確認してください。
failed-no-answer = 応答がありません。
failed-unreadable = 応答がサービスの形式ではありません。
failed-answer =
    { $kind ->
        [not-allowed] アクセスが拒否されました：{ $answer }
        [rejected] 拒否されました：{ $answer }
       *[other] 失敗しました：{ $answer }
    }
report = 適用{ NUMBER($done) }件、適用済み{ NUMBER($already) }件、スキップ{ NUMBER($changed) }件、失敗{ NUMBER($failed) }件、不明{ NUMBER($uncertain) }件、未完了{ NUMBER($open) }件、ブロック{ NUMBER($blocked) }件。

## What is lost with a plan that was applied, or partly, once it is not kept any longer

loss-unfinished = うち{ NUMBER($count) }件の変更は未完了です。この後は続行できません。
loss-failed = うち{ NUMBER($count) }件の変更は失敗しました。この後は再試行できません。
loss-undo = うち{ NUMBER($count) }件の変更は適用済みです。元に戻すプランは破棄されます。
