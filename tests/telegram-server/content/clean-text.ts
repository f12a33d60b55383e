import type { WireEntity } from '#tests/telegram-server/wire.ts';

export interface FormattedText {
  text: string;
  entities: WireEntity[];
}

/** What Telegram takes out of any text: returns, line separators, direction overrides, some stacked marks. */
const removed = /[\r\u2028-\u202e]|\u0333|\u033f|\u030a/;

/** What Telegram makes a space of: every control character but the line feed. */
const blanked = /[^\P{Cc}\n\u007f-\u009f]/u;

const touched = new RegExp(`${removed.source}|${blanked.source}`, 'u');

/** Characters that show nothing; a text of nothing else is empty. */
const invisible =
  /^(?:[\s\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u206f\u2800\u3164\ufffc]|\u034f|[\ufe00-\ufe0f])*$/u;

/** Cleans and trims a text as Telegram does with everything sent, and moves its entities along. */
export function cleanText({ text, entities }: FormattedText): FormattedText {
  return trimmed(touched.test(text) ? withoutControls(text, entities) : { text, entities });
}

/** Whether there is nothing to see in a text. */
export function isInvisible(text: string): boolean {
  return invisible.test(text);
}

function withoutControls(text: string, entities: WireEntity[]): FormattedText {
  let cleaned = '';
  const moved: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    moved.push(cleaned.length);
    const unit = text.charAt(at);
    if (!removed.test(unit)) cleaned += blanked.test(unit) ? ' ' : unit;
  }
  const place = (offset: number) => moved[offset] ?? cleaned.length;
  return {
    text: cleaned,
    entities: entities.map((entity) => withPlace(entity, place(entity.offset), place(endOf(entity)))),
  };
}

function trimmed({ text, entities }: FormattedText): FormattedText {
  let end = text.length;
  while (end > 0 && isBlank(text, end - 1)) end -= 1;
  let start = 0;
  while (start < end && isBlank(text, start)) start += 1;
  const placed = entities.flatMap((entity) => {
    // Formatting begins at the first character there is to see, and ends with the text.
    let from = entity.offset;
    const to = Math.min(endOf(entity), end);
    while (from < to && isBlank(text, from)) from += 1;
    return from < to ? [withPlace(entity, from - start, to - start)] : [];
  });
  return { text: text.slice(start, end), entities: placed };
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\n';
}

function endOf(entity: WireEntity): number {
  return entity.offset + entity.length;
}

function withPlace(entity: WireEntity, start: number, end: number): WireEntity {
  return { ...entity, offset: start, length: end - start };
}
