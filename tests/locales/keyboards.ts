/**
 * The buttons that stand together, row by row, as the views lay them out: for tests of their words. Where one of several
 * buttons can stand in a place, each has a keyboard. A test fails when a button is in none.
 */
import type { Messages } from '#locales/messages.ts';

export type Button = keyof Messages;

export interface Keyboard {
  /** The file that lays it out. */
  from: string;
  rows: ReadonlyArray<readonly Button[]>;
}

/** What a question adds below its own buttons. */
const navigation = ['button-back', 'button-cancel'] as const;

export const keyboards: readonly Keyboard[] = [
  {
    from: 'src/telegram/views/menu.ts',
    rows: [['button-new'], ['button-my', 'button-language']],
  },
  { from: 'src/telegram/views/menu.ts', rows: [['button-restore'], ['button-new']] },
  { from: 'src/telegram/views/menu.ts', rows: [['button-fix']] },
  { from: 'src/telegram/views/menu.ts', rows: [['button-correct']] },
  { from: 'conversations/starting/new-entry.ts', rows: [['button-continue', 'button-start-over']] },
  { from: 'conversations/questions/title.ts', rows: [['button-keep'], ['button-caption'], navigation] },
  { from: 'conversations/take-media.ts', rows: [['button-caption']] },
  {
    from: 'conversations/questions/date/date.ts',
    rows: [['button-keep'], ['button-today', 'button-yesterday'], ['button-several-days'], navigation],
  },
  {
    from: 'conversations/questions/country/country.ts',
    rows: [['button-keep'], ['button-where'], navigation],
  },
  { from: 'conversations/questions/country/location.ts', rows: [['button-send-location']] },
  {
    from: 'conversations/questions/city/ask-for-cities.ts',
    rows: [['button-keep'], ['button-add-city'], navigation],
  },
  {
    from: 'conversations/questions/city/ask-for-cities.ts',
    rows: [['button-remove', 'button-remove'], ['button-done'], navigation],
  },
  {
    from: 'conversations/questions/city/other-country.ts',
    rows: [['button-change-country'], ['button-as-typed'], navigation],
  },
  {
    from: 'conversations/questions/city/ambiguous-city.ts',
    rows: [['city-near'], ['button-only-cities'], ['button-as-typed'], navigation],
  },
  {
    from: 'conversations/questions/photo.ts',
    rows: [['button-skip'], ['button-remove-last'], ['button-done'], navigation],
  },
  {
    from: 'conversations/questions/preview/preview.ts',
    rows: [
      ['button-submit'],
      ['answer-title', 'answer-date', 'answer-country'],
      ['answer-city', 'answer-category', 'answer-photo'],
      navigation,
    ],
  },
  {
    from: 'conversations/questions/preview/correction.ts',
    rows: [['button-submit-unchanged'], ['answer-title', 'answer-date', 'answer-country'], navigation],
  },
  {
    from: 'conversations/questions/preview/own-duplicate.ts',
    rows: [['button-same-event'], ['button-other-event'], navigation],
  },
  {
    from: 'src/entries/own/entry.ts',
    rows: [['button-continue', 'button-delete-draft'], ['button-to-list']],
  },
  { from: 'src/entries/own/entry.ts', rows: [['button-correct', 'button-withdraw'], ['button-to-list']] },
  { from: 'src/entries/own/entry.ts', rows: [['button-fix', 'button-withdraw'], ['button-to-list']] },
  { from: 'src/entries/own/entry.ts', rows: [['button-withdraw-yes', 'button-withdraw-no']] },
  { from: 'src/entries/own/entry.ts', rows: [['button-correct-yes', 'button-correct-no']] },
  { from: 'src/entries/own/entry.ts', rows: [['button-delete-yes', 'button-delete-no']] },
  { from: 'src/entries/all-entries.ts', rows: [['button-photos'], ['button-to-list']] },
  {
    from: 'src/review/views/card-buttons.ts',
    rows: [
      ['button-approve', 'button-reject'],
      ['button-return'],
      ['button-compare'],
      ['button-duplicate'],
      ['button-edit', 'button-translate'],
      ['button-undo'],
      ['button-photos', 'button-block'],
    ],
  },
  {
    from: 'src/review/views/card-buttons.ts',
    rows: [
      ['button-approve', 'button-reject'],
      ['answer-title', 'answer-date'],
      ['answer-country', 'answer-city'],
      ['answer-category', 'answer-photo'],
      ['reason-facts'],
      ['reason-unclear'],
      ['reason-incomplete'],
      ['reason-photos'],
      ['button-stop'],
      ['button-edit', 'button-translate'],
    ],
  },
  {
    from: 'src/review/views/card-buttons.ts',
    rows: [['button-undo'], ['button-photos-private'], ['button-block']],
  },
  {
    from: 'src/review/views/card-buttons.ts',
    rows: [['reason-not-ours'], ['reason-duplicate'], ['reason-facts'], ['reason-photos'], ['button-stop']],
  },
  {
    from: 'src/review/views/card-buttons.ts',
    rows: [['reason-spam'], ['reason-false-reports'], ['reason-rude'], ['button-stop']],
  },
  {
    from: 'src/review/views/card-buttons.ts',
    rows: [
      ['button-approve', 'button-reject'],
      ['button-compare-short', 'button-compare-short', 'button-compare-short'],
      ['button-duplicate'],
    ],
  },
  { from: 'src/bot/answer-anonymous.ts', rows: [['button-anonymous']] },
  { from: 'src/review/views/comparison.ts', rows: [['button-duplicate'], ['button-no-duplicate']] },
  {
    from: 'src/review/views/comparison.ts',
    rows: [['button-check-edit', 'button-check-edit'], ['button-duplicate'], ['button-no-duplicate']],
  },
  {
    from: 'src/review/check.ts',
    rows: [
      ['button-check-days'],
      ['button-check-photos'],
      ['button-check-place'],
      ['button-check-titles'],
      ['button-check-duplicates'],
      ['button-check-orphans'],
      ['button-names-in', 'button-names-in'],
      ['button-check-names'],
    ],
  },
  { from: 'src/review/check.ts', rows: [['my-page'], ['button-to-check']] },
  {
    from: 'src/entries/titles/view.ts',
    rows: [['button-title-keep'], ['button-translation-remove'], ['button-back'], ['button-to-titles']],
  },
  {
    from: 'src/places/printed-name-question.ts',
    rows: [['button-name-suggested'], ['button-name-typed'], ['button-place-remove'], ['button-back']],
  },
  {
    from: 'src/places/view.ts',
    rows: [['button-names-in'], ['button-names-sheet'], ['button-to-names'], ['button-to-places']],
  },
  {
    from: 'src/report/names/view.ts',
    rows: [['button-names-accept'], ['button-names-sheet'], ['button-names-campaign'], ['button-to-places']],
  },
  {
    from: 'src/report/bot/buttons.ts',
    rows: [
      ['button-report-pdf', 'button-report-word', 'button-report-excel'],
      ['button-report-csv', 'button-report-map'],
      ['button-report-countries', 'button-language'],
      ['button-names-missing'],
      ['button-other-campaigns'],
    ],
  },
  ...(['button-close', 'button-reopen'] as const).map((change) => ({
    from: 'src/campaigns/screens/main.ts',
    rows: [
      ['button-titles', 'button-days'],
      ['button-categories', 'button-countries'],
      ['button-organization', 'button-contact'],
      ['button-logo', 'button-time-zone'],
      ['button-translations'],
      ['button-chats'],
      [change, 'button-history'],
      ['button-switch'],
      ['button-campaigns', 'button-new-campaign'],
    ] as const,
  })),
  { from: 'src/campaigns/screens/categories.ts', rows: [['button-add-category'], ['button-back']] },
  ...(['button-retire', 'button-unretire'] as const).map((change) => ({
    from: 'src/campaigns/screens/categories.ts',
    rows: [
      ['button-count-in', 'button-count-in'],
      ['button-least-photos'],
      ['button-up', 'button-down'],
      [change],
      ['button-back'],
    ] as const,
  })),
  {
    from: 'src/campaigns/screens/countries.ts',
    rows: [['button-add-country', 'button-rename-country'], ['button-names-official'], ['button-back']],
  },
  {
    from: 'src/campaigns/screens/countries.ts',
    rows: [['button-names-short'], ['button-back']],
  },
  { from: 'src/campaigns/screens/countries.ts', rows: [['button-usual-names'], ['button-back']] },
  { from: 'src/campaigns/screens/countries.ts', rows: [['button-remove-country'], ['button-back']] },
  { from: 'src/campaigns/questions/days.ts', rows: [['button-no-days'], ['button-back']] },
  { from: 'src/campaigns/questions/names.ts', rows: [['button-leave-empty'], ['button-back']] },
  { from: 'src/campaigns/questions/logo.ts', rows: [['button-remove-logo'], ['button-back']] },
  {
    from: 'src/campaigns/saving/pending-change.ts',
    rows: [
      ['button-up', 'button-down'],
      ['button-save', 'button-cancel'],
    ],
  },
  {
    from: 'src/people/person-page.ts',
    rows: [
      ['button-role-organizer'],
      ['button-role-moderator'],
      ['button-role-admin'],
      ['button-role-take'],
      ['button-block'],
      ['button-to-people'],
    ],
  },
  { from: 'src/people/person-page.ts', rows: [['button-unblock'], ['button-to-people']] },
  { from: 'src/people/person-page.ts', rows: [['button-sure', 'button-not-now']] },
  { from: 'src/people/lists.ts', rows: [['button-forgotten']] },
  {
    from: 'src/people/organizations/organization.ts',
    rows: [['button-organization-keep', 'button-organization-clear']],
  },
  {
    from: 'src/people/organizations/question.ts',
    rows: [['button-organization-new'], ['button-organization-keep']],
  },
  {
    from: 'src/people/invites/form-view.ts',
    rows: [
      ['role-organizer', 'role-moderator', 'role-admin'],
      ['button-invite-organization'],
      ['invite-people', 'invite-people', 'invite-people', 'invite-people'],
      ['invite-days', 'invite-days', 'invite-days'],
      ['button-invite-make'],
      ['button-to-invites', 'button-cancel'],
    ],
  },
  {
    from: 'src/people/invites/form-view.ts',
    rows: [['button-to-invites'], ['button-invite-new']],
  },
  {
    from: 'src/people/invites/form-view.ts',
    rows: [['button-invite-no-organization', 'button-back']],
  },
  { from: 'src/people/invites/form-view.ts', rows: [['button-skip', 'button-back']] },
  {
    from: 'src/people/invites/list.ts',
    rows: [['button-invite-revoke'], ['button-to-invites']],
  },
  {
    from: 'src/people/invites/list.ts',
    rows: [['button-invite-revoke-yes', 'button-invite-revoke-no']],
  },
  { from: 'src/people/privacy/privacy.ts', rows: [['button-my-data', 'button-forget']] },
  {
    from: 'src/people/privacy/forget.ts',
    rows: [['button-forget-stay'], ['button-forget-go'], ['button-forget-no']],
  },
  { from: 'src/people/privacy/forget.ts', rows: [['button-forget-yes', 'button-forget-no']] },
  {
    from: 'src/review/chats/choice-view.ts',
    rows: [['button-everything-else'], ['button-instead'], ['button-save', 'button-cancel']],
  },
  {
    from: 'src/review/chats/screens.ts',
    rows: [['button-choose-what-comes'], ['button-remove-chat'], ['button-remove-for'], ['button-back']],
  },
];
