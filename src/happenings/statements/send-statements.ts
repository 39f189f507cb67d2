import type { Id } from "#base/id";
import type { Way } from "#letters/letter";
import { statementName } from "#letters/statement";
import { personsAmong } from "#parties/person/store";
import { lockDebtors } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { whyRefused } from "#happenings/letters/hand-over-letter";
import { rulesOf, tryLetters } from "#happenings/letters/hand-over-letters";
import { readyToAsk } from "#happenings/letters/may-leave";
import { sendLetters } from "#happenings/letters/send-letters";
import {
  planForMany,
  whoOwes,
  type LeftOut,
  type LetterOfMany,
  type PlanForMany,
  type Recipient,
  type ToMany,
} from "#happenings/letters/plan-for-many";
import { writePlan } from "#happenings/letters/write-for-many";

export type SendingAsked = {
  readonly creditorId: string;
  /** One debtor, who survives; null: everybody who owes the creditor something. */
  readonly debtorId: Id<"debtor"> | null;
  readonly sentBy: Way;
  /** Writes nothing down: says how many would leave, to whom, and what stands against the others now. */
  readonly dryRun: boolean;
  /** Who was written a statement since then is left out, too. */
  readonly sinceOn?: Temporal.PlainDate;
};

type To = Pick<LetterOfMany, "debtorId" | "debtor" | "number" | "sentBy">;
type NotTo = Omit<LeftOut, "refusal"> & { readonly refusal: string; readonly rules: readonly string[] };

export type StatementsSent = {
  /** How many owe the creditor something. */
  readonly debtors: number;
  /** Those that left, are with the mail server or wait to be sent; of a dry run, that would. */
  readonly letters: readonly To[];
  readonly refused: readonly NotTo[];
};

/** As many as are written down in one transaction. */
const atOnceMax = 500;

/**
 * Sends the statement of what is owed to a creditor, to one debtor or to everybody: written down some hundreds at a
 * time, and then handed over as any letter is, each asked of the law. Whom something was written to today for the creditor
 * is left out, so that twice on a day sends once, and a run that was killed is finished by the next.
 */
export async function sendStatements(desk: Desk, asked: SendingAsked): Promise<StatementsSent> {
  const { creditorId, debtorId, sentBy, sinceOn } = asked;
  const owing = { creditorId, debtorIds: debtorId === null ? null : [debtorId] };
  const what = { template: statementName, sentBy, sinceOn, because: "Statements were asked for." };
  const recipients = await whoOwes(desk.database.queries, owing);
  const sent = { debtors: recipients.length, letters: [] as To[], refused: [] as NotTo[] };
  for (let from = 0; from < recipients.length; from += atOnceMax) {
    const part = { ...what, now: desk.clock.now(), to: recipients.slice(from, from + atOnceMax) };
    const plan = asked.dryRun
      ? await planForMany(desk, desk.database.queries, part)
      : await desk.database.transaction((tx) => writeStatements(desk, tx, part));
    sent.refused.push(...plan.left.map((left) => ({ ...left, rules: [] })));
    const barred = asked.dryRun ? await foresee(desk, plan) : await leave(desk, plan);
    const gone = new Set(barred.map(({ debtorId }) => debtorId));
    sent.refused.push(...barred);
    sent.letters.push(...plan.letters.filter(({ debtorId }) => !gone.has(debtorId)).map(toOf));
  }
  if (!asked.dryRun) await sendLetters(desk, { max: recipients.length });
  return sent;
}

/** Writes statements down for these debtors, under their locks, and gives what came of it. */
async function writeStatements(desk: Desk, tx: Queries, part: ToMany): Promise<PlanForMany> {
  const survivors = await lockDebtors(
    tx,
    part.to.map(({ debtorId }) => debtorId),
  );
  const surviving = part.to.map(({ debtorId, creditorId }): [string, Recipient] => {
    const survivorId = survivors.get(debtorId) ?? debtorId;
    return [`${survivorId} ${creditorId}`, { debtorId: survivorId, creditorId }];
  });
  const to = [...new Map(surviving).values()];
  const plan = await planForMany(desk, tx, { ...part, to });
  await writePlan(desk, tx, { letters: plan.letters, loginId: null, now: part.now });
  return plan;
}

function toOf({ debtorId, debtor, number, sentBy }: To): To {
  return { debtorId, debtor, number, sentBy };
}

/** What would be refused now. */
async function foresee({ database: { queries }, clock }: Desk, { letters }: PlanForMany): Promise<NotTo[]> {
  const persons = await personsAmong(
    queries,
    letters.map(({ debtorId }) => debtorId),
  );
  const ask = await readyToAsk(queries, letters, { persons, now: clock.now() });
  return letters.flatMap((letter) => {
    const stands = ask(letter);
    const { debtorId, debtor, number } = letter;
    return stands.because === null ? [] : [{ debtorId, debtor, number, ...stands }];
  });
}

/** Lets them leave as far as they can now: without a mail server e-mail waits in the outbox. */
async function leave(desk: Desk, { letters }: PlanForMany): Promise<NotTo[]> {
  const tried = await tryLetters(
    desk,
    letters.filter(({ sentBy }) => sentBy === "post" || desk.mail.from !== null),
  );
  const instead = tried.flatMap((one) =>
    one.fate === "by-post" ? [{ debtorId: one.debtorId, letterId: one.letterId }] : [],
  );
  const named = new Map(letters.map((letter) => [letter.debtorId, letter]));
  return [...tried, ...(await tryLetters(desk, instead))].flatMap((one): NotTo[] => {
    const { debtorId } = one;
    const { debtor = "", number = "" } = named.get(debtorId) ?? {};
    const who = { debtorId, debtor, number };
    if (one.fate === "broken") return [{ ...who, refusal: "broken", because: one.because, rules: [] }];
    if (one.fate !== "refused") return [];
    const { refused } = one;
    return [{ ...who, refusal: refused.refusal, because: whyRefused(refused), rules: rulesOf(one) }];
  });
}
