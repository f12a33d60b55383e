import { FormattedString } from '@grammyjs/parse-mode';
import { listSavedChanges } from '#db/queries/campaigns/history.ts';
import { backButton } from '#src/campaigns/buttons.ts';
import { describeChange } from '#src/campaigns/saving/describe-change.ts';
import type { Screen, Viewing } from '#src/campaigns/screen.ts';
import { formatMoment } from '#src/domain/dates/format-moment.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

const mostShown = 10;

/** Who changed what in a campaign, and when. */
export async function viewHistory(viewing: Viewing): Promise<Screen> {
  const { db, state, t } = viewing;
  const changes = await listSavedChanges(db, state.id, mostShown);
  const lines = changes.map(({ change, before, at, personName }) =>
    FormattedString.join(
      [
        FormattedString.i(
          t('campaign-history-line', {
            moment: at ? formatMoment(at, viewing) : '',
            name: shorten(personName ?? t('card-someone'), 60),
          }),
        ),
        shorten(describeChange(viewing, change, before), 300),
      ],
      '\n',
    ),
  );
  return {
    text: FormattedString.join(
      [
        FormattedString.b(t('campaign-history')),
        ...(lines.length > 0 ? lines : [t('campaign-history-empty')]),
      ],
      '\n\n',
    ),
    buttons: [backButton(viewing, 'main')],
  };
}
