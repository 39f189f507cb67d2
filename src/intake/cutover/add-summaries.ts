import { addTotals } from "#intake/control";
import { nobodyNew, type ImportSummary } from "#intake/import-batch";
import { inFileOrder } from "#intake/rejection";

/** What came of several batches together: the same files, of which each took the rows of its own creditor. */
export function addSummaries(summaries: readonly ImportSummary[]): ImportSummary {
  const sum = (of: "rows" | "created" | "updated" | "unchanged" | "closed" | "doubtfulAddresses") =>
    summaries.reduce((all, summary) => all + summary[of], 0);
  return {
    creditor: summaries.map(({ creditor }) => creditor).join(", "),
    isNewCreditor: summaries.some(({ isNewCreditor }) => isNewCreditor),
    // Of what comes from an earlier system each account says who owes.
    whoOwes: nobodyNew,
    withoutMandate: summaries.flatMap(({ withoutMandate }) => withoutMandate),
    ignored: summaries[0]?.ignored ?? [],
    ...{ rows: sum("rows"), created: sum("created"), updated: sum("updated") },
    ...{ unchanged: sum("unchanged"), closed: sum("closed") },
    doubtfulAddresses: sum("doubtfulAddresses"),
    rejected: inFileOrder(summaries.flatMap(({ rejected }) => rejected)),
    control: addTotals(summaries.map(({ control }) => control)),
  };
}
