import type { Language } from './languages';

/** Whole words as they are folded: without capitals and accents. One list per language. */
export const words: Record<Language, readonly string[]> = {
  en: [
    ...['arse', 'arsehole', 'ass', 'asshole', 'bastard', 'bitch', 'bollocks', 'bullshit', 'cock'],
    ...['crap', 'cunt', 'dick', 'dickhead', 'fuck', 'fucked', 'fucker', 'fucking', 'motherfucker'],
    ...['piss', 'prick', 'pussy', 'shit', 'shitty', 'slut', 'twat', 'wank', 'wanker', 'whore'],
  ],
  de: [
    ...['arsch', 'arschloch', 'fick', 'ficken', 'fotze', 'hure', 'hurensohn', 'kacke', 'miststuck'],
    ...['nutte', 'pisser', 'scheiss', 'scheisse', 'schlampe', 'schwanz', 'verpiss', 'wichser'],
  ],
  fr: [
    ...['bite', 'bordel', 'branleur', 'chier', 'con', 'connard', 'connasse', 'couille', 'couilles'],
    ...['encule', 'merde', 'nique', 'niquer', 'pute', 'putain', 'salaud', 'salope'],
  ],
  es: [
    ...['cabron', 'cagar', 'capullo', 'chingar', 'cojones', 'cono', 'culo', 'gilipollas', 'hostia'],
    ...['joder', 'jodido', 'mierda', 'pendejo', 'polla', 'puta', 'puto', 'verga'],
  ],
};
