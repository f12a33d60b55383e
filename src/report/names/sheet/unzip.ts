import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const directoryEntry = 0x02014b50;
const entryLength = 46;
const localHeader = 0x04034b50;
const localLength = 30;

/** How a file in the archive is packed. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.5 */
const stored = 0;
const deflated = 8;

/** Files of an archive by their paths, each unpacked when it is asked for. */
export type Archive = (path: string) => string | null;

/**
 * Opens a ZIP archive in memory.
 * @param most bytes that a file in it may have: a small archive can hold a huge one
 * @returns null if it is no archive, or a damaged or encrypted one
 */
export function openArchive(bytes: Buffer, most: number): Archive | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  const files = new Map<string, { method: number; length: number; at: number }>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + entryLength > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      bytes.readUInt16LE(at + field),
    );
    const nameEnd = at + entryLength + (nameLength ?? 0);
    files.set(bytes.toString('utf8', at + entryLength, nameEnd), {
      method: bytes.readUInt16LE(at + 10),
      length: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return (path) => {
    const file = files.get(path);
    if (!file || file.at + localLength > bytes.length || bytes.readUInt32LE(file.at) !== localHeader)
      return null;
    const start = file.at + localLength + bytes.readUInt16LE(file.at + 26) + bytes.readUInt16LE(file.at + 28);
    const packed = bytes.subarray(start, start + file.length);
    if (file.method === stored) return packed.length > most ? null : packed.toString('utf8');
    return file.method === deflated ? inflate(packed, most) : null;
  };
}

function inflate(packed: Buffer, most: number): string | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: most }).toString('utf8');
  } catch {
    // Damaged, or larger than it may be.
    return null;
  }
}

function findEnd(bytes: Buffer): number | null {
  const last = bytes.length - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  }
  return null;
}
