import { cleanText, type FormattedText, isInvisible } from '#tests/telegram-server/content/clean-text.ts';
import { readEntities } from '#tests/telegram-server/content/entities.ts';
import { parseHtml } from '#tests/telegram-server/content/html.ts';
import { refuseBadNesting } from '#tests/telegram-server/content/nesting.ts';
import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { JsonObject } from '#tests/telegram-server/server/parameters.ts';
import type { Call } from './method.ts';

const maxTextLength = 4096;

const maxCaptionLength = 1024;

/** Before any parsing. */
const maxGivenBytes = 32_768;

/** A text as a call gives it, before any of Telegram's tidying. */
export interface GivenText {
  text: string;
  parseMode: unknown;
  entities: unknown;
}

/** The text of a call, in parameters of these names. */
export function givenText({ parameters }: Call, textName: string, entitiesName: string): GivenText {
  return {
    text: parameters.text(textName),
    parseMode: parameters.has('parse_mode') ? parameters.text('parse_mode') : undefined,
    entities: parameters.list(entitiesName),
  };
}

/** The caption of one item of an album or of other nested media. */
export function givenCaption({ parameters }: Call, media: JsonObject): GivenText {
  const { caption = '', parse_mode: parseMode, caption_entities: entities } = media;
  if (typeof caption !== 'string') throw parameters.wrong('a caption is not a string');
  return { text: caption, parseMode, entities };
}

/** Reads formatting and tidies up. */
function readText(call: Call, given: GivenText): FormattedText {
  const { world, parameters } = call;
  const userOf = (id: number) => world.account(id);
  const { text, parseMode, entities } = given;
  if (Buffer.byteLength(text) > maxGivenBytes) throw badRequest('text is too long');
  if (parseMode !== undefined && parseMode !== '' && parseMode !== 'HTML') {
    throw parameters.wrong(`parse_mode ${String(parseMode)} is not modelled`);
  }
  if (parseMode === 'HTML') {
    // Telegram takes the parse mode and drops the entities; whoever sends both has made a mistake.
    if (entities !== undefined) throw parameters.wrong('both parse_mode and entities are given');
    return nested(cleanText(parseHtml(text, userOf)));
  }
  if (entities === undefined) return cleanText({ text, entities: [] });
  if (!Array.isArray(entities)) throw parameters.wrong('the entities are not an Array');
  return nested(cleanText({ text, entities: readEntities(entities, text, userOf) }));
}

function nested(formatted: FormattedText): FormattedText {
  refuseBadNesting(formatted.entities);
  return formatted;
}

/** The text of a text message; `tooLong` differs between sending and editing. */
export function readMessageText(call: Call, tooLong: string): FormattedText {
  const given = givenText(call, 'text', 'entities');
  if (given.text === '') throw badRequest('message text is empty');
  const formatted = readText(call, given);
  if (isInvisible(formatted.text)) throw badRequest('text must be non-empty');
  if (formatted.text.length > maxTextLength) throw badRequest(tooLong);
  return formatted;
}

/** The caption of a message; it may be empty. */
export function readCaption(call: Call, given: GivenText): FormattedText {
  const formatted = readText(call, given);
  if (formatted.text.length > maxCaptionLength) throw badRequest('message caption is too long');
  return formatted;
}
