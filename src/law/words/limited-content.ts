import { asSeen } from "./as-seen.ts";
import { revealsCollecting } from "./debt.ts";
import { nameAt } from "./name.ts";
import { keepingLast } from "#law/keeping-last";
import { folded } from "./words.ts";

/** What a message lacks to be one of limited content, or has too much of. */
export type LimitedContentFault = { readonly lacks: Part } | { readonly says: string };

/** What it must have. */
type Part = "business name" | "request to reply" | "name of whom to contact" | "telephone number";
const parts: readonly Part[] = ["business name", "request to reply", "name of whom to contact", "telephone number"];

/** A few words that it may have, what of the must they give, and the name that may follow. */
type Piece = { readonly reads: RegExp; readonly gives?: Part; readonly named?: Part | "anybody" };

const piece = (says: string, more: Omit<Piece, "reads"> = {}): Piece => ({
  reads: new RegExp(`(?:${says.replaceAll(" ", "\\s+")})(?![\\p{L}\\p{N}])`, "uy"),
  ...more,
});

const staff = "(?:representatives?|associates?)(?: (?:or|and) (?:representatives?|associates?))?";
const personal = "(?:representantes?|asociad[oa]s?)(?: (?:o|y) (?:representantes?|asociad[oa]s?))?";

const pieces: readonly Piece[] = [
  // Who is greeted, who speaks, and for which business.
  piece(
    "hello|hi|dear|good (?:morning|afternoon|evening|day)|hola|buen(?:os)? dias?|buenas(?: (?:tardes|noches))?|estimad[oa]",
    { named: "anybody" },
  ),
  piece(
    "this is|my name is|i am calling(?= (?:from|for|on))|i'm calling(?= (?:from|for|on))|(?:i am|i'm)(?! calling)",
    { named: "name of whom to contact" },
  ),
  piece("le habla|habla|le saluda|mi nombre es|me llamo|soy|le llama", { named: "name of whom to contact" }),
  piece("(?:and )?(?:i am |i'm )?calling|(?:y )?(?:le )?llamo|llamando|i am calling|i'm calling"),
  piece("from|with|of|for|on behalf of|de parte de|en nombre de|desde|de(?= \\p{L})", { named: "business name" }),
  // What is asked, of whom, and at which number.
  piece("please|you (?:may|can)|could you|por favor|favor de|puede|le pido que"),
  piece(
    "(?:call|contact|reach|phone|ring|reply to|speak (?:with|to)|talk (?:with|to)|ask for|get in touch with)(?: back)?",
    { gives: "request to reply", named: "anybody" },
  ),
  piece("return (?:my|our|this|the) (?:telephone )?call|call back", { gives: "request to reply" }),
  piece(
    "(?:comuniquese|se comunique|comunicarse|pongase en contacto)(?: (?=con ))?|llam(?:e|ar)(?:me|nos)?(?: a(?= \\p{L}))?|devuelva(?:me|nos)? (?:mi|la|nuestra|esta) llamada|contacte(?:me|nos)?",
    { gives: "request to reply", named: "anybody" },
  ),
  piece("me|us|back|conmigo|con nosotros|con", { named: "anybody" }),
  piece("or|and|o|y|either", { named: "anybody" }),
  piece(
    `(?:any|one|any one)(?: other)? of (?:our|the company's) ${staff}|(?:any|another) (?:representative|associate)`,
  ),
  piece(
    `(?:con )?cualquiera de (?:nuestr[oa]s|l[oa]s) ${personal}(?: de la empresa)?|(?:con )?(?:cualquier|otro) (?:representante|asociado)`,
  ),
  piece(
    "my (?:telephone |phone )?number is|mi (?:numero|telefono)(?: de telefono)? es(?: el)?|(?:at|on|by calling|al|a los|en el|al (?:numero|telefono))(?=:? [+(]?\\d)",
  ),
  piece("[+]?1?[-. ]?[(]?\\d{3}[)]?[-–. ]?\\d{3}[-–. ]?\\d{4}(?: (?:ext[.]?|extension|x) ?\\d{1,6})?", {
    gives: "telephone number",
  }),
  // When it is, and when to reply.
  piece("it is|it's|today is|the time is|hoy es|son las|es la|today|tomorrow|hoy|manana|noon|mediodia"),
  piece(
    "\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap][.]?m\\b[.]?)?|[ap][.]?m\\b[.]?|\\d{1,2}(?:st|nd|rd|th)|20\\d\\d|\\d{1,2}/\\d{1,2}(?:/(?:20)?\\d\\d)?",
  ),
  piece(
    "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|dias? habil(?:es)?",
  ),
  piece(
    "january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
  ),
  piece(
    "until|till|to|through|between|before|after|any|every|this|next|morning|afternoon|evening|daily|hasta|entre|antes|despues|cualquier|dia|tarde|de|del|las|los|la|el|en|a|at|on|by",
  ),
  piece(
    "(?:eastern|central|mountain|pacific|alaska|hawaii)(?: (?:standard|daylight))?(?: time)?|[ecmp][sd]?t|local time|hora (?:del (?:este|centro|pacifico)|de la montana|local)",
  ),
];

const between = /[\s.,;:!?¡¿()"-]+/y;

/**
 * What stands against a voice message being one of limited content (12 CFR 1006.2(j)). It is read from its beginning to
 * its end, since it may have nothing beside what is listed; the first words that are something else are told.
 */
export const limitedContentFaults = keepingLast((text: string): readonly LimitedContentFault[] => {
  const written = asSeen(text).replaceAll("’", "'");
  const plain = folded(written);
  const given = new Set<Part>();
  for (let at = skip(written, 0); at < written.length;) {
    const next = readPiece(plain, at);
    if (next === undefined) return [{ says: restOfSentence(written, at) }];
    at = skip(written, next.end);
    if (next.gives !== undefined) given.add(next.gives);
    const name =
      next.named === undefined ? undefined : nameAt(written, at, next.named === "business name" ? "any" : "person");
    if (name === undefined) continue;
    if (next.named === "business name") {
      const revealed = revealsCollecting(name);
      if (revealed !== undefined) return [{ says: revealed }];
    }
    if (next.named !== undefined && next.named !== "anybody") given.add(next.named);
    at = skip(written, at + name.length);
  }
  return parts.filter((part) => !given.has(part)).map((lacks) => ({ lacks }));
});

function readPiece(plain: string, at: number): (Omit<Piece, "reads"> & { readonly end: number }) | undefined {
  let longest: (Omit<Piece, "reads"> & { readonly end: number }) | undefined;
  for (const { reads, ...more } of pieces) {
    reads.lastIndex = at;
    const end = at + (reads.exec(plain)?.[0].length ?? 0);
    if (end > (longest?.end ?? at)) longest = { ...more, end };
  }
  return longest;
}

function skip(text: string, at: number): number {
  between.lastIndex = at;
  return at + (between.exec(text)?.[0].length ?? 0);
}

function restOfSentence(text: string, at: number): string {
  return /^.*?(?:[.!?](?=\s+\p{Lu}|$)|$)/su.exec(text.slice(at))?.[0].trim() ?? "";
}
