const STOP = new Set(
  'about after again also and any are been before being but can code does done each else file for from function has have having here into instead its just like line lines make makes more most must need needs never not only other our out over same should some such than that the their them then there these they this those through too under until use used uses using value variable very was were what when where which while will with without would wrong you your everything nothing anything something every copies problem bug error mistake'.split(
    ' ',
  ),
);

/** The stem of an English word, roughly: enough to tell that "installed" is about `install`. */
function stem(word: string): string {
  const short = word.replace(/(?:ations?|ions?|ing|ed|es|s|er|e)$/, '');
  return short.length >= 3 ? short : word;
}

/** Words of prose that can name something in code, as stems. */
export function proseStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}\d]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !STOP.has(word)).map(stem));
}

/** Words of a line of code, with compound names taken apart: `read_user`, `readUser`. */
export function codeStems(line: string): Set<string> {
  const words =
    line
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.map(stem));
}
