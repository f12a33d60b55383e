import { buttonsOf } from './buttons.ts';
import type { Phone } from './phone.ts';

/** Somebody has everything erased that the bot has of them, approved entries too. */
export async function forgetMe(phone: Phone): Promise<void> {
  const begun = await phone.write('/forget');
  await phone.goOn(async () => {
    const since = phone.recent.filter(({ id }) => id > begun.id);
    if (since.some(({ shown }) => shown.includes('I have forgotten you'))) return true;
    for (const message of since) {
      const yes = buttonsOf(message, 'forget').find(({ action }) => action === 'go' || action === 'yes');
      if (yes) {
        await phone.answerByTap(message, yes);
        return null;
      }
    }
    await phone.answer('/forget');
    return null;
  });
}
