/** `npm run chaos`: whatever goes wrong, nothing is lost and nothing happens twice. See `docs/operations.md`. */

import { readChaosOptions } from './chaos-options.ts';
import { runChaos } from './run-chaos.ts';

const options = readChaosOptions(process.argv.slice(2));
if ('problem' in options) {
  console.error(options.problem);
  process.exit(1);
}
const { seconds, organizers, moderators, copies, mode, troubles } = options;
console.log(`seed ${options.seed}`);
console.log(
  `${organizers} organizers, ${moderators} moderators, ${copies} copies (${mode}), ${seconds} s of ${troubles.join(', ') || 'peace'}`,
);
const { figures, differences, folder } = await runChaos(options);
for (const difference of differences) console.log(`\n✗ ${difference}`);
if (folder) console.log(`\nThe log of the bot: ${folder}/bot.log`);
console.log('');
for (const [name, figure] of Object.entries(figures)) {
  const shown =
    typeof figure === 'number'
      ? figure
      : Object.entries(figure)
          .map((pair) => pair.join(' '))
          .join(', ');
  console.log(`${name}: ${shown}`);
}
process.exit(differences.length > 0 ? 1 : 0);
