/**
 * What names several countries at once; whoever writes it is asked. The likelier one comes first. Names that are
 * one country's own full name ("Gvineya", "Sudan", "Samoa", "Dominika", "Kipr") are not here: they are that country.
 */
export const ambiguousNames: readonly (readonly [codes: readonly string[], names: readonly string[]])[] = [
  [
    ['KR', 'KP'],
    ['Koreya', 'Корея', 'Kore', 'Korea'],
  ],
  [
    ['CD', 'CG'],
    ['Konqo', 'Конго', 'Kongo', 'Congo'],
  ],
  [
    ['VG', 'VI'],
    ['Virgin adaları', 'Виргинские острова', 'Virjin Adaları', 'Virgin Islands', 'Vircin adaları'],
  ],
  // In Azerbaijani both are written so, and the name of one is the adjective of the other.
  [
    ['DO', 'DM'],
    [
      'Dominika Respublikası',
      'Республика Доминика',
      'Dominika Cumhuriyeti',
      'Dominica Republic',
      'Dominik',
      'Dominikan',
      'Dominican',
    ],
  ],
  // The constitutional name of one, while most who write it mean the other.
  [
    ['CN', 'TW'],
    ['Çin Respublikası', 'Китайская Республика', 'Çin Cumhuriyeti', 'Republic of China'],
  ],
  [
    ['GF', 'GY'],
    ['Qviana', 'Гвиана', 'Guiana'],
  ],
  [
    ['CZ', 'SK'],
    ['Çexoslovakiya', 'Чехословакия', 'Çekoslovakya', 'Czechoslovakia'],
  ],
  [['ZA', 'CF'], ['CAR']],
  // How two republics shorten their own names, and the codes of other countries.
  [['TR', 'TC'], ['TC']],
  [['AZ', 'AR'], ['AR']],
  [['KZ', 'KR'], ['РК']],
];
