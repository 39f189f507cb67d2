import { compareDays } from "#calendar/days";
import type { Money } from "#money/money";
import { fileKind } from "./file-kind.ts";
import { namingColumns, readNamed, type NamedDebtor, type NamingColumn } from "./named-debtor.ts";
import type { RowFields } from "./row-fields.ts";

/** A promise to pay that is open when the office changes its system. */
export type SourcePromise = NamedDebtor & {
  readonly amount: Money;
  readonly dueOn: Temporal.PlainDate;
  readonly takenOn: Temporal.PlainDate;
};

const own = {
  amount: { says: "what was promised", headings: ["promised", "promise amount", "promised amount"] },
  currency: { says: "the currency; empty: USD", headings: ["curr", "currency code"] },
  due_on: { says: "the day by which", is: "day", headings: ["promise date", "due", "due date", "promised for", "by"] },
  taken_on: {
    says: "the day on which it was given: what came since counts towards it",
    is: "day",
    headings: ["promised on", "taken", "date taken", "made on"],
  },
} as const;

type PromiseColumn = NamingColumn | keyof typeof own;

/** Open promises to pay. */
export const promises = fileKind<PromiseColumn, SourcePromise>({
  says: "Open promises to pay, one for an account: the desk watches them from the first day on.",
  columns: { ...namingColumns, ...own },
  needs: [["customer_number"], ["amount"], ["due_on"], ["taken_on"]],
  read: readPromise,
});

function readPromise(fields: RowFields<PromiseColumn>): SourcePromise | undefined {
  const named = readNamed(fields);
  const currency = fields.currency("currency");
  const [dueOn, takenOn] = [fields.neededDay("due_on"), fields.neededPast("taken_on")];
  if (currency === undefined || fields.needed("amount") === undefined) return undefined;
  const amount = fields.amount("amount", currency);
  if (named === undefined || amount === undefined || dueOn === undefined || takenOn === undefined) return undefined;
  if (compareDays(dueOn, takenOn) < 0) fields.fault("due_on", "The promised day is before the promise.");
  return { ...named, amount, dueOn, takenOn };
}
