### Regions of the two services: where they are. Places of Huawei Cloud are written as on its pages.

# $region is a name such as eu-de.
named = { $region } ({ $place })
# $region is one of the above.
with-host = { $region } – { $host }
unverified = { $host } · unverified
cloud-in = { $cloud } – { $part }

## Parts of the world

europe = Europe
asia-pacific = Asia Pacific
china = China
middle-east = Middle East
africa = Africa
latin-america = Latin America
north-america = North America
other = Other regions

## Countries and cities

united-states = United States
india = India
united-kingdom = United Kingdom
japan = Japan
germany = Germany
australia = Australia
canada = Canada
singapore = Singapore
netherlands = Netherlands
switzerland = Switzerland
moscow = Moscow
paris = Paris

## Places of Huawei Cloud

eu-dublin = EU-Dublin
eu-paris = EU-Paris
cn-hong-kong = CN-Hong Kong
ap-bangkok = AP-Bangkok
ap-singapore = AP-Singapore
ap-jakarta = AP-Jakarta
ap-manila = AP-Manila
ap-kuala-lumpur = AP-Kuala Lumpur-OP6
af-cairo = AF-Cairo
af-johannesburg = AF-Johannesburg
la-mexico-city-one = LA-Mexico City1
la-mexico-city-two = LA-Mexico City2
la-santiago = LA-Santiago
la-sao-paulo = LA-Sao Paulo1
tr-istanbul = TR-Istanbul
me-riyadh = ME-Riyadh
beijing-one = CN North-Beijing1
beijing-two = CN North-Beijing2
beijing-four = CN North-Beijing4
ulanqab = CN North-Ulanqab1
shanghai-one = CN East-Shanghai1
shanghai-two = CN East-Shanghai2
east-two = CN East2
qingdao = CN East-Qingdao
guangzhou = CN South-Guangzhou
guangzhou-invited = CN South-Guangzhou-InvitationOnly
shenzhen = CN South-Shenzhen
guiyang = CN Southwest-Guiyang1
