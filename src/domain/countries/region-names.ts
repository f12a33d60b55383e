import { foldName, loosenKey } from '#src/domain/text/fold.ts';

/**
 * Regions that people report from as if they were cities, and whose name some town has or had: without a question
 * Arizona would be counted as Yuma, and California as a town of Pennsylvania. Left out are those whose city is rather
 * meant (New York, Washington, Québec), and those of other countries that no town is called after.
 */
const regions: Readonly<Record<string, readonly string[]>> = {
  US: `Alabama, Alaska, Alyaska, Arizona, Arkansas, California, Kaliforniya, Colorado, Kolorado, Connecticut,
    Konnektikut, Delaware, Delaver, Florida, Georgia, Corciya, Hawaii, Havay, Idaho, Aydaho, Illinois, İllinoys,
    İllinois, Indiana, Iowa, Ayova, Kansas, Kanzas, Kentucky, Kentukki, Louisiana, Luiziana, Maine, Men, Maryland,
    Merilend, Massachusetts, Massaçusets, Michigan, Miçiqan, Minnesota, Mississippi, Missisipi, Missouri, Missuri,
    Montana, Nebraska, Nevada, New Hampshire, Nyu-Hempşir, New Jersey, Nyu-Cersi, New Mexico, Nyu-Meksiko,
    North Carolina, Şimali Karolina, Северная Каролина, Kuzey Karolina, North Dakota, Şimali Dakota,
    Северная Дакота, Kuzey Dakota, Ohio, Oqayo, Oklahoma, Oregon, Oreqon, Pennsylvania, Pensilvaniya,
    Rhode Island, Rod-Aylend, South Carolina, Cənubi Karolina, Южная Каролина, Güney Karolina, South Dakota,
    Cənubi Dakota, Южная Дакота, Güney Dakota, Tennessee, Tennessi, Texas, Utah, Yuta, Vermont,
    Virginia, Virciniya, Виргиния, West Virginia, Qərbi Virciniya, Западная Виргиния, Wisconsin, Viskonsin,
    Wyoming, Vayominq, Джорджия, Юта, Огайо, Мэн`.split(','),
  GB: 'Wales, Uels, Galler, Уэльс'.split(','),
  DE: 'Sachsen, Mecklenburg, Brandenburg'.split(','),
  FR: ['Bretagne'],
  NL: ['Zeeland'],
  BE: ['Limburg'],
};

const keys = new Map(Object.entries(regions).map(([country, names]) => [country, new Set(names.map(keyOf))]));

/** Whether a name is rather that of a region of the country than of a town in it. */
export function isRegionName(country: string, name: string): boolean {
  return keys.get(country)?.has(keyOf(name)) ?? false;
}

function keyOf(name: string): string {
  return loosenKey(foldName(name));
}
