import { readable } from "./kinds.ts";

const columns: Readonly<Record<string, string>> = {
  zip: "ZIP code",
  address1: "Address line 1",
  address2: "Address line 2",
  tax_id: "Tax identifier",
  external_id: "Key in the source",
  debt_kind: "Kind of debt",
};

/** What the mapping of a file's columns says. */
export const mapping = {
  title: "Which column is what",
  own: "Own columns…",
  savedGroup: "Saved mappings",
  presetGroup: "Presets",
  grid: "The first rows of the file",
  column: (name: string) => {
    const said = columns[name] ?? readable(name);
    return said.charAt(0).toUpperCase() + said.slice(1);
  },
  columnOf: (heading: string, place: number) => (heading === "" ? `Column ${place}` : `Column “${heading}”`),
  notRead: "(not read)",
  makeHeader: (row: number) => `The headings are in row ${row}`,
  missing: "Still to be said: which column is",
  or: "or",
  unclear: "Month or day first?",
  orders: { mdy: "Month/day/year", dmy: "Day/month/year", ymd: "Year-month-day" },
  dates: "Days are written",
  asShown: "as the file shows",
  decimal: "Before the cents stands",
  marks: { ".": "a point: 1,234.50", ",": "a comma: 1.234,50" },
  currency: "Currency, where no column says it",
  debtors: "Who owes",
  owing: { business: "Firms", person: "Persons" },
  asSaid: "as the file says",
  groups: "The customer stands on a line above its invoices",
  lines: "An invoice has a row for each of its lines",
  instalments: "An invoice has a row for each of its instalments",
  jobs: "Customers are written Customer:Job",
  complete: "The file holds everything that is open: what is missing is closed",
  name: "Save as",
  save: "Save the mapping",
  saved: (name: string, version: number) => `Saved as “${name}”${version === 1 ? "" : `, version ${version}`}.`,
  knownAs: (name: string) => `A file with these headings is read by the mapping “${name}”.`,
  takeSaved: "Use it",
};
