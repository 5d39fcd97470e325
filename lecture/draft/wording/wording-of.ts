import type { Language } from '../../structure/language';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { spanish } from './spanish';
import type { Wording } from './wording';

const wordings: Record<Language, Wording> = { en: english, de: german, fr: french, es: spanish };

export const wordingOf = (language: Language): Wording => wordings[language];
