### 条件によってコネクタが拒否される、または拒否される可能性がある理由。

key-misspelt = 「{ $key }」は条件キーではありません。「{ $meant }」を使用してください。
use-key = { $meant }を使用
condition-undecided = { $key }に対する条件{ $operator }が成立するかどうかは、ここでは判断できません。Network Securityのリクエストが条件を満たさない可能性があります。
condition-negated = { $key }に対する{ $operator }は、Network Securityのリクエストの値以外のすべての値を要求します。
condition-null = { $key }に対するこの条件は、Network Securityのリクエストそのものを拒否します。
key-absent = リクエストに{ $key }が含まれていないため、この条件を満たすことはありません。
no-value-expected = { $key }がここで取り得る値は、いずれもこの条件に一致しません。
value-not-expected = リクエストの{ $key }は「{ $actual }」で、この条件に一致しません。
value-of-session = セッションの場合、値はロールのARN（パスを含む）です。
external-id-differs = { $how ->
    [blank] 外部IDの中または前後にスペースがあります
    [placeholder] 外部IDがプレースホルダーのままです
    [literal] 外部IDにワイルドカードがありますが、StringEqualsでは文字どおりに扱われます
    [case] 外部IDの大文字と小文字が異なります
    [near] 外部IDがわずかに異なります
   *[different] 外部IDが異なります
  }。コネクタの外部IDと1文字ずつ完全に一致している必要があります。
