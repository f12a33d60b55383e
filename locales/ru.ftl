## Words for other texts

number = № { $number }

## The menu of commands

command-new = Добавить мероприятие
command-my = Мои записи
command-cancel = Отложить начатую запись
command-language = Сменить язык
command-privacy = Что о вас хранится
command-mydata = Получить всё, что о вас хранится
command-forget = Стереть всё, что о вас хранится
command-help = Как это работает
command-report = Отчёт по кампании
command-campaign = Настроить кампании
command-check = Проверить кампанию
command-places = Как писать названия городов
command-setup = Сделать эту группу группой модераторов

## Greeting and help

start-greeting =
    Здравствуйте, { $name }! Здесь можно сообщить о мероприятиях, которые ваша организация провела в рамках кампании «{ $campaign }».

    Это займёт около минуты. Всё, что вы пишете, сразу сохраняется: можно прерваться и продолжить в любой момент.
button-new = 📝 Добавить мероприятие
button-my = 📋 Мои записи
button-language = 🌐 Язык
help =
    Как это работает:
    1. Отправьте /new и отвечайте на вопросы по одному: нажимайте кнопки или пишите.
    2. Проверьте готовую запись и нажмите «Отправить».
    3. Модераторы её посмотрят, а я напишу вам, что они решили.

    В /my можно продолжить черновик, исправить или отозвать запись.
help-in-groups = В группе модераторов:
language-question = На каком языке будем общаться?
language-set = Теперь я говорю по-русски.
language-set-group = Теперь карточки в этой группе будут на русском.
language-only-moderators = Менять язык карточек могут только модераторы. Чтобы сменить свой язык, отправьте мне /language в личном чате.
fallback-private = Сейчас у меня нет к вам вопросов. Что хотите сделать?
try-again = У меня что-то не получилось. Попробуйте ещё раз через минуту: всё, что вы ввели, на месте.
try-again-in-group = У меня что-то пошло не так, { $name }. Проверьте, пожалуйста, сработало ли, и если нет, попробуйте ещё раз.
not-for-groups = Напишите мне, пожалуйста, в личный чат.
limit-messages = Чуть помедленнее, пожалуйста: сообщений уже больше { $most }. Продолжим через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}. Всё, что придёт раньше, я не учту: пришлите это потом ещё раз.
limit-files = За последнее время вы прислали фото и файлов: { $most }. Это предел. Остальные пришлите чуть позже: всё, что уже принято, на месте.
limit-entries = За последнее время вы отправили { $most } { $most ->
    [one] запись
    [few] записи
   *[other] записей
}, больше пока нельзя. Загляните позже, ничего не пропадёт.

## The questions

step = Шаг { $step } из { $of }
now-answered = Сейчас: { $answer }
button-back = ⬅️ Назад
button-cancel = ✖️ Отмена
button-skip = Пропустить ➡️
button-done = ✅ Готово
button-keep = Оставить: { $answer }
button-submit = ✅ Отправить
stale-button = На этот вопрос вы уже ответили. Пользуйтесь кнопками последнего сообщения.
stale-draft = Эта запись уже закрыта. Ваши записи: /my.
type-answer = Ответьте здесь, пожалуйста, текстом.
type-instead-of-voice = Голосовые и видеосообщения я прослушать не могу. Ответьте, пожалуйста, текстом.

question-title = Как называется мероприятие? Напишите название одной строкой, от { $least } до { $most } символов, например: «Вечер поэзии и музыки».
title-too-short = Название слишком короткое: нужно не меньше { $least } { $least ->
    [one] символа
   *[other] символов
}. Напишите чуть подробнее.
title-too-long = В названии { $length } { $length ->
    [one] символ
    [few] символа
   *[other] символов
}, а можно не больше { $most }. Сократите его немного.
title-several-lines = Название должно уместиться в одну строку. Напишите его ещё раз без переносов.

question-date = Когда прошло мероприятие? Нажмите на дату или напишите её, например: «{ $example }» или «{ $exampleRange }».
question-first-day = Дата начала: выберите её в календаре.
question-last-day = Дата окончания: выберите её в календаре. Начало: { $first }.
button-today = Сегодня · { $day }
button-yesterday = Вчера · { $day }
button-several-days = Несколько дней…
date-not-a-date = Не вижу здесь даты. Напишите её так: «{ $example }» или «{ $exampleRange }», либо выберите в календаре.
date-impossible = Такой даты нет в календаре. Напишите ещё раз, например: «{ $example }».
date-backwards = Дата окончания раньше даты начала. Напишите сначала дату начала, например: «{ $exampleRange }».
date-future = Эта дата ещё не наступила: { $days }.
date-long-ago = С этой даты прошло больше года: { $days }.
date-outside = Эта дата не входит в сроки кампании: { $days } (кампания: { $campaignDays }).
date-too-long = По этим датам выходит { $count } { $count ->
    [one] день
    [few] дня
   *[other] дней
}: { $days }. Для одного мероприятия многовато.
date-other-weekday = День недели не сходится: { $days } — это { $weekday }, а не { $written }.
date-which-day = Сейчас не везде одна и та же дата. Какую вы имеете в виду?
date-which = Эту дату можно прочитать по-разному. Какую вы имеете в виду?
did-you-mean = Вы имели в виду «{ $suggestion }»?
did-you-mean-so = Оставить так?

question-country = В какой стране прошло мероприятие? Выберите её кнопкой или напишите название.
country-several = Какая это страна? Вы имели в виду одну из этих?
country-unknown = Не знаю страны «{ $typed }». Вы имели в виду одну из этих? Если нет, напишите название по-другому.
country-unlike-any = Не знаю страны «{ $typed }». Напишите её название по-другому. Если такой страны в кампании нет, админ может её добавить.
country-is-region = Есть регион «{ $typed }». Какую страну вы имеете в виду? Выберите или напишите название страны. Если такой страны в кампании нет, админ может её добавить.
country-is-city = Есть город «{ $typed }». Какую страну вы имеете в виду?
country-like-city = Не знаю страны «{ $typed }», но есть похожий город. Какую страну вы имеете в виду?
button-where = 📍 Где я сейчас
button-send-location = 📍 Отправить геопозицию
location-how = Нажмите кнопку внизу, и телефон отправит вашу геопозицию. Я возьму из неё только страну и город, а сама она нигде не сохранится.
location-put-away = ⌨️ Обычная клавиатура снова на месте.
location-taken = 📍 Вы здесь: { $place }. Если это не так, нажмите «Назад».
location-unknown = Не могу понять, какой это город. Напишите страну и город.
location-elsewhere = Похоже, вы в этой стране: { $country }. Если мероприятие было там, нажмите «Назад» и сначала измените страну.

question-city = В каком городе прошло мероприятие? Если городов несколько, напишите их через запятую.
question-city-more = Был ещё какой-то город? Напишите его или нажмите «Готово».
cities-so-far = Уже есть: { $cities }
button-remove = ✖️ { $name }
city-same = Это место уже в списке: «{ $typed }» и «{ $name }» — одно и то же.
city-which = Какое место вы имеете в виду под «{ $typed }»? Нажмите на него или напишите название ещё раз.
city-unknown = Место «{ $typed }» в этой стране не найдено: { $country }. Если всё верно, оставьте так. Если нет, напишите ещё раз.
city-elsewhere = Город с таким названием есть здесь: { $elsewhere }.
city-not-known = ⚠️ Не найдено в этой стране ({ $country }): { $names }
city-is-country = Похоже, «{ $typed }» — это страна, а указана другая: { $present }. Изменить страну или оставить как написано? Можно также написать название города.
button-change-country = Изменить страну: { $name }
city-near = { $name } · рядом: { $near }
city-region = { $name } (регион)
button-only-cities = Только: { $names }
button-as-typed = Как написано: { $name }
city-nothing = Города пока нет. Напишите хотя бы один.
city-not-a-city = «{ $name }» не похоже на город. Напишите ещё раз.
city-too-many = В одной записи может быть не больше { $most } { $most ->
    [one] города
   *[other] городов
}, новые не добавлены. Сначала уберите один или нажмите «Готово».

question-category = К какой категории это относится? Выберите одну.
category-unknown = Такой категории нет. Выберите одну из этих.

question-photo =
    Пришлите до { $most } фото: по одному, альбомом или файлами. Пожалуйста, выбирайте такие, где люди не против публикации.
photo-least = Для этой категории нужно хотя бы { $least } фото.
photo-count = Фото: { $stored } из { $most }
photo-loading = ⏳ Ещё загружается фото: { $loading }…
button-remove-last = 🗑 Убрать последнее
photo-wait = { $loading ->
    [one] Ещё загружается { $loading } фото. Подождите немного и нажмите ещё раз.
   *[other] Ещё загружаются { $loading } фото. Подождите немного и нажмите ещё раз.
}
photo-too-few = Здесь нужно хотя бы { $least } фото. Пришлите, пожалуйста, ещё.
photo-too-few-yet = Здесь нужно хотя бы { $least } фото. Telegram пока не отдал ваших фото: { $delayed }. Подождите их или пришлите другое.
photo-full = В одной записи может быть не больше { $most } фото. Это фото не добавлено: сначала уберите другое.
photo-left-out = Не добавлено фото из этого альбома: { $count }. В одной записи может быть не больше { $most } фото. Сначала уберите другие.
photo-known = Это фото уже есть. Пришлите другое или нажмите «Готово».
photo-same = Это фото уже есть в записи, оно сохранено один раз. Можно прислать и другие.
photo-added-late = Добавлено к фото этой записи.
photo-late = Ничего не добавлено: сейчас нет начатой записи. Чтобы добавить мероприятие, отправьте /new.
photo-too-big = Это фото больше { $most } МБ, такое мне не загрузить. Отправьте его как обычное фото, а не как файл.
photo-heic = Это фото в формате HEIC, мне его не открыть. Отправьте его как обычное фото, а не как файл, или сохраните в JPEG.
photo-video = Видео добавить нельзя, только фото. Можно прислать кадр из видео.
photo-document = Этот файл не открывается как фото. Пришлите фото в формате JPEG, PNG или WebP.
photo-other = Сюда можно добавить только фото. Пришлите фото или нажмите кнопку выше.
photo-broken = Одно фото не открылось: файл, похоже, повреждён. Отправьте его ещё раз как обычное фото.
photo-too-large = Одно фото слишком большое или слишком сложное, мне его не открыть. Отправьте его ещё раз как обычное фото, а не как файл.
photo-delayed = Telegram пока не отдаёт это фото. Продолжаю пробовать и добавлю его, когда оно придёт. Можно идти дальше. Если отправить запись раньше, этого фото в ней не будет.
photo-missed = Telegram не отдал это фото до отправки записи № { $number }, поэтому в неё оно не попало. Чтобы добавить его, исправьте запись и пришлите фото ещё раз.
photo-lost = Telegram так и не отдал это фото, поэтому оно не добавлено. Пришлите его ещё раз.
photo-refused-count = Не добавлено фото из этого альбома: { $count }
photo-delayed-count = Ещё не пришло фото из этого альбома: { $count }
button-caption = Взять названием: { $caption }
caption-unused = Подпись под фото не попала в запись. Чтобы сделать её названием, нажмите кнопку.
caption-left = Подписи под фото не сохраняются. Когда я об этом спрошу, отправьте текст отдельным сообщением.
edit-taken = Ответ изменён:
edit-kept = Остался прежний ответ. Чтобы изменить его, исправьте сообщение ещё раз.
edit-photo = В записи осталось прежнее фото. Чтобы заменить его, уберите его и пришлите новое.
edit-late-for = Запись № { $number } уже отправлена, и правка сообщения её не меняет. Чтобы изменить ответ, исправьте запись.
edit-unused-draft = Правка этого сообщения не меняет начатую запись. Чтобы изменить ответ, нажмите «Назад» или выберите его в конце.
edit-unused = Правка этого сообщения ничего не меняет. Чтобы исправить запись, откройте её в /my.

preview-intro = Так это будет выглядеть в отчёте. Всё верно?
preview-choose = Нажмите «Отправить» или то, что хотите изменить.
preview-incomplete = Чего-то ещё не хватает, давайте дополним.
own-duplicate-question = Ваша запись № { $number } похожа на эту. Это то же мероприятие?
own-duplicate-choose = Это то же мероприятие или другое? Нажмите одну из двух кнопок.
own-duplicate-left = Тогда достаточно записи № { $number }, а этот черновик отложен. Если в записи № { $number } что-то не так, исправьте её.
button-same-event = Да, то же самое
button-other-event = Нет, другое мероприятие

submitted =
    Запись № { $number } получена, спасибо! Модераторы её посмотрят, а я напишу вам сюда, что они решили.
already-submitted = Запись № { $number } уже получена. Посмотреть её можно в /my.
cancelled = Запись отложена, ничего не отправлено.
nothing-to-cancel = Сейчас нет начатой записи. Чтобы добавить мероприятие, отправьте /new.
button-restore = ↩️ Вернуться к записи
other-draft-open = У вас есть другая начатая запись. Сначала закончите её или отложите через /cancel.
open-draft = У вас есть незаконченная запись{ $title ->
    [none] .
   *[other] : «{ $title }».
}
button-continue = ▶️ Продолжить
button-start-over = 🆕 Начать заново

## Decisions, as the organizer hears them

told-approved = ✅ Запись № { $number } «{ $title }» одобрена. Спасибо!
told-rejected = ❌ Запись № { $number } «{ $title }» не принята.
told-duplicate = О мероприятии из записи № { $number } «{ $title }» уже сообщил кто-то другой, а каждое мероприятие считается один раз. Спасибо, что написали!
told-duplicate-own = Запись № { $number } «{ $title }» — о том же мероприятии, что и ваша запись № { $original }, а каждое мероприятие считается один раз. Спасибо, что написали!
told-reason = Причина: { $reason }
told-undone = 🔄 Модераторы решили ещё раз посмотреть запись № { $number } «{ $title }».
reason-not-ours = Не относится к кампании
reason-duplicate = Об этом уже сообщили
reason-facts = В записи есть ошибка
reason-photos = На фото не видно мероприятия

## Own entries

my-none = У вас пока нет записей. Чтобы добавить мероприятие, отправьте /new.
my-list = Ваши записи ({ $total }):
my-page = Страница { $page } из { $pages }
my-draft = ✏️ Черновик: { $title }
my-untitled = пока без названия
status-draft = ✏️ черновик
status-pending = ⏳ ждёт решения
status-approved = ✅ одобрена
status-rejected = ❌ не принята
status-withdrawn = ↩️ отозвана вами
button-withdraw = ↩️ Отозвать
button-withdraw-yes = Да, отозвать
button-withdraw-no = Нет, оставить
withdraw-question = Отозвать запись № { $number }? Её не посчитают, и в отчёт она не попадёт. Текст и фото будут стёрты, вернуть их не получится.
withdrawn = Запись № { $number } отозвана.
button-to-list = ⬅️ Все записи

## The moderators’ card

card-from = Автор: { $name }, { $moment }
card-pending = ⏳ Ждёт решения
card-approved = ✅ Одобрено: { $name }, { $moment }
card-rejected = ❌ Отклонено: { $name }, { $moment }
card-undone = 🔄 Решение отменено: { $name }, { $moment }
card-withdrawn = ↩️ Отозвано автором, { $moment }
card-reason = Причина: { $reason }
card-someone = имя неизвестно
button-approve = ✅ Одобрить
button-reject = ❌ Отклонить
button-photos = 🖼 Фото ({ $count })
button-undo = ↩️ Отменить решение
reason-question = Почему отклоняем запись № { $number }, { $name }? Ответьте на это сообщение или выберите причину на карточке.
reason-placeholder = Причина
reason-too-long = Причина не уместится на карточке: можно не больше { $most } { $most ->
    [one] символа
   *[other] символов
}. Ответьте ещё раз, покороче.
toast-approved = Запись № { $number } одобрена.
toast-rejected = Запись № { $number } отклонена.
toast-undone = Запись № { $number } снова ждёт решения.
toast-undo-late = Решение можно отменить только в течение { $hours } { $hours ->
    [one] часа
   *[other] часов
}. Запись можно поправить или попросить автора исправить её.
toast-stranger = Решать могут только участники группы модераторов. Попросите админа добавить вас в неё.
stranger-unseen = Я не администратор группы модераторов и поэтому не вижу, кто в ней состоит. Попросите админа сделать меня там администратором и попробуйте ещё раз.
toast-own = Это ваша запись: решение примет другой модератор.
toast-first-approve = Уже одобрено: { $name }, { $moment }.
toast-first-reject = Уже отклонено: { $name }, { $moment }.
toast-first-undo = Решение отменено: { $name }, { $moment }. Посмотрите запись ещё раз.
toast-first-withdraw = Автор отозвал эту запись, { $moment }.
toast-changed = Запись тем временем изменилась. Взгляните на неё ещё раз.
toast-asked = Напишите причину в ответ или выберите готовую.
toast-no-photos = В этой записи нет фото. Если они нужны, запросите правки.
card-similar = 👯 Похожие: { $numbers }
card-denied = 💬 Автор ответил, что { $numbers } — другое мероприятие.
card-same-photo = 🖼 То же фото: { $numbers }
card-duplicate = Повтор записи № { $number }
card-no-original = ⚠️ Запись № { $number } больше не считается.
button-compare = 🔍 Сравнить с № { $number }
button-compare-short = 🔍 № { $number }
button-duplicate = ❌ № { $number } — повтор № { $other }
button-no-duplicate = ✔️ Не повтор
compare-heading = 🔍 № { $number } и № { $other }: это одно и то же мероприятие?
toast-no-duplicate = Отмечено: это не то же мероприятие, что № { $number }.
toast-no-original = Так нельзя: другая запись сама уже не считается или у этой есть свои повторы. Посмотрите обе карточки.
cards-waiting = ⏳ Ещё { $count ->
    [one] { $count } запись ждёт
    [few] { $count } записи ждут
   *[many] { $count } записей ждут
} очереди: Telegram разрешает лишь ограниченное число сообщений в минуту.
card-elsewhere = ➡️ Решение по записи № { $number } теперь принимают в «{ $chat }». Здесь ничего делать не нужно.
chat-unnamed = Чат модераторов { $number }

## The admin

report-figures = { $countries ->
    [0] { $counted }
    [one] { $counted } в { $countries } стране
   *[other] { $counted } в { $countries } странах
}
report-line = { $category }: { $figures }
report-total = Всего
report-pending = Ждут решения: { $count }
report-moment = Только одобренные записи, по состоянию на { $moment }.
report-refused = Отчёт доступен только админам комитета. Ваш Telegram ID: { $id }. По нему владелец бота может сделать вас админом.
report-unknown-language = Такого языка я не знаю. Отправьте /report az, /report ru, /report tr или /report en.
setup-refused = Это могут делать только админы. Ваш Telegram ID: { $id }. По нему владелец бота может сделать вас админом.
setup-in-group = Отправьте /setup, пожалуйста, в самой группе модераторов.
setup-done = Теперь карточки будут приходить в эту группу.
setup-done-topic = Карточки теперь будут приходить в эту тему.
setup-waiting = { $count } { $count ->
    [one] запись ждёт
    [few] записи ждут
   *[other] записей ждут
} решения, сейчас пришлю сюда.
setup-not-admin = Сделайте меня, пожалуйста, администратором этой группы (особые права не нужны). Telegram сообщает, кто состоит в группе, только администраторам, а я проверяю это при каждом решении.
setup-cannot-send = Здесь мне пока нельзя писать. Разрешите мне, пожалуйста, отправлять сообщения и фото, затем снова отправьте /setup.
setup-public = В эту группу карточки не отправляю: в них есть имена организаторов, а читать здесь может кто угодно.
group-public = Эту группу теперь может читать кто угодно, поэтому здесь ничего не показывается и не решается. Админ может сделать её частной и отправить /setup: тогда всё продолжится.
group-public-became = ⚠️ Группу модераторов теперь может читать кто угодно, а в карточках есть имена организаторов. Пока она снова не станет частной, ничего туда не отправляю: записи принимаются, их карточки ждут. То, что там уже есть, может прочитать любой.
group-public-refused = ⚠️ MODERATORS_CHAT_ID указывает на группу, которую может читать кто угодно. Карточки туда не пойдут: в них есть имена организаторов.
group-public-by-username = Причина: у группы есть публичное имя. Сделайте её частной в настройках (тип группы).
group-public-by-channel = Причина: это группа обсуждений канала, и войти в неё может любой, кто читает канал. Отвяжите канал в настройках группы.
group-public-by-place = Причина: группа привязана к месту на карте, и её может найти любой, кто рядом. Сделать её частной нельзя: создайте новую группу.
group-public-then = После этого отправьте /setup в ней или в любой другой частной группе.
topic-closed = ⚠️ Тема «{ $chat }» закрыта, поэтому её карточки ждут. Откройте её снова или сделайте меня администратором с правом управлять темами. Дальше всё пойдёт само.
topic-gone = ⚠️ Темы «{ $chat }» больше нет, поэтому её карточки ждут. Отправьте /setup в другой теме или группе и выберите там, что она заменяет эту. Или уберите её: отправьте /campaign и нажмите «Чаты модераторов».
chats-choose = Какие записи приходят в «{ $chat }»?
chats-choose-keeper = Всё остальное приходит в «{ $chat }». Какие записи остаются в «{ $keeper }»?
chats-choose-how = Нажмите на страны и категории или напишите их названия, например «Германия, Австрия». Затем нажмите «Сохранить».
chats-choose-rest = Чтобы сюда приходило всё, что не приходит в другие чаты, нажмите «Всё остальное».
chats-choose-instead = Если этот чат заменяет другой, нажмите кнопку «Вместо» с названием того чата.
chats-chosen = Выбрано: { $takes }
chats-nothing-chosen = Пока ничего не выбрано.
chats-both = Должны подходить и страна записи, и её категория.
chats-overlap = ⚠️ Часть этого приходит и в «{ $chat }». Запись получает тот чат, где выбрано меньше стран или категорий.
chats-asked = Вопрос задан: { $name }.
chats-names = Напишите названия стран и категорий, например «Германия, Австрия».
chats-reply = Вопрос задан: { $name }. Ответьте на это сообщение.
chats-unknown = Не знаю этого: { $names }. Напишите страны и категории этой кампании через запятую.
chats-saved = Теперь сюда приходит: { $takes }
chats-cancelled = Ничего не изменилось.
chats-lapsed = Тем временем всё изменилось. Отправьте /setup в группе ещё раз или загляните в /campaign.
chats-everything-else = всё остальное
chats-former-categories = категории прежней кампании
chats-heading = Чаты модераторов
chats-none = Пока нет ни одного.
chats-add = Чтобы добавить чат, отправьте /setup в другой группе или теме.
chats-takes = Сюда приходит: { $takes }
chats-is-public = ⚠️ Эту группу может читать любой, поэтому её карточки ждут. Сделайте её закрытой и отправьте в ней /setup.
chats-is-closed = ⚠️ Там нельзя писать, поэтому карточки ждут. Откройте тему снова или отправьте /setup в другой.
chats-rest-hint = Чтобы сюда приходила только часть записей, откройте другой чат и выберите там «Всё остальное».
chats-only-hint = Это единственный чат, поэтому сюда приходит всё.
chats-remove = 🗑 Чат «{ $chat }» будет убран.
chats-remove-heir = Всё остальное будет приходить в «{ $chat }».
chats-remove-moves = { $count } { $count ->
    [one] ожидающая запись перейдёт
    [few] ожидающие записи перейдут
   *[other] ожидающих записей перейдут
} в «{ $chat }».
chats-remove-none = Там ни одна запись не ждёт решения.
chats-remove-note = Там эти записи и имена авторов увидят другие люди.
chats-removed = Убрано. Что там ждало, придёт в другие чаты.
button-chats = 👥 Чаты модераторов
button-everything-else = Всё остальное
button-instead = 🔁 Вместо «{ $chat }»
button-choose-what-comes = ✏️ Изменить, что сюда приходит
button-remove-chat = 🗑 Убрать этот чат
button-remove-for = 🗑 Убрать; всё остальное — в «{ $chat }»

## Sending back and correcting

button-return = ✍️ Запросить правки
button-stop = ✖️ Не сейчас
return-question = Что исправить в записи № { $number }, { $name }? Отметьте это на карточке, затем напишите причину в ответ на это сообщение или выберите её на карточке.
card-returning = ✍️ Выбирает, что исправить: { $name }
card-returned = ✍️ Запрошены правки: { $name }, { $moment }
card-asked-for = Исправить: { $answers }
card-corrected = 🔄 Исправлено автором, { $moment }
card-withdrawn-title = Отозвано
answer-title = Название
answer-date = Дата
answer-country = Страна
answer-city = Город
answer-category = Категория
answer-photo = Фото
toast-returned = Запись № { $number } возвращается автору.
toast-asked-return = Отметьте, что исправить, затем напишите почему.
toast-other-returns = Правки сейчас выбирает другой модератор ({ $name }). Одобрить или отклонить вы можете и так.
toast-stopped = Хорошо, всё остаётся как есть.
toast-first-return = Правки уже запрошены: { $name }, { $moment }.
toast-first-correct = Автор исправил запись, { $moment }. Посмотрите её ещё раз.
reason-unclear = Непонятно, о чём речь
reason-incomplete = Чего-то не хватает
reason-spam = Спам
reason-false-reports = Таких мероприятий не было
reason-rude = Грубые сообщения
told-returned = ✍️ Запись № { $number } «{ $title }»: модераторы просят её исправить.
told-asked-for = Исправьте, пожалуйста: { $answers }
button-fix = ✏️ Внести правки
button-correct = ✏️ Исправить
correct-approved = Запись № { $number } одобрена. Если отправить исправление, она вернётся к модераторам и не будет считаться, пока они её снова не одобрят.
button-correct-yes = Да, исправить
button-correct-no = Оставить как есть
correcting = Исправляем запись № { $number }
correct-intro = Что нужно исправить? Выберите кнопкой.
correct-changes = Что меняется:
correct-ready = Всё верно?
correct-unchanged = Пока ничего не изменено. Нажмите на то, что хотите исправить.
button-submit-unchanged = ✅ Всё верно и так
corrected = Запись № { $number } исправлена, спасибо! Модераторы посмотрят её ещё раз.
correction-stopped = Запись № { $number } остаётся как есть.
correction-overtaken = Тем временем запись № { $number } { $status ->
    [approved] одобрили
    [rejected] не приняли
    [returned] вернули вам на правку
    [edited] поправили модераторы
   *[pending] снова рассматривают
}. Посмотрите своё исправление ещё раз.
correction-refused = Запись № { $number } изменить уже нельзя. Ваши записи: /my.
changes-reply = 🔄 Запись № { $number } исправлена:
changes-none = 🔄 Запись № { $number } вернулась без изменений: автор говорит, что всё верно.
change-line = { $answer }: { $from } → { $to }
change-photos = { $answer }: добавлено { $added }, убрано { $removed }
button-delete-draft = 🗑 Удалить
delete-draft-question = Удалить этот черновик вместе с фото насовсем?
button-delete-yes = Да, удалить
button-delete-no = Нет, оставить
draft-deleted = Черновик удалён.
status-returned = ✍️ ждёт ваших правок
card-organization = 🏛 { $organization }
card-first = 🆕 Первая запись этого человека
card-blocked = 🚫 Автор записи заблокирован
card-blocking = 🚫 Пишет, за что блокирует: { $name }
card-block-question = За что заблокировать: { $person }? Вопрос к вам, { $name }. После этого я ничего от этого человека не приму. Напишите причину в ответ на это сообщение или выберите её на карточке. Заблокированный её прочитает.
toast-blocked = Автор записи № { $number } заблокирован. Админы могут отменить это через /people.
toast-block-already = Этот человек уже заблокирован. Админы могут отменить это через /people.
toast-block-refused = Нельзя заблокировать админа или самого себя. Снять роль админ может через /people.
card-rejecting = ❌ Пишет, почему отклоняет: { $name }
toast-not-asked = Этот вопрос задан другому модератору, или время вышло. Сначала нажмите кнопку решения.
reason-lapsed = Ответ не учтён: вопрос уже закрыт, потому что кто-то успел раньше или прошло десять минут. Если это ещё нужно, снова нажмите кнопку на карточке. Вы написали: { $words }
reason-as-text = Напишите причину, пожалуйста, текстом, в ответ на мой вопрос.
city-now = В каком городе это было? То, что вы напишете, заменит нынешнее; несколько городов разделите запятыми.
button-add-city = ➕ Ещё один город
photos-to-fix = Вот фото этой записи. Нажмите на номер, чтобы убрать фото, или пришлите ещё: всего не больше { $most }.
photo-late-for = Часть этого альбома пришла после отправки записи № { $number }, поэтому в неё не попала. Чтобы добавить её, исправьте запись и пришлите эту часть ещё раз.
waits-for-you = Запись № { $number } «{ $title }» ждёт ваших правок: нажмите «Внести правки».
resubmitted = Запись № { $number } возвращается к модераторам как есть. Спасибо!
correction-stopped-returned = Запись № { $number } по-прежнему ждёт ваших правок. Она есть в /my.
correction-closed = Кампания «{ $campaign }» закрыта: запись № { $number } остаётся как есть. Отозвать её можно в /my.

## Campaigns

campaign-takes-nothing = Кампания «{ $campaign }» закрыта: новые записи не принимаются. Ваши прежние записи можно посмотреть через /my.
campaign-closed-draft = Кампания «{ $campaign }» закрыта, ничего нового не принимается. Ваш черновик сохранён: если кампанию снова откроют, его можно будет отправить из /my.
report-which = По какой кампании показать отчёт?
report-unknown-campaign = Кампании с таким названием нет. Выберите одну из этих или напишите после /report часть названия.
button-other-campaigns = 📊 Другие кампании
campaign-open = 🟢 Открыта
campaign-closed = 🔒 Закрыта
campaign-current = ⭐️ текущая кампания
campaign-not-current = новые записи идут в кампанию «{ $campaign }»
campaign-no-days = даты не заданы
campaign-time-zone = 🕐 Часовой пояс: { $zone }
campaign-counts = Записи: одобрено { $approved }, ждут решения { $pending }, черновиков { $drafts }
campaign-categories = Категории
campaign-category = { $name } (считаются: { $unit }{ $least ->
    [0] {""}
   *[other] ; минимум фото: { $least }
})
campaign-unit-event = мероприятия
campaign-unit-document = документы
campaign-unit-article = публикации
campaign-unit-conference = конференции
campaign-unit-letter = письма
campaign-retired = Больше не предлагаются: { $categories }
campaign-own-countries = 🌍 Особые названия стран: { $countries }
campaign-organization = 🏛 Организация: { $name }
campaign-contact = ✉️ Контакты: { $contact }
campaign-logo = 🖼 Логотип: { $is ->
    [none] нет
   *[there] загружен
}
campaign-none = нет
button-titles = ✏️ Название
button-days = 🗓 Даты
button-categories = 🏷 Категории
button-countries = 🌍 Страны
button-organization = 🏛 Организация
button-contact = ✉️ Контакты
button-logo = 🖼 Логотип
button-time-zone = 🕐 Часовой пояс
button-translations = 🌐 Все языки
button-close = 🔒 Закрыть
button-reopen = 🔓 Открыть снова
button-history = 🕘 Что менялось
button-switch = ⭐️ Сделать текущей
button-campaigns = 📂 Все кампании
button-new-campaign = ➕ Новая кампания
campaign-titles = Название
campaign-organizations = Организация, как она указана в отчёте
campaign-missing-note = ▫️ Ещё не написано: читатели увидят текст на другом языке.
campaign-choose = Нажмите на категорию, чтобы изменить её. В отчёте порядок такой же.
campaign-is-retired = 📦 Больше не предлагается, но остаётся в записях, где выбрана.
campaign-ask-photos = Сколько фото нужно в записи как минимум?
campaign-countries = Страны
campaign-countries-note = Все страны мира уже есть в списке. Здесь можно добавить недостающую или назвать какую-то в этой кампании иначе.
campaign-country-style = Сейчас названия стран { $style }: «{ $country }». Особые названия этой кампании не меняются.
campaign-style-short = краткие
campaign-style-official = официальные
campaign-country-marks = Знаком ✏️ отмечены названия, особые для этой кампании.
campaign-list = Кампании
campaign-list-marks = Новые записи идут в кампанию с ⭐️, закрытые кампании отмечены 🔒. Нажмите на кампанию, чтобы посмотреть.
campaign-history = Что менялось
campaign-history-empty = Пока ничего не меняли.
campaign-history-line = { $moment }, { $name }
button-add-category = ➕ Добавить категорию
button-count-in = 🔢 { $name }
button-least-photos = 🖼 Минимум фото: { $count }
button-up = ⬆️ Выше
button-down = ⬇️ Ниже
button-retire = 📦 Больше не предлагать
button-unretire = 📤 Снова предлагать
button-add-country = ➕ Добавить страну
button-rename-country = ✏️ Переименовать
button-names-official = 📜 Официальные названия
button-names-short = 🔤 Краткие названия
button-usual-names = ↩️ Вернуть обычные названия
button-remove-country = 🗑 Убрать страну
campaign-ask-title = Как называется кампания? ({ $language })
campaign-ask-organization = Как называется организация, которая выпускает отчёт? ({ $language })
campaign-ask-contact = Как читателям отчёта связаться с организацией? Напишите одной строкой, например адрес почты.
campaign-ask-category = Как назвать новую категорию? ({ $language }) Другие языки, фото и то, что считать, настроите потом.
campaign-ask-name = Как здесь называть «{ $name }»? ({ $language })
campaign-ask-country = Как называется недостающая страна? ({ $language }) Названия на других языках напишете потом.
campaign-ask-which-country = Какую страну вы хотите назвать иначе? Напишите её название.
campaign-ask-start = Как назвать новую кампанию? ({ $language }) Она будет устроена как «{ $campaign }», только без дат. Без вашего подтверждения ничего не изменится.
campaign-ask-days = Когда кампания начинается и заканчивается? Напишите обе даты, например «{ $exampleRange }», или нажмите на первую.
campaign-ask-time-zone = В каком часовом поясе идёт кампания? По нему показывается время и определяется «сегодня». Нажмите на один из них либо напишите крупный город по-английски, например «Tbilisi», или название пояса, например «Asia/Tbilisi».
campaign-ask-last-day = Начало: { $first }. Нажмите на дату окончания или напишите её.
campaign-ask-logo = Пришлите логотип для обложки отчёта, картинкой или файлом: PNG, JPEG или WebP. Если отправить файлом, прозрачный фон сохранится.
button-no-days = 🚫 Без дат
button-leave-empty = 🗑 Оставить пустым
button-remove-logo = 🗑 Убрать логотип
campaign-too-short = Слишком коротко: нужно не меньше { $least } { $least ->
    [one] символа
   *[other] символов
}. Напишите ещё раз.
campaign-too-long = Символов: { $length }, а можно не больше { $most }. Сократите, пожалуйста.
campaign-one-line = Это должна быть одна строка. Напишите ещё раз без переносов.
campaign-not-days = Не удалось распознать даты. Напишите так: «{ $exampleRange }», или нажмите на первую.
campaign-days-doubtful = Не совсем понятно, какие даты вы имеете в виду. Если «{ $exampleRange }», напишите именно так, иначе напишите месяц словом.
campaign-unknown-zone = Не знаю такого часового пояса: «{ $typed }». Напишите крупный город этого пояса по-английски, например «Tbilisi» или «New York», либо название пояса, например «Asia/Tbilisi».
campaign-send-picture = Пришлите сюда картинку или файл с картинкой либо нажмите кнопку.
campaign-logo-broken = Картинка не открылась: файл повреждён, или это не JPEG, PNG или WebP. Пришлите её ещё раз.
campaign-logo-unavailable = Telegram пока не отдаёт эту картинку. Пришлите её ещё раз через несколько минут.
campaign-confirm = Сохранить это изменение?
button-save = 💾 Сохранить
campaign-tap-save = Сначала нажмите «Сохранить» или «Отмена».
campaign-saved = ✅ Сохранено
campaign-cancelled = Ничего не изменено
campaign-left = Ничего не изменено. Чтобы вернуться к кампании, отправьте /campaign.
campaign-overtaken = Тем временем это изменил кто-то другой, поэтому ничего не сохранено. Вот как сейчас:
campaign-nothing-pending = Здесь больше нечего сохранять. Вот как сейчас:
campaign-same = Так уже и есть. Напишите что-то другое или вернитесь через /campaign.
campaign-gone = Этого больше нет. Отправьте /campaign ещё раз.
campaign-last-category = Это единственная категория, которая предлагается. Сначала добавьте другую.
campaign-too-many = Их уже { $most }, больше нельзя. Можно изменить одну из имеющихся.
campaign-category-known = Категория «{ $name }» уже есть. Напишите другое название.
campaign-country-used = Эта страна указана в { $count } { $count ->
    [one] записи
   *[other] записях
}, поэтому убрать её нельзя. Можно переименовать.
campaign-change = { $what }: { $from } → { $to }
campaign-change-of = { $what } ({ $about })
campaign-what-title = Название
campaign-what-organization = Организация
campaign-what-contact = Контакты
campaign-what-days = Даты
campaign-what-time-zone = Часовой пояс
campaign-what-unit = что считается
campaign-what-photos = минимум фото
campaign-what-place = место в списке
campaign-what-country = Страна
campaign-what-country-style = Названия стран
campaign-what-current = Текущая кампания
campaign-did-category-add = Новая категория: { $name }
campaign-did-category-retire = 📦 Больше не предлагается: «{ $name }»
campaign-did-category-return = 📤 Снова предлагается: «{ $name }»
campaign-did-country-add = Новая страна: { $name }
campaign-did-country-remove = Страна убрана: { $name }
campaign-did-logo = Логотип: { $from ->
    [none] нет
   *[there] прежний
} → { $to ->
    [none] нет
   *[there] новый
}
campaign-did-close = 🟢 Открыта → 🔒 закрыта
campaign-did-reopen = 🔒 Закрыта → 🟢 открыта
campaign-did-start = Новая кампания: «{ $name }» (прежняя: «{ $former }»)
campaign-outside = ⚠️ Вне этих дат: { $count } { $count ->
    [one] запись
    [few] записи
   *[other] записей
}. Одобренные всё равно считаются.
campaign-country-like = ⚠️ Сейчас под названием «{ $name }» я понимаю эту страну: { $country }. Вы уверены?
campaign-retire-note = Организаторам её больше не предложат. Записи с этой категорией останутся и будут считаться.
campaign-close-note = Новые записи приниматься не будут. Модераторы смогут и дальше принимать решения, отчёт останется, а кампанию можно будет снова открыть.
campaign-close-drafts = Начатые черновики есть у { $count } { $count ->
    [one] организатора
   *[other] организаторов
}: я об этом сообщу, черновики сохранятся.
campaign-start-note = К новой кампании перейдут категории, страны, организация, контакты и логотип кампании «{ $campaign }». Новые записи тоже пойдут в неё. Черновики останутся там, где начаты.
campaign-switch-note = Новые записи пойдут в эту кампанию. Черновики останутся там, где начаты.
campaign-switch-closed = ⚠️ Эта кампания закрыта: пока вы её не откроете, сообщить ни о чём новом не получится.

## Access

command-organization = Ваша организация
command-entries = Посмотреть все записи
command-people = Пользователи и роли
command-invite = Создать ссылку-приглашение
command-invites = Все ссылки-приглашения

access-blocked = К сожалению, комитет больше не принимает от вас записи. Если вы считаете это ошибкой, обратитесь в комитет.
access-invite-only = Я работаю только с приглашёнными: попросите, пожалуйста, у комитета ссылку-приглашение и откройте её.
access-draft-kept = Начатая вами запись сохранена: когда вас пригласят, вы сможете её продолжить.
limit-drafts = За последнее время вы начали { $most } { $most ->
    [one] запись
    [few] записи
   *[other] записей
}, больше пока нельзя. Загляните позже, ничего не пропадёт.
toast-role = Ваша роль этого больше не позволяет. Что вам доступно, покажет /help.

role-organizer = организатор
role-moderator = модератор
role-admin = админ
role-question = Новая роль: { $role }. Назначить: { $name }?
role-take-question = Снять роль: { $name }?
role-last-admin = Это последний админ. Сначала назначьте админом кого-то ещё.
role-blocked = Этот человек заблокирован. Сначала разблокируйте его.
role-given-up = Вы больше не админ. Что вам доступно, покажет /help.

organization-question = Какую организацию вы представляете? Напишите её название.
organization-present = Вы представляете организацию «{ $name }». Чтобы изменить, напишите другое название.
organization-length = В названии организации должно быть { $least }–{ $most } символов. Напишите его ещё раз.
organization-similar = Такие уже есть. Это одна из них?
organization-sure = Ваша организация называется «{ $typed }»?
organization-thanks = Спасибо! Вы представляете организацию «{ $name }». Изменить это можно через /organization.
organization-kept = Хорошо, оставим как есть. Указать организацию можно в любой момент через /organization.
organization-cleared = Хорошо, организация не указана. Указать её можно в любой момент через /organization.
button-organization-keep = Не менять
button-organization-clear = 🗑 Убрать организацию
button-organization-new = ➕ Нет, «{ $name }»

invite-form = Новая ссылка-приглашение

    Роль: { $role }
    Организация: { $organization }
    На сколько человек: { $most }
    Действует: { $days } { $days ->
    [one] день
    [few] дня
   *[many] дней
}

    Чтобы изменить, нажмите кнопку. Другое число человек напишите цифрами.
invite-no-organization = не указана
invite-people = { $count }👤
invite-days = { $count } { $count ->
    [one] день
    [few] дня
   *[many] дней
}
invite-number = Напишите, пожалуйста, на сколько человек ссылка: число от 1 до { $most }.
invite-question-organization = Какую организацию представляют приглашённые? Нажмите на неё или напишите название новой.
invite-question-country = В какой стране находится «{ $name }»? Напишите название страны.
invite-country-unknown = Я не знаю такой страны. Напишите её название иначе или нажмите «Пропустить».
invite-form-gone = Эта форма закрыта. Для новой отправьте /invite.
invite-cancelled = Хорошо, ссылка не создана. Для новой отправьте /invite.
invite-made = ✅ Ссылка готова. Перешлите сообщение ниже тем, кого приглашаете.
invite-invitation = Приглашаем вас участвовать в кампании «{ $campaign }». Ваша роль: { $role }{ $organization ->
    [none] {""}
   *[other] , организация: «{ $organization }»
}.

    Откройте эту ссылку и нажмите «Старт» (Start):
    { $link }

    Ссылка действует до { $until } и рассчитана на { $most } { $most ->
    [one] человека
    [few] человека
   *[many] человек
}.
invite-list = Ссылки-приглашения ({ $total }):
invite-none = Ссылок-приглашений пока нет. Чтобы создать, нажмите кнопку.
invite-about = Роль: { $role }
    Организация: { $organization }
    Пришли по ссылке: { $used } из { $most }
    Действует до: { $until }
    Кто создал: { $maker }
invite-state-open = 🟢 Ссылка работает.
invite-state-revoked = ✖️ Ссылка отозвана.
invite-state-expired = ⌛ Срок истёк.
invite-state-used-up = ✅ Все места заняты.
invite-revoke-question = Отозвать эту ссылку? Войти по ней больше никто не сможет. Роли тех, кто уже пришёл, сохранятся.
button-invite-organization = 🏢 Организация: { $name }
button-invite-no-organization = Без организации
button-invite-make = ✅ Создать ссылку
button-invite-new = ➕ Новая ссылка
button-invite-revoke = ✖️ Отозвать ссылку
button-invite-revoke-yes = Да, отозвать ссылку
button-invite-revoke-no = Нет, пусть работает
button-to-invites = 📋 Все ссылки
invite-welcome = ✅ Добро пожаловать! Ваша роль: { $role }{ $organization ->
    [none] {""}
   *[other] , организация: «{ $organization }»
}.
invite-used = По вашей ссылке пришёл новый человек: { $name }, роль: { $role }. Изменить это можно в /people.
invite-unknown = Я не знаю такой ссылки-приглашения. Проверьте, что она скопирована целиком, или попросите у комитета новую.
invite-revoked = Эта ссылка-приглашение отозвана. Попросите, пожалуйста, у комитета новую.
invite-expired = Срок этой ссылки-приглашения истёк. Попросите, пожалуйста, у комитета новую.
invite-used-up = По этой ссылке-приглашению все места уже заняты. Попросите, пожалуйста, у комитета новую.
invite-taken-back = Вы уже приходили по этой ссылке, но потом вашу роль сняли. Попросите, пожалуйста, у комитета новую ссылку.
invite-blocked = Ссылки-приглашения для вас не действуют: комитет больше не принимает от вас записи. Если вы считаете это ошибкой, обратитесь в комитет.

entries-refused = Смотреть все записи могут только модераторы и админы. Ваши записи: /my.
entries-list = { $heading } ({ $total })
entries-all = Все
entries-pending = ⏳ Ждут решения
entries-returned = ✍️ Запрошены правки
entries-approved = ✅ Одобренные
entries-rejected = ❌ Отклонённые

people-list = Пользователи ({ $total }). Чтобы кого-то найти, напишите /people и часть имени.
people-found = По запросу «{ $typed }» найдено: { $total }
people-found-more = По запросу «{ $typed }» найдено: { $total }. Показаны первые; чтобы увидеть других, напишите имя полнее.
people-none = По запросу «{ $typed }» никого не нашлось. Напишите другую часть имени или отправьте /people, чтобы увидеть всех.
person-no-role = без роли
person-entries = Записи: { $entries }
person-blocked = 🚫 Кто заблокировал: { $name }, { $moment }
button-role-organizer = 🙂 Сделать организатором
button-role-moderator = 🛡 Сделать модератором
button-role-admin = 👑 Сделать админом
button-role-take = Снять роль
button-block = 🚫 Заблокировать
button-unblock = Разблокировать
button-sure = ✅ Да
button-not-now = ⬅️ Нет
button-to-people = 👥 Все пользователи
button-forgotten = 🚫 Заблокированные без данных ({ $count })
block-question = Заблокировать: { $name }? С этого момента я ничего не буду принимать от этого человека. Выберите причину или напишите свою: заблокированный её прочитает.
block-admin = Админов блокировать нельзя. Сначала снимите роль.
block-typed-question = Заблокировать: { $name }? Причина: «{ $reason }».
block-cancelled = Хорошо, никто не заблокирован.
block-reason-too-long = Причина слишком длинная: можно не больше { $most } { $most ->
    [one] символа
   *[other] символов
}. Напишите её короче.
unblock-question = Разблокировать: { $name }? Этот человек сразу сможет снова присылать записи.
forgotten-list = Заблокированные, чьи данные удалены по их просьбе ({ $total }). Известны только дата и причина. Если человек вернётся, блокировка останется. Чтобы снять её, нажмите на строку.
forgotten-question = Снять блокировку с человека, чьи данные удалены?
forgotten-no-reason = причина не указана

## Edits by moderators

button-edit = ✏️ Поправить
moderator-edit = Правим запись № { $number }
moderator-edit-ready = Статус записи не изменится, а автор увидит, что вы поправили. Всё верно?
moderator-edit-done = Запись № { $number } поправлена, спасибо!
moderator-edit-overtaken = Тем временем запись № { $number } изменилась. Посмотрите ещё раз, какой она станет с вашими правками.
moderator-edit-refused = Запись № { $number } сейчас поправить нельзя: она не ждёт решения и не одобрена. Все записи: /entries.
moderator-edit-closed = Кампания «{ $campaign }» закрыта: запись № { $number } остаётся как есть. Админ может снова открыть кампанию в /campaign.
moderator-edit-own = Это ваша запись: исправить её можно в /my.
moderator-edit-stranger = Править записи могут только участники группы модераторов. Попросите админа добавить вас в неё.
moderator-edit-gone = Этой записи больше нет. Остальные записи: /entries.
card-edited = ✏️ Поправлено: { $name }, { $moment }
changes-edited = ✏️ Поправлена запись № { $number } ({ $name }):
toast-first-edit = Запись поправлена: { $name }, { $moment }. Посмотрите её ещё раз.
told-edited = ✏️ Модераторы поправили вашу запись № { $number }:
told-edited-end = Что-то не так? Исправьте запись в /my.

## Titles in several languages

button-translate = 🌐 Перевести
titles-language = Язык, похоже, { $language }.
titles-language-several = Название, похоже, на нескольких языках.
titles-language-unknown = Определить язык не получилось.
titles-printed = В отчёте название пишется так:
titles-as-written = как написано
titles-choose = Выберите язык, чтобы написать название на нём.
titles-question =
    Как написать это название в отчёте на { $locale ->
        [az] азербайджанском
        [ru] русском
        [tr] турецком
       *[en] английском
    } языке? Отправьте, пожалуйста, ответ.
titles-kept = Хорошо, название остаётся как есть.
titles-replaced = Тем временем кто-то написал здесь «{ $title }». Теперь действует ваш вариант.
titles-overtaken = Тем временем название записи № { $number } изменилось, поэтому ваш перевод не сохранён. Посмотрите, пожалуйста, ещё раз.
titles-refused = Название записи № { $number } сейчас перевести нельзя: она не ждёт решения и не одобрена. Все записи: /entries.
titles-own = Это ваша запись: её название может перевести другой модератор.
titles-stranger = Переводить названия могут только участники группы модераторов. Попросите админа добавить вас в неё.
changes-untranslated = 🌐 Удалены переводы прежнего названия: { $languages }
button-title-keep = ✅ Оставить как есть
button-translation-remove = 🗑 Убрать перевод
button-to-titles = ⬅️ Названия без перевода

## Looking over a campaign

check-line = { $count ->
    [0] ✅ { $what }: нет
   *[other] ⚠️ { $what }: { $count }
}
check-line-more = ⚠️ { $what }: больше { $count }
check-line-latest = { $count ->
    [0] ✅ { $what }: среди последних { $entries } записей нет
   *[other] ⚠️ { $what }: среди последних { $entries } записей — { $count }
}
check-looking = ⏳ Просматриваю записи: { $count }. Это может занять минуту.
check-days = Записи вне сроков кампании
check-days-hint = Выберите запись, чтобы поправить её. Мероприятие вне сроков кампании всё равно считается.
check-photos = Записи, где фото меньше, чем требует категория
check-photos-hint = Выберите запись, чтобы добавить фото.
check-place = Записи с местом, которого нет в списке
check-place-hint = Выберите запись, чтобы поправить её. В отчёте название остаётся таким, как его написали.
check-printed-name = Названия городов, которых нет на одном из языков
check-titles = Названия не на русском или на неизвестном языке
check-titles-hint = Выберите название, чтобы написать его по-русски или оставить как есть. До этого отчёт приводит его так, как было написано, с пометкой о языке.
check-duplicates = Возможные повторы
check-duplicates-hint = Выберите пару, чтобы увидеть обе записи рядом. Если это разные мероприятия, нажмите под картинкой «✔️ Не повтор»: пары здесь больше не будет. Если одно и то же, выберите там, какая из них повтор: она будет отклонена. Кнопка «Отменить решение» на её карточке вернёт её в ожидание.
check-orphans = Повторы записи, которая больше не считается
check-orphans-hint = Этих мероприятий сейчас нет в итогах. Выберите запись, чтобы увидеть обе. Кнопка «✔️ Не повтор» под картинкой вернёт её в ожидание решения.
check-names = Названия кампании, категорий и организации, не заданные на одном из языков
check-ready-names = ℹ️ Категории с готовыми названиями: { $count }
check-not-loaded = ⏳ Места пока не проверить: список мест ещё не загружен. Попробуйте позже.
check-fine = Ничего похожего на ошибку.
button-check-days = 📅 Вне сроков ({ $count })
button-check-photos = 🖼 Мало фото ({ $count })
button-check-place = 🏙 Неизвестные места ({ $count })
button-check-titles = 🌐 Не на русском? ({ $count })
button-check-duplicates = 👯 Возможные повторы ({ $count })
button-check-orphans = ⚠️ Повторы без основной записи ({ $count })
button-check-edit = ✏️ Поправить № { $number }
button-check-names = 🏷 Названия кампании
button-to-check = ⬅️ Все проверки

## What is in the way in the moderators’ group

anonymous-command = Вы пишете от имени группы, поэтому я не вижу, кто вы. Нажмите кнопку, и я выполню { $command }.
button-anonymous = Нажмите, чтобы подтвердить: это вы
anonymous-confirmed = ✅ Подтверждено: { $command }
anonymous-over = Эта кнопка больше не работает. Отправьте команду ещё раз.
anonymous-reason = Вы пишете от имени группы, поэтому я не вижу, кто вы. Нажмите готовую причину на карточке. Или отключите анонимность и ответьте ещё раз.
reason-hint = Если это была причина, отправьте её, пожалуйста, ответом на мой вопрос. Можно и нажать готовую причину на карточке.
card-no-pictures = 🖼 В эту группу мне нельзя отправлять фото. Нажмите кнопку, и они придут вам в личный чат.
card-picture-refused = 🖼 Telegram не принял картинку этой карточки. Фото откроются по кнопке.
button-photos-private = 🖼 Фото в личный чат ({ $count })
photos-private-heading = Фото к записи № { $number }
toast-photos-private = Отправляю фото вам в личный чат.
toast-photos-there = Фото уже в нашем личном чате. Откройте его, чтобы их увидеть.
toast-start-first = Пока не могу вам написать. Нажмите на моё имя, откройте личный чат и отправьте /start. Потом снова нажмите эту кнопку.
group-removed = ⚠️ Меня больше нет в группе «{ $chat }», поэтому её карточки ждут. Добавьте меня снова и сделайте администратором: дальше всё пойдёт само. Если группы больше нет, отправьте /setup в другой и выберите там, что она заменяет эту.
group-muted = ⚠️ Мне нельзя писать в группе «{ $chat }», поэтому её карточки ждут. Разрешите мне отправлять сообщения или сделайте меня администратором: дальше всё пойдёт само.
group-no-photos = ⚠️ Мне нельзя отправлять фото в группу «{ $chat }», поэтому карточки приходят туда без картинок. Разрешите мне отправлять фото или сделайте меня администратором: новые карточки снова будут с картинками.
group-not-admin = ⚠️ Я не администратор группы «{ $chat }». Поэтому Telegram может не сказать мне, кто в ней состоит, и тогда решать там не сможет никто. Сделайте меня администратором (особые права не нужны): дальше всё пойдёт само.
group-admin-now = ✅ Теперь я администратор группы «{ $chat }». Модераторы могут решать: всё идёт дальше.
group-back = ✅ В группе «{ $chat }» мне снова можно писать. { $count ->
    [0] Карточек в ожидании нет.
    [one] Отправляю { $count } карточку, которая ждала.
    [few] Отправляю { $count } карточки, которые ждали.
   *[other] Отправляю { $count } карточек, которые ждали.
}
waiting-nowhere = ⚠️ { $count ->
    [one] { $count } запись ждёт, но группы нет.
    [few] { $count } записи ждут, но группы нет.
   *[other] { $count } записей ждут, но группы нет.
} Добавьте меня в группу модераторов и отправьте там /setup.
waiting-cut-off = ⚠️ { $count ->
    [one] { $count } запись ждёт, но решить сейчас никто не может.
    [few] { $count } записи ждут, но решить сейчас никто не может.
   *[other] { $count } записей ждут, но решить сейчас никто не может.
} Чтобы узнать, почему и что делать, отправьте /campaign и нажмите «Чаты модераторов».
submitted-unconnected = { $as ->
    [corrected] Запись № { $number } исправлена, спасибо!
    [resubmitted] Запись № { $number } отправлена снова, как есть. Спасибо!
   *[submitted] Запись № { $number } сохранена, спасибо!
} { $group ->
    [away] Модераторы увидят её, как только их группа снова будет подключена, а я напишу вам сюда, что они решили.
   *[none] Модераторы увидят её, как только их группа будет подключена, а я напишу вам сюда, что они решили.
}

## How city names are written

places-list = Города кампании: как и сколько раз их написали. Выберите город, чтобы задать, как писать его в отчёте.
places-none = Ни в одной записи, которая ждёт решения или одобрена, пока нет города.
place-printed = В отчёте пишется так:
printed-name-set = { $language }: { $name } (задал комитет)
printed-name-usual = { $language }: { $name } (чаще всего пишут так)
printed-name-typed = { $language }: { $name } (на этом языке названия ещё нет)
place-choose = Выберите язык, чтобы задать название.
place-question = Как писать «{ $name }» на этом языке: { $language }? Отправьте, пожалуйста, ответ или выберите название ниже.
printed-name-length = Название города должно состоять из букв, быть в одну строку и не длиннее { $most } символов. Напишите, пожалуйста, ещё раз.
place-kept = Хорошо, пишется как раньше. Продолжить: /places.
place-replaced = Тем временем кто-то задал здесь «{ $name }». Теперь действует ваше название.
place-gone = Этого города больше нет ни в одной записи. Список: /places.
button-place-remove = 🗑 Убрать заданное название
button-to-places = ⬅️ Все города
names-missing = Не хватает названий:
names-missing-line = { $language }: { $count }
names-list = { $language }: { $count ->
    [one] у { $count } города нет названия
   *[other] у { $count } городов нет названия
} на этом языке. В отчёте остаётся то, что написали. После стрелки название, которое я предлагаю: оно войдёт в отчёт, когда вы его примете.
names-none = ✅ { $language }: название есть у каждого города.
names-unknown = «?»: я не знаю названия на этом языке. Выберите город и напишите его.
names-other = ⚠️ Это не то название, которое написали, поэтому его принимают отдельно. Выберите город.
names-waiting = Из них только в записях, которые ждут решения: { $count }.
names-changed = Список тем временем изменился. Посмотрите, пожалуйста, ещё раз.
names-accepted = ✅ Задано названий: { $count }.
button-names-in = ✏️ { $language } ({ $count })
button-to-names = ⬅️ Не хватает: { $language }
button-names-accept = ✅ Принять всё предложенное ({ $count })
button-names-campaign = 🏷 Названия кампании ({ $count })
button-names-sheet = 📄 Таблица для заполнения
button-name-suggested = 💡 { $name }
button-name-typed = ✍️ Как написали: { $name }
button-names-missing = ⚠️ { $language }: не хватает названий: { $count }
report-names-missing = ⚠️ В отчёте на этом языке, { $language }, не хватает названий: { $count }. Нажмите, чтобы добавить.
names-sheet = Названия городов
names-sheet-code = Код (не менять)
names-sheet-typed = Как написали
names-sheet-how = Впишите названия в столбцы их языков и отправьте этот файл мне обратно. Пустая ячейка ничего не меняет.
names-sheet-suggested = Название, которое выглядит так, только предложено. Оно будет принято, когда вы отправите файл обратно. Лишнее удалите.
names-sheet-caption = Впишите недостающие названия и отправьте этот файл мне сюда обратно. На жёлтом то, что я предлагаю: лишнее удалите.
names-sheet-too-big = Файл слишком большой: не больше { $most } МБ. Отправьте, пожалуйста, таблицу, которую прислал я.
names-sheet-unavailable = Не получилось взять файл. Отправьте его, пожалуйста, ещё раз.
names-sheet-unreadable = Не могу прочитать этот файл. Сохраните его, пожалуйста, как файл Excel (.xlsx) и отправьте ещё раз.
names-sheet-other = Это не таблица названий городов: в ней нет столбца с кодами или столбцов языков. Таблицу можно получить в /places.
names-sheet-problems = ⚠️ Ничего не сохранено. Исправьте, пожалуйста, эти строки и отправьте файл ещё раз:
names-sheet-no-code = Строка { $row }: нет кода. Скопируйте его из моей таблицы или удалите строку.
names-sheet-unknown-city = Строка { $row }: города с кодом «{ $typed }» нет. Исправьте код или удалите строку.
names-sheet-twice = Строка { $row }: этот город уже есть в строке { $other }. Удалите одну из них.
names-sheet-not-a-name = Строка { $row }, { $language }: «{ $typed }». Название должно состоять из букв, быть в одну строку и не длиннее { $most } символов.
names-sheet-more = … и ещё { $count }
names-sheet-same = Все названия из этой таблицы уже заданы. Ничего не изменилось.
names-sheet-saved = ✅ Задано названий: { $count }.
names-sheet-replaced = Строка { $row }, { $language }: «{ $to }» вместо «{ $from }»
names-sheet-kept = ⚠️ Эти названия изменили уже после того, как вы получили таблицу, поэтому я их не тронул. Если нужно как в таблице, измените их в /places:
names-sheet-kept-row = Строка { $row }, { $language }: сейчас «{ $present }», в таблице «{ $typed }»

## Privacy

privacy-intro = О ваших данных простыми словами
privacy-head-kept = Что я храню
privacy-text-kept = Ваше имя и ID в Telegram, язык, организацию и роль, а также ваши записи с фото и решениями по ним. С каждого фото я делаю чистую копию: без места, времени и данных об устройстве, которые записывает телефон. Оригинал я не храню никогда.
privacy-head-seen = Кто это видит
privacy-text-seen = Отправленные записи видят модераторы в своей группе, с вашим именем и организацией. Другие организаторы ваших записей не видят никогда. В итогах и отчётах сказано, что и где прошло, но никогда не сказано, кто об этом сообщил. У владельца бота есть доступ к базе данных и к резервным копиям, если они делаются.
privacy-head-duration = Как долго
privacy-text-duration =
    • Записи: пока вы их не отзовёте. Тогда текст и фото сразу стираются, остаётся только номер.
    • Черновики: 30 дней после последнего изменения.
    • Фото непринятых записей: 30 дней после решения.
    • Ваши сообщения мне: стираются, как только я их обработаю. То, что обработать не удалось, хранится 7 дней. Отметка о том, что сообщение было (без содержания), хранится 3 дня.
privacy-head-telegram = Что хранит Telegram
privacy-text-telegram = Этот чат и всё, что появилось в группе модераторов, остаётся и в Telegram, и на телефонах людей. До этих копий мне не дотянуться: удалить этот чат можете вы сами.
privacy-head-yours = Что можете сделать вы
privacy-text-yours =
    /my — исправить или отозвать запись
    /mydata — получить файлом всё, что я о вас храню
    /forget — попросить, чтобы я забыл вас навсегда
button-my-data = 📦 Мои данные
button-forget = 🗑 Забыть меня
mydata-promised = Собираю всё, что о вас храню. Файл скоро придёт сюда.
mydata-wait = Я только что собрал ваши данные: файл выше или уже в пути. Запросить их снова можно через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}.
mydata-file = Всё, что я о вас храню, по состоянию на { $moment }.
mydata-readme =
    Здесь всё, что бот о вас хранит.

    data.json: данные о вас, ваши записи и черновики со всеми ответами и решениями, а также всё остальное, что хранится. Открывается в любом текстовом редакторе. Время указано по UTC.
    photos/: ваши фото в том виде, в каком они хранятся. По имени файла видно, к какой записи относится фото: 57-1.jpg — первое фото записи № 57, draft-… — фото из черновика.

    Если фото много, они приходят несколькими файлами; data.json — в первом.
forget-head = Забыть меня
forget-explained =
    Я сотру ваше имя, ID, организацию и роль, ваши черновики и все записи, которые не одобрены, вместе с фото. Там, где модераторы видят ваше имя, будет стоять «имя неизвестно».

    Вернуть это будет нельзя. Если хотите сначала получить копию, отправьте /mydata.
forget-blocked = Вы здесь заблокированы, и это останется в силе: я сохраню метку, по которой узнаю вас. Она не говорит, кто вы.
forget-approved = { $count ->
    [one] У вас { $count } одобренная запись. Она посчитана и вошла в отчёт. Она может остаться там без вашего имени или тоже исчезнуть.
    [few] У вас { $count } одобренные записи. Они посчитаны и вошли в отчёт. Они могут остаться там без вашего имени или тоже исчезнуть.
   *[many] У вас { $count } одобренных записей. Они посчитаны и вошли в отчёт. Они могут остаться там без вашего имени или тоже исчезнуть.
}
forget-sure = Забыть вас?
button-forget-stay = Забыть, одобренное оставить
button-forget-go = Забыть меня и стереть всё
button-forget-yes = Да, забыть меня
button-forget-no = ✖️ Нет, не надо
forget-cancelled = Ничего не стёрто, всё осталось как было.
forget-last-admin = Вы единственный админ, а без админа вести кампанию будет некому. Сначала назначьте админом кого-нибудь ещё в /people, затем снова отправьте /forget.
forgotten =
    Готово: я вас забыл. Фото и последние следы стираются прямо сейчас.

    Этот чат останется на вашем телефоне и в Telegram, пока вы его не удалите. Если когда-нибудь снова мне напишете, начнём с начала.
forgotten-blocked =
    Готово: я вас забыл. Фото и последние следы стираются прямо сейчас.

    Этот чат останется на вашем телефоне и в Telegram, пока вы его не удалите. Если когда-нибудь снова мне напишете, блокировка по-прежнему будет действовать.

## What a new installation starts with

campaign-first = Наша кампания
category-commemoration = Памятные мероприятия
category-awareness = Просветительские мероприятия и уроки
category-document = Принятые документы
category-conference = Конференции
category-media = СМИ

## The picture of the totals

totals-card-events = { $count ->
    [one] мероприятие
    [few] мероприятия
   *[other] мероприятий
}
totals-card-countries = { $count ->
    [one] страна
    [few] страны
   *[other] стран
}

## The spreadsheet: names of its sheets, at most 31 characters, and heads of their columns

sheet-entries = Записи
sheet-places = Места
sheet-countries = Страны
sheet-totals = Итоги
sheet-number = №
sheet-category = Категория
sheet-title = Название
sheet-title-language = Язык названия
sheet-first-day = Дата начала
sheet-last-day = Дата окончания
sheet-country-code = Код страны
sheet-cities = Города
sheet-city = Город
sheet-entry-count = Число записей
sheet-event-count = Число мероприятий
sheet-country-count = Число стран
sheet-latitude = Широта
sheet-longitude = Долгота
sheet-position-source = Координаты: GeoNames, geonames.org (CC BY 4.0).

## The report document

document-cover-word = Отчёт
document-contents = Содержание
document-statistics = Общие статистические данные
document-chapter-figures = Всего { $figures }.
document-closing = Всего { $figures }, в том числе: { $parts }.
document-closing-part = { $category }{"\u00A0"}– { $count }
document-count = { $count } { $unit ->
    [document] { $count ->
        [one] документ
        [few] документа
       *[other] документов
    }
    [article] { $count ->
        [one] публикация
        [few] публикации
       *[other] публикаций
    }
    [conference] { $count ->
        [one] конференция
        [few] конференции
       *[other] конференций
    }
    [letter] { $count ->
        [one] письмо
        [few] письма
       *[other] писем
    }
   *[event] { $count ->
        [one] мероприятие
        [few] мероприятия
       *[other] мероприятий
    }
}
document-country = Страна
document-by-country = По странам
document-by-day = По датам
document-other-countries = ещё { $count } { $count ->
    [one] страна
    [few] страны
   *[other] стран
}
document-map = На карте
document-map-alt = Карта мира: точками отмечено { $places } { $places ->
    [one] место
    [few] места
   *[other] мест
} в { $countries } { $countries ->
    [one] стране
   *[other] странах
}; чем больше мероприятий, тем крупнее точка.
document-map-missing = { $count } { $count ->
    [one] место не показано
    [few] места не показаны
   *[other] мест не показано
} на карте: положение неизвестно.
document-map-source = Положение мест на карте: GeoNames, geonames.org (CC BY 4.0).
document-foreign-titles = Название на другом, на нескольких или на неизвестном языке приводится так, как было написано, с пометкой об этом.
document-missing-letters = Буквы, которых нет в шрифтах этого файла, отмечены знаком { $mark }; в файле Word они есть.
document-photo-alt = Фото { $index } из { $count }: { $title }

## Asking for the report

button-report-pdf = 📄 PDF
button-report-word = 📝 Word
button-report-excel = 📊 Excel
button-report-csv = 🧾 CSV
button-report-map = 🗺 Данные для карты
button-report-countries = 🌍 По странам
report-format-pdf = PDF
report-format-word = Word
report-format-excel = Excel
report-format-csv = CSV
report-format-map = Данные для карты (GeoJSON)
report-what = { $format }, { $language }
report-building = ⏳ Готовлю: { $what }…
report-queued = ⏳ Уже готовлю: { $what }
report-progress = ⏳ Готовлю: { $what }, { $percent } %
report-ready = ✅ Готово: { $what }
report-failed = ⚠️ Не получилось: { $what }. Пробую ещё раз. Если через несколько минут ничего не придёт, снова нажмите кнопку.
report-file-part = Файл { $part } из { $parts }
report-countries = По странам
report-country-line = { $country }: { $count }
report-nothing = Одобренных записей пока нет. Запись считается, когда её одобрил модератор.
