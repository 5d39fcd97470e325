/** Letters of a question. */
export const QUESTION_MAX = 280;
/** So many questions of one person may be neither answered nor taken back. */
export const OPEN_QUESTIONS_MAX = 3;
