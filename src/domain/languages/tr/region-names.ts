/** Regions, as `Language.regionNames` says. */
export const regionNames = `
AT-1 Burgenland
AT-2 Karintiya
AT-3 Aşağı Avusturya
AT-4 Yukarı Avusturya
AT-5 =Salzburg
AT-6 Steiermark
AT-7 Tirol
AT-8 Vorarlberg
AT-9 =Viyana
AU-ACT Avustralya Başkent Bölgesi
AU-NSW Yeni Güney Galler
AU-NT Kuzey Toprakları
AU-QLD Queensland
AU-SA Güney Avustralya
AU-TAS Tazmanya
AU-VIC Victoria
AU-WA Batı Avustralya
BE-BRU Brüksel Başkent Bölgesi
BE-VAN =Anvers
BE-VBR Flaman Brabantı
BE-VLG Flandre
BE-VLI Limburg
BE-VOV Doğu Flandre
BE-VWV Batı Flandre
BE-WAL Valonya
BE-WBR Valon Brabantı
BE-WHT Hainaut
BE-WLG =Liège
BE-WLX =Lüksemburg ili
BE-WNA =Namur
BR-AC Acre
BR-AL Alagoas
BR-AM Amazonas
BR-AP Amapá
BR-BA Bahia
BR-CE Ceará
BR-DF Federal Bölge
BR-ES Espírito Santo
BR-GO =Goiás
BR-MA Maranhão
BR-MG Minas Gerais
BR-MS Mato Grosso do Sul
BR-MT Mato Grosso
BR-PA Pará
BR-PB Paraíba
BR-PE Pernambuco
BR-PI Piauí
BR-PR Paraná
BR-RJ =Rio de Janeiro
BR-RN Rio Grande do Norte
BR-RO Rondônia
BR-RR Roraima
BR-RS Rio Grande do Sul
BR-SC Santa Catarina
BR-SE Sergipe
BR-SP =São Paulo
BR-TO Tocantins
BY-BR =Brest Bölgesi
BY-HO =Gomel Bölgesi
BY-HR =Grodno Bölgesi
BY-MA =Mogilev Bölgesi
BY-MI =Minsk Bölgesi
BY-VI =Vitebsk Bölgesi
CA-AB Alberta
CA-BC Britanya Kolumbiyası
CA-MB Manitoba
CA-NB New Brunswick
CA-NL Newfoundland ve Labrador
CA-NS Yeni İskoçya
CA-NT Kuzeybatı Toprakları
CA-NU Nunavut
CA-ON Ontario
CA-PE Prens Edward Adası
CA-QC =Québec
CA-SK Saskatchewan
CA-YT Yukon
CH-AG Aargau
CH-AI Appenzell Innerrhoden
CH-AR Appenzell Ausserrhoden
CH-BE =Bern
CH-BL Basel-Landschaft
CH-BS Basel-Stadt
CH-FR =Fribourg
CH-GE =Cenevre
CH-GL =Glarus
CH-GR Graubünden
CH-JU Jura
CH-LU =Luzern
CH-NE =Neuchâtel
CH-NW Nidwalden
CH-OW Obwalden
CH-SG =St. Gallen
CH-SH =Schaffhausen
CH-SO =Solothurn
CH-SZ =Schwyz
CH-TG Thurgau
CH-TI Ticino
CH-UR Uri
CH-VD Vaud
CH-VS Valais
CH-ZG =Zug
CH-ZH =Zürih
DE-BB Brandenburg
DE-BE =Berlin
DE-BW Baden-Württemberg
DE-BY Bavyera
DE-HB =Bremen
DE-HE Hessen
DE-HH =Hamburg
DE-MV Mecklenburg-Vorpommern
DE-NI Aşağı Saksonya
DE-NW Kuzey Ren-Vestfalya
DE-RP Rheinland-Pfalz
DE-SH Schleswig-Holstein
DE-SL Saarland
DE-SN Saksonya
DE-ST Saksonya-Anhalt
DE-TH Türingiya
DK-81 Kuzey Jutland
DK-82 Orta Jutland
DK-83 Güney Danimarka
DK-84 Başkent Bölgesi
DK-85 Zelanda
ES-AN Endülüs
ES-AR Aragon
ES-AS Asturias
ES-CB Kantabria
ES-CL Kastilya ve León
ES-CM Kastilya-La Mancha
ES-CN Kanarya Adaları
ES-CT Katalonya
ES-EX Ekstremadura
ES-GA Galiçya
ES-LO La Rioja
ES-MD Madrid Özerk Topluluğu
ES-MU =Murcia
ES-NC Navarra
ES-PM Balear Adaları
ES-PV Bask Bölgesi
ES-VC Valensiya Özerk Topluluğu
FI-10 Laponya
FI-11 Pirkanmaa
FI-18 Uusimaa
FR-ARA Auvergne-Rhône-Alpes
FR-BFC Burgonya-Franche-Comté
FR-BRE Bretanya
FR-COR Korsika
FR-CVL Centre-Val de Loire
FR-GES Grand Est
FR-HDF Hauts-de-France
FR-IDF Île-de-France
FR-NAQ Yeni Akitanya
FR-NOR Normandiya
FR-OCC Oksitanya
FR-PAC Provence-Alpes-Côte d’Azur
FR-PDL Pays de la Loire
GB-BKM Buckinghamshire
GB-CAM Cambridgeshire
GB-CMA Cumbria
GB-CON Cornwall
GB-DBY Derbyshire
GB-DEV Devon
GB-DOR Dorset
GB-ENG İngiltere
GB-ESS Essex
GB-ESX Doğu Sussex
GB-GLS Gloucestershire
GB-HAM Hampshire
GB-HRT Hertfordshire
GB-KEN Kent
GB-LAN Lancashire
GB-LEC Leicestershire
GB-LIN Lincolnshire
GB-NFK Norfolk
GB-NIR Kuzey İrlanda
GB-NTH Northamptonshire
GB-NTT Nottinghamshire
GB-NYK Kuzey Yorkshire
GB-OXF Oxfordshire
GB-SCT İskoçya
GB-SFK Suffolk
GB-SOM Somerset
GB-SRY Surrey
GB-STS Staffordshire
GB-WAR Warwickshire
GB-WLS Galler
GB-WOR Worcestershire
GB-WSX Batı Sussex
GE-AJ Acara
GE-GU Guria
GE-IM İmereti
GE-KA Kaheti
GE-KK Kvemo Kartli
GE-MM Mtsheta-Mtianeti
GE-RL Raça-Leçhumi ve Aşağı Svaneti
GE-SJ Samtshe-Cavaheti
GE-SK Şida Kartli
GE-SZ Samegrelo-Yukarı Svaneti
IT-21 Piyemonte
IT-23 Valle d’Aosta
IT-25 Lombardiya
IT-32 Trentino-Alto Adige
IT-34 Veneto
IT-36 Friuli-Venezia Giulia
IT-42 Ligurya
IT-45 Emilia-Romagna
IT-52 Toskana
IT-55 Umbria
IT-57 Marche
IT-62 Lazio
IT-65 Abruzzo
IT-67 Molise
IT-72 Campania
IT-75 Puglia
IT-77 Basilicata
IT-78 Calabria
IT-82 Sicilya
IT-88 Sardinya
KZ-10 Abay Eyaleti
KZ-11 =Akmola Eyaleti
KZ-15 =Aktöbe Eyaleti
KZ-19 =Almatı Eyaleti
KZ-23 =Atırau Eyaleti
KZ-27 Batı Kazakistan Eyaleti
KZ-31 =Cambıl Eyaleti
KZ-33 Jetisu Eyaleti
KZ-35 =Karagandı Eyaleti
KZ-39 =Kostanay Eyaleti
KZ-43 =Kızılorda Eyaleti
KZ-47 Mangıstav Eyaleti
KZ-55 =Pavlodar Eyaleti
KZ-59 Kuzey Kazakistan Eyaleti
KZ-61 =Türkistan Eyaleti
KZ-62 Ulıtav Eyaleti
KZ-63 Doğu Kazakistan Eyaleti
NL-DR Drenthe
NL-FL Flevoland
NL-FR Friesland
NL-GE Gelderland
NL-GR =Groningen
NL-LI Limburg
NL-NB Kuzey Brabant
NL-NH Kuzey Hollanda
NL-OV Overijssel
NL-UT =Utrecht
NL-ZE Zeeland
NL-ZH Güney Hollanda
PL-02 Aşağı Silezya Voyvodalığı
PL-04 Kuyavya-Pomeranya Voyvodalığı
PL-06 =Lublin Voyvodalığı
PL-08 Lubusz Voyvodalığı
PL-10 =Łódź Voyvodalığı
PL-12 Küçük Polonya Voyvodalığı
PL-14 Mazovya Voyvodalığı
PL-16 =Opole Voyvodalığı
PL-18 Karpat Altı Voyvodalığı
PL-20 Podlasya Voyvodalığı
PL-22 Pomeranya Voyvodalığı
PL-24 Silezya Voyvodalığı
PL-26 Kutsal Haç Voyvodalığı
PL-28 Warmia-Mazury Voyvodalığı
PL-30 Büyük Polonya Voyvodalığı
PL-32 Batı Pomeranya Voyvodalığı
RU-AD Adige
RU-AL Altay Cumhuriyeti
RU-ALT Altay Krayı
RU-AMU Amur Oblastı
RU-ARK =Arhangelsk Oblastı
RU-AST =Astrahan Oblastı
RU-BA Başkurdistan
RU-BEL =Belgorod Oblastı
RU-BRY =Bryansk Oblastı
RU-BU Buryatya
RU-CE Çeçenistan
RU-CHE =Çelyabinsk Oblastı
RU-CHU Çukotka
RU-CU Çuvaşistan
RU-DA Dağıstan
RU-IN İnguşetya
RU-IRK =İrkutsk Oblastı
RU-IVA =İvanovo Oblastı
RU-KAM Kamçatka Krayı
RU-KB Kabardey-Balkar
RU-KC Karaçay-Çerkes
RU-KDA =Krasnodar Krayı
RU-KEM =Kemerovo Oblastı
RU-KGD =Kaliningrad Oblastı
RU-KGN =Kurgan Oblastı
RU-KHA =Habarovsk Krayı
RU-KHM =Hantı-Mansi Özerk Okrugu
RU-KIR =Kirov Oblastı
RU-KK Hakasya
RU-KL Kalmukya
RU-KLU =Kaluga Oblastı
RU-KO Komi
RU-KOS =Kostroma Oblastı
RU-KR Karelya
RU-KRS =Kursk Oblastı
RU-KYA =Krasnoyarsk Krayı
RU-LEN =Leningrad Oblastı
RU-LIP =Lipetsk Oblastı
RU-MAG =Magadan Oblastı
RU-ME Mari El
RU-MO Mordovya
RU-MOS =Moskova Oblastı
RU-MUR =Murmansk Oblastı
RU-NEN Nenets Özerk Okrugu
RU-NGR =Novgorod Oblastı
RU-NIZ =Nijniy Novgorod Oblastı
RU-NVS =Novosibirsk Oblastı
RU-OMS =Omsk Oblastı
RU-ORE =Orenburg Oblastı
RU-ORL =Oryol Oblastı
RU-PER =Perm Krayı
RU-PNZ =Penza Oblastı
RU-PRI Primorskiy Krayı
RU-PSK =Pskov Oblastı
RU-ROS =Rostov Oblastı
RU-RYA =Ryazan Oblastı
RU-SA Yakutistan
RU-SAK Sahalin Oblastı
RU-SAM =Samara Oblastı
RU-SAR =Saratov Oblastı
RU-SE Kuzey Osetya
RU-SMO =Smolensk Oblastı
RU-STA =Stavropol Krayı
RU-SVE =Sverdlovsk Oblastı
RU-TA Tataristan
RU-TAM =Tambov Oblastı
RU-TOM =Tomsk Oblastı
RU-TUL =Tula Oblastı
RU-TVE =Tver Oblastı
RU-TY Tuva
RU-TYU =Tümen Oblastı
RU-UD Udmurtya
RU-ULY =Ulyanovsk Oblastı
RU-VGG =Volgograd Oblastı
RU-VLA =Vladimir Oblastı
RU-VLG =Vologda Oblastı
RU-VOR =Voronej Oblastı
RU-YAN Yamal-Nenets Özerk Okrugu
RU-YAR =Yaroslavl Oblastı
RU-YEV Yahudi Özerk Oblastı
RU-ZAB Zabaykalskiy Krayı
SE-AB =Stockholm
SE-AC Västerbotten
SE-BD Norrbotten
SE-C =Uppsala
SE-D Södermanland
SE-E Östergötland
SE-F =Jönköping
SE-G Kronoberg
SE-H =Kalmar
SE-I Gotland
SE-K Blekinge
SE-M Skåne
SE-N Halland
SE-O Västra Götaland
SE-S Värmland
SE-T =Örebro
SE-U Västmanland
SE-W Dalarna
SE-X Gävleborg
SE-Y Västernorrland
SE-Z Jämtland
TR-31 =Hatay
TR-41 =Kocaeli
TR-54 =Sakarya
UA-05 =Vinnitsa Oblastı
UA-07 Volın Oblastı
UA-12 =Dnipropetrovsk Oblastı
UA-18 =Jitomir Oblastı
UA-21 Transkarpatya Oblastı
UA-26 =İvano-Frankivsk Oblastı
UA-32 =Kiev Oblastı
UA-35 =Kirovohrad Oblastı
UA-46 =Lviv Oblastı
UA-48 =Mıkolayiv Oblastı
UA-51 =Odessa Oblastı
UA-53 =Poltava Oblastı
UA-56 =Rivne Oblastı
UA-59 =Sumı Oblastı
UA-61 =Ternopil Oblastı
UA-63 =Harkiv Oblastı
UA-68 =Hmelnitskıy Oblastı
UA-71 =Çerkası Oblastı
UA-74 =Çernihiv Oblastı
UA-77 =Çernivtsi Oblastı
US-AK Alaska
US-AL Alabama
US-AR Arkansas
US-AZ Arizona
US-CA Kaliforniya
US-CO Colorado
US-CT Connecticut
US-DC =Columbia Bölgesi
US-DE Delaware
US-FL Florida
US-GA Georgia
US-HI Hawaii
US-IA Iowa
US-ID Idaho
US-IL Illinois
US-IN Indiana
US-KS Kansas
US-KY Kentucky
US-LA Louisiana
US-MA Massachusetts
US-MD Maryland
US-ME Maine
US-MI Michigan
US-MN Minnesota
US-MO Missouri
US-MS Mississippi
US-MT Montana
US-NC Kuzey Karolina
US-ND Kuzey Dakota
US-NE Nebraska
US-NH New Hampshire
US-NJ New Jersey
US-NM New Mexico
US-NV Nevada
US-NY =New York
US-OH Ohio
US-OK Oklahoma
US-OR Oregon
US-PA Pensilvanya
US-RI Rhode Island
US-SC Güney Karolina
US-SD Güney Dakota
US-TN Tennessee
US-TX Teksas
US-UT Utah
US-VA Virginia
US-VT Vermont
US-WA =Washington
US-WI Wisconsin
US-WV Batı Virginia
US-WY Wyoming
UZ-AN =Andican Bölgesi
UZ-BU =Buhara Bölgesi
UZ-FA =Fergana Bölgesi
UZ-JI =Cizzak Bölgesi
UZ-NG =Namangan Bölgesi
UZ-NW =Nevai Bölgesi
UZ-QA Kaşkaderya Bölgesi
UZ-QR Karakalpakistan
UZ-SA =Semerkant Bölgesi
UZ-SI Sırderya Bölgesi
UZ-SU Surhanderya Bölgesi
UZ-TO =Taşkent Bölgesi
UZ-XO Harezm Bölgesi
`;
