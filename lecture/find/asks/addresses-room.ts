/** "Can anyone tell me …?", "What do you think …?": can only be asked of those who listen. */
const ROOM =
  /^["“„«¿\s]*(?:(?:so|now|and|but|ok|well|also|nun|alors|entonces|ahora),? )?(?:(?:can|could|does|do|would|will) (?:any(?:one|body)|some(?:one|body))(?! (?:else )?(?:have|need))|(?:what|why|how|which|where|who|when) (?:\S+ ){0,3}?do you (?:all )?(?:think|expect|guess|suppose|believe)|any (?:ideas?|guesses|takers)|who can (?:tell|explain|guess|name)|(?:kann|weiß|hat) (?:jemand|wer)|was (?:glaubt|denkt|meint|vermutet) ihr|was (?:glauben|denken|meinen|vermuten) sie|wer kann (?:mir|uns)|quelqu['’]un (?:peut|sait|a)|(?:que|qu['’]en|comment|pourquoi)[ -](?:pensez|croyez)[ -]vous|à votre avis|qui (?:peut|sait) (?:me|nous|dire)|alguien (?:puede|sabe|recuerda)|(?:qué|por qué|cómo) (?:creen|piensan|creéis|pensáis)|quién (?:puede|sabe))(?!\p{L})/iu;

export const addressesRoom = (question: string) => ROOM.test(question);
