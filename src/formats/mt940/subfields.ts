import { knownReference } from "#formats/reference";
import { joinedLines } from "#formats/text";
import type { Mt940Details } from "./details.ts";

type Subfield = { readonly key: string; readonly text: string };

/** Lines of the purpose and of names have 27 characters: one that is full goes on in the next. */
const lineMax = 27;

/** The bank's codes of what came back: debits of firms and of people, and transfers. */
const returnCodes = /^(?:108|109|159)$/;

/**
 * Reads what German banks, and some of their neighbours, write: a code of three figures and numbered subfields, `166?00TRANSFER
 * ?20EREF+7?21SVWZ+BILL 12?32ADA BYRD`. Where lines are wrapped says nothing. Undefined where it is not so written.
 */
export function readSubfields(text: string): Partial<Mt940Details> | undefined {
  // Any mark may part the subfields; an unusual one is known by the first of them.
  const [, code = "", mark = ""] = /^\s*(\d{3})(\?(?=\d\d)|[^\s\w](?=00))/.exec(text) ?? [];
  if (code === "") return undefined;
  const [, ...parts] = text.split(new RegExp(`${RegExp.escape(mark)}(\\d\\d)`));
  const subfields: Subfield[] = [];
  for (let at = 0; at < parts.length; at += 2) subfields.push({ key: parts[at] ?? "", text: parts[at + 1] ?? "" });
  const textsOf = (pattern: RegExp) => subfields.flatMap(({ key, text }) => (pattern.test(key) ? [text] : []));
  const one = (pattern: RegExp) => textsOf(pattern).join(" ").replaceAll(/\s+/g, " ").trim();
  const reason = one(/^34$/);
  const purpose = readPurpose(subfields.filter(({ key }) => /^(?:2\d|6[0-3])$/.test(key)));
  return {
    ...purpose,
    ...{ code, text: one(/^00$/), name: joinedLines(textsOf(/^3[23]$/), lineMax) },
    ...{ otherBank: one(/^30$/) || purpose.otherBank, otherAccount: one(/^31$/) || purpose.otherAccount },
    ...(returnCodes.test(code) && reason !== "" ? { returned: { reason, text: "" } } : {}),
  };
}

/** What SEPA puts before the parts of a purpose. */
const keywords = /(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP)\+/;
const isText = /^(?:SVWZ|ABWA|ABWE)$/;

/** The parts of a purpose. A text goes on for lines; a reference ends with its line, and what follows is the payer's words. */
function readPurpose(lines: readonly Subfield[]) {
  const goesOn = ({ key, text }: Subfield, at: number) =>
    text.length >= lineMax && lines[at + 1]?.key === keyAfter(key);
  const [free = "", ...parts] = lines
    .map((line, at) => line.text + (goesOn(line, at) ? "" : "\n"))
    .join("")
    .split(keywords);
  const memo = [free];
  const values = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) {
    const [keyword = "", said = ""] = [parts[at], parts[at + 1]];
    const text = said.trim();
    const end = isText.test(keyword) ? -1 : text.indexOf("\n");
    const value = end < 0 ? text : text.slice(0, end);
    if (keyword === "SVWZ") memo.push(value);
    else if (!values.has(keyword)) values.set(keyword, value.replaceAll(/\s+/g, " "));
    if (end >= 0) memo.push(text.slice(end));
  }
  const valueOf = (keyword: string) => values.get(keyword) ?? "";
  return {
    memo: joinedLines(memo, Infinity),
    endToEnd: knownReference(valueOf("EREF")),
    mandate: valueOf("MREF"),
    ultimate: valueOf("ABWA") || valueOf("ABWE"),
    ...{ customerRef: valueOf("KREF"), otherAccount: valueOf("IBAN"), otherBank: valueOf("BIC") },
  };
}

/** Lines of a purpose are numbered 20 to 29 and, where these are not enough, 60 to 63. */
function keyAfter(key: string): string {
  return key === "29" ? "60" : String(Number(key) + 1);
}
