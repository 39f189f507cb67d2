const half = { manana: "am", tarde: "pm", noche: "pm" } as const;
const pronoun = "(?:(?:me|nos|le|les|lo|la|los|las|se) )?";
const wanting = "quier[eo]n?|queremos|desea[ns]?|deseo|deseamos|recib(?:a[ns]?|e[ns]?|ir)";
const sending = "(?:envi|mand)(?:ar|e[ns]?|en)(?:me|nos|le|les|lo|la)?";

/** Turns of Spanish, each with the words by which a wish is read; in small letters without marks. */
const turns: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  // "No quiere que le manden más correos": what is wanted, received or sent says nothing more beside its no.
  [
    new RegExp(`\\b(?:no|dejen? de|dejar de) ${pronoun}(?:(?:${wanting}|${sending}|mas|que) ?${pronoun}(?=\\S))+`, "g"),
    "no ",
  ],
  [/\bno (?:me|nos|le|les|lo|la|los|las) (?=\D)/g, "no "],
  [/\b(?:llam|telefone)(?:e[ns]?|ar)(?:me|nos|le|les|lo|la)?\b/g, "llamar"],
  [/\bcorreos? postal(?:es)?\b/g, "carta"],
  [/(\d) ?([ap])\. ?m\b\.?/g, "$1$2m"],
  [/(\d) de la (manana|tarde|noche)\b/g, (_, hour = "", part = "") => `${hour}${half[part as keyof typeof half]}`],
  [/\b(?:por|en|de) las? (manana|tarde|noche)s?\b/g, "$1s"],
  [/\bfin(?:es)? de semana\b/g, "fines"],
  [/\b(?:entre semana|dias? (?:de semana|habil(?:es)?|laborables?))\b/g, "laborables"],
  [/\btodos los dias\b/g, "daily"],
  [/\ba (?=(?:su |mi |la )?(?:casa|domicilio|trabajo|oficina|empleo)\b)/g, ""],
];

/** A wish in Spanish as it is read word by word: "no quiere que lo llamen por la tarde" is "no llamar tardes". */
export function withoutTurns(text: string): string {
  return turns.reduce((said, [turn, words]) => said.replaceAll(turn, words as string), text);
}

/** How a phrase may begin that tells what came in; in any letters, with or without marks. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^carta de cese\b/i, "cese"],
  [/^(?:ya )?tiene (?=abogad[oa]\b)/i, ""],
  [/^(?:(?:se declar[oó]|est[aá]) en|present[oó]) (?:la |su )?(?=quiebra\b|bancarrota\b)/i, ""],
];

/** A phrase without the verb before what came in: "tiene abogado Juan Paz" is "abogado Juan Paz". */
export function withoutBeginning(text: string): string {
  return beginnings.reduce((said, [beginning, words]) => said.replace(beginning, words), text);
}
