import { describe, expect, test } from 'vitest';
import { russianCases } from '#src/domain/languages/ru/cases.ts';
import { turkicCases } from '#src/domain/languages/turkic-cases.ts';

const { stemsOf, findSetOff } = turkicCases;

describe('Azerbaijani and Turkish endings are taken off', () => {
  test.each([
    ['almaniyada', 'almaniya'],
    ['almaniyadan', 'almaniya'],
    ['almaniyanin', 'almaniya'],
    ['almaniyaya', 'almaniya'],
    ['iraqin', 'iraq'],
    ['irakta', 'irak'],
    ['misirdeki', 'misir'],
    ['sudanla', 'sudan'],
    ['perunun', 'peru'],
    ['cinde', 'cin'],
    ['birlesmiskralligin', 'birlesmiskralliq'],
    ['birlesikkralligin', 'birlesikkrallik'],
    ['emirliklerinde', 'emirlikleri'],
    ['bermudadalarindan', 'bermudadalari'],
  ])('%s: %s', (text, name) => {
    expect(stemsOf(text)).toContain(name);
  });

  test.each([
    // After the wrong sound, against the harmony of vowels, or from too little.
    ['nigerya', 'niger'],
    ['malina', 'mali'],
    ['almaniyade', 'almaniya'],
    ['isvecda', 'isvec'],
    ['iranun', 'iran'],
    ['iranta', 'iran'],
    ['usa', 'us'],
  ])('%s is no form of %s', (text, name) => {
    expect(stemsOf(text)).not.toContain(name);
  });

  test('and nothing else', () => {
    expect(stemsOf('germany')).toEqual([]);
    expect(stemsOf('')).toEqual([]);
  });

  test.each([
    ['Fas’a', 'Fas'],
    ["ABD'den", 'ABD'],
    ['ABŞ-da', 'ABŞ'],
    ['BƏƏ- də', 'BƏƏ'],
    ['Qvineya-Bisau', null],
    ["Kot-d'İvuar", null],
    ['Şri-Lanka', null],
    ['Almaniya', null],
  ])('set off in %s: %s', (text, stem) => {
    expect(findSetOff(text)).toBe(stem);
  });
});

describe('Russian names are declined', () => {
  test.each([
    ['Германия', 'германии германии германию германией германии'],
    ['Польша', 'польши польше польшу польшей польше'],
    ['Мексика', 'мексики мексике мексику мексикой мексике'],
    ['Куба', 'кубы кубе кубу кубой кубе'],
    ['Корея', 'кореи корее корею кореей корее'],
    ['Ирак', 'ирака ираку ирак ираком ираке'],
    ['Китай', 'китая китаю китай китаем китае'],
    ['Маврикий', 'маврикия маврикию маврикий маврикием маврикии'],
    ['Израиль', 'израиля израилю израиль израилем израиле'],
    ['Беларусь', 'беларуси беларуси беларусь беларусью беларуси'],
    ['Нидерланды', 'нидерландов нидерландам нидерланды нидерландами нидерландах'],
    ['Египет', 'египта египту египет египтом египте'],
    ['Королевство', 'королевства королевству королевство королевством королевстве'],
    ['Чили', 'чили чили чили чили чили'],
  ])('%s', (name, cases) => {
    const forms = russianCases.casesOf(name);
    expect(forms.filter((_, at) => at % 3 === 0).join(' ')).toBe(cases);
  });

  test.each([
    ['Саудовская Аравия', 'саудовской аравии'],
    ['Южная Корея', 'южную корею'],
    ['Объединённые Арабские Эмираты', 'объединённых арабских эмиратах'],
    ['Соединённые Штаты Америки', 'соединённых штатах америки'],
    ['Острова Кука', 'островах кука'],
    ['Каймановы острова', 'каймановы островов'],
    ['Шри-Ланка', 'шри ланке'],
    ['Чешская Республика', 'чешской республике'],
    ['Соединённое Королевство', 'соединённом королевстве'],
  ])('%s: %s', (name, form) => {
    expect(russianCases.casesOf(name)).toContain(form);
  });

  test.each(['Germany', 'Almaniya', 'о-в Мэн', 'о-ва Кука', ''])('%j is not', (name) => {
    expect(russianCases.casesOf(name)).toEqual([]);
  });
});
