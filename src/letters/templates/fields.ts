import { compareDays } from "#calendar/days";
import type { LetterFacts } from "#letters/letter";
import { leftToAsk } from "#letters/left-to-ask";
import type { Currency } from "#money/money";
import { wordsOf } from "./law-words.ts";
import { longDay, withMark } from "./written.ts";
import type { Language } from "./template.ts";

type Field = {
  readonly name: string;
  /** What it stands for, for whoever writes a template. */
  readonly says: string;
  /** It brings its currency with it. */
  readonly isAmount?: true;
};

/** Where the table of open items stands: alone in its paragraph, once. */
export const tableField = "open_items";

/** Everything that a template can name. */
export const fields: readonly Field[] = [
  { name: tableField, says: "The table of open items, in a paragraph of its own" },
  { name: "debtor.name", says: "Who owes" },
  { name: "debtor.number", says: "Our reference" },
  { name: "creditor.name", says: "To whom it is owed" },
  { name: "creditor.address", says: "The creditor's address; may be empty" },
  { name: "creditor.phone", says: "The creditor's telephone; may be empty" },
  { name: "creditor.pay_to", says: "Where to pay; may be empty" },
  { name: "entity.name", says: "Who writes: the office's legal name" },
  { name: "entity.address", says: "Its address; may be empty" },
  { name: "entity.phone", says: "Its telephone; may be empty" },
  { name: "entity.licence", says: "Its licence where the debtor lives; may be empty" },
  { name: "owed_to", says: "The creditor's name, or “us” where it writes itself" },
  { name: "total", says: "All that is asked for", isAmount: true },
  { name: "past_due", says: "What of it is past due; empty where nothing is", isAmount: true },
  { name: "oldest_due", says: "The oldest due day" },
  { name: "days_past_due", says: "How many days that is ago; empty where it is not past due" },
  { name: "on", says: "The letter's day" },
];

/** The values of all fields, ready to be shown. Two currencies are never added: each has its own amount. */
export function fieldValues(facts: LetterFacts, language: Language) {
  const { on, items, unapplied, creditor, debtor, entity, capacity } = facts;
  const late = items.filter(({ dueOn }) => compareDays(dueOn, on) < 0);
  const oldest = items.map(({ dueOn }) => dueOn).toSorted((a, b) => compareDays(a, b))[0] ?? on;
  const days = oldest.until(on, { largestUnit: "days" }).days;
  return {
    debtor: { name: debtor.name, number: debtor.number },
    creditor: {
      ...{ name: creditor.name, address: inLine(creditor.address), phone: creditor.phone },
      pay_to: inLine(creditor.payTo),
    },
    entity: {
      ...{ name: entity.name, address: inLine(entity.address), phone: entity.phone },
      licence: entity.licence?.number ?? "",
    },
    owed_to: capacity === "own_name" ? wordsOf[language].us : creditor.name,
    total: amounts(items, unapplied, language),
    past_due: amounts(late, unapplied, language),
    oldest_due: longDay(oldest, language),
    days_past_due: days > 0 ? `${days}` : "",
    on: longDay(on, language),
  };
}

/** Lines as a sentence has them. */
function inLine(lines: string): string {
  return lines.split("\n").join(", ");
}

function amounts(items: LetterFacts["items"], unapplied: LetterFacts["unapplied"], language: Language): string {
  const currencies = [...new Set<Currency>(items.map(({ open }) => open.currency))].toSorted();
  const left = currencies.map((currency) => leftToAsk(items, unapplied, currency)).filter(({ minor }) => minor > 0n);
  return new Intl.ListFormat(language, { type: "conjunction" }).format(left.map(withMark));
}
