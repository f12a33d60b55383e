/** Words of titles in Azerbaijani, written as `language-words.ts` explains. */
export const titleWordsAz = `abidə* adlandır* adlı adına ailə* aksiya* altında alver* ana anadil* analar* anma ansambl* anıl* anım*
  arasında araya arzu* at ata atalar* atları atəşfəşanlıq* axşam* ayı ayında azad* azadlıq* açıl* açılış* açıq
  ağac* ağsaqqal* aş aşura* aşıq* baba* bahar* bal balaban* balaca* balet* barədə basketbol* bayram* bayraq*
  bayrağ* bazar* bağlanış* bağça* baş başladı başlayır beynəlxalq* bilik* bir birgə birincilik* birlikdə biz
  bizdən bizi bizim biznes* bizə bişir* bu bugün buraxılış* böyük büst* bədii bələdiyyə* bəstəkar* bəyanat* caz
  cüdo* dadlı daha dağ deportasiya* deputat* deyişmə* diaspor* dil dili dilimiz* dilin* dilək* diplom*
  diskussiya* dost* dostluq* dua dövlət* dünya* dünən düzənlən* düşərgə* də dəfə dəniz* dərnək* dərnəy* dərs*
  dərzi* dəsgah* dəstək* dəyirmi edib edildi edilib edir ehsan* ekolog* ekskursiya* el elmi* emalatxana* etiraz*
  faciə* festivalı fevral* film* final* forumu foto fotoqraf* fotosərgi* fotoşəkil* futbol* fərdi fəxr* gecə*
  gedir geyim* gimnastika* guşə* görüş* göstər* göstəri* göz gözəl* gül güllər güləş* gün günləri günü günümüz
  günün günəş gəl gəldi gəlin gəlir gəlmisiniz gənc gənci gəncl* gənclə* gəzinti* hadisə* halqa hamı haqq haqqı
  haqqında harada hazırlan* hekayə* hesabat* heykəl* heyvan* heyət* hörmət* hüquq* hədiyyə* həftə* həkim* həm
  həmkarlar* həmrəyli* həmvətən* hər həsr həyat* ibrətamiz iclas* icma* idarə idman* ifa iftar* il ildir
  ildönüm* ilk illik illiyi ilə imtahan* imza* insan* iqtisad* irs irsi izdiham* iş işi işləri işğal* işıqland*
  jurnal* kabab* kamança karyera* keramika* keçiril* kilsə* kim kimi kino* kitab kitablar* kitabxana* kitabı
  kitabın* kiçik kloun* klub klubu klubunun konfrans* konsert* konstitusiya* konsul* kosmonavt* kosmos* kukla*
  kurs* kurslar* kömək* könül* könüllü* köçkün* küçə* kənd* kəşf* kəşfiyyat* lavaş* layihə* lövhə* mahnı*
  marafon* maraqlı mart* marş* masa media* meydan* meydança* milli* milyon min miniatür* mitinq* moda* musiqi*
  muzey* muğam* muğamat* mövlud* mövzusunda mübadilə* mübarək* müharibə* mühazirə* münasibət* müraciət*
  müsabiqə* müsahibə* müstəqilli* müzakirə* müəllim* məclis* mədəni* məktub* məktəb* məlumat* məqalə* mərasim*
  məscid* məsləhət* mətbuat* mətbəx* məzun* məzuniyyət* namaz* nar naxış* nazir* nağara* nağıl* necə niyə
  nümayiş* nə nənə* nərd* nəşr* ol olimpiada* olub olunan olundu olunmuş olur onlar opera* oxu oxunuş* oyun*
  park* parlament* pasport* paylan* payız* pendir petisiya* piket* piknik* plov* podkast* poeziya* psixoloji
  qadın* qalib* qan qanı qapı* qardaşlaş* qardaşlı* qarlı qarmon qarşı qarşılan* qayıdış* qazan* qazi* qaçqın*
  qaçış* qeyd qiraət* qonaq* qonaqlıq* qonşu* qubernator* qurban* qısametrajlı qış qəbul* qədim qəhrəman* qəlb*
  qələbə* qətnamə* qəzet* radio* ramazan* respublika* robot* rəngarəng rəngli rəqs* rəqəmsal* rəsm* rəssam*
  sabah salam* satış* sayt* saz sağ sağlam* sehr* seminarı senator* sertifikat* sevgi* seç seçki* sifariş*
  simpozium* sinif* siz sizə sonra sosial soydaş* soyqırım* startap* stend* söhbət* süd süfrə* sükut* sülh*
  sürgün* səfir* səfər* səhər* səməni* sənədli sənət* sənətkar* sərgi* səs səsi səslən* səyahət* tamaşa*
  tanıdıl* tanıyaq tanış* tanışlıq* tar tarix* teatr* televiziya* texnologiya* tikmə* tonqal* toplantı*
  toplanış* torpaq* toxuculuq* toy toyu turizm* turnir* təbiət* təbrik* tədbir* təhlükəsiz* təhsil* təkbətək
  təlim* tələbə* təmiz* təntənə* təqaüd* təqdimat* tərcümə* tərcüməçi* təsis* təsərrüfat* təşkil təşəbbüs*
  təşəkkür* təşəkkürnamə* ulduz* universitetdə unudulmaz ustad* ustası uşaq* valideyn* var vaxt velosiped*
  veril* veteran* viktorina* voleybol* və vətən* xalq* xalça* xanım xanımlar xatirə* xeyriyyə* xizək* xor xoş
  xüsusi xəbər* xəstə* xəstəxana* xəttatlıq* yad yada yaddaş* yanvar* yaradıl* yardım* yarmarka* yarış* yay
  yayım* yaz yazın yazıçı* yaşlı* yekunlaş* yemək* yeni yetim* yol yolu yoxdur yubiley* yürüyüş* yürüş* yüz
  yığım* yığıncaq* zaman ziyafət* ziyarət* zurna* zəfər* zəng* zərgər* çap çay çayı çempionat* çiçək* çox çörək*
  çıxar* çıxış* ölkə* ümid* ümum ümumi ünvanlan* ürək* ürəy* üzgüçülük* üzrə üzv üçün şadyanalı* şagird* şahmat*
  şair* şeir* şirniyyat* şura* şəbəkə* şəhid* şəhər* şənbə şənli* ədalət* ədəbi* əkmə* əl əlifba* əlil* əllər ən
  ənənəvi* əsgər* əsər* əvvəl əyləncə* аным* ахшам* байрам* вә вәтән* гадын* дили достлуг* илдөнүм* илә кечә*
  китаб* консерт* күн күнү көрүш* мусиги* мәдәни* мәктәб* мәрасим* сојгырым* сәрҝи* тарих* тәдбир* ушаг* хатирә*
  шаир* шеир* ҝечә* ҝүн ҝүнү ҝәнҹ* ҝөрүш* үчүн һаггында һәфтә*`;
