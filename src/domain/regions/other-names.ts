/**
 * What people also call a region: in its own language, in languages that the bot does not speak, shorter or formerly. A name
 * that is rather that of a city has an equals sign before it.
 */
export const otherNames = `
AD-02 =Канильо
AD-03 Энкамп
AD-06 Сан-Жулиа-де-Лория
AD-07 =Андорра-ла-Велья
AD-08 Эскальдес-Энгордань
AE-AJ =Аджман
AE-AZ =Abū Z̧aby, =Абу-Даби
AE-DU =Dubayy, =Дубай
AE-FU =Al Fujayrah, =Эль-Фуджайра
AE-RK =Ra’s al Khaymah, =Рас-эль-Хайма
AE-SH =Ash Shāriqah, =Шарджа
AE-UQ =Umm al Qaywayn, =Умм-эль-Кайвайн
AF-BAL Балх
AF-BAM =Бамиан
AF-BDG Бадгис
AF-BDS Бадахшан
AF-BGL =Баглан
AF-FRA =Фарах
AF-GHA =Газни
AF-GHO Гор
AF-HEL Гильменд
AF-HER =Герат
AF-JOW Джаузджан
AF-KAN =Кандагар
AF-KHO =Хост
AF-LAG =Лагман
AF-NAN Нангархар
AF-NIM Nīmrōz
AF-PAN Panjshayr, Панджшер
AF-PAR Парван
AF-PIA Paktiyā
AF-SAR =Sar-e Pul, =Сари-Пуль
AF-TAK Тахар
AF-URU Uruzgān
AF-WAR Wardak, Вардак
AL-01 =Berat
AL-02 =Durrës
AL-03 =Elbasan
AL-04 =Fier, =Фиери
AL-05 =Gjirokastër
AL-06 =Korçë, =Корча
AL-07 =Kukës
AL-08 =Lezhë
AL-09 Dibër
AL-10 =Shkodër, =Шкодер
AL-11 =Tiranë, =Тирана
AL-12 =Vlorë
AM-AG Aragac̣otn, Арагацотнская область
AM-AR Араратская область
AM-AV Армавирская область
AM-ER =Erevan
AM-GR Geġark’unik’, Гехаркуникская область
AM-KT Котайкская область
AM-LO Лорийская область
AM-SH Širak, Ширакская область
AM-SU Сюникская область
AM-TV Tavuš, Тавушская область
AM-VD Vayoć Jor, Вайоцдзорская область
AO-BGU =Бенгела
AO-CAB =Кабинда
AO-CCU Квандо-Кубанго
AO-CNN Кунене
AO-CNO Северная Кванза
AO-CUS Южная Кванза
AO-HUA =Уамбо
AO-HUI Уила
AO-LNO Северная Лунда
AO-LSU Южная Лунда
AO-MAL =Malange
AO-MOX Мошико
AO-UIG =Уиже
AR-B =Buenos Aires, =Буэнос-Айрес
AR-F La Rioja Province Argentina, =Ла-Риоха
AR-G =Сантьяго-дель-Эстеро
AR-H Чако
AR-J San Juan Province Argentina, =Сан-Хуан
AR-K =Катамарка
AR-M =Мендоса
AR-N Мисьонес
AR-Q =Неукен
AR-T =Тукуман
AR-U Чубут
AR-W =Корриентес
AR-X =Córdoba Province Argentina, =Кордова
AR-Z Santa Cruz Province Argentina, Санта-Крус
AT-1 Burqenland
AT-2 Kärnten, Carinthie, Carintia, Carinzia
AT-3 Niederösterreich, Basse-Autriche
AT-4 Oberösterreich, Haute-Autriche
AT-5 =Salzbourg, =Salzburgo, Salisburghese
AT-6 Styrie, Estiria, Stiria, İstirya
AT-7 Tirolo
AT-9 =Wien, =Vienne, =Viena
AU-ACT Territoire de la capitale australienne, Territorio de la Capital Australiana, Territorio della Capitale Australiana
AU-NSW Nouvelle-Galles du Sud, Nueva Gales del Sur, Nuovo Galles del Sud, NSW
AU-NT Territoire du Nord, Territorio del Norte
AU-QLD QLD
AU-SA Australie-Méridionale, Australia Meridional, Australia Meridionale
AU-TAS Tasmanien, Tasmanie
AU-WA Australie-Occidentale, Australia Occidental, Australia Occidentale
BA-BIH Federacija Bosne i Hercegovine, Федерация Боснии и Герцеговины
BA-BRC Brčko Distrikt, =Округ Брчко
BA-SRP Республика Сербская
BD-A =Barishal, Barisal Division
BD-B =Chattogram, =Читтагонг
BD-C =Dhaka, =Дакка
BD-D =Khulna, =Кхулна
BD-E =Rajshahi, =Раджшахи
BD-F =Rangpur
BD-G =Sylhet, =Силхет
BD-H =Mymensingh
BE-BRU Brussels Hoofdstedelijk Gewest, Region Brüssel-Hauptstadt, Région de Bruxelles-Capitale, Región de Bruselas-Capital, =Brussels
BE-VAN =Antwerpen
BE-VBR Vlaams-Brabant
BE-VLG Vlaams Gewest, Région flamande, Región Flamenca, Flemish Region, Vlaanderen, Flandres, Flandern, Flaman bölgəsi
BE-VOV Oost-Vlaanderen
BE-VWV West-Vlaanderen
BE-WAL Waals Gewest, Wallonische Region, Région wallonne, Región Valona, Vallonia, Wallonie, Wallonien
BE-WBR Brabant wallon
BE-WHT Henegouwen
BE-WLX =Luxembourg
BF-01 Букле-ду-Мухун
BF-02 Каскады
BF-03 Centre Region Burkina Faso
BF-04 Восточно-Центральная область
BF-05 Северо-Центральная область
BF-06 Западно-Центральная область
BF-07 Юго-Центральная область
BF-08 Est Region Burkina Faso
BF-09 Верхние Бассейны
BF-10 Nord Region Burkina Faso
BF-11 Центральное Плато
BF-12 Сахель
BG-01 =Oblast Blagoewgrad, Благоевградская область
BG-02 =Bourgas, Бургасская область
BG-03 =Oblast Warna, Варненская область
BG-04 =Oblast Weliko Tarnowo, Великотырновская область
BG-05 =Oblast Widin, Видинская область
BG-06 =Oblast Wraza, =Regione di Vraca, Врачанская область
BG-07 =Oblast Gabrowo, Габровская область
BG-08 =Oblast Dobritsch, =Dobritch, =Regione di Dobrič, Добричская область
BG-09 =Oblast Kardschali, =Kardjali, =Regione di Kărdžali, Кырджалийская область
BG-10 =Oblast Kjustendil, =Kyoustendil, Кюстендилская область
BG-11 =Oblast Lowetsch, =Lovetch, =Regione di Loveč, Ловечская область
BG-12 Монтанская область
BG-13 =Oblast Pasardschik, =Pazardjik, =Regione di Pazardžik, Пазарджикская область
BG-14 Перникская область
BG-15 =Oblast Plewen, Плевенская область
BG-16 =Oblast Plowdiw, Пловдивская область
BG-17 =Oblast Rasgrad, Разградская область
BG-18 =Oblast Russe, =Roussé, Русенская область
BG-19 Силистренская область
BG-20 =Oblast Sliwen, Сливенская область
BG-21 =Oblast Smoljan, Смолянская область
BG-22 stolitsa, Oblast Sofia-Stadt, Sofia-ville, Provincia de Sofía-Ciudad, Городская область София
BG-23 Софийская область
BG-24 =Oblast Stara Sagora, Старозагорская область
BG-25 =Oblast Targowischte, =Targovichté, =Provincia de Tărgovište, Тырговиштская область
BG-26 =Oblast Chaskowo, =Khaskovo, Хасковская область
BG-27 =Oblast Schumen, =Choumen, =Regione di Šumen, Шуменская область
BG-28 =Oblast Jambol, Ямболская область
BH-13 Al ‘Āşimah, Capital Governorate Bahrain, Столичная
BH-15 =Al Muḩarraq, =Мухаррак
BH-17 Ash Shamālīyah
BI-BM Bujumbura Mairie, Бужумбура-Мэри
BI-MW =Мваро
BJ-AK Atacora
BJ-AQ Атлантический
BJ-BO Боргу
BJ-CO Коллинз
BJ-KO Couffo, Куффо
BJ-LI Литораль
BJ-OU Уэме
BJ-PL Плато
BJ-ZO Зу
BN-BE Belait District, =Белайт
BN-BM Brunei-Muara District, Бруней-Муара
BN-TE Temburong District
BN-TU Tutong District
BO-B El Beni
BO-C =Кочабамба
BO-H Чукисака
BO-L =Ла-Пас
BO-T =Тариха
BQ-BO Бонэйр
BQ-SE Синт-Эстатиус
BR-BA Bahiya
BR-DF Distrito Federal, Distrito Federal do Brasil, Distretto Federale
BR-MS Mato Grosso del Sur
BR-PE Pernambouc
BR-RJ État de Rio de Janeiro
BR-RS Río Grande del Sur
BR-SP =San Paolo
BS-AK Аклинс
BS-BP Black Point Bahamas, Блэк-Пойнт
BS-CE Центральный Эльютера
BS-CI Cat Island Bahamas, Кэт
BS-CK Crooked Island and Long Cay, Crooked Island Bahamas, Крукед-Айленд
BS-CO Центральный Абако
BS-EG Восточный Большой Багама
BS-EX Эксума
BS-FP City of Freeport, Freeport Bahamas, =Фрипорт
BS-HI Harbour Island Bahamas, Остров Харбор
BS-LI Long Island Bahamas, Лонг-Айленд
BS-MI Морес
BS-NO Северный Абако
BS-NP Нью-Провиденс
BS-RC Рам-Ки
BS-RI Рэггид-Айленд
BS-SS San Salvador Island
BS-SW Спэниш-Уэллс
BS-WG Западный Большой Багама
BT-11 Paro District
BT-12 =Chhukha, Chukha District, =Чукха
BT-13 Haa District, Хаа
BT-14 Samtse District
BT-15 Thimphu District, =Тхимпху
BT-21 Tsirang District
BT-22 Dagana District
BT-23 Punakha District, =Пунакха
BT-24 Wangdue Phodrang District, =Вангди-Пходранг
BT-31 Sarpang District
BT-32 Trongsa District
BT-33 Bumthang District, Бумтанг
BT-34 Zhemgang District, =Жемганг
BT-41 Trashigang District, =Трашиганг
BT-42 =Monggar, Mongar District
BT-43 Pemagatshel District, =Пемагацел
BT-44 =Lhuentse, Lhuntse District, Лхунце
BT-45 Samdrup Jongkhar District, =Самдруп-Джонгхар
BT-GA Gasa District
BT-TY Trashiyangtse District, =Трашиянгце
BW-CE Central District
BW-GH Ghanzi District, =Ганзи
BW-KG Kgalagadi District
BW-KL Kgatleng District
BW-KW Kweneng District, Квененг
BW-NE North-East District
BW-NW North-West District
BW-SE South-East District
BW-SO Southern District
BY-BR Brestskaya voblasts’
BY-HO Homyel’skaya voblasts’
BY-HR Hrodzyenskaya voblasts’
BY-MA Mahilyowskaya voblasts’
BY-MI Minskaya voblasts’
BY-VI Vitsyebskaya voblasts’
BZ-CY Cayo District, Кайо
BZ-CZL Corozal District, Коросаль
BZ-OW Orange Walk District, =Ориндж-Уолк
BZ-SC Stann Creek District, Станн-Крик
BZ-TOL Toledo District
CA-BC Colombie-Britannique, Columbia Británica, Columbia Britannica
CA-NB Nouveau-Brunswick, Нью-Брансвик
CA-NL Neufundland und Labrador, Terre-Neuve-et-Labrador, Terranova y Labrador, Newfoundland, Nyufaundlend, Labrador
CA-NS Nouvelle-Écosse, Nueva Escocia, Nuova Scozia
CA-NT Nordwest-Territorien, Territoires du Nord-Ouest, Territorios del Noroeste, Territori del Nord-Ovest
CA-PE Île-du-Prince-Édouard, Isla del Príncipe Eduardo, Isola del Principe Edoardo, PEI
CA-QC =Kebek
CD-BC Kongo Central, Нижнее Конго
CD-EQ Экваториальная провинция
CD-KE Восточное Касаи
CD-KN =Киншаса
CF-AC Уам
CF-BB Баминги-Бангоран
CF-BGF =Банги
CF-BK Нижнее Котто
CF-HK Верхнее Котто
CF-HM Верхнее Мбому
CF-HS Haute-Sangha
CF-KB Gribingui
CF-KG Kémo-Gribingui
CF-LB Лобае
CF-MB Мбому
CF-OP Уам-Пенде
CF-SE Sangha, Санга-Мбаэре
CF-UK Уака
CG-11 Буэнза
CG-12 Пул
CG-13 Санга
CG-14 Плато
CG-15 Западный Кювет
CG-2 Лекуму
CG-5 Куилу
CG-7 Ликуала
CG-8 Кювет
CG-BZV =Браззавиль
CH-AG Canton d’Argovie, Cantón de Argovia
CH-AI Canton d’Appenzell Rhodes-Intérieures, Cantón de Appenzell Rodas Interiores, Canton Appenzello Interno
CH-AR Canton d’Appenzell Rhodes-Extérieures, Cantón de Appenzell Rodas Exteriores, Canton Appenzello Esterno
CH-BE =Canton de Berne, =Cantón de Berna
CH-BL Canton de Bâle-Campagne, Cantón de Basilea-Campiña, Canton Basilea Campagna, Baselland
CH-BS Canton de Bâle-Ville, Cantón de Basilea-Ciudad, Canton Basilea Città
CH-FR =Kanton Freiburg, =Cantón de Friburgo, =Freiburg
CH-GE =Genève, =Kanton Genf, =Cantón de Ginebra, =Canton Ginevra
CH-GL =Canton de Glaris, =Canton Glarona
CH-GR Canton des Grisons, Grisonia, Cantone dei Grigioni, Grisons, Grigioni
CH-JU Canton Giura
CH-LU =Cantón de Lucerna
CH-NE =Kanton Neuenburg
CH-NW Canton de Nidwald, Canton Nidvaldo
CH-OW Canton d’Obwald, Canton Obvaldo
CH-SG =Canton de Saint-Gall, =Cantón de San Galo, =Canton San Gallo
CH-SH =Canton de Schaffhouse, =Canton Sciaffusa
CH-SO =Canton de Soleure, =Cantón de Soleura, =Canton Soletta
CH-SZ =Canton de Schwytz, =Canton Svitto
CH-TG Canton de Thurgovie, Cantón de Turgovia
CH-TI Kanton Tessin, Cantón del Tesino, Tessin
CH-UR Canton d’Uri
CH-VD Kanton Waadt, Waadt
CH-VS Kanton Wallis, Canton Vallese, Wallis
CH-ZG =Canton de Zoug, =Canton Zugo
CH-ZH =Canton Zurigo
CL-AI Aisén del General Carlos Ibañez del Campo, Айсен-дель-Хенераль-Карлос-Ибаньес-дель-Кампо
CL-AP Арика-и-Паринакота
CL-AR Араукания
CL-AT Атакама
CL-CO =Кокимбо
CL-LI Либертадор-Хенераль-Бернардо-О’Хиггинс
CL-MA =Magallanes, Magallanes y la Antártica Chilena Region, Магальянес-и-ла-Антарктика-Чилена
CL-RM Región Metropolitana de Santiago, Столичная область
CL-TA Тарапака
CM-AD Adamaoua, Адамава
CM-EN Крайнесеверный регион
CM-LT Прибрежный регион
CM-NO North Region Cameroon
CM-NW North-West
CM-SW South-West
CN-AH Anhui Sheng, Аньхой
CN-BJ =Beijing Shi, =Пекин
CN-CQ =Chongqing Shi, =Чунцин
CN-FJ Fujian Sheng, Фуцзянь
CN-GD Guangdong Sheng, Гуандун
CN-GS Gansu Sheng
CN-GX Guangxi Zhuangzu Zizhiqu, Гуанси-Чжуанский автономный район
CN-GZ Guizhou Sheng, Гуйчжоу
CN-HA Henan Sheng, =Хэнань
CN-HB Hubei Sheng, Хубэй
CN-HE Hebei Sheng, Хэбэй
CN-HI Hainan Sheng, Хайнань
CN-HL Heilongjiang Sheng, Хэйлунцзян
CN-HN Hunan Sheng, Хунань
CN-JL Jilin Sheng, =Гирин
CN-JS Jiangsu Sheng, Цзянсу
CN-JX Jiangxi Sheng, Цзянси
CN-LN Liaoning Sheng, Ляонин
CN-NX Ningxia Huizu Zizhiqu, Нинся-Хуэйский автономный район
CN-QH Qinghai Sheng, Цинхай
CN-SC Sichuan Sheng, Сычуань
CN-SD Shandong Sheng, Шаньдун
CN-SH Shanghai Shi, =Шанхай
CN-SN Shaanxi Sheng, =Шэньси
CN-SX Shanxi Sheng, =Шаньси
CN-TJ =Tianjin Shi, =Тяньцзинь
CN-XJ Xinjiang Uygur Zizhiqu, Синьцзян-Уйгурский автономный район
CN-YN Yunnan Sheng
CN-ZJ Zhejiang Sheng, Чжэцзян
CO-ANT Антьокия
CO-ARA =Араука
CO-ATL Атлантико
CO-BOY Бояка
CO-CAL Кальдас
CO-CAQ Какета
CO-CAS Касанаре
CO-CAU Каука
CO-CES Сесар
CO-CHO Чоко
CO-COR Кордова
CO-CUN Кундинамарка
CO-DC Distrito Capital de Bogotá, =Bogotá
CO-GUA Гуайния
CO-GUV Гуавьяре
CO-HUI Уила
CO-LAG Гуахира
CO-QUI Киндио
CO-SAP San Andrés Providencia y Santa Catalina, Archipelago of San Andrés, Archipelago of San Andrés Providencia and Santa Catalina, Сан-Андрес-и-Провиденсия
CO-SUC Сукре
CO-VAC Валье-дель-Каука
CO-VID Вичада
CR-A =Алахуэла
CR-C =Картаго
CR-G Гуанакасте
CR-H =Эредия
CR-SJ =Сан-Хосе
CU-03 =La Habana, =Гавана
CU-04 =Матансас
CU-05 Вилья-Клара
CU-06 =Сьенфуэгос
CU-07 =Санкти-Спиритус
CU-08 =Сьего-де-Авила
CU-09 =Камагуэй
CU-11 =Ольгин
CU-13 =Сантьяго-де-Куба
CU-99 Хувентуд
CV-BR Brava Cape Verde
CV-BV Boa Vista Cape Verde
CV-CA Санта-Катарина Сантьягу
CV-CF Santa Catarina do Fogo Cape Verde, Санта-Катарина Фогу
CV-CR Санта-Круз
CV-MA Maio Cape Verde, Маю
CV-MO Mosteiros Cape Verde, Моштейруш
CV-PA Paul Cape Verde
CV-PN Porto Novo Cape Verde, Порту-Нову
CV-PR Praia Cape Verde, =Прая
CV-RB Ribeira Brava Cape Verde, =Рибейра-Брава
CV-RG Ribeira Grande Cape Verde, =Рибейра-Гранде
CV-RS Ribeira Grande de Santiago Cape Verde, Рибейра-Гранде-де-Сантьяго
CV-SD São Domingos Cape Verde, Сау-Домингус
CV-SF São Filipe Cape Verde, Сан-Филипе
CV-SL Sal Cape Verde
CV-SM São Miguel Cape Verde, Сан-Мигел
CV-SO São Lourenço dos Órgãos Cape Verde, Сан-Лоренсу душ Оргауш
CV-SS São Salvador do Mundo Cape Verde, Сан-Салвадор-Мунду
CV-SV São Vicente Cape Verde, Сан-Висенте
CV-TA Tarrafal Cape Verde
CV-TS Tarrafal de São Nicolau Cape Verde, Таррафал-де-Сан-Николау
CZ-712 Olomouc District, =Оломоуц
CZ-72 =Zlín
DE-BB Brandebourg, Brandeburgo
DE-BE =Berlino
DE-BW Bade-Wurtemberg, Baden-Wurtemberg, Baden-Wuerttemberg
DE-BY Bayern, Bavière, Baviera
DE-HB Freie Hansestadt Bremen, =Brême, =Brema
DE-HE Assia
DE-HH =Hambourg, =Hamburgo, =Amburgo
DE-MV Mecklembourg-Poméranie-Occidentale, Mecklemburgo-Pomerania Occidental, Meclemburgo-Pomerania Anteriore, Mecklenburg, Meklenburq, Мекленбург
DE-NI Niedersachsen, Basse-Saxe, Baja Sajonia, Bassa Sassonia
DE-NW Nordrhein-Westfalen, Rhénanie-du-Nord-Westphalie, Renania del Norte-Westfalia, Renania Settentrionale-Vestfalia, NRW, Vestfaliya, Westfalen, Westphalia, Vestfalya
DE-RP Rhénanie-Palatinat, Renania-Palatinado, Renania-Palatinato, Renanya-Palatina, Pfalz, Пфальц
DE-SH Шлезвиг-Гольштайн
DE-SL Sarre
DE-SN Sachsen, Saxe, Sajonia, Sassonia
DE-ST Sachsen-Anhalt, Saxe-Anhalt, Sajonia-Anhalt, Sassonia-Anhalt
DE-TH Thüringen, Thuringe, Turingia, Türinqiya
DJ-AS =Али Сабье
DJ-DI =Дихил
DJ-OB =Обок
DJ-TA =Таджурах
DK-81 Region Nordjylland, Jutland du Nord, Jutlandia Septentrional, Jutland settentrionale, North Denmark Region, Nordjylland
DK-82 Region Midjylland, Region Midtjylland, Jutland central, Jutlandia Central, Central Denmark Region, Midtjylland, Jylland, Jutland, Ютландия
DK-83 Region Syddanmark, Danemark-du-Sud, Dinamarca Meridional, Danimarca meridionale, Syddanmark
DK-84 Region Hovedstaden, Hovedstaden, Región Capital
DK-85 Region Sjælland, Sjælland, Región de Selandia, Selandia
DO-01 Национальный округ
DO-02 Асуа
DO-03 Баоруко
DO-04 Бараона
DO-05 Дахабон
DO-07 =Элиас-Пинья
DO-08 =Эль-Сейбо
DO-09 Эспайльят
DO-10 Индепенденсия
DO-11 Ла-Альтаграсия
DO-14 Мария-Тринидад-Санчес
DO-15 Монте-Кристи
DO-17 Перавия
DO-19 Эрманас-Мирабаль
DO-21 Сан-Кристобаль
DO-23 Сан-Педро-де-Макорис
DO-24 Санчес-Рамирес
DO-25 =Сантьяго
DO-26 Сантьяго-Родригес
DO-28 Монсеньор-Новэль
DO-30 Ато-Майор
DO-31 Сан-Хосе-де-Окоа
DZ-02 Эш-Шелифф
DZ-03 =Лагуат
DZ-04 Ум-эль-Буахи
DZ-06 =Беджая
DZ-08 =Бешар
DZ-10 =Буира
DZ-11 =Tamanrasset
DZ-13 =Тлемсен
DZ-15 =Тизи-Узу
DZ-16 =Alger, =Алжир
DZ-17 =Джельфа
DZ-18 =Джиджель
DZ-24 =Гельма
DZ-25 =Константина
DZ-29 =Маскара
DZ-30 =Уаргла
DZ-32 Эль-Баяд
DZ-34 =Бордж-Бу-Арреридж
DZ-35 =Бумердес
DZ-36 El Taref Province
DZ-37 =Тиндуф
DZ-39 =Эль-Уэд
DZ-40 Хеншела
DZ-41 =Сук-Ахрас
DZ-42 =Tipaza
DZ-44 =Айн-Дефла
DZ-46 =Айн-Темушент
DZ-47 =Гардая
DZ-48 Релизан
EC-A Асуай
EC-C Карчи
EC-D Орельяна
EC-F Каньяр
EC-H Чимборасо
EC-L =Лоха
EC-P Пичинча
EC-S Морона-Сантьяго
EC-SD Санто-Доминго-де-лос-Тсачилас
EC-T Тунгурауа
EC-U Сукумбиос
EC-X Котопахи
EC-Y Пастаса
EC-Z Самора-Чинчипе
EG-ALX =Al Iskandarīyah, =Александрия
EG-ASN =Асуан
EG-BA Al Baḩr al Aḩmar, Красное море
EG-BH Al Buḩayrah, Бухейра
EG-BNS =Banī Suwayf, Бени Суэйф
EG-C =Al Qāhirah, =Каир
EG-DK Ad Daqahlīyah, Дакахлия
EG-DT =Dumyāţ
EG-FYM =Al Fayyūm, Эль Файю
EG-GH Al Gharbīyah, Гарбия
EG-GZ =Al Jīzah, =Эль Гиза
EG-IS =Al Ismā’īlīyah, =Исмаилия
EG-JS Janūb Sīnā’, Южный Синай
EG-KB Al Qalyūbīyah, Кальюбия
EG-KFS =Kafr ash Shaykh, =Кафр эш Шейх
EG-KN =Qinā, =Кена
EG-LX =Al Uqşur, =Луксор
EG-MN =Al Minyā, =Эль Минья
EG-MNF Al Minūfīyah, Минуфия
EG-MT =Maţrūḩ, =Матрух
EG-PTS =Būr Sa‘īd
EG-SHG =Sūhāj, =Сохаг
EG-SHR Ash Sharqīyah, Шаркия
EG-SIN Shamāl Sīnā’, Северный Синай
EG-SUZ =As Suways, =Суэц
EG-WAD Al Wādī al Jadīd, Новая Долина
ER-AN Ansabā
ER-DK Janūbī al Baḩrī al Aḩmar, Дэбуб-Кэй-Бахри
ER-DU Al Janūbī
ER-GB Qāsh-Barkah, Гаш-Барка
ER-MA Al Awsaţ
ER-SK Shimālī al Baḩrī al Aḩmar, Сэмиэн-Кэй-Бахри
ES-AN Andalucía, Andalusien, Andalousie, Andalusya
ES-AR Aragonien, Aragona
ES-AS Asturien, Asturies, Asturie
ES-CB Kantabrien, Cantabrie
ES-CL Castilla y León, Kastilien und León, Castille-et-León, Castiglia e León
ES-CM Castilla-La Mancha, Kastilien-La Mancha, Castille-La Manche, Castiglia-La Mancia
ES-CN Canarias, Kanarische Inseln, Îles Canaries, Isole Canarie, Canaries
ES-CT Catalunya, Katalonien, Catalogne, Cataluña, Catalogna
ES-EX Estrémadure
ES-GA Galicien, Galice, Galizia
ES-MD =Madrid Comunidad de, Autonome Gemeinschaft Madrid, Communauté de Madrid, =Madrid
ES-MU =Région de Murcie
ES-NC Navarra Comunidad Foral de, Communauté forale de Navarre
ES-PM Illes Balears, Balearische Inseln, Îles Baléares, Islas Baleares, Isole Baleari, Balears, Baleares
ES-PV País Vasco, Autonome Gemeinschaft Baskenland, Pays basque, Paesi Baschi, Euskadi, Bask Ülkesi
ES-VC Valenciana Comunidad, Valencianische Gemeinschaft, Communauté valencienne, Comunità valenzana
ET-AA =Ādīs Ābeba, =Аддис-Абеба
ET-AM Āmara, Амхара
ET-BE Bīnshangul Gumuz, Бенишангул-Гумуз
ET-DD =Дыре-Дауа
ET-GA Gambēla Hizboch
ET-HA Hārerī Hizb, Харари
ET-OR Oromīya
ET-SN YeDebub Bihēroch Bihēreseboch na Hizboch, Southern Nations, Регион Южных национальностей
ET-SO Sumalē
FI-02 Etelä-Karjala, Südkarelien, Carélie du Sud, Karelia del Sur, Carelia meridionale
FI-03 Etelä-Pohjanmaa, Südösterbotten, Ostrobotnie du Sud, Ostrobotnia del Sur, Ostrobotnia meridionale
FI-04 Etelä-Savo, Südsavo, Savonie du Sud, Savonia del Sur, Savo meridionale
FI-06 Kanta-Häme, Tavastia Propia
FI-07 Keski-Pohjanmaa, Mittelösterbotten, Ostrobotnie-Centrale, Ostrobotnia Central
FI-08 Keski-Suomi, Mittelfinnland, Finlande-Centrale, Finlandia Central
FI-09 Vallée de la Kymi
FI-10 Lappi, Lappland, Laponie, Laponia finlandesa, Regione della Lapponia
FI-12 Pohjanmaa, Österbotten, Ostrobotnie, Ostrobotnia
FI-13 Pohjois-Karjala, Nordkarelien, Carélie du Nord, Karelia del Norte, Carelia settentrionale
FI-14 Pohjois-Pohjanmaa, Nordösterbotten, Ostrobotnie du Nord, Ostrobotnia del Norte, Ostrobotnia settentrionale
FI-15 Pohjois-Savo, Nordsavo, Savonie du Nord, Savonia del Norte, Savo settentrionale
FI-16 Päijät-Häme
FI-18 Nyland
FI-19 Varsinais-Suomi, Finlande propre, Finlandia Propia
FJ-C Central Division, Central Division Fiji
FJ-E Eastern Division, Eastern Division Fiji
FJ-N Northern Division, Northern Division Fiji
FJ-W Western Division, Western Division Fiji
FM-KSA Кусаие
FM-PNI Понпеи
FM-TRK Трук
FR-ARA Rhône-Alpes, Auvergne, Овернь
FR-BFC Bourgogne-Franche-Comté, Bourgogne, Burgundy, Burqundiya, Бургундия, Franche-Comté
FR-BRE Bretagne, Bretagna
FR-COR Corse, Córcega
FR-CVL Centre, Centre Region France
FR-IDF Isla de Francia
FR-NAQ Aquitaine, Aquitania, Akvitaniya
FR-NOR Normandie
FR-OCC Occitanie
FR-PAC Provenza-Alpes-Costa Azul, Provenza-Alpi-Costa Azzurra, PACA, Provence, Provans, Côte d’Azur, Лазурный Берег
FR-PDL Países del Loira, Paesi della Loira
GA-1 Эстуарий
GA-2 Верхнее Огове
GA-3 Среднее Огове
GA-4 Нгуни
GA-6 Огове-Ивиндо
GA-7 Огове-Лоло
GA-8 Огове-Маритим
GA-9 Волё-Нтем
GB-CON Kornuol
GB-ENG Angleterre, Inglaterra, Inghilterra
GB-NIR Nordirland, Irlande du Nord, Irlanda del Norte, Ulster
GB-SCT Schottland, Écosse, Escocia, Scozia
GB-SRY Sarrey
GB-WLS Pays de Galles, Gales, Galles
GE-AJ Acarya, Adzharia, Ajaria
GE-KA Kaxeti
GE-SJ Cavaxeti, Javakheti, Cavaxetiya
GE-SZ Samegrelo, Sameqrelo, Svaneti, Svanetiya
GH-AA Большая Аккра
GH-AH Ашанти
GL-KU Kommune Kujalleq, Куяллек
GL-QA Qaasuitsup Kommunia, Каасуитсуп
GL-QE Qeqqata Kommunia, Кекката
GL-SM Kommuneqarfik Sermersooq, Сермерсоок
GM-L Lower River, Нижняя Река
GM-M Central River, Центральная Река
GM-N North Bank, Северный Берег
GM-U Upper River, Верхняя Река
GM-W Western
GN-B =Boké
GN-C =Конакри
GN-D =Kindia, =Киндия
GN-F =Faranah, Фарана
GN-K =Kankan
GN-M =Mamou, Маму
GN-N =Nzérékoré
GQ-BN Северный Биоко
GQ-BS Южный Биоко
GQ-CS Сентро-Сур
GQ-KN Ке-Нтем
GQ-WN Веле-Нзас
GR-69 Ágion Óros, Athos, Mont Athos, Monte Athos, Афон
GR-A Anatolikí Makedonía kai, Ostmakedonien und Thrakien, Macédoine-Orientale-et-Thrace, Macedonia Oriental y Tracia, Macedonia Orientale e Tracia, Восточная Македония и Фракия
GR-B Kentrikí Makedonía, Zentralmakedonien, Macédoine-Centrale, Macedonia Central, Центральная Македония
GR-C Dytikí Makedonía, Westmakedonien, Macédoine-Occidentale, Macedonia Occidental, Macedonia Occidentale, Западная Македония
GR-D Ípeiros, Épire, Epiro, Эпир
GR-E Thessalía, Thessalien, Thessalie, Tesalia, Tessaglia, Фессалия
GR-F Ionía Nísia, Ionische Inseln, Îles Ioniennes, Islas Jónicas, Isole Ionie, Ионические острова
GR-G Dytikí Elláda, Westgriechenland, Grèce-Occidentale, Grecia Occidental, Grecia Occidentale, Западная Греция
GR-H Stereá Elláda, Mittelgriechenland, Grèce-Centrale, Grecia Central, Центральная Греция
GR-I Attikí, Attique, Ática
GR-J Pelopónnisos, Peloponnes, Periferia de Peloponeso, Peloponneso
GR-K Vóreio Aigaío, Nördliche Ägäis, Égée-Septentrionale, Egeo Septentrional, Egeo Settentrionale, Северные Эгейские острова
GR-L Nótio Aigaío, Südliche Ägäis, Égée-Méridionale, Egeo Meridional, Egeo Meridionale, Южные Эгейские острова
GR-M Kríti, Kreta, Creta, Крит
GW-BL Bijagós
GW-BS =Бисау
GW-CA Кашеу
GW-OI Ойо
GW-QU Кинара
GW-TO Томбала
GY-BA Барима-Ваини
GY-CU Куйуни-Мазаруни
GY-DE Демерара-Махаиса
GY-EB Восточный Бербайс-Корентин
GY-ES Эссекуибо-Айлендс-Западный Демерара
GY-MA Махаиса-Бербайс
GY-PM Померун-Супенаам
GY-UD Верхний Демерара-Бербайс
GY-UT Верхний Такуту-Верхний Эссекуибо
HN-CH Чолутека
HN-CL Колон
HN-CM Комаягуа
HN-CP Копан
HN-CR Кортес
HN-FM Франсиско Морасан
HN-GD Грасьяс-а-Дьос
HN-IB Islas de la Bahía, Ислас-де-ла-Баия
HN-IN Интибука
HN-OC Окотепеке
HN-OL Оланчо
HN-VA Валье
HR-01 Zagrebačka županija, Загребская жупания
HR-02 Krapinsko-zagorska županija, Крапинско-Загорская жупания
HR-03 Sisačko-moslavačka županija, Сисацко-Мославинская жупания
HR-04 Karlovačka županija, Карловацкая жупания
HR-05 Varaždinska županija, Вараждинская жупания
HR-06 Koprivničko-križevačka županija, Копривницко-Крижевацкая жупания
HR-07 Bjelovarsko-bilogorska županija, Беловарско-Билогорская жупания
HR-08 Primorsko-goranska županija, Приморско-Горанская жупания
HR-09 Ličko-senjska županija, Лицко-Сеньская жупания
HR-10 Virovitičko-podravska županija, Вировитицко-Подравская жупания
HR-11 Požeško-slavonska županija, Пожежско-Славонская жупания
HR-12 Brodsko-posavska županija, Бродско-Посавская жупания
HR-13 Zadarska županija, Задарская жупания
HR-14 Osječko-baranjska županija, Осиецко-Бараньская жупания
HR-15 Šibensko-kninska županija, Шибенско-Книнская жупания
HR-16 Vukovarsko-srijemska županija, Вуковарско-Сремская жупания
HR-17 Splitsko-dalmatinska županija, Сплитско-Далматинская жупания
HR-18 Istarska županija, Истрийская жупания
HR-19 Dubrovačko-neretvanska županija, Дубровницко-Неретванская жупания
HR-20 Međimurska županija, Меджумурская жупания
HR-21 Grad Zagreb
HT-AR Артибонит
HT-GA Grande’Anse, Гранд-Анс
HT-NI Нип
HU-BA Komitat Baranya
HU-BE Komitat Békés
HU-BK Komitat Bács-Kiskun
HU-BZ Komitat Borsod-Abaúj-Zemplén
HU-CS Csongrád-Csanád, Komitat Csongrád
HU-FE Komitat Fejér
HU-GS Komitat Győr-Moson-Sopron
HU-HB Komitat Hajdú-Bihar
HU-HE Komitat Heves
HU-JN Komitat Jász-Nagykun-Szolnok
HU-KE Komitat Komárom-Esztergom
HU-NO Komitat Nógrád
HU-PE Komitat Pest
HU-SO Komitat Somogy
HU-SZ Komitat Szabolcs-Szatmár-Bereg
HU-TO Komitat Tolna
HU-VA Komitat Vas
HU-VE =Veszprém, Komitat Veszprém
HU-ZA Komitat Zala
ID-AC Ачех
ID-BB Kepulauan Bangka Belitung, Банка-Белитунг
ID-BE =Бенкулу
ID-JA =Джамби
ID-JB Jawa Barat, Западная Ява
ID-JI Jawa Timur, Восточная Ява
ID-JK Jakarta Raya, =DKI Jakarta, =Джакарта
ID-JT Jawa Tengah, Центральная Ява
ID-KB Kalimantan Barat
ID-KI Kalimantan Timur
ID-KR Kepulauan Riau, Острова Риау
ID-KS Kalimantan Selatan
ID-KT Kalimantan Tengah
ID-KU Kalimantan Utara
ID-MU Maluku Utara
ID-NB Nusa Tenggara Barat, Западные Малые Зондские острова
ID-NT Nusa Tenggara Timur, Восточные Малые Зондские острова
ID-SA Sulawesi Utara, Северный Сулавеси
ID-SB Sumatera Barat
ID-SG Sulawesi Tenggara, Юго-Восточный Сулавеси
ID-SN Sulawesi Selatan, Южный Сулавеси
ID-SR Sulawesi Barat, Западный Сулавеси
ID-SS Sumatera Selatan
ID-ST Sulawesi Tengah, Центральный Сулавеси
ID-SU Sumatera Utara
ID-YO =Special Region of Yogyakarta, =Джокьякарта
IE-C Connaught, Коннахт
IE-L Ленстер
IE-M Манстер
IE-U Ольстер
IN-AN Андаманские и Никобарские острова
IN-AP Андхра-Прадеш
IN-BR Бихар
IN-CH =Чандигарх
IN-CT Чхаттисгарх
IN-DL =Дели
IN-GJ Гуджарат
IN-HP Химачал-Прадеш
IN-HR Харьяна
IN-JH Джаркханд
IN-LD Лакшадвип
IN-MH Махараштра
IN-ML Мегхалая
IN-MP Мадхья-Прадеш
IN-NL Нагаленд
IN-OD Орисса
IN-PB Punjab India, Пенджаб
IN-PY =Pondicherry, =Пудучерри
IN-RJ Раджастхан
IN-TN Тамилнад
IN-UP Уттар-Прадеш
IN-WB Западная Бенгалия
IQ-AN Анбар
IQ-AR =Arbīl
IQ-BA =Al Başrah
IQ-BB Bābil
IQ-BG =Багдад
IQ-DA =Dahūk, =Дахук
IQ-DQ Ди-Кар
IQ-KA =Кербела
IQ-MU Muthanna Province, Мутанна
IQ-NA =An Najaf, =Наджаф
IQ-NI Nīnawá, =Найнава
IQ-QA Al Qādisīyah, Кадисия
IQ-SD Şalāḩ ad Dīn, Салах-эд-Дин
IQ-SU =As Sulaymānīyah, =Сулеймания
IQ-WA Васит
IR-01 Восточный Азербайджан
IR-02 West Azerbaijan Province, Западный Азербайджан
IR-03 =Ардебиль
IR-04 =Исфахан
IR-06 =Бушир
IR-07 =Тегеран
IR-08 Чехармехаль и Бахтиария
IR-10 Хузестан
IR-11 =Зенджан
IR-13 Систан и Белуджистан
IR-17 =Керманшах
IR-18 Кохгилуйе и Бойерахмед
IR-20 Лурестан
IR-21 Мазендеран
IR-22 Центральный остан
IR-23 Хормозган
IR-24 =Хамадан
IR-25 =Йезд
IR-26 =Кум
IR-28 =Казвин
IR-29 Южный Хорасан
IR-30 Хорасан-Резави
IR-31 Северный Хорасан
IS-1 Höfuðborgarsvæði, Хёвюдборгарсвайдид
IS-2 Suðurnes
IS-3 Vesturland
IS-4 Vestfirðir
IS-5 Norðurland vestra
IS-6 Norðurland eystra
IS-7 Austurland, Эйстюрланд
IS-8 Suðurland
IT-21 Piemonte, Piemont, Piamonte
IT-23 Valle d’Aosta Vallée d’Aoste, Aostatal, Vallée d’Aoste, Valle de Aosta
IT-25 Lombardia, Lombardei, Lombardie
IT-32 Trentino-Alto Adige Trentino-Südtirol, Trentino-Südtirol, Trentin-Haut-Adige, Trentino-Alto Adigio, Trentino-Alto Adige/Südtirol, Südtirol, South Tyrol, Южный Тироль
IT-34 Venetien, =Vénétie
IT-36 Friaul-Julisch Venetien, Frioul-Vénétie julienne, Friuli-Venecia Julia
IT-42 Ligurien, Ligurie
IT-45 Émilie-Romagne, Emilia-Romaña
IT-52 Toscana, Toscane
IT-55 Umbrien, Ombrie
IT-57 Marken, Marches, Marcas
IT-62 Latium, Lacio
IT-65 Abruzzen, Abruzzes, Abruzos
IT-72 Kampanien, Campanie
IT-75 Apulien, Pouilles
IT-77 Basilikata, Basilicate
IT-78 Kalabrien, Calabre
IT-82 Sicilia, Autonome Region Sizilien, Sicile
IT-88 Sardegna, Sardinien, Sardaigne, Cerdeña, Sardunya
JO-AJ =‘Ajlūn, =Аджлун
JO-AM Al ‘A̅şimah
JO-AQ =Al ‘Aqabah, =Акаба
JO-AT =Aţ Ţafīlah, =Эт-Тафила
JO-AZ =Az Zarqā’, =Эз-Зарка
JO-BA Al Balqā’, Эль-Балка
JO-JA =Jarash, =Джараш
JO-KA =Al Karak, =Эль-Карак
JO-MA =Al Mafraq, =Эль-Мафрак
JP-01 Хоккайдо
JP-03 Иватэ
JP-07 =Hukusima, =Фукусима
JP-09 Totigi
JP-10 Гумма
JP-11 =Сайтама
JP-12 =Tiba
JP-13 =Токио
JP-14 Канагава
JP-17 Isikawa, Исикава
JP-18 Hukui
JP-19 Yamanasi
JP-21 =Gihu
JP-22 =Sizuoka, =Сидзуока
JP-23 Aiti, Айти
JP-25 Siga
JP-26 =Киото
JP-28 Хёго
JP-30 =Вакаяма
JP-32 Simane
JP-34 =Hirosima, =Хиросима
JP-35 =Yamaguti
JP-36 =Tokusima
JP-37 Кагава
JP-38 Эхимэ
JP-39 =Kôti
JP-40 =Hukuoka
JP-45 =Миядзаки
JP-46 =Kagosima
JP-47 Окинава
KE-30 Nairobi City
KG-C Chü
KG-O =Osh
KG-Y Ysyk-Köl
KH-1 Banteay Mean Choăy, Бантеаймеантьей
KH-10 =Kracheh, Кратьэх
KH-11 Mondol Kiri
KH-12 =Пномпень
KH-13 Прэахвихеа
KH-14 =Prey Veaeng
KH-15 =Pousaat, =Поусат
KH-16 Rotanak Kiri
KH-17 =Siem Reab
KH-18 Preah Sihanouk, =Сиануквиль
KH-19 Stueng Traeng, Стынгтраенг
KH-2 =Baat Dambang
KH-20 =Svaay Rieng
KH-21 =Taakaev
KH-22 Otdar Mean Chey, Оддармеантьей
KH-23 =Kaeb, Каеп
KH-24 =Пайлин
KH-3 =Kampong Chaam, Кампонгтхом
KH-4 =Кампонгчнанг
KH-5 Kampong Spueu, Кампонгспы
KH-6 =Kampong Thum, Кампонгтям
KH-8 Kandaal
KH-9 =Kaoh Kong, =Кохконг
KM-A Анжуан
KM-G Нгазиджа
KM-M Мвали
KR-11 Seoul-teukbyeolsi, =Сеул
KR-26 Busan-gwangyeoksi, =Пусан
KR-27 Daegu-gwangyeoksi, =Тэгу
KR-28 Incheon-gwangyeoksi, =Инчхон
KR-29 Gwangju-gwangyeoksi, =Gwangju, =Кванджу
KR-30 Daejeon-gwangyeoksi, =Тэджон
KR-31 Ulsan-gwangyeoksi
KR-41 Кёнгидо
KR-42 Gangwon-teukbyeoljachido, Канвондо
KR-43 Chungcheongbuk-do, Чхунчхон-Пукто
KR-44 Chungcheongnam-do, Чхунчхон-Намдо
KR-45 Jeollabuk-do, Чолла-Пукто
KR-46 Jeollanam-do, Чолла-Намдо
KR-47 Gyeongsangbuk-do, Кёнсан-Пукто
KR-48 Gyeongsangnam-do, Кёнсан-Намдо
KR-49 Jeju-teukbyeoljachido, Чеджудо
KW-AH =Эль-Ахмади
KW-FA =Эль-Фарвания
KW-HA =Хавалли
KW-JA =Эль-Джахра
KW-KU Эль-Асима
KW-MU =Mubārak al Kabīr
KZ-10 Abay
KZ-11 =Aqmola oblysy
KZ-15 =Aqtöbe oblysy
KZ-19 =Almaty
KZ-23 =Atyraū
KZ-27 Batys Qazaqstan oblysy
KZ-35 =Qaraghandy oblysy
KZ-39 =Qostanay oblysy
KZ-43 =Qyzylorda oblysy
KZ-47 Mangghystaū oblysy
KZ-59 Soltüstik Qazaqstan oblysy
KZ-62 Ulytaū
KZ-63 Shyghys Qazaqstan oblysy
LA-AT =Attapu, =Аттапы
LA-BL Bolikhamxai, Борикхамсай
LA-CH Тямпасак
LA-HO Houaphan, Хуапхан
LA-KH Khammouan, Кхаммуан
LA-LM =Louang Namtha, =Луангнамтха
LA-LP =Louangphabang, =Луангпхабанг
LA-OU =Oudômxai, =Удомсай
LA-PH =Phôngsali, =Пхонгсали
LA-SL =Сараван
LA-SV =Саваннакхет
LA-XA =Xaignabouli, =Сайнябули
LA-XE Xékong
LA-XI Сиангкхуанг
LB-AK =Aakkâr
LB-AS Liban-Nord, Северный Ливан
LB-BA =Beyrouth, =Бейрут
LB-BH =Баальбек
LB-BI Бекаа
LB-JA Liban-Sud, Южный Ливан
LB-JL Mont-Liban, Горный Ливан
LB-NA Nabatîyé, Набатия
LK-1 Basnāhira paḷāta, Western Province Sri Lanka
LK-2 Madhyama paḷāta, Central Province Sri Lanka
LK-3 Dakuṇu paḷāta, Southern Province Sri Lanka
LK-4 Uturu paḷāta, Northern Province Sri Lanka
LK-5 Næ̆gĕnahira paḷāta, Eastern Province Sri Lanka
LK-6 Vayamba paḷāta, North Western Province Sri Lanka
LK-7 Uturumæ̆da paḷāta, North Central Province Sri Lanka
LK-8 Ūva paḷāta
LK-9 Sabaragamuva paḷāta, Сабарагамува
LR-CM Гранд-Кейп-Маунт
LR-GB Гранд-Баса
LR-GG Гранд-Геде
LR-MY Мэриленд
LR-RG Ривер-Ги
LR-RI Ривер-Сесс
LS-A Maseru District
LS-B Botha-Bothe, Butha-Buthe District, =Бута-Буте
LS-C Leribe District
LS-D Berea District, Берья
LS-E Mafeteng District
LS-F Mohale’s Hoek District, Мохалес-Хук
LS-G Quthing District, =Цгутинг
LS-H Qacha’s Nek District, Цгачас-Нек
LS-J Mokhotlong District, Мокотлонг
LS-K Thaba-Tseka District, =Таба-Цека
LT-AL Alytaus apskritis, Алитусский уезд
LT-KL Klaipėdos apskritis, Клайпедский уезд
LT-KU Kauno apskritis, Каунасский уезд
LT-MR Marijampolės apskritis, Мариямпольский уезд
LT-PN Panevėžio apskritis, Паневежский уезд
LT-SA Šiaulių apskritis, Шяуляйский уезд
LT-TA Tauragės apskritis, Таурагский уезд
LT-TE Telšių apskritis, Тельшяйский уезд
LT-UT Utenos apskritis, Утенский уезд
LT-VL Vilniaus apskritis, Вильнюсский уезд
LU-DI =Дикирх
LU-GR =Гревенмахер
LU-ME =Мерш
LU-RD Реданж
LU-RM Ремих
LY-BA =Banghāzī, =Бенгази
LY-BU Al Buţnān, Butnan District, Эль-Бутнан
LY-DR =Darnah, Derna District
LY-GT Ghat District, =Гат
LY-JA Al Jabal al Akhḑar, Эль-Джебель-Эль-Ахдар
LY-JG Al Jabal al Gharbī, Jabal al Gharbi District, Эль-Джабал-эль-Гарби
LY-JI Al Jafārah, Эль-Джифара
LY-JU Al Jufrah, Jufra District, Эль-Джуфра
LY-KF Al Kufrah, Kufra District, Эль-Куфра
LY-MB Al Marqab, Murqub District, Эль-Маргаб
LY-MI =Mişrātah, Misrata District, =Мисурата
LY-MJ =Al Marj, Marj District, =Эль-Мардж
LY-MQ Murzuq District, =Марзук
LY-NL Nalut District
LY-NQ An Nuqāţ al Khams, Эн-Нугат-эль-Хумс
LY-SB Sabha District, =Сабха
LY-SR =Surt, Sirte District, =Сирт
LY-TB =Ţarābulus, Tripoli District, Tripoli District Libya
LY-WA Al Wahat District, Эль-Вахат
LY-WD Wādī al Ḩayāt, Wadi al Hayaa District, Вади-эль-Хаят
LY-WS Wādī ash Shāţi’, Wadi al Shatii District, Вади-эш-Шати
LY-ZA =Az Zāwiyah, Zawiya District, Эз-Завия
ME-01 Andrijevica Municipality, =Андриевица
ME-02 Bar Municipality
ME-03 Berane Municipality
ME-04 Bijelo Polje Municipality, =Биело-Поле
ME-05 Budva Municipality
ME-06 Cetinje Municipality, =Цетине
ME-07 Danilovgrad Municipality
ME-08 =Херцег-Нови
ME-09 Kolašin Municipality
ME-10 Kotor Municipality
ME-11 Mojkovac Municipality, =Мойковац
ME-12 Nikšić Municipality
ME-13 Plav Municipality
ME-14 Pljevlja Municipality, =Плевля
ME-15 Plužine Municipality, =Плужине
ME-16 Podgorica Municipality, =Подгорица
ME-17 Rožaje Municipality, =Рожае
ME-18 Šavnik Municipality
ME-19 Tivat Municipality
ME-20 Ulcinj Municipality, =Улцинь
ME-21 Žabljak Municipality, =Жабляк
MH-ALK =Ailuk
MH-ALL Ailinglaplap, Аилинглапалап
MH-ARN Arno Atoll
MH-AUR =Aur
MH-EBO =Ebon
MH-ENI Enewetak & Ujelang, Эниветок
MH-JAB =Jabat, =Джабат
MH-JAL Jaluit, Джалуит
MH-KIL Bikini & Kili, =Кили
MH-KWA Kwajalein Atoll, Кваджалейн
MH-LAE =Lae
MH-LIB =Lib
MH-LIK =Likiep
MH-MAJ =Маджуро
MH-MAL Maloelap
MH-MEJ =Mejit, =Меджит
MH-MIL =Mili
MH-NMK =Namdrik, =Наморик
MH-NMU Namu
MH-RON =Rongelap
MH-UJA =Ujae, Уджаэ
MH-UTI =Utrik, =Утирик
MH-WTH =Wotho, Вото
MH-WTJ =Wotje, Вотье
ML-1 =Каес
ML-2 =Куликоро
ML-3 =Сикасо
ML-4 =Сегу
ML-6 =Томбукту
MM-01 Сикайн
MM-02 =Пегу
MM-03 =Магуэ
MM-05 Танинтайи
MM-07 Иравади
MM-11 Качин
MM-12 Кая
MM-13 Карен
MM-14 Чин
MM-16 Ракхайн
MM-17 Шан
MM-18 =Nay Pyi Taw
MN-035 Orhon, Орхон
MN-037 Darhan uul, Дархан-Уул
MN-039 Hentiy, Хэнтий
MN-041 Hövsgöl, Хувсгел
MN-043 Hovd, =Ховд
MN-047 Туве
MN-051 Sühbaatar, Сухэ-Батор
MN-053 Умнеговь
MN-055 Övörhangay, Уверхангай
MN-057 Dzavhan, Завхан
MN-059 Дундговь
MN-063 Дорноговь
MN-064 Говь-Сумбэр
MN-065 Govĭ-Altay, Говь-Алтай
MN-069 =Bayanhongor, =Баянхонгор
MN-071 Bayan-Ölgiy, Баян-Улгий
MN-073 Arhangay, Архангай
MN-1 =Ulan Bator
MR-01 Ход-эш-Шарки
MR-02 Ход-эль-Гарби
MR-08 Дахлет-Нуадибу
MR-10 Кудимага
MR-11 Тирис-Земмур
MR-12 Иншири
MR-13 Nuwākshūţ al Gharbīyah
MR-14 Nuwākshūţ ash Shamālīyah
MR-15 Nuwākshūţ al Janūbīyah
MU-AG Agalega Islands
MU-BL Black River, Rivière Noire District, Ривьер-Нуар
MU-CC Cargados Carajos Shoals, St. Brandon, Каргадос-Карахос
MU-FL Flacq District, Флак
MU-GP Grand Port District
MU-MO Moka District
MU-PA Pamplemousses District, Памплемус
MU-PL =Port Louis, =Порт-Луи
MU-PW Plaines Wilhems District, Плен-Вилем
MU-RO Rodrigues Island, Родригес
MU-RR Rivière du Rempart District, Ривьер-дю-Рампар
MU-SA Savanne District, Саван
MV-00 Ariatholhu Dhekunuburi, Alif Dhaal Atoll, Алиф-Дхаал
MV-01 Seenu, Сиину
MV-03 Faadhippolhu, Lhaviyani Atoll, Лавийани
MV-04 Felidheatholhu, Vaavu Atoll
MV-05 Hahdhunmathi, Laamu Atoll
MV-07 Thiladhunmathee Uthuruburi, Haa Alif Atoll, Хаа-Алиф
MV-08 Kolhumadulu, Thaa Atoll, Тхаа
MV-12 Mulakatholhu, Meemu Atoll
MV-13 Maalhosmadulu Uthuruburi, Raa Atoll
MV-14 Nilandheatholhu Uthuruburi, Faafu Atoll
MV-17 Nilandheatholhu Dhekunuburi, Dhaalu Atoll, Дхаалу
MV-20 Maalhosmadulu Dhekunuburi, Baa Atoll
MV-23 Thiladhunmathee Dhekunuburi, Haa Dhaalu Atoll, Хаа-Дхаалу
MV-24 Miladhunmadulu Uthuruburi, Shaviyani Atoll, Шавийани
MV-25 Miladhunmadulu Dhekunuburi, Noonu Atoll, Нуну
MV-26 Maaleatholhu, Kaafu Atoll
MV-27 Huvadhuatholhu Uthuruburi, Gaafu Alif Atoll
MV-28 Huvadhuatholhu Dhekunuburi, Gaafu Dhaalu Atoll, Гаафу-Дхаалу
MV-29 Fuvammulah, Gnaviyani Atoll
MW-C Chapakati, Central Region Malawi
MW-N Chakumpoto, Northern Region Malawi
MW-S Chakumwera, Southern Region Malawi
MX-AGU =Агуаскальентес
MX-BCN Нижняя Калифорния
MX-BCS Южная Нижняя Калифорния
MX-CAM =Кампече
MX-CHH =Чиуауа
MX-CHP Чьяпас
MX-COA Coahuila de Zaragoza, Коауила
MX-COL =Колима
MX-GRO Герреро
MX-GUA =Гуанахуато
MX-HID Идальго
MX-JAL Халиско
MX-MEX =México, =Мехико
MX-MIC Michoacán de Ocampo, Мичоакан
MX-OAX =Оахака
MX-QUE =Керетаро
MX-ROO Кинтана-Роо
MX-TAB Табаско
MX-TLA =Тласкала
MX-VER Veracruz de Ignacio de la Llave, =Веракрус
MX-YUC Юкатан
MX-ZAC =Сакатекас
MY-01 =Джохор
MY-02 Кедах
MY-04 =Melaka, =Малакка
MY-05 Негри-Сембилан
MY-06 Паханг
MY-07 Pulau Pinang, =Пинанг
MY-11 =Тренгану
MY-12 Сабах
MY-13 Саравак
MY-14 Wilayah Persekutuan Kuala Lumpur
MY-15 Wilayah Persekutuan Labuan
MY-16 Wilayah Persekutuan Putrajaya, =Путраджая
MZ-A Ньяса
MZ-B Маника
MZ-I =Иньямбане
MZ-P Кабу-Делгаду
MZ-Q Замбезия
NA-CA Каприви
NA-HA Хардап
NA-KA ǁKaras Region
NA-KH Кхомас
NA-OD Очосондьюпа
NA-OH Омахеке
NA-ON Ошана
NA-OT Ошикото
NA-OW Охангвена
NE-1 =Агадес
NE-3 Досо
NE-5 =Тахуа
NG-AB Абия
NG-AD Адамава
NG-AK Аква-Ибом
NG-BA =Баучи
NG-CR Кросс-Ривер
NG-EB Эбоньи
NG-FC Abuja Federal Capital Territory, Федеральная столичная территория
NG-JI Джигава
NG-KW Квара
NG-NA Насарава
NI-AN Costa Caribe Norte, Región Autónoma del Atlántico Norte, Атлантический Северный
NI-AS Costa Caribe Sur, Región Autónoma del Atlántico Sur, Атлантический Южный
NI-BO Боако
NI-CA Карасо
NI-CI =Чинандега
NI-CO Чонталес
NI-JI =Хинотега
NI-MD Мадрис
NI-NS Нуэва-Сеговия
NI-SJ Сан-Хуан
NL-FL Flevolanda
NL-FR Fryslân, Frise, Frisia
NL-GE Gueldre, Güeldres, Gheldria
NL-GR =Groningue, =Provincia de Groninga, =Groninga
NL-LI Province de Limbourg, Limburgo
NL-NB Provinz Nordbrabant, Brabant-Septentrional, Brabante Septentrional, Brabante Settentrionale, Brabant
NL-NH Provinz Nordholland, Hollande-Septentrionale, Holanda Septentrional, Olanda Settentrionale
NL-ZE Zélande, Zelanda
NL-ZH Provinz Südholland, Hollande-Méridionale, Holanda Meridional, Olanda Meridionale
NO-11 Ругаланн
NO-15 Мёре-ог-Ромсдал
NO-18 Нурланн
NZ-AUK =Окленд
NZ-BOP Бей-оф-Пленти
NZ-CAN Кентербери
NZ-GIS =Гисборн
NZ-HKB Хокс-Бей
NZ-MBH Marlborough, Марлборо
NZ-MWT Manawatū-Whanganui, Манавату-Уангануи
NZ-NTL Нортленд
NZ-STL Саутленд
NZ-TAS Tasman District
NZ-WGN Greater Wellington, =Веллингтон
NZ-WKO Уаикато
NZ-WTC Уэст-Кост
OM-BU =Al Buraymī, =Эль-Бурайми
OM-DA Эд-Дахилия
OM-MA =Masqaţ, =Маскат
OM-WU Эль-Вуста
OM-ZA Az̧ Z̧āhirah, Эз-Захира
OM-ZU Z̧ufār, Дофар
PA-1 =Бокас-дель-Торо
PA-10 Panamá Oeste
PA-2 Кокле
PA-4 Чирики
PA-5 Дарьен
PA-6 Эррера
PA-EM Comarca Emberá-Wounaan, Эмбера-Воунаан
PA-NB Ngäbe-Buglé
PE-AMA Амасонас
PE-ANC Анкаш
PE-APU Апуримак
PE-ARE =Арекипа
PE-AYA =Аякучо
PE-CAJ =Кахамарка
PE-CAL =Callao, =Кальяо
PE-CUS =Куско
PE-HUC =Уануко
PE-HUV =Уанкавелика
PE-ICA =Ика
PE-JUN Хунин
PE-LAM Ламбаеке
PE-LMA Municipalidad Metropolitana de Lima
PE-MDD Мадре-де-Дьос
PE-MOQ =Мокегуа
PE-PAS Паско
PE-PIU =Пьюра
PE-TAC =Такна
PE-UCA Укаяли
PG-CPK Симбу
PG-EHG Истерн-Хайлендс
PG-GPK Залив
PG-MBA Милн-Бей
PG-NCD National Capital District, Национальный столичный округ
PG-NIK Новая Ирландия
PG-NPP Northern
PG-SAN West Sepik
PG-SHM Саутерн-Хайлендс
PG-WHM Уэстерн-Хайлендс
PH-00 National Capital Region, Столичный регион
PH-01 Илокос
PH-02 Долина Кагаян
PH-03 Центральный Лусон
PH-05 Бикольский Регион
PH-06 Западные Висайи
PH-07 Центральные Висайи
PH-08 Восточные Висайи
PH-09 Полуостров Замбоанга
PH-12 СОККСКСАРХЕН
PH-13 Карага
PH-14 Autonomous Region in Muslim Mindanao, Автономный регион в Мусульманском Минданао
PH-15 Кордильерский административный регион
PH-40 КАЛАБАРСОН
PK-BA Balochistan Pakistan, Белуджистан
PK-IS Islamabad Capital Territory, Федеральная столичная территория
PK-KP Khaībar Pakhtūnkhwā, Хайбер-Пахтунхва
PK-PB Panjāb
PK-SD Синд
PL-02 Dolnośląskie, Woiwodschaft Niederschlesien, Voïvodie de Basse-Silésie, Voivodato de Baja Silesia, Voivodato della Bassa Slesia, Lower Silesian Voivodeship
PL-04 Kujawsko-Pomorskie, Woiwodschaft Kujawien-Pommern, Voïvodie de Couïavie-Poméranie, Voivodato de Cuyavia y Pomerania, Voivodato della Cuiavia-Pomerania, Kuyavian-Pomeranian Voivodeship
PL-06 Lubelskie, Woiwodschaft Lublin, Voïvodie de Lublin, Voivodato de Lublin, Voivodato di Lublino
PL-08 Lubuskie, Woiwodschaft Lebus, Voïvodie de Lubusz, Voivodato de Lubusz
PL-10 Łódzkie, Woiwodschaft Łódź, Voïvodie de Łódź, Voivodato de Łódź
PL-12 Małopolskie, Woiwodschaft Kleinpolen, Voïvodie de Petite-Pologne, Voivodato de Pequeña Polonia, Voivodato della Piccola Polonia, Małopolska
PL-14 Mazowieckie, Woiwodschaft Masowien, Voïvodie de Mazovie, Voivodato de Mazovia, Voivodato della Masovia, Masovian Voivodeship, Mazowsze
PL-16 Opolskie, Woiwodschaft Oppeln, Voïvodie d’Opole, Voivodato de Opole
PL-18 Podkarpackie, Woiwodschaft Karpatenvorland, Voïvodie des Basses-Carpates, Voivodato de Subcarpacia, Voivodato della Precarpazia
PL-20 Podlaskie, Woiwodschaft Podlachien, Voïvodie de Podlachie, Voivodato de Podlaquia, Voivodato della Podlachia, Podlasie
PL-22 Pomorskie, Woiwodschaft Pommern, Voïvodie de Poméranie, Voivodato de Pomerania, Pomeranian Voivodeship, Pomorze
PL-24 Śląskie, Woiwodschaft Schlesien, Voïvodie de Silésie, Voivodato de Silesia, Voivodato della Slesia, Silesian Voivodeship, Śląsk
PL-26 Świętokrzyskie, Woiwodschaft Heiligkreuz, Voïvodie de Sainte-Croix, Voivodato de Santa Cruz, Voivodato della Santacroce
PL-28 Warmińsko-Mazurskie, Woiwodschaft Ermland-Masuren, Voïvodie de Varmie-Mazurie, Voivodato de Varmia y Masuria, Warmian-Masurian Voivodeship, Mazury
PL-30 Wielkopolskie, Woiwodschaft Großpolen, Voïvodie de Grande-Pologne, Voivodato de Gran Polonia, Wielkopolska
PL-32 Zachodniopomorskie, Woiwodschaft Westpommern, Voïvodie de Poméranie occidentale, Voivodato de Pomerania Occidental, Voivodato della Pomerania Occidentale, West Pomeranian Voivodeship
PT-01 Aveiro District, =Авейру
PT-02 Beja District
PT-03 Maischen, Saccharification, Ammostamento, Braga District
PT-04 Distrikt Bragança, District de Bragance, Distrito de Braganza, Distretto di Braganza, Bragança District, =Браганса
PT-05 Castelo Branco District, =Каштелу-Бранку
PT-06 Coimbra District, =Коимбра
PT-07 Évora District
PT-08 Faro District, =Фару
PT-09 Guarda District
PT-10 Leiria District, =Лейрия
PT-11 =Lisboa, =Lissabon, =Lisbonne, =Lisbona
PT-12 Portalegre District, Порталегри
PT-13 =Oporto, Porto District, =Порту
PT-14 Distrikt Santarém, District de Santarém, Distretto di Santarém, Santarém District, =Сантарен
PT-15 Setúbal District
PT-16 Viana do Castelo District, Виана-ду-Каштелу
PT-17 Vila Real District
PT-18 Viseu District, =Визеу
PT-20 Região Autónoma dos Açores, Azoren, Açores, Azzorre, Азорские острова
PT-30 Região Autónoma da Madeira, Autonome Region Madeira, Madère, Madera, Мадейра
PY-1 =Консепсьон
PY-11 Сентраль
PY-12 Ньеэмбуку
PY-14 Канендию
PY-15 Пресиденте-Аес
PY-16 Альто-Парагвай
PY-19 Бокерон
PY-2 San Pedro Department Paraguay
PY-3 Кордильера
PY-4 Гуайра
PY-5 Каагуасу
PY-6 =Каасапа
PY-ASU =Асунсьон
QA-DA =Ad Dawḩah, =Ад-Доха
QA-KH Al Khawr wa adh Dhakhīrah, =Аль-Хор
QA-MS Ash Shamāl, Аш-Шамаль
QA-RA =Ar Rayyān
QA-WA =Аль-Вакра
QA-ZA =Az̧ Z̧a‘āyin, Эд-Дайиан
RO-AB Kreis Alba, Județ d’Alba, Distretto di Alba
RO-AG Kreis Argeș, Județ d’Argeș, Distretto di Argeș, Арджеш
RO-AR Kreis Arad, Județ d’Arad, Distretto di Arad
RO-B =București, =Bukarest, =Bucarest, =Бухарест
RO-BC Kreis Bacău, Distretto di Bacău, =Бакэу
RO-BH Kreis Bihor, Distretto di Bihor, Бихор
RO-BN Kreis Bistrița-Năsăud, Distretto di Bistrița-Năsăud, Бистрица-Нэсэуд
RO-BR Kreis Brăila, Distretto di Brăila, =Брэила
RO-BT Kreis Botoșani, Distretto di Botoșani
RO-BV Kreis Brașov, Distretto di Brașov
RO-BZ Kreis Buzău, Distretto di Buzău, =Бузэу
RO-CJ Kreis Cluj, Distretto di Cluj, Клуж
RO-CL Kreis Călărași, Distretto di Călărași, Кэлэраши
RO-CS Kreis Caraș-Severin, Distretto di Caraș-Severin, Караш-Северин
RO-CT Kreis Constanța, Distretto di Costanza, =Констанца
RO-CV Kreis Covasna, Distretto di Covasna, Ковасна
RO-DB Kreis Dâmbovița, Distretto di Dâmbovița, Дымбовица
RO-DJ Kreis Dolj, Distretto di Dolj
RO-GJ Kreis Gorj, Distretto di Gorj
RO-GL Kreis Galați, Distretto di Galați, =Галац
RO-GR Kreis Giurgiu, Distretto di Giurgiu, Джурджу
RO-HD Kreis Hunedoara, Distretto di Hunedoara, =Хунедоара
RO-HR Kreis Harghita, Distretto di Harghita, Харгита
RO-IF Kreis Ilfov, Județ d’Ilfov, Distretto di Ilfov
RO-IL Kreis Ialomița, Distretto di Ialomița, Яломица
RO-IS Kreis Iași, Distretto di Iași, =Яссы
RO-MH Kreis Mehedinți, Distretto di Mehedinți, Мехединци
RO-MM Kreis Maramureș, Distretto di Maramureș
RO-MS Kreis Mureș, Distretto di Mureș
RO-NT Kreis Neamț, Distretto di Neamț, Нямц
RO-OT Kreis Olt, Județ d’Olt, Distretto di Olt
RO-PH Kreis Prahova, Distretto di Prahova, Прахова
RO-SB Kreis Sibiu, Distretto di Sibiu
RO-SJ Kreis Sălaj, Distretto di Sălaj, Сэлаж
RO-SM Kreis Satu Mare, Distretto di Satu Mare
RO-SV Kreis Suceava, Distretto di Suceava, =Сучава
RO-TL Kreis Tulcea, Distretto di Tulcea, =Тулча
RO-TM Kreis Timiș, Distretto di Timiș
RO-TR Kreis Teleorman, Distretto di Teleorman
RO-VL Kreis Vâlcea, Distretto di Vâlcea, Вылча
RO-VN Kreis Vrancea, Distretto di Vrancea, Вранча
RO-VS Kreis Vaslui, Distretto di Vaslui, =Васлуй
RS-VO Воеводина
RU-AD Adygeya Respublika, Adygeja, Adyguée, Adigueya, Adighezia, Adygeya
RU-AL Republik Altai, République de l’Altaï, Repubblica dell’Altaj
RU-ALT Kraï de l’Altaï, Territorio dell’Altaj
RU-AMU Oblast d’Amour, Oblast’ dell’Amur, Amur
RU-ARK =Oblast Archangelsk, Oblast d’Arkhangelsk, =Óblast de Arcángel, Oblast’ di Arcangelo, =Arkhangelsk
RU-AST Astrakhanskaya oblast’, =Oblast Astrachan, Oblast d’Astrakhan, =Óblast de Astracán, =Astrakhan
RU-BA Baschkortostan, Bachkirie, Baschiria, Başkırdıstan, Башкирия
RU-BEL =Belgorod
RU-BRY =Oblast Brjansk, =Oblast de Briansk, =Bryansk
RU-BU Burjatien, Bouriatie, Buriatia, Buriazia
RU-CE Chechenskaya Respublika, Tschetschenien, Tchétchénie, Chechenia, Cecenia, Чеченская Республика, Çeçen Respublikası
RU-CHE =Oblast Tscheljabinsk, =Oblast de Tcheliabinsk, =Óblast de Cheliábinsk, =Oblast’ di Čeljabinsk, =Chelyabinsk
RU-CHU Chukotskiy avtonomnyy okrug, Autonomer Kreis der Tschuktschen, Tchoukotka, Circondario autonomo della Čukotka
RU-CU Chuvashskaya Respublika, Tschuwaschien, Tchouvachie, Chuvasia, Ciuvascia
RU-DA Daguestan, Daghestan, Daqistan
RU-IN Ingushetiya Respublika, Inguschetien, Ingouchie, Ingusetia, Inguscezia
RU-IRK Oblast d’Irkoutsk, =Irkutsk
RU-IVA =Oblast Iwanowo, Oblast d’Ivanovo, =Ivanovo
RU-KAM Kamchatskiy kray, Region Kamtschatka, Kraï du Kamtchatka, Territorio della Kamčatka
RU-KB Kabardino-, Kabardino-Balkarien, Kabardino-Balkarie, Kabardia-Balkaria, Cabardino-Balcaria, Kabardin-Balkar
RU-KC Karachayevo-Cherkesskaya, Karatschai-Tscherkessien, Karatchaïévo-Tcherkessie, Karacháyevo-Cherkesia, Karačaj-Circassia
RU-KDA Territorio di Krasnodar
RU-KEM =Oblast Kemerowo, =Kemerovo
RU-KGD =Óblast de Kaliningrado, =Kaliningrad
RU-KGN =Oblast de Kourgan, =Kurgan
RU-KHA =Region Chabarowsk, =Krai de Jabárovsk, Territorio di Chabarovsk
RU-KHM Khanty-, Autonomer Kreis der Chanten und Mansen/Jugra, Khantys-Mansis, Janty-Mansi, Circondario autonomo degli Chanty-Mansi-Jugra, ХМАО, Югра, Yuqra
RU-KIR =Oblast Kirow, =Kirov
RU-KK Khakasiya Respublika, Chakassien, Khakassie, Jakasia, Chakassia
RU-KL Kalmykiya Respublika, Kalmückien, Kalmoukie, Kalmukia, Calmucchia, Kalmıkya
RU-KLU Kaluzhskaya oblast’, =Oblast de Kalouga, =Kaluga
RU-KO Republik Komi, République des Komis, Repubblica dei Komi
RU-KOS =Kostroma
RU-KR Republik Karelien, République de Carélie, República de Carelia, Repubblica di Carelia
RU-KRS =Oblast de Koursk, =Kursk
RU-KYA =Region Krasnojarsk, =Kraï de Krasnoïarsk, Territorio di Krasnojarsk
RU-LEN Leningradskaya, =Óblast de Leningrado, =Leningrad
RU-LIP =Oblast Lipezk, =Oblast’ di Lipeck, =Lipetsk
RU-MAG =Magadan
RU-ME République des Maris, Repubblica dei Mari
RU-MO Mordwinien, Mordovie
RU-MOS =Oblast Moskau, =Oblast de Moscou, =Óblast de Moscú, =Oblast’ di Mosca
RU-MUR =Oblast de Mourmansk, =Murmansk
RU-NEN Nenetskiy, Autonomer Kreis der Nenzen, Nénétsie, Nenetsia, Circondario autonomo dei Nenec
RU-NGR =Oblast Nowgorod, =Novgorod
RU-NIZ Nizhegorodskaya oblast’, =Oblast Nischni Nowgorod, =Óblast de Nizhni Nóvgorod, =Oblast’ di Nižnij Novgorod, =Nizhny Novgorod
RU-NVS =Novosibirskaya, =Oblast Nowosibirsk, =Oblast de Novossibirsk
RU-OMS Oblast d’Omsk, =Omsk
RU-ORE Oblast d’Orenbourg, =Óblast de Oremburgo, =Orenburg
RU-ORL =Oblast Orjol, Oblast d’Orel, =Óblast de Oriol, =Oblast’ di Orël, =Oryol
RU-PER Territorio di Perm’
RU-PNZ =Oblast Pensa, =Penza
RU-PRI Region Primorje, Kraï du Primorie, Territorio del Litorale
RU-PSK =Oblast Pskow, =Pskov
RU-ROS =Oblast Rostow, =Rostov
RU-RYA Ryazanskaya oblast’, =Oblast Rjasan, =Oblast de Riazan, =Oblast’ di Rjazan’, =Ryazan
RU-SA Saha Respublika, Sacha, République de Sakha, República de Sajá, Sacha-Jacuzia, Sakha Republic, Saxa, Sakha
RU-SAK Sakhalinskaya oblast’, Oblast Sachalin, Oblast de Sakhaline, Óblast de Sajalín, Sakhalin
RU-SAM =Samara
RU-SAR =Oblast Saratow, =Saratov
RU-SE Nordossetien-Alanien, Ossétie-du-Nord-Alanie, Osetia del Norte-Alania, Ossezia Settentrionale-Alania, Severnaya Osetiya-Alaniya, Alaniya
RU-SMO =Smolensk
RU-STA =Region Stawropol, Territorio di Stavropol’
RU-SVE =Oblast Swerdlowsk, =Sverdlovsk
RU-TA Tartaristán
RU-TAM =Oblast Tambow, =Tambov
RU-TOM =Tomsk
RU-TUL =Oblast de Toula, =Tula
RU-TVE =Oblast Twer, =Tver
RU-TY Tyva Respublika, Tuwa, Touva
RU-TYU Tyumenskaya oblast’, =Oblast Tjumen, =Oblast de Tioumen, =Óblast de Tiumén, =Tyumen
RU-UD Udmurtskaya Respublika, Udmurtien, Oudmourtie
RU-ULY =Oblast Uljanowsk, Oblast d’Oulianovsk, =Óblast de Uliánovsk, =Oblast’ di Ul’janovsk, =Ulyanovsk
RU-VGG Volgogradskaya, =Oblast Wolgograd, =Óblast de Volgogrado, =Volgograd
RU-VLA Vladimirskaya, =Oblast Wladimir, =Vladimir
RU-VLG =Oblast Wologda, =Vologda
RU-VOR =Voronezhskaya oblast’, =Oblast Woronesch, =Oblast’ di Voronež, =Voronezh
RU-YAN Yamalo-, Autonomer Kreis der Jamal-Nenzen, Iamalie, Yamalia-Nenetsia, Circondario autonomo Jamalo-Nenec, ЯНАО, Yamal
RU-YAR =Oblast Jaroslawl, =Oblast de Iaroslavl, =Oblast’ di Jaroslavl’, =Yaroslavl
RU-YEV Yevreyskaya avtonomnaya oblast’, Jüdische Autonome Oblast, Oblast autonome juif, Óblast Autónomo Hebreo, Oblast’ autonoma ebraica
RU-ZAB Region Transbaikalien, Kraï de Transbaïkalie, Krai de Zabaikalie, Territorio della Transbajkalia
RW-01 City of Kigali
SA-01 =Ar Riyāḑ, =Эр-Рияд
SA-02 =Makkah al Mukarramah, =Мекка
SA-03 =Al Madīnah al Munawwarah, =Эль-Мадина
SA-04 Ash Sharqīyah
SA-05 Al Qaşīm, Эль-Касим
SA-06 Хаиль
SA-08 Al Ḩudūd ash Shamālīyah, Эль-Худуд эш-Шамалийя
SA-09 =Jāzān, =Джизан
SA-10 =Наджран
SA-11 =Эль-Баха
SA-12 Эль-Джауф
SB-CT Capital Territory, Столичная территория
SB-GU Гуадалканал
SB-MK Макира-Улава
SD-DE Sharq Dārfūr
SD-DN Shamāl Dārfūr
SD-DS Janūb Dārfūr
SD-DW Gharb Dārfūr
SD-GD =Гедареф
SD-GK Gharb Kurdufān
SD-GZ Эль-Гезира
SD-KH =Al Kharţūm, =Хартум
SD-KN Shamāl Kurdufān, Северный Кордофан
SD-KS Janūb Kurdufān, South Kordofan
SD-NB An Nīl al Azraq, Голубой Нил
SD-NO Ash Shamālīyah
SD-NR Nahr an Nīl, Нил
SD-NW An Nīl al Abyaḑ, Белый Нил
SD-RS Al Baḩr al Aḩmar
SD-SI =Sinnār
SE-AB Stockholms län, Comté de Stockholm, =Provincia de Estocolmo, =Stoccolma
SE-AC Västerbottens län, Comté de Västerbotten
SE-BD Norrbottens län, Comté de Norrbotten
SE-C Comté d’Uppsala, =Provincia de Upsala
SE-D Södermanlands län, Comté de Södermanland
SE-E Östergötlands län, Comté d’Östergötland
SE-F Jönköpings län, Comté de Jönköping
SE-G Kronobergs län, Comté de Kronoberg
SE-H Comté de Kalmar
SE-I Gotlands län, Comté de Gotland
SE-K Comté de Blekinge
SE-M Comté de Scanie, Provincia de Escania, Scania
SE-N Hallands län, Comté de Halland
SE-O Västra Götalands län, Comté de Västra Götaland
SE-S Värmlands län, Comté de Värmland
SE-T Comté d’Örebro, Contea di Örebro
SE-U Västmanlands län, Comté de Västmanland
SE-W Dalarnas län, Comté de Dalécarlie
SE-X Gävleborgs län, Comté de Gävleborg
SE-Y Västernorrlands län, Comté de Västernorrland
SE-Z Jämtlands län, Comté de Jämtland
SG-01 Central Singapore Community Development Council
SH-AC Ascension, Остров Вознесения
SH-HL Остров Святой Елены
SK-BC Banskobystrický kraj, Банскобистрицкий край
SK-BL Bratislavský kraj, Братиславский край
SK-KI Košický kraj, Кошицкий край
SK-NI Nitriansky kraj, Нитранский край
SK-PV Prešovský kraj, Прешовский край
SK-TA Trnavský kraj, Трнавский край
SK-TC Trenčiansky kraj, Тренчинский край
SK-ZI Žilinský kraj, Жилинский край
SL-W =Freetown, Западная область
SN-DB =Диурбель
SN-FK =Фатик
SN-KA Кафрин
SN-KE =Кедугу
SN-KL =Каолак
SN-LG =Луга
SN-SE Седиу
SN-SL =Сен-Луи
SN-TC =Тамбакунда
SN-TH Тиес
SN-ZG =Зигиншор
SR-BR Brokopondo District
SR-CM Commewijne District, Коммевейне
SR-CR Coronie District, Корони
SR-MA Marowijne District, Маровейне
SR-NI Nickerie District, Никкери
SR-PM Paramaribo District
SR-PR Para District
SR-SA Saramacca District, Сарамакка
SR-SI Sipaliwini District, Сипаливини
SR-WA Wanica District, Ваника
SV-AH Ауачапан
SV-CA Кабаньяс
SV-CH =Чалатенанго
SV-CU Кускатлан
SV-MO Морасан
SV-SM Сан-Мигель
SV-UN Ла-Уньон
SY-DI =Dimashq
SY-DR =Dar’ā
SY-DY =Dayr az Zawr, =Дейр-эз-Зор
SY-HA Хасеке
SY-HI =Ḩimş, =Хомс
SY-HL =Ḩalab
SY-HM =Ḩamāh, =Хама
SY-LA =Al Lādhiqīyah, =Латакия
SY-QU =Al Qunayţirah, =Эль-Кунейтра
SY-RA =Ракка
SY-SU =Эс-Сувейда
SZ-HH Hhohho District, Хохо
SZ-LU Lubombo District
SZ-MA Manzini District
SZ-SH Shiselweni District, Шиселвени
TD-BA Al Baţḩā’, Батха
TD-BG =Baḩr al Ghazāl, =Бахр-эль-Газаль
TD-BO Būrkū
TD-CB Shārī Bāqirmī, Шари-Багирми
TD-EE Inīdī ash Sharqī
TD-EO Inīdī al Gharbī
TD-GR Qīrā, Гера
TD-HL Ḩajjar Lamīs, Хаджер-Ламис
TD-KA Kānim
TD-LC Al Buḩayrah
TD-LO Lūghūn al Gharbī, Западный Логон
TD-LR Lūghūn ash Sharqī, Восточный Логон
TD-MA Māndūl
TD-MC Shārī al Awsaţ, Среднее Шари
TD-ME Māyū Kībbī ash Sharqī, Восточное Майо-Кеби
TD-MO Māyū Kībbī al Gharbī, Западное Майо-Кеби
TD-ND Madīnat Injamīnā, =Нджамена
TD-OD Waddāy, Ваддай
TD-TA Tānjīlī, Танджиле
TD-TI Tibastī
TD-WF Вади-Фера
TG-M Région, Приморская область
TG-S Savanes Region Togo, Область Саванн
TJ-GB Kŭhistoni Badakhshon, Горно-Бадахшанская автономная область
TJ-KT Хатлонская область
TJ-RA Districts of Republican Subordination, Районы республиканского подчинения Таджикистана
TJ-SU Согдийская область
TL-AL Aileu District, =Айлеу
TL-AN Ainaro District, =Айнару
TL-BA Baucau District, =Баукау
TL-BO Bobonaro District, Бобонару
TL-CO Cova Lima District, Кова-Лима
TL-DI Dili District
TL-ER Ermera District
TL-LA Lautém District, Лаутен
TL-LI Liquiçá District, =Ликиса
TL-MF Manufahi District, Мануфахи
TL-MT Manatuto District, =Манатуту
TL-OE Oé-Cusse Ambeno, Oecusse District, Окуси-Амбено
TL-VI Viqueque District, =Викеке
TN-12 =L’Ariana, =Арьяна
TN-13 =Бен-Арус
TN-14 =Мануба
TN-21 =Набуль
TN-22 =Загван
TN-23 =Бизерта
TN-31 =Беджа
TN-32 =Джендуба
TN-33 =Эль-Кеф
TN-34 =Сильяна
TN-41 =Кайруан
TN-42 =Касерин
TN-43 =Сиди-Бу-Зид
TN-51 =Сус
TN-53 =Махдия
TN-61 =Сфакс
TN-72 =Таузар
TN-82 =Меденин
TN-83 =Татавин
TO-02 Хаапай
TT-CHA =Чагуанас
TT-CTT Couva-Tabaquite-Talparo Regional Corporation, Кува-Табаките-Тальпаро
TT-DMN Diego Martin Regional Corporation
TT-MRC Rio Claro-Mayaro Regional Corporation
TT-PED Penal-Debe Regional Corporation
TT-POS =Порт-оф-Спейн
TT-PRT Princes Town Regional Corporation, Принсес Таун
TT-PTF =Пойнт-Фортин
TT-SFO San Fernando Trinidad and Tobago
TT-SGE Sangre Grande Regional Corporation
TT-SIP Siparia Regional Corporation, =Сипария
TT-SJL San Juan-Laventille Regional Corporation, Сан Хуан-Лавентиль
TT-TUP Tunapuna-Piarco Regional Corporation, Тунапуна-Пиарко
TZ-01 =Аруша
TZ-02 =Дар-эс-Салам
TZ-06 Kaskazini Pemba, Pemba North Region, Пемба Северная
TZ-07 Kaskazini Unguja
TZ-09 Килиманджаро
TZ-10 Kusini Pemba, Pemba South Region, Пемба Южная
TZ-11 Kusini Unguja, Unguja South Region
TZ-15 Mjini Magharibi, Занзибар Западный
TZ-17 =Мтвара
TZ-18 =Мванза
TZ-19 Пвани
TZ-21 Руква
TZ-22 =Шиньянга
UA-05 Vinnytska oblast, =Oblast Winnyzja, =Oblast’ di Vinnycja, Vinnychchyna
UA-07 Volynska oblast, Oblast Wolhynien, Oblast de Volhynie, Óblast de Volinia, Volyn
UA-12 =Oblast Dnipropetrowsk, Dnipropetrovshchyna
UA-18 Zhytomyrska oblast, =Oblast Schytomyr, =Oblast de Jytomyr, =Oblast’ di Žytomyr, Zhytomyrshchyna
UA-21 Oblast Transkarpatien, Oblast de Transcarpatie, Óblast de Zakarpatia, Oblast’ di Transcarpazia, Zakarpattia
UA-26 =Oblast Iwano-Frankiwsk, Oblast d’Ivano-Frankivsk, Prykarpattia
UA-32 Kyivska oblast, =Oblast Kiew, Kyivshchyna
UA-35 Kirovohradska oblast, =Oblast Kirowohrad, =Óblast de Kirovogrado, Kirovohradschyna
UA-46 Lvivska oblast, =Oblast Lwiw, =Óblast de Leópolis, =Oblast’ di Leopoli, Lvivshchyna
UA-48 Mykolaivska oblast, =Oblast Mykolajiw, Mykolayivschyna
UA-51 Odeska oblast, Oblast d’Odessa, Odeshchyna
UA-53 =Oblast Poltawa, Poltavshchyna
UA-56 Rivnenska oblast, =Oblast Riwne, Rivnenshchyna
UA-59 =Oblast de Soumy, Sumshchyna
UA-61 Ternopilska oblast, Ternopilshchyna
UA-63 Kharkivska oblast, =Oblast Charkiw, =Óblast de Járkov, =Oblast’ di Charkiv, Kharkivshchyna
UA-68 =Khmelnytska oblast, =Oblast Chmelnyzkyj, =Oblast de Khmelnitski, Óblast de Jmelnitski, Oblast’ di Chmel’nyc’kyj, Khmelnychchyna
UA-71 Cherkaska oblast, =Oblast Tscherkassy, =Oblast de Tcherkassy, =Oblast’ di Čerkasy, Cherkashchyna
UA-74 Chernihivska oblast, =Oblast Tschernihiw, =Oblast de Tchernihiv, Chernihivshchyna
UA-77 Chernivetska oblast, Oblast Tscherniwzi, =Oblast de Tchernivtsi, =Oblast’ di Černivci
US-CA Kalifornien, Californie
US-FL Floride
US-GA Géorgie, Corcia
US-HI Hawaï, Havayi, Havay adaları, Havai, Гавайские острова, Гаваи
US-KY Kentuki
US-LA Louisiane, Luisiana, Luizyana
US-MA Masaçusets
US-MD Meriland
US-ME Meyn
US-MI Mişiqan, Mişigan
US-MN Minesota
US-MO Misuri
US-MS État du Mississippi, Misisipi
US-NC Caroline du Nord, Carolina del Norte
US-ND Dakota du Nord
US-NH Нью-Хэмпшир
US-NM Nouveau-Mexique, Nuovo Messico, Yeni Meksika
US-OH Oqayo
US-PA Pennsylvanie, Pensilvania
US-SC Caroline du Sud, Carolina del Sur
US-SD Dakota du Sud
US-TN Tenesi
US-VA Virginie, Virjinya, Virjiniya, Virginya
US-WV Virginie-Occidentale, Virginia Occidental, Virginia Occidentale, Batı Virjinya
UY-CA Канелонес
UY-CL Серро-Ларго
UY-CO Колония
UY-DU =Дурасно
UY-LA Лавальеха
UY-RO =Роча
UY-SO Сорьяно
UY-TA =Такуарембо
UY-TT =Трейнта-и-Трес
UZ-AN =Andijon
UZ-BU =Buxoro
UZ-FA =Farg‘ona
UZ-JI =Jizzax
UZ-NG =Namangan
UZ-NW =Navoiy
UZ-QA Qashqadaryo
UZ-QR Qoraqalpog‘iston Respublikasi
UZ-SA =Samarqand
UZ-SI =Sirdaryo
UZ-SU Surxondaryo
UZ-TO =Toshkent
UZ-XO Xorazm
VE-B Ансоатеги
VE-E Barinas Venezuela
VE-G Карабобо
VE-H Cojedes Venezuela, Кохедес
VE-I Фалькон
VE-J Гуарико
VE-K Lara Venezuela
VE-L Mérida Venezuela
VE-P Portuguesa Venezuela, Португеса
VE-S Тачира
VE-T Trujillo Venezuela, Трухильо
VE-U Яракуй
VE-V Сулия
VE-W Dependencias Federales, Federal Dependencies of Venezuela, Федеральные владения Венесуэлы
VE-X =La Guaira, Vargas Venezuela
VE-Y Дельта-Амакуро
VN-01 Лайтяу
VN-02 =Лаокай
VN-03 Хазянг
VN-04 =Каобанг
VN-05 Шонла
VN-06 =Йенбай
VN-07 Туенкуанг
VN-09 Лангшон
VN-13 Куангнинь
VN-14 Хоабинь
VN-18 =Ниньбинь
VN-20 Тхайбинь
VN-21 =Тханьхоа
VN-22 Нгеан
VN-23 =Хатинь
VN-24 Куангбинь
VN-25 Куангчи
VN-26 Thừa Thiên, Тхыатхьен-Хюэ
VN-27 Куангнам
VN-29 =Куангнгай
VN-30 Зялай
VN-31 Биньдинь
VN-32 Фуйен
VN-34 Кханьхоа
VN-36 Ниньтхуан
VN-37 =Тэйнинь
VN-39 Донгнай
VN-40 Биньтхуан
VN-43 =Bà Rịa
VN-44 Анзянг
VN-45 Донгтхап
VN-46 Тьензянг
VN-47 Кьензянг
VN-49 Виньлонг
VN-50 Бенче
VN-51 Чавинь
VN-52 =Шокчанг
VN-53 =Баккан
VN-54 =Бакзянг
VN-55 =Бакльеу
VN-56 =Бакнинь
VN-57 Биньзыонг
VN-58 Биньфыок
VN-59 =Камау
VN-61 =Хайзыонг
VN-63 =Ханам
VN-66 Хынгйен
VN-67 =Намдинь
VN-68 Футхо
VN-69 =Тхайнгуен
VN-70 Виньфук
VN-71 Дьенбьен
VN-73 Хаузянг
VN-SG =Hồ Chí Minh, =Хошимин
VU-SEE Шефа
YE-AD =Аден
YE-BA =Эль-Бейда
YE-DA =Aḑ Ḑāli‘, =Эд-Дали
YE-DH =Дамар
YE-HD Ḩaḑramawt, Hadhramaut Governorate, Хадрамаут
YE-HJ Хадджа
YE-HU =Ходейда
YE-LA Лахдж
YE-MR Эль-Махра
YE-MW =Махвит
YE-RA Райма
YE-SA =Sana’a, =Сана
YE-SD =Saada Governorate, =Саада
YE-SH Шабва
YE-TA =Ta’izz Governorate
ZA-EC Восточно-Капская провинция
ZA-FS Фри-Стейт
ZA-NC Северо-Капская провинция
ZA-WC Западно-Капская провинция
ZM-06 Northwestern Province, Northwestern Province Zambia
ZM-08 Коппербелт
ZW-BU =Булавайо
ZW-HA =Хараре
ZW-MA Маникаленд
ZW-MC Центральный Машоналенд
ZW-ME Восточный Машоналенд
ZW-MI Мидлендс
ZW-MN Северный Матабелеленд
ZW-MS Южный Матабелеленд
ZW-MW Западный Машоналенд
`;
