/** The forms of each month, from January, that stand with the number of a day. */
export const monthForms: Readonly<Record<string, readonly string[]>> = {
  Azerbaijani: [
    'yanvar yanvarın yanvara yanvarı yanvarda yanvarının yanvarına',
    'fevral fevralın fevrala fevralı fevralda fevralının fevralına',
    'mart martın marta martı martda martının martına',
    'aprel aprelin aprelə apreli apreldə aprelinin aprelinə',
    'may mayın maya mayı mayda mayının mayına',
    'iyun iyunun iyuna iyunu iyunda iyununun iyununa',
    'iyul iyulun iyula iyulu iyulda iyulunun iyuluna',
    'avqust avqustun avqusta avqustu avqustda avqustunun avqustuna',
    'sentyabr sentyabrın sentyabra sentyabrı sentyabrda sentyabrının sentyabrına',
    'oktyabr oktyabrın oktyabra oktyabrı oktyabrda oktyabrının oktyabrına',
    'noyabr noyabrın noyabra noyabrı noyabrda noyabrının noyabrına',
    'dekabr dekabrın dekabra dekabrı dekabrda dekabrının dekabrına',
  ],
  Turkish: [
    "Ocak Ocak'ın Ocak'a Ocak'ı Ocak'ta ocağın ocağı ocağına",
    "Şubat Şubat'ın Şubat'a Şubat'ı Şubat'ta şubatın şubatına",
    "Mart Mart'ın Mart'a Mart'ı Mart'ta martın martına",
    "Nisan Nisan'ın Nisan'a Nisan'ı Nisan'da nisanın nisanına",
    "Mayıs Mayıs'ın Mayıs'a Mayıs'ı Mayıs'ta mayısın mayısına",
    "Haziran Haziran'ın Haziran'a Haziran'ı Haziran'da haziranın haziranına",
    "Temmuz Temmuz'un Temmuz'a Temmuz'u Temmuz'da temmuzun temmuzuna",
    "Ağustos Ağustos'un Ağustos'a Ağustos'u Ağustos'ta ağustosun ağustosuna",
    "Eylül Eylül'ün Eylül'e Eylül'ü Eylül'de eylülün eylülüne",
    "Ekim Ekim'in Ekim'e Ekim'i Ekim'de ekimin ekimine",
    "Kasım Kasım'ın Kasım'a Kasım'ı Kasım'da kasımın kasımına",
    "Aralık Aralık'ın Aralık'a Aralık'ı Aralık'ta aralığın aralığı aralığına",
  ],
  Russian: [
    'январь января январю январе январём',
    'февраль февраля февралю феврале февралём',
    'март марта марту марте мартом',
    'апрель апреля апрелю апреле апрелем',
    'май мая маю мае маем',
    'июнь июня июню июне июнем',
    'июль июля июлю июле июлем',
    'август августа августу августе августом',
    'сентябрь сентября сентябрю сентябре сентябрём',
    'октябрь октября октябрю октябре октябрём',
    'ноябрь ноября ноябрю ноябре ноябрём',
    'декабрь декабря декабрю декабре декабрём',
  ],
  'cut or hasty': [
    'yan jan oca янв',
    'fev feb şub sub фев февр fevralya',
    'mar мар',
    'apr nis апр aprelya',
    'may',
    'iyn jun haz июн iyunya',
    'iyl jul tem июл iyulya',
    'avq avg aug ağu авг avgust avgusta agustos',
    'sen sent sept sep eyl сен сент sentabr sentyabır sentyabrya',
    'okt oct eki окт oktabr oktyabır',
    'noy nov kas ноя нояб noyabır',
    'dek dec ara дек dekabır',
  ],
};

/** How a range begins at a month: the ablative, in Azerbaijani and Turkish. */
export const monthsFrom: readonly string[] = [
  "yanvardan Ocak'tan",
  "fevraldan Şubat'tan",
  "martdan Mart'tan",
  "apreldən Nisan'dan",
  "maydan Mayıs'tan",
  "iyundan Haziran'dan",
  "iyuldan Temmuz'dan",
  "avqustdan Ağustos'tan",
  "sentyabrdan Eylül'den",
  "oktyabrdan Ekim'den",
  "noyabrdan Kasım'dan",
  "dekabrdan Aralık'tan",
];

/** How a range ends with a month, in one word. */
export const monthsUntil: readonly string[] = [
  'yanvaradək yanvardək',
  'fevraladək fevraldək',
  'martadək martdək',
  'aprelədək apreldək',
  'mayadək maydək',
  'iyunadək iyundək',
  'iyuladək iyuldək',
  'avqustadək avqustdək',
  'sentyabradək sentyabrdək',
  'oktyabradək oktyabrdək',
  'noyabradək noyabrdək',
  'dekabradək dekabrdək',
];

/** Numbers of days with the endings that leave their meaning alone. */
export const numberForms =
  "1-ci 3-cü 6-cı 9-cu 2'nci 6'ncı 1'inci 3'üncü 9'uncu 10'uncu 1-i 2-si 3-ü 6-sı 9-u 26'sı 20'si 26-sının " +
  "4'ü 9-a 3-ə 6-ya 2-yə 7'ye 6-na 27-nə 1-inə 9-una 3-ünə 6-sına 27-sinə 9'una 6-da 1-də 3'te 5'te 9-da " +
  "1-ində 5'inde 9-unda 10'unda 3-ündə 4'ünde 6-sında 26'sında 2-sində 7'sinde 1st 2nd 3rd 4th 21st 1-го " +
  '3-го 26-е 3-е 10-ого 26-ое 26го 26ое';

/** Numbers of days at which a range begins. */
export const numbersFrom =
  "6-dan 9-dan 1-dən 5-dən 3'ten 4'ten 1-indən 5'inden 9-undan 10'undan 3-ündən 4'ünden 6-sından 2-sindən";

/** Numbers of days with which a range ends, in one word; each is after the 5th. */
export const numbersUntil =
  '27-dək 9-adək 8-ədək 6-yadək 27-yədək 6-nadək 27-nədək 8-inədək 9-unadək 13-ünədək 26-sınadək 27-sinədək';

/** The names of the weekdays, whole, in other cases and cut, from Monday. */
export const weekdayForms: readonly string[] = [
  'bazarertəsi pazartesi pzt понедельник понедельника пн monday mon',
  'salı вторник вторника вт tuesday tue tues',
  'çərşənbə çarşamba среда среду среды ср wednesday wed',
  'perşembe четверг четверга чт thursday thu thur thurs',
  'cümə cuma пятница пятницу пятницы пт friday fri',
  'şənbə cumartesi cmt суббота субботу субботы сб saturday sat',
  'bazar pazar воскресенье воскресенья вс sunday sun',
];
