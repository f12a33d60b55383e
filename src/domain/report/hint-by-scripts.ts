import type { LanguageHint } from './language-hint.ts';

/**
 * Signs that tell the languages of a script apart, the most telling first: letters that only one of them has,
 * endings, words. The language is null where it is one of several.
 */
type Signs = ReadonlyArray<readonly [RegExp, string | null]>;

const ofCyrillic: Signs = [
  [/[ҹҝ]/iu, 'az'],
  [/[ӣӯҷ]/iu, 'tg'],
  [/ў.*[қғҳ]|[қғҳ].*ў/isu, 'uz'],
  [/ұ|қ.*[әңөүі]|[әңөүі].*қ/isu, 'kk'],
  [/[әғқҡңөүһҳҗҙҫ]/iu, null],
  [/[ђћ]/iu, 'sr'],
  [/[ѓќѕ]/iu, 'mk'],
  [/[јљњџ]/iu, null],
  [/ў/iu, 'be'],
  [/[ґєї]/iu, 'uk'],
  [/(?:шілік|[ндт]ің|лері)(?!\p{L})/iu, 'kk'],
  // Belarusian has neither of these two.
  [/і.*[ищ]|[ищ].*і/isu, 'uk'],
  [/(?<!\p{L})(?:вечір|імені|зустріч|дітей|рік|річниця)(?!\p{L})/iu, 'uk'],
  [/і/iu, null],
  [/[бвдзлмпрс]ий(?!\p{L})/iu, 'uk'],
  [
    /(?:нн|тт|лл|сс|дд|зз|чч)[яю](?!\p{L})|(?<!\p{L})(?:вистав\p{L}*|свят[оа]|музики|мови|та)(?!\p{L})/iu,
    'uk',
  ],
  [/ъ[бвгджзклмнпрстфхцчшщ]|ията(?!\p{L})|(?<!\p{L})(?:българ|честван)/iu, 'bg'],
  // Words of several southern languages.
  [/(?<!\p{L})(?:ден|среща|изложба|годишнина|вече|дан|дана|деце|музике)(?!\p{L})/iu, null],
  [/[ыэё]|ь(?!о)|ъ[еёюя]/iu, 'ru'],
  [/(?:(?<!мн)ого|его|[ое]му|ая|яя|ую|юю|ск(?:ий|ой|ие|их|им|ом)|[ая]ми?|[ая]х)(?!\p{L})/iu, 'ru'],
  [/(?<!\p{L})в \p{L}+[^\s\p{P}ищ]е(?!\p{L})/iu, 'ru'],
  [
    /(?<!\p{L})(?:о|об|из|памяти|памятник|встреч[аи]|открытие|чтени[ея]|для|лет|года|дн[яе]й?|дет(?:и|ей)|посвящ\p{L}+)(?!\p{L})/iu,
    'ru',
  ],
  [/./u, null],
];

/** Azerbaijani in Arabic letters, which is not what a report in Azerbaijani is printed in. */
export const azerbaijaniInArabic =
  /(?<!\p{L})(?:ایله|اوچون|گئجه\p{L}*|گونو|بایرامی|آخشامی|اوشاق\p{L}*)(?!\p{L})/u;

const ofArabic: Signs = [
  [/[ٹڈڑںے]/u, 'ur'],
  [/[ټډړښځڼ]/u, 'ps'],
  [/[ڕڵێ]/u, 'ckb'],
  [/[ۆۇۈېەؽ]/u, null],
  [azerbaijaniInArabic, null],
  [
    /(?<!\p{L})(?:از|برای|ما|شما|این|آن|ها|های|می|است|بود|دست|دستور|پخت|بچه|دختر|پسر|مادر|مادربزرگ|پدر|خانه|شهر|کتاب|دیدار|دانشجویان|نمایش|فیلم|مستند|سکوت|دقیقه|فرهنگ|فرهنگی|کنسرت|مراسم|اهدای|خون|آموزش|درس|کارگاه|بازدید|تجلیل|شاعر|شاعران|زنان|جوانان|خانواده|دوستی|بهار|بازی|مسابقه|عکس|نقاشی|گفتگو|گفت|نامه|به|را|شب|روز|جشن|جشنواره|بزرگداشت|گرامیداشت|یاد|یادبود|کودکان|همایش|نمایشگاه|نشست|سخنرانی|رونمایی|سالگرد|موسیقی|هنر|شعرخوانی)(?!\p{L})/u,
    'fa',
  ],
  [
    /[ةأإ]|(?<!\p{L})(?:في|مع|من|على|عن|بين|لقاء|عرض|فيلم|وثائقي|رسالة|دقيقة|صمت|أيام|صور|ندوة|محاضرة|حوار|كتاب|توقيع|افتتاح|احتفال|عيد|يوم|مسيرة|وقفة|تضامن|أطفال|أطفالنا|شباب|نساء|عائلات|إلى|يوم|ليلة|مهرجان|ذكرى|حفل|معرض|مؤتمر|أمسية)(?!\p{L})/u,
    'ar',
  ],
  [/[یکگچپژ]/u, null],
  [/(?<!\p{L})و?ال\p{L}{2,}/u, 'ar'],
  [/./u, null],
];

const ofHebrew: Signs = [
  [/[װױײ]|א[\u05b7\u05b8]/u, 'yi'],
  [/./u, 'he'],
];

const scripts: ReadonlyArray<readonly [RegExp, Signs]> = [
  [/^\p{Script=Cyrillic}/u, ofCyrillic],
  [/^\p{Script=Arabic}/u, ofArabic],
  [/^\p{Script=Hebrew}/u, ofHebrew],
  [/^\p{Script=Georgian}/u, [[/./u, 'ka']]],
  [/^\p{Script=Armenian}/u, [[/./u, 'hy']]],
  [/^\p{Script=Greek}/u, [[/./u, 'el']]],
  [/^\p{Script=Hangul}/u, [[/./u, 'ko']]],
  // Japanese has no spaces, and mostly begins with what Chinese has as well.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, [[/./u, 'ja']]],
  [/^\p{Script=Han}+$/u, [[/./u, 'zh']]],
];

/** Cyrillic letters and endings tell little, since names have them too. */
const cyrillicPoints = 0.8;

/** The southern languages have articles or prepositions where the northern ones have cases. */
const northern =
  /^(?!.*(?<!\p{L})(?:на|за|от|од|с|у|със|във|през|при|\p{L}+(?:т[аое]|[ъя]т))(?!\p{L})).*\s\p{Ll}{4,}/su;
const northernHint: LanguageHint = { languages: ['ru', 'uk', 'be'], points: 0.6, tells: false };

/**
 * What scripts other than Latin tell about the language. Most are of one language or a few, so that each word that is
 * written in one counts twice, and also names tell.
 */
export function hintByScripts(words: readonly string[]): LanguageHint[] {
  return scripts.flatMap(([script, signs]) => {
    const written = words.filter((word) => script.test(word));
    if (written.length === 0) return [];
    const text = written.join(' ');
    const [, language] = signs.find(([sign]) => sign.test(text)) ?? [];
    const isCyrillic = signs === ofCyrillic;
    const points = isCyrillic ? cyrillicPoints : 2 * written.length;
    return [
      ...(language ? [{ languages: [language], points, tells: !isCyrillic }] : []),
      ...(isCyrillic && northern.test(text) ? [northernHint] : []),
    ];
  });
}
