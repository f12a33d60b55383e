/** Regions, as `Language.regionNames` says. */
export const regionNames = `
AT-1 Burgenland
AT-2 Karintiya
AT-3 Aşağı Avstriya
AT-4 Yuxarı Avstriya
AT-5 =Zaltsburq
AT-6 Ştiriya
AT-7 Tirol
AT-8 Forarlberq
AT-9 =Vyana
AU-ACT Avstraliya paytaxt ərazisi
AU-NSW Yeni Cənubi Uels
AU-NT Şimali ərazi
AU-QLD Kvinslend
AU-SA Cənubi Avstraliya
AU-TAS Tasmaniya
AU-VIC Viktoriya
AU-WA Qərbi Avstraliya
BE-BRU Brüssel paytaxt regionu
BE-VAN =Antverpen
BE-VBR Flaman Brabantı
BE-VLG Flandriya
BE-VLI Limburq
BE-VOV Şərqi Flandriya
BE-VWV Qərbi Flandriya
BE-WAL Valloniya
BE-WBR Vallon Brabantı
BE-WHT Heno
BE-WLG Lyej
BE-WLX =Lüksemburq əyaləti
BE-WNA =Namür
BR-AC Akri
BR-AL Alaqoas
BR-AM Amazonas
BR-AP Amapa
BR-BA Baiya
BR-CE Seara
BR-DF Federal dairə
BR-ES Espiritu-Santu
BR-GO Qoyas
BR-MA Maranyan
BR-MG Minas-Jerays
BR-MS Matu-Qrosu-du-Sul
BR-MT Matu-Qrosu
BR-PA Para
BR-PB Paraiba
BR-PE Pernambuku
BR-PI Piaui
BR-PR Parana
BR-RJ =Rio-de-Janeyro
BR-RN Riu-Qrandi-du-Norti
BR-RO Rondoniya
BR-RR Rorayma
BR-RS Riu-Qrandi-du-Sul
BR-SC Santa-Katarina
BR-SE Serjipi
BR-SP =San-Paulu
BR-TO Tokantins
BY-BR =Brest vilayəti
BY-HO =Qomel vilayəti
BY-HR =Qrodno vilayəti
BY-MA =Moqilyov vilayəti
BY-MI =Minsk vilayəti
BY-VI =Vitebsk vilayəti
CA-AB Alberta
CA-BC Britaniya Kolumbiyası
CA-MB Manitoba
CA-NB Nyu-Bransuik
CA-NL Nyufaundlend və Labrador
CA-NS Yeni Şotlandiya
CA-NT Şimal-Qərb əraziləri
CA-NU Nunavut
CA-ON Ontario
CA-PE Şahzadə Edvard adası
CA-QC =Kvebek
CA-SK Saskaçevan
CA-YT Yukon
CH-AG Aarqau
CH-AI Appenzel-İnnerroden
CH-AR Appenzel-Ausserroden
CH-BE =Bern
CH-BL =Bazel-Landşaft
CH-BS Bazel-Ştadt
CH-FR =Fribur
CH-GE =Cenevrə
CH-GL =Qlarus
CH-GR Qraubünden
CH-JU Yura
CH-LU =Lüsern
CH-NE =Nevşatel
CH-NW Nidvalden
CH-OW Obvalden
CH-SG =Sankt-Qallen
CH-SH =Şafhauzen
CH-SO =Zoloturn
CH-SZ =Şvits
CH-TG Turqau
CH-TI Tiçino
CH-UR Uri
CH-VD Vo
CH-VS Vale
CH-ZG Tsuq
CH-ZH =Sürix
DE-BB Brandenburq
DE-BE =Berlin
DE-BW Baden-Vürtemberq
DE-BY Bavariya
DE-HB =Bremen
DE-HE Hessen
DE-HH =Hamburq
DE-MV Meklenburq-Ön Pomeraniya
DE-NI Aşağı Saksoniya
DE-NW Şimali Reyn-Vestfaliya
DE-RP Reynland-Pfalts
DE-SH Şlezviq-Holşteyn
DE-SL Saar
DE-SN Saksoniya
DE-ST Saksoniya-Anhalt
DE-TH Türingiya
DK-81 Şimali Yutlandiya
DK-82 Mərkəzi Yutlandiya
DK-83 Cənubi Danimarka
DK-84 Paytaxt regionu
DK-85 Zelandiya
ES-AN Andalusiya
ES-AR Araqon
ES-AS Asturiya
ES-CB Kantabriya
ES-CL Kastiliya və Leon
ES-CM Kastiliya-La-Mança
ES-CN Kanar adaları
ES-CT Kataloniya
ES-EX Estremadura
ES-GA Qalisiya
ES-LO La-Rioxa
ES-MD Madrid muxtar birliyi
ES-MU =Mursiya
ES-NC Navarra
ES-PM Balear adaları
ES-PV Bask ölkəsi
ES-VC Valensiya muxtar birliyi
FI-10 Laplandiya
FI-11 Pirkanmaa
FI-18 Uusimaa
FR-ARA Overn-Ron-Alp
FR-BFC Burqundiya-Franş-Konte
FR-BRE Bretan
FR-COR Korsika
FR-CVL Santr-Val-de-Luar
FR-GES Böyük Şərq
FR-HDF O-de-Frans
FR-IDF İl-de-Frans
FR-NAQ Yeni Akvitaniya
FR-NOR Normandiya
FR-OCC Oksitaniya
FR-PAC Provans-Alp-Kot-d’Azur
FR-PDL Pei-de-la-Luar
GB-BKM Bakingemşir
GB-CAM Kembricşir
GB-CMA Kumbriya
GB-CON Kornuoll
GB-DBY Derbişir
GB-DEV Devon
GB-DOR Dorset
GB-ENG İngiltərə
GB-ESS Esseks
GB-ESX Şərqi Sasseks
GB-GLS Qlosterşir
GB-HAM Hempşir
GB-HRT Hertfordşir
GB-KEN Kent
GB-LAN Lankaşir
GB-LEC Lesterşir
GB-LIN Linkolnşir
GB-NFK Norfolk
GB-NIR Şimali İrlandiya
GB-NTH Northemptonşir
GB-NTT Nottinqemşir
GB-NYK Şimali Yorkşir
GB-OXF Oksfordşir
GB-SCT Şotlandiya
GB-SFK Saffolk
GB-SOM Somerset
GB-SRY Surrey
GB-STS Staffordşir
GB-WAR Uorikşir
GB-WLS Uels
GB-WOR Vusterşir
GB-WSX Qərbi Sasseks
GE-AJ Acarıstan
GE-GU Quriya
GE-IM İmeretiya
GE-KA Kaxetiya
GE-KK Kvemo-Kartli
GE-MM Msxeta-Mtianeti
GE-RL Raça-Leçxumi və Aşağı Svanetiya
GE-SJ Samsxe-Cavaxeti
GE-SK Şida-Kartli
GE-SZ Sameqrelo-Yuxarı Svanetiya
IT-21 Pyemont
IT-23 Valle-d’Aosta
IT-25 Lombardiya
IT-32 Trentino-Alto Adice
IT-34 Veneto
IT-36 Friuli-Venesiya-Culiya
IT-42 Liquriya
IT-45 Emiliya-Romanya
IT-52 Toskana
IT-55 Umbriya
IT-57 Marke
IT-62 Latsio
IT-65 Abrutso
IT-67 Molize
IT-72 Kampaniya
IT-75 Apuliya
IT-77 Bazilikata
IT-78 Kalabriya
IT-82 Siciliya
IT-88 Sardiniya
KZ-10 Abay vilayəti
KZ-11 =Akmola vilayəti
KZ-15 =Aktobe vilayəti
KZ-19 =Almatı vilayəti
KZ-23 =Atırau vilayəti
KZ-27 Qərbi Qazaxıstan vilayəti
KZ-31 =Jambıl vilayəti
KZ-33 Jetisu vilayəti
KZ-35 =Qarağandı vilayəti
KZ-39 =Kostanay vilayəti
KZ-43 =Qızılorda vilayəti
KZ-47 Manqıstau vilayəti
KZ-55 =Pavlodar vilayəti
KZ-59 Şimali Qazaxıstan vilayəti
KZ-61 Türküstan vilayəti
KZ-62 Ulıtau vilayəti
KZ-63 Şərqi Qazaxıstan vilayəti
NL-DR Drente
NL-FL Flevoland
NL-FR Frislandiya
NL-GE Gelderland
NL-GR =Qroningen
NL-LI Limburq
NL-NB Şimali Brabant
NL-NH Şimali Hollandiya
NL-OV Overeysel
NL-UT =Utrext
NL-ZE Zelandiya
NL-ZH Cənubi Hollandiya
PL-02 Aşağı Sileziya voyevodalığı
PL-04 Kuyaviya-Pomeraniya voyevodalığı
PL-06 =Lüblin voyevodalığı
PL-08 Lyubuş voyevodalığı
PL-10 =Lodz voyevodalığı
PL-12 Kiçik Polşa voyevodalığı
PL-14 Mazoviya voyevodalığı
PL-16 =Opole voyevodalığı
PL-18 Podkarpatye voyevodalığı
PL-20 Podlaske voyevodalığı
PL-22 Pomeraniya voyevodalığı
PL-24 Sileziya voyevodalığı
PL-26 Sventokşisk voyevodalığı
PL-28 Varmiya-Mazuri voyevodalığı
PL-30 Böyük Polşa voyevodalığı
PL-32 Qərbi Pomeraniya voyevodalığı
RU-AD Adıgey
RU-AL Altay Respublikası
RU-ALT Altay diyarı
RU-AMU Amur vilayəti
RU-ARK =Arxangelsk vilayəti
RU-AST =Həştərxan vilayəti
RU-BA Başqırdıstan
RU-BEL =Belqorod vilayəti
RU-BRY =Bryansk vilayəti
RU-BU Buryatiya
RU-CE Çeçenistan
RU-CHE =Çelyabinsk vilayəti
RU-CHU Çukotka
RU-CU Çuvaşıstan
RU-DA Dağıstan
RU-IN İnquşetiya
RU-IRK =İrkutsk vilayəti
RU-IVA =İvanovo vilayəti
RU-KAM Kamçatka diyarı
RU-KB Kabarda-Balkar
RU-KC Qaraçay-Çərkəz
RU-KDA =Krasnodar diyarı
RU-KEM =Kemerovo vilayəti
RU-KGD =Kalininqrad vilayəti
RU-KGN =Kurqan vilayəti
RU-KHA =Xabarovsk diyarı
RU-KHM =Xantı-Mansi muxtar dairəsi
RU-KIR =Kirov vilayəti
RU-KK Xakasiya
RU-KL Kalmıkiya
RU-KLU =Kaluqa vilayəti
RU-KO Komi
RU-KOS =Kostroma vilayəti
RU-KR Kareliya
RU-KRS =Kursk vilayəti
RU-KYA =Krasnoyarsk diyarı
RU-LEN =Leninqrad vilayəti
RU-LIP =Lipetsk vilayəti
RU-MAG =Maqadan vilayəti
RU-ME Mari El
RU-MO Mordoviya
RU-MOS =Moskva vilayəti
RU-MUR =Murmansk vilayəti
RU-NEN Nenets muxtar dairəsi
RU-NGR =Novqorod vilayəti
RU-NIZ =Nijni Novqorod vilayəti
RU-NVS =Novosibirsk vilayəti
RU-OMS =Omsk vilayəti
RU-ORE =Orenburq vilayəti
RU-ORL =Oryol vilayəti
RU-PER =Perm diyarı
RU-PNZ =Penza vilayəti
RU-PRI Primorye diyarı
RU-PSK =Pskov vilayəti
RU-ROS =Rostov vilayəti
RU-RYA =Ryazan vilayəti
RU-SA Yakutiya
RU-SAK Saxalin vilayəti
RU-SAM =Samara vilayəti
RU-SAR =Saratov vilayəti
RU-SE Şimali Osetiya
RU-SMO =Smolensk vilayəti
RU-STA =Stavropol diyarı
RU-SVE =Sverdlovsk vilayəti
RU-TA Tatarıstan
RU-TAM =Tambov vilayəti
RU-TOM =Tomsk vilayəti
RU-TUL =Tula vilayəti
RU-TVE =Tver vilayəti
RU-TY Tuva
RU-TYU =Tümen vilayəti
RU-UD Udmurtiya
RU-ULY =Ulyanovsk vilayəti
RU-VGG =Volqoqrad vilayəti
RU-VLA =Vladimir vilayəti
RU-VLG =Voloqda vilayəti
RU-VOR =Voronej vilayəti
RU-YAN Yamal-Nenets muxtar dairəsi
RU-YAR =Yaroslavl vilayəti
RU-YEV Yəhudi muxtar vilayəti
RU-ZAB Zabaykalye diyarı
SE-AB =Stokholm
SE-AC Vesterbotten
SE-BD Norrbotten
SE-C =Uppsala
SE-D Södermanland
SE-E Östergötland
SE-F Yönçöpinq
SE-G Kronoberq
SE-H =Kalmar
SE-I Qotland
SE-K Blekinge
SE-M Skone
SE-N Halland
SE-O Vestra-Yötaland
SE-S Vermland
SE-T Örebru
SE-U Vestmanland
SE-W Dalarna
SE-X Yevleborq
SE-Y Vesternorrland
SE-Z Yemtland
TR-31 =Hatay
TR-41 =Kocaeli
TR-54 =Sakarya
UA-05 =Vinnitsa vilayəti
UA-07 Volın vilayəti
UA-12 =Dnepropetrovsk vilayəti
UA-18 =Jitomir vilayəti
UA-21 Zakarpatye vilayəti
UA-26 =İvano-Frankovsk vilayəti
UA-32 =Kiyev vilayəti
UA-35 =Kirovoqrad vilayəti
UA-46 =Lvov vilayəti
UA-48 Nikolayev vilayəti
UA-51 =Odessa vilayəti
UA-53 =Poltava vilayəti
UA-56 =Rovno vilayəti
UA-59 =Sumı vilayəti
UA-61 =Ternopol vilayəti
UA-63 =Xarkov vilayəti
UA-68 =Xmelnitski vilayəti
UA-71 =Çerkassı vilayəti
UA-74 =Çerniqov vilayəti
UA-77 =Çernovtsı vilayəti
US-AK Alyaska
US-AL Alabama
US-AR Arkanzas
US-AZ Arizona
US-CA Kaliforniya
US-CO Kolorado
US-CT Konnektikut
US-DC =Kolumbiya dairəsi
US-DE Delaver
US-FL Florida
US-GA Corciya
US-HI Havay
US-IA Ayova
US-ID Aydaho
US-IL İllinoys
US-IN İndiana
US-KS Kanzas
US-KY Kentukki
US-LA Luiziana
US-MA Massaçusets
US-MD Merilend
US-ME Men
US-MI Miçiqan
US-MN Minnesota
US-MO Missuri
US-MS Missisipi
US-MT Montana
US-NC Şimali Karolina
US-ND Şimali Dakota
US-NE Nebraska
US-NH Nyu-Hempşir
US-NJ Nyu-Cersi
US-NM Nyu-Meksiko
US-NV Nevada
US-NY =Nyu-York
US-OH Ohayo
US-OK Oklahoma
US-OR Oreqon
US-PA Pensilvaniya
US-RI Rod-Aylend
US-SC Cənubi Karolina
US-SD Cənubi Dakota
US-TN Tennessi
US-TX Texas
US-UT Yuta
US-VA Virciniya
US-VT Vermont
US-WA =Vaşinqton
US-WI Viskonsin
US-WV Qərbi Virciniya
US-WY Vayominq
UZ-AN =Əndican vilayəti
UZ-BU =Buxara vilayəti
UZ-FA =Fərqanə vilayəti
UZ-JI =Cizax vilayəti
UZ-NG =Namanqan vilayəti
UZ-NW =Navoi vilayəti
UZ-QA Qaşqadərya vilayəti
UZ-QR Qaraqalpaqıstan
UZ-SA =Səmərqənd vilayəti
UZ-SI Sırdərya vilayəti
UZ-SU Surxandərya vilayəti
UZ-TO =Daşkənd vilayəti
UZ-XO Xarəzm vilayəti
`;
