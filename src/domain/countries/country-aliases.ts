/**
 * What people also write for a country besides the names that ICU and we give it: abbreviations, older and longer
 * names, other spellings, the name in the country's own language, and its well-known parts. "X Respublikası",
 * "Republic of X" and the like are read by rule (generic-words.ts), and so are case endings and typing errors.
 */
const table = `
AE BƏƏ, BAE, UAE, Əmirliklər, Эмираты, Emirates, Объединённые Арабские Эмираты
AE Ərəb Əmirlikləri, Арабские Эмираты, Arap Emirlikleri, Arab Emirates
AF Avqanıstan
AG Antiqua, Антигуа, Antigua
AI Anquilla, Ангвилла
AL Shqipëria
AM Hayastan, Айастан
AR Arxentina
AS Американские Самоа
AT Österreich
AX Aland, Аланды
BA Bosniya, Босния, Bosna, Bosnia, Bosniya və Hersoqovina, БиГ, BiH
BE België, Belgique, Belgien, Belqiya
BF Yuxarı Volta, Верхняя Вольта, Yukarı Volta, Upper Volta
BG Bolqariya, Bulqarıstan, България
BL Сен-Бартельми, St Barts
BM Bermud, Бермуды
BN Bruney Darüssəlam, Бруней-Даруссалам, Brunei Darussalam, Bruney Dərussalam
BQ Bonaire, Бонэйр, Boneyr
BR Brasil
BS Baham, Bahama, Багамские острова
BY Belorusiya, Belorussiya, Belarusiya, Белоруссия, Beyaz Rusya, Ağ Rusiya, РБ
CC Kilinq adaları, Keeling Islands
CD KDR, ДРК, DRC, DR Konqo, Konqo DR, Demokratik Konqo, Demokratik Kongo
CD Demokratik Konqo Respublikası, Демократическая Республика Конго
CD Demokratik Kongo Cumhuriyeti, Democratic Republic of the Congo
CD Congo Democratic Republic, Zair, Заир, Zaire
CF Mərkəzi Afrika, ЦАР, Orta Afrika
CG Congo Republic
CH Schweiz, Suisse, Svizzera
CI Fildişi Sahilleri, Fil Sümüyü Sahili, Берег Слоновой Кости
CN ÇXR, КНР, ÇHC, PRC, Çin Xalq Respublikası, Китайская Народная Республика, Çin Halk Cumhuriyeti
CN People's Republic of China, PR China
CV Yaşıl Burun, Острова Зелёного Мыса, Yeşil Burun
CX Kristmas adası
CZ Çex Respublikası, Чешская Республика, Çek Cumhuriyeti, Czech Republic, Çekiya, Česko, Česká republika
DE ФРГ, FRG, AFR, BRD, Deutschland
DK Danmark
DM Commonwealth of Dominica, Содружество Доминики
DO Dominikana, Доминикана, Dominicana
EC Ekvator Respublikası
EE Eesti
ES España, Kanar adaları, Канарские острова, Kanarya Adaları, Canary Islands
ET Həbəşistan, Абиссиния, Habeşistan, Abyssinia
FI Suomi
FJ Fici adaları
FK Malvin adaları, Мальвинские острова, Malvinas
FM Mikroneziya Federativ Ştatları, Mikronezya Federal Devletleri, Federated States of Micronesia
FM Mikronezya Federe Devletleri
FO Farer, Фареры, Faroes
GB BK, UK, Böyük Britaniya, Büyük Britanya, Great Britain, Britaniya, Британия, Britanya, Britain
GB İngiltərə, Англия, England, İngiltera
GB Şotlandiya, Шотландия, İskoçya, Scotland
GB Uels, Уэльс, Galler, Wales
GB Şimali İrlandiya, Северная Ирландия, Kuzey İrlanda, Northern Ireland
GB Соединённое Королевство, Объединённое Королевство, United Kingdom of Great Britain
GB Böyük Britaniya və Şimali İrlandiya Birləşmiş Krallığı, Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı
GB Соединённое Королевство Великобритании и Северной Ирландии
GB United Kingdom of Great Britain and Northern Ireland, England UK, N Ireland, Сев. Ирландия
GB Böyük Britaniya və Şimali İrlandiya, Büyük Britanya ve Kuzey İrlanda, Великобритания и Северная Ирландия
GE Sakartvelo, Qruziya
GF Fransız Qvianası
GG Sark, Сарк
GN Qvineya Konakri, Гвинея-Конакри, Guinea Conakry
GR Ellada, Эллада, Hellas
GS Cənubi Georgiya, Cənubi Corciya, Южная Георгия, Güney Georgia, South Georgia, Южная Джорджия
GT Quatemala
GW Qvineya-Bissau, Гвинея-Биссау
HK Honkonq
HM Herd adası, Остров Херд, Heard Island
HR Xırvatıstan, Hrvatska
HU Magyarország
IE Éire, Эйре
IN Bharat
IO Çaqos adaları, Чагос, Chagos, Diego Garcia, Диего-Гарсия, Dieqo Qarsiya
IR Персия, Persia, ИРИ, İİR
IT Italia
JM Jamayka
KG Кыргызстан
KH Kampuçiya, Кампучия, Kampuchea, Kamboçiya, Kambodja
KM Komor, Коморские острова
KN Sent-Kits, Сент-Китс, Saint Kitts
KP KXDR, DPRK, KDHC, Şimal Koreya, N Korea, Korea North, Сев. Корея, С. Корея
KP Koreya Xalq Demokratik Respublikası, Koreya Demokratik Xalq Respublikası, Kore Demokratik Halk Cumhuriyeti
KP Корейская Народно-Демократическая Республика, Democratic People's Republic of Korea
KP Korea Democratic People's Republic
KR ROK, Koreya Respublikası, Kore Cumhuriyeti, Republic of Korea, Korea Republic
KR Cənub Koreya, S Korea, Korea South, Юж. Корея, Ю. Корея
KY Kayman, Каймановы острова
KZ Qazaqıstan, Qazaqstan, Қазақстан
LC Santa Lucia
LI Lihtenştayn
LK Seylon, Цейлон, Ceylon
LT Lietuva
LU Lëtzebuerg
LV Latvija, Letoniya
MA Maroko, Maroc, Fas Krallığı
MD Moldaviya, Молдавия, Moldavya, Moldavia
ME Çernoqoriya, Crna Gora
MH Marşal
MK Makedoniya, Македония, Makedonya, Macedonia, Şimal Makedoniya
MM Birma, Бирма, Burma, Miyanmar
MN Monqoliya, Moğolustan
MO Makau, Macau, Аомынь
MP Marian adaları, Марианские острова, Mariana Islands, Mariana Adaları
MV Maldiv, Мальдивские острова
MX Birləşmiş Meksika Ştatları, Meksika Birləşmiş Ştatları, Мексиканские Соединённые Штаты
MX Birleşik Meksika Devletleri, United Mexican States
MZ Mozambiq
NL Hollandiya, Голландия, Holland, Nederland, Niderlandiya
NO Norge
NZ N Zealand
OM Uman Sultanlığı
PF Fransız Polineziyası, Taiti, Таити, Tahiti
PG Papua, Папуа, PNG
PH Filippinlər, Filipin
PL Polska, Lehistan
PM Sen-Pyer və Mikelon, Sent-Pyer və Mikelon
PN Pitkern, Питкэрн
PT Portuqal
RS Srbija, Serbistan, Srbistan
RU РФ, RF, Rusiya Federasiyası, Российская Федерация, Rusya Federasyonu, Russian Federation
RW Rvanda
SA KSA, КСА, Səudiyyə, Saudiyyə, Saudi
SC Seyşel, Сейшелы
SE Sverige
SH Müqəddəs Yelena adası, Святая Елена, Tristan da Kunya, Тристан-да-Кунья, Tristan da Cunha
SH Saint Helena Ascension and Tristan da Cunha, Остров Вознесения, Ascension Island, Askenson adası
SI Slovenija
SJ Şpitsbergen, Шпицберген, Svalbard
SK Slovak Respublikası, Словацкая Республика, Slovak Cumhuriyeti, Slovak Republic, Slovensko
SL Syerra-Leon
SO Somaliya
SS Cənub Sudan
ST San-Tome, Сан-Томе, Sao Tome
SY Şam Ərəb Respublikası
SZ Svazilend, Свазиленд, Svaziland, Swaziland
TC Törks və Kaykos
TH Siam, Сиам
TJ Tojikiston
TL Timor, Тимор, East Timor
TM Türkmeniya, Туркмения
TN Tunisiya
TR Turkey, Türkiyə Cümhuriyyəti
TT Trinidad, Тринидад
TW Formoza, Формоза, Formosa
TZ Tanzaniya Birləşmiş Respublikası, Объединённая Республика Танзания, United Republic of Tanzania
TZ Tanzanya Birleşik Cumhuriyeti
US USA, U.S., AQŞ, Amerika, Америка, America, Ştatlar, Штаты
US Birləşmiş Ştatlar, Birleşik Devletler, United States of America, Соединённые Штаты Америки
UZ Oʻzbekiston, Ўзбекистон, РУз
VA Müqəddəs Taxt-Tac, Святой Престол, Holy See, Vatikan Şəhər Dövləti, Vatikan Şehir Devleti, Vatican
VA Государство-город Ватикан
VC Sent-Vinsent, Сент-Винсент, Saint Vincent
VG İngiliz Virgin Adaları, Virgin Islands British, BVI
VI Amerika Virgin adaları, Amerikan Virgin Adaları
VI Virgin Islands of the United States, Virgin Islands US, USVI
VN СРВ
WF Uollis, Wallis, Уоллис
WS Qərbi Samoa, Западное Самоа, Batı Samoa, Western Samoa
ZA RSA, GAC, Cənubi Afrika Respublikası, Южная Африка
ZW Rodeziya, Родезия, Rhodesia
`;

export const countryAliases: Readonly<Record<string, readonly string[]>> = buildAliases(table);

function buildAliases(rows: string): Record<string, string[]> {
  const aliases: Record<string, string[]> = {};
  for (const row of rows.trim().split('\n')) {
    const code = row.slice(0, 2);
    aliases[code] = [...(aliases[code] ?? []), ...row.slice(3).split(', ')];
  }
  return aliases;
}
