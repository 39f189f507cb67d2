import type { Approval, TemplateVersion } from "../../client.ts";

type Template = NonNullable<Approval["template"]>;

/** What templates of letters say. */
export const templates = {
  title: "Templates",
  lead: "The words of letters and e-mail. A step of a ladder names one; a change is a draft until somebody else approves it.",
  audiences: { business: "For business", consumer: "For consumers" } satisfies Record<Template["audience"], string>,
  languages: { en: "English", es: "Spanish" } satisfies Record<Template["language"], string>,
  states: { draft: "draft", waiting: "waits for approval", active: "in force", retired: "retired" } satisfies Record<
    TemplateVersion["state"],
    string
  >,
  inForce: (language: string, version: number) => `${language} ${version}`,
  find: "Find a template",
  pick: "Pick a template on the left.",
  nothing: "Nothing is written in this language yet: letters fall back on English, and on the reminder.",
  heading: "Heading",
  headingHint: "Also the subject of an e-mail, so it says no amount.",
  body: "Text",
  bodyHint:
    "Type {{ for a field. A blank line begins a paragraph; {{ open_items }} is the table. Who we are and how to get no more e-mail is added by itself.",
  fields: "Fields",
  fieldCount: (count: number) =>
    `${count} ${count === 1 ? "field" : "fields"}; arrow keys choose, Enter takes, Escape closes`,
  faults: "To mend before it can be asked for",
  fault: (part: string, line: number) => `${part}, line ${line}`,
  noFaults: "No faults",
  because: "Why it is changed",
  save: "Save draft",
  saved: (version: number) => `Saved as version ${version}. It writes nothing until it is approved.`,
  ask: "Ask for approval",
  askWhy: "What should whoever approves it know?",
  asked: "Asked for. Somebody else approves it under Floor.",
  notYourDraft: "Whoever saved a draft asks for it.",
  unsaved: "not saved",
  retire: "Retire",
  retired: (version: number) => `Version ${version} is retired.`,
  versions: "Versions",
  version: (version: number) => `Version ${version}`,
  by: (name: string) => `by ${name}`,
  shipped: "came with the program",
  takeWords: "Begin with these words",
  theirs: (by: string, version: number) => `What ${by} saved as version ${version}`,
  overTheirs: "Keep my words, over theirs",
  preview: "Preview",
  previewOn: "On which debtor",
  previewMend: "There is a preview again when the faults are mended.",
  pdf: "As PDF",
  total: "Total",
  leaveTitle: "Leave without saving?",
  leaveWords: "What you changed here is not saved.",
  leave: "Leave",
  stay: "Stay",
  use: "Template",
};
