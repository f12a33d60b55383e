import { albumMethods } from './albums.ts';
import { callbackMethods } from './callbacks.ts';
import { chatMethods } from './chats.ts';
import { commandMethods } from './commands.ts';
import { deletingMethods } from './deleting.ts';
import { editingMethods } from './editing.ts';
import { downloadFile, fileMethods } from './files.ts';
import type { ApiMethod } from './method.ts';
import { profileMethods } from './profile.ts';
import { receivingMethods } from './receiving.ts';
import { sendingMethods } from './sending.ts';

export interface MethodEntry {
  run: ApiMethod['run'];
  known: ReadonlySet<string>;
  unmodelled: ReadonlySet<string>;
}

/** All methods there are, by their names. */
export const methods: ReadonlyMap<string, MethodEntry> = new Map(
  Object.entries({
    ...receivingMethods,
    ...profileMethods,
    ...sendingMethods,
    ...albumMethods,
    ...editingMethods,
    ...deletingMethods,
    ...callbackMethods,
    ...fileMethods,
    ...chatMethods,
    ...commandMethods,
  }).map(([name, method]) => [name, entryOf(method)]),
);

/** What a request for a file comes to; no bot can call it by a name. */
export const fileDownload: MethodEntry = entryOf(downloadFile);

function entryOf({ run, parameters, unmodelled = [] }: ApiMethod): MethodEntry {
  return { run, known: new Set(parameters), unmodelled: new Set(unmodelled) };
}
