/** The strokes of a line-drawing character, from the middle of its cell to these sides. */
export type Arms = { up: boolean; right: boolean; down: boolean; left: boolean };
export type Stroke = 'light' | 'heavy' | 'double';

/** By the arms that they have, in the order up, right, down, left. */
const SHAPES: Record<string, string> = {
  '-R-L': '─━═╌┄┈╍┅┉',
  'U-D-': '│┃║╎┆┊╏┇┋',
  '-RD-': '┌┏╔╭┍┎╒╓',
  '--DL': '┐┓╗╮┑┒╕╖',
  'UR--': '└┗╚╰┕┖╘╙',
  'U--L': '┘┛╝╯┙┚╛╜',
  'URD-': '├┣╠┝┞┟┠┡┢╞╟',
  'U-DL': '┤┫╣┥┦┧┨┩┪╡╢',
  '-RDL': '┬┳╦┭┮┯┰┱┲╤╥',
  'UR-L': '┴┻╩┵┶┷┸┹┺╧╨',
  URDL: '┼╋╬┽┾┿╀╁╂╃╄╅╆╇╈╉╊╪╫',
  '---L': '╴╸',
  'U---': '╵╹',
  '-R--': '╶╺',
  '--D-': '╷╻',
};
const HEAVY = /[━┃┅┇┉┋┏┓┗┛┣┫┳┻╋╍╏╸╹╺╻]/;
const DOUBLE = /[═-╬]/;

const arms = new Map<string, Arms>(
  Object.entries(SHAPES).flatMap(([sides, characters]) =>
    [...characters].map((character): [string, Arms] => [
      character,
      {
        up: sides.includes('U'),
        right: sides.includes('R'),
        down: sides.includes('D'),
        left: sides.includes('L'),
      },
    ]),
  ),
);

/** Null for a character that draws no line. */
export const armsOf = (character: string): Arms | null => arms.get(character) ?? null;

export function strokeOf(character: string): Stroke {
  if (HEAVY.test(character)) return 'heavy';
  return DOUBLE.test(character) ? 'double' : 'light';
}
