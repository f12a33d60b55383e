import { textsIn } from '#locales/texts.ts';
import { spread } from '#tests/bench/figure.ts';
import type { Part } from '#tests/bench/part.ts';
import { CardWatch } from '#tests/bench/stand/card-watch.ts';
import { openStand, type Stand } from '#tests/bench/stand/open-stand.ts';
import { gatherOrganizers, type Organizer } from '#tests/bench/stand/organizer.ts';
import { openAlbum } from '#tests/bench/stand/phone-photos.ts';
import { reporting, submit } from '#tests/bench/stand/walks.ts';

const approve = textsIn('en')('button-approve');

/** How soon people hear of each other. */
export const promptness: Part = {
  title: 'From tapping Submit to the card in the group, from tapping Approve to the organizer’s message',
  notes: ['10 organizers with one photo per entry and a pause of about 0.4 s between steps; no pacing'],
  async measure(bench) {
    const [people, each] = bench.quick ? [2, 1] : [10, 11];
    const album = await openAlbum(people * each);
    const stand = await openStand(bench, 'hesabat');
    const approvals = approveEachCard(stand);
    const organizers = gatherOrganizers(stand, people, () => reporting(each, 1, album));
    const submittedAt = new Map<number, number>();
    await Promise.all(organizers.map((organizer) => report(organizer, submittedAt, bench.quick ? 20 : 400)));
    await approvals.untilTold(people * each);
    await stand.close();
    // The first entry of each person warms the process up.
    const isWarm = (number: number) => bench.quick || number > people;
    const toCard = [...submittedAt].flatMap(([number, at]) =>
      isWarm(number) ? [(approvals.cards.postedAt.get(number) ?? Number.NaN) - at] : [],
    );
    const toMessage = [...approvals.told].flatMap(([number, ms]) => (isWarm(number) ? [ms] : []));
    return [
      ...spread('Submit to card', toCard, { p99: 300 }),
      ...spread('Approve to message', toMessage, { p99: 300 }),
    ];
  },
};

/** A moderator approves each card a moment after it came; `told` has the milliseconds until its organizer heard. */
function approveEachCard(stand: Stand) {
  const cards = new CardWatch(stand);
  const tappedAt = new Map<number, number>();
  const told = new Map<number, number>();
  let look = () => {};
  cards.onCard((number, card) => {
    if (tappedAt.has(number)) return;
    tappedAt.set(number, Number.POSITIVE_INFINITY);
    setTimeout(() => {
      tappedAt.set(number, performance.now());
      void stand.moderators[0]?.tapStale(stand.group.view(card), approve);
    }, 300);
  });
  stand.telegram.onHappening((happening) => {
    if (!('message' in happening)) return;
    const number = Number(/^✅ No\. (\d+) .* is approved/.exec(happening.message.content.text ?? '')?.[1]);
    if (number) told.set(number, performance.now() - (tappedAt.get(number) ?? Number.NaN));
    look();
  });
  return {
    cards,
    told,
    async untilTold(count: number): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      look = () => told.size >= count && resolve();
      look();
      await promise;
    },
  };
}

/** Notes when Submit was tapped, by the number that the entry got. */
async function report(
  organizer: Organizer,
  submittedAt: Map<number, number>,
  pauseMs: number,
): Promise<void> {
  for (;;) {
    await new Promise((wake) => setTimeout(wake, pauseMs * (0.5 + Math.random())));
    const began = performance.now();
    const done = await organizer.next();
    if (!done) return;
    const number = Number(/^No\. (\d+)/.exec(done.shown.content.text ?? '')?.[1]);
    if (done.step === submit) submittedAt.set(number, began);
  }
}
