/**
 * The full names of states. They are composed of the short name and the form of the state, except where people use
 * another name.
 */
export const officialNames = `
AD Andorra Knyazlığı
AF Əfqanıstan İslam Respublikası
AL Albaniya Respublikası
AM Ermənistan Respublikası
AO Anqola Respublikası
AR Argentina Respublikası
AT Avstriya Respublikası
AZ Azərbaycan Respublikası
BD Banqladeş Xalq Respublikası
BE Belçika Krallığı
BG Bolqarıstan Respublikası
BH Bəhreyn Krallığı
BI Burundi Respublikası
BJ Benin Respublikası
BN Bruney Darüssəlam
BO Boliviya Çoxmillətli Dövləti
BR Braziliya Federativ Respublikası
BS Baham Adaları Birliyi
BT Butan Krallığı
BW Botsvana Respublikası
BY Belarus Respublikası
CH İsveçrə Konfederasiyası
CI Kot-d’İvuar Respublikası
CL Çili Respublikası
CM Kamerun Respublikası
CN Çin Xalq Respublikası
CO Kolumbiya Respublikası
CR Kosta-Rika Respublikası
CU Kuba Respublikası
CV Kabo-Verde Respublikası
CY Kipr Respublikası
CZ Çexiya Respublikası
DE Almaniya Federativ Respublikası
DJ Cibuti Respublikası
DK Danimarka Krallığı
DM Dominika Birliyi
DZ Əlcəzair Xalq Demokratik Respublikası
EC Ekvador Respublikası
EE Estoniya Respublikası
EG Misir Ərəb Respublikası
ER Eritreya Dövləti
ES İspaniya Krallığı
ET Efiopiya Federativ Demokratik Respublikası
FI Finlandiya Respublikası
FJ Fici Respublikası
FM Mikroneziya Federativ Ştatları
FR Fransa Respublikası
GA Qabon Respublikası
GB Böyük Britaniya və Şimali İrlandiya Birləşmiş Krallığı
GH Qana Respublikası
GM Qambiya Respublikası
GN Qvineya Respublikası
GQ Ekvatorial Qvineya Respublikası
GR Yunanıstan Respublikası
GT Qvatemala Respublikası
GW Qvineya-Bisau Respublikası
GY Qayana Kooperativ Respublikası
HN Honduras Respublikası
HR Xorvatiya Respublikası
HT Haiti Respublikası
ID İndoneziya Respublikası
IL İsrail Dövləti
IN Hindistan Respublikası
IQ İraq Respublikası
IR İran İslam Respublikası
IS İslandiya Respublikası
IT İtaliya Respublikası
JO İordaniya Haşimi Krallığı
KE Keniya Respublikası
KG Qırğız Respublikası
KH Kamboca Krallığı
KI Kiribati Respublikası
KM Komor Adaları İttifaqı
KP Koreya Xalq Demokratik Respublikası
KR Koreya Respublikası
KW Küveyt Dövləti
KZ Qazaxıstan Respublikası
LA Laos Xalq Demokratik Respublikası
LB Livan Respublikası
LI Lixtenşteyn Knyazlığı
LK Şri-Lanka Demokratik Sosialist Respublikası
LR Liberiya Respublikası
LS Lesoto Krallığı
LT Litva Respublikası
LU Lüksemburq Böyük Hersoqluğu
LV Latviya Respublikası
LY Liviya Dövləti
MA Mərakeş Krallığı
MC Monako Knyazlığı
MD Moldova Respublikası
MG Madaqaskar Respublikası
MH Marşal Adaları Respublikası
MK Şimali Makedoniya Respublikası
ML Mali Respublikası
MM Myanma İttifaqı Respublikası
MR Mavritaniya İslam Respublikası
MT Malta Respublikası
MU Mavriki Respublikası
MV Maldiv Respublikası
MW Malavi Respublikası
MX Meksika Birləşmiş Ştatları
MZ Mozambik Respublikası
NA Namibiya Respublikası
NE Niger Respublikası
NG Nigeriya Federativ Respublikası
NI Nikaraqua Respublikası
NL Niderland Krallığı
NO Norveç Krallığı
NR Nauru Respublikası
OM Oman Sultanlığı
PA Panama Respublikası
PE Peru Respublikası
PG Papua-Yeni Qvineya Müstəqil Dövləti
PH Filippin Respublikası
PK Pakistan İslam Respublikası
PL Polşa Respublikası
PT Portuqaliya Respublikası
PW Palau Respublikası
PY Paraqvay Respublikası
QA Qətər Dövləti
RS Serbiya Respublikası
RU Rusiya Federasiyası
RW Ruanda Respublikası
SA Səudiyyə Ərəbistanı Krallığı
SC Seyşel Adaları Respublikası
SD Sudan Respublikası
SE İsveç Krallığı
SG Sinqapur Respublikası
SI Sloveniya Respublikası
SK Slovakiya Respublikası
SL Syerra-Leone Respublikası
SM San-Marino Respublikası
SN Seneqal Respublikası
SO Somali Federativ Respublikası
SR Surinam Respublikası
SS Cənubi Sudan Respublikası
ST San-Tome və Prinsipi Demokratik Respublikası
SV Salvador Respublikası
SY Suriya Ərəb Respublikası
SZ Esvatini Krallığı
TD Çad Respublikası
TG Toqo Respublikası
TH Tailand Krallığı
TJ Tacikistan Respublikası
TL Şərqi Timor Demokratik Respublikası
TN Tunis Respublikası
TO Tonqa Krallığı
TR Türkiyə Respublikası
TT Trinidad və Tobaqo Respublikası
TZ Tanzaniya Birləşmiş Respublikası
UG Uqanda Respublikası
US Amerika Birləşmiş Ştatları
UY Uruqvay Şərq Respublikası
UZ Özbəkistan Respublikası
VE Venesuela Bolivar Respublikası
VN Vyetnam Sosialist Respublikası
VU Vanuatu Respublikası
WS Samoa Müstəqil Dövləti
YE Yəmən Respublikası
ZM Zambiya Respublikası
ZW Zimbabve Respublikası
`;
