import type { CountryNames } from '#src/domain/languages/country-names.ts';
import { officialNames } from './official-names.ts';

/** How people who write this language call countries. */
export const countryNames: CountryNames = {
  short: `
BL Saint Barthélemy
CC Kokos Adaları
CD Kongo Demokratik Cumhuriyeti
CG Kongo Cumhuriyeti
CI Fildişi Sahili
HK Hong Kong
MM Myanmar
MO Makao
PS Filistin
RE Réunion
ST São Tomé ve Príncipe
TL Doğu Timor
US ABD
`,
  official: officialNames,
  aliases: `
AE BAE, Arap Emirlikleri
BA Bosna
BF Yukarı Volta
BQ Boneyr
BY Beyaz Rusya
CD Demokratik Kongo, Demokratik Kongo Cumhuriyeti
CF Orta Afrika
CI Fildişi Sahilleri
CN ÇHC
CV Yeşil Burun
CZ Çekiya
ES Kanarya Adaları
ET Habeşistan
FM Mikronezya Federe Devletleri
GB Büyük Britanya, Britanya, İskoçya, Galler, Kuzey İrlanda
GB Büyük Britanya ve Kuzey İrlanda
GS Güney Georgia
KP KDHC
MD Moldavya
MK Makedonya
MN Moğolustan
MP Mariana Adaları
PH Filipin
PL Lehistan
SZ Svaziland
US Birleşik Devletler
VA Vatikan Şehir Devleti
VG İngiliz Virgin Adaları
VI Amerikan Virgin Adaları
WS Batı Samoa
ZA GAC
`,
  adjectives: `
CZ Çek
DO Dominik
GR Helen
KG Kırgız
`,
  ambiguous: `
KR/KP Kore
CD/CG Kongo
VG/VI Virjin Adaları
DO/DM Dominika Cumhuriyeti, Dominik
CN/TW Çin Cumhuriyeti
CZ/SK Çekoslovakya
TR/TC TC
`,
  genericWords: {
    state: {
      beginnings:
        'cumhuriy kralli sultanl emirlik emirlig prensli dukali devlet federasy konfederasy toplulug',
      whole: 'ulke ulkesi birligi',
    },
    island: {
      beginnings: 'adalari',
      whole: 'ada adasi adalar',
    },
    quality: {
      beginnings: 'federal demokrati sosyalist islam millet hasemi bolivar bagimsiz',
      whole: 'buyuk halk arap cokuluslu',
    },
    longState: 'cumhuriyeti kralligi sultanligi federasyonu',
  },
};
