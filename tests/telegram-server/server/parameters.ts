import { ViolationError } from './api-error.ts';
import type { UploadedFile } from './multipart.ts';
import type { CallArguments } from './request-body.ts';

export type JsonObject = Record<string, unknown>;

/** The parameters of one call, read strictly: what Telegram would quietly ignore or bend is refused. */
export class Parameters {
  readonly method: string;
  readonly #arguments: CallArguments;

  constructor(method: string, args: CallArguments) {
    this.method = method;
    this.#arguments = args;
  }

  /** Refuses parameters the method has not. */
  allowOnly(known: ReadonlySet<string>, unmodelled: ReadonlySet<string>): void {
    const { values, files } = this.#arguments;
    for (const name of values.keys()) {
      if (unmodelled.has(name)) throw this.wrong(`parameter ${name} of ${this.method} is not modelled`);
      if (!known.has(name)) throw this.wrong(`unknown parameter ${name} of ${this.method}`);
    }
    for (const name of files.keys()) {
      if (!known.has(name) && !this.#isAttached(name)) {
        throw this.wrong(`${this.method} got a file ${name} that it does not mention`);
      }
    }
  }

  has(name: string): boolean {
    return this.#arguments.values.has(name);
  }

  /** A string; empty when it is missing, which is how Telegram sees it. */
  text(name: string): string {
    const value = this.#arguments.values.get(name);
    if (value === undefined) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw this.wrong(`${name} of ${this.method} is not a string`);
  }

  /** A string, if it is there at all. */
  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  /** A whole number, also one written as a string. */
  integer(name: string): number | undefined {
    const value = this.#arguments.values.get(name);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
    throw this.wrong(`${name} of ${this.method} is not an integer`);
  }

  /** A number with or without a fraction. */
  number(name: string): number | undefined {
    const value = this.#arguments.values.get(name);
    if (value === undefined) return undefined;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    throw this.wrong(`${name} of ${this.method} is not a number`);
  }

  /** A yes or no; no when it is missing. */
  flag(name: string): boolean {
    const value = this.#arguments.values.get(name);
    if (value === undefined || value === false || value === 'false') return false;
    if (value === true || value === 'true') return true;
    throw this.wrong(`${name} of ${this.method} is not a Boolean`);
  }

  /** An object or a list, also one written as JSON in a string. */
  json(name: string): unknown {
    const value = this.#arguments.values.get(name);
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      throw this.wrong(`${name} of ${this.method} is not JSON`);
    }
  }

  /** An object whose keys are all known. */
  object(name: string, keys: readonly string[]): JsonObject | undefined {
    const value = this.json(name);
    return value === undefined ? undefined : this.objectOf(value, keys, name);
  }

  /** A list of anything. */
  list(name: string): unknown[] | undefined {
    const value = this.json(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw this.wrong(`${name} of ${this.method} is not an Array`);
    return value;
  }

  /** Some nested value as an object whose keys are all known. */
  objectOf(value: unknown, keys: readonly string[], where: string): JsonObject {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.wrong(`${where} of ${this.method} is not an Object`);
    }
    for (const key of Object.keys(value)) {
      if (!keys.includes(key)) throw this.wrong(`unknown field ${key} in ${where} of ${this.method}`);
    }
    return value as JsonObject;
  }

  /** The file a value refers to: one uploaded under the parameter's own name, or by attach://. */
  upload(name: string, value: unknown): UploadedFile | undefined {
    const attached = typeof value === 'string' && /^attach:\/\/(.+)$/.exec(value)?.[1];
    if (!attached) return value === undefined ? this.#arguments.files.get(name) : undefined;
    const file = this.#arguments.files.get(attached);
    if (!file) throw this.wrong(`${this.method} mentions a file ${attached} that did not come`);
    return file;
  }

  /** The same call with other values, for methods that take a nested object apart. */
  within(values: JsonObject): Parameters {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    return new Parameters(this.method, { values: new Map(given), files: this.#arguments.files });
  }

  /** The parameters for the journal: files by name and size only. */
  summary(): JsonObject {
    const summary: JsonObject = Object.fromEntries(this.#arguments.values);
    for (const [name, file] of this.#arguments.files) {
      summary[name] = `<${file.fileName}, ${file.bytes.byteLength} bytes>`;
    }
    return summary;
  }

  /** A refusal that is also recorded. */
  wrong(problem: string): ViolationError {
    return new ViolationError(problem);
  }

  #isAttached(name: string): boolean {
    const reference = `attach://${name}`;
    return [...this.#arguments.values.values()].some((value) =>
      typeof value === 'string' ? value.includes(reference) : JSON.stringify(value)?.includes(reference),
    );
  }
}
