/** Control characters, halves of letters, and what is no letter at all. */
const unprintable = /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Plain data whose texts hold nothing that XML forbids: with one such character, Word refuses a whole document. */
export function makePrintable<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_, value) =>
    typeof value === 'string' ? value.replace(unprintable, '') : value,
  );
}
