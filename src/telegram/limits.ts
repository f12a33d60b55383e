/** Telegram's limit for a caption, in UTF-16 code units after entities are taken out. */
export const longestCaption = 1024;

/** Telegram's limit for a text, in UTF-16 code units. */
export const longestText = 4096;
