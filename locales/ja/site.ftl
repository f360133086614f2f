### CTSを運用するクラウドと、それぞれが受け付けるとわかっているもの。

another-cloud = 別のクラウド

functions = 関数への通知
agency = エージェンシー
chinese-names = 名前での漢字の使用
filters = フィルター
capability =
    { $support ->
        [yes] { $name }：対応（{ $source }）
        [no] { $name }：非対応（{ $source }）
       *[unknown] { $name }：不明（{ $source }）
    }
capability-unverified =
    { $support ->
        [yes] { $name }：対応（{ $source }、未確認）
        [no] { $name }：非対応（{ $source }、未確認）
       *[unknown] { $name }：不明（{ $source }、未確認）
    }

no-document = ドキュメントが見つかりません
api-both = CTS APIリファレンス：通知タイプsmnとfun
api-smn-only = CTS APIリファレンス：smnのみ、エラーCTS.0410
api-no-agency = CTS APIリファレンス：該当するプロパティなし
api-filter = CTS APIリファレンス
sdk-agency = 2024-03-28以降のSDKモデル：cts_admin_trust
terraform-names = Terraformプロバイダーのドキュメント
guide-names = CTSユーザーガイドとTerraformプロバイダー
terraform-no-filter = Terraformプロバイダーのドキュメントにフィルターの記載なし
documents-no-agency = このクラウドのどのドキュメントにも該当するプロパティなし
