/** The words that belong to one activity type in our own syntax. */
export type TypeWords = {
  /** What a heading or bold line begins with: "Poll", "Quiz". */
  labels: readonly string[];
  /** Attribute lines that only this type has: name in lower case → what counts as its value. */
  attributes: Readonly<Record<string, RegExp>>;
};
