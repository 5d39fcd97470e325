/** Steps of indentation that a line can have. */
export const INDENT_MAX = 8;
