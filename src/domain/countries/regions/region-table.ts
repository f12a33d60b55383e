/**
 * Regions of countries, a row each: the country, a hyphen and the region's code of ISO 3166-2 where it has one, and its names
 * with commas between. What stands here is what the sources say, and nothing was added: the English names of CLDR 48
 * (https://cldr.unicode.org, © Unicode, Inc., https://www.unicode.org/license.txt), and GeoNames' names in English, Russian,
 * Azerbaijani, Turkish, German, French and the country's own language (https://www.geonames.org, CC BY 4.0). Left out are
 * regions that are called like a city of 20,000 inhabitants, and small ones of which there are hundreds.
 */
export const regionTable = `
AD-02 Canillo, Parròquia de Canillo, Канильо
AD-03 Encamp, Parròquia d'Encamp
AD-08 Escaldes-Engordany, Parròquia d'Escaldes-Engordany, Эскальдес-Энгордань
AD-04 La Massana, Parròquia de la Massana
AD-05 Ordino, Parròquia d'Ordino, Ордино
AD-06 Sant Julià de Lòria, Parròquia de Sant Julià de Lòria, Сан-Жулиа-де-Лория
AE Abu Dhabi Emirate, Abou Dabi, Абу-Даби, إمارة أبو ظبي
AE-AJ Ajman
AE Ajman Emirate, Ajman, إمارة عجمان
AE-FU Fujairah
AE Fujairah Emirate, Fujaïrah, إمارة الفجيرة
AE Imārat Umm al Qaywayn, Oumm al Qaïwaïn, إمارة أم القيوين
AE-RK Ras al-Khaimah
AE Raʼs al Khaymah, Ras el Khaïmah, إمارة رأس الخيمة
AE Sharjah Emirate, Charjah, الشارقة
AE-UQ Umm al-Quwain
AF-BDS Badakhshan
AF-BDG Badghis, Badghis Province, ولایت بادغیس
AF-DAY Daykundi, Daykundi Province
AF-FYB Faryab, Faryab Province, Faryab Vilayeti, Фарьяб, ولایت فاریاب
AF Ghowr
AF-GHO Ghōr
AF-HEL Helmand, Helmand Province, Helmend, Hilmənd vilayəti, Гильменд, ولایت هلمند
AF-JOW Jowzjan
AF-KAP Kapisa
AF Khowst
AF-KNR Kunar
AF-LAG Laghman
AF-LOG Logar
AF-WAR Maidan Wardak
AF-NAN Nangarhar
AF Nimroz
AF-NIM Nimruz
AF-NUR Nuristan
AF Oruzgan, Orozgân, Uruzgan, Урузган, ولایت اروزگان
AF-PIA Paktia, Paktia Province, Paktiyâ, Пактия, ولایت پکتیا
AF-PKA Paktika
AF-PAN Panjshir, Pandjchir, Pandschschir, Panjshir Province, Pençşir, Pəncşir vilayəti, Панджшер, ولایت پنجشیر
AF-PAR Parwan
AF-SAM Samangan
AF-SAR Sar-e Pol
AF-TAK Takhar
AF-URU Urozgan
AF Vardak
AF-ZAB Zabul, Zabol, Zabul Province, ولایت زابل
AG-10 Barbuda, Île de Barbuda, Барбуда
AG-11 Redonda, Île de Redonda, Редонда
AG-03 Saint George
AG-04 Saint John
AG-05 Saint Mary
AG-06 Saint Paul
AG-07 Saint Peter
AG-08 Saint Philip
AI Blowing Point
AI East End
AI George Hill
AI Island Harbour
AI North Hill
AI North Side
AI Sandy Ground
AI Sandy Hill
AI South Hill
AI Stoney Ground
AI The Farrington
AI The Quarter
AI The Valley
AI West End
AL-BU Bulqizë
AL-DL Delvinë
AL-DV Devoll
AL-DI Dibër
AL-09 Dibër County, Dibër
AL-GR Gramsh
AL-HA Has
AL-ER Kolonjë
AL-KU Kukës
AL-07 Kukës County, Kukës
AL-KB Kurbin
AL-KC Kuçovë
AL-LE Lezhë
AL-08 Lezhë County, Lezhë
AL-LB Librazhd
AL-MK Mallakastër
AL-MM Malësi e Madhe
AL-MT Mat
AL-MR Mirditë
AL-PQ Peqin
AL-PU Pukë
AL-PR Përmet
AL-SR Sarandë
AL-SK Skrapar
AL-TE Tepelenë
AL-TP Tropojë
AM-AG Aragatsotn, Aragatsotn Province, Aragatsotni Marz, Арагацотнская область
AM-GR Gegharkunik, Gegharkunik Province, Гехаркуникская область, Գեղարքունիքի մարզ
AM-KT Kotayk, Kotayk Province, Котайкская область, Կոտայքի մարզ
AM-LO Lori, Лорийская область, Լոռու մարզ
AM-SH Shirak, Shirak Province, Ширакская область, Շիրակի մարզ
AM-SU Syunik, Syunik Province, Сюникская область, Սյունիքի մարզ
AM-TV Tavush, Tavush Province, Tawusch, Тавушская область, Տավուշի մարզ
AM-VD Vayots Dzor, Vayots Dzor Province, Wajoz Dsor, Вайоцдзорская область, Վայոց Ձորի մարզ
AO-BGO Bengo, Bengo Province
AO-BIE Bié, Bíe Province
AO Cuando Cobango Province
AO-CCU Cuando Cubango
AO-CNO Cuanza Norte, Cuanza Norte Province
AO-CUS Cuanza Sul
AO-CNN Cunene, Cunene Province
AO-HUI Huíla, Huíla Province
AO Kwanza Sul Province, Cuanza-Sul
AO Luanda Norte Province
AO-LNO Lunda Norte
AO-LSU Lunda Sul, Lunda Sul Bölgesi, Lunda Sul Province, Lunda-Sud, Provinz Lunda Sul, Южная Лунда
AO-MOX Moxico, Moxico Bölgesi, Moxico Province, Provinz Moxico, Мошико
AO-NAM Namibe, Namibe Province
AO-ZAI Zaire, Provinz Zaire, Zaire Bölgesi, Zaire Province, Заире
AR Buenos Aires F.D., Buenos Aires, Ciudad Autónoma de Buenos Aires
AR-H Chaco, Chaco Province, Provincia del Chaco
AR-U Chubut, Chubut Province, Provincia del Chubut
AR-E Entre Ríos, Entre Ríos Province, Provincia de Entre Ríos
AR-Y Jujuy, Jujuy Province, Provincia de Jujuy
AR-L La Pampa, La Pampa Province, Provincia de La Pampa
AR-N Misiones, Misiones Province, Provincia de Misiones
AR-R Río Negro, Provincia de Río Negro, Río Negro Province
AR-Z Santa Cruz, Provincia de Santa Cruz, Santa Cruz Province
AR-V Tierra del Fuego, Provincia de Tierra del Fuego Antártida e Islas del Atlántico Sur, Tierra del Fuego Province
AR-T Tucumán, Provincia de Tucumán, Tucumán Province
AS Eastern District
AS Manu'a
AS Rose Island
AS Swains Island
AS Western District
AT-1 Burgenland, Бургенланд
AT-2 Carinthia, Carinthie, Karintiya, Kärnten, Каринтия
AT-3 Lower Austria, Aşağı Avusturya, Basse-Autriche, Niederösterreich, Нижняя Австрия
AT-6 Styria, Steiermark, Styrie, Ştiriya, Штирия
AT-7 Tyrol, Tirol, Тироль
AT-4 Upper Austria, Haute-Autriche, Oberösterreich, Верхняя Австрия
AT-8 Vorarlberg, Форарльберг
AU-ACT Australian Capital Territory, Avstraliya Paytaxt Ərazisi, Avustralya Başkent Bölgesi, Territoire de la capitale australienne, Австралийская столичная территория
AU-NSW New South Wales, Nouvelle-Galles du Sud, Новый Южный Уэльс
AU-NT Northern Territory, Kuzey Toprakları, Nordterritorium, Territoire du Nord, Şimal ərazisi, Северная территория
AU-QLD Queensland, Квинсленд
AU-SA South Australia, Australie-Méridionale, Südaustralien, Южная Австралия
AU-TAS Tasmania, Tasmanie, Тасмания
AU-VIC Victoria, Виктория
AU-WA Western Australia, Australie-Occidentale, Westaustralien, Западная Австралия
AX Mariehamns stad, Mariehamn
AX Ålands landsbygd
AX Ålands skärgård
AZ-ABS Absheron
AZ Abşeron
AZ-AGS Agdash
AZ-AGC Aghjabadi
AZ-AGA Agstafa
AZ-AGU Agsu
AZ-AST Astara, Astara District
AZ Ağcabǝdi
AZ-BAB Babek
AZ Baki
AZ-BAL Balakan
AZ Balakǝn
AZ-BEY Beylagan
AZ Beyləqan
AZ-BIL Bilasuvar
AZ Bilǝsuvar
AZ-DAS Dashkasan
AZ Daşkǝsǝn
AZ Füzuli, Füzuli Rayonu
AZ-GAD Gadabay
AZ-QOB Gobustan
AZ-GOR Goranboy, Goranboy Rayonu
AZ-GOY Goychay
AZ-GYG Goygol
AZ Goygol Rayon
AZ Gǝdǝbǝy
AZ Gǝncǝ
AZ-HAC Hajigabul
AZ-ISM Ismailli
AZ-CAB Jabrayil, Cəbrayıl, Jabrayil District
AZ-CUL Julfa
AZ-KAL Kalbajar, Kalbajar District, Kəlbəcər
AZ-KAN Kangarli
AZ-XAC Khachmaz
AZ-XIZ Khizi
AZ-XCI Khojali
AZ-XVD Khojavend, Khojavend District, Xocavənd Rayonu
AZ-KUR Kurdamir
AZ Kürdǝmir
AZ-LAC Lachin
AZ Lankaran Sahari, Lənkəran
AZ Laçın, Laçın Rayonu
AZ Lənkəran
AZ-MAS Masally
AZ-MI Mingachevir
AZ Mingǝcevir
AZ-NA Naftalan, Naftalan Şəhəri
AZ-NX Nakhchivan AR
AZ Nakhichevan, Autonome Republik Nachitschewan, Nahçıvan Özerk Cumhuriyeti, Nakhitchevan, Naxçıvan Muxtar Respublikası, Нахичевань
AZ-NEF Neftchala
AZ Neftçala
AZ-OGU Oghuz
AZ-ORD Ordubad
AZ Oğuz
AZ-QAB Qabala
AZ-QAX Qakh
AZ Qax
AZ-QAZ Qazakh
AZ Qazax
AZ Qobustan
AZ-QBI Qubadli
AZ-QUS Qusar
AZ Qǝbǝlǝ
AZ-SAT Saatly
AZ-SAD Sadarak
AZ-SMX Samukh
AZ Samux
AZ-SBN Shabran, Shabran District
AZ-SAH Shahbuz
AZ-SA Shaki
AZ Shaki City, Şəki
AZ-SAK Shaki District
AZ-SKR Shamkir
AZ-SAR Sharur
AZ-SR Shirvan
AZ-SUS Shusha, Şuşa
AZ Shusha City, Şuşa Şəhəri
AZ-SIY Siazan
AZ Siyǝzǝn
AZ-XA Stepanakert
AZ-TAR Tartar
AZ Tǝrtǝr
AZ Ucar
AZ-UCA Ujar
AZ Xankǝndi, Xankəndi Şəhəri
AZ Xocalı, Xocalı Rayonu
AZ Xızı
AZ-YAR Yardymli
AZ Yardımlı
AZ Yevlax
AZ Yevlax City, Yevlax Şəhəri
AZ-ZAN Zangilan
AZ-ZAR Zardab
AZ Zǝngilan
AZ Zərdab, Зардобский Район
AZ İmişli
AZ Şamaxı
AZ Şǝmkir
BA-05 Bosnian Podrinje
BA-06 Central Bosnia
BA-BIH Federation of Bosnia and Herzegovina, Federacija Bosne i Hercegovine, Fédération de Bosnie-et-Herzégovine, Föderation Bosnien und Herzegowina
BA-07 Herzegovina-Neretva
BA-10 Livanjski
BA-02 Posavina
BA-SRP Republika Srpska, République serbe de Bosnie
BA-03 Tuzlanski
BA-01 Una-Sana
BA-08 West Herzegovina
BA-04 Zenica-Doboj
BB-01 Christ Church
BB-02 Saint Andrew
BB-03 Saint George
BB-04 Saint James
BB-05 Saint John
BB-06 Saint Joseph
BB-07 Saint Lucy
BB-08 Saint Michael
BB-09 Saint Peter
BB-10 Saint Philip
BB-11 Saint Thomas
BD-02 Barguna
BD-A Barisal, বরিশাল বিভাগ
BD-06 Barisal Division
BD-04 Brahmanbaria
BD-09 Chandpur
BD-10 Chittagong, Chôţţogram, Читтагонг
BD-B Chittagong Division
BD-12 Chuadanga
BD-19 Gaibandha
BD-18 Gazipur
BD-17 Gopalganj
BD-25 Jhalokati
BD-23 Jhenaidah
BD-29 Khagrachari
BD-26 Kishoreganj
BD-28 Kurigram
BD-37 Magura
BD-33 Manikganj
BD-38 Maulvi Bazar
BD-39 Meherpur
BD-35 Munshiganj
BD-48 Naogaon
BD-41 Netrokona
BD-46 Nilphamari
BD-47 Noakhali
BD-51 Patuakhali
BD-53 Rajbari
BD-56 Rangamati Hill
BD-62 Shariatpur
BD-61 Sunamganj
BE-VAN Antwerp
BE Brussels Capital, Brussels Hoofdstedelijk Gewest, Region Brüssel-Hauptstadt, Région de Bruxelles
BE-VOV East Flanders
BE-VLG Flanders
BE-VBR Flemish Brabant
BE Flemish Region, Flandern, Région Flamande, Vlaams Gewest
BE-WHT Hainaut
BE-VLI Limburg
BE-WLX Luxembourg
BE-WAL Wallonia
BE-WBR Walloon Brabant
BE Walloon Region, Waals Gewest, Wallonie, Wallonische Region
BE-VWV West Flanders
BF-08 Est, Est Bölgesi, Est Region, Восточная область
BG Sofia-Capital, Област София град
BG-04 Veliko Tarnovo, Област Велико Търново
BH-13 Capital
BH-16 Central
BH-15 Muharraq, Gouvernorat de Muharraq, Мухаррак, اَلْمُحَرَّق
BH-17 Northern, Gouvernorat septentrional, Kuzey Valiliği, الشمالية
BH-14 Southern, Southern Governorate, المحافظة الجنوبية
BI-BB Bubanza, Bubanza Province
BI Bujumbura Mairie Province, Bujumbura Mairie
BI-BL Bujumbura Rural, Bujumbura Rural Province
BI-BR Bururi, Bururi Province
BI-CA Cankuzo, Cankuzo Province
BI-CI Cibitoke, Cibitoke Province
BI-KR Karuzi, Karuzi Province
BI-KY Kayanza, Kayanza Province
BI-KI Kirundo, Kirundo Province
BI-MA Makamba, Makamba Province, Province de Makamba
BI-MU Muramvya, Muramvya Province, Province de Muramvya
BI-MW Mwaro, Mwaro Province
BI-RM Rumonge, Rumonge Province
BJ-AL Alibori, Alibori Departmanı, Alibori Department, Алибори
BJ-AK Atakora, Atacora, Atakora Department
BJ-AQ Atlantique, Atlantique Department
BJ-BO Borgou, Borgou Department
BJ-CO Collines, Collines Department
BJ-DO Donga, Donga Department, Донга
BJ-KO Kouffo, Kouffo Department
BJ-LI Littoral, Littoral Departmanı, Littoral Department, Литораль
BJ-MO Mono, Mono Department
BJ-OU Ouémé, Ouémé Department
BJ-PL Plateau, Plateau Department
BJ-ZO Zou, Zou Department
BM Devonshire
BM Hamilton Parish
BM Hamilton city
BM Paget
BM Pembroke
BM Saint George
BM Saint Georgeʼs
BM Sandys
BM Smithʼs
BM Southampton
BM Warwick
BN-BE Belait, Daerah Belait
BN-BM Brunei-Muara, Brunei-Muara District, Daerah Brunei dan Muara
BN-TE Temburong, Daerah Temburong
BN-TU Tutong, Daerah Tutong
BO-B Beni
BO-H Chuquisaca, Departamento de Chuquisaca
BO El Beni, Beni, Departamento del Beni
BO-N Pando, Departamento de Pando
BO-S Santa Cruz, Departamento de Santa Cruz
BQ-BO Bonaire
BQ-SA Saba
BQ-SE Sint Eustatius, Saint-Eustache, Синт-Эстатиус
BR-AC Acre
BR-AL Alagoas
BR-AP Amapá
BR-AM Amazonas, Амазонас
BR-BA Bahia
BR-CE Ceará
BR-ES Espírito Santo, Эспириту-Санту
BR Estado de Bahia, Bahia
BR-DF Federal District, District fédéral, Distrito Federal, Federal Bölge, Федеральный округ
BR-GO Goiás, Гояс
BR-MA Maranhão, Мараньян
BR-MT Mato Grosso, Мату-Гросу
BR-MS Mato Grosso do Sul, Estado de Mato Grosso do Sul, Ма́ту-Гро́су-ду-Сул
BR-MG Minas Gerais, Минас-Жерайс
BR-PR Paraná
BR-PB Paraíba
BR-PA Pará, Пара
BR-PE Pernambuco, Pernambouc, Пернамбуку
BR-PI Piauí, Пиауи
BR-RN Rio Grande do Norte
BR-RS Rio Grande do Sul
BR-RO Rondônia
BR-RR Roraima
BR-SC Santa Catarina
BR-SE Sergipe
BR-TO Tocantins, Токантинс
BS-AK Acklins
BS-BY Berry Islands
BS-BI Bimini, Bimini District
BS-BP Black Point
BS-CI Cat Island
BS-CO Central Abaco
BS-CS Central Andros
BS-CE Central Eleuthera
BS-CK Crooked Island
BS Crooked Island and Long Cay
BS-EG East Grand Bahama
BS-EX Exuma
BS-GC Grand Cay
BS-HI Harbour Island, Harbour Island District
BS-HT Hope Town
BS-IN Inagua
BS-LI Long Island
BS-MC Mangrove Cay
BS-MG Mayaguana
BS-MI Moore’s Island
BS-NP New Providence
BS-NO North Abaco
BS-NS North Andros
BS-NE North Eleuthera, North Eleuthera District
BS-RI Ragged Island
BS-RC Rum Cay, Rum Cay District
BS-SS San Salvador
BS-SO South Abaco
BS-SA South Andros, South Andros District
BS-SE South Eleuthera, South Eleuthera District
BS-SW Spanish Wells
BS-WG West Grand Bahama
BT-33 Bumthang, བུམ་ཐང་རྫོང་ཁག་
BT Chirang
BT-12 Chukha, Chukha District, ཆུ་ཁ་རྫོང་ཁག་
BT-22 Dagana, Dagana District, དར་དཀར་ན་རྫོང་ཁག་
BT-GA Gasa, Gasa District, མགར་ས་རྫོང་ཁག་
BT Geylegphug
BT-13 Haa, Haa District, ཧཱ་རྫོང་ཁག་
BT-44 Lhuntse, Lhuntse District, ལྷུན་རྩེ་རྫོང་ཁག་
BT-42 Mongar, Mongar District, མོང་སྒར་རྫོང་ཁག་
BT-11 Paro, Paro District, Паро, སྤ་རོ་རྫོང་ཁག་
BT-43 Pemagatshel, Pemagatshel District, པད་མ་དགའ་ཚལ་རྫོང་ཁག་
BT Samchi
BT-45 Samdrup Jongkhar, Samdrup Jongkhar District
BT-14 Samtse
BT-31 Sarpang
BT Shemgang
BT Tashigang
BT Tongsa
BT Trashi Yangste
BT-41 Trashigang
BT-TY Trashiyangtse
BT-32 Trongsa
BT Wangdi Phodrang
BT-24 Wangdue Phodrang
BT-34 Zhemgang
BW-CE Central, Central District
BW-CH Chobe
BW-GH Ghanzi, Ghanzi District
BW-JW Jwaneng
BW-KG Kgalagadi, Kgalagadi District
BW-KL Kgatleng, Kgatleng District
BW-KW Kweneng, Kweneng District
BW Ngwaketsi District
BW-NE North East, North-East District
BW-NW North West, North-West District
BW-SP Selibe Phikwe
BW-SE South East, South-East District, Sud-Est
BW-SO Southern
BW-ST Sowa Town
BY Grodnenskaya, Hrodna, Гродненская Область
BY-HO Homel
BY Homyel’ Voblasc’, Gomelskaya Oblast, Voblast de Homiel
BY-MA Magileu
BY Mogilev Region, Mahiliow, Могилевская область
BZ-BZ Belize
BZ-CY Cayo
BZ-CZL Corozal
BZ-OW Orange Walk
BZ Southern District, Stann Creek
BZ-SC Stann Creek
BZ-TOL Toledo
CA-AB Alberta, Альберта
CA-BC British Columbia, Britaniya Kolumbiyası, Britanya Kolumbiyası, Colombie-Britannique, Британская Колумбия
CA-MB Manitoba, Манитоба
CA-NB New Brunswick, Nouveau-Brunswick, Nyu-Brunsvik, Нью-Брансуик
CA-NL Newfoundland and Labrador, Terre-Neuve-et-Labrador
CA-NT Northwest Territories, Territoires du Nord-Ouest
CA-NS Nova Scotia, Nouvelle-Écosse, Yeni İskoçya, Yeni Şotlandiya, Новая Шотландия
CA-NU Nunavut, Нунавут
CA-ON Ontario, Онтарио
CA-PE Prince Edward Island, Prens Edward Adası, Île-du-Prince-Édouard, Şahzadə Eduard Adası, Остров Принца Эдуарда
CA-SK Saskatchewan, Saskaçevan, Саскачеван
CA-YT Yukon
CA Yukon Territory, Yukon, Юкон
CD-BC Bas-Congo, Bas-Congo Province
CD-BU Bas-Uélé
CD-HK Haut-Katanga
CD-HL Haut-Lomami
CD-HU Haut-Uélé
CD-IT Ituri
CD-KS Kasaï, Kasaï Province
CD-KC Kasaï Central
CD-KW Kasaï-Occidental
CD-KE Kasaï-Oriental, Kasaï-Oriental Province
CD-KA Katanga
CD-KG Kwango
CD-KL Kwilu, Kwilu Province, Квилу
CD-LO Lomami
CD-LU Lualaba
CD-MN Mai-Ndombe
CD-MA Maniema, Maniema Province
CD-MO Mongala, Монгала
CD Nord Kivu
CD-NU Nord-Ubangi, Province du Nord-Ubangi
CD-NK North Kivu
CD-OR Orientale
CD-SA Sankuru
CD-SK South Kivu, South Kivu Province
CD-SU Sud-Ubangi, Province du Sud-Ubangi
CD-TA Tanganyika
CD-TO Tshopo, Чопо
CD-TU Tshuapa, Tshuapa Province, Чуапа
CD Upper Katanga, Province du Haut-Katanga
CD-EQ Équateur, Équateur Province
CF-BB Bamingui-Bangoran, Bamingui-Bangoran Prefecture, Баминги-Бангоран
CF-BK Basse-Kotto, Basse-Kotto Prefecture, Нижнее Котто
CF-HM Haut-Mbomou, Haut-Mbomou Prefecture, Верхнее Мбому
CF-HK Haute-Kotto, Haute-Kotto Prefecture, Верхнее Котто
CF-KG Kémo, Kémo Prefecture
CF-LB Lobaye, Lobaye Prefecture, Лобае
CF-HS Mambéré-Kadéï, Mambéré-Kadéï Prefecture, Мамбере-Кадеи
CF-MB Mbomou, Mbomou Bölgesi, Mbomou Prefecture, Мбому
CF-KB Nana-Grébizi, Nana-Grébizi Prefecture
CF-NM Nana-Mambéré, Nana-Mambéré Prefecture
CF-MP Ombella-M’Poko, Ombella-M'Poko Prefecture
CF-UK Ouaka, Ouaka Bölgesi, Ouaka Prefecture, Уака
CF-AC Ouham, Ouham Bölgesi, Ouham Prefecture, Уам
CF-OP Ouham-Pendé, Ouham-Pendé Prefecture
CF-SE Sangha-Mbaéré, Sangha-Mbaéré Prefecture
CF-VK Vakaga, Vakaga Prefecture, Вакага
CG-11 Bouenza, Bouenza Department
CG Brazzavile Department
CG-8 Cuvette, Cuvette Department, Кювет
CG-15 Cuvette-Ouest, Cuvette-Ouest Department
CG-5 Kouilou, Kouilou Department
CG-7 Likouala, Likouala Department, Ликуала
CG-2 Lékoumou, Lékoumou Department
CG-9 Niari, Niari Region
CG-14 Plateaux, Plateaux Department
CG-12 Pool, Pool Department
CG-13 Sangha, Sangha Department
CH-AG Aargau, Canton d’Argovie, Canton of Aargau, Kanton Aargau, кантон Аргау
CH-AR Appenzell Ausserrhoden, Canton d’Appenzell Rhoden-Extérieur, Canton of Appenzell Ausserrhoden, Kanton Appenzell Ausserrhoden
CH-AI Appenzell Innerrhoden, Canton d’Appenzell Rhoden-Intérieur, Kanton Appenzell Innerrhoden
CH-BL Basel-Landschaft, Canton de Bâle-Campagne, Kanton Basel-Landschaft
CH-BS Basel-Stadt
CH-GE Geneva, Canton de Genève, Canton of Geneva, Cenevre, Kanton Genf, Женева
CH-GL Glarus, Canton de Glaris, Canton of Glarus, Kanton Glarus
CH-GR Graubünden
CH Grisons, Canton des Grisons, Kanton Graubünden
CH-JU Jura, Canton du Jura, Canton of Jura, Kanton Jura, Юра
CH-LU Lucerne, Canton de Lucerne, Canton of Lucerne, Kanton Luzern
CH-NW Nidwalden, Canton de Nidwald, Canton of Nidwalden, Kanton Nidwalden
CH-OW Obwalden, Canton d’Obwald, Canton of Obwalden, Kanton Obwalden
CH-SZ Schwyz, Canton de Schwytz, Canton of Schwyz, Kanton Schwyz
CH-SO Solothurn, Canton de Soleure, Canton of Solothurn, Kanton Solothurn
CH-SG St. Gallen, Canton de Saint-Gall, Canton of St. Gallen, Kanton St. Gallen
CH-TG Thurgau, Canton de Thurgovie, Kanton Thurgau
CH-TI Ticino, Canton Ticino, Canton du Tessin, Kanton Tessin, Тичино
CH-UR Uri, Canton d’Uri, Canton of Uri, Kanton Uri
CH-VS Valais, Canton du Valais, Kanton Wallis
CH-VD Vaud, Canton de Vaud, Canton of Vaud, Kanton Waadt
CI-16 Agnéby
CI-17 Bafing
CI-09 Bas-Sassandra
CI-BS Bas-Sassandra
CI-CM Comoé
CI-10 Denguélé
CI-DN Denguélé
CI-06 Dix-Huit Montagnes
CI-18 Fromager
CI-GD Gôh-Djiboua
CI-02 Haut-Sassandra
CI-07 Lacs
CI-LC Lacs
CI-01 Lagunes
CI-LG Lagunes
CI-12 Marahoué
CI-MG Montagnes
CI-19 Moyen-Cavally
CI-05 Moyen-Comoé
CI-11 N’zi-Comoé
CI-SM Sassandra-Marahoué
CI-SV Savanes
CI-03 Savanes
CI-15 Sud-Bandama
CI-13 Sud-Comoé
CI-04 Vallée du Bandama
CI-VB Vallée du Bandama
CI-WR Woroba
CI-14 Worodougou
CI-08 Zanzan
CI-ZZ Zanzan
CK Aitutaki
CK Atiu
CK Ma'uke
CK Mangaia
CK Manihiki
CK Mitiaro
CK Palmerston
CK Penrhyn
CK Pukapuka
CK Rakahanga
CK Rarotonga
CL-AR Araucanía, Región de la Araucanía
CL-AP Arica y Parinacota, Región de Arica y Parinacota
CL-AT Atacama, Región de Atacama
CL-AI Aysén, Región Aysén del General Carlos Ibáñez del Campo
CL-BI Bío Bío, Región del Biobío
CL-LI Libertador General Bernardo O’Higgins
CL-LL Los Lagos, Los Lagos Region, Región de Los Lagos
CL-LR Los Ríos, Los Ríos Region, Región de Los Ríos
CL-MA Magallanes Region, Region of Magallanes, Región de Magallanes y de la Antártica Chilena
CL-ML Maule, Maule Region, Región del Maule
CL O'Higgins Region, Región del Libertador General Bernardo O'Higgins
CL-RM Santiago Metropolitan, Región Metropolitana de Santiago de Chile, Région métropolitaine de Santiago, Santiago Metropolitan bölgesi, Столичная область
CL-TA Tarapacá, Región de Tarapacá, Tarapacá bölgesi, Тарапака
CL-NB Ñuble, Región de Ñuble, Ñuble Region
CM Adamaoua Region, Adamaoua
CM-AD Adamawa
CM-CE Centre, Centre Region
CM-ES East, East Province, Est
CM-EN Far North, Extreme-Nord
CM-LT Littoral, Littoral Province
CM-NO North, Nord, North Region
CM-NW Northwest, North-West Region, Province du Nord-Ouest
CM-SU South, South Province, Sud
CM-SW Southwest, South-West Region, Sud-Ouest
CM-OU West, Province de l'Ouest, West Region
CN-AH Anhui, Province d'Anhui, 安徽
CN-FJ Fujian, Province de Fujian, 福建省
CN-GS Gansu, Province de Gansu, 甘肃
CN-GD Guangdong, Province de Guangdong, 广东
CN-GX Guangxi
CN Guangxi Zhuang Autonomous Region, Région autonome de Guangxi, 广西壮族自治区
CN-GZ Guizhou, Province de Guizhou, 贵州
CN-HI Hainan, Hainan Province, Province de Hainan, 海南
CN-HE Hebei, Province de Hebei, 河北省
CN-HL Heilongjiang, Province de Heilongjiang, 黑龙江省
CN-HA Henan, Province de Henan, 河南
CN-HB Hubei, Province de Hubei, Хубэй, 湖北省
CN-HN Hunan, Hunan Province, Province de Hunan, 湖南
CN Inner Mongolia Autonomous Region, Région autonome de Mongolie-Intérieure, 内蒙古自治区
CN-JS Jiangsu, Province de Jiangsu, 江苏省
CN-LN Liaoning, Liaoning Province, Province de Liaoning, 辽宁
CN-NX Ningxia
CN Ningxia Hui Autonomous Region, Région autonome de Ningxia, 宁夏回族自治区
CN-QH Qinghai, Province de Qinghai, 青海省
CN-SN Shaanxi, Province de Shaanxi, Şensi, Шэньси, 陕西
CN-SD Shandong, Province de Shandong, 山东省
CN-SX Shanxi, Province de Shanxi, 山西
CN-SC Sichuan, Province de Sichuan, 四川省
CN-XZ Tibet, Région autonome du Tibet, Tibet Autonomous Region, 西藏自治区
CN-XJ Xinjiang
CN Xinjiang Uyghur Autonomous Region, Région autonome de Xinjiang, 新疆
CN-YN Yunnan, Province de Yunnan, Yunnan Province, 云南
CN-ZJ Zhejiang, Province de Zhejiang, 浙江省
CO-AMA Amazonas
CO-ANT Antioquia
CO-ATL Atlántico
CO Bogota D.C.
CO-BOL Bolívar
CO-BOY Boyacá
CO-DC Capital District
CO-CAQ Caquetá
CO-CAS Casanare
CO-CAU Cauca
CO-CES Cesar
CO-CHO Chocó
CO-CUN Cundinamarca
CO-COR Córdoba
CO Departamento de Arauca, Arauca
CO-GUA Guainía
CO-GUV Guaviare
CO-HUI Huila
CO-LAG La Guajira
CO-MAG Magdalena
CO-MET Meta
CO-NAR Nariño
CO-NSA Norte de Santander
CO-PUT Putumayo
CO-QUI Quindío, Departamento del Quindío
CO-RIS Risaralda
CO San Andres y Providencia
CO-SAP San Andrés & Providencia
CO-SAN Santander
CO-TOL Tolima
CO-VAC Valle del Cauca
CO-VAU Vaupés
CO-VID Vichada
CR-G Guanacaste
CU-12 Granma
CU-99 Isla de la Juventud
CU-16 Mayabeque
CU-05 Villa Clara
CV-B Barlavento Islands
CV-BV Boa Vista
CV Boa Vista Municipality, Boa Vista
CV-BR Brava
CV Brava Municipality, Brava
CV-MA Maio
CV Maio Municipality, Maio
CV-MO Mosteiros
CV Mosteiros Municipality, Mosteiros
CV-PA Paul
CV Paul Municipality, Paul
CV-PN Porto Novo
CV Porto Novo Municipality, Porto Novo
CV-RB Ribeira Brava
CV Ribeira Brava Municipality, Ribeira Brava
CV-RG Ribeira Grande
CV Ribeira Grande Municipality, Riberia Grande
CV-RS Ribeira Grande de Santiago
CV Ribeira Grande de Santiago Municipality, Ribeira Grande de Santiago
CV-SL Sal, Concelho do Sal
CV-CA Santa Catarina
CV Santa Catarina Municipality, Santa Catarina
CV-CF Santa Catarina do Fogo
CV Santa Catarina do Fogo Municipality, Santa Catarina do Fogo
CV-CR Santa Cruz
CV Santa Cruz Municipality, Santa Cruz
CV-S Sotavento Islands
CV-SD São Domingos
CV São Domingos Municipality, São Domingos
CV-SF São Filipe
CV São Filipe Municipality, São Filipe
CV-SO São Lourenço dos Órgãos
CV-SM São Miguel
CV São Miguel Municipality, São Miguel
CV-SS São Salvador do Mundo
CV São Salvador do Mundo Municipality, São Salvador do Mundo
CV-SV São Vicente
CV São Vicente Municipality, São Vicente
CV-TA Tarrafal
CV Tarrafal Municipality, Tarrafal
CV-TS Tarrafal de São Nicolau
CV Tarrafal de São Nicolau Municipality, São Nicolau
CY Ammochostos, Famagouste, Magosa İlçesi, Επαρχία Αμμοχώστου
CY Keryneia, Girne İlçesi, Kyrenia, Επαρχία Κερύνειας
CY Larnaka, Larnaca, Larnaka İlçesi, Επαρχία Λάρνακας
CY Pafos, Baf İlçesi, Paphos, Επαρχία Πάφου
CZ-201 Benešov
CZ-202 Beroun
CZ-642 Brno-město
CZ-643 Brno-venkov
CZ-801 Bruntál
CZ Central Bohemia, Bohême-Centrale, Mittelböhmen, Orta Çexiya diyarı, Středočeský kraj, Среднечешский край
CZ-321 Domažlice
CZ Hlavní město Praha, Hauptstadt Prag, Prague ville-capitale, Praha
CZ-711 Jeseník
CZ-64 Jihomoravský
CZ-31 Jihočeský
CZ Jihočeský kraj, Bohême-du-Sud, Cənubi Çexiya diyarı, Güney Bohemya ili, Jihočeský, Südböhmische Region, Южночешский край
CZ-522 Jičín
CZ-41 Karlovarský
CZ Karlovarský kraj, Karlovarský, Karlsbader Region
CZ-52 Královéhradecký
CZ Královéhradecký kraj, Königgrätzer Region
CZ-51 Liberecký
CZ Liberecký kraj, Reichenberger Region
CZ-424 Louny
CZ-80 Moravskoslezský, Moravie-Silésie, Mährisch-Schlesische Region
CZ-206 Mělník
CZ-208 Nymburk
CZ-71 Olomoucký, Olmützer Region
CZ-53 Pardubický, Pardubitzer Region
CZ-633 Pelhřimov
CZ-323 Plzeň
CZ-325 Plzeň-North
CZ-324 Plzeň-South
CZ-32 Plzeňský
CZ Plzeňský kraj, Pilsner Region
CZ-315 Prachatice
CZ-10 Prague Hlavní mešto
CZ-209 Prague-East
CZ-20A Prague-West
CZ-20C Rakovník
CZ-326 Rokycany
CZ-524 Rychnov nad Kněžnou
CZ-514 Semily
CZ South Moravian, Güney Moravya ili, Jihomoravský, Moravie-du-Sud, Südmährische Region, Yihomoravsk diyarı, Южноморавский край
CZ-20 Středočeský
CZ-533 Svitavy
CZ-327 Tachov
CZ-63 Vysočina, Region Hochland
CZ-72 Zlínský
CZ-42 Ústecký
CZ Ústecký kraj, Aussiger Region
CZ-534 Ústí nad Orlicí
CZ-312 Český Krumlov
DE-BW Baden-Württemberg, Bade-Wurtemberg, Baden-Vürtemberq, Баден-Вюртемберг
DE-BY Bavaria, Bavière, Bavyera, Bayern, Бавария
DE-BB Brandenburg, Brandebourg, Brandenburq, Бранденбург
DE Free State of Thuringia, Thuringe, Thüringen
DE Free and Hanseatic City of Hamburg, Freie und Hansestadt Hamburg, Hambourg
DE-HE Hesse, Hessen, Гессен
DE-NI Lower Saxony, Aşağı Saksonya, Basse-Saxe, Niedersachsen, Нижняя Саксония
DE-MV Mecklenburg-Vorpommern, Mecklembourg-Poméranie
DE-NW North Rhine-Westphalia, Kuzey Ren-Vestfalya, Nordrhein-Westfalen, Rhénanie du Nord-Westphalie, Северный Рейн-Вестфалия
DE-RP Rhineland-Palatinate, Renanya-Palatina, Reynland-Pfalts, Rheinland-Pfalz, Rhénanie-Palatinat, Рейнланд-Пфальц
DE-SL Saarland, Sarre, Саар
DE-SN Saxony, Sachsen, État libre de Saxe
DE-ST Saxony-Anhalt, Sachsen-Anhalt, Saksonya-Anhalt, Saxe-Anhalt, Саксония-Анхальт
DE-SH Schleswig-Holstein, Şlezviq-Holşteyn, Шлезвиг-Гольштейн
DE-TH Thuringia
DJ-AR Arta, Arta Region
DJ-DI Dikhil, Dikhil Bölgesi, Dikhil Region, Дикиль
DJ-OB Obock, Cercle d'Obock, Obock Region, Obuk Bölgesi, Обок
DK-84 Capital Region, Hauptstadtregion, Hovedstaden, Region Hovedstaden
DK-82 Central Denmark
DK Central Jutland, Jutland-Central, Region Midtjylland, Region Mitteljütland, Центральная Ютландия
DK North Denmark, Jutland-du-Nord, Region Nordjylland, Region Nordjütland
DK-81 Northern Denmark
DK Region South Denmark, Danemark-du-Sud, Region Syddanmark, Region Süddänemark, Южная Дания
DK-83 Southern Denmark
DK-85 Zealand, Region Seeland, Region Sjælland, Region Zealand, Sjælland, Зеландия
DM-02 Saint Andrew
DM-03 Saint David
DM-04 Saint George
DM-05 Saint John
DM-06 Saint Joseph
DM-07 Saint Luke
DM-08 Saint Mark
DM-09 Saint Patrick
DM-10 Saint Paul
DM-11 Saint Peter
DO-03 Baoruco
DO-04 Barahona
DO-33 Cibao Nordeste
DO-34 Cibao Noroeste
DO-35 Cibao Norte
DO-36 Cibao Sur
DO-05 Dajabón
DO-01 Distrito Nacional
DO-06 Duarte
DO-08 El Seibo
DO-37 El Valle
DO-07 Elías Piña
DO-38 Enriquillo
DO-09 Espaillat
DO-30 Hato Mayor
DO-19 Hermanas Mirabal
DO-39 Higüamo
DO-10 Independencia
DO-11 La Altagracia
DO-13 La Vega
DO-14 María Trinidad Sánchez
DO-28 Monseñor Nouel
DO-15 Monte Cristi
DO-29 Monte Plata
DO Nacional, Distrito de Santo Domingo
DO-40 Ozama
DO-16 Pedernales
DO-17 Peravia
DO-20 Samaná, Distrito de Samana
DO-22 San Juan
DO-25 Santiago
DO-26 Santiago Rodríguez
DO-24 Sánchez Ramírez
DO-41 Valdesia
DO-27 Valverde
DO-42 Yuma
DZ-50 Bordj Badji Mokhtar
DZ-35 Boumerdès, Boumerdes Province, ولاية بومرداس
DZ-52 Béni Abbès
DZ-56 Djanet
DZ El Menia
DZ El Mghair
DZ-33 Illizi, Illizi Province, ولاية إليزي
DZ-54 In Guezzam
DZ-45 Naama, Naama Province, ولاية النعامة
DZ-51 Ouled Djellal
DZ-11 Tamanghasset
DZ-42 Tipasa
EC-A Azuay
EC-B Bolívar
EC-C Carchi
EC-F Cañar, Provincia de Cañar
EC-H Chimborazo
EC-X Cotopaxi
EC-O El Oro
EC-W Galápagos, Archipiélago de Galápagos
EC-G Guayas
EC-I Imbabura
EC-R Los Ríos
EC-M Manabí
EC-S Morona-Santiago
EC-N Napo
EC-D Orellana
EC-Y Pastaza, Provincia de Pastaza
EC-P Pichincha
EC-SD Santo Domingo de los Tsáchilas
EC-U Sucumbíos
EC-T Tungurahua, Provincia de Tungurahua
EC-Z Zamora-Chinchipe
EE-37 Harju, Comté de Harju, Harju ili, Harju maakond, Haryumaa, Kreis Harju, Харьюмаа
EE-39 Hiiu, Comté de Hiiu, Hiiu County, Hiiu ili, Hiiu maakond, Hiyumаа, Kreis Hiiu, Хийумаа
EE-44 Ida-Viru, Comté de Viru-Est, Ida-Viru County, Ida-Viru ili, Ida-Viru maakond, Kreis Ida-Viru, İdа-Virumаа, Ида-Вирумаа
EE-255 Järva, Comté de Järva, Järva County, Järva ili, Järva maakond, Kreis Järva, Yarvаmаа, Ярвамаа
EE-247 Jõgeva, Comté de Jõgeva, Jõgeva County, Jõgeva ili, Jõgeva maakond, Kreis Jõgeva, Yıgеvаmаа, Йыгевамаа
EE-57 Lääne, Comté de Lääne, Kreis Lääne, Lyaenеmаа, Lääne ili, Lääne maakond, Ляэнемаа
EE-59 Lääne-Viru, Comté de Viru-Ouest, Kreis Lääne-Viru, Lyaenе-Virumаа, Lääne-Viru County, Lääne-Viru ili, Lääne-Viru maakond, Ляэне-Вирумаа
EE-622 Põlva, Comté de Põlva, Kreis Põlva, Põlva County, Põlva ili, Põlva maakond, Pılvаmаа, Пылвамаа
EE-668 Rapla, Comté de Rapla, Kreis Rapla, Rapla County, Rapla ili, Rapla maakond, Рапламаа
EE-74 Saare, Comté de Saare, Saare ili, Saare maakond, Sааrеmаа, Сааремаа
EE-81 Valgamaa, Comté de Valga, Kreis Valga, Valga ili, Valga maakond, Vаlqаmаа, Валгамаа
EE-84 Viljandi, Comté de Viljandi, Kreis Viljandi, Viljandi County, Viljandi ili, Viljandi maakond, Vilyandimаа, Вильяндимаа
EE-917 Võru, Comté de Võru, Kreis Võru, Võru County, Võru ili, Võru maakond, Vırumаа, Вырумаа
EG-SHR Al Sharqia
EG-BH Beheira, محافظة البحيرة
EG-BNS Beni Suef
EG Beni Suweif Governorate, محافظة بني سويف
EG-DK Dakahlia, Dakahlia Governorate, محافظة الدقهلية
EG-FYM Faiyum, Faiyum Governorate, محافظة الفيوم
EG-GH Gharbia, Gharbeya, Gharbia Governorate, محافظة الغربية
EG-KFS Kafr el-Sheikh, Kafr el-Sheikh Governorate, محافظة كفر الشيخ
EG-MT Matrouh
EG Matruh Governorate, محافظة مطروح
EG-MN Minya, Minya Governorate, محافظة المنيا
EG-MNF Monufia, Monufia Governorate, محافظة المنوفية
EG-WAD New Valley, New Valley Governorate, محافظة الوادي الجديد
EG-SIN North Sinai, North Sinai Governorate, محافظة شمال سيناء
EG-KB Qalyubia, Qalyubia Governorate, محافظة القليوبية
EG-KN Qena, Qena Governorate, محافظة قنا
EG-BA Red Sea, Mer Rouge, Rotes Meer, محافظة البحر الأحمر
EG Sharqia Province, محافظة الشرقية
EG-JS South Sinai, محافظة جنوب سيناء
ER-AN Anseba, Anseba Region, Zoba Ānseba
ER-DU Debub, Debub Region
ER-GB Gash-Barka, Gash-Barka Region, Zoba Gash-Barka
ER-MA Maekel, Maekel Region
ER-SK Northern Red Sea, Northern Red Sea Region, Semienawi Kayih Bahri, ዞባ ሰሜናዊ ቀይሕ ባሕሪ
ER-DK Southern Red Sea, Debubawi Kayih Bahri, Southern Red Sea Region, ዞባ ደቡባዊ ቀይሕ ባሕሪ
ES-AN Andalusia, Andalousie, Andalusien, Comunidad Autónoma de Andalucía, Endülüs, Əndəlus, Андалусия
ES-AR Aragon, Aragonien, Comunidad Autónoma de Aragón, Арагон
ES-AS Asturias
ES-O Asturias Province
ES-IB Balearic Islands, Balearische Inseln, Comunidad Autónoma de las Islas Baleares, Îles Baléares, Балеарские Острова
ES-PM Balears Province
ES-PV Basque Country, Baskenland, Comunidad Autónoma del País Vasco, Pays Basque, Страна Басков
ES-BI Biscay
ES-CN Canary Islands, Canaries, Comunidad Autónoma de Canarias, Kanar adaları, Kanarische Inseln, Kanarya Adaları, Канарские Острова
ES-CB Cantabria, Cantabrie, Comunidad Autónoma de Cantabria, Kantabria, Kantabrien, Kantabriya, Кантабрия
ES-S Cantabria Province
ES-CS Castellón
ES-CL Castile and León
ES-CM Castile-La Mancha
ES Castille and León, Castille-et-León, Comunidad Autónoma de Castilla y León, Kastiliya və Leon, Kastilya ve Leon, Nordkastilien, Кастилия и Леон
ES Castille-La Mancha, Castille-La-Manche, Comunidad Autónoma de Castilla-La Mancha, Kastiliya-La Mança, Kastilya-La Mancha, Südkastilien, Кастилия — Ла-Манча
ES-CT Catalonia, Catalogne, Comunidad Autónoma de Cataluña, Katalonien, Каталония
ES-EX Extremadura, Comunidad Autónoma de Extremadura, Ekstremadura, Estremadura, Estrémadure, Эстремадура
ES-GA Galicia, Comunidad Autónoma de Galicia, Galice, Galicien, Galiçya, Qalisiya, Галисия
ES-SS Gipuzkoa
ES-RI La Rioja
ES-LO La Rioja Province, Comunidad Autónoma de La Rioja, La Rioja, Rioxa, Риоха
ES-GC Las Palmas
ES-MD Madrid Autonomous Community
ES-NA Navarra
ES-NC Navarra Chartered Community
ES Navarre, Autonome Region Navarra, Communauté Forale de Navarre, Comunidad Foral de Navarra, Наварра
ES Principality of Asturias, Asturien, Principado de Asturias, Principauté des Asturies, Астурия
ES-SE Seville
ES-VC Valencian Community
ES-VI Álava
ET-AF Afar, Afar Region, Āfar Kilil
ET-AM Amhara, Āmara Kilil
ET-BE Benishangul-Gumuz
ET Bīnshangul Gumuz, Bīnshangul Gumuz Kilil
ET Gambella Region, Gambēla Hizboch Kilil
ET-HA Harari, Harari Region, Hārerī Hizb Kilil
ET-OR Oromia
ET Oromiya, Oromīya Kilil
ET-SI Sidama
ET-SO Somali, Sumalē Kilil
ET-SN Southern Nations Nationalities and Peoples, Southern Nations Nationalities and People's Region, YeDebub Bihēroch Bihēreseboch na Hizboch Kilil
ET-SW Southwest Ethiopia Peoples
ET-TI Tigray, Tigray Kilil
FI-08 Central Finland, Central Finland Region, Finlande-Centrale, Keski-Suomi, Mittelfinnland, Центральная Финляндия
FI-07 Central Ostrobothnia, Keski-Pohjanmaa, Mittelösterbotten, Ostrobotnie-Centrale, Центральная Остроботния
FI-05 Kainuu, Кайнуу
FI Kanta-Häme, Канта-Хяме
FI-09 Kymenlaakso, Vallée de la Kymi, Кюменлааксо
FI-10 Lapland, Lapland Region, Lappi, Lappland, Лапландия
FI-13 North Karelia, Carélie du Nord, Nordkarelien, Pohjois-Karjala, Северная Карелия
FI North Ostrobothnia, Nordösterbotten, Ostrobotnie du Nord, Pohjois-Pohjanmaa, Северная Остроботния
FI North Savo, Nordsavo, Pohjois-Savo, Savonie du Nord, Северное Саво
FI-14 Northern Ostrobothnia
FI-15 Northern Savonia
FI-12 Ostrobothnia, Ostrobotnie, Pohjanmaa, Österbotten, Остроботния
FI Paijat-Hame, Пяйят-Хяме
FI-11 Pirkanmaa, Пирканмаа
FI-16 Päijänne Tavastia
FI-17 Satakunta, Satakunta Region, Сатакунта
FI-02 South Karelia, Carélie du Sud, Etelä-Karjala, Südkarelien
FI South Ostrobothnia, Etelä-Pohjanmaa, Ostrobotnie du Sud, Südösterbotten, Южная Остроботния
FI South Savo, Etelä-Savo, Savonie du Sud, Südsavo, Южное Саво
FI-03 Southern Ostrobothnia
FI-04 Southern Savonia
FI-19 Southwest Finland, Finlande du Sud-Ouest, Varsinais-Suomi, Варсинайс-Суоми
FI-06 Tavastia Proper
FI-18 Uusimaa, Уусимаа
FJ-01 Ba
FJ-02 Bua
FJ-03 Cakaudrove
FJ-C Central, Division centrale, Центральный округ
FJ-E Eastern, Division orientale, Восточный округ
FJ-04 Kadavu
FJ-05 Lau
FJ-06 Lomaiviti
FJ-07 Macuata
FJ-08 Nadroga-Navosa
FJ-09 Naitasiri
FJ-10 Namosi
FJ-N Northern, Division septentrionale, Северный округ
FJ-11 Ra
FJ-12 Rewa
FJ-R Rotuma
FJ-13 Serua
FJ-14 Tailevu
FJ-W Western, Division occidentale, Западный округ
FM-TRK Chuuk
FM-KSA Kosrae
FM-PNI Pohnpei
FM-YAP Yap
FO Eysturoy region, Eysturoy, Eysturoyar sýsla
FO Norðoyar region, Norðoyar, Norðoyar sýsla
FO Sandoy region, Sandoy, Sandoyar sýsla
FO Streymoy region, Streymoy, Streymoyar sýsla
FO Suðuroy region, Suðuroy, Suðuroyar sýsla
FO Vágar region, Vága sýsla, Vágar
FR-BRE Brittany, Bretagne, Bretan, Breton, Brittany Region, Бретань
FR-COR Corsica, Corse, Korsika
FR-PDL Pays-de-la-Loire, Luara torpağı, Pays de la Loire Region, Земли Луары
FR-PAC Provence-Alpes-Côte-d’Azur, Provence-Alpes-Côte d'Azur Region, Прованс — Альпы — Лазурный Берег
GA-1 Estuaire, Estuaire Province, Эстуэр
GA-2 Haut-Ogooué, Haut-Ogooué Province
GA-3 Moyen-Ogooué, Moyen-Ogooué Province
GA Ngouni Province
GA-4 Ngounié
GA-5 Nyanga, Nyanga Province
GA-6 Ogooué-Ivindo, Ogooué-Ivindo Province
GA Ogooué-Lol Province
GA-7 Ogooué-Lolo
GA-8 Ogooué-Maritime, Ogooué-Maritime Province
GA-9 Woleu-Ntem, Woleu-Ntem Province
GB-ENG England, Angleterre, İngiltere, İngiltərə, Англия
GB-NIR Northern Ireland, Irlande du Nord, Nordirland, Северная Ирландия
GB-SCT Scotland, Ecosse, Schottland, Шотландия
GB-WLS Wales, Galler, Pays de Galles, Uels, Уэльс
GD-10 Carriacou and Petite Martinique
GD-01 Saint Andrew
GD-02 Saint David
GD-03 Saint George
GD-04 Saint John
GD-05 Saint Mark
GD-06 Saint Patrick
GE-AB Abkhazia, Abchasien, Abhazya, Abkhazie, Abxaziya, Абхазия, აფხაზეთი
GE Achara, Acharis Avtonomiuri Respublika, Adzharskaya Avtonomnaya Sovetskaya Sotsialisticheskaya Respublika
GE-AJ Adjara
GE-GU Guria, Gourie, Gurien, Quriya diyarı, Гурия, გურიის მხარე
GE-IM Imereti, Imeretien, Iméréthie, İmereti diyarı, Имеретия, იმერეთის მხარე
GE-KA Kakheti, Kachetien, Kaheti, Kakhétie, Kaxeti diyarı, Кахетия, კახეთის მხარე
GE-KK Kvemo Kartli, Aşağı Kartli diyarı, Niederkartlien, Квемо-Картли, ქვემო ქართლის მხარე
GE-MM Mtskheta-Mtianeti, Msxeta-Mtianeti diyarı, Mtsheta-Mtianeti, Mzcheta-Mtianeti, Мцхета-Мтианети, მცხეთა-მთიანეთი
GE-RL Racha-Lechkhumi and Kvemo Svaneti, Ratscha-Letschchumi und Niederswanetien, Рача-Лечхуми и Нижняя Сванетия, რაჭა-ლეჩხუმი და ქვემო სვანეთი
GE Samegrelo and Zemo Svaneti, სამეგრელო–ზემო სვანეთი
GE-SZ Samegrelo-Zemo Svaneti
GE-SJ Samtskhe-Javakheti, Samtshe-Cavaheti, Samtskhé-Djavakhétie, Samtsxe-Cavaxeti diyarı, Samzche-Dschawachetien, Самцхе-Джавахети, სამცხე-ჯავახეთის მხარე
GE-SK Shida Kartli, Daxili Kartli diyarı, Innerkartlien, Şida Kartli, Шида-Картли, შიდა ქართლის მხარე
GF Guyane, Französisch-Guayana
GG Alderney
GG Castel, Sainte-Marie-du-Câtel, Кастел
GG Forest, La Forêt
GG Saint Andrew, Saint-André-de-la-Pommeraye, Сент-Андру
GG Saint Saviour, Saint-Sauveur
GG St Martin, Saint-Martin
GG St Peter Port
GG St Pierre du Bois
GG St Sampson
GG Torteval, Тортевал
GG Vale, Le Valle
GH-AF Ahafo
GH-AH Ashanti
GH-BO Bono
GH-BE Bono East
GH-BA Brong-Ahafo
GH-CP Central
GH-EP Eastern
GH-AA Greater Accra
GH-NE North East
GH-NP Northern
GH-OT Oti
GH-SV Savannah
GH-UE Upper East
GH-UW Upper West
GH-TV Volta
GH-WP Western
GH-WN Western North
GL Avannaata
GL-AV Avannaata Kommunia
GL-QT Kommune Qeqertalik
GL-KU Kujalleq, Kommune Kujalleq, Куяллек
GL-QA Qaasuitsup
GL Qeqertalik
GL-QE Qeqqata, Qeqqata Kommunia, Кекката
GL-SM Sermersooq, Kommuneqarfik Sermersooq, Сермерсоок
GM-M Central River Division
GM-L Lower River Division
GM-N North Bank Division
GM-U Upper River Division
GM-W West Coast Division
GM Western
GN-BE Beyla
GN-BF Boffa
GN-BK Boké
GN-B Boké Region, Boke
GN-DB Dabola
GN-DL Dalaba
GN-DI Dinguiraye
GN-DU Dubréka
GN-FA Faranah
GN-F Faranah Region, Faranah
GN-FO Forécariah
GN-GA Gaoual
GN-KB Koubia
GN-KN Koundara
GN-KO Kouroussa
GN-KE Kérouané
GN-LO Lola
GN-LE Lélouma
GN-ML Mali
GN-MD Mandiana
GN-YO Yomou
GP Guadeloupe
GQ-AN Annobón, Annobón Province
GQ-BN Bioko Norte, Bioko Norte Province
GQ-BS Bioko Sur, Bioko Sur Province
GQ-CS Centro Sur, Centro Sur Province
GQ-DJ Djibloho
GQ-I Insular
GQ-KN Kié-Ntem, Kié-Ntem Province
GQ-LI Litoral, Litoral Province
GQ-C Río Muni
GQ-WN Wele-Nzas, Wele-Nzas Province
GR-A1 Attica Department, Attica, Attika, Attique, Αττική
GR Autonomous Monastic State of the Holy Mountain, Athos, République monastique du Mont Athos, Αυτόνομη Μοναστική Πολιτεία Αγίου Όρους
GR-H Central Greece, Grèce-Centrale, Mittelgriechenland, Κεντρική Ελλάδα
GR-B Central Macedonia, Macédoine-Centrale, Zentralmakedonien, Κεντρική Μακεδονία
GR-M Crete, Kreta, Κρήτη
GR-A East Macedonia and Thrace, Macédoine-Orientale-et-Thrace, Ostmakedonien und Thrakien, Ανατολική Μακεδονία και Θράκη
GR-D Epirus, Épire, Ήπειρος
GR-F Ionian Islands, Ionische Inseln, Îles Ioniennes, Ιόνια Νησιά
GR-K North Aegean, Nördliche Ägäis, Égée-Septentrionale, Βόρειο Αιγαίο
GR-J Peloponnese, Peloponnes, Πελοπόννησος
GR-L South Aegean, Südliche Ägäis, Égée-Méridionale, Νότιο Αιγαίο
GR-E Thessaly, Thessalie, Thessalien, Θεσσαλία
GR-G West Greece, Grèce-Occidentale, Westgriechenland, Δυτική Ελλάδα
GR-C West Macedonia, Macédoine-Occidentale, Westmakedonien, Δυτική Μακεδονία
GT-16 Alta Verapaz
GT-15 Baja Verapaz
GT-02 El Progreso
GT-01 Guatemala
GT-18 Izabal
GT-17 Petén
GT-14 Quiché
GT-03 Sacatepéquez
GT-06 Santa Rosa
GT Suchitepeque, Suchitepéquez
GT-10 Suchitepéquez
GU Agana Heights
GU Agat
GU Asan
GU Barrigada
GU Chalan Pago-Ordot
GU Dededo
GU Hagatna
GU Inarajan
GU Mangilao
GU Merizo
GU Mongmong-Toto-Maite
GU Piti
GU Santa Rita
GU Sinajana
GU Talofofo
GU Tamuning
GU Umatac
GU Yigo
GU Yona
GW-BM Biombo, Biombo Region
GW-BL Bolama
GW Bolama and Bijagos, Bijagós, Bolama-Bijagos, Region Bolama
GW-CA Cacheu
GW-GA Gabú
GW-L Leste
GW-N Norte
GW-OI Oio, Região de Oio
GW-QU Quinara, Quinara Region
GW-S Sul
GW-TO Tombali, Tombali Region
GY-BA Barima-Waini
GY-CU Cuyuni-Mazaruni
GY-DE Demerara-Mahaica
GY-EB East Berbice-Corentyne
GY-ES Essequibo Islands-West Demerara
GY-MA Mahaica-Berbice
GY-PM Pomeroon-Supenaam
GY-PT Potaro-Siparuni
GY-UD Upper Demerara-Berbice
GY-UT Upper Takutu-Upper Essequibo
HK Central and Western, 中西區
HK Eastern, 東區
HK Islands, 離島區
HK Kwai Tsing, 葵青區
HK Kwun Tong, 觀塘
HK North, 北區
HK Sham Shui Po
HK Southern
HK Wan Chai, 灣仔區
HK Wong Tai Sin
HK Yau Tsim Mong
HK Yuen Long
HN-AT Atlántida
HN-IB Bay Islands, Islas de la Bahía
HN-CH Choluteca
HN-CL Colón
HN-CP Copán
HN-CR Cortés
HN-EP El Paraíso
HN-FM Francisco Morazán
HN-GD Gracias a Dios, Грасьяс-а-Дьос
HN-IN Intibucá
HN-LP La Paz
HN-LE Lempira
HN-OC Ocotepeque
HN-OL Olancho
HN-SB Santa Bárbara
HN-VA Valle
HN-YO Yoro
HR-07 Bjelovar-Bilogora
HR Bjelovarsko-Bilogorska, Bjelovar-Bilogora
HR-12 Brod-Posavina
HR Dubrovačko-Neretvanska, Dubrovnik-Neretva
HR-19 Dubrovnik-Neretva
HR-18 Istria, Istarska, Istrien
HR Karlovačka, Karlovac
HR-06 Koprivnica-Križevci
HR Koprivničko-Križevačka, Koprivnica-Križevci
HR-02 Krapina-Zagorje
HR Krapinsko-Zagorska, Krapina-Zagorje
HR-09 Lika-Senj
HR Ličko-Senjska, Lika-Senj
HR-20 Međimurje
HR Međimurska, Međimurje
HR-14 Osijek-Baranja
HR Osječko-Baranjska, Osijek-Baranja
HR-11 Požega-Slavonia
HR Požeško-Slavonska, Požega-Slawonien
HR-08 Primorje-Gorski Kotar
HR Primorsko-Goranska, Primorje-Gorski kotar
HR-03 Sisak-Moslavina
HR Sisačko-Moslavačka, Sisak-Moslavina
HR Slavonski Brod-Posavina, Brod-Posavina
HR-17 Split-Dalmatia, Split-Dalmatie, Split-Dalmatien, Splitsko-Dalmatinska
HR Varaždinska, Varaždin
HR-10 Virovitica-Podravina
HR Virovitičk-Podravska, Virovitica-Podravina, Virovitičko-Podravska
HR Vukovar-Sirmium, Vukovar-Syrmien
HR-16 Vukovar-Syrmia
HR Zadarska, Zadar
HR Zagrebačka, Gespannschaft Zagreb
HR-15 Šibenik-Knin
HR Šibensko-Kniniska, Šibenik-Knin, Šibensko-Kninska
HT-AR Artibonite
HT-CE Centre, Depatman Sant
HT-GA Grand’Anse, Grandans
HT-NI Nippes
HT-ND Nord, Depatman Nò
HT-NE Nord-Est
HT-NO Nord-Ouest, Depatman Nòdwès
HT-OU Ouest
HT-SD Sud, Depatman Sid
HT-SE Sud-Est, Depatman Sidès
HU-BA Baranya, Baranya megye, Branau
HU Borsod-Abauj Zemplen county, Borsod-Abaúj-Zemplén, Borsod-Abaúj-Zemplén ili, Borsod-Abaúj-Zemplén megye, Komitat Borsod-Abaúj-Zemplén, Боршод-Абауй-Земплен
HU-BZ Borsod-Abaúj-Zemplén
HU-BK Bács-Kiskun
HU Bács-Kiskun county, Bács-Kiskun, Bács-Kiskun ili, Bács-Kiskun megye, Komitat Bács-Kiskun, Бач-Кишкун
HU-CS Csongrád
HU-FE Fejér, Fejér ili, Fejér megye, Komitat Fejér, Фейер
HU-GS Győr-Moson-Sopron, Győr-Moson-Sopron megye, Komitat Győr-Moson-Sopron, Дьёр-Мошон-Шопрон
HU-HB Hajdú-Bihar, Hajdú-Bihar County, Hajdú-Bihar ili, Hajdú-Bihar megye, Komitat Hajdú-Bihar, Хайду-Бихар
HU-HE Heves
HU-JN Jász-Nagykun-Szolnok, Jász-Nagykun-Szolnok County, Jász-Nagykun-Szolnok ili, Jász-Nagykun-Szolnok megye, Komitat Jász-Nagykun-Szolnok, Яс-Надькун-Сольнок
HU-KE Komárom-Esztergom, Komitat Komárom-Esztergom, Komárom-Esztergom ili, Komárom-Esztergom megye, Комаром-Эстергом
HU-NO Nógrád
HU-PE Pest
HU-SO Somogy
HU-SZ Szabolcs-Szatmár-Bereg, Komitat Szabolcs-Szatmár-Bereg, Szabolcs-Szatmár-Bereg ili, Szabolcs-Szatmár-Bereg megye, Сабольч-Сатмар-Берег
HU-TO Tolna
HU-VA Vas, Komitat Vas, Vas megye, Ваш
HU-ZA Zala, Komitat Zala, Zala ili, Zala megye, Зала
ID-AC Aceh
ID-BA Bali, Provinsi Bali
ID-BB Bangka–Belitung Islands, Bangka-Belitung, Kepulauan Bangka Belitung, Îles Bangka Belitung
ID-BT Banten, Provinsi Banten, Бантен
ID-JT Central Java, Java central, Jawa Tengah
ID-KT Central Kalimantan, Provinsi Kalimantan Tengah
ID-ST Central Sulawesi, Orta Sulawesi, Sulawesi Tengah, Sulawesi central, Центральный Сулавеси
ID-JI East Java, Doğu Cava, Java oriental, Jawa Timur, Восточная Ява
ID-KI East Kalimantan, Kalimantan Timur, Kalimantan oriental
ID-NT East Nusa Tenggara, Daerah Tingkat I Nusa Tenggara Timur
ID Jakarta Special Capital Region, Daerah Khusus Ibukota Jakarta
ID-JA Jambi, Provinsi Jambi
ID-JW Java
ID-KA Kalimantan
ID-LA Lampung, Provinsi Lampung
ID-NU Lesser Sunda Islands
ID-MA Maluku, Provinsi Maluku
ID-ML Maluku Islands
ID-KU North Kalimantan
ID North Malaku Province, Provinsi Maluku Utara
ID-MU North Maluku
ID-SA North Sulawesi, Kuzey Sulawesi, Sulawesi Utara, Sulawesi du Nord, Северный Сулавеси
ID-SU North Sumatra, Daerah Tingkat I Sumatera Utara, Kuzey Sumatra, Sumatera Utara, Sumatra du Nord, Северная Суматра
ID-PA Papua
ID-PD Papua Barat Daya
ID-PP Papua Islands
ID-PE Papua Pengunungan
ID-PS Papua Selatan
ID-PT Papua Tengah
ID-RI Riau
ID-KR Riau Islands, Kepulauan Riau
ID-KS South Kalimantan, Kalimantan Selatan, Kalimantan du Sud
ID-SN South Sulawesi, Sulawesi Selatan, Sulawesi du Sud
ID-SS South Sumatra, Güney Sumatra, Sumatera Selatan, Sumatra du Sud, Южная Суматра
ID-SG Southeast Sulawesi, Provinsi Sulawesi Tenggara
ID Special Region of Aceh, Provinsi Nanggroe Aceh Darussalam
ID Special Region of Papua, Papua
ID Special Region of Yogyakarta, Yogyakarta
ID-SL Sulawesi
ID-SM Sumatra
ID-JB West Java, Batı Cava, Java occidental, Jawa Barat, Западная Ява
ID-KB West Kalimantan, Kalimantan Barat, Kalimantan occidental
ID-NB West Nusa Tenggara, Propinsi Nusa Tenggara Barat
ID-PB West Papua, Papouasie occidentale, Provinsi Papua Barat
ID-SR West Sulawesi, Provinsi Sulawesi Barat
ID-SB West Sumatra, Sumatera Barat, Sumatra occidental
IE-CN Cavan
IE-CE Clare
IE-C Connacht
IE Connaught, Connacht
IE-DL Donegal
IE-G Galway
IE-KY Kerry
IE-KE Kildare
IE-LS Laois
IE-L Leinster, Ленстер
IE-LM Leitrim
IE-LD Longford
IE-LH Louth
IE-MO Mayo
IE-MH Meath
IE-MN Monaghan
IE-M Munster, Манстер
IE-OY Offaly
IE-RN Roscommon
IE-SO Sligo
IE-TA Tipperary
IE-U Ulster, Olster, Provinz Ulster, Ольстер
IE-WH Westmeath
IE-WX Wexford
IE-WW Wicklow
IL-M Central District, Zentralbezirk, Центральный район, מחוז המרכז
IL Judea and Samaria Area
IL-Z Northern District, District nord, Nordbezirk, מחוז הצפון
IL-D Southern District, Südbezirk, Южный район, מחוז הדרום
IM Andreas
IM Arbory
IM Ballaugh
IM Braddan
IM Bride
IM Castletown
IM German
IM Jurby
IM Laxey
IM Lezayre
IM Lonan
IM Malew
IM Marown
IM Maughold
IM Michael
IM Onchan
IM Patrick
IM Peel
IM Port Erin
IM Port St Mary
IM Ramsey
IM Rushen
IM Santon
IN-AN Andaman and Nicobar Islands, Andaman ve Nikobar adaları, Andamanen und Nikobaren, Îles Andaman-et-Nicobar, Андаманские и Никобарские острова, अण्डमान और निकोबार द्वीपसमूह
IN-AP Andhra Pradesh, Andhra Pradeş, Андхра-Прадеш, आन्ध्र प्रदेश
IN-AR Arunachal Pradesh, Аруначал-Прадеш, अरुणाचल प्रदेश
IN-AS Assam, Ассам, असम
IN-BR Bihar, Бихар, बिहार
IN-CT Chhattisgarh
IN-CG Chhattīsgarh, Чхаттисгарх, छत्तीसगढ़
IN-DN Dadra and Nagar Haveli
IN-DD Daman and Diu
IN-DH Dādra and Nagar Haveli and Damān and Diu
IN-GA Goa, Qoa, Гоа, गोवा
IN-GJ Gujarat, Gucerat, Гуджарат, गुजरात
IN-HR Haryana, Харьяна, हरियाणा
IN-HP Himachal Pradesh, Himaçhal Pradeş, Химачал-Прадеш, हिमाचल प्रदेश
IN-JK Jammu and Kashmir, Cachemire, जम्मू और कश्मीर
IN-JH Jharkhand, Джаркханд, झारखण्ड
IN-KA Karnataka, Карнатака, कर्नाटक
IN-KL Kerala, Керала, केरल
IN-LA Ladakh, Ладакх, लद्दाख़
IN-LD Lakshadweep
IN-MP Madhya Pradesh, Мадхья-Прадеш, मध्य प्रदेश
IN-MH Maharashtra, Maharaştra, Махараштра, महाराष्ट्र
IN-MN Manipur, State of Manipur, Манипур, मणिपुर
IN-ML Meghalaya, State of Meghālaya, Мегхалая, मेघालय
IN-MZ Mizoram, State of Mizoram, Мизорам, मिज़ोरम
IN-NL Nagaland, Naqalend, Нагаленд, नागालैण्ड
IN National Capital Territory of Delhi, Delhi, दिल्ली
IN-OD Odisha
IN-PB Punjab, Pendjab, Pəncab ştatı, Пенджаб, पंजाब
IN-RJ Rajasthan, Racastan, Раджастхан, राजस्थान
IN-SK Sikkim, State of Sikkim, Сикким, सिक्किम
IN-TN Tamil Nadu, Тамилнад, तमिल नाडु
IN-TG Telangana, Telanqana, Телангана, तेलंगाना
IN-TS Telangāna
IN-TR Tripura, State of Tripura, Трипура, त्रिपुरा
IN-UP Uttar Pradesh, State of Uttar Pradesh, Uttar Pradeş, Уттар-Прадеш, उत्तर प्रदेश
IN-UT Uttarakhand
IN-UK Uttarākhand, उत्तराखंड
IN-WB West Bengal, Batı Bengal, Bengale-Occidental, State of West Bengal, Westbengalen, Западная Бенгалия, पश्चिम बंगाल
IQ-AN Al Anbar, الانبار
IQ-MU Al Muthanna, المثنى
IQ Al Qādisīyah, القادسية
IQ-QA Al-Qādisiyyah
IQ An Najaf, النجف
IQ Arbīl, إربل
IQ-BB Babylon
IQ-BA Basra, Basra Governorate, البصرة
IQ Bābil, بابل
IQ-DQ Dhi Qar, ذي قار
IQ-DI Diyala, Diyala Province, ديالى
IQ-DA Dohuk
IQ Duhok, محافظة دهوك
IQ-KR Kurdistan
IQ-MA Maysan, ميسان
IQ-NI Nineveh, الموصل
IQ-SD Saladin
IQ Salah ad Din Governorate, صلاح الدين
IQ-SU Sulaymaniyah, as-Sulaimaniyya, السليمانية‎
IQ-WA Wasit, واسط‎
IR-32 Alborz, Alborz Province, البرز
IR-08 Chaharmahal and Bakhtiari, Chaharmahal and Bakhtiari Province, چهارمحال و بختیاری
IR-01 East Azerbaijan, East Azerbaijan Province, آذربایجان شرقی
IR-14 Fars, Фарс, فارس
IR-19 Gilan, گیلان‎
IR-27 Golestan, Golestan Province, گلستان
IR-23 Hormozgan, Hürmüzgan, Хормозган, هرمزگان
IR-09 Khorāsān-e Raẕavī
IR-10 Khuzestan, Chuzestan, Хузестан, خوزستان
IR-18 Kohgiluyeh and Boyer-Ahmad, Kohgiluye und Boyer Ahmad, کهگیلویه و بویراحمد
IR Kordestān, کردستان‎
IR-16 Kurdistan
IR-20 Lorestan, Lorestan Province, لرستان
IR-22 Markazi
IR-00 Markazī, Markazi Province, Merkezi Eyaleti, Центральный остан, مرکزی
IR-21 Mazandaran, Мазендеран, مازَندَران
IR-31 North Khorasan, Nord-Chorasan, خراسان شمالی
IR-30 Razavi Khorasan, Khorasan-e Razavi, Razavi Khorasan Province, Razavi-Chorasan, Хорасан-Резави, خراسان رضوی
IR-13 Sistan and Baluchestan, سیستان و بلوچستان
IR-29 South Khorasan, South Khorasan Province, خراسان جنوبی
IR-02 West Azarbaijan
IR West Azerbaijan Province, آذَربايجان غَربی
IS-1 Capital, Capital Region, Hauptstadtregion, Höfuðborgarsvæði, Région de la capitale
IS East, Austurland, Est
IS Northeast, Nord-est, Norðurland Eystra
IS Northwest, Nord-ouest, Norðurland Vestra
IS South, Sud, Suðurland
IS-2 Southern Peninsula, Péninsule méridionale, Suðurnes
IS West, Ouest, Vesturland
IS-4 Westfjords, Fjords de l'ouest, Vestfirðir
IT Abruzzo, Abruzzen, Abruzzes, Abruçço, Абруццо
IT Aosta Valley, Aostatal, Valle d’Aosta, Vallée d'Aoste
IT Apulia, Apulien, Pouilles, Puglia, Апулия
IT-BT Barletta-Andria-Trani
IT Basilicate, Basilicata, Basilikata, Bazilikata, Базиликата
IT Calabria, Calabre, Kalabrien, Калабрия
IT Campania, Campanie, Kampanien, Kampaniya, Кампания
IT-CI Carbonia-Iglesias
IT Emilia-Romagna, Regione Emilia-Romagna, Émilie-Romagne
IT-FM Fermo
IT-FC Forlì-Cesena
IT Friuli Venezia Giulia, Friaul-Julisch Venetien, Frioul-Vénétie julienne
IT-IS Isernia
IT Lazio, Latium, Latsio, Лацио
IT Liguria, Ligurie, Ligurien, Ligurya, Liquriya, Лигурия
IT Lombardy, Lombardei, Lombardia, Lombardie
IT-MN Mantua
IT-MS Massa and Carrara
IT-VS Medio Campidano
IT Molise, Молизе
IT-MB Monza and Brianza
IT-OG Ogliastra
IT-OT Olbia-Tempio
IT-PD Padua
IT-PU Pesaro and Urbino
IT Piedmont, Piemont, Piemonte, Piyemonte, Pyemont, Пьемонт
IT-RE Reggio Emilia
IT Sardinia, Sardaigne, Sardegna, Sardinien
IT Sicily, Sicile, Sicilia, Siciliya, Sicilya Özerk Bölgesi, Sizilien, Сицилия
IT-SO Sondrio
IT-BZ South Tyrol
IT-SU Sud Sardegna
IT-SR Syracuse
IT The Marches, Marche, Marches, Marken, Марке
IT-TN Trentino
IT Trentino-Alto Adige, Trentin-Haut-Adige, Trentino-Südtirol, Больцано
IT Tuscany, Toscana, Toscane, Toskana, Тоскана
IT Umbria, Ombrie, Umbrien, Умбрия
IT Veneto, Venetien, Vénétie, Венеция
IT-VB Verbano-Cusio-Ossola
IT-VV Vibo Valentia
JE Grouville
JE Saint Ouen
JE St Clement, Saint-Clément
JE St Helier, Saint-Hélier
JE St John
JE St Lawrence, Saint-Laurent
JE St Martîn, Saint-Martin
JE St Mary, Sainte-Marie
JE St Peter, Saint-Pierre
JE St Saviour, Saint-Sauveur
JE St. Brelade
JE Trinity, La Trinité
JM-13 Clarendon
JM-09 Hanover
JM Hanover Parish, Paroisse de Hanover
JM-12 Manchester
JM-04 Portland
JM-02 Saint Andrew
JM-06 Saint Ann
JM-14 Saint Catherine
JM-11 Saint Elizabeth
JM-08 Saint James
JM-05 Saint Mary
JM-03 Saint Thomas
JM St Ann
JM St. Andrew
JM St. James
JM St. Mary
JM St. Thomas
JM-07 Trelawny
JM-10 Westmoreland
JO-AJ Ajloun, ‘Ajlūn
JO-BA Balqa, Balqa Governorate, محافظة البلقاء
JO-JA Jerash, Jerash Governorate
JO-KA Karak, الكرك
JO-AT Tafilah, Tafilah Governorate, محافظة الطفيلة
JP-23 Aichi, Aichi Prefecture, 愛知県
JP-38 Ehime, 愛媛県
JP-18 Fukui, Präfektur Fukui, Préfecture de Fukui, Фукуи, 福井県
JP Fukushima-ken, Fukuşima, Präfektur Fukushima, Préfecture de Fukushima, Фукусима, 福島県
JP-21 Gifu, Präfektur Gifu, Préfecture de Gifu, Гифу, 岐阜県
JP-10 Gunma, Präfektur Gunma, Préfecture de Gunma, Qunma, Гумма, 群馬県
JP-01 Hokkaidō, Хоккайдо, 北海道
JP-28 Hyōgo, Hyoqo, Hyōgo ili, Präfektur Hyōgo, Préfecture de Hyōgo, Хёго, 兵庫県
JP-03 Iwate, Präfektur Iwate, Préfecture dIwate, İvate, Иватэ, 岩手県
JP-37 Kagawa, Kagawa Prefecture, Kaqava, Präfektur Kagawa, Préfecture de Kagawa, Кагава, 香川県
JP-14 Kanagawa, Kanagawa ili, Kanaqava, Präfektur Kanagawa, Préfecture de Kanagawa, Канагава, 神奈川県
JP-24 Mie, Mie Prefecture, 三重県
JP-04 Miyagi, Miyaqi, Präfektur Miyagi, Préfecture de Miyagi, Мияги, 宮城県
JP-29 Nara, Nara Prefecture, 奈良県
JP-25 Shiga, Präfektur Shiga, Préfecture de Shiga, Shiga Prefecture, Şiqa, Сига, 滋賀県
JP-32 Shimane, Präfektur Shimane, Préfecture de Shimane, Şimane, Симане, 島根県
JP-19 Yamanashi, Präfektur Yamanashi, Préfecture de Yamanashi, Yamanaşi, Яманаси, 山梨県
KE-01 Baringo, Baringo County, Wilaya ya Baringo
KE-02 Bomet
KE Elegeyo-Marakwet
KE-05 Elgeyo-Marakwet
KE-15 Kirinyaga
KE-19 Kwale
KE-20 Laikipia
KE-23 Makueni
KE-25 Marsabit
KE-29 Murang’a
KE Nairobi Area
KE-32 Nandi
KE-34 Nyamira
KE-35 Nyandarua
KE-37 Samburu
KE-39 Taita-Taveta
KE-40 Tana River
KE-41 Tharaka-Nithi
KE-42 Trans Nzoia
KE-43 Turkana
KE-44 Uasin Gishu, Wilaya ya Uasin Gishu
KE-45 Vihiga
KE-47 West Pokot
KG-C Chuy, Чуйская Область, Чүй Облусу
KG-Y Issyk-Kul, Issyk-Kul Region, Issyk-Kul’skaya Oblast’, Ысык-Көл Облусу
KH-1 Banteay Meanchey, Province de Banteay Mean Chey, Бантеаймеантьей, ខេត្តបន្ទាយមានជ័យ
KH-6 Kampong Thom
KH-8 Kandal, Кандаль, ខេត្តកណ្ដាល
KH-23 Kep, Khétt Kêb, Каеп
KH-10 Kratié
KH Mondolkiri
KH-11 Mondulkiri
KH-22 Oddar Meanchey
KH-24 Pailin, Khétt Pailĭn
KH Preah Sihanouk, Khétt Preăh Seihânŭ, Сиануквиль
KH-13 Preah Vihear, Province de Preah Vihear, Прэахвихеа, ខេត្តព្រះវិហារ
KH-16 Ratanakiri, Khétt Rôtânôkiri, Province de Ratanakiri, Ратанакири
KH-25 Tbong Khmum
KH Tboung Khmum Province
KH Ŏtâr Méanchey
KI-G Gilbert Islands
KI-L Line Islands
KI-P Phoenix Islands
KM-A Anjouan, Île Autonome d'Anjouan, حنزوان
KM-G Grande Comore, Île Autonome de Grande Comore, Нгазиджа, القمر الكبرى
KM-M Mohéli, Île Autonome de Mohéli, موحيلي
KN-01 Christ Church Nichola Town
KN-N Nevis
KN-02 Saint Anne Sandy Point
KN-03 Saint George Basseterre
KN-04 Saint George Gingerland
KN Saint James Windwa, Saint-James Windward
KN-05 Saint James Windward
KN Saint John Capesterre, Saint-John Capisterre
KN-06 Saint John Capisterre
KN-07 Saint John Figtree
KN-K Saint Kitts
KN-08 Saint Mary Cayon
KN Saint Paul Capesterre, Saint-Paul Capisterre
KN-09 Saint Paul Capisterre
KN-10 Saint Paul Charlestown
KN-11 Saint Peter Basseterre
KN-12 Saint Thomas Lowland
KN-13 Saint Thomas Middle Island
KN Saint Thomas Middle Island Parish, Saint-Thomas Middle Island
KN-15 Trinity Palmetto Point
KP-04 Chagang
KP Chagang-do, 자강도
KP Hamgyŏng-bukto, 함경북도
KP Hamgyŏng-namdo
KP Hwanghae-bukto, 황해북도
KP Hwanghae-namdo, 황해남도
KP-15 Kaeseong
KP-07 Kangwon
KP Kangwŏn-do, 강원도
KP-14 Nampho
KP-09 North Hamgyong
KP-06 North Hwanghae
KP-03 North Pyongan
KP P'yŏngan-bukto
KP-13 Rason, 라선특별시
KP-10 Ryanggang
KP-08 South Hamgyong
KP-05 South Hwanghae
KP-02 South Pyongan, P’yŏngan-namdo, South P’yŏngan Province
KP Yanggang-do, 량강도
KR Chungcheongnam-do, 충청남도
KR-42 Gangwon
KR Gangwon-do, 강원도
KR-41 Gyeonggi
KR Gyeonggi-do, 경기도
KR Gyeongsangbuk-do, 경상북도
KR Gyeongsangnam-do, 경상남도
KR-49 Jeju
KR Jeju-do, 제주특별자치도
KR Jeollabuk-do, 전라북도
KR Jeollanam-do, 전라남도
KR-43 North Chungcheong, 충청북도
KR-47 North Gyeongsang
KR-45 North Jeolla
KR Sejong-si, 세종특별자치시
KR-44 South Chungcheong
KR-48 South Gyeongsang
KR-46 South Jeolla
KW-KU Al Asimah, مُحَافَظَة اَلْعَاصِمَة
KW-MU Mubarak Al-Kabeer
KW Mubārak al Kabīr
KY Bodden Town
KY East End
KY North Side
KY Sister Island
KY West Bay
KZ-10 Abay oblysy
KZ-AKM Akmola
KZ-19 Almaty oblysy, Алматинская Область
KZ Aqmola, Акмолинская область
KZ-11 Aqmola oblysy
KZ Aqtöbe, Актюбинская область
KZ-15 Aqtöbe oblysy
KZ-23 Atyraū oblysy
KZ Batys Qazaqstan, Западно-Казахстанская область
KZ-27 Batys Qazaqstan oblysy
KZ-BAY Bayqongyr
KZ-VOS East Kazakhstan, Восточно-Казахстанская область
KZ-ZHA Jambyl
KZ Karaganda Region, Карагандинская область
KZ Mangghystaū, Mangistauskaya Oblast’
KZ-47 Mangghystaū oblysy
KZ-MAN Mangystau
KZ-SEV North Kazakhstan, Северо-Казахстанская область
KZ Nur-Sultan, Нур-Султан
KZ-55 Pavlodar oblysy
KZ-35 Qaraghandy oblysy
KZ Qostanay, Kostanayskaya Oblast’
KZ-39 Qostanay oblysy
KZ Qyzylorda, Kyzylordinskaya Oblast’
KZ-43 Qyzylorda oblysy
KZ-63 Shyghys Qazaqstan oblysy
KZ-59 Soltüstik Qazaqstan oblysy
KZ-YUZ South Kazakhstan, Туркестанская область
KZ-61 Türkistan oblysy
KZ-62 Ulytaū oblysy
KZ-ZAP West Kazakhstan
KZ Zhambyl, Жамбылская область
KZ-31 Zhambyl oblysy
KZ-33 Zhetisū oblysy
LA-AT Attapeu
LA Attapu, ແຂວງ​ອັດຕະປື
LA-BK Bokeo, Bokeo Province, ແຂວງບໍ່ແກ້ວ
LA-BL Bolikhamsai, Bolikhamsai Province, ແຂວງບໍລິຄໍາໄຊ
LA-CH Champasak, ຈໍາປາສັກ
LA Houaphan, ຫົວພັນ
LA-HO Houaphanh
LA Khammouan
LA-KH Khammouane
LA Louangphabang
LA Loungnamtha
LA-LM Luang Namtha
LA-OU Oudomxay
LA Oudômxai
LA-PH Phongsaly
LA Phôngsali
LA-XA Sainyabuli
LA-SL Salavan
LA Savannahkhét
LA-XE Sekong
LA-XS Xaisomboun
LA Xiagnabouli
LA Xiangkhoang
LA-XI Xiangkhouang
LA Xékong
LB Aakkâr, Akkar, محافظة عكار
LB-AK Akkar
LB-BH Baalbek-Hermel, Baalback-Hermel, محافظة بعلبك - الهرمل
LB-BI Beqaa, Bekaa, محافظة البقاع
LB Beyrouth, محافظة بيروت
LB Liban-Nord, محافظة لبنان الشمالي
LB Mont-Liban, محافظة جبل لبنان
LB-JL Mount Lebanon
LB-NA Nabatieh
LB Nabatîyé, محافظة النبطية
LB-AS North
LB-JA South, Cenub ili, Gouvernement Süd-Libanon, Liban-Sud, South Governorate, Южный Ливан, محافظة لبنان الجنوبي
LC-01 Anse la Raye
LC-12 Canaries
LC-03 Choiseul, District de Choiseul, Шуазёль
LC-05 Dennery, District de Dennery
LC-06 Gros Islet
LC-07 Laborie, District de Laborie
LC-08 Micoud, District de Micoud, Микуд
LC-10 Soufrière
LC-11 Vieux Fort
LI-01 Balzers
LI-02 Eschen, Эшен
LI-03 Gamprin
LI-04 Mauren, Маурен
LI-05 Planken
LI-06 Ruggell
LI-07 Schaan
LI-08 Schellenberg
LI-09 Triesen
LI-10 Triesenberg
LI-11 Vaduz
LK-2 Central, Province du Centre, Zentralprovinz, Центральная провинция, මධ්යම
LK-5 Eastern, Eastern Province, නැගෙනහිර
LK-12 Gampaha
LK-33 Hambantota
LK-92 Kegalle
LK-42 Kilinochchi
LK-43 Mannar
LK-82 Moneragala
LK-45 Mullaitivu
LK-7 North Central, උතුරු මැද
LK-6 North Western, Nordwestprovinz, Province du Nord-Ouest, Северо-Западная провинция, වයඹ
LK-4 Northern, Nordprovinz, Northern Province, Province du Nord, Северная провинция, උතුරු
LK-72 Polonnaruwa
LK-9 Sabaragamuwa, සබරගමුව
LK-3 Southern, දකුණු
LK-8 Uva, ඌව
LK-1 Western, බස්නාහිර
LR-BM Bomi
LR-BG Bong
LR-GP Gbarpolu
LR-GB Grand Bassa
LR-CM Grand Cape Mount
LR-GG Grand Gedeh
LR-GK Grand Kru
LR-LO Lofa
LR-MG Margibi
LR-MY Maryland
LR-MO Montserrado
LR-NI Nimba
LR-RG River Gee
LR-RI Rivercess
LR-SI Sinoe
LS-D Berea, Berea District, District de Berea, Distrikt Berea, Берья
LS-J Mokhotlong, District de Mokhotlong, Distrikt Mokhotlong, Мокотлонг
LS-K Thaba-Tseka, District de Thaba-Tseka, Distrikt Thaba-Tseka, Thaba-Tseka District, Таба-Цека
LT-01 Akmenė
LT-04 Anykščiai
LT-05 Birštonas
LT-06 Biržai
LT-07 Druskininkai
LT-08 Elektrėnai
LT-09 Ignalina
LT-11 Joniškis
LT-12 Jurbarkas
LT-13 Kaišiadorys
LT-14 Kalvarija
LT-15 Kauno Municipality
LT-17 Kazlų Rūda
LT-19 Kelmė
LT-20 Klaipėdos Municipality
LT-22 Kretinga
LT-23 Kupiškis
LT-24 Lazdijai
LT-27 Molėtai
LT-28 Neringa
LT-29 Pagėgiai
LT-30 Pakruojis
LT-31 Palanga
LT-32 Panevėžio Municipality
LT-34 Pasvalys
LT-35 Plungė
LT-36 Prienai
LT-37 Radviliškis
LT-38 Raseiniai
LT-39 Rietavas
LT-40 Rokiškis
LT-48 Skuodas
LT-52 Trakai
LT-55 Varėna
LT-56 Vilkaviškis
LT-57 Vilniaus Municipality
LT-59 Visaginas
LT-60 Zarasai
LT-41 Šakiai
LT-42 Šalčininkai
LT-43 Šiaulių Municipality
LT-45 Šilalė
LT-46 Šilutė
LT-47 Širvintos
LT-49 Švenčionys
LU-CA Capellen, Kanton Capellen
LU-CL Clervaux, Clerf
LU-DI Diekirch, Kanton Diekirch
LU-EC Echternach, Canton d'Echternach, Kanton Echternach
LU-GR Grevenmacher, Kanton Grevenmacher
LU-ME Mersch, Kanton Mersch
LU-RD Redange, Redingen
LU-RM Remich, Kanton Remich
LU-VD Vianden, Kanton Vianden
LU-WI Wiltz, Kanton Wiltz
LY Al Buţnān, شعبية البطنان
LY Al Jabal al Akhḑar, شعبية الجبل الاخضر
LY Al Jafārah, شعبية الجفارة
LY Al Jufrah, Al Djoufrah, El Cufra ili, Munizip al-Dschufra, Эль-Джуфра, شعبية الجفرة
LY Al Kufrah, Al-Koufrah, El Kufra ili, Munizip al-Kufra, Эль-Куфра, شعبية الكفرة
LY Al Marqab, شعبية المرقب
LY-WA Al Wahat, شعبية الواحات
LY An Nuqāţ al Khams, شعبية النقاط الخمس
LY Ash Shāţiʼ, شعبية وادي الشاطئ
LY Banghāzī, شعبية بنغازي
LY-BU Butnan
LY-DR Derna
LY-JA Jabal al Akhdar
LY-JG Jabal al Gharbi, Jabal al Gharbi District, Sha‘bīyat al Jabal al Gharbī
LY-JI Jafara
LY-JU Jufra
LY-KF Kufra
LY-MJ Marj
LY-MI Misrata
LY-MB Murqub
LY-NQ Nuqat al Khams
LY Surt, شعبية سرت
LY-WD Wadi al Hayaa
LY-WS Wadi al Shatii
LY Wādī al Ḩayāt, شعبية وادي الحياة
MC-FO Fontvieille
MC-JE Jardin Exotique de Monaco
MC-CL La Colle
MC-CO La Condamine
MC-GA La Gare
MC-SO La Source
MC-LA Larvotto
MC-MA Malbousquet
MC-MO Monaco-Ville
MC-MG Moneghetti
MC-MC Monte Carlo
MC-MU Moulins
MC-PH Port Hercules
MC-SR Saint Roman
MC-SD Sainte-Dévote Chapel
MC-SP Spélugues
MC-VR Vallon de la Rousse
MD-AN Anenii Noi, Anenii Noi District, Raion dAnenii Noi, Rajon Anenii Noi, АнеНий-Ной, Новоаненский район
MD-BS Basarabeasca, Basarabeasca District, Raion de Basarabeasca, Rajon Basarabeasca, Бессарабский район, Районул Басарабяска
MD-BR Briceni, Briceni District, Raion de Briceni, Rajon Briceni, Бричанский район, Районул Бричень
MD-CT Cantemir, Cantemir District, Raion de Cantemir, Raionul Cantemir, Rajon Cantemir, Кантемирский район
MD-CM Cimișlia, Cimișlia District, Raion de Cimișlia, Районул Чимишлия, Чимишлийский район
MD-CR Criuleni, Criuleni District, Raion de Criuleni, Rajon Criuleni, Криулянский район
MD-CL Călărași
MD-DO Dondușeni, Dondușeni District, Raion de Dondușeni, Raionul Dondușeni, Дондюшанский район
MD-DR Drochia, Raion de Drochia, Дрокиевский район, Районул Дрокия
MD-FL Florești, Raion de Florești, Районул Флорешть, Флорештский район
MD-FA Fălești, Fălești District, Raion de Falești, Районул Фэлешть, Фалештский район
MD-GA Gagauzia
MD-GL Glodeni, Raion de Glodeni, Rajon Glodeni, Глодянский район, Районул Глодень
MD-HI Hîncești, Hîncești District, Raion de Hîncești, Районул Хынчешть, Хынчештский район
MD-IA Ialoveni, Ialoveni District, Raion de Ialoveni, Raionul Ialoveni, Яловенский район
MD-LE Leova, Leova District, Raion de Leova, Rajon Leova, Леовский район, Районул Леова
MD-NI Nisporeni, Nisporeni District, Raion de Nisporeni, Rajon Nisporeni, Ниспоренский район, Районул Ниспорень
MD-OC Ocniţa
MD Raionul Edineţ, Raion de Edineţ, Единецкий район, Районул Единец
MD Raionul Ocniţa, Raion de Ocniţa, Окницкий район, Районул Окниця
MD Raionul Soroca, Raion de Soroca, Районул Сорока, Сорокский район
MD-RE Rezina, Raion de Rezina, Raionul Rezina, Rajon Rezina, Rezina District, Резинский район
MD-RI Rîșcani, Raion de Rîșcani, Rajon Rîșcani, Rîșcani District, Районул Рышкань, Рышканский район
MD-ST Strășeni, Raion de Strășeni, Raionul Strășeni, Rajon Strășeni, Страшенский район
MD-SI Sîngerei, Raion de Sîngerei, Rajon Sîngerei, Sîngerei District, Районул Сынӂерей, Сынжерейский район
MD-TA Taraclia, Raion de Taraclia, Rajon Taraclia, Taraclia District, Районул Тараклия, Тараклийский район
MD-TE Telenești, Raion de Telenești, Rajon Telenești, Telenești District, Районул Теленешть, Теленештский район
MD-SN Transnistria, Transnistrien
MD-SV Ştefan Vodă, Суворовский Район
MD-SD Șoldănești, Raion de Șoldănești, Raionul Șoldănești, Rajon Șoldănești, Șoldănești District, Шолданештский район
ME-01 Andrijevica, Општина Андријевица
ME-02 Bar, Општина Бар
ME-03 Berane, Општина Беране
ME-04 Bijelo Polje, Akova, Биело-Поле, Бијело Поље
ME-05 Budva, Општина Будва
ME-06 Cetinje, Општина Цетиње
ME-07 Danilovgrad, Оптшина Даниловград
ME-22 Gusinje, Opština Gusinje
ME-08 Herceg Novi, Херцег Нови, Херцег-Нови
ME-09 Kolašin
ME-10 Kotor, Котор
ME-11 Mojkovac, Мойковац, Општина Мојковац
ME Opština Kolašin, Општина Колашин
ME Opština Nikšić, Општина Никшић
ME Opština Plav
ME Opština Plužine, Општина Плужине
ME Opština Rožaje
ME Opština Šavnik, Општина Шавник
ME Opština Žabljak, Општина Жабљак
ME-23 Petnjica, Opština Petnjica
ME-13 Plav
ME-14 Pljevlja, Општина Пљевља
ME-15 Plužine
ME-17 Rožaje
ME-19 Tivat, Општина Тиват
ME-24 Tuzi
ME-20 Ulcinj, Општина Улцињ
ME-25 Zeta
ME-18 Šavnik
ME-21 Žabljak
MG Alaotra Mangoro
MG Amoron'i Mania
MG Analamanga
MG Analanjirofo
MG Androy
MG Anosy
MG Atsimo-Andrefana
MG Atsimo-Atsinanana
MG Atsinanana
MG Betsiboka
MG Boeny
MG Bongolava
MG Diana
MG Ihorombe
MG Itasy
MG Melaky
MG Menabe
MG Sava
MG Sofia
MG Upper Matsiatra
MG Vakinankaratra
MG Vatovavy Fitovinany
MK Bogdanci Municipality, Богданци, Општина Богданци
MK-601 Bogovinje, Bogovinyé, Боговинье, Општина Боговиње
MK Bosilovo Municipality, Босилово, Општина Босилово
MK Brvenica Municipality, Brvenitsa, Брвеница, Општина Брвеница
MK Debarca Municipality, Debartsa, Opština Debarca, Дебарца, Општина Дебрца
MK Dolneni Municipality, Долнени, Општина Долнени
MK Gradsko Municipality, Градско, Општина Градско
MK Ilinden Municipality, Ilinden, Илинден
MK Jegunovce Municipality, Yégounovtsé, Егуновце, Општина Јегуновце
MK Karbinci Municipality, Karbintsi, Карбинци, Општина Карбинци
MK Lozovo Municipality, Лозово, Општина Лозово
MK Makedonska Kamenica Municipality, Makedonska Kamenitsa, Македонска-Каменица, Општина Македонска Каменица
MK Mavrovo and Rostuša Municipality, Mavrova ve Rostuşa Belediyesi, Mavrovo et Rostoucha, Opština Mavrovo und Rostuša, Маврово и Ростуша, Општина Маврово и Ростуша
MK Plasnica Municipality, Plasnitsa, Plasniça Belediyesi, Општина Пласница
MK Resen Municipality, Resne Belediyesi, Општина Ресен
MK Sveti Nikole Municipality, Sveti Nikolé, Општина Свети Николе
MK Valandovo Municipality, Valandova Belediyesi, Валандово, Општина Валандово
MK Zrnovci Municipality, Zrnovtsi, Зрновци, Општина Зрновци
MK Čaška Municipality, Tchachka, Општина Чашка
MK-210 Češinovo-Obleševo, Opština Češinovo-Obleševo, Tchéchinovo-Obléchévo
ML-8 Kidal
ML-9 Ménaka, Ménaka Region
ML-10 Taoudénit
ML-6 Tombouctou
MM-07 Ayeyarwady, Région d'Ayeyarwady
MM-14 Chin, État de Chin
MM-11 Kachin, État de Kachin
MM-12 Kayah, État de Kayah
MM-13 Kayin, État de Kayin
MM-15 Mon, État de Môn
MM-18 Naypyidaw
MM-16 Rakhine, État d'Arakan, ရခိုင် ပြည်နယ်
MM Rangoon, Région de Yangon
MM Sagain, Région de Sagaing
MM-17 Shan, État de Shan
MM-05 Tanintharyi, Région de Tanintharyi
MN Arhangay, Архангай Аймаг
MN-073 Arkhangai
MN-071 Bayan-Ölgii
MN Bayan-Ölgiy, Баян-Өлгий Аймаг
MN-069 Bayankhongor
MN-067 Bulgan, Bulgan Province, Булган Аймаг
MN Central Aimak, Tsentral’nyy Aymag, Төв Аймаг
MN Darhan Uul, Darhan-Uul Aymag
MN-037 Darkhan-Uul
MN-061 Dornod
MN-063 Dornogovi
MN-059 Dundgovi
MN Dzabkhan, Завхан Аймаг
MN East Aimak, Дорнод Аймаг
MN East Gobi Aymag, Дорноговь Аймаг
MN-065 Govi-Altai
MN-064 Govisümber, Govĭsümber Aymag
MN Govĭ-Altay, Говь-Алтай Аймаг
MN Hentiy, Хэнтий Аймаг
MN Hövsgöl, Khubsugul’skiy Aymak, Хөвсгөл Аймаг
MN-039 Khentii
MN-041 Khövsgöl
MN Middle Govĭ, Дундговь Аймаг
MN Orhon
MN-035 Orkhon
MN-049 Selenge, Сэлэнгэ Аймаг
MN-051 Sükhbaatar
MN-047 Töv
MN-1 Ulaanbaatar
MN-046 Uvs, Увс Аймаг
MN-057 Zavkhan
MN-053 Ömnögovi, Өмнөговь Аймаг
MN Övörhangay, Өвөрхангай Аймаг
MN-055 Övörkhangai
MO Cotai, 路氹填海區
MO Nossa Senhora de Fátima
MO Nossa Senhora do Carmo, 嘉模堂區
MO Santo António, 聖安多尼堂區
MO São Francisco Xavier, 聖方濟各堂區
MO São Lourenço, 風順堂區
MO São Lázaro, 望德堂區
MO Sé, 大堂區
MP Northern Islands
MP Rota
MP Tinian
MQ Martinique
MR-07 Adrar, Adrar Region, Région de l’Adrar, Адрар, ولاية آدرار
MR-03 Assaba, Assaba Region, Région de l’Assaba, Ассаба, ولاية العصابة
MR-05 Brakna, Brakna Region, Région du Brakna, Бракна, ولاية البراكنة
MR-08 Dakhlet Nouadhibou, Dakhlet Nouadhibou Region, Région de Dakhlet Nouadhibou, Дахлет-Нуадибу, ولاية داخلت نواذيبو
MR-04 Gorgol, Gorgol Region, Région du Gorgol, Горголь, ولاية كركول
MR-10 Guidimaka, Guidimaka Region, Région du Guidimaka, Кудимага, ولاية كيدي ماغة
MR Hodh Ech Chargi, Région du Hodh Ech Chargui, ولاية الحوض الشرقي
MR-01 Hodh Ech Chargui
MR-02 Hodh El Gharbi, Région du Hodh El Gharbi, ولاية الحوض الغربي
MR-12 Inchiri, Inchiri Region, Région de l’Inchiri, Иншири, ولاية إينشيري
MR-14 Nouakchott Nord, ولاية انواكشوط الشمالية
MR-13 Nouakchott Ouest, ولاية انواكشوط الغربية
MR-15 Nouakchott Sud, ولاية انواكشوط الجنوبية
MR-09 Tagant, Région du Tagant, Tagant Region, Тагант, ولاية تكانت
MR-11 Tiris Zemmour, Région du Tiris Zemmour, Tiris Zemmour Region, Тирис-Земмур, ولاية تيرس زمور
MR-06 Trarza, Région du Trarza
MS Saint Anthony
MS Saint Georges
MS Saint Peter
MT-02 Balzan, Ħal Balzan, Бальцан
MT Saint Paul’s Bay, San Pawl il-Baħar, St. Paul's Bay
MU Agalega Islands, Agalega-Insel, îles Agaléga
MU-AG Agaléga
MU Black River
MU-CC Cargados Carajos, Cargados-Carajos-Inseln, Écueils des Cargados Carajos, Каргадос-Карахос
MU-FL Flacq
MU-GP Grand Port
MU-MO Moka
MU-PA Pamplemousses
MU-PW Plaines Wilhems
MU-BL Rivière Noire
MU-RR Rivière du Rempart
MU-RO Rodrigues
MU-SA Savanne
MU-VP Vacoas-Phoenix
MW-BA Balaka
MW-C Central, Central Region
MW-CK Chikwawa
MW-CR Chiradzulu
MW-CT Chitipa
MW-DE Dedza
MW-DO Dowa
MW-LK Likoma
MW-MH Machinga
MW-MC Mchinji
MW-MU Mulanje
MW-MW Mwanza
MW-MZ Mzimba
MW-NE Neno
MW-NB Nkhata Bay
MW-N Northern, Northern Region
MW-NU Ntcheu
MW-NI Ntchisi
MW-PH Phalombe
MW-S Southern, Southern Region
MW-TH Thyolo
MX-BCN Baja California
MX-BCS Baja California Sur, Basse-Californie du Sud, Estado de Baja California Sur
MX-CHP Chiapas, Estado de Chiapas, Чьяпас
MX-CMX Ciudad de Mexico
MX-COA Coahuila, Estado de Coahuila de Zaragoza
MX-DUR Durango, Estado de Durango, État de Durango
MX Free and Sovereign State of Baja California, Basse-Californie du Nord, Estado de Baja California
MX-GRO Guerrero, Estado de Guerrero
MX-HID Hidalgo, Estado de Hidalgo, État dHidalgo
MX-JAL Jalisco, Estado de Jalisco
MX-DIF Mexico City, Ciudad de México
MX-MEX Mexico State, Estado de México, México
MX-MIC Michoacán, Estado de Michoacán de Ocampo
MX-MOR Morelos, Estado de Morelos
MX-NAY Nayarit, Estado de Nayarit
MX-NLE Nuevo León, Estado de Nuevo León
MX-QUE Querétaro, Estado de Querétaro de Arteaga, Querétaro de Arteaga, Керетаро
MX-ROO Quintana Roo, Estado de Quintana Roo
MX-SIN Sinaloa, Estado de Sinaloa
MX-SON Sonora, Estado de Sonora, Сонора
MX-TAB Tabasco, Estado de Tabasco
MX-TAM Tamaulipas, Estado de Tamaulipas
MX-YUC Yucatán, Estado de Yucatán
MY Federal Territory of Labuan
MY-01 Johor, Cohor, Джохор
MY-02 Kedah, Кедах
MY-03 Kelantan
MY Melaka
MY-05 Negeri Sembilan
MY-06 Pahang
MY-07 Penang
MY-08 Perak
MY-09 Perlis
MY-12 Sabah
MY-13 Sarawak, Saravak, Саравак
MY-10 Selangor, Selanqor, Селангор
MY-11 Terengganu
MZ-P Cabo Delgado
MZ-G Gaza
MZ-B Manica
MZ-A Niassa
MZ-S Sofala
MZ-Q Zambezia
NA-ER Erongo
NA-HA Hardap
NA-KA Karas
NA-KE Kavango East
NA-KW Kavango West
NA-KH Khomas, Кхомас
NA-KU Kunene
NA-OW Ohangwena, Охангвена
NA-OH Omaheke, Омахеке
NA-OS Omusati, Omoesati, Омусати
NA-ON Oshana, Osjana, Ошана
NA-OT Oshikoto, Osjikoto, Ошикото
NA-OD Otjozondjupa
NA-CA Zambezi
NC Loyalty Islands, Îles Loyauté
NC North Province, Province Nord
NC South Province, Province Sud
NE-6 Tillabéri
NG-AB Abia
NG-AD Adamawa
NG-AK Akwa Ibom
NG-AN Anambra
NG-BY Bayelsa
NG-BE Benue
NG-BO Borno
NG-CR Cross River
NG-DE Delta
NG-EB Ebonyi
NG-ED Edo
NG-EK Ekiti
NG FCT, Federal Başkent Bölgesi, Territoire de la capitale fédérale du Nigeria, Федеральная столичная территория
NG-FC Federal Capital Territory
NG-IM Imo
NG-JI Jigawa
NG-KE Kebbi
NG-KO Kogi
NG-KW Kwara
NG Nassarawa
NG-NI Niger
NG-OG Ogun
NG-OS Osun
NG-PL Plateau
NG-RI Rivers
NG-TA Taraba
NG-YO Yobe
NG-ZA Zamfara
NI-AN Atlántico Norte
NI-AS Atlántico Sur
NI-CA Carazo
NI-CO Chontales
NI-MD Madriz
NI North Caribbean Coast Autonomous Region, Región Autónoma de la Costa Caribe Norte
NI-NS Nueva Segovia
NI-SJ Río San Juan
NI South Caribbean Coast Autonomous Region, Región Autónoma de la Costa Caribe Sur
NL-BQ1 Bonaire
NL-DR Drenthe, Дренте
NL-FL Flevoland, Флеволанд
NL-FR Friesland, Frise, Фрисланд
NL-GE Gelderland, Гелдерланд
NL-LI Limburg, Limbourg, Лимбург
NL-NB North Brabant, Brabant-Septentrional, Kuzey Brabant, Noord-Brabant, Nordbrabant, Северный Брабант
NL-NH North Holland, Hollande-Septentrionale, Noord-Holland, Nordholland, Северная Голландия
NL-OV Overijssel, Оверайссел
NL-BQ2 Saba
NL-BQ3 Sint Eustatius
NL-ZH South Holland, Güney Hollanda, Hollande-Méridionale, Südholland, Zuid-Holland, Южная Голландия
NL-ZE Zeeland, Zélande, Зеландия
NO-42 Agder
NO-02 Akershus
NO-09 Aust-Agder
NO-06 Buskerud
NO-20 Finnmark
NO-04 Hedmark
NO-12 Hordaland
NO-34 Innlandet
NO-22 Jan Mayen
NO-15 Møre og Romsdal
NO-17 Nord-Trøndelag
NO-18 Nordland
NO-05 Oppland
NO-11 Rogaland
NO-14 Sogn og Fjordane
NO-21 Svalbard
NO-16 Sør-Trøndelag
NO-08 Telemark
NO Troms og Finnmark
NO-54 Tromssan ja Finmarkun
NO-50 Trøndelag, Tröndelag
NO-10 Vest-Agder
NO-07 Vestfold
NO-38 Vestfold og Telemark
NO-46 Vestland
NO-30 Viken
NO-01 Østfold
NP-BA Bagmati, Bagmati Province
NP-BH Bheri
NP-1 Central
NP-DH Dhawalagiri
NP-GA Gandaki
NP Gandaki Pradesh
NP-P4 Gandaki
NP-KA Karnali
NP Karnali Pradesh
NP-P6 Karnali
NP-KO Kosi
NP-LU Lumbini, Lumbini Province
NP-2 Madhya Pashchimanchal
NP-MA Mahakali
NP-ME Mechi
NP-NA Narayani
NP-P1 Province 1
NP-P2 Province 2
NP-P3 Province 3
NP-P5 Province 5
NP-P7 Province 7
NP-4 Purwanchal
NP-RA Rapti
NP-SA Sagarmatha
NP-SE Seti
NP-5 Sudur Pashchimanchal
NP Sudurpashchim Pradesh
NP-3 Western
NR-01 Aiwo
NR-02 Anabar
NR-03 Anetan
NR-04 Anibare
NR-05 Baiti
NR-06 Boe
NR-07 Buada
NR-08 Denigomodu
NR-09 Ewa
NR-10 Ijuw
NR-11 Meneng
NR-12 Nibok
NR-13 Uaboe
NR-14 Yaren, Ярен
NZ-BOP Bay of Plenty, Baie de l'Abondance, Bay of Plenty Region, Бей-оф-Пленти
NZ-CAN Canterbury, Кентербери
NZ-CIT Chatham Islands
NZ-HKB Hawke’s Bay
NZ-MWT Manawatu-Wanganui
NZ-MBH Marl
NZ Marlborough, Марлборо
NZ-NTL Northland, Northland Region, Нортленд
NZ-OTA Otago, Отаго
NZ-STL Southland, Саутленд
NZ-TKI Taranaki
NZ-TAS Tasman
NZ-WKO Waikato
NZ-WTC West Coast, Уэст-Кост
OM-DA Ad Dakhiliyah, Ad Dakhiliyah Governorate, المنطقة الداخلية
OM-ZA Ad Dhahirah, Ad Dhahirah Governorate, منطقة الظاهرة
OM Al Batinah North Governorate, محافظة شمال الباطنة
OM Al Batinah South Governorate, منطقة الباطنة
OM-BU Al Buraimi, Al Buraimi Governorate, محافظة البريمي
OM-WU Al Wusta, Al Wusta Governorate, المنطقة الوسطى
OM Ash Sharqiyah North Governorate, محافظة شمال الشرقية
OM Ash Sharqiyah South Governorate, المنطقة الشرقية
OM-ZU Dhofar, محافظة ظفار
OM-BJ Janub al Batinah
OM-SJ Janub ash Sharqiyah
OM-MU Musandam, Musandam Governorate, محافظة مسندم
OM-BS Shamal al Batinah
OM-SS Shamal ash Sharqiyah
PA-1 Bocas del Toro
PA-4 Chiriquí
PA-2 Coclé
PA-5 Darién
PA-EM Emberá, Эмбера-Воунаан
PA-KY Guna Yala, Гуна-Яла
PA-6 Herrera
PA-7 Los Santos
PA-NT Naso Tjër Di
PA-NB Ngöbe-Buglé
PA Panamá Oeste
PA-9 Veraguas
PA-10 West Panamá
PE-AMA Amazonas, Амасонас
PE-ANC Ancash, Departamento de Áncash, Région d'Ancash, Анкаш
PE-APU Apurímac
PE-CAL El Callao
PE-JUN Junín, Junín Region, Région de Junín, Хунин
PE-LAL La Libertad, Région de La Libertad, Ла-Либертад
PE Lima region, Région de Lima, Лима
PE-LOR Loreto, Région de Loreto, Лорето
PE-MDD Madre de Dios, Madre de Dios Region, Région de Madre de Dios, Мадре-де-Дьос
PE-PAS Pasco, Pasco Region, Région de Pasco, Паско
PE-UCA Ucayali, Région dUcayali, Укаяли
PF Leeward Islands
PF Îles Australes, Îles Australes or Archipel des Australes
PF Îles Marquises
PF Îles Tuamotu-Gambier
PF Îles du Vent
PG-NSB Bougainville
PG-CPM Central, Central Province
PG-CPK Chimbu
PG-EBR East New Britain, Doğu Yeni Britanya, Is Niu Briten, Nouvelle-Bretagne orientale, Восточная Новая Британия
PG-ESW East Sepik
PG-EHG Eastern Highlands
PG-EPW Enga
PG-GPK Gulf
PG-HLA Hela
PG-JWK Jiwaka
PG-MRL Manus
PG-MBA Milne Bay
PG-MPL Morobe
PG National Capital
PG-NIK New Ireland, New Ireland Province, Niu Ailan, Nouvelle-Irlande
PG Northern Province
PG-NPP Oro
PG-SAN Sandaun
PG-SHM Southern Highlands
PG-WBK West New Britain, Nouvelle-Bretagne occidentale, Wes Niu Briten, Западная Новая Британия
PG-WPD Western, Western Province
PG-WHM Western Highlands
PH Autonomous Region in Muslim Mindanao, Müslüman Mindanao Özerk Bölgesi, Région autonome en Mindanao musulmane, Автономный регион в Мусульманском Минданао
PH-02 Cagayan Valley, Vallée de Cagayan, Долина Кагаян
PH-03 Central Luzon, Luçon centrale, Merkez Luzon, Центральный Лусон
PH-07 Central Visayas, Merkez Visayas, Visayas centrales, Центральные Висайи
PH Cordillera, Région administrative de la Cordillère, Кордильерский административный регион
PH-01 Ilocos, Ilocos Region, Région dIlocos, Илокос
PH-10 Northern Mindanao, Mindanao du Nord, Северный Минданао
PH Region VIII, Visayas orientales, Восточные Висайи
PH-06 Western Visayas, Batı Visayas, Visayas occidentales, Западные Висайи
PK-JK Azad Kashmir, Asad Kaschmir, Azad Cachemire, Azad Keşmir, Azad Kəşmir, Азад Кашмир, آزاد کشمیر
PK-BA Balochistan, بلوچستان
PK-TA Federally Administered Tribal Areas
PK-GB Gilgit-Baltistan, گلگت بلتستان
PK-KP Khyber Pakhtunkhwa, خیبرپختونخوا
PK-PB Punjab, Пенджаб, پنجاب
PK-SD Sindh, Sind Eyaleti, Sind əyaləti, Sindh Province, Синд, سندھ
PL-30 Greater Poland, Greater Poland Voivodeship, Voïvodie de Grande-Pologne, Woiwodschaft Großpolen, Województwo wielkopolskie, Великопольское воеводство
PL-26 Holy Cross
PL Kujawsko-Pomorskie Voivodship, Voïvodie de Cujavie-Poméranie, Woiwodschaft Kujawien-Pommern, Województwo kujawsko-pomorskie, Куявско-Поморское воеводство
PL-04 Kuyavia-Pomerania
PL-12 Lesser Poland, Lesser Poland Voivodeship, Voïvodie de Petite-Pologne, Woiwodschaft Kleinpolen, Województwo małopolskie, Малопольское воеводство
PL-02 Lower Silesia
PL Lower Silesian Voivodeship, Voïvodie de Basse-Silésie, Woiwodschaft Niederschlesien, Województwo dolnośląskie, Нижнесилезское воеводство
PL-08 Lubusz
PL Lubusz Voivodship, Voïvodie de Lubusz, Woiwodschaft Lebus, Województwo lubuskie, Любуское воеводство
PL Masovian Voivodeship, Voïvodie de Mazovie, Woiwodschaft Masowien, Województwo mazowieckie, Мазовецкое воеводство
PL-14 Mazovia
PL-20 Podlachia
PL Podlasie Voivodship, Voïvodie de Podlachie, Woiwodschaft Podlachien, Województwo podlaskie, Подляское воеводство
PL-22 Pomerania
PL Pomeranian Voivodeship, Voïvodie de Poméranie, Woiwodschaft Pommern, Województwo pomorskie, Поморское воеводство
PL-24 Silesia
PL Silesian Voivodeship, Voïvodie de Silésie, Woiwodschaft Schlesien, Województwo śląskie, Силезское воеводство
PL-18 Subcarpathia
PL Subcarpathian Voivodeship, Voïvodie des Basses-Carpates, Woiwodschaft Karpatenvorland, Województwo podkarpackie, Подкарпатское воеводство
PL-28 Warmia-Masuria
PL Warmian-Masurian Voivodeship, Voïvodie de Varmie-Mazurie, Woiwodschaft Ermland-Masuren, Województwo warmińsko-mazurskie, Варминско-Мазурское воеводство
PL-32 West Pomerania
PL West Pomeranian Voivodeship, Voïvodie de Poméranie occidentale, Woiwodschaft Westpommern, Województwo zachodniopomorskie, Западнопоморское воеводство
PL Świętokrzyskie Voivodship, Voïvodie de Sainte-Croix, Woiwodschaft Heiligkreuz, Województwo świętokrzyskie, Свентокшишское воеводство
PM Miquelon-Langlade
PM Saint-Pierre
PR Adjuntas
PR Aguada
PR Aguadilla
PR Aguas Buenas
PR Aibonito
PR Arroyo
PR Añasco
PR Barranquitas
PR Cabo Rojo
PR Camuy
PR Canóvanas
PR Cayey
PR Ceiba
PR Ciales
PR Cidra
PR Coamo
PR Comerío
PR Corozal
PR Culebra
PR Dorado
PR Florida
PR Guayanilla
PR Gurabo
PR Guánica
PR Hatillo
PR Hormigueros
PR Isabela
PR Jayuya
PR Juana Díaz
PR Juncos
PR Lajas
PR Lares
PR Las Marías
PR Las Piedras
PR Loíza
PR Luquillo
PR Manatí
PR Maricao
PR Maunabo
PR Moca
PR Morovis
PR Naguabo
PR Naranjito
PR Orocovis
PR Patillas
PR Peñuelas
PR Quebradillas
PR Rincón
PR Río Grande
PR Sabana Grande
PR Salinas
PR San Germán
PR San Lorenzo
PR San Sebastián
PR Santa Isabel
PR Toa Alta
PR Toa Baja
PR Utuado
PR Vega Alta
PR Vieques Municipality, Vieques Municipio
PR Villalba
PR Yabucoa
PS-DEB Deir al-Balah
PS Gaza Strip, Bande de Gaza, Gazastreifen, Gazze Şeridi, Qəzzə zolağı, Сектор Газа, قطاع غزة
PS-JEN Jenin
PS-JRH Jericho
PS-JEM Jerusalem
PS-NGZ North Gaza
PS-QQA Qalqilya
PS-RBH Ramallah and al-Bireh
PS-SLT Salfit
PS-TBS Tubas
PS West Bank, Cisjordanie, الضفة الغربية
PT-20 Azores, Azoren, Açores
PT Braganza District, Distrito de Bragança
PT-30 Madeira, Madère
PT-12 Portalegre, Distrito de Portalegre
PT-17 Vila Real, Distrito de Vila Real
PW-002 Aimeliik
PW-004 Airai
PW-010 Angaur
PW-050 Hatohobei
PW-100 Kayangel
PW-150 Koror
PW-212 Melekeok
PW-214 Ngaraard
PW-218 Ngarchelong
PW-222 Ngardmau
PW Ngaremlengui
PW-224 Ngatpang
PW-226 Ngchesar
PW-227 Ngeremlengui
PW-228 Ngiwal
PW-350 Peleliu
PW-370 Sonsorol
PY-16 Alto Paraguay
PY-10 Alto Paraná
PY-13 Amambay
PY-19 Boquerón
PY-14 Canindeyú
PY-11 Central
PY-3 Cordillera
PY-4 Guairá
PY-7 Itapúa
PY-8 Misiones
PY-9 Paraguarí
PY-15 Presidente Hayes
PY-2 San Pedro
PY-12 Ñeembucú
QA-ZA Al Daayen
QA-KH Al Khor, Al Khawr, al-Chaur, بلدية الخور
QA-RA Al Rayyan
QA Al-Shahaniya
QA-SH Ash Shīḩānīyah
QA Baladīyat Umm Şalāl, Umm Salal, بَلَدِيَّة أُمّ صَلاَل
QA Baladīyat ad Dawḩah, Ad Dawhah, بَلَدِيَّة اَلدَّوْحَة
QA Baladīyat ar Rayyān, Al Rayyan, بَلَدِيَّة اَلرَّيَّان
QA Baladīyat az̧ Z̧a‘āyin, Al Daayen, بلدية الظعاين
QA-MS Madinat ash Shamal, Ash Shamal, بلدية مدينة الشمال
QA-US Umm Salal
RE Réunion
RO-AB Alba
RO-AG Argeș
RO-BH Bihor, Județul Bihor
RO-BN Bistriţa-Năsăud
RO Bucureşti, Bucarest
RO-CS Caraș-Severin
RO-CJ Cluj, Kreis Klausenburg
RO-CV Covasna, Județul Covasna
RO-CL Călărași
RO-DJ Dolj, Dolj County, Județul Dolj
RO-DB Dâmbovița
RO-GJ Gorj, Județul Gorj
RO-HR Harghita, Județul Harghita
RO-IL Ialomița
RO-IF Ilfov, Ilfov ili, Județ dIlfov, Județul Ilfov, Kreis Ilfov, Илфов
RO-MM Maramureş, Maramureş County
RO-MH Mehedinți
RO-MS Mureş, Kreis Mieresch
RO-NT Neamţ
RO-OT Olt, Județ dOlt, Județul Olt, Kreis Olt, Olt County, Olt ili, Олт
RO-PH Prahova, Județ de Prahova, Județul Prahova, Kreis Prahova, Prahova ili, Прахова
RO-SJ Sălaj
RO-TR Teleorman, Judeţul Teleorman
RO-TM Timiș, Kreis Temesch
RO-VN Vrancea, Județ de Vrancea, Kreis Vrancea, Vrancea ili, Вранча
RO-VL Vâlcea
RS-00 Beograd
RS-11 Braničevo
RS-02 Central Banat
RS Central Serbia, Serbie centrale, Zentralserbien, Централна Србија, Центральная Сербия
RS-23 Jablanica
RS-09 Kolubara
RS-25 Kosovo
RS-KM Kosovo-Metohija
RS-29 Kosovo-Pomoravlje
RS-28 Kosovska Mitrovica
RS-08 Mačva
RS-17 Moravica
RS-20 Nišava
RS-03 North Banat
RS-01 North Bačka
RS-26 Peć
RS-10 Podunavlje
RS-13 Pomoravlje
RS-27 Prizren
RS-24 Pčinja
RS-19 Rasina
RS-18 Raška
RS-04 South Banat
RS-06 South Bačka
RS-07 Srem
RS-21 Toplica
RS-VO Vojvodina, Voïvodine, Војводина
RS-05 West Bačka
RS-16 Zlatibor
RS-12 Šumadija
RU-AD Adygea
RU Adygeya Republic, République d'Adyguée, Республика Адыгея
RU-AL Altai, Altai Krai, Altai Republic, Kraï d'Altaï, Republik Altai, République d'Altaï, Алтай, Алтайский край
RU-ALT Altai Krai
RU-AMU Amur, Amur Oblast, Oblast d'Amour, Амурская область
RU Arkhangelskaya oblast, Archangelsk, Oblast d'Arkhangelsk, Архангельская область
RU-BA Bashkortostan, Baschkortostan, Bashkortostan Republic, République de Bachkirie, Башкортостан
RU-BU Buryat
RU Buryatiya Republic, République de Bouriatie, Бурятия
RU-CE Chechen
RU Chechnya, République de Tchétchénie, Tschetschenien, Чеченская Республика
RU-CHU Chukotka Okrug, Chukotka Autonomous Okrug, District autonome de Tchoukotka, Чукотский АО
RU-CU Chuvash
RU Chuvashia, République de Tchouvachie, Tschuwaschien, Çuvaşistan, Республика Чувашия
RU-DA Dagestan, Dağıstan, République de Daghestan, Республика Дагестан
RU-IN Ingushetia
RU Ingushetiya Republic, République d'Ingouchie, Ингушская республика
RU-YEV Jewish, Jewish Autonomous Oblast, Jüdische Autonome Oblast, Oblast autonome juif, Еврейская АО
RU-KB Kabardino-Balkar
RU Kabardino-Balkariya Republic, République de Kabardino-Balkarie, Республика Кабардино-Балкария
RU-KL Kalmykia
RU Kalmykiya Republic, République de Kalmoukie, Республика Калмыкия
RU-KAM Kamchatka Krai, Kamchatka, Kraï de Kamtchatka, Камчатский край
RU-KC Karachay-Cherkess
RU Karachayevo-Cherkesiya Republic, Karatschai-Tscherkessien, Province de Karatchaïévo-Tcherkessie, Республика Карачаево-Черкессия
RU-KR Karelia, Kareliya Respublikası, Karelya Cumhuriyeti, Republic of Karelia, Republik Karelien, République de Carélie, Карельская республика
RU Khakasiya Republic, Chakassien, République de Khakassie, Хакасская республика
RU-KK Khakassia
RU-KHM Khanty-Mansi
RU Khanty-Mansi-Yugra, District autonome de Khantys-Mansis, Ханты-Мансийский автономный округ
RU-KO Komi, Komi Cumhuriyeti, Komi Republic, Komi Respublikası, Republik Komi, République de Komis, Республика Коми
RU Krasnodarskiy, Kraï de Krasnodar, Краснодарский край
RU Krasnoyarskiy, Kraï de Krasnoïarsk, Красноярский край
RU-LEN Leningrad
RU-ME Mari El
RU Mariy-El Republic, Mari El, République de Maris, Республика Марий Эл
RU-MO Mordovia
RU Mordoviya Republic, Mordwinien, République de Mordovie, Республика Мордовия
RU-NEN Nenets, District autonome de Nénétsie, Nenets Autonomous Okrug, Ненецкий автономный округ
RU-NIZ Nizhny Novgorod, Nizhny Novgorod Oblast, Oblast de Nijni Novgorod, Нижегородская область
RU North Ossetia, Nordossetien, République d'Ossétie-du-Nord-Alanie, Республика Северная Осетия
RU-SE North Ossetia-Alania
RU-NGR Novgorod, Novgorod Oblast, Oblast de Novgorod, Новгородская Область
RU-ORL Oryol
RU Primorskiy (Maritime) Kray, Kraï de Primorie, Приморский край
RU-PRI Primorsky Krai
RU Republic of Tyva, République de Touva, Республика Тыва
RU-SA Sakha, Jakutien, République de Sakha, Республика Саха (Якутия)
RU-SAK Sakhalin, Oblast de Sakhaline, Sakhalin Oblast, Сахалинская область
RU Saratovskaya Oblast, Oblast de Saratov, Саратовская область
RU Smolenskaya Oblast’, Oblast de Smolensk, Смоленская область
RU Stavropol’ Kray, Kraï de Stavropol, Ставропольский край
RU-SVE Sverdlovsk, Oblast de Sverdlovsk, Свердловская область
RU-TA Tatarstan, République de Tatarstan, Tatarstan Republic, Республика Татарстан
RU Transbaikal Territory, Kraï de Transbaïkalie, Забайкальский Край
RU-TY Tuva
RU-UD Udmurt
RU Udmurtiya Republic, République d'Oudmourtie, Udmurtien, Республика Удмуртия
RU Voronezj, Oblast de Voronej, Воронежская область
RU-YAN Yamalo-Nenets Okrug, District autonome de Iamalie, Yamalo-Nenets Autonomous Okrug, Ямало-Ненецкий автономный округ
RU-ZAB Zabaykalsky Krai
RW-02 Eastern, Eastern Province, Intara y’ Iburasirazuba, Province de l'Est
RW-03 Northern, Intara y’ Amajyaruguru, Nord, Northern Province
RW-05 Southern, Intara y’ Amajyepfo, Southern Province, Sud
RW-04 Western, Intara y’ Iburengerazuba, Province de l'Ouest, Western Province
SA-12 Al Jawf, Al Jawf Region, الجوف
SA-03 Al Madinah
SA-05 Al-Qassim, Al Qasim, Al-Qassim Region, القصيم
SA-14 Asir, 'Asir Region, Minţaqat ‘Asīr, Административный округ Асир
SA-04 Eastern, Ach-Charqiya, Al Minţaqah ash Sharqīyah, Eastern Province
SA Jazan Region, Jizan, جازان
SA-02 Makkah
SA-08 Northern Borders, Al-Hudud ach-Chamaliya, Minţaqat al Ḩudūd ash Shamālīyah, Northern Borders Region
SB-CE Central, Central Province, Province Centrale
SB-CH Choiseul, Province de Choiseul
SB-GU Guadalcanal, Province de Guadalcanal
SB-IS Isabel, Province de Isabel
SB Makira, Province de Makira-Ulawa
SB-MK Makira-Ulawa
SB-ML Malaita, Province de Malaita
SB-RB Rennell and Bellona, Province de Rennell et Bellona
SB-TE Temotu, Province de Temotu
SB-WE Western, Province occidentale, Western Province
SC-02 Anse Boileau
SC-03 Anse Etoile
SC-05 Anse Royale
SC-01 Anse aux Pins
SC-04 Au Cap
SC-06 Baie Lazare
SC-07 Baie Sainte Anne
SC-08 Beau Vallon
SC-09 Bel Air
SC-10 Bel Ombre
SC-11 Cascade
SC English River, La Rivière Anglaise
SC-12 Glacis
SC-13 Grand’Anse Mahé
SC-14 Grand’Anse Praslin
SC-26 Ile Perseverance I
SC-27 Ile Perseverance II
SC-15 La Digue
SC-16 La Rivière Anglaise
SC-24 Les Mamelles
SC-17 Mont Buxton
SC-18 Mont Fleuri
SC Outer Islands
SC-19 Plaisance
SC-20 Pointe La Rue
SC-21 Port Glaud
SC-25 Roche Caiman
SC-22 Saint Louis
SC-23 Takamaka
SD-GZ Al Jazirah, Al Djazirah, ولاية الجزيرة
SD-NB Blue Nile, Nil Bleu, النيل الازرق
SD-DC Central Darfur, Darfour-Central, ولاية وسط دارفور
SD-DE East Darfur
SD Eastern Darfur, Darfour-Oriental, ولاية شرق دارفور
SD-DN North Darfur
SD North Kordofan, Kordofan du Nord, Shimāl Kurdufān
SD-KN North Kurdufan
SD-NO Northern, Nord, Northern State, الشمالية
SD Northern Darfur, Darfour du Nord, Shimāl Dārfūr
SD-RS Red Sea, Mer Rouge, ولاية البحر الاحمر
SD-NR River Nile, An Nīl, Nil
SD-SI Sennar
SD-DS South Darfur
SD-KS South Kurdufan
SD Southern Darfur, Darfour du Sud, جنوب دارفور‎
SD Southern Kordofan, Kordofan du Sud, جنوب كردفان
SD-DW West Darfur
SD West Kordofan State, غرب كردفان
SD-GK West Kurdufan
SD Western Darfur, Darfour-Occidental, غرب دارفور‎
SD-NW White Nile, Nil Blanc, النيل الأبيض
SE-K Blekinge, Blekinge County, Blekinge län, Comté de Blekinge, Блекинге
SE-W Dalarna, Comté de Dalarna, Dalarna County, Dalarnas län, Даларна
SE-I Gotland, Comté de Gotland, Gotland County, Gotlands län
SE-X Gävleborg, Comté de Gävleborg, Gävleborg County, Gävleborg ili, Gävleborgs län, Евлеборг
SE-N Halland, Comté de Halland, Halland County, Hallands län, Халланд
SE-Z Jämtland, Comté de Jämtland, Jämtland County, Jämtlands län
SE-G Kronoberg, Comté de Kronoberg, Kronoberg County, Kronobergs län
SE-BD Norrbotten, Comté de Norbotten, Norrbotten County, Norrbottens län, Норрботтен
SE-M Skåne, Comté de Skåne, Skåne County, Skåne län
SE-D Södermanland, Comté de Södermanland, Södermanland County, Södermanlands län
SE-S Värmland, Comté de Värmland, Värmland County, Värmlands län
SE-AC Västerbotten, Botnie occidentale, Västerbotten County, Västerbottens län
SE-Y Västernorrland, Comté de Västernorrland, Västernorrland County, Västernorrlands län
SE-U Västmanland, Comté de Västmanland, Västmanland County, Västmanlands län
SE-O Västra Götaland, Comté de Västra Götaland, Västra Götaland County, Västra Götaland ili, Västra Götalands län, Вестра-Гёталанд
SE-E Östergötland, Comté d'Östergötland, Östergötland County, Östergötlands län
SG-01 Central Singapore
SG-02 North East
SG-03 North West
SG-04 South East
SG-05 South West
SH Ascension, Île d'Ascension, Остров Вознесения
SH-AC Ascension Island
SH-HL Saint Helena, Sainte Hélène
SH Tristan da Cunha, Île Tristan da Cunha, Острова Тристан-да-Кунья
SI Izola-Isola, Občina Izola, Изола
SI Koper-Capodistria, Mestna Občina Koper, Копер
SI Lendava-Lendva, Občina Lendava, Лендава
SI Municipality of Radovljica, Radmannsdorf, Радовлица
SJ Jan Mayen
SJ Svalbard, Spitzbergen, Şpisbergen, Шпицберген
SK Banskobystrický kraj, Banskobystrický, Banská Bystrica
SK Bratislavský Kraj, Bratislava, Bratislavský
SK Košický kraj, Košice, Košický
SK Nitriansky kraj, Nitra, Nitriansky
SK Prešovský kraj, Prešov, Prešovský
SK Trenčiansky kraj, Trenčiansky, Trenčín
SK Žilinský kraj, Žilina, Žilinský
SL-E Eastern, Eastern Province, Province de l'Est
SL North West Province
SL-NW North Western
SL-N Northern, Northern Province, Province du Nord
SL-S Southern, Province du Sud, Southern Province
SL-W Western Area, Zone de l'Ouest
SM-01 Acquaviva
SM-06 Borgo Maggiore
SM-02 Chiesanuova, Кьезануова
SM-03 Domagnano
SM-04 Faetano
SM-05 Fiorentino
SM-08 Montegiardino
SM-07 San Marino
SM-09 Serravalle
SN-DB Diourbel, Diiwaanu Njaaréem, Region Diourbel, Диурбель
SN-FK Fatick
SN-KE Kédougou
SN-MT Matam, Diiwaanu Maatam, Matam Region, Region Matam, Матам
SN-SE Sédhiou
SO-AW Awdal, Gobolka Awdal
SO-BK Bakool
SO-BN Banaadir
SO-BR Bari
SO Bay
SO-BY Bay Somalia
SO-GA Galguduud
SO-GE Gedo
SO Hiiraan
SO-HI Hiran
SO-JH Lower Juba, Gobolka Jubbada Hoose, Jubbada Hoose
SO Lower Shabeelle, Shabeellaha Hoose
SO-SH Lower Shebelle
SO-JD Middle Juba, Jubbada Dhexe
SO Middle Shabele, Shabeellaha Dhexe
SO-SD Middle Shebelle
SO-MU Mudug
SO Nugaal, Gobolka Nugaal
SO-NU Nugal
SO-SA Sanaag
SO-SO Sool, Gobolka Sool
SO-TO Togdheer, Gobolka Togdheer
SO-WO Woqooyi Galbeed, Gobolka Woqooyi Galbeed
SR-BR Brokopondo
SR-CM Commewijne
SR-CR Coronie
SR-MA Marowijne
SR-NI Nickerie
SR-PR Para
SR-SA Saramacca
SR-SI Sipaliwini
SR-WA Wanica
SS-EC Central Equatoria, Équatoria-Central
SS-EE Eastern Equatoria, Équatoria-Oriental
SS-JG Jonglei, Junqolēy
SS-LK Lakes, Lacs
SS Northern Bahr al Ghazal, Bahr el Ghazal du Nord
SS-BN Northern Bahr el Ghazal
SS-UY Unity, Unité
SS-NU Upper Nile, Nil Supérieur
SS-WR Warrap, Warab, Wārrāb
SS Western Bahr al Ghazal, Bahr el Ghazal occidental
SS-BW Western Bahr el Ghazal
SS-EW Western Equatoria, Équatoria-Occidental
ST-02 Cantagalo
ST-03 Caué
ST-04 Lembá
ST-05 Lobata
ST-06 Mé-Zóchi
ST-P Príncipe, Ilha do Príncipe, Принсипи
ST São Tomé Island, Ilha de São Tomé, Сан-Томе
ST-01 Água Grande
SV-CA Cabañas
SV-CH Chalatenango
SV-CU Cuscatlán
SV-LI La Libertad
SV-PA La Paz
SV-MO Morazán
SY-DR Daraa, Daraa Governorate, Deraa, Мухафаза Деръа, محافظة درعا
SY-HM Hama, Hama Governorate, Мухафаза Хама, محافظة حماة
SY-QU Quneitra, Quneitra Governorate, Мухафаза Эль-Кунейтра, محافظة القنيطرة
SY-RD Rif Dimashq, Rif-dimashq Governorate, Мухафаза Дамаск, محافظة ريف دمشق
SZ-HH Hhohho
SZ-LU Lubombo
SZ-SH Shiselweni
TD-BG Bahr el Gazel
TD Barh el Gazel Region, Région du Barh el Gazel, ولاية بحر الغزال
TD-BA Batha, Batha Region, Région du Batha
TD-BO Borkou, Borkou Region, Région du Borkou
TD-CB Chari-Baguirmi, Chari-Baguirmi Region, Région du Chari-Baguirmi
TD-EE Ennedi-Est, Ennedi-Est Region, ولاية إنيدي الشرقي
TD-EO Ennedi-Ouest, Ennedi-Ouest Region, ولاية إنيدي الغربي
TD-GR Guéra, Guéra Region, Région du Guéra
TD-HL Hadjer-Lamis, Hadjer-Lamis Bölgesi, Hadjer-Lamis Region, Region Hadjer-Lamis, Région du Hadjer-Lamis, Хаджер-Ламис, ولاية حجر لميس
TD-KA Kanem, Kanem Region, Région du Kanem
TD-LC Lac, Lac Region, Région du Lac
TD-LO Logone Occidental, Logone Occidental Region, Région du Logone Occidental
TD-LR Logone Oriental, Logone Oriental Region, Région du Logone Oriental
TD-MA Mandoul, Mandoul Bölgesi, Mandoul Region, Region Mandoul, Région du Mandoul, Мандуль, ولاية ماندول
TD-ME Mayo-Kebbi Est, Mayo-Kebbi Est Region
TD-MO Mayo-Kebbi Ouest, Mayo-Kebbi Ouest Region, Région du Mayo-Kébbi Ouest
TD-MC Moyen-Chari, Moyen-Chari Region, Région du Moyen-Chari
TD Ouadaï Region, Région du Ouaddaï
TD-OD Ouaddaï
TD-SA Salamat, Région du Salamat, Salamat Region
TD-SI Sila, Region Sila, Région du Sila, Sila Region, Сила, ولاية سيلا
TD-TA Tandjilé, Région du Tandjilé, Tandjilé Region
TD-TI Tibesti, Région du Tibesti, Tibesti Region
TD-WF Wadi Fira, Région du Wadi Fira, Wadi Fira Region
TF Crozet, Archipel Crozet
TF Kerguelen
TF Saint-Paul-et-Amsterdam
TF Terre-Adélie
TF Îles Éparses, Îles Éparses or Îles éparses de l'océan indien
TG-C Centrale, Region Centrale, Центральная область
TG-M Maritime, Maritime Region, Region Maritime, Приморская область
TG-P Plateaux, Plateaux Region, Region Plateaux, Région des plateaux, Плато
TG-S Savanes, Region Savanes, Savanes Region, Область Саванн
TH-15 Ang Thong, จังหวัดอ่างทอง
TH-38 Bueng Kan, Changwat Bueng Kan
TH-18 Chai Nat, จังหวัดชัยนาท
TH-58 Mae Hong Son, จังหวัดแม่ฮ่องสอน
TH-12 Nonthaburi, จังหวัดนนทบุรี
TH-82 Phang Nga, จังหวัดพังงา
TJ-GB Gorno-Badakhshan, Haut-Badakhshan, Вилояти Мухтори Кӯҳистони Бадахшон
TJ-KT Khatlon, Вилояти Хатлон
TJ-RA Nohiyahoi Tobei Jumhurí
TJ Region of Republican Subordination, Ноҳияҳои тобеи ҷумҳурӣ, Районы республиканского подчинения
TJ-SU Sughd, Вилояти Суғд, Согдийская область
TK Atafu
TK Fakaofo
TK Nukunonu, Нукунону
TL-AL Aileu, Aileu District, Distrito Aileu, Айлеу
TL-AN Ainaro, Ainaro District, Distrito Ainaro, Айнару
TL-BA Baucau, Baucau District, Distrito Baucau, Баукау
TL-BO Bobonaro
TL-CO Cova Lima, Cova Lima District, Distrito Cova Lima, Кова-Лима
TL-ER Ermera, Ermera District
TL-LA Lautém, Distrito Lautém, Lautém District, Лаутен
TL-LI Liquiçá, Distrito Liquiçá, Liquiçá District, Ликиса
TL-MT Manatuto, Distrito Manatuto, Manatuto District, Манатуту
TL-MF Manufahi, Мануфахи
TL-OE Oecusse, Distrito Oecussi-Ambeno
TL-VI Viqueque, Distrito Viqueque, Viqueque District, Викеке
TM-A Ahal, Ahal Province, Ahal vilayeti, Ahal vilayəti, Ahal welaýaty, Ахалский велаят
TM-S Aşgabat
TM-B Balkan, Balkan Province, Balkan vilayeti, Balkan vilayəti, Balkan welaýaty, Балканский велаят
TM-L Lebap, Lebap vilayeti, Lebap vilayəti, Lebap welaýaty, Лебапский велаят
TN Al Mahdīyah, Mahdia, المهدية
TN Al Munastīr, Monastir, المنستير
TN Al Qaşrayn, Kasserine, القصرين
TN Banzart, Bizerte, بنزرت
TN Bin ‘Arūs, Ben Arous
TN Bājah, Béja, باجة
TN Jundūbah, Jendouba, جندوبة
TN-73 Kebili
TN-33 Kef, الكاف
TN Madanīn, Médenine, مدنين
TN Nābul, Nabeul, نابل
TN Qibilī, Kebili, قبلي
TN Qābis, Gabès
TN Silyānah, Siliana, سليانة
TN Sīdī Bū Zayd, Sidi Bou Zid, سيدي بوزيد
TN Sūsah, Sousse, سوسة
TN Tawzar, Tozeur, توزر
TN-22 Zaghouan
TN Zaghwān, Zaghouan, زغوان
TN Şafāqis, Sfax, صفاقس
TO-02 Haʻapai
TO-03 Niuas, Острова Ниуас
TO-04 Tongatapu
TO-05 Vavaʻu
TO-01 ʻEua
TR-31 Hatay, Hatay Province, Hatay ili, Хатай
TR-41 Kocaeli, Kocaeli Province, Kocaeli ili, Коджаэли
TR-54 Sakarya, Sakarya Province, Sakarya ili, Сакарья
TT Borough of Arima, Arima
TT City of Port of Spain, Port-d'Espagne
TT-CTT Couva-Tabaquite-Talparo
TT-DMN Diego Martin
TT Mayaro, Rio Claro-Mayaro
TT-MRC Mayaro-Rio Claro
TT-PED Penal-Debe
TT-PTF Point Fortin
TT-POS Port of Spain
TT-PRT Princes Town
TT-SJL San Juan-Laventille
TT-SGE Sangre Grande
TT-SIP Siparia
TT-TOB Tobago
TT-TUP Tunapuna-Piarco
TV-FUN Funafuti
TV-NMG Nanumanga
TV-NMA Nanumea
TV-NIT Niutao
TV-NUI Nui
TV-NKF Nukufetau
TV-NKL Nukulaelae
TV-VAI Vaitupu
TW-CHA Changhua
TW-CYQ Chiayi
TW-CYI Chiayi County
TW Fukien, 福建省
TW-HUA Hualien
TW-KIN Kinmen
TW-LIE Lienchiang
TW-MIA Miaoli
TW-NWT New Taipei
TW-PEN Penghu
TW-PIF Pingtung
TW-TTT Taitung
TW Taiwan, 臺灣省 or 台灣省
TW Takao, Гаосюн, 高雄市
TW-TAO Taoyuan
TW-YUN Yunlin
TZ-05 Kagera, Mkoa wa Kagera
TZ-28 Katavi, Mkoa wa Katavi
TZ-09 Kilimanjaro, Mkoa wa Kilimanjaro
TZ-26 Manyara, Mkoa wa Manyara
TZ-13 Mara, Mkoa wa Mara
TZ-06 North Pemba
TZ Pemba North, Kaskazini Pemba
TZ Pemba South, Kusini Pemba
TZ-19 Pwani, Pwani Region
TZ-20 Rukwa, Mkoa wa Rukwa
TZ-21 Ruvuma, Mkoa wa Ruvuma
TZ-30 Simiyu, Mkoa wa Simiyu
TZ-31 Songwe, Mkoa wa Songwe, Songwe Region
TZ-10 South Pemba
TZ-11 Zanzibar Central/South, Kusini Unguja
TZ-07 Zanzibar North, Kaskazini Unguja
TZ-15 Zanzibar Urban/West, Mjini Magharibi
UA-71 Cherkashchyna
UA-74 Chernihivshchyna
UA-43 Crimea, Autonome Republik Krim, Autonomous Republic of Crimea, République autonome de Crimée, Республика Крым, Республіка Крим
UA-12 Dnipropetrovshchyna
UA Dnipropetrovsk Oblast, Oblast Dnipropetrowsk, Oblast de Dnipropétrovsk, Днепропетровская область, Дніпропетровська область
UA-14 Donechchyna
UA-63 Kharkivshchyna
UA-65 Khersonshchyna
UA-68 Khmelnychchyna
UA Khmelnytskyy Oblast, Oblast Chmelnyzkyj, Oblast de Khmelnytskyï, Хмельницкая область, Хмельницька область
UA Kirovohrad Oblast, Oblast Kirowohrad, Oblast de Kirovohrad, Кировоградская область, Кіровоградська область
UA-35 Kirovohradschyna
UA-32 Kyivshchyna
UA-09 Luhanshchyna
UA-46 Lvivshchyna
UA-48 Mykolayivschyna
UA-51 Odeshchyna
UA Odes’ka Oblast’, Oblast Odessa, Oblast d'Odessa, Одесская область, Одеська Область
UA-53 Poltavshchyna
UA-26 Prykarpattia
UA-56 Rivnenshchyna
UA-59 Sumshchyna
UA-61 Ternopilshchyna
UA Transcarpathia, Oblast Transkarpatien, Oblast de Transcarpatie, Закарпатская область, Закарпатська Область
UA-05 Vinnychchyna
UA-07 Volyn, Oblast Wolhynien, Oblast de Volhynie, Волинська Область, Волынская область
UA-21 Zakarpattia
UA-18 Zhytomyrshchyna
UG-C Central, Central Region
UG-E Eastern, Eastern Region
UG-N Northern, Northern Region
UG-W Western, Western Region
UM-81 Baker Island, Baker Adası, Bakerinsel, Beyker adası, Île Baker, Бейкер
UM-84 Howland Island
UM-86 Jarvis Island
UM-67 Johnston Atoll
UM-89 Kingman Reef
UM-71 Midway Atoll
UM Midway Islands
UM-76 Navassa Island, Navassa, Navassa Adası, Île de Navassa, Остров Навасса
UM-95 Palmyra Atoll
UM-79 Wake Island, Wake, Wake Adası, Île Wake, Атолл Уэйк
US-AL Alabama, Алабама
US-AK Alaska, Alyaska, Аляска
US-AZ Arizona, Аризона
US-AR Arkansas, Arkanzas, Арканзас
US-CA California, Californie, Kalifornien, Kaliforniya, Калифорния
US-CO Colorado, Kolorado, Колорадо
US-CT Connecticut, Konnektikut, Коннектикут
US-FL Florida, Floride, Флорида
US-GA Georgia, Géorgie, Джорджия
US-HI Hawaii, Havay, Hawaï, Гавайи
US-ID Idaho, Aydaho, Айдахо
US-IL Illinois, İllinoys, Иллинойс
US-IN Indiana, Индиана
US-IA Iowa, Ayova, Айова
US-KS Kansas, Kanzas, Канзас
US-KY Kentucky, Kentukki, Кентуки
US-LA Louisiana, Louisiane, Luiziana, Луизиана
US-ME Maine, Men, State of Maine, Мэн
US-MD Maryland, Merilend, Мэриленд
US-MA Massachusetts, Massaçusets, Массачусетс
US-MI Michigan, Miçiqan, Мичиган
US-MN Minnesota, Миннесота
US-MS Mississippi, Missisipi, Миссисипи
US-MO Missouri, Missuri ştatı, Миссури
US-MT Montana, Монтана
US-NE Nebraska, Небраска
US-NV Nevada, Невада
US-NH New Hampshire, Nyu-Hempşir, Нью-Гэмпшир
US-NJ New Jersey, Nyu Cersi, Нью-Джерси
US-NM New Mexico, Nouveau-Mexique, Nyu-Meksiko, Нью-Мехико
US-NY New York, Nyu-York, Нью-Йорк
US-NC North Carolina, Caroline du Nord, Kuzey Karolina, Şimali Karolina, Северная Каролина
US-ND North Dakota, Dakota du Nord, Kuzey Dakota, Şimali Dakota, Северная Дакота
US-OH Ohio, Ohayo, Огайо
US-OK Oklahoma, Оклахома
US-PA Pennsylvania, Pennsylvanie, Pensilvaniya, Pensilvanya, Пенсильвания
US-RI Rhode Island, Rod Aylend, Род-Айленд
US-SC South Carolina, Caroline du Sud, Cənubi Karolina, Güney Karolina, Южная Каролина
US-SD South Dakota, Cənubi Dakota, Dakota du Sud, Güney Dakota, Южная Дакота
US-TN Tennessee, Tennessi, Теннесси
US-TX Texas, Teksas, Техас
US-UT Utah, Yuta, Юта
US-VT Vermont, Вермонт
US-VA Virginia, Virciniya, Virginie, Virjinya, Вирджиния
US-DC Washington DC
US-WV West Virginia, Batı Virginia, Qərbi Virciniya, Virginie-Occidentale, Западная Виргиния
US-WI Wisconsin, Viskonsin, Висконсин
UY-CA Canelones, Canelones Department
UY-CL Cerro Largo, Cerro Largo Department
UY-CO Colonia, Colonia Department
UY-FS Flores
UY-LA Lavalleja, Departamento Lavalleja, Lavalleja Department
UY-RN Río Negro
UY-SJ San José
UY-SO Soriano, Departamento Soriano, Soriano Department
UZ-AN Andijan
UZ-JI Jizzakh
UZ-QR Karakalpakstan, Qoraqalpogʻiston
UZ-QA Qashqadaryo, Qashqadaryo Viloyati, Кашкадаринская область
UZ-SA Samarqand, Samarqand viloyati
UZ-SU Surxondaryo, Surxondaryo viloyati
UZ Toshkent, Toshkent viloyati
UZ-XO Xorazm, Xorazm viloyati
VC-01 Charlotte
VC-06 Grenadines
VC-02 Saint Andrew
VC-03 Saint David
VC-04 Saint George
VC-05 Saint Patrick
VE-Z Amazonas, Estado Amazonas
VE-B Anzoátegui
VE-C Apure, Estado Apure
VE-D Aragua, Estado Aragua
VE-F Bolívar, Estado Bolívar
VE-A Capital
VE-G Carabobo, Estado Carabobo
VE-H Cojedes, Estado Cojedes
VE-Y Delta Amacuro, Delta de l'Orénoque, Дельта-Амакуро
VE Dependencias Federales
VE Distrito Federal, District capitale de Caracas, Venezuela Başkent Bölgesi, Федеральный округ Венесуэлы
VE Estado Trujillo
VE-I Falcón, Estado Falcón
VE-W Federal Dependencies
VE-J Guárico, Estado Guárico
VE-K Lara, Estado Lara
VE-N Monagas, Estado Monagas
VE-O Nueva Esparta
VE-P Portuguesa, Estado Portuguesa
VE-R Sucre, Estado Sucre
VE-S Táchira
VE-X Vargas, Estado La Guaira
VE-U Yaracuy
VE-V Zulia
VI Saint Croix Island
VI Saint John Island
VI Saint Thomas Island
VN-44 An Giang
VN-43 Bà Rịa–Vũng Tàu
VN-57 Bình Dương
VN-58 Bình Phước
VN-40 Bình Thuận
VN-31 Bình Định
VN-53 Bắc Kạn
VN-30 Gia Lai
VN-SG Ho Chi Minh City, Ho Chi Minh Kenti, Ho-Chi-Minh-Stadt, Hoşimin, Saigon, Thành phố Hồ Chí Minh, Хо Ши Мин
VN-63 Hà Nam
VN-73 Hậu Giang, Tỉnh Hậu Giang
VN-34 Khánh Hòa
VN-47 Kiên Giang
VN-01 Lai Châu
VN-41 Long An
VN-35 Lâm Đồng
VN-22 Nghệ An
VN-36 Ninh Thuận
VN-68 Phú Thọ
VN-32 Phú Yên
VN-24 Quảng Bình
VN-27 Quảng Nam
VN-13 Quảng Ninh
VN-25 Quảng Trị
VN-05 Sơn La
VN-26 Thừa Thiên–Huế
VN-46 Tiền Giang
VN-70 Vĩnh Phúc
VN-71 Điện Biên
VN-33 Đắk Lắk, Province de Đắk Lắk, Tỉnh Đắc Lắc
VN-72 Đắk Nông
VN-39 Đồng Nai
VN-45 Đồng Tháp
VU-MAP Malampa
VU-PAM Penama
VU-SAM Sanma
VU-SEE Shefa
VU-TAE Tafea
VU-TOB Torba, Torba Province
WF-AL Alo
WF-SG Sigave, Circonscription de Sigave
WF-UV Uvea
WS-AL Aiga-i-le-Tai, Аига-и-ле-Таи
WS-AT Atua, Атуа
WS-AA A’ana
WS-FA Fa’asaleleaga
WS-GE Gaga’emauga
WS-GI Gaga’ifomauga
WS-PA Palauli, Палаули
WS-SA Satupa’itea
WS-TU Tuamasaga, Туамасага
WS-VS Vaisigano, Ваисигано
WS-VF Va’a-o-Fonoti
XK Gjakova District, Gjakovë/Đakovica
XK Mitrovica District, Mitrovicë/Kosovska Mitrovica
XK Pristina Districte, Pristina
YE-AB Abyan, ابين
YE-JA Al Jawf, محافظة الجوف
YE-MR Al Mahrah, Al Mahra, محافظة المهرة
YE-MW Al Mahwit, المحويت
YE-SA Amanat Al Asimah, امانه العاصمه
YE-SU Arkhabil Suqutra
YE Aḑ Ḑāli‘
YE-DA Dhale
YE-HD Hadramaut
YE-MA Ma’rib, محافظة مأرب
YE Muhafazat Hadramaout, Hadramaout, محافظة حضرموت
YE Omran, Amran, محافظة عمران
YE-RA Raymah, Raima
YE-SH Shabwah, Gouvernement Schabwa, Şabva ili, Шабва, محافظة شبوة
YE Soqatra Governorate, Socotra, سقطرى
YE Ta‘izz, محافظة تعز
YE-AD ’Adan
YT Acoua
YT Bandraboua
YT Bandrele
YT Bouéni
YT Chiconi
YT Chirongui
YT Dembeni
YT Dzaoudzi
YT Kani-Kéli
YT Koungou
YT M'Tsangamouji
YT Mtsamboro
YT Ouangani
YT Pamandzi
YT Sada
YT Tsingoni
ZA-EC Eastern Cape, Cap oriental, Doğu Kap, Ostkap, Province of Eastern Cape, Восточно-Капская провинция
ZA-FS Free State
ZA-GP Gauteng, Гаутенг
ZA-KZN KwaZulu-Natal
ZA-LP Limpopo, Limpopo Province, Limpopo Provinz, Лимпопо
ZA-NW North West
ZA-NC Northern Cape
ZA Orange Free State
ZA-WC Western Cape
ZM-02 Central
ZM-08 Copperbelt, Province de Copperbelt
ZM-03 Eastern
ZM-04 Luapula
ZM-10 Muchinga
ZM-06 North-Western
ZM-05 Northern
ZM-07 Southern
ZM-01 Western
ZW-MA Manicaland
ZW-MC Mashonaland Central
ZW-ME Mashonaland East, Mashonaland Oriental
ZW-MW Mashonaland West, Mashonaland Occidental
ZW-MN Matabeleland North, Matabeleland Septentrional
ZW-MS Matabeleland South, Matabeleland Méridional
ZW-MI Midlands
`;
