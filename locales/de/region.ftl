### Regionen der beiden Dienste: wo sie liegen.

named = { $region } ({ $place })
with-host = { $region } – { $host }
unverified = { $host } · unbestätigt
cloud-in = { $cloud } – { $part }

europe = Europa
asia-pacific = Asien-Pazifik
china = China
middle-east = Naher Osten
africa = Afrika
latin-america = Lateinamerika
north-america = Nordamerika
other = Andere Regionen

united-states = USA
india = Indien
united-kingdom = Vereinigtes Königreich
japan = Japan
germany = Deutschland
australia = Australien
canada = Kanada
singapore = Singapur
netherlands = Niederlande
switzerland = Schweiz
moscow = Moskau
paris = Paris

eu-dublin = EU-Dublin
eu-paris = EU-Paris
cn-hong-kong = CN-Hongkong
ap-bangkok = AP-Bangkok
ap-singapore = AP-Singapur
ap-jakarta = AP-Jakarta
ap-manila = AP-Manila
ap-kuala-lumpur = AP-Kuala Lumpur-OP6
af-cairo = AF-Kairo
af-johannesburg = AF-Johannesburg
la-mexico-city-one = LA-Mexiko-Stadt1
la-mexico-city-two = LA-Mexiko-Stadt2
la-santiago = LA-Santiago
la-sao-paulo = LA-São Paulo1
tr-istanbul = TR-Istanbul
me-riyadh = ME-Riad
beijing-one = CN North-Peking1
beijing-two = CN North-Peking2
beijing-four = CN North-Peking4
ulanqab = CN North-Ulanqab1
shanghai-one = CN East-Shanghai1
shanghai-two = CN East-Shanghai2
east-two = CN East2
qingdao = CN East-Qingdao
guangzhou = CN South-Guangzhou
guangzhou-invited = CN South-Guangzhou-InvitationOnly
shenzhen = CN South-Shenzhen
guiyang = CN Southwest-Guiyang1
