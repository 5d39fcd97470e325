import { anyCase } from '../../text/any-case';

/** How a show of hands is asked for in one language. */
export type HandsLanguage = {
  yesNo: [yes: string, no: string];
  /** "raise your hand", wherever it stands. */
  hands: RegExp;
  /** "how many of you": can only be a question to the room. */
  howMany: RegExp;
  /** "who has ever": asks the room when it begins a sentence. */
  who: RegExp;
  /** Begins like `who`, but asks for knowledge. */
  knowledge: RegExp;
  /** What may follow "raise your hand" to make it the question itself. */
  condition: RegExp;
  /** Those whose hands are asked for, named first: "Wer … kennt, hebt die Hand." */
  whoFirst: RegExp;
  /** Words that show that a question, or what announces it, is in this language. */
  says: RegExp;
};

export const handsLanguages: HandsLanguage[] = [
  {
    yesNo: ['Yes', 'No'],
    hands: anyCase(
      /(?<!\p{L})(?:(?:raise|lift|hold up|stick up|put up) (?:your|a|one|their) hands?(?: up)?|(?:put|hold|stick) (?:your|a) hands? (?:up|in the air)|hands? (?:up|in the air)|show of hands|raise of hands)(?!\p{L})/iu,
    ),
    howMany: anyCase(
      /(?<!\p{L})how many (?:of (?:you|us)|here|people (?:here|in (?:this|the) (?:room|class))|in (?:this|the) (?:room|class))(?!\p{L})/iu,
    ),
    who: anyCase(
      /^who(?:['’]s| (?:here|of you|among you|in (?:this|the) (?:room|class)|has|have|had|else|already|uses?|used|knows? (?:about|of)|remembers?|recognizes|recognises|thinks?|believes?|agrees?|would|struggled|tried|forgot|prefers?|likes?|works?|worked|heard|feels?|owns?|lost|saw|read|can already|is (?:using|familiar|new|already)|was)(?!\p{L}))/iu,
    ),
    knowledge: anyCase(
      /^who (?:has|have|had) (?:the|access|permissions?|rights?|time|authority|control|root|write|read|to)(?!\p{L})|^who was (?:the|first|it)(?!\p{L})|^who would (?:like|want|win|be|own)(?!\p{L})|^who (?:uses|owns|has|works|reads) (?:this|that|these|those|the|such)(?!\p{L})/iu,
    ),
    condition: /^,? ?(?:please,? )?(?:if|who(?:ever)?) /i,
    whoFirst: /^["“\s]*(?:everyone|everybody|anyone|those|all) (?:of you )?who .{8,}$/i,
    says: anyCase(/(?<!\p{L})(?:who|how many|hands?|which|poll|survey|have|do|did|are)(?!\p{L})/iu),
  },
  {
    yesNo: ['Ja', 'Nein'],
    hands: anyCase(
      /(?<!\p{L})(?:hand(?:zeichen| hoch| heben)|hände hoch|heb(?:t|en(?: sie)?)(?: bitte| mal| kurz)* (?:die|eure|ihre) h[aä]nde?|melde(?:t euch|n sie sich))(?!\p{L})/iu,
    ),
    howMany: anyCase(
      /(?<!\p{L})(?:wie ?viele (?:von (?:euch|ihnen|uns)|hier)|wer von (?:euch|ihnen))(?!\p{L})/iu,
    ),
    who: anyCase(
      /^wer (?:von (?:euch|ihnen)|hier|hat(?: von (?:euch|ihnen))? (?:schon|bereits|noch nie|jemals)|kennt|benutzt|nutzt|verwendet|war schon|ist schon|glaubt|denkt|findet|erinnert sich|arbeitet)(?!\p{L})/iu,
    ),
    knowledge:
      /^wer (?:kennt|findet) (?:den|die|das|eine?n?) (?:unterschied|fehler|antwort|lösung|grund)/iu,
    condition: /^,? ?(?:bitte,? )?(?:wenn|falls|wer|alle,? die) /i,
    whoFirst: /^["“„»\s]*(?:wer|alle,? die) .{8,}$/i,
    says: anyCase(
      /(?<!\p{L})(?:wer|wie ?viele|habt|hat|haben|seid|sind|welche\p{L}*|\p{L}*umfrage|handzeichen|abstimmung|hand hoch)(?!\p{L})/iu,
    ),
  },
  {
    yesNo: ['Oui', 'Non'],
    hands: anyCase(/(?<!\p{L})(?:l[eè]v(?:ez|er|e|ent|ons) la main|mains? levées?)(?!\p{L})/iu),
    howMany: anyCase(
      /(?<!\p{L})(?:combien (?:d['’]entre (?:vous|nous)|parmi (?:vous|nous)|ici)|qui (?:d['’]entre|parmi) vous)(?!\p{L})/iu,
    ),
    who: anyCase(
      /^qui (?:d['’]entre vous|parmi vous|ici|a (?:déjà|eu|utilisé|essayé)|n['’]a jamais|connaît|utilise|pense|croit|préfère|se souvient)(?!\p{L})/iu,
    ),
    knowledge: /^qui connaît la (?:réponse|différence|raison)/iu,
    condition: /^,? ?(?:si|s['’]il|ceux qui|celles et ceux qui|tous ceux qui) ?/i,
    whoFirst: /^["“«\s]*que (?:(?:tous )?ceux|celles(?: et ceux)?) qui .{8,}$/i,
    says: anyCase(
      /(?<!\p{L})(?:qui|combien|avez|êtes|sondage|mains? levées?|la main|quel(?:le)?s?)(?!\p{L})/iu,
    ),
  },
  {
    yesNo: ['Sí', 'No'],
    hands: anyCase(
      /(?<!\p{L})(?:(?:que )?levant(?:en|ad|e|a|ar|emos) la mano|mano alzada|manos arriba)(?!\p{L})/iu,
    ),
    howMany: anyCase(
      /(?<!\p{L})(?:cu[aá]nt[oa]s (?:de (?:ustedes|vosotr[oa]s|nosotr[oa]s)|aquí)|qui[eé]n(?:es)? de (?:ustedes|vosotr[oa]s))(?!\p{L})/iu,
    ),
    who: anyCase(
      /^¿?qui[eé]n(?:es)? (?:de (?:ustedes|vosotr[oa]s)|aquí|han? (?:usado|probado|tenido|visto|trabajado|instalado|oído)|usa|conoce|cree|piensa|prefiere|recuerda|ya)(?!\p{L})/iu,
    ),
    knowledge: /^¿?qui[eé]n(?:es)? conoce la (?:respuesta|diferencia|razón)/iu,
    condition: /^,? ?(?:si|quien(?:es)?|(?:tod[oa]s )?l[oa]s que|aquell[oa]s que) /i,
    whoFirst: /^["“«¡\s]*(?:quien(?:es)?|l[oa]s que) .{8,}$/i,
    says: anyCase(
      /(?<!\p{L})(?:qui[eé]n(?:es)?|cu[aá]nt[oa]s|encuesta|mano alzada|la mano|habéis|han|cuál(?:es)?|qué)(?!\p{L})/iu,
    ),
  },
];
