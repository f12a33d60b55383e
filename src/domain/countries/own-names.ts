/** What countries call themselves, in languages that the bot does not speak. A row per country. */
export const ownNames = `
AL Shqipëria
AM Hayastan
AT Österreich
BE België, Belgique, Belgien
BG България
BR Brasil
CH Schweiz, Suisse, Svizzera
CZ Česko, Česká republika
DE BRD, Deutschland
DK Danmark
DO Dominicana
EE Eesti
ES España
FI Suomi
FK Malvinas
GE Sakartvelo
GR Ellada
HR Hrvatska
HU Magyarország
IE Éire
IN Bharat
IT Italia
KZ Qazaqstan, Қазақстан
LC Santa Lucia
LT Lietuva
LU Lëtzebuerg
LV Latvija
MA Maroc
ME Crna Gora
NL Nederland
NO Norge
PL Polska
RS Srbija
SE Sverige
SI Slovenija
SK Slovensko
TJ Tojikiston
UZ Oʻzbekiston, Ўзбекистон
`;
