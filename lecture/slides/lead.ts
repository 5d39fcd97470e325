/** A line that leads to what follows it: all bold, or ending with a colon. */
export const LEAD = /^\*\*[^*]+\*\*:?$|:(?:\*\*)?$/;
