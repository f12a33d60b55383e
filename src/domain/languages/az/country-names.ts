import type { CountryNames } from '#src/domain/languages/country-names.ts';
import { officialNames } from './official-names.ts';

/** How people who write this language call countries. */
export const countryNames: CountryNames = {
  short: `
AQ Antarktida
BF Burkina-Faso
BL Sen-Bartelemi
CC Kokos adaları
CD Konqo Demokratik Respublikası
CG Konqo Respublikası
CI Kot-d’İvuar
CR Kosta-Rika
HK Honq-Konq
IO Britaniyanın Hind okeanı ərazisi
MF Sen-Marten
MO Makao
PM Sen-Pyer və Mikelon
PR Puerto-Riko
PS Fələstin
SH Müqəddəs Yelena adası
TF Fransanın cənub əraziləri
UM ABŞ-ın kiçik uzaq adaları
US ABŞ
VI ABŞ-ın Virgin adaları
YT Mayotta
ZA Cənubi Afrika Respublikası
`,
  official: officialNames,
  aliases: `
AE BƏƏ, Əmirliklər, Ərəb Əmirlikləri
AF Avqanıstan
AG Antiqua
AI Anquilla
AR Arxentina
BA Bosniya, Bosniya və Hersoqovina
BE Belqiya
BF Yuxarı Volta
BG Bolqariya, Bulqarıstan
BM Bermud
BN Bruney Dərussalam
BS Baham
BY Belorusiya, Belorussiya, Belarusiya, Ağ Rusiya
CC Kilinq adaları
CD KDR, DR Konqo, Konqo DR, Demokratik Konqo, Demokratik Konqo Respublikası, Zair
CF Mərkəzi Afrika
CI Fil Sümüyü Sahili
CN ÇXR
CV Yaşıl Burun
CX Kristmas adası
CZ Çex Respublikası
DE AFR
DO Dominikana
EC Ekvator Respublikası
ES Kanar adaları
ET Həbəşistan
FJ Fici adaları
FK Malvin adaları
FO Farer
GB BK, Böyük Britaniya, Britaniya, İngiltərə, İngiltera, Şotlandiya, Uels, Şimali İrlandiya
GB Böyük Britaniya və Şimali İrlandiya
GE Qruziya
GF Fransız Qvianası
GN Qvineya Konakri
GS Cənubi Georgiya, Cənubi Corciya
GT Quatemala
GW Qvineya-Bissau
HK Honkonq
HM Herd adası
HR Xırvatıstan
IO Çaqos adaları, Dieqo Qarsiya
IR İİR
JM Jamayka
KH Kampuçiya, Kamboçiya, Kambodja
KM Komor
KN Sent-Kits
KP KXDR, Şimal Koreya, Koreya Demokratik Xalq Respublikası
KR Cənub Koreya
KY Kayman
KZ Qazaqıstan
LI Lihtenştayn
LK Seylon
LV Letoniya
MA Maroko
MD Moldaviya
ME Çernoqoriya
MH Marşal
MK Makedoniya, Şimal Makedoniya
MM Birma, Miyanmar
MN Monqoliya
MO Makau
MP Marian adaları
MV Maldiv
MX Birləşmiş Meksika Ştatları
MZ Mozambiq
NL Hollandiya, Niderlandiya
OM Uman Sultanlığı
PF Fransız Polineziyası, Taiti
PH Filippinlər
PM Sent-Pyer və Mikelon
PN Pitkern
PT Portuqal
RS Serbistan, Srbistan
RU RF
RW Rvanda
SA Səudiyyə, Saudiyyə
SC Seyşel
SH Tristan da Kunya, Askenson adası
SJ Şpitsbergen
SK Slovak Respublikası
SL Syerra-Leon
SO Somaliya
SS Cənub Sudan
ST San-Tome
SY Şam Ərəb Respublikası
SZ Svazilend
TC Törks və Kaykos
TM Türkmeniya
TN Tunisiya
TR Türkiyə Cümhuriyyəti
TW Formoza
US AQŞ, Amerika, Ştatlar, Birləşmiş Ştatlar
VA Müqəddəs Taxt-Tac, Vatikan Şəhər Dövləti
VC Sent-Vinsent
VI Amerika Virgin adaları
WF Uollis
WS Qərbi Samoa
ZA Cənubi Afrika
ZW Rodeziya
`,
  adjectives: `
AM Erməni
AZ Azərbaycanın
CZ Çex, Çexiya
DE Alman
DO Dominikan
FR Fransız
GR Yunan, Ellin
HU Macar
IT İtalyan
KG Qırğız
KZ Qazax
MN Monqol
RU Rus
SK Slovak
UZ Özbək
`,
  ambiguous: `
KR/KP Koreya
CD/CG Konqo
VG/VI Virgin adaları, Vircin adaları
DO/DM Dominika Respublikası, Dominikan
CN/TW Çin Respublikası
GF/GY Qviana
CZ/SK Çexoslovakiya
AZ/AR AR
`,
  genericWords: {
    state: {
      beginnings:
        'respublik cumhuriy kralli sultanl emirliy emirlig knyazli hersoqlu dovlet federasi konfederasi',
      whole: 'olke olkesi resp birliyi ittifaqi emirat',
    },
    island: {
      beginnings: 'adalari',
      whole: 'ada adasi adalar',
    },
    quality: {
      beginnings: 'federativ demokrati sosialist islam millet hasimi bolivar kooperativ musteqil coxmilletli',
      whole: 'boyuk xalq ereb',
    },
    longState: 'respublikasi kralligi sultanligi knyazligi hersoqlugu federasiyasi',
  },
};
