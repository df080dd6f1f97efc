/**
 * States and territories in numeric order: alpha-2 code, alpha-3 code or its last letter, step to the numeric code,
 * names in Russian, Kazakh (if different) and English, then other names that are read as the state. Written by
 * `npm run countries` from CLDR, i18n-iso-countries and src/build/countries/own-names.ts.
 */
export const countryTable = `AFG4 афганистан;ауғанстан;afghanistan;afghan;афганск
ALB4 албания;;albania
AQATA2 антарктида;;antarctica;антарктика
DZA2 алжир;;algeria
ASM4 американское самоа;америкалық самоа;american samoa;восточное самоа;американ самоасы
ADAND4 андорра;;andorra
AOAGO4 ангола;;angola
AGATG4 антигуа и барбуда;антигуа және барбуда;antigua and barbuda
AZE3 азербайджан;әзірбайжан;azerbaijan;әзербайжан
ARG1 аргентина;;argentina;argentine;argentinian
AUS4 австралия;;australia;аустралия
ATAUT4 австрия;;austria;аустрия
BSBHS4 багамы;багам аралдары;bahamas;багам
BHR4 бахрейн;;bahrain
BDBGD2 бангладеш;;bangladesh;бангладешец
AMARM1 армения;;armenia;ра;армянск
BBBRB1 барбадос;;barbados
BEL4 бельгия;;belgium;belgian
BMU4 бермуды;бермуд аралдары;bermuda;бермуда
BTN4 бутан;;bhutan
BOL4 боливия;;bolivia
BABIH2 босния и герцеговина;босния және герцеговина;bosnia and herzegovina;биг;босния;bosnia
BWA2 ботсвана;;botswana
BVT2 остров буве;буве аралы;bouvet island
BRA2 бразилия;;brazil;бразилец
BZBLZ8 белиз;;belize
IOT2 британская территория в индийском океане;үнді мұхитындағы британ аймағы;british indian ocean territory;үнді мұхитындағы британия аумағы
SBSLB4 соломоновы острова;соломон аралдары;solomon islands
VGB2 британские виргинские острова;британ виргин аралдары;british virgin islands;BVI;виргин аралдары (ұлыбритания);виргинские острова (соединенное королевство)
BNBRN4 бруней;;brunei darussalam;brunei;бруней-даруссалам
BGR4 болгария;;bulgaria;бұлғария
MMR4 мьянма;;myanmar;бирма;burma;burmese
BIBDI4 бурунди;;burundi
BYBLR4 беларусь;;belarus;рб;белорусь;белоруссия
KHM4 камбоджа;;cambodia
CMR4 камерун;;cameroon
CAN4 канада;;canada;канадец;канадка;canadian
CVCPV8 кабо-верде;;cape verde;cabo verde;жасыл мүйіс;острова зеленого мыса
KYCYM4 острова кайман;кайман аралдары;cayman islands;кайманы;каймановы острова
CFCAF4 ЦАР;орталық африка республикасы;central african republic;CAR;орталық африка;центральноафриканская республика
LKA4 шри-ланка;;sri lanka;шриланка;шриланкийск
TDTCD4 чад;;chad
CLCHL4 чили;;chile
CNCHN4 КНР;қытай;china;қхр;PRC;китай;qytai;kitai;chinese;PR china
TWN2 тайвань;;taiwan
CXR4 остров рождества;рождество аралы;christmas island
CCK4 кокосовые острова;кокос (килинг) аралдары;cocos (keeling) islands;cocos islands;кокос аралдары;кокосовые острова (килинг)
COL4 колумбия;;colombia
KMCOM4 коморы;комор аралдары;comoros;коморос;коморлар
YTMYT1 майотта;;mayotte;майотт
CGCOG3 республика конго;конго республикасы;republic of the congo;congo-brazzaville;конго - браззавиль
CDCOD2 демократическая республика конго;конго демократиялық республикасы;democratic republic of the congo;ДРК;DRC;заир;zaire;ДР конго;DR congo;congo-kinshasa;конго - киншаса
CKCOK4 острова кука;кук аралдары;cook islands
CRI4 коста-рика;;costa rica
HRV3 хорватия;;croatia
CUB1 куба;;cuba
CYP4 кипр;;cyprus
CZE7 чехия;чех республикасы;czech republic;czech;чешск;czechia
BJBEN1 бенин;;benin
DKDNK4 дания;;denmark;датск;danish
DMA4 доминика;;dominica
DOM2 доминиканская республика;доминикан республикасы;dominican republic;доминикана
ECU4 эквадор;;ecuador
SVSLV4 сальвадор;;el salvador;эль-сальвадор
GQGNQ4 экваториальная гвинея;экваторлық гвинея;equatorial guinea;экваториалды гвинея
ETH5 эфиопия;;ethiopia
ERI1 эритрея;;eritrea
EEEST1 эстония;;estonia;эстон республикасы
FOFRO1 фареры;фарер аралдары;faroe islands;faeroe islands
FKFLK4 фолклендские острова;фолкленд аралдары;falkland islands;мальвин аралдары;фолкленд аралдары (мальвин);falkland islands (malvinas);фолклендские острова (мальвинские);мальвинские острова
GSSGS1 южная георгия и южные сандвичевы острова;оңтүстік георгия және оңтүстік сандвич аралдары;south georgia and the south sandwich islands;южная джорджия и южные сандвичевы острова;оңтүстік джорджия және оңтүстік сандвич аралдары
FJI3 фиджи;;fiji
FIN4 финляндия;;finland;финск;finnish
AXALA2 аландские острова;аланд аралдары;åland islands;эланд аралдары
FRA2 франция;;france;french;французск;француз республикасы
GFGUF4 гвиана;француз гвианасы;french guiana;француздық гвиана
PFPYF4 французская полинезия;француз полинезиясы;french polynesia;франция полинезиясы;француздық полинезия
TFATF2 французские южные и антарктические территории;францияның оңтүстік аймақтары;french southern territories;француз оңтүстік аумақтары;француздық оңтүстік аумақтар
DJI2 джибути;;djibouti
GAB4 габон;;gabon
GEO2 грузия;;georgia;грузинск;гүржістан
GMB2 гамбия;;gambia
PSE5 государство палестина;палестина аймақтары;palestine;палестина;palestinian
DEU1 германия;;germany;ФРГ;ГФР;german;немецк
GHA12 гана;;ghana
GIB4 гибралтар;;gibraltar
KIR4 кирибати;;kiribati
GRC4 греция;грекия;greece;greek;эллада;эллинск;греческ;грек республикасы;hellenic republic;эллин республикасы
GLGRL4 гренландия;;greenland
GDGRD4 гренада;;grenada
GPGLP4 гваделупа;;guadeloupe
GUM4 гуам;;guam
GTM4 гватемала;;guatemala
GNGIN4 гвинея;;guinea
GYGUY4 гайана;;guyana
HTI4 гаити;;haiti
HMD2 херд и макдональд;херд аралы және макдональд аралдары;heard island and mcdonald islands
VAT2 ватикан;;holy see;vatican;папа тағы;қасиетті тақ;святой престол;папский престол
HND4 гондурас;;honduras
HKG4 гонконг;;hong kong;сянган
HUN4 венгрия;;hungary;венгерск;мажарстан;hungarian
ISL4 исландия;;iceland
IND4 индия;үндістан;india
IDN4 индонезия;;indonesia
IRN4 иран;;iran;ИРИ
IQIRQ4 ирак;;iraq
IEIRL4 ирландия;;ireland;irish
ILISR4 израиль;;israel;израильтянин;израильтянка
ITA4 италия;;italy;italian;итальянск;итальян республикасы
CIV4 кот-д’ивуар;;cote d'ivoire;ivory coast;піл сүйегі жағалауы;берег слоновой кости
JMJAM4 ямайка;;jamaica
JPN4 япония;жапония;japan
KZKAZ6 казахстан;қазақстан;kazakhstan
JOR2 иордания;;jordan;иордан
KEN4 кения;;kenya
KPPRK4 КНДР;солтүстік корея;north korea;кхдр;dprk;северокорейск;корея халық демократиялық республикасы;democratic people's republic of korea
KRKOR2 республика корея;оңтүстік корея;south korea;южнокореец;южнокорейск;юж корея;republic of korea
KWT4 кувейт;;kuwait
KGZ3 кыргызстан;қырғызстан;kyrgyzstan;kyrgyz;киргизия;кыргызск;kirghizia;киргизстан;қырғыз республикасы
LAO1 лаос;;lao people's democratic republic;ЛНДР;laos;laotian;lao PDR
LBN4 ливан;;lebanon;lebanese
LSO4 лесото;;lesotho
LVA2 латвия;;latvia
LRLBR2 либерия;;liberia
LYLBY4 ливия;;libya
LIE4 лихтенштейн;;liechtenstein
LTU2 литва;;lithuania;литовск
LUX2 люксембург;;luxembourg
MOMAC4 макао;;macao;macau;аомынь
MGMDG4 мадагаскар;;madagascar
MWI4 малави;;malawi
MYS4 малайзия;;malaysia
MVMDV4 мальдивы;мальдив аралдары;maldives;мальдив;maldive islands
MLI4 мали;;mali
MTMLT4 мальта;;malta
MQMTQ4 мартиника;;martinique
MRT4 мавритания;;mauritania
MUS2 маврикий;;mauritius
MXMEX4 мексика;;mexico;mexican;мексиканец
MCO8 монако;;monaco
MNG4 монголия;моңғолия;mongolia;моңғол елі
MDA2 молдова;;moldova;молдавия
MEMNE1 черногория;;montenegro
MSR1 монтсеррат;;montserrat;монсеррат
MAR4 марокко;;morocco
MZMOZ4 мозамбик;;mozambique
OMN4 оман;;oman
NAM4 намибия;;namibia
NRU4 науру;;nauru
NPL4 непал;;nepal;непалец;непальск
NLD4 нидерланды;нидерланд;netherlands;dutch;holland;голландия
CWCUW3 кюрасао;;curaçao
AWABW2 аруба;;aruba
SXM1 синт-мартен;;sint maarten;сен-мартен (нидерланд бөлігі);святой мартин (нидерландская часть)
BQBES1 бонэйр, синт-эстатиус и саба;кариб нидерландысы;bonaire, sint eustatius and saba;caribbean netherlands;бонайре, синт-эстатиус и саба
NCL5 новая каледония;жаңа каледония;new caledonia
VUT8 вануату;;vanuatu
NZL6 новая зеландия;жаңа зеландия;new zealand
NIC4 никарагуа;;nicaragua
NER4 нигер;;niger
NGA4 нигерия;;nigeria
NUNIU4 ниуэ;;niue
NFK4 остров норфолк;норфолк аралы;norfolk island;норфолк
NOR4 норвегия;;norway;норвежск;norwegian
MPMNP2 северные марианские острова;солтүстік мариана аралдары;northern mariana islands;солтүстік мариан аралдары
UMI1 внешние малые острова США;АҚШ-тың сыртқы кіші аралдары;united states minor outlying islands
FMFSM2 микронезия;;micronesia
MHL1 маршалловы острова;маршалл аралдары;marshall islands;маршал аралдары
PWPLW1 палау;;palau
PKPAK1 пакистан;пәкістан;pakistan;ИРП
PAN5 панама;;panama
PGPNG7 папуа — новая гвинея;папуа — жаңа гвинея;papua new guinea
PYPRY2 парагвай;;paraguay
PER4 перу;;peru
PHL4 филиппины;филиппин;philippines;filipino;filipina;philippine;филиппинец;филиппинка
PNPCN4 острова питкэрн;питкэрн аралдары;pitcairn;питкерн;питкэрн
PLPOL4 польша;;poland;polish;польск
PTPRT4 португалия;;portugal;portuguese
GWGNB4 гвинея-бисау;;guinea-bissau
TLS2 восточный тимор;тимор-лесте;timor-leste;east timor;тимор-лешти
PRI4 пуэрто-рико;;puerto rico
QAT4 катар;;qatar
REU4 реюньон;;reunion
ROU4 румыния;;romania
RUS1 россия;ресей;russia;рф;rf;resei;rossiya;россиянка;ресейфедерациясы;российскаяфедерация
RWA3 руанда;;rwanda;руандийск
BLM6 сен-бартелеми;;saint barthélemy;сен-бартельми;әулие бартоломей;святой варфоломей
SHN2 острова святой елены, вознесения и тристан-да-кунья;әулие елена аралы;saint helena;әулие елена;о-в св. елены;әулие елена, вознесение, тристан-да-кунья;saint helena, ascension and tristan da cunha;әулие елена, вознесения аралы, тристан-да-кунья
KNA5 сент-китс и невис;сент-китс және невис;saint kitts and nevis
AIA1 ангилья;;anguilla
LCA2 сент-люсия;;saint lucia
MFMAF1 сен-мартен;;saint martin;остров святого мартина;сен-мартен (француз бөлігі);әулие мартин (француз бөлігі);святой мартин (французская часть)
PMSPM3 сен-пьер и микелон;сен-пьер және микелон;saint pierre and miquelon;сент-пьер и микелон
VCT4 сент-винсент и гренадины;сент-винсент және гренадин аралдары;saint vincent and the grenadines;сент-винсент және гренадин
SMR4 сан-марино;;san marino
STP4 сан-томе и принсипи;сан-томе және принсипи;sao tome and principe
SAU4 саудовская аравия;сауд арабиясы;saudi arabia;КСА;KSA;saudi;саудовск;сауд арабия;сауд аравиясы
SNSEN4 сенегал;;senegal
RSSRB2 сербия;;serbia
SCSYC2 сейшельские острова;сейшель аралдары;seychelles;сейшел;сейшелы
SLE4 сьерра-леоне;;sierra leone
SGP8 сингапур;;singapore;сингапурец
SKSVK1 словакия;;slovakia;slovak;словацк;словак республикасы
VNM1 вьетнам;;vietnam;СРВ;viet nam
SISVN1 словения;;slovenia
SOM1 сомали;;somalia
ZAF4 ЮАР;оңтүстік африка республикасы;south africa;ОАР;RSA;южноафриканск;южная африка;south african
ZWE6 зимбабве;;zimbabwe
ESP8 испания;;spain;spanish
SSD4 южный судан;оңтүстік судан;south sudan
SDN1 судан;;sudan
EHESH3 САДР;батыс сахара;western sahara;сахарская арабская демократическая республика
SRSUR8 суринам;;suriname;surinam
SJM4 шпицберген и ян-майен;шпицберген және ян-майен;svalbard and jan mayen;свальбард и ян-майен
SZSWZ4 эсватини;свазиленд;eswatini;swaziland
SESWE4 швеция;;sweden;шведск;swedish
CHE4 швейцария;;switzerland;swiss
SYR4 сирия;;syrian arab republic;syria
TJK2 таджикистан;тәжікстан;tajikistan;рт;tajik;таджикск;тәжікістан
THA2 таиланд;тайланд;thailand;thai;тайск
TGO4 того;;togo;togolese;тоголезск;тоголез республикасы
TKL4 токелау;;tokelau
TON4 тонга;;tonga
TTO4 тринидад и тобаго;тринидад және тобаго;trinidad and tobago
AEARE4 ОАЭ;біріккен араб әмірліктері;united arab emirates;БАӘ;БАЭ;UAE;эмираты;emirati;emirates;біріккен араб эмираттары
TNTUN4 тунис;;tunisia
TRTUR4 турция;түркия;türkiye;turkia;турецк;turkey;turkish
TMTKM3 туркменистан;түрікменстан;turkmenistan;turkmen;туркмения;түркменстан;түркіменстан
TCA1 теркс и кайкос;теркс және кайкос аралдары;turks and caicos islands
TVTUV2 тувалу;;tuvalu
UGA2 уганда;;uganda
UAUKR4 украина;;ukraine;ukrainian
MKD3 северная македония;солтүстік македония республикасы;north macedonia;македония;macedonia;бывшая македония;former macedonia;бұрынғы македония
EGY11 египет;мысыр;egypt;АРЕ;египтянин;египтянка
GBR8 великобритания;ұлыбритания;united kingdom;UK;англия;england;britain;british;британия;scotland;британец;британка;great britain;северная ирландия;great britain and northern ireland
GGY5 гернси;;guernsey
JEY1 джерси;;jersey
IMN1 остров мэн;мэн аралы;isle of man;мен аралы
TZA1 танзания;;tanzania
USA6 США;америка құрама штаттары;united states of america;АҚШ;америка;american;американец;американка;united states
VIR10 американские виргинские острова;америка виргин аралдары;US virgin islands;united states virgin islands;виргинские острова соединенных штатов
BFA4 буркина-фасо;;burkina faso
UYURY4 уругвай;;uruguay;уругвай шығыс республикасы
UZB2 узбекистан;өзбекстан;uzbekistan;руз;uzbek;узбекск;ozbekstan;узбекистон;o'zbekiston
VEN2 венесуэла;;venezuela
WFWLF14 уоллис и футуна;уоллис және футуна;wallis and futuna
WSM6 самоа;;samoa;батыс самоа
YEM5 йемен;;yemen
ZMB7 замбия;;zambia
XKK89 косово;;kosovo`;
