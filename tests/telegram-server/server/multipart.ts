import { badRequest } from './api-error.ts';

/** A file that came with a call. */
export interface UploadedFile {
  fileName: string;
  contentType: string;
  bytes: Uint8Array;
}

export interface MultipartBody {
  fields: Map<string, string>;
  files: Map<string, UploadedFile>;
}

/**
 * Reads a multipart body the way Telegram's server does: a part with a file name is a file; a value of the
 * disposition goes up to the next semicolon, whatever it holds, and loses quotes around it.
 */
export function parseMultipart(body: Buffer, contentType: string): MultipartBody {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (!name) throw badRequest('boundary not found');
  const result: MultipartBody = { fields: new Map(), files: new Map() };
  const first = `--${name}`;
  const delimiter = `\r\n${first}`;
  let at = body.indexOf(first);
  if (at < 0) throw badRequest("can't find the boundary");
  at += first.length;
  while (body.toString('latin1', at, at + 2) !== '--') {
    const headEnd = body.indexOf('\r\n\r\n', at);
    const end = headEnd < 0 ? -1 : body.indexOf(delimiter, headEnd + 2);
    if (end < 0) throw badRequest('the multipart body is cut off');
    addPart(result, body.toString('utf8', at + 2, headEnd), body.subarray(headEnd + 4, end));
    at = end + delimiter.length;
  }
  return result;
}

function addPart(result: MultipartBody, head: string, value: Buffer): void {
  let disposition = new Map<string, string>();
  let contentType = 'application/octet-stream';
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':');
    const header = line.slice(0, colon).trim().toLowerCase();
    const content = line.slice(colon + 1).trim();
    if (header === 'content-disposition') disposition = parseDisposition(content);
    if (header === 'content-type') contentType = content;
  }
  const field = disposition.get('name');
  if (!field) throw badRequest('field name in multipart/form-data not found');
  const fileName = disposition.get('filename');
  if (fileName === undefined) result.fields.set(field, value.toString('utf8'));
  else result.files.set(field, { fileName, contentType, bytes: Uint8Array.from(value) });
}

function parseDisposition(content: string): Map<string, string> {
  if (!content.startsWith('form-data;')) throw badRequest('expected form-data content disposition');
  const values = new Map<string, string>();
  for (const piece of content.slice('form-data;'.length).split(';')) {
    const equals = piece.indexOf('=');
    if (equals < 0) continue;
    const value = piece.slice(equals + 1).trim();
    const quoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
    values.set(piece.slice(0, equals).trim(), quoted ? value.slice(1, -1) : value);
  }
  return values;
}
