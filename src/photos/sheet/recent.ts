/** The most bytes of all kept sheets together. */
const mostBytes = 8 * 1024 * 1024;

const sheets = new Map<string, Buffer>();
let bytes = 0;

/**
 * A contact sheet of these files, drawn now unless it was drawn lately: the card in the moderators' chat shows the
 * sheet that its organizer has just seen in the preview. A file never changes, and nobody asks for one that was
 * deleted.
 */
export async function recentSheet(
  files: readonly string[],
  make: () => Promise<Buffer | null>,
): Promise<Buffer | null> {
  const key = files.join();
  const known = sheets.get(key);
  if (known) return known;
  const made = await make();
  if (made && !sheets.has(key)) {
    sheets.set(key, made);
    bytes += made.length;
    dropOldest();
  }
  return made;
}

function dropOldest(): void {
  for (const [key, sheet] of sheets) {
    if (bytes <= mostBytes) return;
    sheets.delete(key);
    bytes -= sheet.length;
  }
}
