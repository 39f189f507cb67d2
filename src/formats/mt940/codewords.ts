import { knownReference } from "#formats/reference";
import type { Mt940Details } from "./details.ts";

const words =
  "ACCW|ADDR|BENM|BIC|CHGS|CNTP|CREF|CSID|EREF|EXCH|IBAN|ID|IREF|ISDT|KREF|MARF|NAME|OCMT|ORDP|PREF|PURP|REMI|RTRN|SVCL|TRCD|TRTP|ULTB|ULTC|ULTD";
const isCoded = new RegExp(`^/(?:${words})/`);
const codeword = new RegExp(`/(${words})/`);

/**
 * Reads what Dutch and Nordic banks write, codewords between slashes: `/ORDP//NAME/ADA BYRD/REMI/BILL 12/EREF/7`. Of a word that
 * stands twice the first counts. Undefined where it is not so written.
 */
export function readCodewords(text: string): Partial<Mt940Details> | undefined {
  if (!isCoded.test(text)) return undefined;
  const [, ...parts] = text.split(codeword);
  const values = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) {
    const [word = "", value = ""] = [parts[at], parts[at + 1]];
    if (!values.has(word)) values.set(word, withoutSlashes(value).trim());
  }
  const valueOf = (word: string) => values.get(word) ?? "";
  // Account, bank, name and town stand behind one word.
  const [account = "", bank = "", name = ""] = valueOf("CNTP").split("/");
  const [, kind = "", memo = ""] = /^(?:(USTD|STRD)\/(?:[A-Z]*\/)?)?(.*)$/s.exec(valueOf("REMI")) ?? [];
  const reason = valueOf("RTRN");
  return {
    name: valueOf("NAME") || valueOf("ORDP") || valueOf("BENM") || name,
    ...{ otherAccount: valueOf("IBAN") || account, otherBank: valueOf("BIC") || bank },
    ultimate: valueOf("ULTD") || valueOf("ULTC") || valueOf("ULTB"),
    ...(kind === "STRD" ? { creditorRef: memo } : { memo }),
    endToEnd: knownReference(valueOf("EREF")),
    ...{ customerRef: valueOf("PREF"), mandate: valueOf("MARF") },
    text: valueOf("TRTP"),
    ...(reason === "" ? {} : { returned: { reason, text: "" } }),
  };
}

function withoutSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === "/") end -= 1;
  return text.slice(text.startsWith("/") ? 1 : 0, end);
}
