/** What the page itself says. The bot's own words come from the bot. */

export const languages = { az: 'Azərbaycanca', ru: 'Русский', tr: 'Türkçe', en: 'English' };

export const table = {
  organizer: ['Təşkilatçı', 'Организатор', 'Düzenleyen', 'Organizer'],
  moderator: ['Moderator', 'Модератор', 'Moderatör', 'Moderator'],
  admin: ['Admin', 'Админ', 'Yönetici', 'Admin'],
  phones: ['Telefonlar', 'Телефоны', 'Telefonlar', 'Phones'],
  unread: ['yeni mesaj var', 'есть новые сообщения', 'yeni mesaj var', 'has new messages'],
  phoneOf: [
    '{role}: {name} – telefon',
    '{role}: {name} – телефон',
    '{role}: {name} – telefon',
    '{role}: {name} – phone',
  ],

  'bot-starting': ['Bot işə düşür…', 'Бот запускается…', 'Bot başlıyor…', 'The bot is starting…'],
  'bot-ready': ['Bot işləyir', 'Бот работает', 'Bot çalışıyor', 'The bot is running'],
  'bot-stopping': ['Bot dayanır…', 'Бот завершает работу…', 'Bot kapanıyor…', 'The bot is ending…'],
  'bot-ended': ['Bot dayanıb', 'Бот остановился', 'Bot durdu', 'The bot has ended'],
  'bot-unreachable': ['Əlaqə yoxdur…', 'Нет связи…', 'Bağlantı yok…', 'No connection…'],
  unreachable: [
    'Nümayişlə əlaqə kəsilib, yenidən cəhd edilir…',
    'Связь с демонстрацией потеряна, пробую снова…',
    'Gösterimle bağlantı koptu, yeniden deneniyor…',
    'The demo cannot be reached, trying again…',
  ],
  restart: ['Botu yenidən başlat', 'Перезапустить бота', 'Botu yeniden başlat', 'Restart the bot'],
  theme: ['Açıq və ya tünd görünüş', 'Светлая или тёмная тема', 'Açık veya koyu görünüm', 'Light or dark'],
  'page-language': ['Səhifənin dili', 'Язык страницы', 'Sayfanın dili', 'Language of this page'],

  trouble: ['Pis şəbəkə', 'Плохая связь', 'Kötü bağlantı', 'Bad network'],
  'trouble-hint': [
    'Botla Telegram arasında nəsə pozulsun: heç nə itməməlidir.',
    'Пусть между ботом и Telegram что-нибудь сломается: ничего не должно потеряться.',
    'Bot ile Telegram arasında bir şeyler bozulsun: hiçbir şey kaybolmamalı.',
    'Let something break between the bot and Telegram: nothing must get lost.',
  ],
  'lost-calls': [
    'Növbəti 2 sorğu itir',
    'Следующие 2 запроса теряются',
    'Sonraki 2 istek kaybolur',
    'The next 2 calls get lost',
  ],
  'lost-answers': [
    '2 sorğunun cavabı itir',
    'Ответы на 2 запроса теряются',
    '2 isteğin yanıtı kaybolur',
    'The answers to 2 calls get lost',
  ],
  'too-many-requests': [
    'Telegram 2 dəfə «yavaş» deyir',
    'Telegram дважды просит подождать',
    'Telegram iki kez “yavaş” der',
    'Telegram says “slow down” twice',
  ],
  slow: [
    'Növbəti 6 sorğu yubanır',
    'Следующие 6 запросов медленные',
    'Sonraki 6 istek yavaşlar',
    'The next 6 calls are slow',
  ],

  play: ['Kampaniyanı canlandır', 'Разыграть кампанию', 'Kampanyayı canlandır', 'Play a campaign'],
  'play-hint': [
    'Keçmiş kampaniyanın 104 qeydini uydurma təşkilatçılar şəkillərlə göndərir, uydurma moderatorlar təsdiqləyir. Sonda admin yekunları soruşur.',
    'Вымышленные организаторы присылают 104 записи прошлой кампании, с фотографиями, а вымышленные модераторы их одобряют. В конце администратор запрашивает итоги.',
    'Geçmiş bir kampanyanın 104 kaydını kurgusal düzenleyenler fotoğraflarla bildirir, kurgusal moderatörler onaylar. Sonunda yönetici toplamları ister.',
    'The 104 entries of a past campaign are reported by simulated organizers, with pictures, and approved by simulated moderators. At the end the admin asks for the totals.',
  ],
  speed: ['Sürət', 'Скорость', 'Hız', 'Speed'],
  'speed-calm': ['Sakit', 'Спокойно', 'Sakin', 'Calm'],
  'speed-lively': ['Canlı', 'Живо', 'Canlı', 'Lively'],
  'speed-fast': ['Sürətli', 'Быстро', 'Hızlı', 'Fast'],
  'speed-top': ['Ən sürətli', 'Во всю силу', 'En hızlı', 'As fast as it goes'],
  begin: ['Başla', 'Начать', 'Başlat', 'Begin'],
  pause: ['Fasilə', 'Пауза', 'Duraklat', 'Pause'],
  resume: ['Davam et', 'Продолжить', 'Sürdür', 'Go on'],
  stop: ['Dayandır', 'Остановить', 'Durdur', 'Stop'],
  sent: ['göndərildi', 'отправлено', 'gönderildi', 'sent'],
  approved: ['təsdiqləndi', 'одобрено', 'onaylandı', 'approved'],
  'play-finished': [
    'Bitdi: yekunlar adminin telefonundadır.',
    'Готово: итоги в телефоне администратора.',
    'Bitti: toplamlar yöneticinin telefonunda.',
    'Done: the totals are on the admin’s phone.',
  ],
  'play-stopped': [
    'Dayandırıldı. Yenidən başlasa, hər şey əvvəldən göndərilir və yekunlar toplanır.',
    'Остановлено. Если начать снова, всё будет прислано заново, и итоги сложатся.',
    'Durduruldu. Yeniden başlatılırsa hepsi baştan bildirilir ve toplamlar üst üste eklenir.',
    'Stopped. Begun again, everything is reported anew, and the totals add up.',
  ],

  person: ['Kimin telefonu', 'Чей телефон', 'Kimin telefonu', 'Whose phone'],
  'phone-language': ['Telefonun dili', 'Язык телефона', 'Telefonun dili', 'Language of the phone'],
  'add-organizer': ['Yeni təşkilatçı', 'Новый организатор', 'Yeni düzenleyen', 'Another organizer'],
  'add-moderator': ['Yeni moderator', 'Новый модератор', 'Yeni moderatör', 'Another moderator'],
  'language-note': [
    '{name} adlı şəxsin telefonu indi bu dildədir: {language}. Bot tanış olduğu dili yadda saxlayır: onu /language dəyişir, «+» isə yeni adamla başlayır.',
    'Телефон ({name}) теперь на языке: {language}. Бот помнит язык, на котором познакомился: его меняет /language, а «+» начинает с новым человеком.',
    '{name} adlı kişinin telefonu artık şu dilde: {language}. Bot tanıştığı dili hatırlar: onu /language değiştirir, “+” yeni biriyle başlar.',
    'The phone of {name} speaks {language} now. The bot keeps the language in which it met somebody: /language changes it, “+” begins as a new person.',
  ],

  bot: ['bot', 'бот', 'bot', 'bot'],
  members: ['Üzvlər: {count}', 'Участников: {count}', 'Üye: {count}', 'Members: {count}'],
  typing: ['yazır…', 'печатает…', 'yazıyor…', 'typing…'],
  sending: ['fayl göndərir…', 'отправляет файл…', 'dosya gönderiyor…', 'sending a file…'],
  start: ['Başla', 'Начать', 'Başlat', 'Start'],
  'empty-private': [
    'Hələ mesaj yoxdur. Botu işə salın.',
    'Сообщений пока нет. Запустите бота.',
    'Henüz mesaj yok. Botu başlatın.',
    'No messages yet. Start the bot.',
  ],
  'empty-group': [
    'Göndərilən qeydlərin kartları burada görünəcək.',
    'Здесь появятся карточки присланных записей.',
    'Bildirilen kayıtların kartları burada görünür.',
    'The cards of reported entries appear here.',
  ],
  write: ['Mesaj', 'Сообщение', 'Mesaj', 'Message'],
  send: ['Göndər', 'Отправить', 'Gönder', 'Send'],
  commands: ['Əmrlər', 'Команды', 'Komutlar', 'Commands'],
  'no-commands': [
    'Burada əmr yoxdur.',
    'Здесь команд нет.',
    'Burada komut yok.',
    'There are no commands here.',
  ],
  attach: ['Şəkillər və yer', 'Фотографии и место', 'Fotoğraflar ve konum', 'Photos and location'],
  samples: ['Hazır şəkillər', 'Готовые картинки', 'Hazır resimler', 'Sample pictures'],
  sample: ['Şəkil {number}', 'Картинка {number}', 'Resim {number}', 'Picture {number}'],
  'from-device': ['Bu cihazdan…', 'С этого устройства…', 'Bu cihazdan…', 'From this device…'],
  'as-files': ['Fayl kimi', 'Как файлы', 'Dosya olarak', 'As files'],
  'send-count': ['Göndər ({count})', 'Отправить ({count})', 'Gönder ({count})', 'Send ({count})'],
  places: ['Yer göndər', 'Отправить место', 'Konum gönder', 'Send a location'],
  'too-large': [
    'Bu fayl çox böyükdür.',
    'Этот файл слишком большой.',
    'Bu dosya çok büyük.',
    'That file is too large.',
  ],
  'no-picture': [
    'Bu fayl şəkil deyil. Onu fayl kimi göndərmək olar.',
    'Это не фотография. Такое можно отправить как файл.',
    'Bu dosya fotoğraf değil. Dosya olarak gönderilebilir.',
    'That is no picture. It can be sent as a file.',
  ],
  'too-many': [
    'Bir albomda ən çoxu 10 şəkil olur.',
    'В альбоме не больше 10 фотографий.',
    'Bir albümde en çok 10 fotoğraf olur.',
    'An album holds 10 at most.',
  ],

  reply: ['Cavab ver: {name}', 'Ответить: {name}', 'Yanıtla: {name}', 'Reply to {name}'],
  'replying-to': ['Cavab: {name}', 'Ответ: {name}', 'Yanıt: {name}', 'Reply to {name}'],
  'cancel-reply': ['Cavab verməkdən imtina', 'Не отвечать', 'Yanıttan vazgeç', 'Do not reply'],
  edited: ['düzəldilib', 'изменено', 'düzenlendi', 'edited'],
  photo: ['Şəkil', 'Фотография', 'Fotoğraf', 'Photo'],
  'open-photo': ['Şəkli böyüt', 'Открыть фотографию', 'Fotoğrafı büyüt', 'Open the photo'],
  location: ['Yer', 'Место', 'Konum', 'Location'],
  spoiler: ['Gizli mətn: göstər', 'Скрытый текст: показать', 'Gizli metin: göster', 'Hidden text: show'],
  joined: [
    '{names} qrupa qoşuldu',
    '{names} теперь в группе',
    '{names} gruba katıldı',
    '{names} joined the group',
  ],
  left: [
    '{names} qrupdan çıxdı',
    '{names} больше не в группе',
    '{names} gruptan ayrıldı',
    '{names} left the group',
  ],
  renamed: [
    'Qrupun yeni adı: {names}',
    'Новое название группы: {names}',
    'Grubun yeni adı: {names}',
    'The group is now called {names}',
  ],
  created: ['Qrup yaradıldı', 'Группа создана', 'Grup oluşturuldu', 'The group was created'],
  today: ['Bu gün', 'Сегодня', 'Bugün', 'Today'],
  newest: ['Ən yeni mesajlar', 'К новым сообщениям', 'En yeni mesajlar', 'Newest messages'],
  close: ['Bağla', 'Закрыть', 'Kapat', 'Close'],

  calls: ['Bot API sorğuları', 'Запросы Bot API', 'Bot API istekleri', 'Bot API calls'],
  'calls-none': ['hələ yoxdur', 'пока нет', 'henüz yok', 'none yet'],
};

const order = Object.keys(languages);
const stored = localStorage.getItem('language');
const spoken = [stored, ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());

/** The language of the page: chosen, else the first of the browser's that we have. */
export const language = spoken.find((tag) => order.includes(tag)) ?? 'en';

/** The page is small: it is simply loaded again. */
export function changeLanguage(chosen) {
  localStorage.setItem('language', chosen);
  location.reload();
}

/** What the demo's side says, in our words where people can run into it. */
export function problemText(problem) {
  if (/too large/.test(problem)) return t('too-large');
  if (/IMAGE_PROCESS_FAILED/.test(problem)) return t('no-picture');
  return problem;
}

/** @param {keyof typeof table} key @param {Record<string, unknown>} [values] */
export function t(key, values = {}) {
  const words = table[key][order.indexOf(language)];
  return words.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
