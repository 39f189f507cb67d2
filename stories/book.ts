import { setTimeout as pause } from "node:timers/promises";
import type { Desk } from "#happenings/desk/desk";
import { addCreditor } from "#parties/creditors/store";
import { addOfficeEntity } from "#parties/entities/store";
import { addMandate } from "#parties/mandates/store";
import { newId } from "#platform/chance";
import type { Clock } from "#platform/clock";
import type { Answer, Client } from "./client.ts";
import type { Desk as StoryDesk } from "./desk.ts";
import { table } from "./table.ts";

/** A file of receivables from rows that are written as a table; a lone hyphen is an empty cell. */
export function sheet(rows: string, name = "receivables.csv"): File {
  const records = table(rows);
  const headings = Object.keys(records[0] ?? {});
  const lines = records.map((record) => headings.map((heading) => cell(record[heading] ?? "")).join(","));
  return new File([[headings.join(","), ...lines, ""].join("\n")], name);
}

function cell(text: string): string {
  return text === "-" ? "" : `"${text.replaceAll('"', '""')}"`;
}

/** How a form asks for files to be taken in. */
export type Form = {
  readonly preset?: string;
  readonly creditor?: string;
  readonly owes?: string;
  readonly allOrNothing?: "true";
};

/** The form in which files are sent. */
export function formOf(files: readonly File[], { preset = "generic", ...fields }: Form = {}): FormData {
  const form = new FormData();
  for (const file of files) form.append("files", file);
  for (const [name, value] of Object.entries({ preset, ...fields })) form.append(name, value);
  return form;
}

/** Takes a book in that is written as a table. It must be taken in whole: a story's set-up has no faults. */
export async function takeIn(clerk: Client, rows: string, form: Form = {}): Promise<void> {
  const { status, json } = await clerk.post("/imports", formOf([sheet(rows)], form));
  if (status !== 200 || json.rejected.length > 0) throw new Error(`The book was not taken in: ${JSON.stringify(json)}`);
}

/** The debtor of a number, as a person finds it. */
export async function findDebtor(client: Client, number: string): Promise<string> {
  const { json } = await client.get(`/debtors?find=${encodeURIComponent(number)}`);
  const found = json.debtors.find((debtor: { number: string }) => debtor.number === number);
  if (found === undefined) throw new Error(`Nobody finds ${number}: ${JSON.stringify(json)}`);
  return found.debtorId;
}

/** All of a debtor on one screen. */
export async function screenOf(client: Client, debtorId: string): Promise<Answer["json"]> {
  const { status, json } = await client.get(`/debtors/${debtorId}`);
  if (status !== 200) throw new Error(`The screen does not open: ${JSON.stringify(json)}`);
  return json;
}

/** A debtor of a number: the id, and the first of the accounts, items and points of the screen. */
export async function debtorOf(client: Client, number: string) {
  const debtorId = await findDebtor(client, number);
  const { accounts, items, points } = await screenOf(client, debtorId);
  const pointOf = (kinds: readonly string[]): string | undefined =>
    points.find(({ kind }: { kind: string }) => kinds.includes(kind))?.id;
  return {
    ...{ debtorId, at: `/debtors/${debtorId}`, itemId: items[0]?.id as string },
    ...{ accountId: accounts[0].id as string, creditorId: accounts[0].creditorId as string },
    phoneId: pointOf(["mobile", "landline", "voip"]),
    addressId: pointOf(["home", "work"]),
  };
}

/** Dollars, as JSON. */
export function usd(amount: string) {
  return { amount, currency: "USD" };
}

/** What is told of a debtor on the timeline, newest first, as "kind: words". */
export async function timelineOf(client: Client, debtorId: string): Promise<string[]> {
  const { json } = await client.get(`/debtors/${debtorId}/timeline`);
  return json.entries.map(({ kind, words }: { kind: string; words: string }) => `${kind}: ${words}`);
}

type OfDesk = { readonly running: Pick<Desk, "database"> & { readonly clock: Clock } };

/** Where an agency of the stories has a licence: wherever one is asked for. */
const licensedIn = [
  ...["AK", "AR", "AZ", "CA", "CO", "CT", "FL", "HI", "IA", "ID", "IL", "IN", "LA", "MA", "MD", "ME", "MI", "MN", "NC"],
  ...["ND", "NE", "NJ", "NM", "NV", "NY", "OR", "RI", "TN", "TX", "WA", "WI", "WV", "WY"],
];

/** A creditor for whom the office collects as an agency does: the law of collectors binds it. */
export async function collectFor(desk: OfDesk, name: string, book: "mirror" | "own" = "mirror"): Promise<void> {
  const { database, clock } = desk.running;
  const [now, fromOn] = [clock.now(), Temporal.PlainDate.from("2020-01-01")];
  const [creditorId, entityId] = [newId<"creditor">(now), newId(now)];
  const said = { address: "1 Court Square\nColumbus, OH 43215", phone: "614-555-0100" };
  await addCreditor(database.queries, {
    ...{ creditorId, name, book, system: "generic", ...said, payTo: "Pay by check to the creditor.", createdAt: now },
  });
  const licences = licensedIn.map((state) => ({ state, number: `${state}-1`, fromOn, untilOn: null }));
  await addOfficeEntity(database.queries, { entityId, legalName: "Fair Recovery LLC", ...said, licences });
  const mandate = { mandateId: newId(now), creditorId, entityId, capacity: "for_another", fromOn } as const;
  await addMandate(database.queries, mandate);
}

const consumer = `
  customer_number  customer_name  kind    invoice_number  invoice_date  due_date    amount  phone         address1   city      state  zip
  C-1              Carol Dane     person  INV-1           2026-01-01    2026-01-20  120.00  614-555-0103  3 Main St  Columbus  OH     43215
`;

/** Collects for another from one person in Ohio, who owes one invoice, as somebody sees her. */
export async function collectOfCarol(desk: StoryDesk, who: Client) {
  await collectFor(desk, "Harbor Cable");
  await takeIn(await desk.as("clerk"), consumer, { creditor: "Harbor Cable" });
  return debtorOf(who, "C-1");
}

const waitsMax = 600;

/** Runs the day and waits for its end: the run as it stands in the record, and its cases counted. */
export async function runTheDay(client: Client, body: { on?: string; dryRun?: boolean } = {}): Promise<Answer["json"]> {
  const { status, json } = await client.post("/days", body);
  if (status !== 200) throw new Error(`The day does not run: ${JSON.stringify(json)}`);
  return untilDayEnds(client, json.runId);
}

/** Waits for the end of a run that was begun. */
export async function untilDayEnds(client: Client, runId: string): Promise<Answer["json"]> {
  for (let waits = 0; waits < waitsMax; waits += 1) {
    const read = (await client.get(`/days/${runId}`)).json;
    if (read.run.state === "ended") return read;
    if (read.run.state === "cut-off") throw new Error(`The day broke off: ${JSON.stringify(read)}`);
    await pause(50);
  }
  throw new Error("The day does not end.");
}
