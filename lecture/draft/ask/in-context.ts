import { comparable } from '../clean-text';

/** "Docker images: Which …?"; without the context where the question names it already. */
export function inContext(context: string, question: string): string {
  const named = comparable(question).includes(comparable(context));
  if (context === '' || named) return question;
  return /[.?!…]$/.test(context) ? `${context} ${question}` : `${context}: ${question}`;
}
