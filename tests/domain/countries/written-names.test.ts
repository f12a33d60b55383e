import { describe, expect, test } from 'vitest';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { found, readRows } from './rows.ts';

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
      CR: Kosta-Rika; Kosta Rika
      PR: Puerto-Riko; Puerto Riko
      BF: Burkina-Faso; Burkina Faso
      HK: Honq-Konq; Honq Konq; Honqkonq
      SH: Müqəddəs Yelena adası; Müqəddəs Yelena
      PM: Sen-Pyer və Mikelon; Müqəddəs Pyer və Mikelon; Sent-Pyer və Mikelon
      BL: Sen-Bartelemi; Sent-Bartelemi; Saint Barthelemy; Saint Barthélemy
      MF: Sen-Marten; Sent Martin; Sent-Martin
      AQ: Antarktida; Antarktika
      YT: Mayotta; Mayot
      VI: ABŞ-ın Virgin adaları; ABŞ Virgin adaları
      RE: Réunion; Reunion
      ST: São Tomé ve Príncipe; Sao Tome ve Principe; São Tomé & Príncipe; Sao Tome and Principe
      CV: Cabo Verde; Cape Verde
      TT: Trinidad and Tobago; Trinidad & Tobago
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
      PL: Polşada; Polshada; Polonya'da; в Польше; из Польши
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
      AZ: Azərbaycnda; Azerbaycn; Azerbajan; Азербаджан; Azərbaycna
      GB: Birləşmis Kralıq; Velikobritaniia; Великобретания; United Kingdon; Şotlandya
      NL: Niderland Kralığı; Нидерланы; Nethrlands
      CZ: Çex Respublkası; Чешская Респблика; Chex Respublikası
      CH: Swizerland; Швецария; İsveçrrə
      ES: İspaniya Krallğı; İspaniyya Krallğı; İspaniyya; Испаниия
      KZ: Kazaxistan; Qazaxstan; Казхстан; Kazakstan
      FI: Finlandya; Finlandiay; Финлядия
      AT: Avstrya; Avusturiya
      SI: Slovenja; Sloveniyya; Sloveniyia
      FR: Fransız Cumhurieti; Францыя; Frnasa
      CA: Knaada; Kanda; Kaanada
      LU: Luksembourg; Lüksenburq; Люксенбург
      MK: Şimali Makedonya; Makidoniya
      HU: Macarstanda; Macarstandan
      GE: Gürcstanda
      TM: Türkmnstan; Türkmənistnan
    `),
  )('%s is %s', (text, code) => {
    expect(findCountry(text)).toEqual(found(code));
  });
});
