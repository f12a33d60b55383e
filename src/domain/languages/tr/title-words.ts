/** Words of titles in Turkish, written as `language-words.ts` explains. */
export const titleWordsTr = `adalet* adlı adına aile* akşam* altında ana analar* anaokul* anayasa* anma* anne* anı anıl* anısına anıt anıtı
  anıyor* arasında araya asker* at ata atalar* ateş* atları atölye* ayı ayında açık açıklama* açıldı açılış*
  ağaç* aş aşure* baba* bahar* bahçe* bakan* bal bale balesi balo* barış* basketbol* basın* bayrak* bayram*
  bayramlaş* bayrağ* bağlama bağımsızlı* bağış* başkan* başladı başlıyor belediye* belge* belgesel* beraber
  besteci* bildiri* bilgi* bilgilendir* bir bire birlikte bisiklet* biz bizi bizim bu bugün buluş* burs bursları
  bursu büyü* büyükelçi* bırak* cadde* cami* caz cumartesi cumhuriyet* da daha dans* danışman* davul* dayanışma*
  dağ dağıt* de dede defile* deniz depremzede* dergi* dernek* derneğ* ders* destek* devlet* dijital* dikim*
  dikiş* dikti dil dilek* dilekçe* dili dilin* dinleti* diploma* doktor* dokuma* dost* dostluk* dostluğ* doğa*
  dua dün dünya* düzenlen* düğün* ebru* edebi* edebiyat* eden edildi ediyor ekmek* ekonomi* el eller elçili*
  emekli* en engelli* eser* eski esnaf* etkinli* eylem* eğitim* eğlen* eğlence* facia* festivali fidan* film*
  final finali forumu fotoğraf* fotoğrafçı* fuar* futbol* gazete* gazi* gece* geldi geldin* gelenek* geleneksel*
  geleneği gelin geliyor genci genel genç* gerçekleş* gezi* gibi girişim* gurbet* gönül* gönüllü* gösteri* göz
  göç göçmen* göçü gül güller gün güneş günleri günü günün güreş* güvenlik* güz güzel* haber* hafta* hak hakkı
  hakkında hakları halk* halı halıları hanım* hasta* hastane* hat hatim* hattat* hatıra* hayvan* hazırla*
  hazırlan* hediye* hem hemşeri* hep herkes* heyet* heykel* hoş hukuk huzurev* hıdırellez iftar* ihtiyar* il ile
  imza* insan* isim ismi izinde için iş işgal* işi jimnastik* judo* kadar kadim kadın* kahraman* kahvaltı* kalp
  kamp* kampanya* kan kanı kapanış* kapı* karanfil* karar* kardeşli* kariyer* karlı karne karşı katliam* kayak*
  kebap* kermes* kilim* kilise* kim kitabı kitabın* kitap* klüp kodlama koli komşu* konferans* konser* konsolos*
  konuk* konulu konuşma* koro* koşu* kukla* kulüb* kulüp* kurban* kurs* kurslar* kurul* kurultay* kuruluş*
  kutla* kutlu köy köyü kültür* kütüphane* küçük kına kısa kıyafet* kış lezzet* lokma* lokum* makale* mantı
  maraton* mart masa masal* meclis* medya* mektub* mektup* merasim* merhaba* mevlid* mevlit* meydan* mezun*
  minik* minyatür* misafir* miting* moda* moral mutfak* mutfağ* mutlu mübarek* mülteci* müze* müzik* müziği
  namaz* nar nasıl ne neden nerede nevruz nice nine ocak okul* okuma* olacak olan olay* oldu olimpiyat* opera*
  ortak* oturum* oyun* oyunca* ozan* palyaço* paneli park* pasaport* pasta pazar* peynir* piknik* pikniği pişir*
  podcast* proje* protesto* radyo* ramazan* rapor* renkli resepsiyon* resim* resmi ressam* robot* röportaj*
  sabah* sahil* sahne* sanat* satranç* satış* savaş* saygı* saz sağlık* selam* seminer* sempozyum* senatör*
  seramik* sergi* sertifika* ses sesi seslendir* sevgi* seyahat* seçil* seçim* sinema* sofra* sohbet* sokak*
  sonra sosyal soykırım* spor* stand standı söyleşi* söz sözler sözü sürgün* sürüyor sınav* sınıf* takas* takı
  tanıt* tanıtım* tanışma* tarih* tartışma* tarım* tasarım* tatil* tatlı* tavla* tebrik* teknoloji* televizyon*
  temizli* teşekkür* tiyatro* toplan* toplantı* toprak* torun* tur turizm* turnuva* turu tören* türkü* tırmanış*
  ulusal* uluslararası* umut* unutma* unutul* usta ustası uzay* vali* var vatan* ve vefa* veli* verildi veriyor
  voleybol* yapıldı yardım* yarın yarış* yayımlan* yayın* yaz yazar* yazı yazısı yaşlı* yemek* yemeğ* yeni
  yeniyıl yetenek* yetim* yok yuvarlak yönetim* yürek* yürüyüş* yüzme* yıl yılbaşı* yıldönüm* yıldız* zafer*
  zaman zanaat* ziyaret* zurna* çay çayı çağrı* çelenk* çeviri* çevirmen* çevre* çiçek* çocuk* çocuğ* çok çorba*
  çöp çıktı çıkıyor özel özgür* özgürlük* öğrenci* öğretmen* ülke* üniversite* üye üzerine ışık* ışıkland* şair*
  şampiyona* şarkı* şehid* şehir* şehit* şenli* şiir* şubat* şölen*`;
