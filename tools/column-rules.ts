import type { Column, Table } from "./catalogue.ts";

type Rule = {
  readonly breaks: (column: Column, table: Table) => boolean;
  readonly says: (column: Column) => string;
};

const rules: readonly Rule[] = [
  {
    breaks: ({ name, type }) => name.endsWith("_minor") && type !== "bigint" && type !== "bigint[]",
    says: ({ name, type }) => `${name} is money and ${type}. Make it a bigint of minor units.`,
  },
  {
    breaks: ({ name }, { columns }) => name.endsWith("_minor") && !columns.some((column) => column.name === "currency"),
    says: ({ name }) => `${name} is money of no currency. Add the column currency.`,
  },
  {
    breaks: ({ name, type }) => /(?:^|_)(?:amount|balance|price)$/.test(name) && isNumber(type),
    says: ({ name }) =>
      `${name} is money and does not say its unit. Call it ${name}_minor, a bigint with its currency.`,
  },
  {
    breaks: ({ type }) => /^(?:real|double precision|money)(?:\[\])?$/.test(type),
    says: ({ name, type }) =>
      `${name} is ${type}, which is not exact. Make it a bigint, or numeric where it is a rate.`,
  },
  {
    breaks: ({ type }) => /^character(?: varying)?\b/.test(type),
    says: ({ name, type }) => `${name} is ${type}. Make it text, with a named check where its length matters.`,
  },
  {
    breaks: ({ type }) => /^timestamp\b.* without time zone|^time\b.* with time zone/.test(type),
    says: ({ name, type }) => `${name} is ${type}. An instant is a timestamptz, a day a date.`,
  },
  {
    breaks: ({ name, type }) => name.endsWith("_on") && type !== "date",
    says: ({ name, type }) => `${name} is a day and ${type}. Make it a date.`,
  },
  {
    breaks: ({ name, type }) => name.endsWith("_at") && !type.startsWith("time"),
    says: ({ name, type }) => `${name} is an instant and ${type}. Make it a timestamptz.`,
  },
];

/** Says where the columns of a table are not of the types that the desk keeps money, days and instants in. */
export function columnFindings(table: Table): string[] {
  return table.columns.flatMap((column) =>
    rules.filter(({ breaks }) => breaks(column, table)).map(({ says }) => says(column)),
  );
}

function isNumber(type: string): boolean {
  return /^(?:smallint|integer|bigint|numeric)\b/.test(type);
}
