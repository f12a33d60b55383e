/** What the Bot API sends besides the description of an error. */
export interface ErrorParameters {
  retry_after?: number;
  migrate_to_chat_id?: number;
}

/** A refusal of the Bot API: thrown by a method, sent to the bot as `{ok: false, …}`. */
export class ApiError extends Error {
  readonly code: number;
  readonly parameters: ErrorParameters | undefined;

  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description);
    this.name = 'ApiError';
    this.code = code;
    this.parameters = parameters;
  }
}

/** A 400 with the prefix that all of Telegram's have. */
export function badRequest(description: string, parameters?: ErrorParameters): ApiError {
  return new ApiError(400, `Bad Request: ${description}`, parameters);
}

/** A 403 with the prefix that all of Telegram's have. */
export function forbidden(description: string): ApiError {
  return new ApiError(403, `Forbidden: ${description}`);
}

/**
 * A call that Telegram might let pass or would answer in a way the stand-in does not know: it is refused, and
 * recorded, so that no test passes by accident.
 */
export class ViolationError extends ApiError {
  constructor(problem: string) {
    super(400, `Bad Request: stand-in: ${problem}`);
    this.name = 'ViolationError';
  }
}
