import { keepingLast } from "./keeping-last.ts";

/** Tags between which words go on; at every other one a word ends. */
const inline = /<\/?(?:a|abbr|b|big|em|font|i|mark|small|span|strong|sub|sup|u|wbr)(?:\s[^<>\n]*)?\/?>/giu;
const otherTags = /<\/?[a-z][^<>\n]*>/giu;
const entities: Readonly<Record<string, string>> = { amp: "&", apos: "'", gt: ">", lt: "<", nbsp: " ", quot: '"' };

/** What takes no room where it is read: soft hyphens, joiners, marks of direction, and accents that no letter has. */
const unseen = /[\p{Cf}\p{Mn}\u115f\u1160\u3164]/gu;

/**
 * A text as whoever reads it sees it: without markup and what cannot be seen, every letter in its usual form. Words that a
 * tag or a soft hyphen cuts are read as whole ones. Its lines stay as they are.
 */
export const asSeen = keepingLast((text: string): string =>
  withEntities(text.replaceAll(inline, "").replaceAll(otherTags, " ")).normalize("NFKC").replaceAll(unseen, ""),
);

function withEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, (entity, decimal, hex, name) => {
    if (typeof name === "string") return name === "shy" ? "" : (entities[name.toLowerCase()] ?? entity);
    const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
  });
}
