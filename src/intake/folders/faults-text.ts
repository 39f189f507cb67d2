import type { Rejection } from "#intake/rejection";

const linesMax = 1000;

/** What is wrong with a file, as a text that lies beside it: the sentence of a whole refusal, then a line for each row. */
export function faultsText(name: string, because: string, rejected: readonly Rejection[]): string {
  const lines = rejected.slice(0, linesMax).map(({ row, field, because: why }) => {
    return row === 0 ? why : `Row ${row}${field === "" ? "" : `, ${field}`}: ${why}`;
  });
  const more = rejected.length > linesMax ? [`${rejected.length - linesMax} more are not listed.`] : [];
  return `${[`${name}: ${because}`, "", ...lines, ...more].join("\n").trimEnd()}\n`;
}
