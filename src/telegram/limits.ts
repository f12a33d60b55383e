/** Telegram's limit for a caption, in UTF-16 code units after entities are taken out. */
export const longestCaption = 1024;

/** Telegram's limit for a text, in UTF-16 code units. */
export const longestText = 4096;

/** Telegram's limit for what a button carries. */
export const mostButtonBytes = 64;

/** The Bot API hands out files up to this size. */
export const mostDownloadBytes = 20 * 1024 * 1024;

/** Telegram takes no larger file from a bot. */
export const mostUploadBytes = 50_000_000;
