/** The bot ends, and did not wait for this picture: the next one makes it. No fault of the picture. */
export class PicturesEnded extends Error {
  constructor() {
    super('the bot ends, and no picture is made any more');
  }
}
