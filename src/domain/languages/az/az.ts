import type { Language } from '#src/domain/languages/language.ts';
import { turkicCases } from '#src/domain/languages/turkic-cases.ts';
import { inflectTurkicCityWords } from '#src/domain/languages/turkic-endings.ts';
import { countryNames } from './country-names.ts';
import { dates } from './dates.ts';

export const az: Language = {
  name: 'Azərbaycanca',
  script: 'Latin',
  letters: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  wordTag: 'az-Latn-AZ',
  sheetDateFormat: 'dd.mm.yyyy',
  // There is no word for a language alone.
  callLanguage: (name) => `${name} dili`,
  namesOfLanguages: {},
  dates,
  zoneCities: {
    'Asia/Baku': 'Bakı',
    'Europe/Istanbul': 'İstanbul',
    'Europe/Moscow': 'Moskva',
    'Europe/Berlin': 'Berlin',
  },
  countryNames,
  spellOut: (icuName) => icuName,
  cityWords: {
    before: 'ş şəh şəhər rayon r-n qəsəbə kənd',
    behind: [
      ...inflectTurkicCityWords(
        'şəhər sheher rayon qəsəbə kənd bələdiyyə',
        'şəhəri sheheri rayonu qəsəbəsi kəndi bələdiyyəsi',
      ),
      'ş şəh seh sh s r r-n r-nu r-nunda r-nunun q qəs k',
    ],
    links: '',
  },
  cases: turkicCases,
  yes: ['bəli', 'hə'],
  and: ['və', 've'],
  wordsWithinNames: [],
  prepositions: [],
  countryPrepositions: [],
  courtesies: [
    ...['sağ ol', 'sağ olun', 'çox sağ ol', 'çox sağ olun', 'təşəkkür', 'təşəkkürlər', 'təşəkkür edirəm'],
    ...['bəli', 'xeyr', 'yox'],
  ],
  titleWords: `və ilə üçün haqqında həsr olunmuş adlı adına günü gün bayramı novruz el il açılışı görüşü görüş bir yeni dünya
    anım anılması anma tədbir tədbiri tədbirləri gecə gecəsi gecələri axşam axşamı axşamları xatirə xatirəsinə sərgi
    sərgisi konsert konserti konfrans konfransı festivalı seminarı mərasim mərasimi şənlik şənliyi həftə həftəsi
    günləri dərs dərsi dərsləri açıq şeir şeiri şeirlər şeirləri şair şairin musiqi musiqisi mahnı mahnıları rəqs
    rəqsləri kitab kitabın kitabının təqdimat təqdimatı uşaq uşaqlar uşaqların gənclər gənclərin qadınlar tələbələr
    ədəbiyyat ədəbi mədəniyyət mədəni sənət rəssam yazıçı məktəb məktəbi məktub məktubu bəyanat bəyanatı məqalə
    məqaləsi müsahibə jurnalı qəzeti xalq xalça dostluq vətən ildönümü illiyi illik yubileyi turniri şahmat müsabiqə
    müsabiqəsi yarmarkası nümayişi mövzusunda mühazirə süfrəsi məclisi ansamblı dilində toplantı toplantısı`,
  // q and x are in no Turkish word, and German has q before u alone.
  titleShape: /ə|[qx].*[ığ]|[ığ].*[qx]|q(?!u).*[öü]|[öü].*q(?!u)/u,
};
