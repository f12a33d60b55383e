import type { LocalizedText } from '#src/domain/locale.ts';

/** Where ICU's name is long, formal or ends in a bracket, the plain short one that people say. */
export const plainNames: Readonly<Record<string, LocalizedText>> = {
  BQ: { ru: 'Карибские Нидерланды' },
  CC: { az: 'Kokos adaları', tr: 'Kokos Adaları', en: 'Cocos Islands' },
  CD: {
    az: 'Konqo Demokratik Respublikası',
    ru: 'ДР Конго',
    tr: 'Kongo Demokratik Cumhuriyeti',
    en: 'DR Congo',
  },
  CG: {
    az: 'Konqo Respublikası',
    ru: 'Республика Конго',
    tr: 'Kongo Cumhuriyeti',
    en: 'Republic of the Congo',
  },
  CI: { az: 'Kot-d’İvuar', tr: 'Fildişi Sahili', en: 'Ivory Coast' },
  FM: { ru: 'Микронезия' },
  HK: { az: 'Honq Konq', ru: 'Гонконг', tr: 'Hong Kong', en: 'Hong Kong' },
  KP: { ru: 'Северная Корея' },
  KR: { ru: 'Южная Корея' },
  MM: { ru: 'Мьянма', tr: 'Myanmar', en: 'Myanmar' },
  MO: { az: 'Makao', ru: 'Макао', tr: 'Makao', en: 'Macao' },
  PS: { az: 'Fələstin', ru: 'Палестина', tr: 'Filistin', en: 'Palestine' },
  TL: { tr: 'Doğu Timor' },
  UM: { az: 'ABŞ-ın kiçik uzaq adaları', ru: 'Внешние малые острова США' },
  US: { az: 'ABŞ', ru: 'США', tr: 'ABD' },
  VG: { ru: 'Британские Виргинские острова' },
  VI: { ru: 'Американские Виргинские острова' },
  ZA: { az: 'Cənubi Afrika', ru: 'ЮАР' },
};
