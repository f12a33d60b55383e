/** In pixels, or for photos in anything that gives their ratio. */
export type Size = { width: number; height: number };

/** In whole pixels from the upper left corner of the sheet. */
export type Rectangle = Size & { left: number; top: number };

/** How large a sheet is, and where on it each photo goes, in the order of the photos. */
export type Layout = Size & { cells: Rectangle[] };
