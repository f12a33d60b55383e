import type { ReportRequest } from '#db/queries/delivery/jobs.ts';
import { textsIn } from '#locales/texts.ts';
import type { Messaging } from '#src/deps.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { whatIsAsked } from './caption.ts';

/** Changes the message that promised the report. That this fails is no matter: the message may have been deleted. */
export function tellProgress(
  { api }: Pick<Messaging, 'api'>,
  request: ReportRequest,
  word: 'report-ready' | 'report-failed' | 'report-progress',
  percent = 0,
): Promise<void> {
  const { chatId, messageId, speaks } = request;
  const t = textsIn(speaks);
  const what = whatIsAsked(request, t);
  const text = word === 'report-progress' ? t(word, { what, percent }) : t(word, { what });
  return ignoreFailure(api.editMessageText(chatId, messageId, text));
}
