/**
 * The bot is ending and did not wait for this picture; after its next start the picture is made. Nothing is wrong
 * with the picture.
 */
export class PicturesEnded extends Error {
  constructor() {
    super('the bot ends, and no picture is made any more');
  }
}
