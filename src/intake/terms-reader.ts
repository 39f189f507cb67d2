import { readTerms } from "#ledger/terms/read-terms";
import { dueAfter, type Terms } from "#ledger/terms/terms";

/** What the terms that a file names mean; nothing where nobody has said it. No terms at all are due at once. */
export type TermsReader = (text: string) => Terms | undefined;

const rememberedMax = 10_000;

/** Terms by a name that a source gives them, and what it says that they mean. */
export type SaidTerms = { readonly name: string; readonly says: string };

/** Reads terms by what a creditor says of its own first (`Z030` is `net 30`), and else by their words. */
export function termsReader(named: readonly SaidTerms[]): TermsReader {
  const own = new Map(named.map(({ name, says }) => [plain(name), readTerms(says)]));
  const remembered = new Map<string, Terms | undefined>([["", dueAfter(0)]]);
  return (text) => {
    if (remembered.has(text)) return remembered.get(text);
    const terms = own.get(plain(text)) ?? readTerms(text);
    // A file may have other words in every row: they are not all kept.
    if (remembered.size < rememberedMax) remembered.set(text, terms);
    return terms;
  };
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}

/** Reads terms by their words alone. */
export const plainTerms: TermsReader = termsReader([]);

/** What is said of terms that nobody understands, where the due day hangs on them. */
export function unknownTerms(text: string): string {
  return `"${text.slice(0, 100)}" are no terms that are known, and no due date stands beside them. Say what they mean: dunlin terms.`;
}
