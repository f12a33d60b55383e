## Words for other texts

number = № { $number }

## The menu of commands

command-new = Tədbir əlavə et
command-my = Qeydlərim
command-cancel = Açıq qeydi kənara qoy
command-language = Dili dəyiş
command-privacy = Haqqınızda nə saxlanılır
command-mydata = Haqqınızda saxlanılan hər şeyi al
command-forget = Haqqınızda saxlanılanları sil
command-help = Bu necə işləyir
command-report = Kampaniya hesabatı
command-campaign = Kampaniyaları idarə et
command-check = Kampaniyanı yoxla
command-places = Şəhər adlarının yazılışı
command-setup = Bu qrupu moderatorlar qrupu et

## Greeting and help

start-greeting =
    Salam, { $name }! Təşkilatınızın “{ $campaign }” çərçivəsində keçirdiyi tədbirləri burada bildirə bilərsiniz.

    Təxminən bir dəqiqə çəkir. Yazdıqlarınız dərhal yadda saxlanılır: istədiyiniz vaxt dayanıb sonra davam edə bilərsiniz.
button-new = 📝 Tədbir əlavə et
button-my = 📋 Qeydlərim
button-language = 🌐 Dil
help =
    Bu necə işləyir:
    1. /new göndərin və suallara bir-bir cavab verin: düyməyə toxunun və ya yazın.
    2. Hazır qeydi yoxlayın və “Göndər” düyməsinə toxunun.
    3. Moderatorlar qeydə baxır, mən də qərarı sizə yazıram.

    /my ilə qaralamaya davam edə, qeydi düzəldə və ya geri götürə bilərsiniz.
help-in-groups = Moderatorlar qrupunda:
language-question = Hansı dildə danışaq?
language-set = Artıq azərbaycanca danışıram.
language-set-group = Bu qrupdakı kartlar bundan sonra azərbaycanca olacaq.
language-only-moderators = Kartların dilini yalnız moderatorlar dəyişə bilər. Öz dilinizi dəyişmək üçün mənə şəxsi söhbətdə /language göndərin.
fallback-private = Hazırda cavab gözləyən sualım yoxdur. Nə etmək istəyirsiniz?
try-again = Xəta baş verdi. Bir dəqiqə sonra yenidən cəhd edin, yazdıqlarınız itməyib.
try-again-in-group = Xəta baş verdi, { $name }. Zəhmət olmasa, nəticəyə baxın; alınmayıbsa, yenidən cəhd edin.
not-for-groups = Zəhmət olmasa, mənə şəxsi söhbətdə yazın.
limit-messages = Bir az yavaş, zəhmət olmasa: artıq { $most } mesajdan çox oldu. { $minutes } dəqiqə sonra davam edək. O vaxta qədər göndərdikləriniz nəzərə alınmır, onları sonra yenidən göndərin.
limit-files = Son vaxtlar { $most } şəkil və fayl göndərmisiniz, hələlik bundan artıq olmaz. Qalanını bir az sonra göndərin; indiyə qədər qəbul olunanlar yerindədir.
limit-entries = Qısa müddətdə { $most } qeyd göndərmisiniz, hələlik bundan artıq olmaz. Bir az sonra davam edin, heç nə itmir.

## The questions

step = Addım { $step } / { $of }
now-answered = Hazırda: { $answer }
button-back = ⬅️ Geri
button-cancel = ✖️ Ləğv et
button-skip = Ötür ➡️
button-done = ✅ Hazırdır
button-keep = Elə qalsın: { $answer }
button-submit = ✅ Göndər
stale-button = Bu suala artıq cavab vermisiniz. Ən son mesajın düymələrindən istifadə edin.
stale-draft = Bu qeyd artıq açıq deyil. Qeydlərinizə /my ilə baxın.
type-answer = Zəhmət olmasa, cavabı mətnlə yazın.
type-instead-of-voice = Səsli və video mesajları dinləyə bilmirəm. Zəhmət olmasa, cavabı mətnlə yazın.

question-title = Tədbirin başlığını bir sətirdə yazın ({ $least }–{ $most } simvol), məsələn: “Şeir və musiqi axşamı”.
title-too-short = Başlıq çox qısadır: ən azı { $least } simvol olmalıdır. Bir az ətraflı yazın.
title-too-long = Başlıqda { $length } simvol var, ən çoxu { $most } ola bilər. Bir az qısaldın.
title-several-lines = Başlıq bir sətrə sığmalıdır. Onu bir sətirdə yenidən yazın.

question-date = Tədbir hansı tarixdə olub? Günə toxunun və ya tarixi yazın, məsələn: “{ $example }” və ya “{ $exampleRange }”.
question-first-day = Başlanğıc tarixi: ilk günə toxunun.
question-last-day = Bitmə tarixi: son günə toxunun. Başlanğıc: { $first }.
button-today = Bu gün · { $day }
button-yesterday = Dünən · { $day }
button-several-days = Bir neçə gün…
date-not-a-date = Burada tarix tapa bilmədim. “{ $example }” və ya “{ $exampleRange }” kimi yazın, yaxud təqvimdə günə toxunun.
date-impossible = Təqvimdə belə tarix yoxdur. Yenidən yazın, məsələn: “{ $example }”.
date-backwards = Bitmə tarixi başlanğıcdan əvvələ düşür. İlk günü birinci yazın, məsələn: “{ $exampleRange }”.
date-future = Bu tarix hələ gəlməyib: { $days }.
date-long-ago = Bu tarixdən bir ildən çox keçib: { $days }.
date-outside = Bu tarix kampaniyanın müddətinə düşmür: { $days } (kampaniya: { $campaignDays }).
date-too-long = Bu tarixlər { $count } gün edir: { $days }. Bir tədbir üçün bir az çoxdur.
date-other-weekday = Həftənin günü düz gəlmir: { $days } – { $written } deyil, { $weekday } gününə düşür.
date-which-day = İndi hər yerdə eyni tarix deyil. Hansını nəzərdə tutursunuz?
date-which = Bu tarixi bir neçə cür oxumaq olar. Hansını nəzərdə tutursunuz?
did-you-mean = “{ $suggestion }” demək istəyirdiniz?
did-you-mean-so = Elə belə qalsın?

question-country = Tədbir hansı ölkədə olub? Ölkəyə toxunun və ya adını yazın.
country-several = Hansı ölkədir: bunlardan birini demək istəyirdiniz?
country-unknown = “{ $typed }” adlı ölkə tanımıram. Bunlardan birini demək istəyirdiniz? Yoxdursa, adını başqa cür yazın.
country-unlike-any = “{ $typed }” adlı ölkə tanımıram. Adını başqa cür yazın. Bu ölkə kampaniyada yoxdursa, admin onu əlavə edə bilər.
country-is-region = “{ $typed }” adlı bölgə var. Hansı ölkəni nəzərdə tutursunuz? Seçin və ya ölkənin adını yazın. Bu ölkə kampaniyada yoxdursa, admin onu əlavə edə bilər.
country-is-city = “{ $typed }” adlı şəhər var. Hansı ölkəni nəzərdə tutursunuz?
country-like-city = “{ $typed }” adlı ölkə tanımıram, şəhər adına oxşayır. Hansı ölkəni nəzərdə tutursunuz?
button-where = 📍 İndi olduğum yer
button-send-location = 📍 Yerimi göndər
location-how = Aşağıdakı düyməyə toxunun: telefonunuz olduğunuz yeri göndərəcək. Yalnız ölkəni və şəhəri götürürəm, yerin özünü saxlamıram.
location-put-away = ⌨️ Adi klaviaturanız qayıtdı.
location-taken = 📍 Yeriniz: { $place }. Düz deyilsə, “Geri” düyməsinə toxunun.
location-unknown = Bunun hansı şəhər olduğunu deyə bilmirəm. Ölkəni və şəhəri yazın.
location-elsewhere = Deyəsən, bu ölkədəsiniz: { $country }. Tədbir orada olubsa, “Geri” düyməsinə toxunub əvvəlcə ölkəni dəyişin.

question-city = Tədbir hansı şəhərdə olub? Adını yazın; şəhər bir neçədirsə, vergüllə ayırın.
question-city-more = Tədbir başqa şəhərdə də olub? Adını yazın və ya “Hazırdır” düyməsinə toxunun.
cities-so-far = Hələlik: { $cities }
button-remove = ✖️ { $name }
city-same = “{ $typed }” və “{ $name }” eyni yerdir, siyahıda bir dəfə yazılır.
city-which = “{ $typed }” deyəndə hansı yeri nəzərdə tutursunuz? Toxunun və ya adını yenidən yazın.
city-unknown = “{ $typed }” adlı yer bu ölkədə tapılmadı: { $country }. Düzdürsə, saxlayın; yoxsa yenidən yazın.
city-elsewhere = Bu adda şəhər burada var: { $elsewhere }.
city-not-known = ⚠️ Bu ölkədə ({ $country }) tanınmır: { $names }
city-is-country = “{ $typed }” ölkədir, göstərilən ölkə isə { $present }. Ölkəni dəyişək, yoxsa yazdığınız qalsın? Şəhərin adını da yaza bilərsiniz.
button-change-country = Ölkəni dəyiş: { $name }
city-near = { $name } · { $near } yaxınlığında
city-region = { $name } (bölgə)
button-only-cities = Yalnız: { $names }
button-as-typed = Yazdığım kimi: { $name }
city-nothing = Hələ şəhər adı yoxdur. Ən azı birini yazın.
city-not-a-city = “{ $name }” şəhər adına oxşamır. Yenidən yazın.
city-too-many = Bir qeyddə ən çoxu { $most } şəhər ola bilər, yenisi əlavə olunmadı. Əvvəlcə birini silin və ya “Hazırdır” düyməsinə toxunun.

question-category = Hansı kateqoriyaya aiddir? Birini seçin.
category-unknown = Belə kateqoriya yoxdur. Bunlardan birini seçin.

question-photo =
    Ən çoxu { $most } şəkil göndərə bilərsiniz: tək-tək, albom şəklində və ya fayl kimi. Zəhmət olmasa, elə şəkillər seçin ki, oradakı insanlar göstərilməyə razı olsunlar.
photo-least = Bu kateqoriya üçün ən azı { $least } şəkil lazımdır.
photo-count = Şəkillər: { $stored } / { $most }
photo-loading = ⏳ { $loading } şəkil hələ yüklənir…
button-remove-last = 🗑 Sonuncunu sil
photo-wait = { $loading } şəkil hələ yüklənir. Bircə an gözləyin, sonra yenidən toxunun.
photo-too-few = Burada ən azı { $least } şəkil lazımdır. Əvvəlcə göndərin.
photo-too-few-yet = Burada ən azı { $least } şəkil lazımdır. Telegram { $delayed } şəklinizi hələ verməyib. Gözləyin və ya başqasını göndərin.
photo-full = Bir qeyddə ən çoxu { $most } şəkil ola bilər. Bu şəkil əlavə olunmadı: əvvəlcə başqasını silin.
photo-left-out = Bu albomdan { $count } şəkil əlavə olunmadı: bir qeyddə ən çoxu { $most } şəkil ola bilər. Əvvəlcə başqa şəkilləri silin.
photo-known = Bu şəkil artıq var. Başqasını göndərin və ya “Hazırdır” düyməsinə toxunun.
photo-same = Bu şəkil qeyddə artıq var, bir dəfə saxlandı. Başqa şəkil də göndərə bilərsiniz.
photo-added-late = Bu qeydin şəkillərinə əlavə olundu.
photo-late = Heç nə əlavə olunmadı: hazırda açıq qeyd yoxdur. Tədbir əlavə etmək üçün /new göndərin.
photo-too-big = Bu şəkil { $most } MB-dan böyükdür, onu yükləyə bilmirəm. Fayl kimi yox, adi şəkil kimi göndərin.
photo-heic = Bu şəkil HEIC formatındadır, onu aça bilmirəm. Fayl kimi yox, adi şəkil kimi göndərin və ya JPEG formatında saxlayın.
photo-video = Video əlavə etmək olmur, yalnız şəkil. Videodan bir kadr göndərə bilərsiniz.
photo-document = Bu faylı şəkil kimi aça bilmirəm. JPEG, PNG və ya WebP formatında şəkil göndərin.
photo-other = Burada yalnız şəkil əlavə etmək olur. Şəkil göndərin və ya yuxarıdakı düymələrdən birinə toxunun.
photo-broken = Bir şəkil açılmadı: deyəsən, fayl zədələnib. Onu adi şəkil kimi yenidən göndərin.
photo-too-large = Bir şəkil həddən artıq böyük və ya mürəkkəbdir, onu aça bilmirəm. Onu fayl kimi yox, adi şəkil kimi yenidən göndərin.
photo-delayed = Telegram bu şəkli hələ vermir. Mən yenə cəhd edirəm, gələndə əlavə edəcəyəm. Siz davam edə bilərsiniz. Qeydi ondan əvvəl göndərsəniz, şəkil ora düşməyəcək.
photo-missed = № { $number } göndəriləndə Telegram bu şəkli hələ verməmişdi, ona görə ora düşmədi. Əlavə etmək üçün qeydə düzəliş edin və şəkli yenidən göndərin.
photo-lost = Telegram bu şəkli vermədi, ona görə əlavə olunmadı. Şəkli yenidən göndərin.
photo-refused-count = Bu albomdan əlavə olunmayan şəkillər: { $count }
photo-delayed-count = Bu albomdan hələ gəlməyən şəkillər: { $count }
button-caption = Başlıq olsun: { $caption }
caption-unused = Şəklin altında yazdığınız mətn qeydə düşmədi. Onu başlıq etmək üçün düyməyə toxunun.
caption-left = Şəklin altında yazılan mətn saxlanmır. Soruşulanda onu ayrıca mesajla göndərin.
edit-taken = Cavab dəyişdi:
edit-kept = Əvvəlki cavab qaldı. Onu dəyişmək üçün mesajı bir də düzəldin.
edit-photo = Qeyddə əvvəlki şəkil qaldı. Onu dəyişmək üçün silin və yenisini göndərin.
edit-late-for = № { $number } artıq göndərilib, mesajı dəyişmək ona təsir etmir. Cavabı dəyişmək üçün qeydə düzəliş edin.
edit-unused-draft = Bu mesajı dəyişmək açıq qeydə təsir etmir. Cavabı dəyişmək üçün “Geri” düyməsinə toxunun və ya onu sonda seçin.
edit-unused = Bu mesajı dəyişmək heç nəyə təsir etmir. Qeydə düzəliş etmək üçün onu /my ilə açın.

preview-intro = Hesabatda belə görünəcək. Hər şey düzdür?
preview-choose = “Göndər” düyməsinə və ya dəyişmək istədiyinizə toxunun.
preview-incomplete = Hələ nəsə çatışmır, gəlin tamamlayaq.
own-duplicate-question = № { $number } qeydiniz buna oxşayır: bu həmin tədbirdir?
own-duplicate-choose = Bu həmin tədbirdir, yoxsa başqası? İki düymədən birinə toxunun.
own-duplicate-left = Onda № { $number } kifayətdir, bu qaralama kənara qoyuldu. № { $number } qeydində nəsə dəyişməlidirsə, düzəliş edin.
button-same-event = Bəli, həmin tədbirdir
button-other-event = Xeyr, başqa tədbirdir

submitted =
    Qeydiniz bizə çatdı: № { $number }. Çox sağ olun! Moderatorlar ona baxacaq, qərarı sizə burada yazacağam.
already-submitted = № { $number } artıq bizə çatıb. Ona /my ilə baxa bilərsiniz.
cancelled = Qeyd kənara qoyuldu, heç nə göndərilmədi.
nothing-to-cancel = Hazırda açıq qeyd yoxdur. Tədbir əlavə etmək üçün /new göndərin.
button-restore = ↩️ Qeydə qayıt
other-draft-open = Başqa açıq qeydiniz var. Əvvəlcə onu tamamlayın və ya /cancel ilə kənara qoyun.
open-draft = Yarımçıq qalmış qeydiniz var{ $title ->
    [none] .
   *[other] : “{ $title }”.
}
button-continue = ▶️ Davam et
button-start-over = 🆕 Yenidən başla

## Decisions, as the organizer hears them

told-approved = ✅ № { $number } “{ $title }” təsdiqləndi. Çox sağ olun!
told-rejected = ❌ № { $number } “{ $title }” qəbul edilmədi.
told-duplicate = № { $number } “{ $title }” haqqında artıq başqası bildirib, hər tədbir isə bir dəfə sayılır. Bildirdiyiniz üçün çox sağ olun!
told-duplicate-own = № { $number } “{ $title }” və № { $original } qeydiniz eyni tədbir haqqındadır, hər tədbir isə bir dəfə sayılır. Bildirdiyiniz üçün çox sağ olun!
told-reason = Səbəb: { $reason }
told-undone = 🔄 Moderatorlar № { $number } “{ $title }” qeydinə bir daha baxırlar.
reason-not-ours = Bu kampaniyaya aid deyil
reason-duplicate = Artıq bildirilib
reason-facts = Məlumatda səhv var
reason-photos = Şəkillərdə tədbir görünmür

## Own entries

my-none = Hələ qeydiniz yoxdur. Tədbir əlavə etmək üçün /new göndərin.
my-list = Qeydləriniz ({ $total }):
my-page = Səhifə { $page } / { $pages }
my-draft = ✏️ Qaralama: { $title }
my-untitled = hələ başlıqsız
status-draft = ✏️ qaralama
status-pending = ⏳ qərar gözləyir
status-approved = ✅ təsdiqlənib
status-rejected = ❌ qəbul edilməyib
status-withdrawn = ↩️ geri götürmüsünüz
button-withdraw = ↩️ Geri götür
button-withdraw-yes = Bəli, geri götür
button-withdraw-no = Xeyr, qalsın
withdraw-question = № { $number } geri götürülsün? Sayılmayacaq və hesabata düşməyəcək. Yazdıqlarınız və şəkillər silinəcək, bunu geri qaytarmaq olmayacaq.
withdrawn = № { $number } geri götürüldü.
button-to-list = ⬅️ Bütün qeydlər

## The moderators’ card

card-from = Göndərən: { $name }, { $moment }
card-pending = ⏳ Qərar gözləyir
card-approved = ✅ Təsdiqləyən: { $name }, { $moment }
card-rejected = ❌ Rədd edən: { $name }, { $moment }
card-undone = 🔄 Qərarı ləğv edən: { $name }, { $moment }
card-withdrawn = ↩️ Göndərən geri götürdü, { $moment }
card-reason = Səbəb: { $reason }
card-someone = kimsə
button-approve = ✅ Təsdiqlə
button-reject = ❌ Rədd et
button-photos = 🖼 Şəkillər ({ $count })
button-undo = ↩️ Qərarı ləğv et
reason-question = № { $number } niyə rədd edilir, { $name }? Bu mesaja cavab yazın və ya kartdakı səbəblərdən birinə toxunun.
reason-placeholder = Səbəb
reason-too-long = Səbəb karta sığmır: ən çoxu { $most } simvol ola bilər. Qısaldıb yenidən cavab yazın.
toast-approved = № { $number } təsdiqləndi.
toast-rejected = № { $number } rədd edildi.
toast-undone = № { $number } yenidən qərar gözləyir.
toast-undo-late = Qərarı yalnız { $hours } saat ərzində ləğv etmək olur. Qeydi redaktə edə və ya göndərənə düzəltməyi deyə bilərsiniz.
toast-stranger = Qərarı yalnız moderatorlar qrupunun üzvləri verə bilər. Sizi ora əlavə etməyi admindən xahiş edin.
stranger-unseen = Moderatorlar qrupunda administrator deyiləm, ona görə kimin üzv olduğunu görə bilmirəm. Məni orada administrator etməyi admindən xahiş edin, sonra yenidən cəhd edin.
toast-own = Bu, sizin qeydinizdir: qərarı başqa moderator verəcək.
toast-first-approve = Sizdən əvvəl təsdiqləyən: { $name }, { $moment }.
toast-first-reject = Sizdən əvvəl rədd edən: { $name }, { $moment }.
toast-first-undo = Qərarı ləğv edən: { $name }, { $moment }. Bir daha baxın.
toast-first-withdraw = Göndərən qeydi geri götürüb, { $moment }.
toast-changed = Qeyd bu arada dəyişib. Ona bir daha baxın.
toast-asked = Səbəbi cavab kimi yazın və ya hazır səbəbə toxunun.
toast-no-photos = Bu qeyddə şəkil yoxdur. Lazımdırsa, düzəliş istəyin.
card-similar = 👯 Oxşar: { $numbers }
card-denied = 💬 Göndərən deyir ki, { $numbers } başqa tədbirdir.
card-same-photo = 🖼 Eyni şəkil: { $numbers }
card-duplicate = № { $number } ilə eyni tədbir
card-no-original = ⚠️ № { $number } artıq sayılmır.
button-compare = 🔍 № { $number } ilə müqayisə et
button-compare-short = 🔍 № { $number }
button-duplicate = ❌ № { $number } təkrardır, № { $other } qalır
button-no-duplicate = ✔️ Eyni deyil
compare-heading = 🔍 № { $number } və № { $other }: bu eyni tədbirdir?
toast-no-duplicate = Nəzərə alındı: № { $number } ilə eyni tədbir deyil.
toast-no-original = Mümkün deyil: o biri qeydin özü artıq sayılmır, ya da bu qeydin öz təkrarları var. Hər iki karta baxın.
cards-waiting = ⏳ Daha { $count } qeyd növbədədir: Telegram dəqiqədə yalnız məhdud sayda mesaj göndərməyə icazə verir.
card-elsewhere = ➡️ № { $number } üzrə qərar indi “{ $chat }” söhbətində verilir. Burada ediləsi bir şey qalmayıb.
chat-unnamed = Moderator söhbəti № { $number }

## The admin

report-figures = { $countries ->
    [0] { $counted }
   *[other] { $countries } ölkədə { $counted }
}
report-line = { $category }: { $figures }
report-total = Cəmi
report-pending = Qərar gözləyir: { $count }
report-moment = Yalnız təsdiqlənmiş qeydlər, { $moment } vəziyyətinə görə.
report-refused = Hesabat komitənin adminləri üçündür. Telegram ID-niz: { $id }. Botun sahibi bu nömrə ilə sizi admin edə bilər.
report-unknown-language = Belə dil tanımıram. Bunlardan birini göndərin: /report az, /report ru, /report tr və ya /report en.
setup-refused = Bunu yalnız adminlər edə bilər. Telegram ID-niz: { $id }. Botun sahibi bu nömrə ilə sizi admin edə bilər.
setup-in-group = Zəhmət olmasa, /setup əmrini moderatorlar qrupunun özündə göndərin.
setup-done = Kartlar bundan sonra bu qrupa gələcək.
setup-done-topic = Kartlar bundan sonra bu mövzuya gələcək.
setup-waiting = { $count } qeyd qərar gözləyir, indi bura göndərirəm.
setup-not-admin = Məni bu qrupda administrator edin (xüsusi icazə lazım deyil). Telegram kimin üzv olduğunu yalnız administratorlara deyir, mən isə bunu hər qərarda yoxlayıram.
setup-cannot-send = Burada hələ yaza bilmirəm. Mənə mesaj və şəkil göndərməyə icazə verin, sonra yenidən /setup göndərin.
setup-public = Bu qrupa kart göndərmirəm: kartlarda təşkilatçıların adları var, burada yazılanları isə hər kəs oxuya bilər.
group-public = Bu qrupu indi hər kəs oxuya bilər, ona görə burada heç nə göstərilmir və qərar verilmir. Admin qrupu gizli edib /setup göndərə bilər: onda hər şey davam edəcək.
group-public-became = ⚠️ Moderatorlar qrupunu indi hər kəs oxuya bilər, kartlarda isə təşkilatçıların adları var. Qrup yenidən gizli olana qədər ora heç nə göndərmirəm: qeydlər gəlməkdə davam edir, kartları isə gözləyir. Artıq orada olanları hər kəs oxuya bilər.
group-public-refused = ⚠️ MODERATORS_CHAT_ID hər kəsin oxuya bildiyi qrupu göstərir. Kartlarda təşkilatçıların adları olduğu üçün o qrupu qəbul etmədim.
group-public-by-username = Səbəb: qrupun açıq adı var. Ayarlarında növünü dəyişib qrupu gizli edin.
group-public-by-channel = Səbəb: bu, bir kanalın müzakirə qrupudur və kanalı oxuyan hər kəs buraya daxil ola bilər. Qrupun ayarlarında kanalla əlaqəni kəsin.
group-public-by-place = Səbəb: qrup xəritədəki yerə bağlıdır və yaxınlıqdakı hər kəs onu tapa bilər. Belə qrupu gizli etmək olmur: yeni qrup yaradın.
group-public-then = Sonra həmin qrupda və ya başqa bir gizli qrupda /setup göndərin.
topic-closed = ⚠️ “{ $chat }” mövzusu bağlıdır, ona görə ora gedəcək kartlar gözləyir. Mövzunu yenidən açın və ya mənə mövzuları idarə etmək hüququ olan administrator statusu verin. Sonra hər şey öz-özünə davam edəcək.
topic-gone = ⚠️ “{ $chat }” mövzusu daha yoxdur, ona görə ora gedəcək kartlar gözləyir. Başqa mövzuda və ya qrupda /setup göndərin və onun bu mövzunu əvəz etməsini seçin. Yaxud onu silin: /campaign göndərin və “Moderator söhbətləri” düyməsinə toxunun.
chats-choose = Hansı qeydlər “{ $chat }” söhbətinə gəlsin?
chats-choose-keeper = Qalan hər şey “{ $chat }” söhbətinə gələcək. Hansı qeydlər “{ $keeper }” söhbətində qalsın?
chats-choose-how = Ölkələrə və kateqoriyalara toxunun və ya onların adlarını yazın: məsələn, “Almaniya, Avstriya”. Sonra “Yadda saxla” düyməsinə toxunun.
chats-choose-rest = Başqa söhbətlərə getməyən qeydlərin hamısı bu söhbətə gəlsin deyirsinizsə, “Qalan hər şey” düyməsinə toxunun.
chats-choose-instead = Bu söhbət başqa birini əvəz edirsə, həmin söhbətin adı olan “əvəzinə” düyməsinə toxunun.
chats-chosen = Seçilib: { $takes }
chats-nothing-chosen = Hələ heç nə seçilməyib.
chats-both = Qeydin həm ölkəsi, həm də kateqoriyası uyğun gəlməlidir.
chats-overlap = ⚠️ Bunların bir qismi “{ $chat }” söhbətinə də gəlir. Qeyd daha az ölkə və ya kateqoriya seçilmiş söhbətə gedir.
chats-asked = Sual ünvanlanıb: { $name }.
chats-names = Ölkələrin və kateqoriyaların adlarını yazın: məsələn, “Almaniya, Avstriya”.
chats-reply = Sual ünvanlanıb: { $name }. Bu mesaja cavab yazın.
chats-unknown = Bunları tanımıram: { $names }. Bu kampaniyanın ölkə və kateqoriyalarını vergüllə ayıraraq yazın.
chats-saved = Bundan sonra bura bunlar gəlir: { $takes }
chats-cancelled = Heç nə dəyişmədi.
chats-lapsed = Bu arada vəziyyət dəyişib. Qrupda yenidən /setup göndərin və ya /campaign menyusuna baxın.
chats-everything-else = qalan hər şey
chats-former-categories = əvvəlki kampaniyanın kateqoriyaları
chats-heading = Moderator söhbətləri
chats-none = Hələ heç biri yoxdur.
chats-add = Yenisini əlavə etmək üçün başqa qrupda və ya mövzuda /setup göndərin.
chats-takes = Bura gəlir: { $takes }
chats-is-public = ⚠️ Bu qrupu hər kəs oxuya bilər, ona görə ora gedəcək kartlar gözləyir. Qrupu gizli edin və orada /setup göndərin.
chats-is-closed = ⚠️ Orada yazmaq mümkün deyil, ona görə ora gedəcək kartlar gözləyir. Mövzunu yenidən açın və ya başqa mövzuda /setup göndərin.
chats-rest-hint = Bura yalnız bəzi qeydlərin gəlməsi üçün başqa söhbəti açıb orada “Qalan hər şey” seçin.
chats-only-hint = Bu, yeganə söhbətdir, ona görə hər şey bura gəlir.
chats-remove = 🗑 “{ $chat }” silinəcək.
chats-remove-heir = Bundan sonra qalan hər şey “{ $chat }” söhbətinə gələcək.
chats-remove-moves = { $count } gözləyən qeyd “{ $chat }” söhbətinə gedəcək.
chats-remove-none = Orada qərar gözləyən qeyd yoxdur.
chats-remove-note = Orada bu qeydləri və göndərənlərin adlarını başqaları da oxuyacaq.
chats-removed = Silindi. Orada gözləyənlər digər söhbətlərə gəlir.
button-chats = 👥 Moderator söhbətləri
button-everything-else = Qalan hər şey
button-instead = 🔁 “{ $chat }” əvəzinə
button-choose-what-comes = ✏️ Bura gələnləri dəyiş
button-remove-chat = 🗑 Bu söhbəti sil
button-remove-for = 🗑 Sil; qalan hər şey “{ $chat }” söhbətinə gəlsin

## Sending back and correcting

button-return = ✍️ Düzəliş istə
button-stop = ✖️ İndi yox
return-question = № { $number } üçün nə düzəldilməlidir, { $name }? Onu kartda işarələyin, sonra səbəbi bu mesaja cavab olaraq yazın və ya kartdakı səbəblərdən birinə toxunun.
card-returning = ✍️ Nəyin düzəldiləcəyini seçir: { $name }
card-returned = ✍️ Düzəliş istəyən: { $name }, { $moment }
card-asked-for = Düzəldilməlidir: { $answers }
card-corrected = 🔄 Göndərən düzəliş etdi, { $moment }
card-withdrawn-title = Geri götürülüb
answer-title = Başlıq
answer-date = Tarix
answer-country = Ölkə
answer-city = Şəhər
answer-category = Kateqoriya
answer-photo = Şəkillər
toast-returned = № { $number } düzəliş üçün göndərənə qayıdır.
toast-asked-return = Nəyin düzəldilməli olduğunu işarələyin, sonra səbəbini yazın.
toast-other-returns = Nəyin düzəldiləcəyini seçən var: { $name }. Siz yenə də təsdiqləyə və ya rədd edə bilərsiniz.
toast-stopped = Yaxşı, olduğu kimi qalır.
toast-first-return = Sizdən əvvəl düzəliş istəyən: { $name }, { $moment }.
toast-first-correct = Göndərən düzəliş edib, { $moment }. Bir daha baxın.
reason-unclear = Nə nəzərdə tutulduğu aydın deyil
reason-incomplete = Nəsə çatışmır
reason-spam = Spam
reason-false-reports = Keçirilməmiş tədbirlər
reason-rude = Kobud mesajlar
told-returned = ✍️ № { $number } “{ $title }”: moderatorlar düzəliş etməyinizi xahiş edirlər.
told-asked-for = Zəhmət olmasa, düzəldin: { $answers }
button-fix = ✏️ Düzəlt
button-correct = ✏️ Düzəliş et
correct-approved = № { $number } təsdiqlənib. Düzəlişi göndərsəniz, qeyd yenidən moderatorlara gedəcək və onlar təsdiqləyənə qədər sayılmayacaq.
button-correct-yes = Bəli, düzəliş et
button-correct-no = Olduğu kimi qalsın
correcting = № { $number } üçün düzəliş
correct-intro = Nəyi düzəltmək istəyirsiniz? Ona toxunun.
correct-changes = Dəyişənlər:
correct-ready = Hər şey düzdür?
correct-unchanged = Hələ heç nə dəyişməyib. Düzəltmək istədiyinizə toxunun.
button-submit-unchanged = ✅ Olduğu kimi düzdür
corrected = № { $number } düzəldildi, çox sağ olun! Moderatorlar ona yenidən baxacaqlar.
correction-stopped = № { $number } olduğu kimi qalır.
correction-overtaken = № { $number } bu arada { $status ->
    [approved] təsdiqlənib
    [rejected] qəbul edilməyib
    [returned] düzəliş üçün sizə qaytarılıb
    [edited] moderatorlar tərəfindən redaktə olunub
   *[pending] yenidən baxışdadır
}. Düzəlişinizə bir daha baxın.
correction-refused = № { $number } artıq dəyişdirilə bilməz. Qeydlərinizə /my ilə baxın.
changes-reply = 🔄 № { $number } düzəldildi:
changes-none = 🔄 № { $number } olduğu kimi qayıtdı: göndərən hər şeyin düzgün olduğunu bildirir.
change-line = { $answer }: { $from } → { $to }
change-photos = { $answer }: { $added } əlavə edilib, { $removed } silinib
button-delete-draft = 🗑 Sil
delete-draft-question = Bu qaralama şəkilləri ilə birlikdə həmişəlik silinsin?
button-delete-yes = Bəli, sil
button-delete-no = Xeyr, qalsın
draft-deleted = Qaralama silindi.
status-returned = ✍️ düzəlişinizi gözləyir
card-organization = 🏛 { $organization }
card-first = 🆕 Bu istifadəçinin ilk qeydi
card-blocked = 🚫 Göndərən bloklanıb
card-blocking = 🚫 Bloklama səbəbini yazır: { $name }
card-block-question = Bu istifadəçi niyə bloklansın: { $person }? Sual sizədir, { $name }. Bundan sonra ondan heç nə qəbul etməyəcəyəm. Səbəbi bu mesaja cavab olaraq yazın və ya kartdakı səbəblərdən birinə toxunun. Onu bloklanan da oxuyacaq.
toast-blocked = № { $number } qeydini göndərən bloklandı. Adminlər bunu /people ilə ləğv edə bilər.
toast-block-already = Bu istifadəçi artıq bloklanıb. Adminlər bunu /people ilə ləğv edə bilər.
toast-block-refused = Admini və özünüzü bloklamaq olmaz. Rolu başqa admin /people ilə ləğv edə bilər.
card-rejecting = ❌ Rədd səbəbini yazır: { $name }
toast-not-asked = Bu sual başqa moderatora verilib və ya vaxtı keçib. Əvvəlcə qərar düyməsinə toxunun.
reason-lapsed = Cavabınız nəzərə alınmadı: sual artıq bağlanıb, çünki kimsə sizdən əvvəl qərar verib və ya on dəqiqə keçib. Hələ lazımdırsa, kartdakı düyməyə yenidən toxunun. Yazdığınız: { $words }
reason-as-text = Zəhmət olmasa, səbəbi sualıma cavab olaraq mətnlə yazın.
city-now = Tədbir hansı şəhərdə olub? Yazdığınız indikini əvəz edəcək; bir neçəsini vergüllə ayırın.
button-add-city = ➕ Daha bir şəhər
photos-to-fix = Qeydin şəkilləri bunlardır. Silmək üçün nömrəsinə toxunun və ya yenisini göndərin: ən çoxu { $most }.
photo-late-for = Bu albomun bir hissəsi № { $number } göndəriləndən sonra gəldi, ona görə ora düşmədi. Əlavə etmək üçün qeydə düzəliş edin və həmin hissəni yenidən göndərin.
waits-for-you = № { $number } “{ $title }” düzəlişinizi gözləyir: “Düzəlt” düyməsinə toxunun.
resubmitted = № { $number } olduğu kimi moderatorlara qayıdır. Çox sağ olun!
correction-stopped-returned = № { $number } hələ düzəlişinizi gözləyir. Ona /my ilə baxa bilərsiniz.
correction-closed = “{ $campaign }” kampaniyası bağlanıb: № { $number } olduğu kimi qalır. Onu /my ilə geri götürə bilərsiniz.

## Campaigns

campaign-takes-nothing = “{ $campaign }” kampaniyası bağlanıb, yeni qeyd qəbul edilmir. Əvvəlki qeydlərinizə /my ilə baxa bilərsiniz.
campaign-closed-draft = “{ $campaign }” kampaniyası bağlanıb, yeni heç nə qəbul edilmir. Qaralamanız saxlanılır: kampaniya yenidən açılsa, onu /my ilə göndərə bilərsiniz.
report-which = Hansı kampaniyanın hesabatını göstərim?
report-unknown-campaign = Belə adlı kampaniya tapmadım. Bunlardan birinə toxunun və ya /report əmrindən sonra adının bir hissəsini yazın.
button-other-campaigns = 📊 Başqa kampaniyalar
campaign-open = 🟢 Açıqdır
campaign-closed = 🔒 Bağlıdır
campaign-current = ⭐️ cari kampaniya
campaign-not-current = yeni qeydlər bura düşür: “{ $campaign }”
campaign-no-days = tarixlər təyin edilməyib
campaign-time-zone = 🕐 Saat qurşağı: { $zone }
campaign-counts = Qeydlər: { $approved } təsdiqlənmiş, { $pending } qərar gözləyən, { $drafts } qaralama
campaign-categories = Kateqoriyalar
campaign-category = { $name } (sayılır: { $unit }{ $least ->
    [0] {""}
   *[other] ; minimum şəkil: { $least }
})
campaign-unit-event = tədbirlər
campaign-unit-document = sənədlər
campaign-unit-article = məqalələr
campaign-unit-conference = konfranslar
campaign-unit-letter = məktublar
campaign-retired = Artıq təklif olunmur: { $categories }
campaign-own-countries = 🌍 Xüsusi ölkə adları: { $countries }
campaign-organization = 🏛 Təşkilat: { $name }
campaign-contact = ✉️ Əlaqə: { $contact }
campaign-logo = 🖼 Loqo: { $is ->
    [none] yoxdur
   *[there] yüklənib
}
campaign-none = yoxdur
button-titles = ✏️ Ad
button-days = 🗓 Tarixlər
button-categories = 🏷 Kateqoriyalar
button-countries = 🌍 Ölkələr
button-organization = 🏛 Təşkilat
button-contact = ✉️ Əlaqə
button-logo = 🖼 Loqo
button-time-zone = 🕐 Saat qurşağı
button-translations = 🌐 Bütün dillər
button-close = 🔒 Bağla
button-reopen = 🔓 Yenidən aç
button-history = 🕘 Dəyişikliklər
button-switch = ⭐️ Bu kampaniyaya keç
button-campaigns = 📂 Bütün kampaniyalar
button-new-campaign = ➕ Yeni kampaniya
campaign-titles = Ad
campaign-organizations = Təşkilat, hesabatda göstərildiyi kimi
campaign-missing-note = ▫️ Hələ yazılmayıb: oxucu onu başqa dildə görür.
campaign-choose = Dəyişmək üçün birinə toxunun. Hesabatda da sıra belədir.
campaign-is-retired = 📦 Artıq təklif olunmur, istifadə edildiyi qeydlərdə qalır.
campaign-ask-photos = Bir qeyddə ən azı neçə şəkil olmalıdır?
campaign-countries = Ölkələr
campaign-countries-note = Dünya ölkələrinin hamısı siyahıda var. Burada çatışmayanı əlavə edə və ya bir ölkənin bu kampaniyadakı adını dəyişə bilərsiniz.
campaign-country-style = Ölkələr { $style } adları ilə yazılır: “{ $country }”. Kampaniyanın öz adları olduğu kimi qalır.
campaign-style-short = qısa
campaign-style-official = rəsmi
campaign-country-marks = Bu kampaniyanın öz adları ✏️ ilə işarələnib.
campaign-list = Kampaniyalar
campaign-list-marks = Yeni qeydlər ⭐️ işarəli kampaniyaya düşür, bağlı olanlar 🔒 ilə göstərilir. Baxmaq üçün birinə toxunun.
campaign-history = Dəyişikliklər
campaign-history-empty = Hələ heç nə dəyişdirilməyib.
campaign-history-line = { $moment }, { $name }
button-add-category = ➕ Kateqoriya əlavə et
button-count-in = 🔢 { $name }
button-least-photos = 🖼 Minimum şəkil: { $count }
button-up = ⬆️ Yuxarı
button-down = ⬇️ Aşağı
button-retire = 📦 Daha təklif olunmasın
button-unretire = 📤 Yenidən təklif et
button-add-country = ➕ Ölkə əlavə et
button-rename-country = ✏️ Adını dəyiş
button-names-official = 📜 Rəsmi ölkə adları
button-names-short = 🔤 Qısa ölkə adları
button-usual-names = ↩️ Adi adlara qayıt
button-remove-country = 🗑 Ölkəni çıxar
campaign-ask-title = Kampaniyanın adı necə olsun? ({ $language })
campaign-ask-organization = Hesabatı hazırlayan təşkilatın adı nədir? ({ $language })
campaign-ask-contact = Hesabatı oxuyanlar təşkilatla necə əlaqə saxlaya bilər? Bir sətirdə yazın, məsələn, e-poçt ünvanı.
campaign-ask-category = Yeni kateqoriyanın adı necə olsun? ({ $language }) Başqa dilləri, nəyin sayıldığını və şəkilləri sonra seçəcəksiniz.
campaign-ask-name = “{ $name }” burada necə adlansın? ({ $language })
campaign-ask-country = Çatışmayan ölkənin adı nədir? ({ $language }) Başqa dillərdəki adını sonra yazacaqsınız.
campaign-ask-which-country = Hansı ölkəni başqa cür adlandırmaq istəyirsiniz? Adını yazın.
campaign-ask-start = Yeni kampaniyanın adı necə olsun? ({ $language }) O, “{ $campaign }” kimi qurulacaq, tarixləri hələ olmayacaq. Sizdən soruşmadan heç nə dəyişmir.
campaign-ask-days = Kampaniya nə vaxt başlayır və nə vaxt bitir? Hər iki günü yazın, məsələn: “{ $exampleRange }”, və ya ilk günə toxunun.
campaign-ask-time-zone = Kampaniya hansı saat qurşağı ilə işləyir? Vaxtlar və “bu gün” ona görə göstəriləcək. Birinə toxunun və ya böyük bir şəhəri ingiliscə (məsələn: “Tbilisi”), yaxud qurşağın adını (məsələn: “Asia/Tbilisi”) yazın.
campaign-ask-last-day = Başlanğıc: { $first }. Son günə toxunun və ya onu yazın.
campaign-ask-logo = Hesabatın üz qabığı üçün loqonu şəkil və ya fayl kimi göndərin: PNG, JPEG və ya WebP. Fayl kimi göndərsəniz, şəffaf fonu itmir.
button-no-days = 🚫 Tarixsiz
button-leave-empty = 🗑 Boş saxla
button-remove-logo = 🗑 Loqonu sil
campaign-too-short = Bu çox qısadır: ən azı { $least } simvol olmalıdır. Yenidən yazın.
campaign-too-long = Burada { $length } simvol var, ən çoxu { $most } ola bilər. Bir az qısaldın.
campaign-one-line = Bu, bir sətrə sığmalıdır. Bir sətirdə yenidən yazın.
campaign-not-days = Tarixləri anlaya bilmədim. “{ $exampleRange }” kimi yazın və ya ilk günə toxunun.
campaign-days-doubtful = Tarixləri tam anlaya bilmədim. Belə nəzərdə tutursunuzsa, bu şəkildə yazın: “{ $exampleRange }”. Yoxsa ayın adını sözlə yazın.
campaign-unknown-zone = Belə saat qurşağı tapmadım: “{ $typed }”. Həmin qurşaqdakı böyük bir şəhəri ingiliscə yazın, məsələn: “Tbilisi” və ya “New York”, yaxud qurşağın adını, məsələn: “Asia/Tbilisi”.
campaign-send-picture = Bura şəkil və ya şəkil faylı göndərin, yaxud düyməyə toxunun.
campaign-logo-broken = Bu şəkil açılmadı: fayl zədələnib və ya JPEG, PNG, WebP deyil. Onu yenidən göndərin.
campaign-logo-unavailable = Telegram bu şəkli hələ vermir. Bir neçə dəqiqədən sonra onu yenidən göndərin.
campaign-confirm = Bu dəyişiklik yadda saxlanılsın?
button-save = 💾 Yadda saxla
campaign-tap-save = Əvvəlcə “Yadda saxla” və ya “Ləğv et” düyməsinə toxunun.
campaign-saved = ✅ Yadda saxlanıldı
campaign-cancelled = Heç nə dəyişmədi
campaign-left = Heç nə dəyişmədi. Kampaniyaya qayıtmaq üçün /campaign göndərin.
campaign-overtaken = Bu arada başqası bunu dəyişib, ona görə heç nə yadda saxlanılmadı. Hazırkı vəziyyət:
campaign-nothing-pending = Burada yadda saxlamalı heç nə qalmayıb. Hazırkı vəziyyət:
campaign-same = Artıq belədir. Başqasını yazın və ya /campaign ilə qayıdın.
campaign-gone = Bu artıq yoxdur. /campaign əmrini yenidən göndərin.
campaign-last-category = Təklif olunan yeganə kateqoriya budur. Əvvəlcə başqasını əlavə edin.
campaign-too-many = Artıq { $most } var, bundan çox əlavə etmək olmur. Onlardan birini dəyişə bilərsiniz.
campaign-category-known = “{ $name }” adlı kateqoriya artıq var. Başqa ad yazın.
campaign-country-used = Bu ölkə { $count } qeyddə var, ona görə çıxarıla bilməz. Adını dəyişə bilərsiniz.
campaign-change = { $what }: { $from } → { $to }
campaign-change-of = { $what } ({ $about })
campaign-what-title = Ad
campaign-what-organization = Təşkilat
campaign-what-contact = Əlaqə
campaign-what-days = Tarixlər
campaign-what-time-zone = Saat qurşağı
campaign-what-unit = nə sayılır
campaign-what-photos = minimum şəkil
campaign-what-place = sıradakı yeri
campaign-what-country = Ölkə
campaign-what-country-style = Ölkə adları
campaign-what-current = Cari kampaniya
campaign-did-category-add = Yeni kateqoriya: { $name }
campaign-did-category-retire = 📦 Artıq təklif olunmur: “{ $name }”
campaign-did-category-return = 📤 Yenidən təklif olunur: “{ $name }”
campaign-did-country-add = Yeni ölkə: { $name }
campaign-did-country-remove = Ölkə çıxarıldı: { $name }
campaign-did-logo = Loqo: { $from ->
    [none] yoxdur
   *[there] əvvəlki
} → { $to ->
    [none] yoxdur
   *[there] yeni
}
campaign-did-close = 🟢 Açıq → 🔒 bağlı
campaign-did-reopen = 🔒 Bağlı → 🟢 açıq
campaign-did-start = Yeni kampaniya: “{ $name }” (əvvəlki: “{ $former }”)
campaign-outside = ⚠️ { $count } qeyd bu günlərə düşmür. Təsdiqlənənlər yenə də sayılır.
campaign-country-like = ⚠️ İndiyədək “{ $name }” yazılanda bu ölkə nəzərdə tutulurdu: { $country }. Əminsiniz?
campaign-retire-note = Təşkilatçılara artıq təklif olunmayacaq. Bu kateqoriyadakı qeydlər qalır və sayılır.
campaign-close-note = Yeni heç nə qəbul edilməyəcək. Moderatorlar qərar verməyə davam edir, hesabat qalır, kampaniyanı yenidən aça bilərsiniz.
campaign-close-drafts = { $count } təşkilatçının açıq qaralaması var: xəbər verəcəyəm, qaralama itməyəcək.
campaign-start-note = “{ $campaign }” kampaniyasının kateqoriyaları, ölkələri, təşkilatı, əlaqə məlumatı və loqosu yeni kampaniyaya keçir. Yeni qeydlər də ora düşəcək. Qaralamalar başlandığı kampaniyada qalır.
campaign-switch-note = Bundan sonra yeni qeydlər bu kampaniyaya düşəcək. Qaralamalar başlandığı kampaniyada qalır.
campaign-switch-closed = ⚠️ Bu kampaniya bağlıdır: siz açana qədər yeni heç nə bildirmək olmayacaq.

## Access

command-organization = Təşkilatınız
command-entries = Bütün qeydlərə bax
command-people = İstifadəçilər və rollar
command-invite = Dəvət linki yarat
command-invites = Bütün dəvət linkləri

access-blocked = Təəssüf ki, komitə sizdən daha qeyd qəbul etmir. Bunun səhv olduğunu düşünürsünüzsə, komitəyə müraciət edin.
access-invite-only = Mən yalnız dəvət olunanlarla işləyirəm: zəhmət olmasa, komitədən dəvət linki istəyin və onu açın.
access-draft-kept = Başladığınız qeyd yerindədir: dəvət alandan sonra davam edə bilərsiniz.
limit-drafts = Qısa müddətdə { $most } qeydə başlamısınız, hələlik bundan artıq olmaz. Bir az sonra davam edin, heç nə itmir.
toast-role = Rolunuz artıq buna icazə vermir. Nə edə biləcəyinizə /help ilə baxın.

role-organizer = təşkilatçı
role-moderator = moderator
role-admin = admin
role-question = Yeni rol: { $role }. Bu istifadəçiyə verilsin: { $name }?
role-take-question = Bu istifadəçinin rolu ləğv edilsin: { $name }?
role-last-admin = Bu, sonuncu admindir. Əvvəlcə başqasını admin edin.
role-blocked = Bu istifadəçi bloklanıb. Əvvəlcə bloku götürün.
role-given-up = Siz artıq admin deyilsiniz. Nə edə biləcəyinizə /help ilə baxın.

organization-question = Hansı təşkilatın adından məlumat verirsiniz? Təşkilatın adını yazın.
organization-present = “{ $name }” adından məlumat verirsiniz. Dəyişmək üçün başqa ad yazın.
organization-length = Təşkilatın adı { $least }–{ $most } simvol olmalıdır. Yenidən yazın.
organization-similar = Bunlar artıq siyahıdadır. Təşkilatınız bunlardan biridir?
organization-sure = Təşkilatınızın adı “{ $typed }” düzdür?
organization-thanks = Təşəkkür edirik! “{ $name }” adından məlumat verirsiniz. Bunu /organization ilə dəyişə bilərsiniz.
organization-kept = Yaxşı, elə qalsın. Təşkilatı istədiyiniz vaxt /organization ilə yaza bilərsiniz.
organization-cleared = Yaxşı, təşkilatınız göstərilmir. Onu istədiyiniz vaxt /organization ilə yaza bilərsiniz.
button-organization-keep = Olduğu kimi qalsın
button-organization-clear = 🗑 Təşkilatı sil
button-organization-new = ➕ Xeyr, “{ $name }”

invite-form = Yeni dəvət linki

    Rol: { $role }
    Təşkilat: { $organization }
    Neçə nəfər üçün: { $most }
    Qüvvədədir: { $days } gün

    Dəyişmək üçün düyməyə toxunun. Başqa sayda nəfər lazımdırsa, rəqəmlə yazın.
invite-no-organization = yoxdur
invite-people = { $count }👤
invite-days = { $count } gün
invite-number = Zəhmət olmasa, linkin neçə nəfər üçün olduğunu rəqəmlə yazın: ən azı 1, ən çoxu { $most }.
invite-question-organization = Dəvət olunanlar hansı təşkilatın adından məlumat verəcək? Təşkilata toxunun və ya yenisinin adını yazın.
invite-question-country = “{ $name }” hansı ölkədə yerləşir? Ölkənin adını yazın.
invite-country-unknown = Belə bir ölkə tanımıram. Adını başqa cür yazın və ya “Ötür” düyməsinə toxunun.
invite-form-gone = Bu forma bağlanıb. Yenisi üçün /invite göndərin.
invite-cancelled = Yaxşı, link yaradılmadı. Yenisi üçün /invite göndərin.
invite-made = ✅ Link hazırdır. Aşağıdakı mesajı dəvət etdiklərinizə yönləndirin.
invite-invitation = Sizi “{ $campaign }” kampaniyasına dəvət edirik. Rolunuz: { $role }{ $organization ->
    [none] {""}
   *[other] , təşkilatınız: “{ $organization }”
}.

    Bu linki açın və “Başlat” (Start) düyməsinə toxunun:
    { $link }

    Link { $until } tarixinədək qüvvədədir, { $most } nəfər üçündür.
invite-list = Dəvət linkləri ({ $total }):
invite-none = Hələ dəvət linki yoxdur. Yaratmaq üçün düyməyə toxunun.
invite-about = Rol: { $role }
    Təşkilat: { $organization }
    Qoşulan: { $used } / { $most }
    Son tarix: { $until }
    Yaradan: { $maker }
invite-state-open = 🟢 İşləyir.
invite-state-revoked = ✖️ Ləğv edilib.
invite-state-expired = ⌛ Vaxtı keçib.
invite-state-used-up = ✅ Yerlər dolub.
invite-revoke-question = Bu link ləğv edilsin? Onunla daha heç kim qoşula bilməyəcək. Qoşulmuş olanların rolu qalır.
button-invite-organization = 🏢 Təşkilat: { $name }
button-invite-no-organization = Təşkilatsız
button-invite-make = ✅ Linki yarat
button-invite-new = ➕ Yeni link
button-invite-revoke = ✖️ Linki ləğv et
button-invite-revoke-yes = Bəli, ləğv et
button-invite-revoke-no = Xeyr, işləsin
button-to-invites = 📋 Bütün linklər
invite-welcome = ✅ Xoş gəldiniz! Rolunuz: { $role }{ $organization ->
    [none] {""}
   *[other] , təşkilatınız: “{ $organization }”
}.
invite-used = Linkinizlə yeni istifadəçi qoşuldu: { $name }, rol: { $role }. Bunu /people ilə dəyişə bilərsiniz.
invite-unknown = Bu dəvət linkini tanımıram. Tam köçürüldüyünü yoxlayın və ya komitənizdən yenisini istəyin.
invite-revoked = Bu dəvət linki ləğv edilib. Zəhmət olmasa, komitənizdən yenisini istəyin.
invite-expired = Bu dəvət linkinin vaxtı keçib. Zəhmət olmasa, komitənizdən yenisini istəyin.
invite-used-up = Bu dəvət linkinin yerləri dolub. Zəhmət olmasa, komitənizdən yenisini istəyin.
invite-taken-back = Bu linkdən əvvəl istifadə etmisiniz, sonra rolunuz ləğv edilib. Zəhmət olmasa, komitənizdən yeni link istəyin.
invite-blocked = Dəvət linkləri sizin üçün işləmir: komitə sizdən daha qeyd qəbul etmir. Bunun səhv olduğunu düşünürsünüzsə, komitəyə müraciət edin.

entries-refused = Bütün qeydlərə yalnız moderatorlar və adminlər baxa bilər. Öz qeydlərinizə /my ilə baxın.
entries-list = { $heading } ({ $total })
entries-all = Hamısı
entries-pending = ⏳ Qərar gözləyənlər
entries-returned = ✍️ Düzəliş istənilənlər
entries-approved = ✅ Təsdiqlənənlər
entries-rejected = ❌ Rədd edilənlər

people-list = İstifadəçilər ({ $total }). Kimisə tapmaq üçün /people və adının bir hissəsini yazın.
people-found = “{ $typed }” üzrə tapıldı: { $total }
people-found-more = “{ $typed }” üzrə tapıldı: { $total }. İlkləri göstərilir; qalanları üçün adı daha dəqiq yazın.
people-none = “{ $typed }” adına uyğun heç kim tapılmadı. Adın başqa hissəsini yazın, hamısı üçün isə /people göndərin.
person-no-role = rolsuz
person-entries = Qeydlər: { $entries }
person-blocked = 🚫 Bloklayan: { $name }, { $moment }
button-role-organizer = 🙂 Təşkilatçı et
button-role-moderator = 🛡 Moderator et
button-role-admin = 👑 Admin et
button-role-take = Rolu ləğv et
button-block = 🚫 Blokla
button-unblock = Bloku götür
button-sure = ✅ Bəli
button-not-now = ⬅️ Xeyr
button-to-people = 👥 Bütün istifadəçilər
button-forgotten = 🚫 Bloklu, məlumatı silinib ({ $count })
block-question = Bu istifadəçi bloklansın: { $name }? Bundan sonra ondan heç nə qəbul etməyəcəyəm. Səbəbə toxunun və ya özünüz yazın: bloklanan onu oxuyacaq.
block-admin = Adminləri bloklamaq olmaz. Əvvəlcə rolu ləğv edin.
block-typed-question = Bu istifadəçi bloklansın: { $name }? Səbəb: “{ $reason }”.
block-cancelled = Yaxşı, heç kim bloklanmadı.
block-reason-too-long = Səbəb çox uzundur: ən çoxu { $most } simvol ola bilər. Qısaldıb yenidən yazın.
unblock-question = Bu istifadəçinin bloku götürülsün: { $name }? Dərhal yenidən qeyd göndərə biləcək.
forgotten-list = Bloklanmış və məlumatlarını sildirmiş istifadəçilər ({ $total }). Haqlarında yalnız tarix və səbəb qalıb; qayıtsalar, yenə bloklanmış olacaqlar. Bloku götürmək üçün birinə toxunun.
forgotten-question = Məlumatlarını sildirmiş bu istifadəçinin bloku götürülsün?
forgotten-no-reason = səbəb göstərilməyib

## Edits by moderators

button-edit = ✏️ Redaktə et
moderator-edit = № { $number } redaktə olunur
moderator-edit-ready = Qeydin vəziyyəti dəyişmir, göndərən isə nəyi dəyişdiyinizi görəcək. Hər şey düzdür?
moderator-edit-done = № { $number } redaktə edildi, çox sağ olun!
moderator-edit-overtaken = № { $number } bu arada dəyişib. Sizin düzəlişlərinizlə necə olacağına bir daha baxın.
moderator-edit-refused = № { $number } indi redaktə edilə bilməz: nə qərar gözləyir, nə də təsdiqlənib. Qeydlərə /entries ilə baxın.
moderator-edit-closed = “{ $campaign }” kampaniyası bağlanıb: № { $number } olduğu kimi qalır. Admin kampaniyanı /campaign ilə yenidən aça bilər.
moderator-edit-own = Bu, sizin qeydinizdir: ona /my ilə düzəliş edə bilərsiniz.
moderator-edit-stranger = Qeydləri yalnız moderatorlar qrupunun üzvləri redaktə edə bilər. Sizi ora əlavə etməyi admindən xahiş edin.
moderator-edit-gone = Bu qeyd artıq yoxdur. Başqalarına /entries ilə baxın.
card-edited = ✏️ Redaktə edən: { $name }, { $moment }
changes-edited = ✏️ № { $number } redaktə edildi ({ $name }):
toast-first-edit = Redaktə edən: { $name }, { $moment }. Bir daha baxın.
told-edited = ✏️ Moderatorlar № { $number } qeydinizi redaktə etdilər:
told-edited-end = Səhv varsa, /my ilə düzəliş edin.

## Titles in several languages

button-translate = 🌐 Tərcümə et
titles-language = Ehtimal olunan dil: { $language }.
titles-language-several = Deyəsən, başlıq bir neçə dildədir.
titles-language-unknown = Hansı dildə olduğunu müəyyən edə bilmədim.
titles-printed = Başlıq hesabatda belə yazılır:
titles-as-written = yazıldığı kimi
titles-choose = Başlığı hansı dildə yazmaq istəyirsinizsə, ona toxunun.
titles-question =
    Bu başlıq { $locale ->
        [az] azərbaycanca
        [ru] rusca
        [tr] türkcə
       *[en] ingiliscə
    } hesabatda necə yazılsın? Zəhmət olmasa, cavabı göndərin.
titles-kept = Yaxşı, başlıq olduğu kimi qalır.
titles-replaced = Bu arada başqası buraya “{ $title }” yazmışdı. İndi sizin yazdığınız əsas götürülür.
titles-overtaken = Bu arada № { $number } qeydinin başlığı dəyişib, ona görə yazdığınız yadda saxlanılmadı. Zəhmət olmasa, bir daha baxın.
titles-refused = № { $number } qeydinin başlığı indi tərcümə edilə bilməz: qeyd nə qərar gözləyir, nə də təsdiqlənib. Qeydlərə /entries ilə baxın.
titles-own = Bu, sizin qeydinizdir: başlığını başqa moderator tərcümə edə bilər.
titles-stranger = Başlıqları yalnız moderatorlar qrupunun üzvləri tərcümə edə bilər. Sizi ora əlavə etməyi admindən xahiş edin.
changes-untranslated = 🌐 Əvvəlki başlığın silinən tərcümələri: { $languages }
button-title-keep = ✅ Olduğu kimi qalsın
button-translation-remove = 🗑 Tərcüməni sil
button-to-titles = ⬅️ Tərcümə gözləyən başlıqlar

## Looking over a campaign

check-line = { $count ->
    [0] ✅ { $what }: yoxdur
   *[other] ⚠️ { $what }: { $count }
}
check-line-more = ⚠️ { $what }: { $count } qeyddən çox
check-line-latest = { $count ->
    [0] ✅ { $what }: son { $entries } qeyddə yoxdur
   *[other] ⚠️ { $what }: son { $entries } qeyddə { $count }
}
check-looking = ⏳ { $count } qeydə baxıram. Bu, bir dəqiqə çəkə bilər.
check-days = Kampaniya müddətindən kənar qeydlər
check-days-hint = Redaktə etmək üçün birinə toxunun. Müddətdən kənardakı tədbir də sayılır.
check-photos = Şəkilləri kateqoriyanın tələb etdiyindən az olan qeydlər
check-photos-hint = Şəkil əlavə etmək üçün birinə toxunun.
check-place = Yeri siyahıda tapılmayan qeydlər
check-place-hint = Redaktə etmək üçün birinə toxunun. Ad hesabatda göndərildiyi kimi qalır.
check-printed-name = Hansısa dildə çatışmayan şəhər adları
check-titles = Azərbaycanca olmayan və ya dili bilinməyən başlıqlar
check-titles-hint = Azərbaycanca yazmaq və ya olduğu kimi saxlamaq üçün birinə toxunun. O vaxta qədər başlıq hesabatda göndərildiyi kimi qalır, yanında dili göstərilir.
check-duplicates = Eyni tədbir haqqında ola biləcək qeydlər
check-duplicates-hint = İkisini yan-yana görmək üçün toxunun. Ayrı tədbirlərdirsə, şəklin altındakı “✔️ Eyni deyil” düyməsinə toxunun: bir daha burada göstərilməyəcək. Eyni tədbirdirsə, hansının təkrar olduğunu orada seçin: o, rədd ediləcək. Həmin qeydin kartındakı “Qərarı ləğv et” düyməsi onu yenidən qərar gözləyənlərə qaytarır.
check-orphans = Əsas qeydi artıq sayılmayan təkrarlar
check-orphans-hint = Bu tədbirlər hazırda sayılmır. Hər iki qeydi görmək üçün birinə toxunun. Şəklin altındakı “✔️ Eyni deyil” düyməsi qeydi yenidən qərar gözləyənlərə qaytarır.
check-names = Kampaniyanın, kateqoriyaların və təşkilatın hansısa dildə təyin edilməmiş adları
check-ready-names = ℹ️ Hazır adlarla qalan kateqoriyalar: { $count }
check-not-loaded = ⏳ Yerləri hələ yoxlamaq olmur: yer adları siyahısı yüklənməyib. Bir az sonra yenidən cəhd edin.
check-fine = Səhv görünən heç nə yoxdur.
button-check-days = 📅 Müddətdən kənar ({ $count })
button-check-photos = 🖼 Şəkil azdır ({ $count })
button-check-place = 🏙 Tanınmayan yerlər ({ $count })
button-check-titles = 🌐 Azərbaycanca deyil? ({ $count })
button-check-duplicates = 👯 Təkrara oxşayanlar ({ $count })
button-check-orphans = ⚠️ Əsli sayılmayanlar ({ $count })
button-check-edit = ✏️ Redaktə: № { $number }
button-check-names = 🏷 Kampaniyanın adları
button-to-check = ⬅️ Bütün yoxlamalar

## What is in the way in the moderators’ group

anonymous-command = Qrupun adından yazmısınız, ona görə kim olduğunuzu görmürəm. { $command } əmrini yerinə yetirməyim üçün düyməyə toxunun.
button-anonymous = Toxunub siz olduğunuzu təsdiqləyin
anonymous-confirmed = ✅ Təsdiqləndi: { $command }
anonymous-over = Bu düymə artıq işləmir. Əmri yenidən göndərin.
anonymous-reason = Qrupun adından yazmısınız, ona görə kim olduğunuzu görmürəm. Kartdakı hazır səbəbə toxunun. Yaxud anonimliyi söndürüb yenidən cavab yazın.
reason-hint = Yazdığınız səbəb idisə, onu bu sualıma cavab olaraq göndərin. Kartdakı hazır səbəbə də toxuna bilərsiniz.
card-no-pictures = 🖼 Bu qrupa şəkil göndərə bilmirəm. Düyməyə toxunun, onlar sizə şəxsi söhbətdə gələcək.
card-picture-refused = 🖼 Telegram bu kartın şəklini qəbul etmədi. Şəkillərə baxmaq üçün düyməyə toxunun.
button-photos-private = 🖼 Şəkillər şəxsi söhbətə ({ $count })
photos-private-heading = № { $number }: şəkillər
toast-photos-private = Şəkilləri sizə şəxsi söhbətdə göndərirəm.
toast-photos-there = Şəkillər artıq şəxsi söhbətimizdədir. Onlara orada baxın.
toast-start-first = Sizə hələ yaza bilmirəm. Adıma toxunub şəxsi söhbəti açın və /start göndərin. Sonra bu düyməyə yenidən toxunun.
group-removed = ⚠️ “{ $chat }” qrupunda artıq yoxam, ona görə ora gedəcək kartlar gözləyir. Məni yenidən əlavə edib administrator edin: hər şey öz-özünə davam edəcək. Qrup daha yoxdursa, başqa qrupda /setup göndərin və onun bu qrupu əvəz etməsini seçin.
group-muted = ⚠️ “{ $chat }” qrupunda yaza bilmirəm, ona görə ora gedəcək kartlar gözləyir. Mənə mesaj göndərməyə icazə verin və ya məni administrator edin: hər şey öz-özünə davam edəcək.
group-no-photos = ⚠️ “{ $chat }” qrupuna şəkil göndərə bilmirəm, ona görə kartlar ora şəkilsiz gəlir. Mənə şəkil göndərməyə icazə verin və ya məni administrator edin: yeni kartlar yenə şəkilli olacaq.
group-not-admin = ⚠️ “{ $chat }” qrupunda administrator deyiləm. Ona görə Telegram mənə kimin üzv olduğunu deməyə bilər, onda isə orada heç kim qərar verə bilmir. Məni administrator edin (xüsusi icazə lazım deyil): hər şey öz-özünə davam edəcək.
group-admin-now = ✅ İndi “{ $chat }” qrupunda administratoram. Moderatorlar orada qərar verə bilər: hər şey davam edir.
group-back = ✅ “{ $chat }” qrupunda yenidən yaza bilirəm. { $count ->
    [0] Gözləyən kart yoxdur.
   *[other] Gözləyən { $count } kartı indi göndərirəm.
}
waiting-nowhere = ⚠️ { $count } qeyd gözləyir, amma qrup yoxdur. Məni moderatorlar qrupuna əlavə edib orada /setup göndərin.
waiting-cut-off = ⚠️ { $count } qeyd gözləyir, amma indi heç kim qərar verə bilmir. Səbəbini və nə etmək lazım olduğunu görmək üçün /campaign göndərin və “Moderator söhbətləri” düyməsinə toxunun.
submitted-unconnected = { $as ->
    [corrected] № { $number } düzəldildi, çox sağ olun!
    [resubmitted] № { $number } olduğu kimi yenidən göndərildi. Çox sağ olun!
   *[submitted] Qeydiniz saxlanıldı: № { $number }. Çox sağ olun!
} { $group ->
    [away] Moderatorlar onu qrupları yenidən qoşulan kimi görəcək, qərarı sizə burada yazacağam.
   *[none] Moderatorlar onu qrupları qoşulan kimi görəcək, qərarı sizə burada yazacağam.
}

## How city names are written

places-list = Kampaniyanın şəhərləri: adları necə və neçə dəfə yazılıb. Hesabatda necə yazılacağını təyin etmək üçün şəhərə toxunun.
places-none = Gözləyən və ya təsdiqlənmiş qeydlərin heç birində hələ şəhər yoxdur.
place-printed = Hesabatda belə yazılır:
printed-name-set = { $language }: { $name } (komitə təyin edib)
printed-name-usual = { $language }: { $name } (ən çox belə yazılıb)
printed-name-typed = { $language }: { $name } (bu dildə hələ adı yoxdur)
place-choose = Adı təyin etmək üçün dilə toxunun.
place-question = “{ $name }” bu dildə necə yazılsın: { $language }? Zəhmət olmasa, cavabı göndərin və ya aşağıdakı ada toxunun.
printed-name-length = Şəhərin adı hərflərlə, bir sətirdə yazılmalı və ən çoxu { $most } simvol olmalıdır. Zəhmət olmasa, yenidən yazın.
place-kept = Yaxşı, əvvəlki kimi yazılacaq. Davam etmək üçün /places göndərin.
place-replaced = Bu arada başqası buraya “{ $name }” yazmışdı. İndi sizin yazdığınız əsas götürülür.
place-gone = Bu şəhər artıq heç bir qeyddə yoxdur. Siyahı üçün /places göndərin.
button-place-remove = 🗑 Təyin edilmiş adı götür
button-to-places = ⬅️ Bütün şəhərlər
names-missing = Çatışmayan adlar:
names-missing-line = { $language }: { $count }
names-list = { $language }: bu dildə { $count } şəhərin adı yoxdur. Hesabatda göndərildiyi kimi yazılır. Oxdan sonrakı ad mənim təklifimdir: siz qəbul edəndən sonra hesabata düşür.
names-none = ✅ { $language }: bütün şəhərlərin adı var.
names-unknown = “?”: bu dildə adını bilmirəm. Şəhərə toxunun və adını yazın.
names-other = ⚠️ Bu, göndərilən addan başqa addır, ona görə ayrıca qəbul edilir. Seçmək üçün şəhərə toxunun.
names-waiting = Onlardan { $count } şəhər yalnız qərar gözləyən qeydlərdədir.
names-changed = Bu arada siyahı dəyişib. Zəhmət olmasa, yenidən baxın.
names-accepted = ✅ { $count } ad təyin edildi.
button-names-in = ✏️ { $language } ({ $count })
button-to-names = ⬅️ Çatışmayan adlar: { $language }
button-names-accept = ✅ Bütün təklifləri qəbul et ({ $count })
button-names-campaign = 🏷 Kampaniyanın adları ({ $count })
button-names-sheet = 📄 Doldurmaq üçün cədvəl
button-name-suggested = 💡 { $name }
button-name-typed = ✍️ Yazıldığı kimi: { $name }
button-names-missing = ⚠️ { $language }: { $count } ad çatışmır
report-names-missing = ⚠️ Bu dildəki hesabatda { $count } ad çatışmır: { $language }. Əlavə etmək üçün toxunun.
names-sheet = Şəhər adları
names-sheet-code = Kod (dəyişməyin)
names-sheet-typed = Necə yazılıb
names-sheet-how = Hər adı öz dilinin sütununda yazın və bu faylı mənə geri göndərin. Boş xana heç nəyi dəyişmir.
names-sheet-suggested = Belə görünən ad təklifdir. Faylı geri göndərəndə qəbul edilir. İstəmədiyinizi silin.
names-sheet-caption = Çatışmayan adları doldurun və bu faylı buraya, mənə geri göndərin. Sarı xanalardakı adlar təklifdir: istəmədiyinizi silin.
names-sheet-too-big = Fayl çox böyükdür: ən çoxu { $most } MB. Zəhmət olmasa, sizə göndərdiyim cədvəli geri göndərin.
names-sheet-unavailable = Faylı ala bilmədim. Zəhmət olmasa, yenidən göndərin.
names-sheet-unreadable = Bu faylı oxuya bilmirəm. Zəhmət olmasa, onu Excel faylı (.xlsx) kimi saxlayıb yenidən göndərin.
names-sheet-other = Bu, şəhər adlarının cədvəli deyil: kodlar və ya dillər olan sütunlar yoxdur. Cədvəli /places ilə ala bilərsiniz.
names-sheet-problems = ⚠️ Heç nə saxlanılmadı. Zəhmət olmasa, bu sətirləri düzəldib faylı yenidən göndərin:
names-sheet-no-code = Sətir { $row }: kod yoxdur. Onu mənim cədvəlimdən köçürün və ya sətri silin.
names-sheet-unknown-city = Sətir { $row }: “{ $typed }” kodu olan şəhər yoxdur. Kodu düzəldin və ya sətri silin.
names-sheet-twice = Sətir { $row }: həmin şəhər { $other } nömrəli sətirdə də var. Birini silin.
names-sheet-not-a-name = Sətir { $row }, { $language }: “{ $typed }”. Ad hərflərlə, bir sətirdə yazılmalı və ən çoxu { $most } simvol olmalıdır.
names-sheet-more = … və daha { $count }
names-sheet-same = Bu cədvəldəki bütün adlar artıq təyin edilib. Heç nə dəyişmədi.
names-sheet-saved = ✅ { $count } ad təyin edildi.
names-sheet-replaced = Sətir { $row }, { $language }: “{ $from }” əvəzinə “{ $to }”
names-sheet-kept = ⚠️ Bu adlar cədvəl göndəriləndən sonra dəyişdirilib, ona görə onlara toxunmadım. Cədvəldəkini istəyirsinizsə, /places bölməsində dəyişin:
names-sheet-kept-row = Sətir { $row }, { $language }: indi “{ $present }”, cədvəldə “{ $typed }”

## Privacy

privacy-intro = Məlumatlarınız haqqında, sadə sözlərlə
privacy-head-kept = Nə saxlayıram
privacy-text-kept = Telegram adınızı və ID-nizi, dilinizi, təşkilatınızı və rolunuzu, bir də göndərdiyiniz qeydləri, şəkilləri və onlar haqqında qərarları. Hər şəkildən təmiz surət çıxarıram: telefonun şəklə yazdığı yer, vaxt və cihaz məlumatı orada olmur. Şəklin əslini heç vaxt saxlamıram.
privacy-head-seen = Kim görür
privacy-text-seen = Göndərdiyiniz qeydləri moderatorlar öz qrupunda adınız və təşkilatınızla birlikdə görürlər. Başqa təşkilatçılar qeydlərinizi heç vaxt görmür. Yekun rəqəmlərdə və hesabatlarda nəyin harada keçirildiyi yazılır, kimin bildirdiyi heç vaxt yazılmır. Botun sahibi verilənlər bazasına, varsa, ehtiyat nüsxələrə də baxa bilər.
privacy-head-duration = Nə qədər saxlanılır
privacy-text-duration =
    • Qeydlər: siz geri götürənə qədər. O zaman yazdıqlarınız və şəkillər dərhal silinir, yalnız nömrəsi qalır.
    • Qaralamalar: son dəyişiklikdən sonra 30 gün.
    • Qəbul edilməyən qeydlərin şəkilləri: qərardan sonra 30 gün.
    • Mənə yazdıqlarınız: emal olunan kimi silinir. Emal edə bilmədiklərim 7 gün saxlanılır. Mesajın nə vaxt gəldiyi (məzmunu olmadan) 3 gün qalır.
privacy-head-telegram = Telegram nə saxlayır
privacy-text-telegram = Bu söhbət və moderatorlar qrupunda paylaşılanlar həm Telegramda, həm də insanların telefonlarında qalır. O surətlərə mənim əlim çatmır: bu söhbəti özünüz silə bilərsiniz.
privacy-head-yours = Siz nə edə bilərsiniz
privacy-text-yours =
    /my – qeydi düzəltmək və ya geri götürmək
    /mydata – haqqınızda saxladığım hər şeyi fayl kimi almaq
    /forget – sizi həmişəlik unutmağımı istəmək
button-my-data = 📦 Məlumatlarım
button-forget = 🗑 Məni unut
mydata-promised = Haqqınızda saxladığım hər şeyi toplayıram. Fayl bir azdan buraya gələcək.
mydata-wait = Məlumatlarınız elə indicə toplanıb: fayl yuxarıdadır və ya yoldadır. { $minutes } dəqiqə sonra yenidən istəyə bilərsiniz.
mydata-file = Haqqınızda saxladığım hər şey, { $moment } vəziyyətinə görə.
mydata-readme =
    Botun haqqınızda saxladığı hər şey buradadır.

    data.json: haqqınızda məlumat, bütün cavabları və onlarla bağlı qərarlarla birlikdə qeydləriniz və qaralamalarınız, habelə saxlanılan qalan hər şey. İstənilən mətn redaktorunda açılır. Vaxtlar UTC ilədir.
    photos/: şəkilləriniz, saxlanıldığı kimi. Adı hansı qeydə aid olduğunu göstərir: 57-1.jpg № 57 qeydinin ilk şəklidir, draft-… isə qaralamanın şəklidir.

    Şəkillər çoxdursa, bir neçə faylda gəlir; data.json birincidədir.
forget-head = Məni unut
forget-explained =
    Adınızı, ID-nizi, təşkilatınızı və rolunuzu, qaralamalarınızı və təsdiqlənməmiş bütün qeydlərinizi şəkilləri ilə birlikdə siləcəyəm. Moderatorlar adınızın yerində “kimsə” sözünü görəcəklər.

    Bunu geri qaytarmaq olmayacaq. Əvvəlcə surətini almaq istəyirsinizsə, /mydata göndərin.
forget-blocked = Siz burada bloklanmısınız və bu, qüvvədə qalır: sizi tanımaq üçün bir işarə saxlayıram, lakin o, kim olduğunuzu göstərmir.
forget-approved = Təsdiqlənmiş { $count } qeydiniz sayılıb və hesabata düşüb. İstəsəniz, adınız olmadan orada qalacaq, istəməsəniz, silinəcək.
forget-sure = Sizi unudum?
button-forget-stay = Məni unut, təsdiqlənən qalsın
button-forget-go = Məni unut, hər şeyi sil
button-forget-yes = Bəli, məni unut
button-forget-no = ✖️ Xeyr, lazım deyil
forget-cancelled = Heç nə silinmədi, hər şey yerindədir.
forget-last-admin = Yeganə admin sizsiniz, adminsiz isə kampaniyanı idarə edən qalmaz. Əvvəlcə /people ilə başqa birini admin edin, sonra yenidən /forget göndərin.
forgotten =
    Oldu, sizi unutdum. Şəkillər və son izlər elə indi silinir.

    Bu söhbət siz silənə qədər telefonunuzda və Telegramda qalır. Nə vaxtsa mənə yenidən yazsanız, hər şeyə əvvəldən başlayarıq.
forgotten-blocked =
    Oldu, sizi unutdum. Şəkillər və son izlər elə indi silinir.

    Bu söhbət siz silənə qədər telefonunuzda və Telegramda qalır. Nə vaxtsa mənə yenidən yazsanız, yenə də bloklanmış olacaqsınız.

## What a new installation starts with

campaign-first = Kampaniyamız
category-commemoration = Anım tədbirləri
category-awareness = Maarifləndirici tədbirlər və dərslər
category-document = Qəbul edilmiş sənədlər
category-conference = Konfranslar
category-media = Media

## The picture of the totals

totals-card-events = { $count ->
   *[other] tədbir
}
totals-card-countries = { $count ->
   *[other] ölkə
}

## The spreadsheet: names of its sheets, at most 31 characters, and heads of their columns

sheet-entries = Qeydlər
sheet-places = Yerlər
sheet-countries = Ölkələr
sheet-totals = Yekun
sheet-number = №
sheet-category = Kateqoriya
sheet-title = Başlıq
sheet-title-language = Başlığın dili
sheet-first-day = İlk gün
sheet-last-day = Son gün
sheet-country-code = Ölkə kodu
sheet-cities = Şəhərlər
sheet-city = Şəhər
sheet-entry-count = Qeydlərin sayı
sheet-event-count = Tədbirlərin sayı
sheet-country-count = Ölkələrin sayı
sheet-latitude = Coğrafi enlik
sheet-longitude = Coğrafi uzunluq
sheet-position-source = Koordinatlar: GeoNames, geonames.org (CC BY 4.0).

## The report document

document-cover-word = Hesabat
document-contents = Mündəricat
document-statistics = Ümumi statistik məlumatlar
document-chapter-figures = Cəmi: { $figures }.
document-closing = Cəmi { $figures } keçirilib, o cümlədən: { $parts }.
document-closing-part = { $category }{"\u00A0"}– { $count }
document-count = { $count } { $unit ->
    [document] sənəd
    [article] məqalə
    [conference] konfrans
    [letter] məktub
   *[event] tədbir
}
document-country = Ölkə
document-by-country = Ölkələr üzrə
document-by-day = Günlər üzrə
document-other-countries = digər { $count } ölkə
document-map = Xəritədə
document-map-alt = Dünya xəritəsi: { $countries } ölkədə { $places } şəhər nöqtə ilə göstərilib, tədbir çox olan yerdə nöqtə böyükdür.
document-map-missing = Mövqeyi məlum olmadığı üçün { $count } yer xəritədə göstərilməyib.
document-map-source = Xəritədəki yerlər: GeoNames, geonames.org (CC BY 4.0).
document-foreign-titles = Başqa və ya bir neçə dildə olan, yaxud dili bilinməyən başlıq göndərildiyi kimi verilir, yanında bu qeyd olunur.
document-missing-letters = Bu faylın şriftlərində olmayan hərflər { $mark } ilə göstərilib; Word faylında onlar var.
document-photo-alt = Şəkil { $index }/{ $count }: { $title }

## Asking for the report

button-report-pdf = 📄 PDF
button-report-word = 📝 Word
button-report-excel = 📊 Excel
button-report-csv = 🧾 CSV
button-report-map = 🗺 Xəritə məlumatı
button-report-countries = 🌍 Ölkələr üzrə
report-format-pdf = PDF
report-format-word = Word
report-format-excel = Excel
report-format-csv = CSV
report-format-map = Xəritə məlumatı (GeoJSON)
report-what = { $format }, { $language }
report-building = ⏳ Hazırlanır: { $what }…
report-queued = ⏳ Artıq hazırlanır: { $what }
report-progress = ⏳ Hazırlanır: { $what }, { $percent }%
report-ready = ✅ Hazırdır: { $what }
report-failed = ⚠️ Alınmadı: { $what }. Yenidən cəhd edirəm. Bir neçə dəqiqəyə gəlməsə, düyməyə bir də toxunun.
report-file-part = Fayl { $part }/{ $parts }
report-countries = Ölkələr üzrə
report-country-line = { $country }: { $count }
report-nothing = Hələ təsdiqlənmiş qeyd yoxdur. Qeyd moderator təsdiqləyəndən sonra sayılır.
