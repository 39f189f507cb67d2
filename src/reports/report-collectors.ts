import type { Layout } from "./figures.ts";

/** The kinds of contact that leave the office, with their words. */
export const contactKinds = {
  call: "Calls",
  voicemail: "Voicemails",
  letter: "Letters",
  email: "E-mails",
  text: "Texts",
  visit: "Visits",
} as const;

const number = (key: string, label: string) => ({ key, label, drawn: "table", of: [key], in: "count" }) as const;
const kinds = Object.keys(contactKinds);

/** What people did: their contacts and what came of them, in numbers. */
export const contactsOfPeople: Layout = {
  shape: "stacked",
  headline: "reached",
  columns: [
    ...Object.entries(contactKinds).map(
      ([key, label]) => ({ key, label, drawn: "bar", of: [key], in: "count" }) as const,
    ),
    {
      ...{ key: "contacts", label: "Contacts", drawn: "table", of: kinds, in: "count" },
      formula: kinds.map((key) => `{${key}}`).join(" + "),
    },
    number("reached", "Reached"),
    number("right-party", "Right party checked"),
    number("came-in", "Came in"),
    number("promised", "Promises taken"),
    number("kept", "Of them kept in time"),
  ],
};

/** What people brought in, in one currency. */
export const moneyOfPeople: Layout = {
  shape: "side-by-side",
  headline: "collected",
  columns: [
    { key: "promised", label: "Promised", drawn: "bar", of: ["promised"], in: "minor" },
    { key: "kept", label: "Of it kept in time", drawn: "bar", of: ["kept"], in: "minor" },
    { key: "collected", label: "Collected after a promise", drawn: "bar", of: ["collected"], in: "minor" },
    { key: "number", label: "Promises", drawn: "table", of: ["promised"], in: "count" },
  ],
};
