/**
 * The adjectives of official names ("Французская Республика", "Swiss Confederation"), which name a country only
 * beside a word for a state: alone they may be a language, a people or the beginning of another name.
 */
const table = `
AL Албанская
AM Армянская, Armenian, Erməni
AR Аргентинская, Argentine, Argentinian
AT Австрийская, Austrian
AU Австралийский, Australian
AZ Азербайджанская, Azerbaijani, Azərbaycanın
BE Бельгийское, Belgian
BG Болгарская, Bulgarian
BO Боливийская, Bolivian
BR Бразильская, Brazilian
BY Белорусская, Belarusian
CH Швейцарская, Swiss
CN Китайская, Chinese
CO Колумбийская, Colombian
CU Кубинская, Cuban
CY Кипрская, Cypriot
CZ Çex, Çexiya, Чешская, Çek, Czech
DE Alman, Германская, German
DK Датское, Danish
DO Dominikan, Доминиканская, Dominik, Dominican
DZ Алжирская, Algerian
EE Эстонская, Estonian
EG Египетская, Egyptian
ES Испанское, Spanish
ET Эфиопская, Ethiopian
FI Финляндская, Финская, Finnish
FR Fransız, Французская, French
GA Габонская, Gabonese
GN Гвинейская, Guinean
GR Yunan, Ellin, Греческая, Эллинская, Helen, Hellenic, Greek
HR Хорватская, Croatian
HU Венгерская, Macar, Hungarian
ID Индонезийская, Indonesian
IE Ирландская, Irish
IN Индийская, Indian
IQ Иракская, Iraqi
IR Иранская, Iranian
IS Исландская, Icelandic
IT İtalyan, Итальянская, Italian
JO Иорданское, Jordanian
KE Кенийская, Kenyan
KG Qırğız, Киргизская, Kırgız, Kyrgyz
KZ Qazax, Казахская, Казахстанская, Kazakh
LA Лаосская, Lao
LB Ливанская, Lebanese
LT Литовская, Lithuanian
LV Латвийская, Latvian
MA Марокканское, Moroccan
MD Молдавская, Moldovan
MN Монгольская, Monqol, Mongolian
MV Мальдивская, Maldivian
NL Нидерландское, Dutch
NO Норвежское, Norwegian
PL Польская, Polish
PT Португальская, Portuguese
RO Румынская, Romanian
RS Сербская, Serbian
RU Rus, Российская, Russian
RW Руандийская, Rwandese
SE Шведское, Swedish
SI Словенская, Slovenian
SK Slovak, Словацкая
SN Сенегальская
SY Сирийская, Syrian
TG Тоголезская, Togolese
TJ Таджикская, Tajik
TN Тунисская, Tunisian
TR Турецкая, Turkish
UA Украинская, Ukrainian
UZ Узбекская, Özbək, Uzbek
VN Вьетнамская, Vietnamese
YE Йеменская, Yemeni
ZA Южно-Африканская
ZM Замбийская, Zambian
`;

export const countryAdjectives: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .map((row) => [row.slice(0, 2), row.slice(3).split(', ')]),
);
