### CTSがトラッカーを理由にリクエストを拒否した原因と、次の手順。

lts-analysis-failed = CTSがLTSでの分析を有効化できませんでした。
tracker-quota-reached = プロジェクトのトラッカーのクォータをすべて使用しています。
change-tracker = CTSコンソールでトラッカーを変更してください。
tracker-exists = トラッカーはすでに存在します。
tracker-type-rejected = CTSはこのトラッカータイプを受け付けません。
tracker-name-rejected = CTSはこのトラッカー名を受け付けません。
tracker-must-be-system = トラッカー名は「system」である必要があります。
tracker-name-taken = この名前のトラッカーはすでに存在します。
bucket-unusable = トラッカーのOBSバケットが存在しないか、使用できません。
kms-key-unusable = トラッカーのKMSキーが存在しないか、使用できません。
cts-not-trusted = CTSは組織の信頼されたサービスではありません。
organization-tracker-exists = 組織トラッカーはすでに存在します。
tracker-settings-rejected = CTSはトラッカーの設定を受け付けません。
query-failed = クエリに失敗しました。
narrow-query = クエリの範囲を絞り込んでから再試行してください。
