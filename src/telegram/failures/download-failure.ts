/** A file did not come, though Telegram may have it. Says nothing of the address: the bot's token is part of it. */
export class DownloadFailure extends Error {}
