export const phoneMoments = ['answering', 'waiting', 'saved', 'result'] as const;
export type PhoneMoment = (typeof phoneMoments)[number];

export function isPhoneMoment(text: string): text is PhoneMoment {
  return phoneMoments.some((moment) => moment === text);
}
