/** A part of the picture from top to bottom. */
export interface Band {
  top: number;
  bottom: number;
}

/**
 * Cuts a tall picture into sheets for print, at heights where no item is cut through: each cut as low as the sheet allows.
 * The first sheet may be lower than the others, because a heading stands above it. An item taller than a sheet is cut.
 * @example sheetsOf([{ top: 0, bottom: 40 }, { top: 50, bottom: 90 }], 100, { first: 60, other: 60 }) // 0–45, 45–100
 */
export function sheetsOf(items: readonly Band[], height: number, sheet: { first: number; other: number }): Band[] {
  const sheets: Band[] = [];
  for (let top = 0; top < height; ) {
    const room = sheets.length === 0 ? sheet.first : sheet.other;
    const bottom = top + room >= height ? height : cutBetween(items, top, top + room);
    sheets.push({ top, bottom });
    top = bottom;
  }
  return sheets;
}

/** Sizes of print, as parts of the width of a sheet: a little smaller may save a whole sheet. */
const scales = [1, 0.95, 0.9, 0.85];

/**
 * The sheets of a picture that is printed as wide as a sheet, or a little smaller if that takes fewer sheets.
 * `room`: the height of the sheets, as parts of their width. `width` is what a sheet shows from left to right.
 */
export function fewestSheets(items: readonly Band[], picture: { width: number; height: number }, room: { first: number; other: number }): { width: number; sheets: Band[] } {
  const choices = scales.map((scale) => {
    const width = picture.width / scale;
    return { width, sheets: sheetsOf(items, picture.height, { first: width * room.first, other: width * room.other }) };
  });
  const fewest = Math.min(...choices.map(({ sheets }) => sheets.length));
  return choices.find(({ sheets }) => sheets.length === fewest) ?? { width: picture.width, sheets: [] };
}

/** The lowest height down to `limit` that lies in no item; in the middle of the gap, if it is above an item. */
function cutBetween(items: readonly Band[], top: number, limit: number): number {
  let cut = limit;
  for (let crossed = crossing(items, cut); crossed.length > 0; crossed = crossing(items, cut)) cut = Math.min(...crossed.map((item) => item.top));
  if (cut <= top || cut === limit) return limit;
  const above = Math.max(top, ...items.filter((item) => item.bottom <= cut).map((item) => item.bottom));
  return (cut + above) / 2;
}

function crossing(items: readonly Band[], height: number): Band[] {
  return items.filter((item) => item.top < height && height < item.bottom);
}
