import type { AccountPurpose, DebtorKind } from "#parties/debtor";
import { revealsCollecting } from "#law/words/debt";
import { readLanguages, type ReadLanguage } from "#law/words/language";

/** Who would leave a message about an account, for whom, and where they are called back. */
export type VoiceFacts = {
  readonly caller: string;
  readonly debtor: DebtorKind;
  readonly purpose: AccountPurpose;
  readonly isOwnName: boolean;
  readonly creditor: string;
  /** By which names the office that acts goes, the one it prefers first. */
  readonly names: readonly string[];
  readonly phone: string;
};

/**
 * What may be left on a machine: a message of limited content (12 CFR 1006.2(j)), one that speaks of an account among firms;
 * or none, and why.
 */
export type VoiceMessage =
  | { readonly kind: "limited-content" | "own-name" | "firm"; readonly texts: Readonly<Record<ReadLanguage, string>> }
  | { readonly kind: "none"; readonly because: string };

const noPhone =
  "No telephone number for calls back is on record: it is entered at the legal entity of ours, or the creditor.";
const nameReveals =
  "Every name of the office that is on record says that it collects debts, and no message for a consumer may say that: leave none, or have a trade name recorded that does not (12 CFR 1006.2(j)).";

/**
 * The message that may be left. Whoever collects a consumer's debt for another says what the regulation lists, and nothing
 * else: that is no communication, so that nobody who overhears it learns of a debt. A creditor's own customer is told no
 * more; only a firm is told what it is about.
 */
export function voiceMessage({ purpose, debtor, isOwnName, ...facts }: VoiceFacts): VoiceMessage {
  const { caller, creditor, names, phone } = facts;
  if (phone === "") return { kind: "none", because: noPhone };
  const isConsumers = purpose === "consumer" || debtor === "person";
  if (isOwnName) {
    return isConsumers
      ? { kind: "own-name", texts: limitedContent({ caller, business: creditor, phone }) }
      : { kind: "firm", texts: ofAccount({ caller, creditor, phone }) };
  }
  if (!isConsumers) return { kind: "firm", texts: ofAccount({ caller, creditor, phone }) };
  const business = names.find((name) => revealsCollecting(name) === undefined);
  if (business === undefined) return { kind: "none", because: nameReveals };
  return { kind: "limited-content", texts: limitedContent({ caller, business, phone }) };
}

type Limited = { readonly caller: string; readonly business: string; readonly phone: string };

function limitedContent({ caller, business, phone }: Limited): Readonly<Record<ReadLanguage, string>> {
  return {
    en: `Hello, this is ${caller} calling from ${business}. Please call me or any of our representatives at ${phone}.`,
    es: `Hola, le habla ${caller} de ${business}. Por favor, comuníquese conmigo o con cualquiera de nuestros representantes al ${phone}.`,
  };
}

type OfAccount = { readonly caller: string; readonly creditor: string; readonly phone: string };

function ofAccount({ caller, creditor, phone }: OfAccount): Readonly<Record<ReadLanguage, string>> {
  return {
    en: `Hello, this is ${caller} calling for ${creditor} about your account with them. Please call me at ${phone}.`,
    es: `Hola, le habla ${caller} de parte de ${creditor}, por la cuenta que ustedes tienen con ellos. Por favor, llámeme al ${phone}.`,
  };
}

/** The languages in which a message is written, the debtor's own first. */
export function languagesInOrder(own: string): readonly ReadLanguage[] {
  return readLanguages.toSorted((a, b) => Number(b === own) - Number(a === own));
}
