import type { ImportSummary } from "#intake/import-batch";
import { inFileOrder } from "#intake/rejection";
import { decimal, money, readDecimal } from "#money/money";
import { readCurrency } from "#money/currency";

type Totals = ImportSummary["control"][string];

/** What came of several batches together: the same files, of which each took the rows of its own creditor. */
export function addSummaries(summaries: readonly ImportSummary[]): ImportSummary {
  const sum = (of: "rows" | "created" | "updated" | "unchanged" | "closed" | "doubtfulAddresses") =>
    summaries.reduce((all, summary) => all + summary[of], 0);
  return {
    creditor: summaries.map(({ creditor }) => creditor).join(", "),
    ignored: summaries[0]?.ignored ?? [],
    ...{ rows: sum("rows"), created: sum("created"), updated: sum("updated") },
    ...{ unchanged: sum("unchanged"), closed: sum("closed") },
    doubtfulAddresses: sum("doubtfulAddresses"),
    rejected: inFileOrder(summaries.flatMap(({ rejected }) => rejected)),
    control: addControl(summaries.map(({ control }) => control)),
  };
}

function addControl(controls: readonly ImportSummary["control"][]): ImportSummary["control"] {
  const currencies = [...new Set(controls.flatMap((control) => Object.keys(control)))].toSorted();
  return Object.fromEntries(
    currencies.map((currency) => {
      const totals = controls.flatMap((control) => control[currency] ?? []);
      const sum = (of: keyof Totals) =>
        addDecimals(
          currency,
          totals.map((each) => each[of]),
        );
      return [currency, { rows: sum("rows"), book: sum("book"), pending: sum("pending") }];
    }),
  );
}

function addDecimals(code: string, texts: readonly string[]): string {
  const currency = readCurrency(code);
  if (currency === undefined) return "";
  const minors = texts.map((text) => readDecimal(text, currency)?.minor ?? 0n);
  return decimal(
    money(
      currency,
      minors.reduce((all, minor) => all + minor, 0n),
    ),
  );
}
