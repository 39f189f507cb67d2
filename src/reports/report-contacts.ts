import { columnsOfNumbers, columnOfSum } from "./counts.ts";
import type { Layout } from "./figures.ts";
import { contactKinds } from "./report-collectors.ts";

/** What came of contacts that went out, with their words. */
const outcomes = {
  answered: "Answered",
  "no-answer": "No answer",
  busy: "Busy",
  "not-in-service": "Not in service",
  "voicemail-left": "Voicemail left",
  "limited-content-message": "Limited-content message",
  dropped: "Dropped",
  "wrong-number": "Wrong number",
  unreported: "Nothing reported",
};

/** Contacts that went out by kind and by what came of them, and those that came in, in numbers. */
export const contactsLayout: Layout = {
  shape: "stacked",
  rowKind: "contact",
  headline: "contacts",
  columns: [
    ...columnsOfNumbers(contactKinds, "bar"),
    columnOfSum({ key: "contacts", label: "Contacts" }, contactKinds),
    ...columnsOfNumbers(outcomes, "table"),
    ...columnsOfNumbers({ "came-in": "Came in" }, "table"),
  ],
};
