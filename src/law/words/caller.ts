import { asSeen } from "./as-seen.ts";
import { nameAt } from "./name.ts";
import { anyOf, folded, sentencesOf } from "./words.ts";

const speaks = anyOf([
  "this is",
  "my name is",
  "i am",
  "i'm",
  "it is",
  "it's",
  "calling from",
  "calling on behalf of",
  "calling for",
  "habla",
  "le habla",
  "le llama",
  "le saluda",
  "mi nombre es",
  "me llamo",
  "soy",
  "llamo de",
  "llamamos de",
  "le llamamos de",
  "de parte de",
  "somos",
]);
const name = /^[\s,:]*(?:(?:el|la|the|from|with|of|de|por)\s+)*[\p{Lu}\d][\p{L}\d.'’&-]*/u;

/** Whether somebody who calls says who it is, by a name (12 CFR 1006.14(g)). */
export function saysWhoCalls(text: string): boolean {
  const seen = asSeen(text);
  const plain = folded(seen);
  for (let from = 0; ;) {
    const found = speaks.exec(plain.slice(from));
    if (found === null) return false;
    const end = from + found.index + found[0].length;
    if (name.test(seen.slice(end))) return true;
    from = end;
  }
}

// "Ana Diaz from Northgate", "Ana Díaz, de la empresa Norte". Where the consumer works may well be asked.
const employer =
  /\s(?:from|with|of|on behalf of|calling for|(?:de|en) la (?:empresa|compañía|firma|agencia)|de parte de)\s+(?=[\p{Lu}\d])/u;

/** Words that name whom a caller works for, which who asks for location information says only when asked (1006.10(b)(1)). */
export function namesEmployer(text: string): string | undefined {
  for (const sentence of sentencesOf(text)) {
    const begins = speaks.exec(folded(sentence));
    const found = begins === null ? null : employer.exec(sentence.slice(begins.index));
    if (begins === null || found === null) continue;
    const at = begins.index + found.index;
    const name = nameAt(sentence, at + found[0].length);
    if (name !== undefined) return `${found[0].trim()} ${name}`;
  }
  return undefined;
}
