import fc from 'fast-check';

const countries = ['DE', 'AT', 'FR', 'C7'];
const categories = [1, 2, 3];

/** Any entry, as far as its moderators' chat depends on it. */
export const anyEntry = fc.record({
  country: fc.option(fc.constantFrom(...countries)),
  categoryId: fc.option(fc.constantFrom(...categories)),
});

/** Any moderators' chats, of which exactly one takes everything else. */
export const anyChats = fc
  .array(
    fc
      .record({ countries: fc.subarray(countries), categoryIds: fc.subarray(categories) })
      .filter((takes) => takes.countries.length + takes.categoryIds.length > 0),
    { maxLength: 5 },
  )
  .chain((named) =>
    fc.shuffledSubarray([...named, { countries: [], categoryIds: [] }], { minLength: named.length + 1 }),
  )
  .map((chats) => chats.map((takes, index) => ({ id: index + 1, ...takes })));
