import { describe, expect, test } from 'vitest';
import { findCountry } from '#src/domain/countries/find-country.ts';

const readList = (list: string): string[] => list.split(/[,\n]/).flatMap((name) => name.trim() || []);

/** Not those that are named as their country: Monako, Tunis, Sinqapur, Panama, Kuveyt, Cibuti, Lüksemburq. */
const cities = readList(`
  Bakı, Gəncə, Sumqayıt, Naxçıvan, Şəki, Quba, Qusar, Lənkəran, Şamaxı, Qəbələ, Şirvan, Şuşa, Xankəndi, Qazax, Göyçay
  Баку, Гянджа, Сумгаит, Нахичевань, Шеки, Ленкорань, Тебриз, Тегеран, Стамбул, Анкара, Измир, Берлин, Мюнхен, Гамбург
  İstanbul, Ankara, İzmir, Bursa, Antalya, Konya, Adana, Gaziantep, Iğdır, Kars, Trabzon, Malatya, Van, Batman, Yalova
  Berlin, Hamburg, Münhen, München, Köln, Frankfurt, Ştutqart, Dortmund, Bremen, Düsseldorf, Leypsiq, Bonn, Essen, Jena
  Paris, Lyon, Marsel, Marseille, Strasburq, Nitsa, Tuluza, Bordo, Lille, London, Londra, Mançester, Norwich, Glasgow, York
  Roma, Rim, Milan, Turin, Genova, Verona, Parma, Madrid, Barselona, Valensiya, Malaga, Granada, Kordoba, Almeria, Girona
  Lissabon, Porto, Amsterdam, Rotterdam, Haaga, Utrecht, Brüssel, Antverpen, Gent, Vyana, Vena, Wien, Zalsburq, Linz
  Bern, Sürix, Cenevrə, Basel, Lozanna, Lugano, Praqa, Brno, Varşava, Krakov, Qdansk, Torun, Budapeşt, Szeged
  Moskva, Moskova, Sankt-Peterburq, Kazan, Omsk, Perm, Ufa, Samara, Tula, Sürqüt, Dərbənd, Mahaçqala, Soçi, Tver, Kirov
  Kiyev, Kyiv, Xarkov, Odessa, Lvov, Dnepr, Poltava, Krivoy-Roq, Sumı, Minsk, Brest, Qomel, Kişinyov, Tiraspol, Belts
  Tbilisi, Batumi, Kutaisi, Marneuli, Poti, Yerevan, Tehran, Təbriz, Ərdəbil, Urmiya, Marağa, Qum, Rəşt, Xoy, Kirman
  Bağdad, Kərkük, Ərbil, Beyrut, Amman, Qüds, Tel Aviv, Hayfa, Qəzza, Doha, Manama, Muskat, Səna, Dubay, Şarja, Məkkə
  Qahirə, Giza, Rabat, Kasablanka, Oran, Fes, Tanger, Xartum, Nayrobi, Kampala, Lagos, Laqos, Akkra, Dakar, Bamako, Kano
  Astana, Almatı, Şımkent, Taraz, Daşkənd, Buxara, Xivə, Bişkek, Oş, Düşənbə, Aşqabad, Mary, Kabil, Herat, Lahor, Dehli
  Goa, Dakka, Kolombo, Male, Pekin, Şanxay, Seul, Busan, Tokio, Osaka, Kobe, Hanoy, Manila, Bali, Cakarta, Bangkok
  Sidney, Perth, Darvin, Apia, Suva, Nyu-York, New York, Çikaqo, Boston, Dallas, Atlanta, Columbia, Indiana, Virginia
  Texas, Montana, Toronto, Monreal, Ottava, Halifaks, Regina, Kankun, Leon, Merida, Havana, Гавана, Kali, Lima, Kito
  Stokholm, Malmö, Lund, Oslo, Bergen, Kopenhagen, Odense, Helsinki, Turku, Pori, Reykyavik, Dublin, Kork, Tallin, Riqa
  Vilnüs, Kaunas, Afina, Selanik, Larisa, Krit, Sofiya, Varna, Ruse, Buxarest, Yaş, Belqrad, Niş, Saraybosna, Zaqreb
  Split, Lyublyana, Skopye, Bitola, Budva, Bar, Tirana, Tiran, Priştina, Bratislava, Nitra, Nikosiya, Girne, Vaduz
  Saint-Étienne, Saint Etienne, St. Helens, Saint Helens, Halle, Галле, Cagliari, Кальяри, Qranada, Ferrara, Феррара
  Rousse, Gracia, Marseli, Neapel, Неаполь, Сент-Этьен, Triest, Триест, Bari, Бари, Catania, Катания, Graz, Грац
  Москва, Казань, Киев, Одесса, Минск, Тбилиси, Ереван, Алматы, Ташкент, Варшава, Прага, Вена, Рим, Париж, Лондон, Осло
`);

const words = readList(`
  bəli, xeyr, yox, hə, salam, sağol, ləğv, geri, davam, hamısı, digər, başqa, bilmirəm, test, sınaq, aksiya, tədbir, miting
  konfrans, görüş, şəkil, video, sənəd, hesabat, ölkə, şəhər, tarix, yer, təşkilat, fevral, mart, aprel, bazar, cümə, bu gün
  mən, sən, biz, kim, nə, niyə, necə, insan, uşaq, qadın, tələbə, məktəb, muzey, səfirlik, diaspora, dərnək, birlik, xalq
  dövlət, respublika, krallıq, ada, adalar, canı, alma, çörək, dəniz, dağ, çay, göl, şam, gül, soyqırım
  Əli, Leyla, Nigar, Günel, Kamran, Malik, Albina, Romana, Adriana, Lidiya, Diana, Milana, Polina, Kənan, Nəriman, Xalid
  evet, hayır, tamam, iptal, geri, devam, merhaba, selam, yarın, bugün, ülke, şehir, tarih, etkinlik, anma, okul, hindi
  да, нет, отмена, назад, далее, привет, страна, город, дата, место, митинг, встреча, школа, союз, народ, государство
  республика, королевство, остров, острова, сегодня, март, май, мир, война, мама, рыба, марка, манна, малина, канарейка
  индейка, турка, турист, корова, гречка, грех, польза, чехол, литр, лига, ливень, кубик, перо, бутон, мальчик, морковь
  yes, no, cancel, back, next, hello, country, city, date, place, report, meeting, union, people, state, republic, island
  islands, kingdom, peace, war, book, pig, main, rain, pain, train, brain, gain, roman, mango, cargo, denim, trance, iron
  fasa, Laponiya, Лапония, Xermany, Baraqvay, samosa, malaria, marital, serial, syrup, tongue, tuna, vandal, zombie, yeomen, curb, oatmeal, cypress, woman
  26 fevral, 26.02.2026, 12, asdf, qwerty, йцукен, ааа, xxx, ..., ?, test 1, Bolnisi, Marneuli
`);

describe('cities', () => {
  test('are enough', () => expect(new Set(cities).size).toBeGreaterThan(300));

  test.each([...new Set(cities)])('%s is no country', (city) => {
    expect(findCountry(city).kind).toBe('unknown');
  });
});

describe('other words', () => {
  test('are enough', () => expect(new Set(words).size).toBeGreaterThan(200));

  test.each([...new Set(words)])('%s is no country', (word) => {
    expect(findCountry(word).kind).toBe('unknown');
  });
});

describe('words of a report', () => {
  test.each([
    ['Almaniyada aksiya keçirildi', 'DE'],
    ['Bu gün Fransada görüş oldu', 'FR'],
    ['Митинг в Польше прошёл', 'PL'],
    ['We met in Kyrgyzstan today', 'KG'],
    ['Şimali Koreya haqqında', 'KP'],
  ])('%s is no country, and %s the first to offer', (text, code) => {
    const guess = findCountry(text);
    expect(guess.kind === 'unknown' && guess.nearest[0]).toBe(code);
  });
});

describe('the beginning of a name', () => {
  test.each([
    ['Azərb', 'AZ'],
    ['Yunan', 'GR'],
    ['Nige', 'NE'],
    ['Niderl', 'NL'],
    ['Portuq', 'PT'],
    ['Avstral', 'AU'],
    ['Qazaxs', 'KZ'],
    ['Люксемб', 'LU'],
    ['Switz', 'CH'],
    ['Məkkə, Səudiy', 'SA'],
  ])('%s has %s the first to offer', (text, code) => {
    const guess = findCountry(text);
    expect(guess.kind === 'unknown' && guess.nearest[0]).toBe(code);
  });
});
