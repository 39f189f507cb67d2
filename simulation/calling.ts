import type { Caller } from "#access/caller";
import { askPermit, type PermitAnswer } from "#happenings/contact/ask-permit";
import { reportOutcome, type OutcomeReported } from "#happenings/contact/report-outcome";
import type { OutcomeKey } from "#contact/outcome";
import { countedCalls, isDecentHour, roomFor, type CallNote } from "./auditor-calls.ts";
import { holderOf, isBarredByDispute, isCeased, isCovered, isUnverified, owes, personOf } from "./auditor.ts";
import type { Customer } from "./customers.ts";
import { knownAs } from "./known.ts";
import { count, expect, type Office } from "./office.ts";

/** Who calls whom: several collectors at the same instant, where they race. */
export type Calling = {
  readonly customer: Customer;
  readonly collectors: readonly Caller[];
  readonly outcomes: readonly OutcomeKey[];
};

type Call = Pick<CallNote, "accounts" | "at" | "zones" | "isConsumers" | "ownLimit" | "point">;

/** Calls as collectors do: the permit first, then what came of it. Gives the calls that somebody answered. */
export async function placeCalls(office: Office, { customer, collectors, outcomes }: Calling): Promise<number> {
  const call = callTo(office, customer);
  const expected = permitsExpected(office, call, collectors);
  const answers = await Promise.all(collectors.map((collector) => ask(office, { customer, call, collector })));
  const given = answers.filter((answer) => answer.ok);
  for (const answer of answers) count(office, answer.ok ? "permits" : `refused: ${answer.refusal}`);
  checkPermits(office, call, { expected, answers });
  const notes = given.map(({ value }): CallNote => ({
    ...call,
    id: value.permitId,
    outcome: null,
    isConversation: false,
  }));
  office.auditor.log.calls.push(...notes);
  let talks = 0;
  for (const [index, note] of notes.entries()) {
    if (await report(office, { customer, note, outcome: outcomes[index] })) talks += 1;
  }
  return talks;
}

/** A call about all accounts of the person that owe anything, at the customer's own number. */
function callTo(office: Office, customer: Customer): Call {
  const { auditor, customers, clock, known } = office;
  const person = personOf(auditor, customer.account);
  const own = customers.filter(({ account }) => known.has(account) && personOf(auditor, account) === person);
  const owing = own.map(({ account }) => account).filter((account) => owes(auditor, account));
  const zones = [...new Set(own.flatMap(({ place }) => place.zones))];
  const accounts = owing.length === 0 ? [customer.account] : owing;
  const isConsumers = customer.kind === "person";
  const limits = isConsumers ? own.flatMap(({ place }) => place.ownLimit ?? []) : [];
  const ownLimit = limits.length === 0 ? null : Math.min(...limits);
  return { accounts, at: clock.now(), zones, isConsumers, ownLimit, point: customer.phone };
}

/** How many of the collectors should get a permit, by the auditor's own reading of the rules. */
function permitsExpected(office: Office, call: Call, collectors: readonly Caller[]): number {
  const { auditor } = office;
  const { accounts, at, isConsumers } = call;
  const free = collectors.filter(({ username }) => {
    return accounts.every((account) => [undefined, username].includes(holderOf(auditor, account, at)));
  });
  const isBarred =
    !isDecentHour(at, call.zones) ||
    accounts.some((account) => isCeased(auditor, account) || !owes(auditor, account)) ||
    (isConsumers && isBarredForConsumers(office, call));
  return isBarred ? 0 : Math.min(free.length, roomFor(auditor.log, call));
}

/**
 * What a consumer disputes in writing is not collected, nor what was resolved without being verified, nor what is paid by money
 * that is applied to nothing yet; wrong numbers are not known to the program.
 */
function isBarredForConsumers({ auditor }: Office, { accounts, point }: Call): boolean {
  const isBad = auditor.log.calls.some(({ point: called, outcome }) => {
    return called === point && (outcome === "wrong-number" || outcome === "not-in-service");
  });
  const reasons = [isBarredByDispute, isUnverified, isCovered];
  return isBad || accounts.some((account) => reasons.some((isBarred) => isBarred(auditor, account)));
}

type Asking = { readonly customer: Customer; readonly call: Call; readonly collector: Caller };

function ask(office: Office, { customer, call, collector: { loginId } }: Asking): Promise<PermitAnswer> {
  const { debtorId, pointId } = knownAs(office, customer.account);
  const accountIds = call.accounts.map((account) => knownAs(office, account).accountId);
  const asked = { debtorId, pointId, accountIds, act: "call", kind: "now", loginId, now: call.at } as const;
  return office.desk.database.transaction((tx) => askPermit(office.desk, tx, asked));
}

type Answered = { readonly expected: number; readonly answers: readonly PermitAnswer[] };

function checkPermits(office: Office, call: Call, { expected, answers }: Answered): void {
  const given = answers.filter(({ ok }) => ok).length;
  const about = `a call about ${call.accounts.join(" and ")}: ${given} of ${answers.length} permits were given`;
  expect(office, "permits", { is: given <= expected, says: `${about}, and no more than ${expected} should be` });
  if (touches(office, call) > 8) return;
  const why = answers.map((answer) => (answer.ok ? "allowed" : refusalWords(answer))).join("; ");
  expect(office, "permits", {
    is: given >= expected,
    says: `${about}, though nothing stands against ${expected}: ${why}`,
  });
}

/** All that rang in a week, counted or not: near the house's own number for touches the auditor leaves it to the house. */
function touches({ auditor: { log } }: Office, { accounts, at, zones }: Call): number {
  const all = { ...log, calls: log.calls.map((call) => ({ ...call, outcome: null })) };
  return Math.max(
    ...accounts.flatMap((account) => zones.map((zone) => countedCalls(all, { account, at, zone }, false))),
  );
}

function refusalWords(answer: Extract<PermitAnswer, { ok: false }>): string {
  const denying = answer.asked?.findings.filter(({ denies }) => denies).map(({ because }) => because) ?? [];
  return [answer.refusal, answer.asked?.because ?? "", ...denying].join(" ");
}

type Reporting = {
  readonly customer: Customer;
  readonly note: CallNote;
  readonly outcome: OutcomeKey | undefined;
};

/** Says what came of a call, if anybody says it. True where the debtor was spoken with. */
async function report(office: Office, { customer, note, outcome }: Reporting): Promise<boolean> {
  if (outcome === undefined) return false;
  const { desk, auditor } = office;
  const { debtorId } = knownAs(office, customer.account);
  const rightParty = { asked: ["name", "street"], matched: !customer.account.endsWith("7") };
  const said = { debtorId, permitId: note.id, outcome, loginId: null, now: note.at };
  const told = outcome === "answered" ? { ...said, rightParty } : said;
  const reported = await desk.database.transaction((tx) => reportOutcome(desk, tx, told));
  expect(office, "calls", {
    is: reported.ok,
    says: `the outcome ${outcome} of a call to ${customer.account} is refused`,
  });
  if (office.draw.chance(15)) await reportAgain(office, customer, said);
  const noted = auditor.log.calls.find(({ id }) => id === note.id);
  if (noted === undefined) return false;
  noted.outcome = outcome;
  noted.isConversation = outcome === "answered" && rightParty.matched;
  count(office, `calls: ${outcome}`);
  return noted.isConversation;
}

/** What came of a call stands: another outcome is refused, the same one is the same answer. */
async function reportAgain(office: Office, { account }: Customer, said: OutcomeReported): Promise<void> {
  const { desk } = office;
  const again = await desk.database.transaction((tx) => reportOutcome(desk, tx, { ...said, outcome: "dropped" }));
  const isSame = said.outcome === "dropped";
  expect(office, "calls", { is: again.ok === isSame, says: `a second outcome of a call to ${account} is taken` });
}
