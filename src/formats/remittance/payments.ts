import type { Collected, DraftPayment, Sum, SumAmong } from "./collect.ts";
import { hasAmount, meaningsOf, settled, sumOf, type DraftLine, type Told } from "./draft.ts";
import { firstOf, type Total } from "./facts.ts";
import type { RemittanceLine, RemittancePayment } from "./remittance.ts";
import { decimalOf, inCurrency, type Values } from "./values.ts";

/** A payment whose lines are understood: what was paid of each, and in all. */
type Settled = {
  readonly draft: DraftPayment;
  readonly lines: readonly DraftLine[];
  readonly told: readonly Told[];
  readonly amount: bigint | null;
  /** Whether nobody says the amount, so that it is what the lines add up to. */
  readonly isAdded: boolean;
};

/** The payments of an advice, each with its total compared with its lines. */
export function paymentsOf({ payments, sums }: Collected, values: Values): RemittancePayment[] {
  const all = new Map(payments.map((draft) => [draft, settle(draft, values)]));
  const confirmed = confirmedBy(sums, all, values);
  return [...all.values()].map((payment) => {
    if (payment.isAdded && !confirmed.has(payment.draft)) {
      const because =
        payment.amount === null ? "No total is said." : "No total is said: it is taken to be the sum of the lines.";
      values.faults.warning(payment.draft.line, "", because);
    }
    return paymentOf(payment, values);
  });
}

/** Of more totals than these something else is meant. */
const totalsMax = 8;

/** What was paid of each line and in all. Of several totals the one with which the lines agree is this payment's. */
function settle(draft: DraftPayment, fileValues: Values): Settled {
  const values = inCurrency(fileValues, firstOf(draft.facts, "currency"));
  const lines = withoutMentions(draft.lines);
  const totals = totalsOf(draft);
  const tried = totals.slice(-totalsMax).map((total) => ({ total, told: settled(lines, total.minor) }));
  const agreeing = tried.find(({ total, told }) => lines.length > 0 && sumOf(told) === total.minor);
  const told = agreeing?.told ?? settled(lines, null);
  const said = agreeing?.total ?? totals.at(-1);
  const sum = sumOf(told);
  if (said !== undefined && lines.length > 0 && sum !== null && sum !== said.minor) {
    const because = `The total does not agree: the lines add up to ${decimalOf(sum, values)}.`;
    values.faults.error(said.line, decimalOf(said.minor, values), because);
  }
  for (const [at, { line, reference }] of lines.entries()) {
    if (told[at]?.paid === undefined) values.faults.warning(line, reference, "What was paid of it is not told.");
  }
  for (const row of draft.sums.slice(-totalsMax)) checkColumns(row, told, values);
  return { draft, lines, told, amount: said?.minor ?? sum, isAdded: said === undefined };
}

/** An invoice that is named in a sentence and stands in a table as well is one. */
function withoutMentions(lines: readonly DraftLine[]): readonly DraftLine[] {
  const paid = new Set(lines.filter(hasAmount).map(({ reference }) => reference));
  const seen = new Set<string>();
  return lines.filter((line) => {
    const isMention = !hasAmount(line) && (paid.has(line.reference) || seen.has(line.reference));
    seen.add(line.reference);
    return !isMention;
  });
}

/** What is said to be the total, each once: by words, and by rows of sums. */
function totalsOf({ facts, sums }: DraftPayment): readonly Total[] {
  const summed = sums.map((sum) => ({ line: sum.line, minor: paidIn(sum) })).filter(isTotal);
  return [...new Map([...facts.totals, ...summed].map((total) => [total.minor, total])).values()];
}

function isTotal(total: { readonly line: number; readonly minor: bigint | null }): total is Total {
  return total.minor !== null;
}

/** What a row of sums says was paid, where it is sure. */
function paidIn(sum: Sum): bigint | null {
  const { isSure, ways } = meaningsOf(sum);
  return isSure ? (ways[0]?.paid ?? null) : null;
}

/** Compares a row of sums with what stands above it, but for what was paid. */
function checkColumns({ line, told: said }: Sum, lines: readonly Told[], values: Values): void {
  for (const [kind, name] of [
    ["invoiced", "what was invoiced"],
    ["discount", "discounts"],
    ["adjustment", "adjustments"],
  ] as const) {
    const amount = said[kind];
    const sum = lines.reduce((all, each) => all + (each[kind] ?? 0n), 0n);
    if (amount === undefined || amount === sum || -amount === sum) continue;
    const because = `The sum of ${name} does not agree: the lines add up to ${decimalOf(sum, values)}.`;
    values.faults.warning(line, decimalOf(amount, values), because);
  }
}

/** Which payments of a table a row of sums agrees with: all of them, or the one above it. One that does with neither is told. */
function confirmedBy(
  sums: readonly SumAmong[],
  all: ReadonlyMap<DraftPayment, Settled>,
  values: Values,
): ReadonlySet<DraftPayment> {
  const confirmed = new Set<DraftPayment>();
  const whole = new Set<SumAmong["all"]>();
  const added = new Map<SumAmong["all"], bigint | null>();
  for (const sum of sums) {
    const said = paidIn(sum);
    if (said === null) continue;
    const of = (drafts: Iterable<DraftPayment>) => sumOf([...drafts].map((draft) => paidOf(all.get(draft))));
    if (of([sum.above]) === said) {
      confirmed.add(sum.above);
      continue;
    }
    const known = added.get(sum.all);
    const inAll = known === undefined ? of(sum.all.values()) : known;
    added.set(sum.all, inAll);
    if (inAll === said) whole.add(sum.all);
    else if (inAll !== null) {
      const because = `The sum agrees neither with the payment above, nor with all of them, which add up to ${decimalOf(inAll, values)}.`;
      values.faults.error(sum.line, decimalOf(said, values), because);
    }
  }
  for (const table of whole) for (const draft of table.values()) confirmed.add(draft);
  return confirmed;
}

function paidOf(payment: Settled | undefined): Told {
  const amount = payment?.amount ?? null;
  return amount === null ? {} : { paid: amount };
}

function paymentOf({ draft, lines, told, amount }: Settled, fileValues: Values): RemittancePayment {
  const values = inCurrency(fileValues, firstOf(draft.facts, "currency"));
  const { currency } = values;
  if (currency === "several") {
    const because = "Amounts of several currencies stand in the file, and which this payment is in is not said.";
    values.faults.warning(draft.line, "", because);
  }
  const { payer, customer, trace, on } = saidOf(draft, values);
  return {
    ...{ line: draft.line, payer, ...(customer === null ? {} : { customer }) },
    ...{ amount: amount === null ? null : decimalOf(amount, values), trace, on },
    ...(currency === null || currency === "several" ? {} : { currency }),
    lines: lines.map((line, at) => lineOf(line, told[at] ?? {}, values)),
  };
}

/** Who paid, by what and when: the first that is said of each. What is not said is told. */
function saidOf({ line, facts }: DraftPayment, { faults }: Values) {
  const said = {
    ...{ payer: firstOf(facts, "payer"), customer: firstOf(facts, "customer") },
    ...{ trace: firstOf(facts, "trace"), on: firstOf(facts, "on") },
  };
  if (said.payer === null) faults.warning(line, "", "Who pays is not said.");
  if (said.trace === null) faults.warning(line, "", "No number of a check or a transfer is said.");
  if (said.on === null) faults.warning(line, "", "The day of the payment is not said.");
  return said;
}

function lineOf({ line, reference, document, on }: DraftLine, told: Told, values: Values): RemittanceLine {
  const written = (minor: bigint | undefined) => (minor === undefined ? null : decimalOf(minor, values));
  if (reference === "") values.faults.warning(line, "", "An amount is paid without the number of an invoice.");
  return {
    ...{
      line,
      reference,
      paid: written(told.paid),
      invoiced: written(told.invoiced),
      discount: written(told.discount),
    },
    ...(told.adjustment === undefined ? {} : { adjustment: decimalOf(told.adjustment, values) }),
    ...(on === null ? {} : { on }),
    ...(document === "" ? {} : { document }),
  };
}
