import { randomBytes } from 'node:crypto';

export type FileKind =
  | 'photo'
  | 'document'
  | 'video'
  | 'animation'
  | 'audio'
  | 'voice'
  | 'video_note'
  | 'sticker';

/** What a file is besides its bytes. */
export interface FileFacts {
  fileName?: string | undefined;
  mimeType?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  duration?: number | undefined;
  emoji?: string | undefined;
  /** The size Telegram tells of; a test may claim a large one without making the bytes. */
  size?: number | undefined;
}

export interface StoredFile {
  uniqueId: string;
  kind: FileKind;
  bytes: Uint8Array;
  size: number;
  facts: FileFacts;
  /** All sizes of the photo this file is one of, ascending. */
  photo?: StoredFile[];
}

/** How long a link from getFile works: "guaranteed valid for at least 1 hour", so the stand-in ends it there. */
const linkLifetimeMs = 60 * 60 * 1000;

const idPrefix: Record<FileKind, string> = {
  photo: 'AgACAgIAAxk',
  document: 'BQACAgIAAxk',
  video: 'BAACAgIAAxk',
  animation: 'CgACAgIAAxk',
  audio: 'CQACAgIAAxk',
  voice: 'AwACAgIAAxk',
  video_note: 'DQACAgIAAxk',
  sticker: 'CAACAgIAAxk',
};

/** All files anyone has sent; every bot has its own ids for them, a new one for every message. */
export class FileStore {
  /** Where files are, if this is a Bot API server of one's own that runs with `--local`; maybe on another machine. */
  disk: { folder: string; isElsewhere: boolean } | null = null;
  readonly #ids = new Map<string, string>();
  readonly #files = new Map<string, { botId: number; file: StoredFile }>();
  readonly #paths = new Map<string, { file: StoredFile; expiresAt: number }>();
  #pathCount = 0;

  /** Keeps the bytes of a new file. */
  add(kind: FileKind, bytes: Uint8Array, facts: FileFacts = {}): StoredFile {
    const uniqueId = `AgAD${randomBytes(8).toString('base64url')}`;
    return { uniqueId, kind, bytes, size: facts.size ?? bytes.byteLength, facts };
  }

  /** The id by which a bot knows a file in one place, a message for instance: the same whenever it is asked. */
  idFor(file: StoredFile, botId: number, place: string): string {
    const key = `${botId} ${file.uniqueId} ${place}`;
    let id = this.#ids.get(key);
    if (!id) {
      id = idPrefix[file.kind] + randomBytes(33).toString('base64url');
      this.#ids.set(key, id);
      this.#files.set(id, { botId, file });
    }
    return id;
  }

  /** The file a bot means by an id; ids of other bots mean nothing to it. */
  find(botId: number, fileId: string): StoredFile | undefined {
    const known = this.#files.get(fileId);
    return known?.botId === botId ? known.file : undefined;
  }

  /** The file of an id, whichever bot's it is. */
  findForAnyone(fileId: string): StoredFile | undefined {
    return this.#files.get(fileId)?.file;
  }

  /** Opens a path for downloading. */
  openPath(botId: number, file: StoredFile, extension: string, now: number): string {
    this.#pathCount += 1;
    const path = `${file.kind}s/file_${this.#pathCount}${extension ? `.${extension}` : ''}`;
    this.#paths.set(`${botId} ${path}`, { file, expiresAt: now + linkLifetimeMs });
    return path;
  }

  /** The file behind a path that is still open. */
  atPath(botId: number, path: string, now: number): StoredFile | undefined {
    const open = this.#paths.get(`${botId} ${path}`);
    return open && open.expiresAt > now ? open.file : undefined;
  }
}
