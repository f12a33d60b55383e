/**
 * Writes `messages.ts`, the types of all texts, from the English file. `npm run locales` runs it. A test fails if
 * that was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Entry, parse, type VariableReference, Visitor } from '@fluent/syntax';

/** The variables of each message of a Fluent file, by key. */
export function listMessages(source: string): Map<string, Set<string>> {
  const messages = new Map<string, Set<string>>();
  for (const entry of parse(source, {}).body as Entry[]) {
    if (entry.type === 'Junk') throw new Error(`not readable as Fluent: ${entry.content}`);
    if (entry.type !== 'Message') continue;
    const variables = new Set<string>();
    class Collector extends Visitor {
      override visitVariableReference(node: VariableReference): void {
        variables.add(node.id.name);
      }
    }
    new Collector().visit(entry);
    if (messages.has(entry.id.name)) throw new Error(`the key ${entry.id.name} is there twice`);
    messages.set(entry.id.name, variables);
  }
  return messages;
}

/** The line width of the formatter, see `biome.json`. */
const longestLine = 110;

export function buildTypes(source: string): string {
  const lines = [...listMessages(source)].map(([key, variables]) => {
    const fields = [...variables].map((name) => `${name}: string | number`);
    const name = /^\w+$/.test(key) ? key : `'${key}'`;
    if (fields.length === 0) return `  ${name}: null;`;
    const line = `  ${name}: { ${fields.join('; ')} };`;
    return line.length <= longestLine ? line : `  ${name}: {\n    ${fields.join(';\n    ')};\n  };`;
  });
  return `/** Generated from en.ftl by \`npm run locales\`: each text with its variables. */\nexport interface Messages {\n${lines.join('\n')}\n}\n`;
}

if (import.meta.main) {
  const source = readFileSync(new URL('en.ftl', import.meta.url), 'utf8');
  writeFileSync(new URL('messages.ts', import.meta.url), buildTypes(source));
}
