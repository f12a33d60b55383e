import { describe, expect, it } from 'vitest';
import { openTestInbox, quickWork, slowWork, updates, upTo } from './open-test-inbox.ts';

describe('an update that is delivered twice', () => {
  it('at once is handled once', async () => {
    const { openCopy, allHandled } = await openTestInbox();
    const { begun, letGo, handle } = slowWork();
    const { inbox } = await openCopy(handle);
    await Promise.all([
      inbox.receive(updates([1, 2])),
      inbox.receive(updates([1, 2])),
      inbox.receive(updates([2, 1])),
    ]);
    letGo();
    await allHandled();

    expect(begun).toEqual([1, 2]);
  });

  it('after it was handled is not handled again', async () => {
    const { openCopy, allHandled } = await openTestInbox();
    const { handled, handle } = quickWork();
    const { inbox } = await openCopy(handle);
    await inbox.receive(updates([1]));
    await allHandled();
    await inbox.receive(updates([1]));
    await inbox.receive(updates([2]));
    await allHandled();

    expect(handled).toEqual([1, 2]);
  });

  it('to two processes is handled by one of them', async () => {
    const { openCopy, allHandled } = await openTestInbox();
    const { handled, handle } = quickWork();
    const [one, other] = await Promise.all([openCopy(handle), openCopy(handle)]);
    for (const number of upTo(30)) {
      const batch = updates([number], `chat:${number}`);
      await Promise.all([one.inbox.receive(batch), other.inbox.receive(batch)]);
    }
    await allHandled();

    expect(handled.toSorted((a, b) => a - b)).toEqual(upTo(30));
  });
});

it('once an update is handled, what people wrote is gone; its number stays', async () => {
  const { openCopy, allHandled, rows } = await openTestInbox();
  const { inbox } = await openCopy(quickWork().handle);
  await inbox.receive(updates([1]));
  await allHandled();

  expect(await rows()).toEqual([expect.objectContaining({ update_id: 1, payload: null, attempts: 1 })]);
});
