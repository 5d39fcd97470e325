/** "Your turn {.smaller}" → "Your turn": classes and ids of Pandoc and Kramdown. */
export const withoutAttributes = (heading: string): string =>
  heading.replace(/[ \t]*\{:?[ \t]*[#.][^{}]*\}[ \t]*$/, '');
