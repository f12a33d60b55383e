import { Keyboard } from 'grammy';
import type { Outcome, QuestionContext } from '#conversations/questions/question.ts';
import { setPrompt } from '#db/queries/entries/drafts.ts';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { Database } from '#src/deps.ts';
import { countryName, isCountryCode } from '#src/domain/countries/countries.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { findCityAround } from '#src/places/find-city-around.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import type { Input } from '#src/telegram/read-message.ts';

/** Asks for the phone's location. Only a keyboard in place of the phone's own can do that; a tap on it removes it. */
export async function askForLocation({ deps, draft, t }: QuestionContext): Promise<Outcome> {
  if (draft.personId !== null) {
    const reply_markup = new Keyboard().requestLocation(t('button-send-location')).resized().oneTime();
    await deps.api.sendMessage(draft.personId, t('location-how'), { reply_markup });
    await noteKeyboard(deps, draft, true);
  }
  return { kind: 'silent' };
}

/** Where a person is, or what to tell them if that is unknown. */
type Located =
  | { kind: 'place'; country: string; countryName: string; city: { name: string; key: string; locale: null } }
  | Extract<Outcome, { kind: 'say' }>;

/** Finds the country and the city of a location that the person sent. The location itself is not stored. */
export async function locate(
  { deps, draft, locale, t }: QuestionContext,
  { latitude, longitude }: Extract<Input, { kind: 'location' }>,
): Promise<Located> {
  const { campaignId, campaign } = draft;
  const found = await findCityAround(deps.db, { latitude, longitude, campaignId, locale });
  const countries = countriesOf(campaign.countries);
  if (!found || !isCountryCode(found.country, countries)) return { kind: 'say', text: t('location-unknown') };
  const { country, ...city } = found;
  return { kind: 'place', country, countryName: countryName(country, locale, countries), city };
}

/** Says which place was taken, because its questions are then skipped. Also removes the keyboard that asked for it. */
export async function sayWhere({ deps, draft, t }: QuestionContext, place: string): Promise<void> {
  if (draft.personId === null) return;
  const reply_markup = { remove_keyboard: true } as const;
  await deps.api.sendMessage(draft.personId, t('location-taken', { place }), { reply_markup });
  await noteKeyboard(deps, draft, false);
}

/** Gives people who answered in another way their keyboard back. A message with buttons of its own cannot do that. */
export async function putKeyboardAway({ deps, draft, t }: QuestionContext): Promise<void> {
  if (draft.personId === null || !draft.prompt?.hasKeyboard) return;
  const reply_markup = { remove_keyboard: true } as const;
  await ignoreFailure(deps.api.sendMessage(draft.personId, t('location-put-away'), { reply_markup }));
}

async function noteKeyboard(deps: Database, draft: Entry, hasKeyboard: boolean): Promise<void> {
  const state = { buttons: [], ...draft.prompt, hasKeyboard };
  await setPrompt(deps.db, draft, { messageId: draft.promptMessageId, state });
}
