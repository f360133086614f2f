### 別のポリシーの位置に貼り付けられたポリシー（ポリシー自体または前後のテキストによる）。

of-resource = これはリソースのポリシーのようです：すべてのステートメントに「Principal」があります。ここにはロールのアクセス許可ポリシーを貼り付けてください。
other-kind = これは{ $found }のようです。ここには{ $expected }を貼り付けてください。
other-service = これはサービス「{ $service }」のポリシーのようです。ここには{ $expected }を貼り付けてください。
call-refused = これはAWSが拒否した呼び出しの記録（{ $code }）のため、その中の{ $document }は一度も有効になっていません。有効なものを貼り付けてください。
old-version = これは管理ポリシーのデフォルト以外のバージョンのため、有効ではありません。デフォルトバージョンを貼り付けてください。
key-not-given = トピックはKMSキー{ $key }で暗号化されていますが、コネクタにKMSキーが指定されていません。先にそのARNを入力してください。
other-owner = これは{ $other }の{ $document }で、コネクタの{ $own }のものではありません。コネクタのものを貼り付けてください。
other-path = このロールのARNは「{ $arn }」であり、「{ $own }」ではありません。ロール名はアカウント内で一意のため、コネクタのロールARNが誤っています。
role-of-account = ロール{ $name }（アカウント{ $account }）
role = ロール{ $name }
user = ユーザー{ $name }
group = グループ{ $name }
topic = トピック{ $arn }
key = キー{ $arn }
permissions-policy = アクセス許可ポリシー
