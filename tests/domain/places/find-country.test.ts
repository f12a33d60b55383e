import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Country, isoCountries } from '#src/domain/places/countries.ts';
import { findCountry } from '#src/domain/places/find-country.ts';

const found = (code: string) => ({ kind: 'found', code });

/** Rows of "code: texts", the texts parted by semicolons. */
function readRows(rows: string): [text: string, code: string][] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [code = '', texts = ''] = row.trim().split(/: (.*)/su);
      return texts.split('; ').map((text): [string, string] => [text, code]);
    });
}

describe('every country of a past campaign', () => {
  test.each([
    ['Türkiyə', 'TR'],
    ['Almaniya', 'DE'],
    ['Kanada', 'CA'],
    ['Niderland Krallığı', 'NL'],
    ['Yunanıstan', 'GR'],
    ['İsrail', 'IL'],
    ['Ukrayna', 'UA'],
    ['Gürcüstan', 'GE'],
    ['Norveç', 'NO'],
    ['İsveçrə', 'CH'],
    ['Danimarka', 'DK'],
    ['Qazaxıstan', 'KZ'],
    ['Belçika', 'BE'],
    ['Finlandiya', 'FI'],
    ['Azərbaycan', 'AZ'],
    ['Birləşmiş Krallıq', 'GB'],
    ['Moldova', 'MD'],
    ['Polşa', 'PL'],
    ['Rusiya Federasiyası', 'RU'],
    ['Estoniya', 'EE'],
    ['Macarıstan', 'HU'],
    ['Lüksemburq Böyük Hersoqluğu', 'LU'],
    ['Çex Respublikası', 'CZ'],
    ['Fransa', 'FR'],
    ['İspaniya Krallığı', 'ES'],
    ['Avstriya', 'AT'],
    ['ABŞ', 'US'],
    ['Qırğızıstan', 'KG'],
    ['Sloveniya', 'SI'],
    ['İsveç', 'SE'],
    ['İtaliya', 'IT'],
    ['Şotlandiya', 'GB'],
    ['Misir', 'EG'],
    ['İraq', 'IQ'],
  ])('%s is %s', (text, code) => {
    expect(findCountry(text)).toEqual(found(code));
    expect(findCountry(`  ${text.toLocaleUpperCase('az')} `)).toEqual(found(code));
  });
});

describe('names that people write', () => {
  test.each(
    readRows(`
      US: Amerika; Америка; America; ABD; США; USA; usa; U.S.; u.s.a.; United States of America; Соединённые Штаты Америки
      US: соединенные штаты; Amerika Birleşik Devletleri; Amerika Birləşmiş Ştatları; Birləşmiş Ştatlar; Штаты; AQŞ
      GB: UK; Великобритания; Böyük Britaniya; Büyük Britanya; Great Britain; Англия; İngiltərə; İngiltere; england; BK
      GB: Scotland; Шотландия; İskoçya; Wales; Уэльс; Galler; Uels; Northern Ireland; Şimali İrlandiya; Kuzey İrlanda
      GB: United Kingdom of Great Britain and Northern Ireland; Соединённое Королевство
      AE: BƏƏ; ОАЭ; BAE; UAE; Birləşmiş Ərəb Əmirlikləri; Объединённые Арабские Эмираты; Birleşik Arap Emirlikleri
      NL: Hollandiya; Голландия; Hollanda; Holland; Niderland; Нидерланды; the Netherlands; Kingdom of the Netherlands
      NL: Королевство Нидерландов; Nederland; Hollanda Krallığı
      CZ: Çexiya; Чехия; Çekya; Czechia; Czech Republic; Чешская Республика; Çek Cumhuriyeti; Czech Rep.
      RU: Rusiya; Россия; Rusya; Russia; Российская Федерация; РФ; Russian Federation; Rusya Federasyonu
      KR: Cənubi Koreya; Южная Корея; Güney Kore; South Korea; Koreya Respublikası; Republic of Korea; S. Korea
      KP: Şimali Koreya; КНДР; North Korea; Koreya Xalq Demokratik Respublikası; Северная Корея
      DE: Almaniya Federativ Respublikası; ФРГ; Федеративная Республика Германия; Federal Republic of Germany; Deutschland
      DE: Almanya Federal Cumhuriyeti; Алмания; Almanya; Германия
      EG: Misir Ərəb Respublikası; Mısır; Арабская Республика Египет; Mısır Arap Cumhuriyeti; Egypt; Египет
      GE: Грузия; Gürcistan; Georgia; Гюрджюстан; Gurcustan; Sakartvelo
      MK: Makedoniya; Македония; Makedonya; Macedonia; Şimali Makedoniya; Северная Македония
      CY: Kipr; Кипр; Kıbrıs; Cyprus; Kipr Respublikası
      VA: Vatikan; Ватикан; Vatican; Holy See; Vatikan Şəhər Dövləti
      SA: Səudiyyə Ərəbistanı; Саудовская Аравия; Suudi Arabistan; Saudi Arabia; Səudiyyə Ərəbistanı Krallığı
      CD: KDR; ДР Конго; Konqo Demokratik Respublikası; Democratic Republic of the Congo; Congo - Kinshasa
      CG: Konqo Respublikası; Республика Конго; Republic of the Congo; Konqo - Brazzavil
      CN: Çin; Китай; China; Çin Xalq Respublikası; Китайская Народная Республика; КНР; ÇXR
      ZA: Cənubi Afrika; ЮАР; Güney Afrika Cumhuriyeti; Южно-Африканская Республика; South Africa
      BA: Bosniya; Bosna-Hersek; Босния и Герцеговина; Bosnia and Herzegovina; Bosnia & Herzegovina; Bosniya və Herseqovina
      CI: Kot-d'İvuar; Кот-д’Ивуар; Fildişi Sahili; Ivory Coast; Côte d'Ivoire; cote divoire
      BY: Belarus; Беларусь; Белоруссия; Beyaz Rusya; Республика Беларусь; Belorusiya
      KG: Кыргызстан; Киргизия; Kırgızistan; Kyrgyzstan; Кыргызская Республика; Qırğız Respublikası
      AZ: Азербайджан; Azerbaycan; Azerbaijan; AZERBAYCAN; Азербайджанская Республика; Азәрбајҹан; Azərbaycan Respublikası
      TR: Türkiye; Турция; Turkey; Turkiye; Турецкая Республика; Türkiye Cumhuriyeti
      CH: İsviçre; Швейцария; Switzerland; Swiss Confederation; Schweiz; İsveçrə Konfederasiyası
      GR: Греция; Yunanistan; Greece; Hellenic Republic; Эллада; Yunanıstan Respublikası
      FR: Франция; France; Французская Республика; French Republic; Fransız Cumhuriyeti
      LU: Lüksemburg; Люксембург; Великое Герцогство Люксембург; Grand Duchy of Luxembourg; Lüksemburg Büyük Dükalığı
      OM: Oman Sultanlığı; Султанат Оман; Umman; Sultanate of Oman
      MC: Monako Knyazlığı; Княжество Монако; Principality of Monaco; Monako Prensliği
      IR: İran İslam Respublikası; Исламская Республика Иран; IRAN; Islamic Republic of Iran
      TZ: Tanzaniya; United Republic of Tanzania; Tanzanya Birleşik Cumhuriyeti
      IL: Государство Израиль; State of Israel; İsrail Dövləti; İsrail Devleti
      AU: Avstraliya; Австралийский Союз; Commonwealth of Australia; Avustralya
      MD: Молдавия; Республика Молдова; Moldova, Republic of
      MV: Maldiv; Мальдивские острова; Maldiv adaları; Maldivler
      KN: Sent-Kits və Nevis; Сент-Китс и Невис; Saint Kitts and Nevis; St. Kitts; St Kitts & Nevis
      IM: Men adası; Остров Мэн; о-в Мэн; Isle of Man
      DO: Dominikan Respublikası; Доминиканская Республика; Dominican Republic; Dominik Cumhuriyeti; Доминикана
      DM: Dominika; Доминика; Dominica; Commonwealth of Dominica
      GN: Qvineya; Гвинея; Guinea; Qvineya Respublikası; Gine
      XK: Kosovo; Косово; Kosova
      UZ: Özbəkistan; Узбекистан; Uzbekistan; Ўзбекистон; Oʻzbekiston; Ozbekistan
      UA: Україна; Украина; Ukrayna; Ukraine
      PL: Польша; Polonya; Poland; Polska; Polsha
    `),
  )('%s is %s', (text, code) => {
    expect(findCountry(text)).toEqual(found(code));
  });
});

describe('names in a case', () => {
  test.each(
    readRows(`
      DE: Almaniyada; Almaniyanın; Almaniyaya; Almaniyadan; Almanya'da; Almanya’nın; в Германии; из Германии; Germaniyada
      DE: v Germanii; from Germany; in Germany; Almaniyadakı
      GE: из Грузии; Gürcüstanda; Gürcüstandan; Gürcistan'da; в Грузию; Грузией
      TR: Türkiyədə; Türkiyənin; Türkiye'den; в Турции; из Турции
      US: ABŞ-da; ABŞ-ın; ABD'de; ABD'den; в США; Amerikada; в Соединённых Штатах Америки; in the USA
      AE: BƏƏ-də; Birləşmiş Ərəb Əmirliklərində; в Объединённых Арабских Эмиратах; из ОАЭ
      GB: Birləşmiş Krallıqda; Birləşmiş Krallığın; Birleşik Krallık'ta; в Великобритании; Şotlandiyada; в Англии
      CZ: Çex Respublikasında; в Чешской Республике; Çek Cumhuriyeti'nde; в Чехии
      CD: Konqo Demokratik Respublikasında; в Демократической Республике Конго
      IQ: İraqda; İraqın; Irak'ta; в Ираке; из Ирака
      CN: Çində; Çindən; Çinin; в Китае; из Китая
      EG: Misirdə; в Египте; из Египта
      NL: в Нидерландах; Niderlandda; Niderland Krallığında; Hollanda'da
      PL: Polşada; Polonya'da; в Польше; из Польши
      SA: в Саудовской Аравии; Səudiyyə Ərəbistanında
      KR: в Южной Корее; Cənubi Koreyada
      IL: в Израиле; из Израиля; İsraildə; İsrail'in
      CY: на Кипре; Kiprdə
      UA: на Украине; в Украине; Ukraynada
      KZ: в Казахстане; Республики Казахстан; Qazaxıstanda
      LK: на Шри-Ланке; Şri-Lankada
      MV: на Мальдивах; Maldiv adalarında
      MA: Fas'ta; Fas'a; в Марокко
      CK: на Островах Кука
    `),
  )('%s is %s', (text, code) => {
    expect(findCountry(text)).toEqual(found(code));
  });
});

describe('names with typing errors', () => {
  test.each(
    readRows(`
      DE: Germny; Gremany; Almaniyya; Алманя; Almanyia; Гирмания; Almanıyaa
      TR: Türkyə; Turkiyye; Turkieye
      GE: Gurcustn; Gürcüsten; Грузиия
      AZ: Azerbaycn; Azerbajan; Азербаджан; Azərbaycna
      GB: Birləşmis Kralıq; Velikobritaniia; Великобретания; United Kingdon; Şotlandya
      NL: Niderland Kralığı; Нидерланы; Nethrlands
      CZ: Çex Respublkası; Чешская Респблика; Chex Respublikası
      CH: Swizerland; Швецария; İsveçrrə
      ES: İspaniya Krallğı; İspaniyya; Испаниия
      KZ: Kazaxistan; Qazaxstan; Казхстан; Kazakstan
      FI: Finlandya; Finlandiay; Финлядия
      AT: Avstrya; Avusturiya
      SI: Slovenja; Sloveniyya; Sloveniyia
      FR: Fransız Cumhurieti; Францыя
      LU: Luksembourg; Lüksenburq; Люксенбург
      MK: Şimali Makedonya; Makidoniya
    `),
  )('%s is %s', (text, code) => {
    expect(findCountry(text)).toEqual(found(code));
  });
});

describe('codes and flags', () => {
  test.each(
    readRows(`
      DE: DE; DEU; 🇩🇪; Almaniya 🇩🇪; 🇩🇪 Almaniya; 🇩🇪Германия; (DE); 🇩🇪🇩🇪; Berlin 🇩🇪; Germny 🇩🇪
      GB: GB; GBR; 🇬🇧; Şotlandiya 🏴󠁧󠁢󠁳󠁣󠁴󠁿; 🏴󠁧󠁢󠁳󠁣󠁴󠁿
      NO: NO; NOR
      XK: XK; XKX; 🇽🇰
      CG: 🇨🇬 Konqo
      KP: Koreya 🇰🇵
    `),
  )('%s is %s', (text, code) => {
    expect(findCountry(text)).toEqual(found(code));
  });

  test.each([
    ['🇩🇪🇫🇷', ['DE', 'FR']],
    ['🇩🇪 Fransa', ['DE', 'FR']],
    ['🇩🇪 Konqo', ['DE', 'CD', 'CG']],
    // The code of Christmas Island, and ÇXR (China) without its tail.
    ['CXR', ['CN', 'CX']],
  ])('%s is a question', (text, codes) => {
    expect(findCountry(text)).toEqual({ kind: 'several', codes });
  });

  test.each(['de', 'no', 'in', 'De', 'deu', 'QQ', 'EU', '🇪🇺', '🇺🇳'])('%s is none', (text) => {
    expect(findCountry(text).kind).toBe('unknown');
  });
});

describe('the same country said twice', () => {
  test.each(
    readRows(`
      DE: Almaniya (Germany); Germany / Almaniya; Almaniya, DE; Германия - Almaniya
      GE: Georgia (Gürcüstan)
      HK: Гонконг (САР); Hong Kong SAR China
    `),
  )('%s is %s', (text, code) => {
    expect(findCountry(text)).toEqual(found(code));
  });

  test.each(['Almaniya, Fransa', 'Almaniya və Fransa', 'Germany (France)'])(
    'two in %s are not one',
    (text) => {
      const guess = findCountry(text);
      expect(guess.kind === 'unknown' && guess.nearest.slice(0, 2)).toEqual(['DE', 'FR']);
    },
  );

  test('a city beside it leaves the country the first to offer', () => {
    for (const text of ['Berlin, Almaniya', 'Almaniya, Berlin', 'Берлин, Германия', 'Berlin Almaniyada']) {
      const guess = findCountry(text);
      expect(guess.kind === 'unknown' && guess.nearest[0], text).toBe('DE');
    }
  });
});

describe('a question rather than a guess', () => {
  test.each<[string, string[]]>([
    ['Korea', ['KR', 'KP']],
    ['Koreya', ['KR', 'KP']],
    ['в Корее', ['KR', 'KP']],
    ['Koreyya', ['KR', 'KP']],
    ['Kore', ['KR', 'KP']],
    ['Konqo', ['CD', 'CG']],
    ['Конго', ['CD', 'CG']],
    ['Congo', ['CD', 'CG']],
    ['Virgin adaları', ['VG', 'VI']],
    ['Dominika Respublikası', ['DO', 'DM']],
    ['Dominikan', ['DO', 'DM']],
    ['Çin Respublikası', ['CN', 'TW']],
    ['Гвиана', ['GF', 'GY']],
    ['Чехословакия', ['CZ', 'SK']],
    ['CAR', ['ZA', 'CF']],
    // To Sweden, or Switzerland without its r; in Ghana, or Canada by sound; in Iran, or Ireland without its l.
    ['İsveçə', ['SE', 'CH']],
    ['Qanada', ['GH', 'CA']],
    ['İranda', ['IR', 'IE']],
    ['Slovaniya', ['SI', 'SK']],
    ['Avstraiya', ['AT', 'AU']],
  ])('%s', (text, codes) => {
    expect(findCountry(text)).toEqual({ kind: 'several', codes });
  });
});

describe('places without a code of their own', () => {
  test.each([
    ...[
      'Şimali Kipr',
      'Şimali Kipr Türk Respublikası',
      'KKTC',
      'Kuzey Kıbrıs Türk Cumhuriyeti',
      'Северный Кипр',
    ],
    ...[
      'Yuqoslaviya',
      'Югославия',
      'SSRİ',
      'Советский Союз',
      'Avropa Birliyi',
      'European Union',
      'Kürdistan',
    ],
    ...[
      'Çeçen Respublikası',
      'Чеченская Республика',
      'Республика Татарстан',
      'Katalonya',
      'Qaqauziya',
      'Bavariya',
    ],
    ...['Abxaziya Respublikası', 'Cənubi Osetiya', 'Dnestryanı Moldova Respublikası', 'Krım', 'Somaliland'],
  ])('%s is not found', (text) => {
    expect(findCountry(text).kind).toBe('unknown');
  });
});

describe('a list of countries of one’s own', () => {
  const islands: readonly Country[] = [
    { code: 'island-1', names: { az: 'Kiçik ada', ru: 'Малый остров' }, aliases: ['Balaca ada'] },
    { code: 'island-2', names: { az: 'Uzunsu' } },
    { code: 'KR' },
  ];

  test('is searched instead of ISO’s', () => {
    expect(findCountry('Kiçik ada', islands)).toEqual(found('island-1'));
    expect(findCountry('на Малом острове', islands)).toEqual(found('island-1'));
    expect(findCountry('Balaca adada', islands)).toEqual(found('island-1'));
    expect(findCountry('Uzunssu', islands)).toEqual(found('island-2'));
    expect(findCountry('Almaniya', islands).kind).toBe('unknown');
    expect(findCountry('🇩🇪 DE', islands).kind).toBe('unknown');
  });

  test('leaves nothing to ask when it has one of several', () => {
    expect(findCountry('Koreya', islands)).toEqual(found('KR'));
  });

  test('may add to ISO’s, and share a name with it', () => {
    const more = [...isoCountries, { code: 'other-1', names: { az: 'Gürcüstan' }, aliases: ['Şimali Kipr'] }];
    expect(findCountry('Şimali Kipr', more)).toEqual(found('other-1'));
    expect(findCountry('Gürcüstan', more)).toEqual({ kind: 'several', codes: ['GE', 'other-1'] });
    expect(findCountry('Грузия', more)).toEqual(found('GE'));
  });

  test('may be empty', () => {
    expect(findCountry('Almaniya 🇩🇪', [])).toEqual({ kind: 'unknown', nearest: [] });
  });
});

describe('any text', () => {
  const codes = new Set(isoCountries.map(({ code }) => code));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."aeiəıİrnlmk -'’().,/🇩🇪\n"), maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'Respublikası',
          'Kore',
          'ada',
          'Krallığı',
          'Alman',
          'da',
          'v',
          'в',
          '🇩🇪',
          'DE',
          'St.',
        ),
      )
      .map((words) => words.join(' ')),
  );

  test('is answered with known codes, as many as are promised, each once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const guess = findCountry(text);
        const given =
          guess.kind === 'found' ? [guess.code] : guess.kind === 'several' ? guess.codes : guess.nearest;
        for (const code of given) expect(codes).toContain(code);
        expect(new Set(given).size).toBe(given.length);
        if (guess.kind === 'several') expect(given.length).toBeGreaterThanOrEqual(2);
        expect(given.length).toBeLessThanOrEqual(guess.kind === 'several' ? 6 : 3);
      }),
      { numRuns: 1500 },
    );
  });

  test('is answered the same the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(findCountry(text)).toEqual(findCountry(text));
      }),
      { numRuns: 200 },
    );
  });

  test('of words gets the three nearest', () => {
    for (const text of ['asdf', 'Berlin', 'Bakı', '26 fevral', 'Almania Germania Francia']) {
      const guess = findCountry(text);
      expect(guess.kind === 'unknown' && guess.nearest.length, text).toBe(3);
    }
    expect(findCountry('')).toEqual({ kind: 'unknown', nearest: [] });
    expect(findCountry('🎉 !!!')).toEqual({ kind: 'unknown', nearest: [] });
  });

  test('however long is answered', () => {
    expect(findCountry('Almaniya '.repeat(500))).toEqual({ kind: 'unknown', nearest: ['DE'] });
    expect(findCountry(`🇩🇪 ${'uzun mətn '.repeat(500)}`)).toEqual(found('DE'));
  });
});
