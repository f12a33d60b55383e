/** A download failed, though Telegram may have the file. Never holds the address, which contains the bot's token. */
export class DownloadFailure extends Error {}
