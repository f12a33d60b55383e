import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import { readLanguage } from './commands.ts';
import type { ApiMethod } from './method.ts';

/** getMe, and what the bot says of itself: name, description, short description. */
export const profileMethods: Record<string, ApiMethod> = {
  getMe: {
    parameters: [],
    run: ({ bot }) => ({
      ...bot.user,
      can_join_groups: true,
      can_read_all_group_messages: !bot.privacy,
      supports_inline_queries: false,
      supports_guest_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    }),
  },
  ...textOfItself('Name', 'name', 64),
  ...textOfItself('Description', 'description', 512),
  ...textOfItself('ShortDescription', 'short_description', 120),
};

function textOfItself(methodEnd: string, parameter: string, maxLength: number): Record<string, ApiMethod> {
  const keyOf = (language: string) => `${parameter} ${language}`;
  return {
    [`setMy${methodEnd}`]: {
      parameters: [parameter, 'language_code'],
      run: (call) => {
        const text = call.parameters.text(parameter).trim();
        if (text.length > maxLength) throw badRequest(`${parameter} is too long`);
        call.bot.profile.set(keyOf(readLanguage(call)), text);
        return true;
      },
    },
    [`getMy${methodEnd}`]: {
      parameters: ['language_code'],
      run: (call) => {
        const { profile, user } = call.bot;
        const usual = parameter === 'name' ? user.first_name : '';
        const text = profile.get(keyOf(readLanguage(call))) || profile.get(keyOf('')) || usual;
        return { [parameter]: text };
      },
    },
  };
}
