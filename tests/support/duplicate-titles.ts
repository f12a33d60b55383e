/** Titles of one event, as two people would write them. */
export const rewordings: ReadonlyArray<readonly [string, string]> = [
  ['Anım tədbiri', 'Anım mərasimi'],
  ['Ştutqartda anım tədbiri keçirildi', 'Ştutqartda anım tədbiri'],
  ['Poeziya və musiqi axşamı', 'Musiqi və poeziya axşamı'],
  ['Anım gecəsi: şeir və musiqi', 'Şeir və musiqi ilə anım gecəsi'],
  ['Вечер памяти и поэзии', 'Вечер поэзии и памяти'],
  ['Вечер памяти в Праге', 'Вечер памяти, Прага'],
  ['Xatirə axşamı', 'Хатирə ахшамы'],
  ['Anma töreni ve şiir dinletisi', 'Anma töreni, şiir dinletisi'],
  ['Kültür merkezinde anma programı', 'Anma programı (kültür merkezi)'],
  ['An evening of poetry and music', 'Evening of poetry & music'],
  ['Universitetdə dəyirmi masa', 'Universitetdə keçirilən dəyirmi masa'],
  ['Məktəblilər üçün maarifləndirici dərs', 'Məktəbdə maarifləndirici dərs'],
  ['Fotosərgi: uşaqların gözü ilə', '“Uşaqların gözü ilə” fotosərgisi'],
  ['ხსოვნის საღამო', 'ხსოვნის საღამო თბილისში'],
];

/** Titles of two events in one city on one day. */
export const neighbours: ReadonlyArray<readonly [string, string]> = [
  ['Anım tədbiri', 'Universitetdə dəyirmi masa'],
  ['İzmirdə universitetdə anım tədbiri', 'İzmir mədəniyyət mərkəzində şeir axşamı'],
  ['Anım tədbiri', 'Fotosərgi'],
  ['Londonda anım mərasimi', 'Londonda məlumatlandırıcı aksiya'],
  ['Londonda anım mərasimi', 'Londonda mərasim: abidə önünə gül dəstələri'],
  ['Вечер памяти', 'Лекция в библиотеке'],
  ['Вечер памяти в Варшаве', 'Выставка фотографий в Варшаве'],
  ['Şiir ve anma akşamı', 'Üniversitede konferans'],
  ['Anma töreni', 'Anma yürüyüşü ve karanfil bırakma'],
  ['Anım tədbiri', 'Maarifləndirici dərs'],
  ['Parlamentdə keçirilən konfrans', 'Universitetdə keçirilən konfrans'],
  ['Məktəbdə maarifləndirici dərs', 'Kitabxanada maarifləndirici mühazirə'],
  ['Televiziyada müsahibə', 'Qəzetdə məqalə'],
  ['Tallində anım axşamı', 'Tallində məlumat masası'],
];

/** What the events of a category may be called; in turns, so that each title stands for several events. */
export const plausibleTitles: Readonly<Record<string, readonly string[]>> = {
  commemorations: [
    'Anım tədbiri',
    'Universitetdə şeir axşamı',
    'Вечер памяти',
    'Anma töreni',
    'Abidə önünə gül dəstələri qoyulub',
    'Mədəniyyət mərkəzində musiqi gecəsi',
    'Minute of silence in the city park',
    'Şiir dinletisi',
  ],
  awareness: ['Məktəbdə maarifləndirici dərs', 'Məlumat masası', 'Выставка фотографий', 'Kitap tanıtımı'],
  documents: ['Bəyanat qəbul edilib', 'Müraciət imzalanıb'],
  conferences: ['Universitetdə konfrans', 'Dəyirmi masa'],
  media: ['Televiziyada müsahibə', 'Статья в газете', 'Radyo programı'],
};
