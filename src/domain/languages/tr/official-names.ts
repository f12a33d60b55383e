/**
 * The full names of states. They are composed of the short name and the form of the state, except where people use
 * another name.
 */
export const officialNames = `
AD Andorra Prensliği
AF Afganistan İslam Cumhuriyeti
AL Arnavutluk Cumhuriyeti
AM Ermenistan Cumhuriyeti
AO Angola Cumhuriyeti
AR Arjantin Cumhuriyeti
AT Avusturya Cumhuriyeti
AZ Azerbaycan Cumhuriyeti
BD Bangladeş Halk Cumhuriyeti
BE Belçika Krallığı
BG Bulgaristan Cumhuriyeti
BH Bahreyn Krallığı
BI Burundi Cumhuriyeti
BJ Benin Cumhuriyeti
BN Brunei Darussalam
BO Bolivya Çokuluslu Devleti
BR Brezilya Federatif Cumhuriyeti
BS Bahamalar Topluluğu
BT Butan Krallığı
BW Botsvana Cumhuriyeti
BY Belarus Cumhuriyeti
CH İsviçre Konfederasyonu
CI Fildişi Sahili Cumhuriyeti
CL Şili Cumhuriyeti
CM Kamerun Cumhuriyeti
CN Çin Halk Cumhuriyeti
CO Kolombiya Cumhuriyeti
CR Kosta Rika Cumhuriyeti
CU Küba Cumhuriyeti
CV Cabo Verde Cumhuriyeti
CY Kıbrıs Cumhuriyeti
CZ Çek Cumhuriyeti
DE Almanya Federal Cumhuriyeti
DJ Cibuti Cumhuriyeti
DK Danimarka Krallığı
DM Dominika Topluluğu
DZ Cezayir Demokratik Halk Cumhuriyeti
EC Ekvador Cumhuriyeti
EE Estonya Cumhuriyeti
EG Mısır Arap Cumhuriyeti
ER Eritre Devleti
ES İspanya Krallığı
ET Etiyopya Federal Demokratik Cumhuriyeti
FI Finlandiya Cumhuriyeti
FJ Fiji Cumhuriyeti
FM Mikronezya Federal Devletleri
FR Fransa Cumhuriyeti
GA Gabon Cumhuriyeti
GB Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı
GH Gana Cumhuriyeti
GM Gambiya Cumhuriyeti
GN Gine Cumhuriyeti
GQ Ekvator Ginesi Cumhuriyeti
GR Helen Cumhuriyeti
GT Guatemala Cumhuriyeti
GW Gine-Bissau Cumhuriyeti
GY Guyana Kooperatif Cumhuriyeti
HN Honduras Cumhuriyeti
HR Hırvatistan Cumhuriyeti
HT Haiti Cumhuriyeti
ID Endonezya Cumhuriyeti
IL İsrail Devleti
IN Hindistan Cumhuriyeti
IQ Irak Cumhuriyeti
IR İran İslam Cumhuriyeti
IS İzlanda Cumhuriyeti
IT İtalya Cumhuriyeti
JO Ürdün Haşimi Krallığı
KE Kenya Cumhuriyeti
KG Kırgız Cumhuriyeti
KH Kamboçya Krallığı
KI Kiribati Cumhuriyeti
KM Komorlar Birliği
KP Kore Demokratik Halk Cumhuriyeti
KR Kore Cumhuriyeti
KW Kuveyt Devleti
KZ Kazakistan Cumhuriyeti
LA Laos Demokratik Halk Cumhuriyeti
LB Lübnan Cumhuriyeti
LI Liechtenstein Prensliği
LK Sri Lanka Demokratik Sosyalist Cumhuriyeti
LR Liberya Cumhuriyeti
LS Lesotho Krallığı
LT Litvanya Cumhuriyeti
LU Lüksemburg Büyük Dükalığı
LV Letonya Cumhuriyeti
LY Libya Devleti
MA Fas Krallığı
MC Monako Prensliği
MD Moldova Cumhuriyeti
MG Madagaskar Cumhuriyeti
MH Marshall Adaları Cumhuriyeti
MK Kuzey Makedonya Cumhuriyeti
ML Mali Cumhuriyeti
MM Myanmar Birliği Cumhuriyeti
MR Moritanya İslam Cumhuriyeti
MT Malta Cumhuriyeti
MU Mauritius Cumhuriyeti
MV Maldivler Cumhuriyeti
MW Malavi Cumhuriyeti
MX Birleşik Meksika Devletleri
MZ Mozambik Cumhuriyeti
NA Namibya Cumhuriyeti
NE Nijer Cumhuriyeti
NG Nijerya Federal Cumhuriyeti
NI Nikaragua Cumhuriyeti
NL Hollanda Krallığı
NO Norveç Krallığı
NR Nauru Cumhuriyeti
OM Umman Sultanlığı
PA Panama Cumhuriyeti
PE Peru Cumhuriyeti
PG Papua Yeni Gine Bağımsız Devleti
PH Filipinler Cumhuriyeti
PK Pakistan İslam Cumhuriyeti
PL Polonya Cumhuriyeti
PT Portekiz Cumhuriyeti
PW Palau Cumhuriyeti
PY Paraguay Cumhuriyeti
QA Katar Devleti
RS Sırbistan Cumhuriyeti
RU Rusya Federasyonu
RW Ruanda Cumhuriyeti
SA Suudi Arabistan Krallığı
SC Seyşeller Cumhuriyeti
SD Sudan Cumhuriyeti
SE İsveç Krallığı
SG Singapur Cumhuriyeti
SI Slovenya Cumhuriyeti
SK Slovak Cumhuriyeti
SL Sierra Leone Cumhuriyeti
SM San Marino Cumhuriyeti
SN Senegal Cumhuriyeti
SO Somali Federal Cumhuriyeti
SR Surinam Cumhuriyeti
SS Güney Sudan Cumhuriyeti
ST São Tomé ve Príncipe Demokratik Cumhuriyeti
SV El Salvador Cumhuriyeti
SY Suriye Arap Cumhuriyeti
SZ Esvatini Krallığı
TD Çad Cumhuriyeti
TG Togo Cumhuriyeti
TH Tayland Krallığı
TJ Tacikistan Cumhuriyeti
TL Doğu Timor Demokratik Cumhuriyeti
TN Tunus Cumhuriyeti
TO Tonga Krallığı
TR Türkiye Cumhuriyeti
TT Trinidad ve Tobago Cumhuriyeti
TZ Tanzanya Birleşik Cumhuriyeti
UG Uganda Cumhuriyeti
US Amerika Birleşik Devletleri
UY Uruguay Doğu Cumhuriyeti
UZ Özbekistan Cumhuriyeti
VE Venezuela Bolivarcı Cumhuriyeti
VN Vietnam Sosyalist Cumhuriyeti
VU Vanuatu Cumhuriyeti
WS Bağımsız Samoa Devleti
YE Yemen Cumhuriyeti
ZA Güney Afrika Cumhuriyeti
ZM Zambiya Cumhuriyeti
ZW Zimbabve Cumhuriyeti
`;
