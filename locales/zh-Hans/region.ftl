### 两个服务的区域及其所在地。华为云的区域按其页面上的写法。

named = { $region }（{ $place }）
with-host = { $region } – { $host }
unverified = { $host } · 未核实
cloud-in = { $cloud } – { $part }

europe = 欧洲
asia-pacific = 亚太
china = 中国
middle-east = 中东
africa = 非洲
latin-america = 拉丁美洲
north-america = 北美洲
other = 其他区域

united-states = 美国
india = 印度
united-kingdom = 英国
japan = 日本
germany = 德国
australia = 澳大利亚
canada = 加拿大
singapore = 新加坡
netherlands = 荷兰
switzerland = 瑞士
moscow = 莫斯科
paris = 巴黎

eu-dublin = 欧洲-都柏林
eu-paris = 欧洲-巴黎
cn-hong-kong = 中国-香港
ap-bangkok = 亚太-曼谷
ap-singapore = 亚太-新加坡
ap-jakarta = 亚太-雅加达
ap-manila = 亚太-马尼拉
ap-kuala-lumpur = 亚太-吉隆坡-OP6
af-cairo = 非洲-开罗
af-johannesburg = 非洲-约翰内斯堡
la-mexico-city-one = 拉美-墨西哥城一
la-mexico-city-two = 拉美-墨西哥城二
la-santiago = 拉美-圣地亚哥
la-sao-paulo = 拉美-圣保罗一
tr-istanbul = 土耳其-伊斯坦布尔
me-riyadh = 中东-利雅得
beijing-one = 华北-北京一
beijing-two = 华北-北京二
beijing-four = 华北-北京四
ulanqab = 华北-乌兰察布一
shanghai-one = 华东-上海一
shanghai-two = 华东-上海二
east-two = 华东二
qingdao = 华东-青岛
guangzhou = 华南-广州
guangzhou-invited = 华南-广州-友好用户环境
shenzhen = 华南-深圳
guiyang = 西南-贵阳一
