import { randomUUID } from 'node:crypto';

/** Files on their way from the page into a message: sent first, then named by the message. */
export class Uploads {
  readonly #files = new Map<string, Uint8Array>();

  /** Keeps the bytes; tells the name by which a message can take them. */
  add(bytes: Uint8Array): string {
    const id = randomUUID();
    this.#files.set(id, bytes);
    return id;
  }

  /** The bytes, once. @throws Error when there are none of that name */
  take(id: string): Uint8Array {
    const bytes = this.#files.get(id);
    if (!bytes) throw new Error('The upload is not known: choose the file again');
    this.#files.delete(id);
    return bytes;
  }
}
