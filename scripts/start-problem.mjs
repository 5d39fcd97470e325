/**
 * Something in the way that the person who starts Lectern can change. Its message is shown as it
 * is: what happened, what is safe, what to do.
 */
export class StartProblem extends Error {}
