## Words for other texts

number = No. { $number }

## The menu of commands

command-new = Etkinlik ekle
command-my = Kayıtlarım
command-cancel = Açık kaydı kenara bırak
command-language = Dili değiştir
command-privacy = Hakkımda ne saklanıyor
command-mydata = Verilerimin kopyasını al
command-forget = Verilerimi sildir
command-help = Nasıl çalışır
command-report = Kampanya raporu
command-campaign = Kampanyaları yönet
command-check = Kampanyayı denetle
command-places = Şehir adlarının yazılışı
command-setup = Bu grubu moderatör grubu yap

## Greeting and help

start-greeting =
    Merhaba { $name }! Kuruluşunuzun “{ $campaign }” kapsamında düzenlediği etkinlikleri buradan bildirebilirsiniz.

    Yaklaşık bir dakika sürer. Yazdığınız her şey anında saklanır; istediğiniz an bırakıp sonra devam edebilirsiniz.
button-new = 📝 Etkinlik ekle
button-my = 📋 Kayıtlarım
button-language = 🌐 Dil
help =
    Nasıl çalışır:
    1. /new gönderin ve soruları sırayla yanıtlayın; dokunmanız ya da yazmanız yeterli.
    2. Önizlemeye bakın ve “Gönder” düğmesine dokunun.
    3. Moderatörler kaydınıza bakar, ben de kararlarını size yazarım.

    /my ile taslağınıza devam edebilir, bir kaydı düzeltebilir ya da geri çekebilirsiniz.
help-in-groups = Moderatör grubunda:
language-question = Hangi dilde konuşalım?
language-set = Artık Türkçe konuşuyorum.
language-set-group = Bu gruptaki kartlar bundan sonra Türkçe olacak.
language-only-moderators = Kartların dilini yalnızca moderatörler değiştirebilir. Kendi dilinizi değiştirmek için bana özel sohbetten /language gönderin.
fallback-private = Şu anda yanıt beklediğim bir soru yok. Ne yapmak istersiniz?
try-again = Benden kaynaklanan bir sorun oldu. Lütfen bir dakika sonra yeniden deneyin; girdiğiniz her şey yerinde duruyor.
try-again-in-group = Benden kaynaklanan bir sorun oldu, { $name }. Lütfen işlemin gerçekleşip gerçekleşmediğine bakın; gerçekleşmediyse yeniden deneyin.
not-for-groups = Lütfen bana özel sohbetten yazın.
limit-messages = Biraz yavaş lütfen: { $most } mesajı geçtiniz. { $minutes } dakika sonra devam edelim. O zamana kadar gönderdikleriniz dikkate alınmaz; lütfen sonra yeniden gönderin.
limit-files = Kısa sürede { $most } fotoğraf ve dosya gönderdiniz, sınır bu kadar. Şimdiye kadar gelenler duruyor; kalanını lütfen daha sonra gönderin.
limit-entries = Kısa sürede { $most } kayıt gönderdiniz, sınır bu kadar. Lütfen daha sonra devam edin; hiçbir şey kaybolmaz.

## The questions

step = Adım { $step } / { $of }
now-answered = Şu anda: { $answer }
button-back = ⬅️ Geri
button-cancel = ✖️ İptal
button-skip = Atla ➡️
button-done = ✅ Tamam
button-keep = Böyle kalsın: { $answer }
button-submit = ✅ Gönder
stale-button = Bu soruyu zaten yanıtladınız. Lütfen en son mesajın düğmelerini kullanın.
stale-draft = Bu kayıt artık açık değil. Kayıtlarınıza /my ile bakın.
type-answer = Lütfen yanıtınızı yazarak gönderin.
type-instead-of-voice = Sesli ve görüntülü mesajları dinleyemiyorum. Lütfen yanıtınızı yazarak gönderin.

question-title = Etkinliğin başlığı nedir? Tek satırda, { $least }–{ $most } karakterle yazın; örneğin “Şiir ve müzik akşamı”.
title-too-short = Başlık çok kısa: en az { $least } karakter olmalı. Lütfen biraz uzatın.
title-too-long = Başlık { $length } karakter, en fazla { $most } olabilir. Lütfen biraz kısaltın.
title-several-lines = Başlık tek satıra sığmalı. Lütfen satır atlamadan yeniden yazın.

question-date = Etkinlik ne zamandı? Bir güne dokunun ya da tarihi yazın; örneğin “{ $example }” veya “{ $exampleRange }”.
question-first-day = Başlangıç tarihi: ilk güne dokunun.
question-last-day = Bitiş tarihi: son güne dokunun. Başlangıç: { $first }.
button-today = Bugün · { $day }
button-yesterday = Dün · { $day }
button-several-days = Birkaç gün…
date-not-a-date = Burada bir tarih bulamadım. “{ $example }” veya “{ $exampleRange }” gibi yazın ya da bir güne dokunun.
date-impossible = Takvimde böyle bir tarih yok. Lütfen yeniden yazın; örneğin “{ $example }”.
date-backwards = Bitiş tarihi başlangıçtan önceye düşüyor. Lütfen önce ilk günü yazın; örneğin “{ $exampleRange }”.
date-future = Bu tarih henüz geçmedi: { $days }.
date-long-ago = Bu tarihin üzerinden bir yıldan fazla geçti: { $days }.
date-outside = Bu tarih kampanya tarihlerinin ({ $campaignDays }) dışında: { $days }.
date-too-long = Bu tarihler { $count } gün ediyor: { $days }. Tek bir etkinlik için epey uzun.
date-other-weekday = Tarih ile haftanın günü birbirini tutmuyor: { $days } günlerden { $weekday }, { $written } değil.
date-which-day = Şu anda tarih her yerde aynı değil. Hangisini kastediyorsunuz?
date-which = Bu tarih birkaç şekilde okunabilir. Hangisini kastediyorsunuz?
did-you-mean = Şunu mu demek istediniz: { $suggestion }?
did-you-mean-so = Bu doğru mu?

question-country = Etkinlik hangi ülkedeydi? Ülkeye dokunun ya da adını yazın.
country-several = Bu ülkelerden hangisini kastediyorsunuz? Birine dokunun ya da adını başka şekilde yazın.
country-unknown = “{ $typed }” adında bir ülke bulamadım. Bunlardan birini mi demek istediniz? Değilse adını başka şekilde yazın.
country-unlike-any = “{ $typed }” adında bir ülke bulamadım. Lütfen adını başka şekilde yazın. Kampanyada böyle bir ülke yoksa bir admin ekleyebilir.
country-is-region = “{ $typed }” adında bir bölge var. Hangi ülkeyi kastediyorsunuz? Seçin ya da ülkenin adını yazın. Kampanyada böyle bir ülke yoksa bir admin ekleyebilir.
country-is-city = “{ $typed }” adında bir şehir var. Hangi ülkeyi kastediyorsunuz?
country-like-city = “{ $typed }” adında bir ülke bulamadım, şehir adına benziyor. Hangi ülkeyi kastediyorsunuz?
button-where = 📍 Şu an bulunduğum yer
button-send-location = 📍 Konumumu gönder
location-how = Aşağıdaki düğmeye dokunun, telefonunuz bulunduğunuz yeri göndersin. Yalnızca ülkeyi ve şehri alırım, konumunuzu saklamam.
location-put-away = ⌨️ Normal klavyeniz geri geldi.
location-taken = 📍 Konumunuz: { $place }. Doğru değilse “Geri” düğmesine dokunun.
location-unknown = Bunun hangi şehir olduğunu çıkaramadım. Lütfen ülkeyi ve şehri yazın.
location-elsewhere = Şu ülkede görünüyorsunuz: { $country }. Etkinlik oradaysa “Geri” düğmesine dokunup önce ülkeyi değiştirin.

question-city = Etkinlik hangi şehirdeydi? Adını yazın; birden çok şehir varsa virgülle ayırın.
question-city-more = Etkinlik başka bir şehirde de oldu mu? Adını yazın ya da “Tamam” düğmesine dokunun.
cities-so-far = Şimdilik: { $cities }
button-remove = ✖️ { $name }
city-same = “{ $typed }” ile “{ $name }” aynı yer; listede bir kez yer alır.
city-which = “{ $typed }” ile hangi yeri kastediyorsunuz? Dokunun ya da adını yeniden yazın.
city-unknown = “{ $typed }” adlı yer bu ülkede bulunamadı: { $country }. Doğruysa öyle kalsın; değilse yeniden yazın.
city-elsewhere = Bu adda bir şehir şurada var: { $elsewhere }.
city-not-known = ⚠️ Bu ülkede ({ $country }) bilinmiyor: { $names }
city-is-country = “{ $typed }” bir ülke, kayıttaki ülke ise { $present }. Ülkeyi değiştirelim mi, yoksa yazdığınız gibi mi kalsın? Şehrin adını da yazabilirsiniz.
button-change-country = Ülkeyi değiştir: { $name }
city-near = { $name } · { $near } yakını
city-region = { $name } (bölge)
button-only-cities = Yalnızca: { $names }
button-as-typed = Yazdığım gibi: { $name }
city-nothing = Henüz bir şehir adı yok. Lütfen en az bir tane yazın.
city-not-a-city = “{ $name }” şehir adına benzemiyor. Lütfen yeniden yazın.
city-too-many = Bir kayıtta en fazla { $most } şehir olabilir; yenisi eklenmedi. Önce birini silin ya da “Tamam” düğmesine dokunun.

question-category = Hangi kategoriye giriyor? Birini seçin.
category-unknown = Böyle bir kategori yok. Lütfen bunlardan birini seçin.

question-photo =
    En fazla { $most } fotoğraf gönderebilirsiniz: tek tek, albüm ya da dosya olarak. Lütfen yalnızca görünmeye razı olan kişilerin fotoğraflarını gönderin.
photo-least = Bu kategori için en az { $least } fotoğraf gerekiyor.
photo-count = Fotoğraflar: { $stored } / { $most }
photo-loading = ⏳ { $loading } fotoğraf hâlâ yükleniyor…
button-remove-last = 🗑 Sonuncuyu sil
photo-wait = { $loading } fotoğraf hâlâ yükleniyor. Lütfen biraz bekleyip yeniden dokunun.
photo-too-few = Burada en az { $least } fotoğraf gerekiyor. Lütfen önce gönderin.
photo-too-few-yet = Burada en az { $least } fotoğraf gerekiyor. Telegram { $delayed } fotoğrafınızı henüz vermedi. Lütfen bekleyin ya da başka bir tane gönderin.
photo-full = Bir kayıtta en fazla { $most } fotoğraf olabilir. Bu fotoğraf eklenmedi; önce bir başkasını silin.
photo-left-out = Bu albümden { $count } fotoğraf eklenmedi: bir kayıtta en fazla { $most } fotoğraf olabilir. Önce başka fotoğrafları silin.
photo-known = Bu fotoğraf zaten var. Başka bir fotoğraf gönderin ya da “Tamam” düğmesine dokunun.
photo-same = Bu fotoğraf kayıtta zaten var, bir kez saklandı. Başka fotoğraf da gönderebilirsiniz.
photo-added-late = Bu kaydın fotoğraflarına eklendi.
photo-late = Hiçbir şey eklenmedi: şu anda açık bir kayıt yok. Etkinlik eklemek için /new gönderin.
photo-too-big = Bu fotoğraf { $most } MB sınırını aşıyor, bu yüzden alamıyorum. Lütfen dosya olarak değil, normal fotoğraf olarak gönderin.
photo-heic = Bu fotoğraf HEIC biçiminde, bu yüzden açamıyorum. Lütfen dosya olarak değil, normal fotoğraf olarak gönderin ya da JPEG olarak kaydedin.
photo-video = Video eklenemez, yalnızca fotoğraf eklenir. Videodan bir kare gönderebilirsiniz.
photo-document = Bu dosyayı fotoğraf olarak açamıyorum. Lütfen JPEG, PNG ya da WebP biçiminde bir fotoğraf gönderin.
photo-other = Buraya yalnızca fotoğraf eklenebilir. Fotoğraf gönderin ya da yukarıdaki düğmelerden birine dokunun.
photo-broken = Bir fotoğraf açılmadı: dosya bozulmuş görünüyor. Lütfen normal fotoğraf olarak yeniden gönderin.
photo-too-large = Bir fotoğraf çok büyük ya da çok karmaşık, bu yüzden açamıyorum. Lütfen dosya olarak değil, normal fotoğraf olarak yeniden gönderin.
photo-delayed = Telegram bu fotoğrafı henüz vermiyor. Denemeye devam ediyorum, gelince ekleyeceğim. Bu arada devam edebilirsiniz. Kaydı daha önce gönderirseniz fotoğraf içinde olmaz.
photo-missed = No. { $number } gönderildiğinde Telegram bu fotoğrafı henüz vermemişti, bu yüzden içinde değil. Eklemek için kaydı düzeltin ve fotoğrafı yeniden gönderin.
photo-lost = Telegram bu fotoğrafı vermedi, bu yüzden eklenmedi. Lütfen yeniden gönderin.
photo-refused-count = Bu albümden eklenmeyen fotoğraflar: { $count }
photo-delayed-count = Bu albümden henüz gelmeyen fotoğraflar: { $count }
button-caption = Başlık olarak al: { $caption }
caption-unused = Fotoğrafın altına yazdığınız metin kayda girmedi. Onu başlık yapmak için düğmeye dokunun.
caption-left = Fotoğrafın altına yazılan metin saklanmaz. Sorulduğunda onu ayrı bir mesajla gönderin.
edit-taken = Yanıt değişti:
edit-kept = Önceki yanıt kaldı. Onu değiştirmek için mesajı bir kez daha düzeltin.
edit-photo = Kayıtta önceki fotoğraf kaldı. Onu değiştirmek için silin ve yenisini gönderin.
edit-late-for = No. { $number } gönderildi, mesajı değiştirmek artık onu değiştirmez. Yanıtı değiştirmek için kaydı düzeltin.
edit-unused-draft = Bu mesajı düzenlemek açık kaydı değiştirmez. Bir yanıtı değiştirmek için “Geri” düğmesine dokunun ya da onu sonda seçin.
edit-unused = Bu mesajı değiştirmek hiçbir şeyi değiştirmez. Bir kaydı düzeltmek için onu /my ile açın.

preview-intro = Raporda böyle görünecek. Her şey doğru mu?
preview-choose = “Gönder” düğmesine ya da değiştirmek istediğinize dokunun.
preview-incomplete = Bir eksik kalmış, birlikte tamamlayalım.
own-duplicate-question = No. { $number } kaydınız buna benziyor: bu aynı etkinlik mi?
own-duplicate-choose = Bu aynı etkinlik mi, başka bir etkinlik mi? İki düğmeden birine dokunun.
own-duplicate-left = O zaman No. { $number } yeterli, bu taslak kenara bırakıldı. No. { $number } kaydında değişmesi gereken bir şey varsa “Düzelt” düğmesine dokunun.
button-same-event = Evet, aynı etkinlik
button-other-event = Hayır, başka etkinlik

submitted =
    Kaydınız bize ulaştı: No. { $number }. Teşekkürler! Moderatörler bakacak, kararlarını size buradan yazacağım.
already-submitted = No. { $number } bize daha önce ulaştı. Ona /my ile bakabilirsiniz.
cancelled = Kayıt kenara bırakıldı, hiçbir şey gönderilmedi.
nothing-to-cancel = Şu anda açık bir kayıt yok. Etkinlik eklemek için /new gönderin.
button-restore = ↩️ Kayda dön
other-draft-open = Başka bir açık kaydınız var. Önce onu tamamlayın ya da /cancel ile kenara bırakın.
open-draft = Yarım kalmış bir kaydınız var{ $title ->
    [none] .
   *[other] : “{ $title }”.
}
button-continue = ▶️ Devam et
button-start-over = 🆕 Baştan başla

## Decisions, as the organizer hears them

told-approved = ✅ No. { $number } “{ $title }” onaylandı. Teşekkürler!
told-rejected = ❌ No. { $number } “{ $title }” kabul edilmedi.
told-duplicate = No. { $number } “{ $title }” daha önce başka biri tarafından bildirilmiş; her etkinlik bir kez sayılıyor. Bildirdiğiniz için teşekkürler!
told-duplicate-own = No. { $number } “{ $title }”, No. { $original } kaydınızla aynı etkinliği anlatıyor; her etkinlik bir kez sayılıyor. Bildirdiğiniz için teşekkürler!
told-reason = Sebep: { $reason }
told-undone = 🔄 Moderatörler No. { $number } “{ $title }” kaydına bir kez daha bakıyor.
reason-not-ours = Bu kampanyaya ait değil
reason-duplicate = Daha önce bildirilmiş
reason-facts = Bilgilerde hata var
reason-photos = Fotoğraflarda etkinlik görünmüyor

## Own entries

my-none = Henüz kaydınız yok. Etkinlik eklemek için /new gönderin.
my-list = Kayıtlarınız ({ $total }):
my-page = Sayfa { $page } / { $pages }
my-draft = ✏️ Taslak: { $title }
my-untitled = henüz başlıksız
status-draft = ✏️ taslak
status-pending = ⏳ karar bekliyor
status-approved = ✅ onaylandı
status-rejected = ❌ kabul edilmedi
status-withdrawn = ↩️ geri çektiniz
button-withdraw = ↩️ Geri çek
button-withdraw-yes = Evet, geri çek
button-withdraw-no = Hayır, kalsın
withdraw-question = No. { $number } geri çekilsin mi? Sayılmayacak ve rapora girmeyecek. Yazdıklarınız ve fotoğraflar silinir; bu geri alınamaz.
withdrawn = No. { $number } geri çekildi.
button-to-list = ⬅️ Tüm kayıtlar

## The moderators’ card

card-from = Gönderen: { $name }, { $moment }
card-pending = ⏳ Karar bekliyor
card-approved = ✅ Onaylayan: { $name }, { $moment }
card-rejected = ❌ Reddeden: { $name }, { $moment }
card-undone = 🔄 Kararı geri alan: { $name }, { $moment }
card-withdrawn = ↩️ Gönderen geri çekti, { $moment }
card-reason = Sebep: { $reason }
card-someone = biri
button-approve = ✅ Onayla
button-reject = ❌ Reddet
button-photos = 🖼 Fotoğraflar ({ $count })
button-undo = ↩️ Geri al
reason-question = No. { $number } neden reddediliyor, { $name }? Bu mesajı yanıtlayın ya da karttaki sebeplerden birine dokunun.
reason-placeholder = Sebep
reason-too-long = Sebep karta sığmıyor: en fazla { $most } karakter olabilir. Lütfen kısaltıp yeniden yanıtlayın.
toast-approved = No. { $number } onaylandı.
toast-rejected = No. { $number } reddedildi.
toast-undone = No. { $number } yeniden karar bekliyor.
toast-undo-late = Karar yalnızca { $hours } saat içinde geri alınabilir. Kaydı düzenleyebilir ya da gönderenden düzeltmesini isteyebilirsiniz.
toast-stranger = Yalnızca moderatör grubunun üyeleri karar verebilir. Bir adminden sizi gruba eklemesini isteyin.
stranger-unseen = Moderatör grubunda yönetici değilim, bu yüzden kimin üye olduğunu göremiyorum. Bir adminden beni orada yönetici yapmasını isteyin, sonra yeniden deneyin.
toast-own = Bu sizin kaydınız: kararı başka bir moderatör verecek.
toast-first-approve = Sizden önce onaylayan: { $name }, { $moment }.
toast-first-reject = Sizden önce reddeden: { $name }, { $moment }.
toast-first-undo = Kararı geri alan: { $name }, { $moment }. Lütfen bir daha bakın.
toast-first-withdraw = Gönderen kaydı geri çekti, { $moment }.
toast-changed = Kayıt bu arada değişti. Lütfen ona bir daha bakın.
toast-asked = Sebebi yanıt olarak yazın ya da hazır bir sebebe dokunun.
toast-no-photos = Bu kayıtta fotoğraf yok. Gerekiyorsa düzeltme isteyin.
card-similar = 👯 Benzer: { $numbers }
card-denied = 💬 Gönderene göre { $numbers } başka bir etkinlik.
card-same-photo = 🖼 Aynı fotoğraf: { $numbers }
card-duplicate = No. { $number } ile aynı etkinlik
card-no-original = ⚠️ No. { $number } artık sayılmıyor.
button-compare = 🔍 No. { $number } ile karşılaştır
button-compare-short = 🔍 No. { $number }
button-duplicate = ❌ No. { $number } mükerrer, No. { $other } asıl
button-no-duplicate = ✔️ Aynı değil
compare-heading = 🔍 No. { $number } ve No. { $other }: bu aynı etkinlik mi?
toast-no-duplicate = Not edildi: No. { $number } ile aynı etkinlik değil.
toast-no-original = Mümkün değil: diğer kayıt artık kendisi sayılmıyor ya da bu kaydın kendi mükerrerleri var. Lütfen iki karta da bakın.
cards-waiting = ⏳ { $count } kayıt daha bekliyor: Telegram dakikada yalnızca sınırlı sayıda mesaja izin veriyor.
card-elsewhere = ➡️ No. { $number } için karar artık “{ $chat }” sohbetinde veriliyor. Burada yapılacak bir şey kalmadı.
chat-unnamed = Moderatör sohbeti No. { $number }

## The admin

report-figures = { $countries } ülkede { $counted }
report-line = { $category }: { $figures }
report-total = Toplam
report-pending = Karar bekliyor: { $count }
report-moment = Yalnızca onaylanan kayıtlar, { $moment } itibarıyla.
report-refused = Rapor, komitenin adminleri içindir. Telegram ID’niz: { $id }. Botun sahibi bu numarayla sizi admin yapabilir.
report-unknown-language = Böyle bir dil bilmiyorum. Şunlardan birini gönderin: /report az, /report ru, /report tr ya da /report en.
setup-refused = Bunu yalnızca adminler yapabilir. Telegram ID’niz: { $id }. Botun sahibi bu numarayla sizi admin yapabilir.
setup-in-group = Lütfen /setup komutunu moderatör grubunun içinde gönderin.
setup-done = Kartlar bundan sonra bu gruba gelecek.
setup-done-topic = Kartlar artık bu konuya gelecek.
setup-waiting = { $count } kayıt karar bekliyor, şimdi buraya gönderiyorum.
setup-not-admin = Lütfen beni bu grupta yönetici yapın (özel yetki gerekmez). Telegram kimin üye olduğunu yalnızca yöneticilere söylüyor, ben de bunu her kararda kontrol ediyorum.
setup-cannot-send = Burada henüz yazamıyorum. Lütfen mesaj ve fotoğraf göndermeme izin verin, sonra yeniden /setup gönderin.
setup-public = Bu gruba kart göndermiyorum: kartlarda kayıt gönderenlerin adları var, burada yazılanları ise herkes okuyabilir.
group-public = Bu grubu artık herkes okuyabilir, bu yüzden burada hiçbir şey gösterilmiyor ve karar verilemiyor. Bir admin grubu gizli yapıp /setup gönderebilir: o zaman her şey devam eder.
group-public-became = ⚠️ Moderatör grubunu artık herkes okuyabilir, kartlarda ise kayıt gönderenlerin adları var. Grup yeniden gizli olana kadar oraya hiçbir şey göndermiyorum: kayıtlar gelmeye devam ediyor, kartları bekliyor. Orada şimdiden bulunanları herkes okuyabilir.
group-public-refused = ⚠️ MODERATORS_CHAT_ID herkesin okuyabildiği bir grubu gösteriyor. Kartlarda kayıt gönderenlerin adları olduğu için o grubu kabul etmedim.
group-public-by-username = Nedeni: grubun herkese açık bir adı var. Ayarlarından türünü değiştirip grubu gizli yapın.
group-public-by-channel = Nedeni: burası bir kanalın tartışma grubu ve kanalı okuyan herkes içeri girebilir. Grubun ayarlarından kanalın bağlantısını kaldırın.
group-public-by-place = Nedeni: grup haritada bir yere bağlı ve yakındaki herkes onu bulabilir. Böyle bir grup gizli yapılamaz: yeni bir grup oluşturun.
group-public-then = Sonra o grupta ya da başka bir gizli grupta /setup gönderin.
topic-closed = ⚠️ “{ $chat }” konusu kapalı, bu yüzden oraya gidecek kartlar bekliyor. Lütfen konuyu yeniden açın veya beni konuları yönetme yetkisi olan bir yönetici yapın. Sonra her şey kendiliğinden devam eder.
topic-gone = ⚠️ “{ $chat }” konusu artık yok, bu yüzden oraya gidecek kartlar bekliyor. Lütfen başka bir konuda veya grupta /setup gönderin ve onun bunun yerine geçmesini seçin. Veya onu kaldırın: /campaign gönderin ve “Moderatör sohbetleri” düğmesine dokunun.
chats-choose = “{ $chat }” sohbetine hangi kayıtlar gelsin?
chats-choose-keeper = Geri kalan her şey “{ $chat }” sohbetine gelecek. “{ $keeper }” sohbetinde hangi kayıtlar kalsın?
chats-choose-how = Ülkelere ve kategorilere dokunun ya da onların adlarını yazın: örneğin “Almanya, Avusturya”. Ardından “Kaydet” düğmesine dokunun.
chats-choose-rest = Başka sohbetlere gitmeyen tüm kayıtların bu sohbete gelmesi için “Geri kalan her şey” düğmesine dokunun.
chats-choose-instead = Bu sohbet başka birinin yerini alıyorsa o sohbetin adını taşıyan “yerine” düğmesine dokunun.
chats-chosen = Şimdiye kadar seçilen: { $takes }
chats-nothing-chosen = Henüz bir şey seçilmedi.
chats-both = Kaydın hem ülkesi hem kategorisi uymalı.
chats-overlap = ⚠️ Bunların bir kısmı “{ $chat }” sohbetine de geliyor. Kaydı, daha az ülke veya kategori seçilmiş sohbet alır.
chats-asked = Soru şu kişiye soruldu: { $name }.
chats-names = Lütfen ülke ve kategori adlarını yazın: örneğin “Almanya, Avusturya”.
chats-reply = Soru şu kişiye soruldu: { $name }. Lütfen bu mesajı yanıtlayın.
chats-unknown = Bunları tanımıyorum: { $names }. Lütfen bu kampanyanın ülke ve kategorilerini virgülle ayırarak yazın.
chats-saved = Artık buraya şunlar geliyor: { $takes }
chats-cancelled = Hiçbir şey değişmedi.
chats-lapsed = Bu arada durum değişti. Lütfen grupta yeniden /setup gönderin veya /campaign menüsüne bakın.
chats-everything-else = geri kalan her şey
chats-former-categories = önceki bir kampanyanın kategorileri
chats-heading = Moderatör sohbetleri
chats-none = Henüz yok.
chats-add = Yenisini eklemek için başka bir grupta veya konuda /setup gönderin.
chats-takes = Buraya gelen: { $takes }
chats-is-public = ⚠️ Bu grubu herkes okuyabiliyor, bu yüzden oraya gidecek kartlar bekliyor. Lütfen grubu gizli yapın ve orada /setup gönderin.
chats-is-closed = ⚠️ Orada yazılamıyor, bu yüzden oraya gidecek kartlar bekliyor. Lütfen konuyu yeniden açın veya başka bir konuda /setup gönderin.
chats-rest-hint = Buraya yalnızca bazı kayıtların gelmesi için başka bir sohbeti açın ve orada “Geri kalan her şey” seçin.
chats-only-hint = Tek sohbet bu, bu yüzden her şey buraya geliyor.
chats-remove = 🗑 “{ $chat }” kaldırılacak.
chats-remove-heir = Bundan sonra geri kalan her şey “{ $chat }” sohbetine gelecek.
chats-remove-moves = Bekleyen { $count } kayıt “{ $chat }” sohbetine gidecek.
chats-remove-none = Orada karar bekleyen kayıt yok.
chats-remove-note = Orada bu kayıtları ve gönderenlerin adlarını başkaları da okuyacak.
chats-removed = Kaldırıldı. Orada bekleyenler diğer sohbetlere geliyor.
button-chats = 👥 Moderatör sohbetleri
button-everything-else = Geri kalan her şey
button-instead = 🔁 “{ $chat }” yerine
button-choose-what-comes = ✏️ Buraya gelenleri değiştir
button-remove-chat = 🗑 Bu sohbeti kaldır
button-remove-for = 🗑 Kaldır; geri kalan her şey “{ $chat }” sohbetine gelsin

## Sending back and correcting

button-return = ✍️ Düzeltme iste
button-stop = ✖️ Şimdi değil
return-question = No. { $number } kaydında ne düzeltilmeli, { $name }? Kartta işaretleyin, sonra sebebini bu mesaja yanıt olarak yazın ya da karttaki sebeplerden birine dokunun.
card-returning = ✍️ Neyin düzeltileceğini seçiyor: { $name }
card-returned = ✍️ Düzeltme isteyen: { $name }, { $moment }
card-asked-for = Düzeltilecek: { $answers }
card-corrected = 🔄 Gönderen düzeltti, { $moment }
card-withdrawn-title = Geri çekildi
answer-title = Başlık
answer-date = Tarih
answer-country = Ülke
answer-city = Şehir
answer-category = Kategori
answer-photo = Fotoğraflar
toast-returned = No. { $number } düzeltilmek üzere gönderene geri gönderildi.
toast-asked-return = Neyin düzeltileceğini işaretleyin, sonra sebebini yazın.
toast-other-returns = Neyin düzeltileceğini başka bir moderatör seçiyor: { $name }. Siz yine de onaylayabilir ya da reddedebilirsiniz.
toast-stopped = Tamam, olduğu gibi kalıyor.
toast-first-return = Sizden önce düzeltme isteyen: { $name }, { $moment }.
toast-first-correct = Gönderen düzeltti, { $moment }. Lütfen bir daha bakın.
reason-unclear = Ne kastedildiği anlaşılmıyor
reason-incomplete = Bir şey eksik
reason-spam = Spam
reason-false-reports = Yapılmamış etkinlikler
reason-rude = Kaba mesajlar
told-returned = ✍️ No. { $number } “{ $title }”: moderatörler sizden düzeltme istiyor.
told-asked-for = Lütfen düzeltin: { $answers }
button-fix = ✏️ Düzeltmeleri yap
button-correct = ✏️ Düzelt
correct-approved = No. { $number } onaylandı. Düzeltmeyi gönderirseniz kayıt yeniden moderatörlere gider ve onlar onaylayana kadar sayılmaz.
button-correct-yes = Evet, düzelt
button-correct-no = Olduğu gibi kalsın
correcting = No. { $number } düzeltiliyor
correct-intro = Neyi değiştirmek istiyorsunuz? Ona dokunun.
correct-changes = Değişenler:
correct-ready = Her şey doğru mu?
correct-unchanged = Henüz bir şey değişmedi. Değiştirmek istediğinize dokunun.
button-submit-unchanged = ✅ Olduğu gibi doğru
corrected = No. { $number } düzeltildi, teşekkürler! Moderatörler bir kez daha bakacak.
correction-stopped = No. { $number } olduğu gibi kalıyor.
correction-overtaken = No. { $number } bu arada { $status ->
    [approved] onaylandı
    [rejected] kabul edilmedi
    [returned] düzeltmeniz için geri gönderildi
    [edited] moderatörler tarafından düzeltildi
   *[pending] yeniden inceleniyor
}. Lütfen düzeltmenize bir daha bakın.
correction-refused = No. { $number } artık değiştirilemez. Kayıtlarınıza /my ile bakın.
changes-reply = 🔄 No. { $number } düzeltildi:
changes-none = 🔄 No. { $number } olduğu gibi geri geldi: gönderen, doğru olduğunu söylüyor.
change-line = { $answer }: { $from } → { $to }
change-photos = { $answer }: { $added } eklendi, { $removed } silindi
button-delete-draft = 🗑 Sil
delete-draft-question = Bu taslak fotoğraflarıyla birlikte kalıcı olarak silinsin mi?
button-delete-yes = Evet, sil
button-delete-no = Hayır, kalsın
draft-deleted = Taslak silindi.
status-returned = ✍️ düzeltmenizi bekliyor
card-organization = 🏛 { $organization }
card-first = 🆕 Bu kişinin ilk kaydı
card-blocked = 🚫 Gönderen engellendi
card-blocking = 🚫 Engelleme sebebini yazıyor: { $name }
card-block-question = Engellenecek kişi: { $person }. Sebebi nedir, { $name }? Bu mesaja yanıt olarak yazın ya da karttaki sebeplerden birine dokunun. Sebebi o kişi de okuyacak; bundan sonra ondan hiçbir şey almayacağım.
toast-blocked = No. { $number } kaydını gönderen engellendi. Adminler bunu /people ile geri alabilir.
toast-block-already = Bu kişi zaten engellenmiş. Adminler bunu /people ile geri alabilir.
toast-block-refused = Adminler engellenemez; kendinizi de engelleyemezsiniz. Bir admin rolü /people ile geri alabilir.
card-rejecting = ❌ Ret sebebini yazıyor: { $name }
toast-not-asked = Bu soru başka bir moderatöre ait ya da süresi geçti. Önce kararın düğmesine, sonra sebebe dokunun.
reason-lapsed = Yanıtınız dikkate alınmadı: biri sizden önce karar verdi ya da on dakika geçti. Hâlâ gerekiyorsa karttaki düğmeye yeniden dokunun. Yazdığınız: { $words }
reason-as-text = Lütfen sebebi yazıyla, soruma yanıt olarak gönderin.
city-now = Hangi şehirdeydi? Yazdığınız şimdikinin yerine geçer; birden fazlaysa virgülle ayırın.
button-add-city = ➕ Bir şehir daha
photos-to-fix = Fotoğrafları bunlar. Silmek için numarasına dokunun ya da yenisini gönderin: en fazla { $most }.
photo-late-for = Bu albümün bir bölümü No. { $number } gönderildikten sonra geldi, bu yüzden içinde değil. Eklemek için kaydı düzeltin ve o bölümü yeniden gönderin.
waits-for-you = No. { $number } “{ $title }” düzeltmenizi bekliyor: “Düzeltmeleri yap” düğmesine dokunun.
resubmitted = No. { $number } olduğu gibi moderatörlere geri gönderildi. Teşekkürler!
correction-stopped-returned = No. { $number } hâlâ düzeltmenizi bekliyor. Ona /my ile bakabilirsiniz.
correction-closed = “{ $campaign }” kampanyası kapandı: No. { $number } olduğu gibi kalıyor. Onu /my ile yine de geri çekebilirsiniz.

## Campaigns

campaign-takes-nothing = “{ $campaign }” kampanyası kapandı; yeni kayıt alınmıyor. Önceki kayıtlarınıza /my ile bakabilirsiniz.
campaign-closed-draft = “{ $campaign }” kampanyası kapandı; artık yeni bir şey alınmıyor. Taslağınız saklanıyor: kampanya yeniden açılırsa onu /my ile gönderebilirsiniz.
report-which = Hangi kampanyanın raporunu göstereyim?
report-unknown-campaign = Bu adda bir kampanya bulamadım. Bunlardan birine dokunun ya da /report komutundan sonra adının bir kısmını yazın.
button-other-campaigns = 📊 Diğer kampanyalar
campaign-open = 🟢 Açık
campaign-closed = 🔒 Kapalı
campaign-current = ⭐️ şu anki kampanya
campaign-not-current = yeni kayıtların gittiği yer: “{ $campaign }”
campaign-no-days = tarihler belirlenmedi
campaign-time-zone = 🕐 Saat dilimi: { $zone }
campaign-counts = Kayıtlar: { $approved } onaylı, { $pending } karar bekleyen, { $drafts } taslak
campaign-categories = Kategoriler
campaign-category = { $name } ({ $unit }{ $least ->
    [0] {""}
   *[other] , en az { $least } fotoğraf
})
campaign-unit-event = etkinlikler
campaign-unit-document = belgeler
campaign-unit-article = yayınlar
campaign-unit-conference = konferanslar
campaign-unit-letter = mektuplar
campaign-retired = Artık seçilemeyenler: { $categories }
campaign-own-countries = 🌍 Özel ülke adları: { $countries }
campaign-organization = 🏛 Kuruluş: { $name }
campaign-contact = ✉️ İletişim: { $contact }
campaign-logo = 🖼 Logo: { $is ->
    [none] yok
   *[there] yüklendi
}
campaign-none = yok
button-titles = ✏️ Ad
button-days = 🗓 Tarihler
button-categories = 🏷 Kategoriler
button-countries = 🌍 Ülkeler
button-organization = 🏛 Kuruluş
button-contact = ✉️ İletişim
button-logo = 🖼 Logo
button-time-zone = 🕐 Saat dilimi
button-translations = 🌐 Tüm diller
button-close = 🔒 Kapat
button-reopen = 🔓 Yeniden aç
button-history = 🕘 Neler değişti
button-switch = ⭐️ Bu kampanyaya geç
button-campaigns = 📂 Tüm kampanyalar
button-new-campaign = ➕ Yeni kampanya
campaign-titles = Ad
campaign-organizations = Kuruluş, raporda geçtiği gibi
campaign-missing-note = ▫️ Eksik: okuyanlar bunu başka bir dilde görür.
campaign-choose = Değiştirmek için birine dokunun. Rapordaki sıra da böyle olacak.
campaign-is-retired = 📦 Artık seçilemiyor; kullanıldığı kayıtlarda kalıyor.
campaign-ask-photos = Bir kayıtta en az kaç fotoğraf olmalı?
campaign-countries = Ülkeler
campaign-countries-note = Dünyadaki tüm ülkeler listede var. Burada eksik olanı ekleyebilir ya da bir ülkeyi bu kampanyada başka adlandırabilirsiniz.
campaign-country-style = Ülkeler { $style } adlarıyla yazılır: “{ $country }”. Kampanyaya özel adlar olduğu gibi kalır.
campaign-style-short = kısa
campaign-style-official = resmî
campaign-country-marks = ✏️ Bu kampanyaya özel ad.
campaign-list = Kampanyalar
campaign-list-marks = Yeni kayıtlar ⭐️ işaretli kampanyaya gider; kapalı olanlar 🔒 ile gösterilir. Bakmak için birine dokunun.
campaign-history = Neler değişti
campaign-history-empty = Henüz hiçbir şey değiştirilmedi.
campaign-history-line = { $moment }, { $name }
button-add-category = ➕ Kategori ekle
button-count-in = 🔢 { $name }
button-least-photos = 🖼 En az fotoğraf: { $count }
button-up = ⬆️ Yukarı
button-down = ⬇️ Aşağı
button-retire = 📦 Artık seçilmesin
button-unretire = 📤 Yeniden seçilebilsin
button-add-country = ➕ Ülke ekle
button-rename-country = ✏️ Adını değiştir
button-names-official = 📜 Resmî ülke adları
button-names-short = 🔤 Kısa ülke adları
button-usual-names = ↩️ Olağan adlara dön
button-remove-country = 🗑 Ülkeyi kaldır
campaign-ask-title = Kampanyanın adı ne olsun? ({ $language })
campaign-ask-organization = Raporu yayımlayan kuruluşun adı nedir? ({ $language })
campaign-ask-contact = Raporu okuyanlar kuruluşa nasıl ulaşabilir? Tek satırda yazın, örneğin bir e-posta adresi.
campaign-ask-category = Yeni kategorinin adı ne olsun? ({ $language }) Diğer dilleri, neyin sayıldığını ve fotoğrafları sonra seçeceksiniz.
campaign-ask-name = “{ $name }” burada nasıl adlandırılsın? ({ $language })
campaign-ask-country = Eksik ülkenin adı nedir? ({ $language }) Diğer dillerdeki adını sonra yazacaksınız.
campaign-ask-which-country = Hangi ülkeyi başka adlandırmak istiyorsunuz? Adını yazın.
campaign-ask-start = Yeni kampanyanın adı ne olsun? ({ $language }) Ayarları “{ $campaign }” kampanyasından alınır, yalnızca tarihleri boş kalır. Siz onaylamadan hiçbir şey değişmez.
campaign-ask-days = Kampanya ne zaman başlıyor, ne zaman bitiyor? İki günü de yazın, örneğin “{ $exampleRange }”, ya da ilk güne dokunun.
campaign-ask-time-zone = Kampanya hangi saat dilimine göre yürüyor? Saatler ve “bugün” ona göre belirlenir. Birine dokunun ya da büyük bir şehri İngilizce yazın, örneğin “Tbilisi”. “Asia/Tbilisi” gibi bir ad da olur.
campaign-ask-last-day = Başlangıç: { $first }. Son güne dokunun ya da yazın.
campaign-ask-logo = Raporun kapağı için logoyu fotoğraf ya da dosya olarak gönderin: PNG, JPEG veya WebP. Dosya olarak gönderirseniz saydam zemin korunur.
button-no-days = 🚫 Tarih yok
button-leave-empty = 🗑 Boş bırak
button-remove-logo = 🗑 Logoyu kaldır
campaign-too-short = Bu çok kısa: en az { $least } karakter olmalı. Lütfen yeniden yazın.
campaign-too-long = Bu { $length } karakter; en fazla { $most } olabilir. Lütfen biraz kısaltın.
campaign-one-line = Bu tek satıra sığmalı. Lütfen satır atlamadan yeniden yazın.
campaign-not-days = Tarihleri anlayamadım. “{ $exampleRange }” gibi yazın ya da ilk güne dokunun.
campaign-days-doubtful = Hangi tarihleri kastettiğinizden emin olamadım. “{ $exampleRange }” ise böyle yazın, değilse ayı kelimeyle yazın.
campaign-unknown-zone = Böyle bir saat dilimi bulamadım: “{ $typed }”. O dilimdeki büyük bir şehri İngilizce yazın, örneğin “Tbilisi” veya “New York”, ya da dilimin adını yazın, örneğin “Asia/Tbilisi”.
campaign-send-picture = Buraya bir fotoğraf ya da görsel dosyası gönderin veya bir düğmeye dokunun.
campaign-logo-broken = Bu görsel açılmadı: dosya bozuk ya da JPEG, PNG, WebP değil. Lütfen yeniden gönderin.
campaign-logo-unavailable = Telegram bu görseli henüz vermiyor. Lütfen birkaç dakika sonra yeniden gönderin.
campaign-confirm = Bu değişiklik kaydedilsin mi?
button-save = 💾 Kaydet
campaign-tap-save = Önce “Kaydet” ya da “İptal” düğmesine dokunun.
campaign-saved = ✅ Kaydedildi
campaign-cancelled = Hiçbir şey değişmedi
campaign-left = Hiçbir şey değişmedi. Kampanyaya dönmek için /campaign gönderin.
campaign-overtaken = Bu arada bunu başkası değiştirdi, o yüzden hiçbir şey kaydedilmedi. Şu anki hâli:
campaign-nothing-pending = Burada kaydedilecek bir şey kalmadı. Şu anki hâli:
campaign-same = Zaten öyle, değişen bir şey olmazdı. Başka bir şey yazın ya da /campaign ile geri dönün.
campaign-gone = Bu artık yok. Lütfen /campaign komutunu yeniden gönderin.
campaign-last-category = Seçilebilen tek kategori bu. Önce bir başkasını ekleyin.
campaign-too-many = Zaten { $most } tane var, daha fazlası eklenemez. Onlardan birini değiştirebilirsiniz.
campaign-category-known = “{ $name }” adında bir kategori zaten var. Lütfen başka bir ad yazın.
campaign-country-used = Bu ülke { $count } kayıtta geçtiği için kaldırılamaz. Adını değiştirebilirsiniz.
campaign-change = { $what }: { $from } → { $to }
campaign-change-of = { $what } ({ $about })
campaign-what-title = Ad
campaign-what-organization = Kuruluş
campaign-what-contact = İletişim
campaign-what-days = Tarihler
campaign-what-time-zone = Saat dilimi
campaign-what-unit = sayım birimi
campaign-what-photos = en az fotoğraf
campaign-what-place = sırası
campaign-what-country = Ülke
campaign-what-country-style = Ülke adları
campaign-what-current = Şu anki kampanya
campaign-did-category-add = Yeni kategori: { $name }
campaign-did-category-retire = 📦 Artık seçilemiyor: “{ $name }”
campaign-did-category-return = 📤 Yeniden seçilebiliyor: “{ $name }”
campaign-did-country-add = Yeni ülke: { $name }
campaign-did-country-remove = Ülke kaldırıldı: { $name }
campaign-did-logo = Logo: { $from ->
    [none] yok
   *[there] önceki
} → { $to ->
    [none] yok
   *[there] yeni
}
campaign-did-close = 🟢 Açık → 🔒 kapalı
campaign-did-reopen = 🔒 Kapalı → 🟢 açık
campaign-did-start = Yeni kampanya: “{ $name }” (önceki: “{ $former }”)
campaign-outside = ⚠️ { $count } kayıt bu tarihlerin dışında kalıyor. Onaylananlar yine de sayılır.
campaign-country-like = ⚠️ Şimdiye dek “{ $name }” yazılınca şunu anlıyordum: { $country }. Emin misiniz?
campaign-retire-note = Organizatörler bu kategoriyi artık seçemeyecek. Bu kategorideki kayıtlar kalır ve sayılır.
campaign-close-note = Kampanyaya yeni bir şey alınmayacak. Moderatörler karar vermeye devam eder, rapor kalır ve kampanyayı yeniden açabilirsiniz.
campaign-close-drafts = { $count } organizatörün açık taslağı var: haber vereceğim, taslak saklanacak.
campaign-start-note = Yeni kampanya “{ $campaign }” kampanyasının kategorilerini, ülkelerini, kuruluşunu, iletişim bilgisini ve logosunu devralır. Yeni kayıtlar bundan sonra oraya gider. Taslaklar başladıkları kampanyada kalır.
campaign-switch-note = Yeni kayıtlar bundan sonra oraya gider. Taslaklar başladıkları kampanyada kalır.
campaign-switch-closed = ⚠️ Bu kampanya kapalı: siz açana kadar yeni bir şey bildirilemez.

## Access

command-organization = Kuruluşum
command-entries = Tüm kayıtlara bak
command-people = Kişiler ve roller
command-invite = Davet bağlantısı oluştur
command-invites = Tüm davet bağlantıları

access-blocked = Üzgünüm, komite sizden artık kayıt almıyor. Bunun yanlış olduğunu düşünüyorsanız komitenize başvurun.
access-invite-only = Bu bot yalnızca davet edilenler içindir. Lütfen komitenizden bir davet bağlantısı isteyip açın.
access-draft-kept = Başladığınız kayıt duruyor: davet edildiğinizde kaldığınız yerden devam edebilirsiniz.
limit-drafts = Kısa sürede { $most } kayda başladınız, sınır bu kadar. Lütfen daha sonra devam edin; hiçbir şey kaybolmaz.
toast-role = Rolünüz artık buna izin vermiyor. Neler yapabileceğinize /help ile bakın.

role-organizer = organizatör
role-moderator = moderatör
role-admin = admin
role-question = Bu kişiye “{ $role }” rolü verilsin mi: { $name }?
role-take-question = Bu kişinin rolü geri alınsın mı: { $name }?
role-last-admin = Bu, son admin. Önce başka birini admin yapın.
role-blocked = Bu kişi engellenmiş. Önce engeli kaldırın.
role-given-up = Artık admin değilsiniz. Neler yapabileceğinize /help ile bakın.

organization-question = Hangi kuruluş adına kayıt gönderiyorsunuz? Kuruluşun adını yazın.
organization-present = Kayıtlarınızı “{ $name }” adına gönderiyorsunuz. Değiştirmek için başka bir ad yazın.
organization-length = Kuruluş adı { $least }–{ $most } karakter olmalı. Lütfen yeniden yazın.
organization-similar = Bu kuruluşlar zaten listede. Sizinki bunlardan biri mi?
organization-sure = Kuruluşunuzun adı bu mu: “{ $typed }”?
organization-thanks = Teşekkürler! Kayıtlarınızı “{ $name }” adına gönderiyorsunuz. Bunu /organization ile değiştirebilirsiniz.
organization-kept = Tamam, olduğu gibi kalsın. İstediğiniz zaman /organization ile değiştirebilirsiniz.
organization-cleared = Tamam, kayıtlarınızda kuruluş belirtilmeyecek. İstediğiniz zaman /organization ile yazabilirsiniz.
button-organization-keep = Böyle kalsın
button-organization-clear = 🗑 Kuruluşu kaldır
button-organization-new = ➕ Hayır, “{ $name }”

invite-form = Yeni davet bağlantısı

    Rol: { $role }
    Kuruluş: { $organization }
    Kaç kişi için: { $most }
    Geçerlilik: { $days } gün

    Değiştirmek için dokunun; başka bir sayı gerekiyorsa yazın.
invite-no-organization = yok
invite-people = { $count }👤
invite-days = { $count } gün
invite-number = Lütfen kişi sayısını yazın: 1 ile { $most } arasında.
invite-question-organization = Hangi kuruluş adına kayıt gönderecekler? Dokunun ya da yeni bir kuruluşun adını yazın.
invite-question-country = “{ $name }” hangi ülkede? Ülkenin adını yazın.
invite-country-unknown = Böyle bir ülke bulamadım. Adını başka şekilde yazın ya da “Atla” düğmesine dokunun.
invite-form-gone = Bu form kapandı. Yenisi için /invite gönderin.
invite-cancelled = Tamam, bağlantı oluşturulmadı. Yenisi için /invite gönderin.
invite-made = ✅ Bağlantı hazır. Aşağıdaki mesajı davet ettiklerinize iletin.
invite-invitation = Sizi “{ $campaign }” kampanyasına { $organization ->
    [none] {""}
   *[other] “{ $organization }” adına{" "}
}{ $role } olarak davet ediyoruz.

    Bu bağlantıyı açıp “Başlat” düğmesine dokunun:
    { $link }

    Bağlantı { $until } tarihine kadar, { $most } kişi için geçerlidir.
invite-list = Davet bağlantıları ({ $total }):
invite-none = Henüz davet bağlantısı yok. Oluşturmak için düğmeye dokunun.
invite-about = Rol: { $role }
    Kuruluş: { $organization }
    Katılan: { $used } / { $most }
    Son tarih: { $until }
    Oluşturan: { $maker }
invite-state-open = 🟢 Geçerli.
invite-state-revoked = ✖️ İptal edildi.
invite-state-expired = ⌛ Süresi doldu.
invite-state-used-up = ✅ Tüm yerler doldu.
invite-revoke-question = Bu bağlantı iptal edilsin mi? Artık kimse onunla katılamaz. Katılmış olanların rolü kalır.
button-invite-organization = 🏢 Kuruluş: { $name }
button-invite-no-organization = Kuruluş belirtmeden
button-invite-make = ✅ Bağlantıyı oluştur
button-invite-new = ➕ Yeni bağlantı
button-invite-revoke = ✖️ Bağlantıyı iptal et
button-invite-revoke-yes = Evet, iptal et
button-invite-revoke-no = Hayır, kalsın
button-to-invites = 📋 Tüm bağlantılar
invite-welcome = ✅ Hoş geldiniz! Aramıza { $organization ->
    [none] {""}
   *[other] “{ $organization }” adına{" "}
}{ $role } olarak katıldınız.
invite-used = Bağlantınızla yeni biri katıldı: { $name }, rol: { $role }. Bunu /people ile değiştirebilirsiniz.
invite-unknown = Bu davet bağlantısını tanımıyorum. Eksiksiz kopyalandığından emin olun ya da komitenizden yenisini isteyin.
invite-revoked = Bu davet bağlantısı iptal edilmiş. Lütfen komitenizden yenisini isteyin.
invite-expired = Bu davet bağlantısının süresi dolmuş. Lütfen komitenizden yenisini isteyin.
invite-used-up = Bu davet bağlantısındaki tüm yerler dolmuş. Lütfen komitenizden yenisini isteyin.
invite-taken-back = Bu bağlantıyı daha önce kullandınız, sonra rolünüz geri alındı. Lütfen komitenizden yeni bir bağlantı isteyin.
invite-blocked = Davet bağlantıları sizin için çalışmıyor: komite sizden artık kayıt almıyor. Bunun yanlış olduğunu düşünüyorsanız komitenize başvurun.

entries-refused = Tüm kayıtlara yalnızca moderatörler ve adminler bakabilir. Kendi kayıtlarınıza /my ile bakın.
entries-list = { $heading } ({ $total })
entries-all = Hepsi
entries-pending = ⏳ Karar bekleyenler
entries-returned = ✍️ Düzeltme istenenler
entries-approved = ✅ Onaylananlar
entries-rejected = ❌ Reddedilenler

people-list = Kişiler ({ $total }). Birini bulmak için /people yazıp adının bir kısmını ekleyin.
people-found = “{ $typed }” için bulunan: { $total }
people-found-more = “{ $typed }” için bulunan: { $total }. İlkleri gösteriliyor; diğerleri için adın daha fazlasını yazın.
people-none = “{ $typed }” adına uyan kimse bulunamadı. Adın başka bir kısmını yazın ya da herkes için /people gönderin.
person-no-role = rolü yok
person-entries = Kayıtlar: { $entries }
person-blocked = 🚫 Engelleyen: { $name }, { $moment }
button-role-organizer = 🙂 Organizatör yap
button-role-moderator = 🛡 Moderatör yap
button-role-admin = 👑 Admin yap
button-role-take = Rolü geri al
button-block = 🚫 Engelle
button-unblock = Engeli kaldır
button-sure = ✅ Evet
button-not-now = ⬅️ Hayır
button-to-people = 👥 Tüm kişiler
button-forgotten = 🚫 Engellenen, verisi silinen ({ $count })
block-question = Bu kişi engellensin mi: { $name }? Bundan sonra ondan hiçbir şey almayacağım. Bir sebebe dokunun ya da kendiniz yazın; sebebi o kişi de okuyacak.
block-admin = Adminler engellenemez. Önce rolü geri alın.
block-typed-question = Bu kişi engellensin mi: { $name }? Sebep: “{ $reason }”.
block-cancelled = Tamam, kimse engellenmedi.
block-reason-too-long = Sebep çok uzun: en fazla { $most } karakter olabilir. Lütfen kısaltıp yeniden yazın.
unblock-question = Bu kişinin engeli kaldırılsın mı: { $name }? Hemen yeniden kayıt gönderebilecek.
forgotten-list = Engellenmiş ve verilerini sildirmiş kişiler ({ $total }). Haklarında yalnızca tarih ve sebep biliniyor; geri dönerlerse yine engellenmiş olurlar. Engeli kaldırmak için birine dokunun.
forgotten-question = Verilerini sildirmiş bu kişinin engeli kaldırılsın mı?
forgotten-no-reason = sebep belirtilmedi

## Edits by moderators

button-edit = ✏️ Düzenle
moderator-edit = No. { $number } düzenleniyor
moderator-edit-ready = Kaydın durumu değişmez, gönderen neyi değiştirdiğinizi görür. Her şey doğru mu?
moderator-edit-done = No. { $number } düzenlendi, teşekkürler!
moderator-edit-overtaken = No. { $number } bu arada değişti. Sizin değişikliklerinizle nasıl olacağına lütfen bir kez daha bakın.
moderator-edit-refused = No. { $number } şu anda düzenlenemez: ne karar bekliyor ne de onaylı. Kayıtlara /entries ile bakın.
moderator-edit-closed = “{ $campaign }” kampanyası kapandı: No. { $number } olduğu gibi kalıyor. Bir admin onu /campaign ile yeniden açabilir.
moderator-edit-own = Bu sizin kaydınız: onu /my ile düzeltebilirsiniz.
moderator-edit-stranger = Kayıtları yalnızca moderatör grubunun üyeleri düzenleyebilir. Bir adminden sizi gruba eklemesini isteyin.
moderator-edit-gone = Bu kayıt artık yok. Diğerlerine /entries ile bakın.
card-edited = ✏️ Düzenleyen: { $name }, { $moment }
changes-edited = ✏️ No. { $number } düzenlendi ({ $name }):
toast-first-edit = Düzenleyen: { $name }, { $moment }. Lütfen bir daha bakın.
told-edited = ✏️ Moderatörler No. { $number } kaydınızı düzenledi:
told-edited-end = Bir yanlışlık mı var? /my ile düzeltebilirsiniz.

## Titles in several languages

button-translate = 🌐 Başlığı çevir
titles-language = Başlığın muhtemel dili: { $language }.
titles-language-several = Başlık birden çok dilde görünüyor.
titles-language-unknown = Başlığın hangi dilde olduğunu anlayamadım.
titles-printed = Raporda böyle yazılıyor:
titles-as-written = yazıldığı gibi
titles-choose = Başlığı hangi dilde yazmak istiyorsanız ona dokunun.
titles-question =
    Bu başlık { $locale ->
        [az] Azerbaycanca
        [ru] Rusça
        [tr] Türkçe
       *[en] İngilizce
    } raporda nasıl yazılsın? Lütfen yanıtınızı gönderin.
titles-kept = Tamam, başlık olduğu gibi kalıyor.
titles-replaced = Bu arada başka biri buraya “{ $title }” yazmıştı. Artık sizinki geçerli.
titles-overtaken = Bu arada No. { $number } kaydının başlığı değişti, bu yüzden yazdığınız kaydedilmedi. Lütfen bir kez daha bakın.
titles-refused = No. { $number } kaydının başlığı şu anda çevrilemez: kayıt ne karar bekliyor ne de onaylı. Kayıtlara /entries ile bakın.
titles-own = Bu sizin kaydınız: başlığını başka bir moderatör çevirebilir.
titles-stranger = Başlıkları yalnızca moderatör grubunun üyeleri çevirebilir. Bir adminden sizi gruba eklemesini isteyin.
changes-untranslated = 🌐 Önceki başlığın silinen çevirileri: { $languages }
button-title-keep = ✅ Olduğu gibi kalsın
button-translation-remove = 🗑 Çeviriyi kaldır
button-to-titles = ⬅️ Çevrilecek başlıklar

## Looking over a campaign

check-line = { $count ->
    [0] ✅ { $what }: yok
   *[other] ⚠️ { $what }: { $count }
}
check-line-more = ⚠️ { $what }: { $count } kayıttan fazla
check-line-latest = { $count ->
    [0] ✅ { $what }: son { $entries } kayıtta yok
   *[other] ⚠️ { $what }: son { $entries } kayıtta { $count }
}
check-looking = ⏳ { $count } kayda bakıyorum. Bu bir dakika sürebilir.
check-days = Kampanya tarihlerinin dışında kalanlar
check-days-hint = Düzenlemek için birine dokunun. Bu tarihlerin dışındaki etkinlik de sayılır.
check-photos = Fotoğrafı kategorinin istediğinden az olanlar
check-photos-hint = Fotoğraf eklemek için birine dokunun.
check-place = Listede bulunmayan yerler
check-place-hint = Düzenlemek için birine dokunun. Yer adı raporda yazıldığı gibi verilir.
check-printed-name = Bir dilde eksik olan şehir adları
check-titles = Türkçe olmayan ya da dili bilinmeyen başlıklar
check-titles-hint = Türkçe yazmak veya olduğu gibi bırakmak için birine dokunun. O zamana kadar raporda yazıldığı gibi verilir, yanında dili belirtilir.
check-duplicates = Aynı etkinlik olabilecek kayıtlar
check-duplicates-hint = İkisini yan yana görmek için bir çifte dokunun. Ayrı etkinliklerse görselin altındaki “✔️ Aynı değil” düğmesine dokunun; bir daha burada gösterilmez. Aynı etkinlikse hangisinin mükerrer olduğuna dokunun, o reddedilir. Bunu geri almak için kartındaki “Geri al” düğmesine dokunun.
check-orphans = Artık sayılmayan bir kaydın mükerrerleri
check-orphans-hint = Bu etkinlikler şu anda toplamlarda yok. İki kaydı da görmek için birine dokunun. Görselin altındaki “✔️ Aynı değil” onu yeniden karar beklemeye alır.
check-names = Kampanyanın, kategorilerin ve kuruluşun bir dilde belirlenmemiş adları
check-ready-names = ℹ️ Hazır adlarıyla kalan kategoriler: { $count }
check-not-loaded = ⏳ Yerler henüz denetlenemiyor: yer adları listesi yüklenmedi. Lütfen sonra yeniden deneyin.
check-fine = Bir sorun görünmüyor.
button-check-days = 📅 Tarih dışı ({ $count })
button-check-photos = 🖼 Fotoğrafı az ({ $count })
button-check-place = 🏙 Bilinmeyen yerler ({ $count })
button-check-titles = 🌐 Türkçe değil mi? ({ $count })
button-check-duplicates = 👯 Olası mükerrerler ({ $count })
button-check-orphans = ⚠️ Aslı sayılmayan mükerrerler ({ $count })
button-check-edit = ✏️ Düzenle: No. { $number }
button-check-names = 🏷 Kampanyanın adları
button-to-check = ⬅️ Tüm denetimler

## What is in the way in the moderators’ group

anonymous-command = Grup adına yazdınız, bu yüzden kim olduğunuzu göremiyorum. { $command } komutunu çalıştırmam için düğmeye dokunun.
button-anonymous = Dokunup siz olduğunuzu onaylayın
anonymous-confirmed = ✅ Onaylandı: { $command }
anonymous-over = Bu düğme artık çalışmıyor. Komutu yeniden gönderin.
anonymous-reason = Grup adına yazdınız, bu yüzden kim olduğunuzu göremiyorum. Karttaki hazır bir sebebe dokunun. Ya da anonimliği kapatıp yeniden yanıtlayın.
reason-hint = Yazdığınız sebep idiyse lütfen onu soruma yanıt olarak gönderin. Karttaki hazır bir sebebe de dokunabilirsiniz.
card-no-pictures = 🖼 Bu gruba fotoğraf gönderemiyorum. Düğmeye dokunun, size özel sohbetten gelsinler.
card-picture-refused = 🖼 Telegram bu kartın görselini kabul etmedi. Fotoğraflara düğmeyle bakın.
button-photos-private = 🖼 Fotoğraflar özel sohbete ({ $count })
photos-private-heading = No. { $number }: fotoğraflar
toast-photos-private = Fotoğrafları size özel sohbetten gönderiyorum.
toast-photos-there = Fotoğraflar özel sohbetimizde zaten var. Görmek için orayı açın.
toast-start-first = Size henüz yazamıyorum. Adıma dokunup özel sohbeti açın ve /start gönderin. Sonra bu düğmeye yeniden dokunun.
group-removed = ⚠️ Artık “{ $chat }” grubunda değilim, bu yüzden oraya gidecek kartlar bekliyor. Beni yeniden ekleyip yönetici yapın: her şey kendiliğinden devam eder. Grup artık yoksa başka bir grupta /setup gönderin ve onun bunun yerine geçmesini seçin.
group-muted = ⚠️ “{ $chat }” grubunda yazamıyorum, bu yüzden oraya gidecek kartlar bekliyor. Mesaj göndermeme izin verin ya da beni yönetici yapın: her şey kendiliğinden devam eder.
group-no-photos = ⚠️ “{ $chat }” grubuna fotoğraf gönderemiyorum, bu yüzden kartlar oraya fotoğrafsız geliyor. Fotoğraf göndermeme izin verin ya da beni yönetici yapın: yeni kartlar yine fotoğraflı olur.
group-not-admin = ⚠️ “{ $chat }” grubunda yönetici değilim. Bu yüzden Telegram bana kimin üye olduğunu söylemeyebilir, o zaman da orada kimse karar veremez. Beni yönetici yapın (özel yetki gerekmez): her şey kendiliğinden devam eder.
group-admin-now = ✅ Artık “{ $chat }” grubunda yöneticiyim. Moderatörler orada karar verebilir: her şey devam ediyor.
group-back = ✅ “{ $chat }” grubunda yeniden yazabiliyorum. { $count ->
    [0] Bekleyen kart yok.
   *[other] Bekleyen { $count } kartı şimdi gönderiyorum.
}
waiting-nowhere = ⚠️ { $count } kayıt bekliyor ama grup yok. Beni moderatör grubuna ekleyip orada /setup gönderin.
waiting-cut-off = ⚠️ { $count } kayıt bekliyor ama şu anda kimse karar veremiyor. Nedenini ve ne yapmak gerektiğini görmek için /campaign gönderin ve “Moderatör sohbetleri” düğmesine dokunun.
submitted-unconnected = { $as ->
    [corrected] No. { $number } düzeltildi, teşekkürler!
    [resubmitted] No. { $number } olduğu gibi yeniden gönderildi. Teşekkürler!
   *[submitted] Kaydınız saklandı: No. { $number }. Teşekkürler!
} { $group ->
    [away] Moderatörler onu grupları yeniden bağlanınca görecek, kararlarını size buradan yazacağım.
   *[none] Moderatörler onu grupları bağlanınca görecek, kararlarını size buradan yazacağım.
}

## How city names are written

places-list = Kampanyanın şehirleri: nasıl ve kaç kez yazıldıkları. Adının raporda nasıl yazılacağını belirlemek için birine dokunun.
places-none = Bekleyen veya onaylanmış hiçbir kayıtta henüz şehir yok.
place-printed = Raporda böyle yazılıyor:
printed-name-set = { $language }: { $name } (komite belirledi)
printed-name-usual = { $language }: { $name } (en çok böyle yazıldı)
printed-name-typed = { $language }: { $name } (bu dilde henüz adı yok)
place-choose = Adı belirlemek için bir dile dokunun.
place-question = “{ $name }” bu dilde nasıl yazılsın: { $language }? Lütfen yanıtınızı gönderin veya aşağıdaki bir ada dokunun.
printed-name-length = Şehir adı harflerden oluşmalı, tek satırda olmalı ve en fazla { $most } karakter olmalı. Lütfen yeniden yazın.
place-kept = Tamam, önceki gibi yazılacak. Devam etmek için /places gönderin.
place-replaced = Bu arada başka biri buraya “{ $name }” yazmıştı. Artık sizinki geçerli.
place-gone = Bu şehir artık hiçbir kayıtta yok. Liste için /places gönderin.
button-place-remove = 🗑 Belirlenen adı kaldır
button-to-places = ⬅️ Tüm şehirler
names-missing = Eksik adlar:
names-missing-line = { $language }: { $count }
names-list = { $language }: { $count } şehrin bu dilde adı yok. Rapora yazıldığı gibi girer. Oktan sonraki ad benim önerimdir: siz kabul edince geçerli olur.
names-none = ✅ { $language }: her şehrin adı var.
names-unknown = “?”: bu dildeki adını bilmiyorum. Şehre dokunup yazın.
names-other = ⚠️ Bu, yazılandan başka bir ad; bu yüzden ayrıca kabul edilir. Seçmek için şehre dokunun.
names-waiting = Bunların { $count } tanesi yalnızca karar bekleyen kayıtlarda.
names-changed = Liste bu arada değişti. Lütfen yeniden bakın.
names-accepted = ✅ { $count } ad belirlendi.
button-names-in = ✏️ { $language } ({ $count })
button-to-names = ⬅️ Eksik adlar: { $language }
button-names-accept = ✅ Tüm önerileri kabul et ({ $count })
button-names-campaign = 🏷 Kampanyanın adları ({ $count })
button-names-sheet = 📄 Doldurulacak tablo
button-name-suggested = 💡 { $name }
button-name-typed = ✍️ Yazıldığı gibi: { $name }
button-names-missing = ⚠️ { $language }: { $count } ad eksik
report-names-missing = ⚠️ Bu dildeki raporda { $count } ad eksik: { $language }. Eklemek için dokunun.
names-sheet = Şehir adları
names-sheet-code = Kod (değiştirmeyin)
names-sheet-typed = Nasıl yazıldı
names-sheet-how = Her adı kendi dilinin sütununa yazın ve bu dosyayı bana geri gönderin. Boş hücre hiçbir şeyi değiştirmez.
names-sheet-suggested = Böyle görünen ad bir öneridir. Dosyayı geri gönderince geçerli olur. İstemediğinizi silin.
names-sheet-caption = Eksik adları doldurun ve bu dosyayı buraya, bana geri gönderin. Sarı hücrelerdeki adlar öneridir: istemediğinizi silin.
names-sheet-too-big = Dosya çok büyük: en fazla { $most } MB. Lütfen size gönderdiğim tabloyu geri gönderin.
names-sheet-unavailable = Dosyayı alamadım. Lütfen yeniden gönderin.
names-sheet-unreadable = Bu dosyayı okuyamıyorum. Lütfen Excel dosyası (.xlsx) olarak kaydedip yeniden gönderin.
names-sheet-other = Bu, şehir adlarının tablosu değil: kodların veya dillerin sütunları yok. Tabloyu /places ile alabilirsiniz.
names-sheet-problems = ⚠️ Hiçbir şey kaydedilmedi. Lütfen bu satırları düzeltip dosyayı yeniden gönderin:
names-sheet-no-code = Satır { $row }: kod yok. Onu benim tablomdan kopyalayın veya satırı silin.
names-sheet-unknown-city = Satır { $row }: “{ $typed }” kodlu bir şehir yok. Kodu düzeltin veya satırı silin.
names-sheet-twice = Satır { $row }: { $other } numaralı satırdaki şehirle aynı. Birini silin.
names-sheet-not-a-name = Satır { $row }, { $language }: “{ $typed }”. Ad harflerden oluşmalı, tek satırda olmalı ve en fazla { $most } karakter olmalı.
names-sheet-more = … ve { $count } tane daha
names-sheet-same = Bu tablodaki tüm adlar zaten belirlenmiş. Hiçbir şey değişmedi.
names-sheet-saved = ✅ { $count } ad belirlendi.
names-sheet-replaced = Satır { $row }, { $language }: “{ $from }” yerine “{ $to }”
names-sheet-kept = ⚠️ Bu adlar tablo gönderildikten sonra değiştirildi, o yüzden onlara dokunmadım. Tablodakini istiyorsanız /places bölümünde değiştirin:
names-sheet-kept-row = Satır { $row }, { $language }: şimdi “{ $present }”, tabloda “{ $typed }”

## Privacy

privacy-intro = Verileriniz hakkında, sade bir dille
privacy-head-kept = Ne saklıyorum
privacy-text-kept = Telegram adınızı ve ID’nizi, dilinizi, kuruluşunuzu ve rolünüzü, bir de bildirdiklerinizi: fotoğraflarıyla ve haklarında verilen kararlarla birlikte. Her fotoğrafın temiz bir kopyasını çıkarıyorum: telefonun fotoğrafa yazdığı yer, saat ve cihaz bilgisi bu kopyada yok. Fotoğrafın aslını hiçbir zaman saklamıyorum.
privacy-head-seen = Kim görüyor
privacy-text-seen = Gönderdiğiniz kayıtları moderatörler kendi gruplarında adınız ve kuruluşunuzla görür. Diğer organizatörler kayıtlarınızı hiçbir zaman görmez. Toplamlarda ve raporlarda nerede ne yapıldığı yazar, kimin bildirdiği asla yazmaz. Botun sahibi veritabanına, varsa yedeklere de ulaşabilir.
privacy-head-duration = Ne kadar süreyle
privacy-text-duration =
    • Kayıtlar: siz geri çekene kadar. O zaman yazdıklarınız ve fotoğraflar hemen silinir, yalnızca numara kalır.
    • Taslaklar: son değişikliğinizden sonra 30 gün.
    • Kabul edilmeyen kayıtların fotoğrafları: karardan sonra 30 gün.
    • Bana yazdıklarınız: işlediğim anda silinir. İşleyemediklerim 7 gün sonra silinir. Bir mesajın geldiği bilgisi, içeriği olmadan, 3 gün kalır.
privacy-head-telegram = Telegram ne saklıyor
privacy-text-telegram = Bu sohbet ve moderatör grubunda paylaşılan her şey Telegram’da ve kişilerin telefonlarında da durur. O kopyalara ben ulaşamam; bu sohbeti kendiniz silebilirsiniz.
privacy-head-yours = Siz ne yapabilirsiniz
privacy-text-yours =
    /my – bir kaydı düzeltmek ya da geri çekmek
    /mydata – hakkınızda sakladığım her şeyi dosya olarak almak
    /forget – sizi tamamen unutmamı istemek
button-my-data = 📦 Verilerim
button-forget = 🗑 Beni unut
mydata-promised = Hakkınızda sakladığım her şeyi derliyorum. Dosya birazdan burada olacak.
mydata-wait = Verileriniz az önce derlendi: dosya yukarıda ya da yolda. { $minutes } dakika sonra yeniden isteyebilirsiniz.
mydata-file = Hakkınızda sakladığım her şey, { $moment } itibarıyla.
mydata-readme =
    Botun hakkınızda sakladığı her şey burada.

    data.json: sizinle ilgili bilgiler, kayıtlarınız ve taslaklarınız (tüm yanıtlar ve haklarındaki kararlarla birlikte), ayrıca saklanan diğer her şey. Herhangi bir metin düzenleyiciyle açılır. Saatler UTC’dir.
    photos/: fotoğraflarınız, saklandıkları biçimde. Dosya adı fotoğrafın hangi kayda ait olduğunu gösterir: 57-1.jpg No. 57 kaydının ilk fotoğrafıdır, draft-… ise bir taslağın fotoğrafıdır.

    Fotoğraf çoksa birkaç dosya hâlinde gelir; data.json ilkindedir.
forget-head = Beni unut
forget-explained =
    Adınızı, ID’nizi, kuruluşunuzu ve rolünüzü, taslaklarınızı ve onaylanmamış tüm kayıtlarınızı fotoğraflarıyla birlikte sileceğim. Moderatörler adınızın yerinde “biri” yazdığını görecek.

    Bu geri alınamaz. Önce bir kopyasını almak isterseniz /mydata gönderin.
forget-blocked = Burada engellendiniz ve bu değişmeyecek. Sizi tanımamı sağlayan, ama kim olduğunuzu söylemeyen bir işaret saklıyorum.
forget-approved = Onaylanmış { $count } kaydınız var. Bunlar sayıldı ve rapora girdi. Adınız olmadan orada kalabilir ya da bunlar da silinebilir.
forget-sure = Sizi unutayım mı?
button-forget-stay = Beni unut, onaylananlar kalsın
button-forget-go = Beni unut, her şeyi sil
button-forget-yes = Evet, beni unut
button-forget-no = ✖️ Hayır, kalsın
forget-cancelled = Hiçbir şey silinmedi, her şey eskisi gibi.
forget-last-admin = Tek admin sizsiniz; admin olmadan bu kampanyayı yürütecek kimse kalmaz. Lütfen önce /people ile başka birini admin yapın, sonra yeniden /forget gönderin.
forgotten =
    Tamam, sizi unuttum. Fotoğraflar ve son izler şu anda siliniyor.

    Bu sohbet, siz silene kadar telefonunuzda ve Telegram’da kalır. Bir gün bana yeniden yazarsanız baştan başlarız.
forgotten-blocked =
    Tamam, sizi unuttum. Fotoğraflar ve son izler şu anda siliniyor.

    Bu sohbet, siz silene kadar telefonunuzda ve Telegram’da kalır. Bir gün bana yeniden yazarsanız hâlâ engellenmiş olacaksınız.

## What a new installation starts with

campaign-first = Kampanyamız
category-commemoration = Anma etkinlikleri
category-awareness = Farkındalık etkinlikleri ve dersler
category-document = Kabul edilen belgeler
category-conference = Konferanslar
category-media = Medya

## The picture of the totals

totals-card-events = { $count ->
   *[other] etkinlik
}
totals-card-countries = { $count ->
   *[other] ülke
}

## The spreadsheet: names of its sheets, at most 31 characters, and heads of their columns

sheet-entries = Kayıtlar
sheet-places = Yerler
sheet-countries = Ülkeler
sheet-totals = Toplamlar
sheet-number = No.
sheet-category = Kategori
sheet-title = Başlık
sheet-title-language = Başlığın dili
sheet-first-day = Başlangıç tarihi
sheet-last-day = Bitiş tarihi
sheet-country-code = Ülke kodu
sheet-cities = Şehirler
sheet-city = Şehir
sheet-entry-count = Kayıt sayısı
sheet-event-count = Etkinlik sayısı
sheet-country-count = Ülke sayısı
sheet-latitude = Enlem
sheet-longitude = Boylam
sheet-position-source = Koordinatlar: GeoNames, geonames.org (CC BY 4.0).

## The report document

document-cover-word = Rapor
document-contents = İçindekiler
document-statistics = Genel istatistikler
document-chapter-figures = Toplam { $figures }.
document-closing = Toplam { $figures } düzenlendi; bunların dağılımı: { $parts }.
document-closing-part = { $category }{"\u00A0"}– { $count }
document-count = { $count } { $unit ->
    [document] belge
    [article] yayın
    [conference] konferans
    [letter] mektup
   *[event] etkinlik
}
document-country = Ülke
document-by-country = Ülkelere göre
document-by-day = Günlere göre
document-other-countries = diğer { $count } ülke
document-map = Haritada
document-map-alt = Dünya haritası: { $countries } ülkede { $places } şehir noktayla gösterildi; etkinlik çoksa nokta daha büyük.
document-map-missing = Konumu bilinmediği için { $count } yer haritada yok.
document-map-source = Haritadaki konumlar: GeoNames, geonames.org (CC BY 4.0).
document-foreign-titles = Başka ya da birden çok dilde olan veya dili bilinmeyen başlık yazıldığı gibi verilir, yanında bu belirtilir.
document-missing-letters = Bu dosyanın yazı tiplerinde bulunmayan harfler { $mark } ile gösterilmiştir; Word dosyasında bu harfler vardır.
document-photo-alt = Fotoğraf { $index }/{ $count }: { $title }

## Asking for the report

button-report-pdf = 📄 PDF
button-report-word = 📝 Word
button-report-excel = 📊 Excel
button-report-csv = 🧾 CSV
button-report-map = 🗺 Harita verisi
button-report-countries = 🌍 Ülkelere göre
report-format-pdf = PDF
report-format-word = Word
report-format-excel = Excel
report-format-csv = CSV
report-format-map = Harita verisi (GeoJSON)
report-what = { $format }, { $language }
report-building = ⏳ Hazırlanıyor: { $what }…
report-queued = ⏳ Zaten hazırlanıyor: { $what }
report-progress = ⏳ Hazırlanıyor: { $what }, %{ $percent }
report-ready = ✅ Hazır: { $what }
report-failed = ⚠️ Hazırlanamadı: { $what }. Yeniden deniyorum; birkaç dakikada gelmezse lütfen bir daha dokunun.
report-file-part = Dosya { $part }/{ $parts }
report-countries = Ülkelere göre
report-country-line = { $country }: { $count }
report-nothing = Henüz onaylanmış kayıt yok. Kayıtlar, moderatör onayladıktan sonra sayılır.
