/**
 * A line of Markdown on its way out. `at`: the line of the file where it stands, null where it
 * follows the line before it. `apart`: an empty line stands above it.
 */
export type PlacedLine = { at: number | null; text: string; apart: boolean; unread?: string };

/** What the deck says at this place and its lecture does not. */
export const unreadAt = (at: number, unread: string): PlacedLine => ({
  ...{ at, text: '', apart: false, unread },
});

/** Lines that belong together, from a line of the file on. */
export const together = (at: number, lines: string[], apart = true): PlacedLine[] =>
  lines.map((text, index) => ({
    ...{ at: index === 0 ? at : null, text, apart: apart && index === 0 },
  }));
