import { backButton, campButton } from '#src/campaigns/buttons.ts';
import { sayZone, zoneLabel } from '#src/campaigns/zone-words.ts';
import { parseTimeZone } from '#src/domain/dates/typed/parse-time-zone.ts';
import { likelyZones } from '#src/domain/dates/zone-city.ts';
import { tidyName } from '#src/domain/text/one-line.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import type { Question } from './question.ts';

/** Asks for the time zone of a campaign, typed as a city or an IANA name, or tapped. */
export const timeZone: Question = {
  ask(viewing) {
    const { t, locale } = viewing;
    const others = likelyZones(locale).filter((zone) => zone !== viewing.timeZone);
    const now = t('now-answered', { answer: sayZone(viewing, viewing.timeZone) });
    return {
      text: `${t('campaign-ask-time-zone')}\n\n${now}`,
      buttons: [
        ...inRows(
          others.map((zone) => campButton(viewing, zoneLabel(viewing, zone), 'zone', zone)),
          2,
        ),
        backButton(viewing, 'main'),
      ],
    };
  },

  read(viewing, sent) {
    const { t } = viewing;
    const typed = sent.kind === 'text' ? shorten(tidyName(sent.text), 40) : '';
    if (sent.kind !== 'text' || typed === '') return { kind: 'again', problem: t('type-answer') };
    const zone = parseTimeZone(sent.text);
    if (zone === null) return { kind: 'again', problem: t('campaign-unknown-zone', { typed }) };
    // The zone that the campaign has by the setting is no change either.
    if (zone === viewing.timeZone) return { kind: 'again', problem: t('campaign-same') };
    return { kind: 'change', change: { kind: 'time-zone', zone } };
  },
};
