import { columnsOfNumbers, columnOfSum } from "./counts.ts";
import type { Column, Layout } from "./figures.ts";

/** The kinds of contact that leave the office, with their words. */
export const contactKinds = {
  call: "Calls",
  voicemail: "Voicemails",
  letter: "Letters",
  email: "E-mails",
  text: "Texts",
  visit: "Visits",
} as const;

/** What people did: their contacts and what came of them, in numbers. */
export const contactsOfPeople: Layout = {
  shape: "stacked",
  rowKind: "contact",
  headline: "reached",
  columns: [
    ...columnsOfNumbers(contactKinds, "bar"),
    columnOfSum({ key: "contacts", label: "Contacts" }, contactKinds),
    ...columnsOfNumbers({ reached: "Reached", "right-party": "Right party checked", "came-in": "Came in" }, "table"),
    ...columnsOfNumbers({ promised: "Promises taken", kept: "Of them kept in time" }, "table").map(ofPromises),
  ],
};

/** What people brought in, in one currency. */
export const moneyOfPeople: Layout = {
  shape: "side-by-side",
  rowKind: "promise",
  headline: "collected",
  columns: [
    { key: "promised", label: "Promised", drawn: "bar", of: ["promised"], in: "minor" },
    { key: "kept", label: "Of it kept in time", drawn: "bar", of: ["kept"], in: "minor" },
    {
      key: "collected",
      label: "Collected after a promise",
      drawn: "bar",
      of: ["collected"],
      in: "minor",
      rowKind: "payment",
    },
    { key: "number", label: "Promises", drawn: "table", of: ["promised"], in: "count" },
  ],
};

function ofPromises(column: Column): Column {
  return { ...column, rowKind: "promise" };
}
