import { keepingLast } from "#law/keeping-last";

/** What an attribute of a tag may be. */
const value = `(?:"[^"<>\\n]*"|'[^'<>\\n]*'|[^\\s"'<>]+)`;

/** A tag of one of some names, as HTML has it: what merely stands between such signs is read. */
const tags = (names: string) => new RegExp(`</?(?:${names})(?:\\s+[\\w-]+=${value})*\\s*/?>`, "giu");

/** Tags between which words go on; at the others a word ends. */
const inline = tags("a|abbr|b|big|em|font|i|mark|small|span|strong|sub|sup|u|wbr");
const block = tags("blockquote|body|br|center|div|h[1-6]|head|hr|html|img|li|ol|p|pre|t(?:able|body|d|h|head|r)|ul");
// prettier-ignore
const entities: Readonly<Record<string, string>> = { amp: "&", apos: "'", gt: ">", lt: "<", nbsp: " ", quot: '"', shy: "" };

/** What takes no room where it is read: soft hyphens, joiners, marks of direction, and accents that no letter has. */
const unseen = /[\p{Cf}\p{Mn}\u115f\u1160\u3164]/gu;

/**
 * A text as whoever reads it sees it: without markup and what cannot be seen, every letter in its usual form. Words that a
 * tag or a soft hyphen cuts are read as whole ones. Its lines stay as they are.
 */
export const asSeen = keepingLast((text: string): string =>
  withEntities(text.replaceAll(inline, "").replaceAll(block, " ")).normalize("NFKC").replaceAll(unseen, ""),
);

function withEntities(text: string): string {
  return text
    .replaceAll(/&#(\d{1,7});/gu, (_, digits: string) => letterOf(Number(digits)))
    .replaceAll(/&#x([\da-f]{1,6});/giu, (_, digits: string) => letterOf(Number.parseInt(digits, 16)))
    .replaceAll(/&([a-z]{2,6});/giu, (entity, name: string) => entities[name.toLowerCase()] ?? entity);
}

const letterOf = (code: number) => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : "");
