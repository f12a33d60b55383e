import type { CountryNames } from '#src/domain/languages/country-names.ts';
import { officialNames } from './official-names.ts';

/** How people who write this language call countries. */
export const countryNames: CountryNames = {
  short: `
BQ Карибские Нидерланды
CD ДР Конго
CG Республика Конго
FM Микронезия
HK Гонконг
KG Кыргызстан
KP Северная Корея
KR Южная Корея
MM Мьянма
MO Макао
PS Палестина
UM Внешние малые острова США
US США
VG Британские Виргинские острова
VI Американские Виргинские острова
ZA ЮАР
`,
  official: officialNames,
  aliases: `
AE Эмираты, Арабские Эмираты
AG Антигуа
AI Ангвилла
AM Айастан
AS Американские Самоа
AX Аланды
BA Босния, БиГ
BF Верхняя Вольта
BL Сен-Бартельми
BM Бермуды
BQ Бонэйр
BS Багамские острова
BY Белоруссия, РБ
CD ДРК, Заир
CF ЦАР
CI Берег Слоновой Кости
CN КНР
CV Острова Зелёного Мыса
DE ФРГ
DO Доминикана
ES Канарские острова
ET Абиссиния
FK Мальвинские острова
FO Фареры
GB Британия, Англия, Шотландия, Уэльс, Северная Ирландия, Соединённое Королевство
GB Объединённое Королевство, Сев. Ирландия
GB Великобритания и Северная Ирландия
GG Сарк
GN Гвинея-Конакри
GR Эллада
GS Южная Георгия, Южная Джорджия
GW Гвинея-Биссау
HM Остров Херд
IE Эйре
IO Чагос, Диего-Гарсия
IR Персия, ИРИ
KH Кампучия
KM Коморские острова
KN Сент-Китс
KP Сев. Корея, С. Корея
KR Юж. Корея, Ю. Корея
KY Каймановы острова
LK Цейлон
MD Молдавия
MK Македония
MM Бирма
MO Аомынь
MP Марианские острова
MV Мальдивские острова
NL Голландия
PF Таити
PG Папуа
PN Питкэрн
RU РФ
SA КСА
SC Сейшелы
SH Святая Елена, Тристан-да-Кунья, Остров Вознесения
SJ Шпицберген
ST Сан-Томе
SZ Свазиленд
TH Сиам
TL Тимор
TM Туркмения
TT Тринидад
TW Формоза
US Америка, Штаты
UZ РУз
VA Святой Престол, Государство-город Ватикан
VC Сент-Винсент
VN СРВ
WF Уоллис
WS Западное Самоа
ZA Южная Африка
ZW Родезия
`,
  adjectives: `
AL Албанская
AM Армянская
AR Аргентинская
AT Австрийская
AU Австралийский
AZ Азербайджанская
BE Бельгийское
BG Болгарская
BO Боливийская
BR Бразильская
BY Белорусская
CH Швейцарская
CN Китайская
CO Колумбийская
CU Кубинская
CY Кипрская
CZ Чешская
DE Германская
DK Датское
DO Доминиканская
DZ Алжирская
EE Эстонская
EG Египетская
ES Испанское
ET Эфиопская
FI Финляндская, Финская
FR Французская
GA Габонская
GN Гвинейская
GR Греческая, Эллинская
HR Хорватская
HU Венгерская
ID Индонезийская
IE Ирландская
IN Индийская
IQ Иракская
IR Иранская
IS Исландская
IT Итальянская
JO Иорданское
KE Кенийская
KG Киргизская
KZ Казахская, Казахстанская
LA Лаосская
LB Ливанская
LT Литовская
LV Латвийская
MA Марокканское
MD Молдавская
MN Монгольская
MV Мальдивская
NL Нидерландское
NO Норвежское
PL Польская
PT Португальская
RO Румынская
RS Сербская
RU Российская
RW Руандийская
SE Шведское
SI Словенская
SK Словацкая
SN Сенегальская
SY Сирийская
TG Тоголезская
TJ Таджикская
TN Тунисская
TR Турецкая
UA Украинская
UZ Узбекская
VN Вьетнамская
YE Йеменская
ZA Южно-Африканская
ZM Замбийская
`,
  ambiguous: `
KR/KP Корея
CD/CG Конго
VG/VI Виргинские острова
DO/DM Республика Доминика
CN/TW Китайская Республика
GF/GY Гвиана
CZ/SK Чехословакия
KZ/KR РК
`,
  genericWords: {
    state: {
      beginnings:
        'respublik korolevstv sultanat knajestv gertsogstv gosudarstv federatsi konfederatsi sodrujestv',
      whole: 'emirat strana soyuz resp',
    },
    island: {
      beginnings: 'ostrov',
      whole: '',
    },
    quality: {
      beginnings:
        'federativ demokrati sotsialistic islam narodn xasimitsk bolivar kooperativ nezavisim mnogonatsionaln',
      whole: 'velikoe velikogo velikom arabskaya arabskoy',
    },
    longState: 'respublika korolevstvo federatsiya gosudarstvo',
  },
};
