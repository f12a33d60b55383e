/** The full names of states, as the United Nations write them in English, without the article in front. */
export const officialNames = `
AD Principality of Andorra
AF Islamic Republic of Afghanistan
AL Republic of Albania
AM Republic of Armenia
AO Republic of Angola
AR Argentine Republic
AT Republic of Austria
AZ Republic of Azerbaijan
BD People’s Republic of Bangladesh
BE Kingdom of Belgium
BG Republic of Bulgaria
BH Kingdom of Bahrain
BI Republic of Burundi
BJ Republic of Benin
BN Brunei Darussalam
BO Plurinational State of Bolivia
BR Federative Republic of Brazil
BS Commonwealth of the Bahamas
BT Kingdom of Bhutan
BW Republic of Botswana
BY Republic of Belarus
CD Democratic Republic of the Congo
CH Swiss Confederation
CI Republic of Côte d’Ivoire
CL Republic of Chile
CM Republic of Cameroon
CN People’s Republic of China
CO Republic of Colombia
CR Republic of Costa Rica
CU Republic of Cuba
CV Republic of Cabo Verde
CY Republic of Cyprus
CZ Czech Republic
DE Federal Republic of Germany
DJ Republic of Djibouti
DK Kingdom of Denmark
DM Commonwealth of Dominica
DZ People’s Democratic Republic of Algeria
EC Republic of Ecuador
EE Republic of Estonia
EG Arab Republic of Egypt
ER State of Eritrea
ES Kingdom of Spain
ET Federal Democratic Republic of Ethiopia
FI Republic of Finland
FJ Republic of Fiji
FM Federated States of Micronesia
FR French Republic
GA Gabonese Republic
GB United Kingdom of Great Britain and Northern Ireland
GH Republic of Ghana
GM Republic of the Gambia
GN Republic of Guinea
GQ Republic of Equatorial Guinea
GR Hellenic Republic
GT Republic of Guatemala
GW Republic of Guinea-Bissau
GY Co-operative Republic of Guyana
HN Republic of Honduras
HR Republic of Croatia
HT Republic of Haiti
ID Republic of Indonesia
IL State of Israel
IN Republic of India
IQ Republic of Iraq
IR Islamic Republic of Iran
IS Republic of Iceland
IT Republic of Italy
JO Hashemite Kingdom of Jordan
KE Republic of Kenya
KG Kyrgyz Republic
KH Kingdom of Cambodia
KI Republic of Kiribati
KM Union of the Comoros
KN Saint Kitts and Nevis
KP Democratic People’s Republic of Korea
KR Republic of Korea
KW State of Kuwait
KZ Republic of Kazakhstan
LA Lao People’s Democratic Republic
LB Lebanese Republic
LC Saint Lucia
LI Principality of Liechtenstein
LK Democratic Socialist Republic of Sri Lanka
LR Republic of Liberia
LS Kingdom of Lesotho
LT Republic of Lithuania
LU Grand Duchy of Luxembourg
LV Republic of Latvia
LY State of Libya
MA Kingdom of Morocco
MC Principality of Monaco
MD Republic of Moldova
MG Republic of Madagascar
MH Republic of the Marshall Islands
MK Republic of North Macedonia
ML Republic of Mali
MM Republic of the Union of Myanmar
MR Islamic Republic of Mauritania
MT Republic of Malta
MU Republic of Mauritius
MV Republic of Maldives
MW Republic of Malawi
MX United Mexican States
MZ Republic of Mozambique
NA Republic of Namibia
NE Republic of the Niger
NG Federal Republic of Nigeria
NI Republic of Nicaragua
NL Kingdom of the Netherlands
NO Kingdom of Norway
NR Republic of Nauru
OM Sultanate of Oman
PA Republic of Panama
PE Republic of Peru
PG Independent State of Papua New Guinea
PH Republic of the Philippines
PK Islamic Republic of Pakistan
PL Republic of Poland
PT Portuguese Republic
PW Republic of Palau
PY Republic of Paraguay
QA State of Qatar
RS Republic of Serbia
RU Russian Federation
RW Republic of Rwanda
SA Kingdom of Saudi Arabia
SC Republic of Seychelles
SD Republic of the Sudan
SE Kingdom of Sweden
SG Republic of Singapore
SI Republic of Slovenia
SK Slovak Republic
SL Republic of Sierra Leone
SM Republic of San Marino
SN Republic of Senegal
SO Federal Republic of Somalia
SR Republic of Suriname
SS Republic of South Sudan
ST Democratic Republic of São Tomé and Príncipe
SV Republic of El Salvador
SY Syrian Arab Republic
SZ Kingdom of Eswatini
TD Republic of Chad
TG Togolese Republic
TH Kingdom of Thailand
TJ Republic of Tajikistan
TL Democratic Republic of Timor-Leste
TN Republic of Tunisia
TO Kingdom of Tonga
TR Republic of Türkiye
TT Republic of Trinidad and Tobago
TZ United Republic of Tanzania
UG Republic of Uganda
US United States of America
UY Eastern Republic of Uruguay
UZ Republic of Uzbekistan
VC Saint Vincent and the Grenadines
VE Bolivarian Republic of Venezuela
VN Socialist Republic of Viet Nam
VU Republic of Vanuatu
WS Independent State of Samoa
YE Republic of Yemen
ZA Republic of South Africa
ZM Republic of Zambia
ZW Republic of Zimbabwe
`;
