import { anyCase } from '../../text/any-case';

/** "To discuss with your neighbour", "Para comentar con tu compañero": those who listen talk about it. */
const TALK: RegExp[] = [
  /^(?:(?:to|for) (?:discuss(?:ion)?|debate|think about|talk about)|discuss|talk about it|compare (?:answers|notes)|think|share)(?: (?:with|in|among|as) .{2,40})?$/iu,
  /^(?:zum|zur) (?:diskutieren|besprechen|nachdenken|überlegen|austausch(?:en)?|diskussion)(?: .{2,40})?$|^(?:besprecht|besprechen sie|diskutiert|diskutieren sie|überlegt|überlegen sie|tauscht euch aus|tauschen sie sich aus|(?:partner|gruppen)arbeit|murmel(?:gruppe|phase|runde|pause)n?)(?: (?:mit|in|zu|kurz|gemeinsam) .{1,40})?$/iu,
  /^(?:à|pour) (?:discuter|débattre|réfléchir|échanger|vous)(?: (?:avec|en|par|à|entre) .{2,40})?$|^(?:discutez|échangez|réfléchissez|débattez|parlez)(?:-en)?(?: (?:avec|en|par|à|entre) .{2,40})?$/iu,
  /^(?:para|a) (?:comentar|discutir|debatir|pensar|reflexionar|conversar|hablar)(?: (?:con|en|entre) .{2,40})?$|^(?:coment|discut|convers|habl|debat|reflexion|piens)(?:a|e|ad|en|an|emos|amos)(?:lo)?(?: (?:con|en|entre) .{2,40})?$|^coméntal[oa](?: (?:con|en) .{2,40})?$|^discútel[oa](?: (?:con|en) .{2,40})?$/iu,
];

export const isTalkCue = (text: string) => TALK.some((pattern) => pattern.test(text));

const SENTENCE = anyCase(
  /^[\s*_("“„«]*(?:(?:now|then|please|bitte|ahora|maintenant|puis),? )?(?:(?:discuss|talk|debate|share|compare)(?: (?:this|that|it|about it|your (?:\p{L}+ )?(?:answers?|ideas?|thoughts|results?)))?(?: briefly)? (?:with|in (?:pairs|groups|small))|talk to your|turn to your neighbou?r|(?:besprecht|diskutiert|besprechen sie|diskutieren sie|tauscht euch|tauschen sie sich)(?: \p{L}+){0,3}? (?:mit|in|zu zweit)|(?:discutez|échangez|parlez)(?:-en)?(?: \p{L}+){0,2}? (?:avec|en|par|à)|(?:coment|discut|habl|debat)\p{L}{1,5}(?: \p{L}+){0,2}? (?:con|en parejas|en grupos?))(?!\p{L})/iu,
);

/** "Discuss this with your neighbour." behind a question puts it to the room. */
export const tellsToTalk = (sentence: string) => SENTENCE.test(sentence);

/** Whether such a sentence stands right behind the last question of a text. */
export const followedByTalk = (text: string) =>
  text.includes('?') &&
  tellsToTalk(text.slice(text.lastIndexOf('?') + 1, 300 + text.lastIndexOf('?')));
