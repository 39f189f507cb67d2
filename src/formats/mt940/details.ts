import { joinedLines } from "#formats/text";
import { readCodewords } from "./codewords.ts";
import { readSubfields } from "./subfields.ts";

/** What fields 86 say of a movement: what a bank does not say is empty. */
export type Mt940Details = {
  /** Of the other party: who paid us, or whom we paid. */
  readonly name: string;
  readonly otherAccount: string;
  readonly otherBank: string;
  /** For whom the other party acted, where it says so. */
  readonly ultimate: string;
  /** What the payer wrote; of a text that has no form, all of it. */
  readonly memo: string;
  /** The payee's own, as a bill prints it to be given back. */
  readonly creditorRef: string;
  readonly endToEnd: string;
  /** Of whoever ordered it. */
  readonly customerRef: string;
  readonly mandate: string;
  /** What kind of movement it is, by the bank's code and in its words. */
  readonly code: string;
  readonly text: string;
  /** Why it came back, where it did. */
  readonly returned?: { readonly reason: string; readonly text: string };
};

const noDetails: Mt940Details = {
  ...{ name: "", otherAccount: "", otherBank: "", ultimate: "", memo: "" },
  ...{ creditorRef: "", endToEnd: "", customerRef: "", mandate: "", code: "", text: "" },
};

/** The longest line of a text. */
export const lineMax = 65;

/** Reads the lines of fields 86: in numbered subfields, as in Germany; after codewords between slashes; or as they stand. */
export function readDetails(lines: readonly string[]): Mt940Details {
  const text = joinedLines(lines, lineMax);
  return { ...noDetails, ...(readSubfields(lines.join("")) ?? readCodewords(text) ?? { memo: text }) };
}
