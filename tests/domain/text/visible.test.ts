import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLengths } from '#src/domain/campaigns/name-lengths.ts';
import { readCities } from '#src/domain/entries/cities.ts';
import { readOrganizationName } from '#src/domain/people/organization-name.ts';
import { readPersonName } from '#src/domain/people/person-name.ts';
import { readTitle, tidyName, titleLength } from '#src/domain/text/one-line.ts';
import { showsSomething } from '#src/domain/text/visible.ts';

type Read = (typed: string) => string | null;

function asTitle(length: { least: number; most: number }): Read {
  return (typed) => {
    const outcome = readTitle(typed, length);
    return outcome.kind === 'title' ? outcome.title : null;
  };
}

/** Everything that reads what people typed and that is kept: a new one is a line here. Null for an empty answer. */
const readers: Record<string, Read> = {
  'the title of an entry, and its translation': asTitle(titleLength),
  'the name of a person': (typed) => {
    const name = readPersonName({ id: 7, first_name: typed });
    return name === '7' ? null : name;
  },
  'the name of an organization': readOrganizationName,
  'a reason': (typed) => tidyName(typed) || null,
  'a city': (typed) => {
    const outcome = readCities(typed);
    return outcome.kind === 'cities' ? outcome.names.join(', ') : null;
  },
  'how a city is printed': asTitle({ least: 1, most: 60 }),
  ...Object.fromEntries(
    Object.entries(nameLengths).map(([name, length]) => [`the ${name} of a campaign`, asTitle(length)]),
  ),
};

const codePoints = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

/** Any code point of a class. */
function oneOf(property: RegExp): fc.Arbitrary<string> {
  const characters = codePoints.filter((character) => property.test(character));
  return fc.nat({ max: characters.length - 1 }).map((index) => characters[index] ?? '');
}

/** Class by class, so that each is met often: most of all characters are private or not assigned. */
const unseenCharacter = fc.oneof(
  ...[/\p{C}/u, /\p{Cc}/u, /\p{Cf}/u, /\p{Z}/u, /\p{M}/u, /\p{Default_Ignorable_Code_Point}/u].map(oneOf),
  fc.constantFrom('\u200d', '\u200c', '\u0301', '\ufe0f', '\u2800'),
);
const unseenText = fc.array(unseenCharacter, { maxLength: 40 }).map((all) => all.join(''));

const letter = oneOf(/(?![\p{Default_Ignorable_Code_Point}\u{13441}\u{13442}])\p{L}/u);
const word = fc.array(letter, { minLength: 5, maxLength: 12 }).map((all) => all.join(''));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  unseenText,
  fc.tuple(unseenText, word, unseenText).map((parts) => parts.join('')),
);

describe.each(Object.entries(readers))('%s', (_name, read) => {
  it('is empty where what was typed shows nothing', () => {
    fc.assert(
      fc.property(unseenText, (typed) => {
        expect(read(typed)).toBeNull();
      }),
    );
  });

  it.each([
    ['soft hyphens', '\u00ad'],
    ['Mongolian vowel separators', '\u180e'],
    ['marks of annotations', '\ufff9'],
    ['beams of music', '\u{1d173}'],
    ['blank Braille', '\u2800'],
    ['fillers', '\u3164'],
    ['variation selectors', '\ufe0f'],
    ['tags', '\u{e0041}'],
    ['accents', '\u0301'],
    ['characters of somebody’s own', '\ue000'],
    ['null notes', '\u{1d159}'],
    ['blank hieroglyphs', '\u{13441}'],
  ])('is empty where there is nothing but five %s', (_what, character) => {
    expect(read(character.repeat(5))).toBeNull();
  });

  it('is there where a word is seen, whatever surrounds it', () => {
    fc.assert(
      fc.property(unseenText, word, unseenText, (before, typed, after) => {
        // Lines around it may be more than one line: what they show is.
        const around = [before, after].map((text) => text.replace(/[\n\r\u2028\u2029]/g, ''));
        expect(read(around.join(typed))).toBeTruthy();
      }),
    );
  });

  it('is read without failing, and read again as it is', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const first = read(typed);
        if (first === null) return;
        expect(first).toSatisfy(showsSomething);
        expect(read(first)).toBe(first);
      }),
    );
  });
});

describe('of a text that is seen', () => {
  it.each([
    ['the joiner of Persian stays', 'می\u200cخواهم'],
    ['the joiner at the end of a Malayalam word stays', 'ഞാന\u0d4d\u200d വന്നു'],
    ['the separator of Mongolian stays', '\u182c\u1820\u1828\u180e\u1820'],
    ['a family stays together', 'Ailə 👨‍👩‍👧'],
    [
      'flags stay those of a place',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} 🇦🇿',
    ],
    ['a heart stays red', '❤️‍🔥 1️⃣'],
    ['the accents of any script stay', 'Yəhûdə שָׁלוֹם हिन्दी ไทย'],
    ['the number of a verse stays', '\u06dd\u0661 سورة'],
    ['an emoji of tomorrow stays', 'Toy \u{1faff}'],
  ])('%s', (_what, typed) => {
    expect(tidyName(typed)).toBe(typed.normalize('NFC'));
  });

  it.each([
    ['marks that turn the direction', 'Music \u202eevil\u202c night', 'Music evil night'],
    [
      'tags behind anything but a flag',
      'Bakı\u{e0067}\u{e0062} 🏴\u{e0078}\u{e0078}\u{e0078}\u{e007f}',
      'Bakı 🏴',
    ],
    ['soft hyphens', 'con\u00adcert', 'concert'],
    ['joiners before any letter', '\u200d\u200cBakı', 'Bakı'],
    ['accents behind a space', 'Bakı \u0301\u0301 axşamı', 'Bakı axşamı'],
    ['what parted a letter from its accent', 'e\u00ad\u0301', 'é'],
    ['what is no character', 'Ba\ud800kı\u{10ffff}', 'Bakı'],
  ])('%s go', (_what, typed, tidy) => {
    expect(tidyName(typed)).toBe(tidy);
  });

  it('lines that show nothing are no second line', () => {
    expect(readTitle('A night of music\n\u2800\n\u00ad')).toEqual({
      kind: 'title',
      title: 'A night of music',
    });
  });
});

describe('a person whose name shows nothing', () => {
  it.each([
    ['is called by their username', { username: 'elchin' }, '@elchin'],
    ['or else by their id', {}, '7'],
  ])('%s', (_what, account, name) => {
    expect(readPersonName({ id: 7, first_name: '\u00ad\u180e', last_name: '\ufff9', ...account })).toBe(name);
  });
});
