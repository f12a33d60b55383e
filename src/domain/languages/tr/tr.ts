import type { Language } from '#src/domain/languages/language.ts';
import { turkicCases } from '#src/domain/languages/turkic-cases.ts';
import { inflectTurkicCityWords } from '#src/domain/languages/turkic-endings.ts';
import { countryNames } from './country-names.ts';
import { dates } from './dates.ts';

export const tr: Language = {
  name: 'Türkçe',
  script: 'Latin',
  letters: 'abcçdefgğhıijklmnoöprsştuüvyz',
  wordTag: 'tr-TR',
  sheetDateFormat: 'dd.mm.yyyy',
  callLanguage: (name) => name,
  namesOfLanguages: { az: 'Azerbaycanca' },
  dates,
  zoneCities: {
    'Europe/Istanbul': 'İstanbul',
    'Asia/Baku': 'Bakü',
    'Europe/Moscow': 'Moskova',
    'Europe/Berlin': 'Berlin',
  },
  countryNames,
  spellOut: (icuName) => icuName,
  cityWords: {
    before: '',
    behind: [
      ...inflectTurkicCityWords(
        'şehir il ilçe kent belediye',
        'şehri ili ilçesi kenti belediyesi köyü kasabası merkezi',
      ),
      'şeh ilç bel büyükşehir merkez şhr',
    ],
    links: '',
  },
  cases: turkicCases,
  yes: ['evet'],
  and: ['ve'],
  wordsWithinNames: [],
  prepositions: [],
  countryPrepositions: [],
  courtesies: [
    ...['teşekkürler', 'teşekkür ederim', 'çok teşekkürler', 'sağ olun', 'sağol', 'tamam', 'evet', 'hayır'],
  ],
  titleWords: `ve ile için hakkında adlı adına günü gün günleri bayramı nevruz el il bir yeni dünya açılışı görüşü anma
    anısına etkinlik etkinliği etkinlikleri akşam akşamı akşamları gece gecesi sergi sergisi konser konseri konferans
    konferansı festivali şenlik şenliği tören töreni hafta haftası yıl yılı yıldönümü ders dersi dersleri şiir şiiri
    şiirler şiirleri şair şairin müzik müziği şarkı şarkılar şarkıları türkü türküler türküleri dansları kitap
    kitabın okuma tanıtımı çocuk çocuklar çocukları gençler gençlik kadınlar öğrenci öğrenciler edebiyat edebiyatı
    kültür kültürü kültürel sanat sanatı ressam yazar yazarlar okul okulu mektup mektubu bildirisi makalesi röportaj
    söyleşi söyleşisi konuşma halk dostluk buluşma buluşması toplantı toplantısı turnuvası satranç yarışma yarışması
    kermesi gösterimi atölyesi yemekleri mutfağı kahvaltısı gezisi yürüyüşü kutlama kutlaması birlikte hatırası
    dilinde semineri açık dans aile yemeği uluslararası makale gazetesi gazetesinde dergisi dergisinde
    oturum oturumu sohbet sohbeti masal masalları dinletisi basın açıklaması`,
  titleShape: null,
};
