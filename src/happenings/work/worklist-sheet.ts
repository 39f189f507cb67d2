import { exponents, type Currency } from "#money/currency";
import { decimal } from "#money/money";
import { told, type Sheet, type SheetCell, type Telling } from "#platform/workbook";
import { gainMin, type ExpectedOf } from "#work/expected";
import type { WorklistEntry } from "#work/worklist";

const named: readonly Telling<WorklistEntry>[] = [
  { heading: "Rank", is: "count", of: ({ rank }) => rank },
  { heading: "Debtor", is: "text", of: ({ debtor }) => debtor },
  { heading: "Number", is: "text", of: ({ number }) => number },
  { heading: "Creditor", is: "text", of: ({ creditor }) => creditor },
  { heading: "Ladder", is: "text", of: ({ ladder }) => ladder },
  { heading: "Step", is: "text", of: ({ step }) => step },
  { heading: "Act", is: "text", of: ({ action }) => action },
  { heading: "Besides", is: "text", of: ({ task }) => task },
  { heading: "Due on", is: "day", of: ({ dueOn }) => dueOn.toString() },
  { heading: "Lawful from", is: "moment", of: ({ retryAt }) => retryAt },
  { heading: "Why", is: "text", of: ({ reasons }) => reasons.join(" ") },
  { heading: "Open with", is: "text", of: ({ heldBy }) => heldBy },
  { heading: "Days overdue", is: "count", of: ({ daysOverdue }) => daysOverdue },
  { heading: "Overdue", is: "decimal", of: ({ overdue }) => decimal(overdue) },
  { heading: "Owed", is: "decimal", of: ({ owed }) => decimal(owed) },
  { heading: "Currency", is: "text", of: ({ owed }) => owed.currency },
];

/** Of the numbers that the expected amount is made of; nothing where the case was not decided since ranks are reckoned. */
const reckoned = (of: (reckoned: ExpectedOf) => SheetCell) => (entry: WorklistEntry) =>
  entry.reckoned === null ? null : of(entry.reckoned);

const numbers: readonly Telling<WorklistEntry>[] = [
  { heading: "Asked for", is: "number", of: reckoned(({ amount }) => amount) },
  { heading: "In", is: "text", of: reckoned(({ currency }) => currency) },
  { heading: "Rate", is: "number", of: reckoned(({ millionths }) => rateText(millionths)) },
  { heading: "Chance of the step (%)", is: "number", of: reckoned(({ step }) => percentText(step.perMille)) },
  { heading: "Chance of waiting (%)", is: "number", of: reckoned(({ waiting }) => percentText(waiting.perMille)) },
  { heading: "Minutes", is: "count", of: reckoned(({ minutes }) => minutes) },
  { heading: "A minute costs", is: "number", of: reckoned(({ costOfMinute }) => costOfMinute) },
];

const [amountAt, , rateAt, stepAt, waitingAt, minutesAt, costAt] = numbers.map((_, at) => `{${named.length + at}}`);
const currencyAt = named.findIndex(({ heading }) => heading === "Currency");
const expectedAt = named.length + numbers.length;

/** Where the office is, and in which currency it ranks. */
type Office = { readonly zone: string; readonly currency: Currency };

/**
 * The worklist as a sheet: each entry with its rank, and the numbers by which it is ranked, of which what the step may be
 * expected to bring is a formula. Below stands what all steps bring together, in the office's currency.
 */
export function worklistSheet(entries: readonly WorklistEntry[], { zone, currency }: Office): Sheet {
  const expected: Telling<WorklistEntry> = { heading: `Expected (${currency})`, is: "number", of: expectedCell };
  const sum = entries.reduce((so, { worth }) => so + worth.minor, 0n);
  const blank = Array.from({ length: expectedAt - 1 }, () => null);
  const total = { formula: `SUM({${expectedAt}:})`, gives: decimal({ currency, minor: sum }) };
  return {
    ...{ name: "Worklist", ...told([...named, ...numbers, expected], entries), zone },
    ...{
      sumsBy: currencyAt,
      sumName: "Sum",
      below: entries.length === 0 ? [] : [["Expected of all", ...blank, total]],
    },
  };
}

/** By its cells: what is counted is rounded down to whole minor units, and so is the share of it that the step gains. */
function expectedCell({ reckoned: of, worth }: WorklistEntry): SheetCell {
  const gives = decimal(worth);
  if (of === null) return gives;
  const scale = 10 ** exponents[of.officeCurrency];
  const counted = `TRUNC(ROUND(${amountAt}*${rateAt}*${scale},6))`;
  const gain = `MAX(${gainMin / 10},${stepAt}-${waitingAt})/100`;
  return { formula: `TRUNC(ROUND(${counted}*${gain},6))/${scale}-${minutesAt}*${costAt}`, gives };
}

/** What a unit of its currency counts in the office's. */
function rateText(millionths: string | null): string {
  return millionths === null ? "1" : (Number(millionths) / 1_000_000).toString();
}

function percentText(perMille: number): string {
  return (perMille / 10).toString();
}
