/** Telegram refuses a photo whose one side is over 20 times the other. https://core.telegram.org/bots/api#sendphoto */
const mostRatio = 20;

interface Size {
  width: number;
  height: number;
}

/** The margins, in pixels, that a picture needs so that Telegram takes it as a photo; null for nearly every one. */
export function findMargins({
  width,
  height,
}: Size): { top: number; bottom: number; left: number; right: number } | null {
  const [wide, high] = [Math.ceil(height / mostRatio) - width, Math.ceil(width / mostRatio) - height];
  if (wide <= 0 && high <= 0) return null;
  const [x, y] = [Math.max(0, wide), Math.max(0, high)];
  return { left: x >> 1, right: x - (x >> 1), top: y >> 1, bottom: y - (y >> 1) };
}

/** The size of a picture whose longer side is at most `maxSide`; it is never enlarged. */
export function sizeWithin({ width, height }: Size, maxSide: number): Size {
  const scale = Math.min(1, maxSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
