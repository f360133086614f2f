### フィルターのルール（field = valueまたはfield != value）の問題点。

no-rule = 「{ $rule }」はサポートされていないルールです。field = valueまたはfield != valueの形式を使用してください。
no-operator = 「{ $rule }」に、サポートされていない演算子「{ $operator }」があります。field = valueまたはfield != valueの形式を使用してください。
field-missing = フィールドを選択してください：{ OR($fields) }。
field-unknown = 「{ $found }」はフィールドではありません。{ OR($fields) }を使用してください。
value-missing = 値を入力してください。
value-missing-for = { $field }の値を入力してください。
value-length = { $field }の値が長すぎます（最大{ NUMBER($longest) }文字、現在{ NUMBER($length) }文字）。
value-spaces = 値の先頭または末尾にスペースがあります。スペースも比較されるかどうかは、ドキュメントに記載がありません。
value-quotes = 値の先頭または末尾に引用符があります。CTSは値を文字どおりに比較するため、引用符も比較されます。
value-look-alike = 値に{ $found }が含まれています。値は文字どおりに比較されます。
value-pattern = 「{ $value }」はパターンまたはリストのようですが、値は文字どおりに比較されます：ワイルドカードは使用できません。
value-operator = 値に演算子が含まれています。CTSがこれをどう解釈するかは、ドキュメントに記載がありません。
value-mark = 値の末尾に「{ $mark }」があります。値は文字どおりに比較されるため、値の一部になります。
value-comment = 「{ $comment }」はコメントのようですが、ルールにコメントはありません：値の一部になり、値は文字どおりに比較されます。
data-event = 「{ $value }」はデータイベントのタイプです。データイベントの通知は、おそらく送信されません。
api-version-form = CTSコンソールの選択肢はv1とv3ですが、イベントのバージョンは「1.0」や「v1.0」などで、「{ $value }」は「{ $value }」にしか一致しません。
unlisted-type = 「{ $value }」は、ドキュメントに記載された{ $field }の値ではありません。記載されている値は{ AND($values) }です。それ以外の値を持つイベントも確認されています。
unlisted-value = 「{ $value }」は、ドキュメントに記載された{ $field }の値ではありません。記載されている値は{ AND($values) }です。イベントがそれ以外の値を持つことがあるかどうかは、ドキュメントに記載がありません。
api-version-characters = api_versionに使用できるのは英字、数字、「_」、「-」、「.」だけです。使用できない文字：{ $found }
