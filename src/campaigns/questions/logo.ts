import { backButton, campButton } from '#src/campaigns/buttons.ts';
import { sayUnfit } from '#src/telegram/read-message.ts';
import type { Question } from './question.ts';

/** Asks for the logo on the report's cover, as a picture or a file. */
export const logo: Question = {
  ask: (viewing) => ({
    text: viewing.t('campaign-ask-logo'),
    buttons: [
      ...(viewing.state.logo === null
        ? []
        : [[campButton(viewing, viewing.t('button-remove-logo'), 'no-logo')]]),
      backButton(viewing, 'main'),
    ],
  }),

  read({ t }, sent) {
    switch (sent.kind) {
      case 'photo':
        return { kind: 'change', change: { kind: 'logo', fileId: sent.file.fileId } };
      case 'unfit':
        return { kind: 'again', problem: sayUnfit(t, sent) };
      case 'text':
      case 'tap':
      case 'location':
        return { kind: 'again', problem: t('campaign-send-picture') };
    }
  },
};
