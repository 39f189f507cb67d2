/** An amount as it is kept and shown: a decimal with its currency. */
type Amount = { readonly amount: string; readonly currency: string };
type OfDebtor = { readonly debtorId: string; readonly debtor: string };

/** The figures of a person, of a team, or of everybody. */
export type SheetFigures = {
  readonly name: string | null;
  readonly team: string | null;
  readonly worked: number;
  readonly reached: number;
  readonly kept: number;
  readonly broken: number;
  readonly promised: readonly Amount[];
  readonly collected: readonly Amount[];
};

/** What the credit manager reads at close of day, as it stood then. */
export type DaySheet = {
  readonly on: string;
  readonly madeAt: string;
  readonly zone: string;
  readonly office: string;
  readonly people: readonly SheetFigures[];
  readonly teams: readonly SheetFigures[];
  readonly all: SheetFigures;
  readonly reached: readonly (OfDebtor & { readonly person: string | null; readonly what: string })[];
  readonly promises: readonly (OfDebtor & Amount & { readonly person: string | null })[];
  readonly broken: readonly (OfDebtor & Amount & { readonly person: string | null })[];
  readonly disputes: readonly (OfDebtor & Amount & { readonly because: string })[];
  readonly approvals: readonly {
    readonly kind: string;
    readonly debtor: string;
    readonly asker: string;
    readonly dueAt: string;
  }[];
  readonly untouched: readonly (OfDebtor & {
    readonly action: string;
    readonly touchedAt: string;
    readonly owner: string | null;
  })[];
  readonly tomorrow: {
    readonly on: string;
    readonly promises: number;
    readonly promised: readonly Amount[];
    readonly callbacks: number;
    readonly steps: number;
  };
};

/** A part of the sheet as a table: the mail, its workbook and its text are made of the same ones. */
export type SheetPart = {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly is: "text" | "decimal" | "count" }[];
  readonly rows: readonly (readonly (string | number)[])[];
};

const text = (heading: string) => ({ heading, is: "text" }) as const;
const count = (heading: string) => ({ heading, is: "count" }) as const;
const amount = { heading: "Amount", is: "decimal" } as const;

/** The parts of a sheet, in the order in which one reads them. */
export function partsOf(sheet: DaySheet): SheetPart[] {
  return [...donePartsOf(sheet), ...waitingPartsOf(sheet)];
}

function donePartsOf(sheet: DaySheet): SheetPart[] {
  const everybody = { ...sheet.all, name: "Everybody", team: null };
  const teams = sheet.teams.map((team) => ({ ...team, name: team.team ?? "No team", team: null }));
  return [
    money("Money", [everybody, ...sheet.people]),
    money("Money by team", teams),
    work("Work", [everybody, ...sheet.people]),
    work("Work by team", teams),
    {
      name: "Reached",
      columns: [text("Debtor"), text("Person"), text("How")],
      rows: sheet.reached.map(({ debtor, person, what }) => [debtor, person ?? "", what]),
    },
    promised("Largest new promises", sheet.promises),
    promised("Largest broken promises", sheet.broken),
    {
      name: "Disputes opened",
      columns: [text("Debtor"), text("Why"), amount, text("Currency")],
      rows: sheet.disputes.map(({ debtor, because, ...of }) => [debtor, because, of.amount, of.currency]),
    },
  ];
}

function waitingPartsOf(sheet: DaySheet): SheetPart[] {
  const { tomorrow } = sheet;
  return [
    {
      name: "Approvals waiting",
      columns: [text("What"), text("Debtor"), text("Asked by"), text("Due")],
      rows: sheet.approvals.map(({ kind, debtor, asker, dueAt }) => [kind, debtor, asker, clock(dueAt, sheet)]),
    },
    {
      name: "Oldest untouched",
      columns: [text("Debtor"), text("Next step"), text("Whose"), text("Last touched")],
      rows: sheet.untouched.map(({ debtor, action, owner, touchedAt }) => {
        return [debtor, action, owner ?? "", clock(touchedAt, sheet)];
      }),
    },
    {
      name: `Due on ${tomorrow.on}`,
      columns: [text("What"), count("How many"), amount, text("Currency")],
      rows: [
        ["Promises", tomorrow.promises, "", ""],
        ...tomorrow.promised.map((each) => ["Promised", "", each.amount, each.currency]),
        ["Callbacks", tomorrow.callbacks, "", ""],
        ["Steps of people", tomorrow.steps, "", ""],
      ],
    },
  ];
}

function work(name: string, figures: readonly SheetFigures[]): SheetPart {
  return {
    name,
    columns: [text("Who"), text("Team"), count("Worked"), count("Reached"), count("Kept"), count("Broken")],
    rows: figures.map((of) => [of.name ?? "Nobody's", of.team ?? "", of.worked, of.reached, of.kept, of.broken]),
  };
}

function money(name: string, figures: readonly SheetFigures[]): SheetPart {
  return {
    name,
    columns: [text("Who"), text("Team"), text("What"), amount, text("Currency")],
    rows: figures.flatMap(({ name: who, team, collected, promised: given }) => [
      ...collected.map((each) => [who ?? "Nobody's", team ?? "", "Collected", each.amount, each.currency]),
      ...given.map((each) => [who ?? "Nobody's", team ?? "", "Promised", each.amount, each.currency]),
    ]),
  };
}

function promised(name: string, rows: DaySheet["promises"]): SheetPart {
  return {
    name,
    columns: [text("Debtor"), text("Taken by"), amount, text("Currency")],
    rows: rows.map(({ debtor, person, ...of }) => [debtor, person ?? "", of.amount, of.currency]),
  };
}

function clock(at: string, { zone }: DaySheet): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** The sheet as plain text. */
export function textOf(sheet: DaySheet): string {
  const parts = partsOf(sheet).map(({ name, rows }) => {
    const lines = rows.map((row) => `  ${row.filter((cell) => cell !== "").join("  ")}`);
    return [name, ...(lines.length === 0 ? ["  None."] : lines)].join("\n");
  });
  return [headOf(sheet), ...parts].join("\n\n");
}

function headOf(sheet: DaySheet): string {
  return `${sheet.office}: the day's sheet of ${sheet.on}, as it stood at ${clock(sheet.madeAt, sheet)}`;
}

/** The sheet as HTML that needs nothing from anywhere. */
export function htmlOf(sheet: DaySheet): string {
  const parts = partsOf(sheet).map(
    (part) => `<h2 style="font-size:16px;margin:20px 0 4px">${safe(part.name)}</h2>${table(part)}`,
  );
  return `<!doctype html><html lang="en"><body style="font-family:sans-serif;font-size:14px;color:#1a1a1a">
<h1 style="font-size:18px">${safe(headOf(sheet))}</h1>${parts.join("\n")}</body></html>`;
}

function table({ columns, rows }: SheetPart): string {
  if (rows.length === 0) return `<p style="margin:0;color:#595959">None.</p>`;
  const cell = (tag: "td" | "th", value: string | number, place: number) =>
    `<${tag} style="text-align:${columns[place]?.is === "text" ? "left" : "right"};padding:2px 12px 2px 0">${safe(String(value))}</${tag}>`;
  const line = (tag: "td" | "th", cells: readonly (string | number)[]) =>
    `<tr>${cells.map((value, place) => cell(tag, value, place)).join("")}</tr>`;
  const heads = line(
    "th",
    columns.map(({ heading }) => heading),
  );
  return `<table style="border-collapse:collapse">${heads}${rows.map((row) => line("td", row)).join("")}</table>`;
}

function safe(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
