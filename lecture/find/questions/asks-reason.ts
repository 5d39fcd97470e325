import { plainText } from '../../outline/plain-text';

const REASON =
  /(?<!\p{L})(?:why|justify|explain|give (?:a |your )?reasons?|how do you know|begründe[nt]?|erkläre[nt]?|erläutere[nt]?|warum|wieso|weshalb|justifie[rz]?|expliqu(?:er|ez|e)|pourquoi|argumente[rz]?|justific(?:a|ar|ad|an)|justifique[n]?|explica(?:r|d|n)?|explique[n]?|por qué|razona(?:r|d)?|razone[n]?)(?!\p{L})/iu;

/** "Justify your answer", "… and why?": yes or no would not be enough. */
export const asksForReason = (prompt: string) => REASON.test(plainText(prompt));
