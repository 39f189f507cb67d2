import type { Column } from "./figures.ts";

/** By their keys, the words of what is told apart. */
type Labels = Readonly<Record<string, string>>;

/** A column of numbers for each of what is told apart. */
export function columnsOfNumbers(labels: Labels, drawn: "bar" | "table"): Column[] {
  return Object.entries(labels).map(([key, label]) => ({ key, label, drawn, of: [key], in: "count" }));
}

/** The column that adds up those of what is told apart. */
export function columnOfSum({ key, label }: Pick<Column, "key" | "label">, labels: Labels): Column {
  const of = Object.keys(labels);
  return { key, label, drawn: "table", of, in: "count", formula: of.map((one) => `{${one}}`).join(" + ") };
}
