/** Telegram's limit for a caption, in UTF-16 code units after parsing. https://core.telegram.org/bots/api#sendphoto */
export const longestCaption = 1024;

/** Telegram's limit for a text, in UTF-16 code units. https://core.telegram.org/bots/api#sendmessage */
export const longestText = 4096;

/** Telegram's limit for the `callback_data` of a button. */
export const mostButtonBytes = 64;

/** The largest file that a bot can download. https://core.telegram.org/bots/api#getfile */
export const mostDownloadBytes = 20 * 1024 * 1024;

/** The largest file that a bot can send. https://core.telegram.org/bots/api#senddocument */
export const mostUploadBytes = 50_000_000;
