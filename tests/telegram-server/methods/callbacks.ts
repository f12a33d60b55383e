import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { ApiMethod } from './method.ts';

/** Beyond this Telegram has forgotten the tap. */
const answerableMs = 150_000;

/** Beyond this the person's client has stopped waiting and shows nothing. */
const seenMs = 15_000;

/** answerCallbackQuery. */
export const callbackMethods: Record<string, ApiMethod> = {
  answerCallbackQuery: {
    parameters: ['callback_query_id', 'text', 'show_alert', 'url', 'cache_time'],
    run: ({ world, bot, parameters }) => {
      const text = parameters.text('text');
      const show_alert = parameters.flag('show_alert');
      parameters.integer('cache_time');
      if (parameters.has('url')) throw parameters.wrong('answering a tap with a url is not modelled');
      const callback = bot.callbacks.get(parameters.text('callback_query_id'));
      const age = callback ? world.clock.now() - callback.at : 0;
      if (!callback || callback.answer || age > answerableMs) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG');
      callback.answer = { text: text || undefined, show_alert, seen: age <= seenMs };
      world.happened({ answered: callback });
      return true;
    },
  },
};
