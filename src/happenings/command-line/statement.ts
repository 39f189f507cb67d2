import { writeFile } from "node:fs/promises";
import type { Id } from "#base/id";
import { statementRefusals } from "#letters/statement";
import { findDebtorRefusals } from "#parties/find-debtor";
import { creditorsNamed, creditorsOf } from "#parties/creditors/store";
import { findDebtor, personOf, survivorOf } from "#parties/store";
import { WrongUse, type CommandAnswer, type CommandArguments } from "#platform/command";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { makeStatement } from "#happenings/statements/make-statements";
import { sendStatements, type StatementsSent } from "#happenings/statements/send-statements";
import { dayOption } from "./dates.ts";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";

/** `dunlin statement`: what a debtor owes a creditor, line by line, as a PDF; or sent, to one debtor or to everybody. */
export const statement: DeskCommand = {
  name: "statement",
  summary: "Writes what a debtor owes a creditor on a day as a PDF, or sends it, to one debtor or to all of a creditor",
  takes: "[DEBTOR]",
  wordsMin: 0,
  wordsMax: 1,
  options: {
    on: { type: "string", says: "the day (default: today)" },
    creditor: {
      type: "string",
      says: "the creditor's name, where the debtor has several, or all of whose debtors get one",
    },
    out: { type: "string", says: "the file to write" },
    send: { type: "boolean", says: "send it: to the debtor, or to everybody who owes the creditor something" },
    by: { type: "string", says: "post, or email where there is an address for it (default: post)" },
    "dry-run": { type: "boolean", says: "with --send: says to whom it would go and who is refused, and sends nothing" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const isSent = given.flag("send");
    if (isSent && (given.text("out") !== undefined || given.text("on") !== undefined)) {
      throw new WrongUse("--send sends the statement of today; --out and --on look at one.");
    }
    if (!isSent && (given.flag("dry-run") || given.text("by") !== undefined)) {
      throw new WrongUse("--dry-run and --by go with --send.");
    }
    const whose = await whoseStatement(desk, given);
    if (!whose.ok) return whose.answer;
    return isSent ? send(desk, given, whose) : write(desk, given, whose);
  },
};

type Whose = { readonly ok: true; readonly debtorId: Id<"debtor"> | null; readonly creditorId: Id<"creditor"> };

/** The debtor that was named, if any, and the one creditor whom it is about. */
async function whoseStatement(
  { database: { queries: tx } }: Desk,
  given: CommandArguments,
): Promise<Whose | { readonly ok: false; readonly answer: CommandAnswer }> {
  const [word] = given.words;
  const named = given.text("creditor");
  if (word === undefined) {
    if (!given.flag("send") || named === undefined) {
      throw new WrongUse("It takes a DEBTOR; only --send --creditor NAME sends to everybody.");
    }
    const [creditorId] = (await creditorsNamed(tx, named)) ?? [];
    if (creditorId !== undefined) return { ok: true, debtorId: null, creditorId };
    return { ok: false, answer: refusal("creditor_is_unknown", `No creditor is called ${named}.`) };
  }
  const found = await findDebtor(tx, word);
  if (!found.ok) return { ok: false, answer: refusal(found.refusal, findDebtorRefusals[found.refusal]) };
  const debtorId = await survivorOf(tx, found.value);
  const creditors = (await creditorsOf(tx, await personOf(tx, debtorId))).filter(
    ({ name }) => named === undefined || name.toLowerCase() === named.toLowerCase(),
  );
  const [only] = creditors;
  if (only === undefined) return { ok: false, answer: refusal("nothing_open", statementRefusals.nothing_open) };
  if (creditors.length === 1) return { ok: true, debtorId, creditorId: only.creditorId };
  const names = creditors.map(({ name }) => name).join(", ");
  return {
    ok: false,
    answer: refusal("several_creditors", `Say by --creditor whose statement it is: ${names}.`),
  };
}

async function write({ typesetter, database, clock }: Desk, given: CommandArguments, whose: Whose) {
  const out = given.text("out");
  if (out === undefined || whose.debtorId === null) throw new WrongUse("--out names the file to write.");
  const tx = database.queries;
  const on = dayOption("on", given.text("on")) ?? (await officeToday(tx, clock.now()));
  const made = await makeStatement({ typesetter }, tx, { ...whose, debtorId: whose.debtorId, on });
  if (!made.ok) return refusal(made.refusal, statementRefusals[made.refusal]);
  await writeFile(out, made.value);
  return { json: { file: out, bytes: made.value.length, on: on.toString() }, text: `Written to ${out}.` };
}

async function send(desk: Desk, given: CommandArguments, { debtorId, creditorId }: Whose): Promise<CommandAnswer> {
  const sentBy = given.text("by") ?? "post";
  if (sentBy !== "post" && sentBy !== "email") throw new WrongUse("--by is post or email.");
  const dryRun = given.flag("dry-run");
  const sent = await sendStatements(desk, { creditorId, debtorId, sentBy, dryRun });
  const counts = Object.fromEntries(
    [...Map.groupBy(sent.refused, reasonOf)].map(([reason, those]) => [reason, those.length]),
  );
  const { debtors, letters, refused } = sent;
  const json = {
    dryRun,
    debtors,
    letters: letters.length,
    by: waysOf(sent),
    refused: counts,
    to: letters,
    not: refused,
  };
  if (debtorId === null || letters.length > 0) return { json, text: textOf(sent, dryRun) };
  // One debtor who gets none is a refusal.
  const [only] = refused;
  if (only !== undefined) return refusal(only.refusal, only.because);
  return refusal("nothing_open", statementRefusals.nothing_open);
}

const reasonOf = ({ refusal: name, rules }: StatementsSent["refused"][number]) => rules[0] ?? name;

function waysOf({ letters }: StatementsSent) {
  const email = letters.filter(({ sentBy }) => sentBy === "email").length;
  return { post: letters.length - email, email };
}

const linesMax = 50;

function textOf(sent: StatementsSent, dryRun: boolean): string {
  const { debtors, letters, refused } = sent;
  const { post, email } = waysOf(sent);
  const left = dryRun ? "would be sent" : "sent";
  const to = dryRun ? letters.map(({ number, debtor, sentBy }) => `  ${number} ${debtor}, by ${sentBy}`) : [];
  const not = refused.map(({ number, debtor, because }) => `  ${number} ${debtor}: ${because}`);
  return [
    `${debtors} owe something. ${letters.length} statements ${left}: ${post} by post, ${email} by e-mail.`,
    ...shortened(to),
    `${refused.length} not.`,
    ...shortened(not),
  ].join("\n");
}

function shortened(lines: readonly string[]): string[] {
  const more = lines.length - linesMax;
  return more <= 0 ? [...lines] : [...lines.slice(0, linesMax), `  and ${more} more (--json says all)`];
}
