/** The answer that says: something that should be there is missing. */
export const MISSING = 0;
