import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from '@grammyjs/conversations';
import { Bot, type Context } from 'grammy';
import { connect } from '#db/connection/client.ts';
import { readRivalEnvironment } from './rival-environment.ts';

// A wizard as the documentation of the plugin shows one: a single builder that asks question after question,
// entry after entry, with its state in Postgres.
const { BOT_TOKEN, TELEGRAM_API_ROOT, DATABASE_URL } = readRivalEnvironment();
const { sql } = connect(DATABASE_URL);
await sql`create table states (key text primary key, value text not null)`;

const adapter = {
  async read(key: string) {
    const [row] = await sql<Array<{ value: string }>>`select value from states where key = ${key}`;
    return row && JSON.parse(row.value);
  },
  async write(key: string, state: VersionedState<unknown>) {
    const value = JSON.stringify(state);
    await sql`
      insert into states (key, value) values (${key}, ${value})
      on conflict (key) do update set value = excluded.value`;
  },
  async delete(key: string) {
    await sql`delete from states where key = ${key}`;
  },
};

const questions = [
  'What was it called?',
  'When was it?',
  'In which country?',
  'In which cities?',
  'Which kind?',
];

async function wizard(conversation: Conversation<ConversationFlavor<Context>, Context>, ctx: Context) {
  for (;;) {
    const answers: string[] = [];
    for (const question of questions) {
      await ctx.reply(question);
      answers.push((await conversation.waitFor('message:text')).message.text);
    }
    await ctx.reply(answers.join('\n'));
  }
}

const bot = new Bot<ConversationFlavor<Context>>(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
bot.use(conversations({ storage: { type: 'key', adapter } }));
bot.use(createConversation(wizard));
bot.command('start', (ctx) => ctx.conversation.enter('wizard'));
process.once('SIGTERM', () => bot.stop().then(() => process.exit(0)));
await bot.start({ allowed_updates: ['message'] });
