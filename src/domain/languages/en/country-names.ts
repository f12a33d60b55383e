import type { CountryNames } from '#src/domain/languages/country-names.ts';
import { officialNames } from './official-names.ts';

/** How people who write this language call countries. */
export const countryNames: CountryNames = {
  short: `
CC Cocos Islands
CD DR Congo
CG Republic of the Congo
CI Ivory Coast
CV Cabo Verde
HK Hong Kong
MM Myanmar
MO Macao
PS Palestine
`,
  official: officialNames,
  aliases: `
AE UAE, Emirates, Arab Emirates
AG Antigua
AX Aland
BA Bosnia, BiH
BF Upper Volta
BL St Barts
BQ Bonaire
BS Bahama
CC Keeling Islands
CD DRC, Congo Democratic Republic, Zaire
CG Congo Republic
CN PRC, PR China
DE FRG
ES Canary Islands
ET Abyssinia
FO Faroes
GB UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland
GB United Kingdom of Great Britain, England UK
GB N Ireland
GG Sark
GN Guinea Conakry
GR Hellas
GS South Georgia
HM Heard Island
IO Chagos, Diego Garcia
IR Persia
KH Kampuchea
KN Saint Kitts
KP DPRK, N Korea, Korea North, Korea Democratic People's Republic
KR ROK, Korea Republic, S Korea, Korea South
LK Ceylon
MD Moldavia
MK Macedonia
MM Burma
MO Macau
MP Mariana Islands
NL Holland
NZ N Zealand
PF Tahiti
PG Papua, PNG
SA KSA, Saudi
SH Tristan da Cunha, Saint Helena Ascension and Tristan da Cunha, Ascension Island
SJ Svalbard
ST Sao Tome
SZ Swaziland
TH Siam
TL Timor, East Timor
TR Turkey
TT Trinidad
TW Formosa
US USA, U.S., America
VA Holy See, Vatican
VC Saint Vincent
VG Virgin Islands British, BVI
VI Virgin Islands of the United States, Virgin Islands US, USVI
WF Wallis
WS Western Samoa
ZA RSA
ZW Rhodesia
`,
  adjectives: `
AM Armenian
AR Argentine, Argentinian
AT Austrian
AU Australian
AZ Azerbaijani
BE Belgian
BG Bulgarian
BO Bolivian
BR Brazilian
BY Belarusian
CH Swiss
CN Chinese
CO Colombian
CU Cuban
CY Cypriot
CZ Czech
DE German
DK Danish
DO Dominican
DZ Algerian
EE Estonian
EG Egyptian
ES Spanish
ET Ethiopian
FI Finnish
FR French
GA Gabonese
GN Guinean
GR Hellenic, Greek
HR Croatian
HU Hungarian
ID Indonesian
IE Irish
IN Indian
IQ Iraqi
IR Iranian
IS Icelandic
IT Italian
JO Jordanian
KE Kenyan
KG Kyrgyz
KZ Kazakh
LA Lao
LB Lebanese
LT Lithuanian
LV Latvian
MA Moroccan
MD Moldovan
MN Mongolian
MV Maldivian
NL Dutch
NO Norwegian
PL Polish
PT Portuguese
RO Romanian
RS Serbian
RU Russian
RW Rwandese
SE Swedish
SI Slovenian
SY Syrian
TG Togolese
TJ Tajik
TN Tunisian
TR Turkish
UA Ukrainian
UZ Uzbek
VN Vietnamese
YE Yemeni
ZM Zambian
`,
  ambiguous: `
KR/KP Korea
CD/CG Congo
VG/VI Virgin Islands
DO/DM Dominica Republic, Dominican
CN/TW Republic of China
GF/GY Guiana
CZ/SK Czechoslovakia
ZA/CF CAR
`,
  genericWords: {
    state: {
      beginnings: 'republi kingdom sultanat principalit duchy federation confederation commonwealth',
      whole: 'emirate state country rep union',
    },
    island: {
      beginnings: '',
      whole: 'island islands',
    },
    quality: {
      beginnings: 'federal democratic socialist islam hashemite bolivar cooperativ',
      whole: 'grand people peoples arab independent plurinational',
    },
    longState: 'republic kingdom',
  },
};
