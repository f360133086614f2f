### 2つのサービスのリージョンと、その場所。

named = { $region }（{ $place }）
with-host = { $region } – { $host }
unverified = { $host } · 未確認
cloud-in = { $cloud } – { $part }

europe = ヨーロッパ
asia-pacific = アジア太平洋
china = 中国
middle-east = 中東
africa = アフリカ
latin-america = ラテンアメリカ
north-america = 北米
other = その他のリージョン

united-states = 米国
india = インド
united-kingdom = 英国
japan = 日本
germany = ドイツ
australia = オーストラリア
canada = カナダ
singapore = シンガポール
netherlands = オランダ
switzerland = スイス
moscow = モスクワ
paris = パリ

eu-dublin = EU-ダブリン
eu-paris = EU-パリ
cn-hong-kong = CN-香港
ap-bangkok = AP-バンコク
ap-singapore = AP-シンガポール
ap-jakarta = AP-ジャカルタ
ap-manila = AP-マニラ
ap-kuala-lumpur = AP-クアラルンプール-OP6
af-cairo = AF-カイロ
af-johannesburg = AF-ヨハネスブルグ
la-mexico-city-one = LA-メキシコシティ1
la-mexico-city-two = LA-メキシコシティ2
la-santiago = LA-サンティアゴ
la-sao-paulo = LA-サンパウロ1
tr-istanbul = TR-イスタンブール
me-riyadh = ME-リヤド
beijing-one = CN North-北京1
beijing-two = CN North-北京2
beijing-four = CN North-北京4
ulanqab = CN North-ウランチャブ1
shanghai-one = CN East-上海1
shanghai-two = CN East-上海2
east-two = CN East2
qingdao = CN East-青島
guangzhou = CN South-広州
guangzhou-invited = CN South-広州-招待制
shenzhen = CN South-深圳
guiyang = CN Southwest-貴陽1
