import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listMessages } from '#locales/generate-messages.ts';
import { textsIn } from '#locales/texts.ts';
import { allCommands } from '#src/bot/all-commands.ts';
import { isAnsweredInGroups } from '#src/telegram/commands/permitted.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();
const t = textsIn('en');
const root = join(import.meta.dirname, '../..');

/** Somebody new, in a group where the bot is. */
function meetStranger() {
  const { telegram, account, leyla } = shared.stage;
  const stranger = telegram.createPerson({ firstName: 'Murad', languageCode: 'en' });
  const members = [stranger, leyla];
  const group = telegram.createGroup({ title: 'Neighbours', bot: account, members, longAgo: true });
  const refusals = {
    organizer: t('access-invite-only'),
    moderator: t('entries-refused'),
    admin: t('setup-refused', { id: String(stranger.id) }),
    'report-refused': t('report-refused', { id: String(stranger.id) }),
  };
  return { stranger, group, refusals };
}

describe('every command', () => {
  it('has a name of its own', () => {
    const names = allCommands.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('that the texts describe is listed somewhere', () => {
    const described = [...listMessages(readFileSync(join(root, 'locales/en.ftl'), 'utf8')).keys()]
      .filter((key) => key.startsWith('command-'))
      .map((key) => key.slice('command-'.length));
    const listed = allCommands.filter((command) => command.listed !== 'nowhere').map(({ name }) => name);
    expect(listed.toSorted()).toEqual(described.toSorted());
  });

  it('is declared: no feature takes one by itself but /start, which links carry', () => {
    const taken = ['src', 'conversations'].flatMap((top) =>
      readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('answer-commands.ts'))
        .flatMap((file) => [...readFileSync(join(root, top, file), 'utf8').matchAll(/\.command\((.*?),/g)])
        .map(([, name]) => name),
    );
    expect(new Set(taken)).toEqual(new Set(["'start'"]));
  });
});

describe('in private, for those whom it is not for', () => {
  const forSome = allCommands.filter((command) => command.for === 'moderator' || command.for === 'admin');

  it.each(forSome)('/$name is refused with words', async (command) => {
    const { stranger, refusals } = meetStranger();
    const refusal = refusals[command.refusal ?? (command.for === 'moderator' ? 'moderator' : 'admin')];
    await phoneOf(shared.stage, stranger).write(`/${command.name}`, refusal);
  });
});

describe('in a group', () => {
  it.each(allCommands.filter(({ where }) => where === 'private'))('/$name does not work', async (command) => {
    const { stranger, group } = meetStranger();
    const asked = await stranger.send(group, `/${command.name}@hesabat_bot`);
    await shared.stage.leyla.send(group, '/language@hesabat_bot');
    const first = await group.expectMessage(/./, { after: asked });
    expect(first.shown).toBe(t(isAnsweredInGroups(command) ? 'not-for-groups' : 'language-question'));
  });

  const forSome = allCommands.filter((command) => command.where !== 'private' && command.for === 'admin');

  it.each(forSome)('/$name is refused with words to those whom it is not for', async (command) => {
    const { stranger, group, refusals } = meetStranger();
    const asked = await stranger.send(group, `/${command.name}@hesabat_bot`);
    const answer = await group.expectMessage(/./, { after: asked });
    expect(answer.shown).toBe(refusals[command.refusal ?? 'admin']);
  });
});

it('a command of groups says in private where it belongs', async () => {
  const { leyla } = shared.stage;
  await phoneOf(shared.stage, leyla).write('/setup', t('setup-in-group'));
});
