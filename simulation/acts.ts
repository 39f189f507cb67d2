import { makeLetter } from "#happenings/letters/make-letter";
import { drawFrom, type Draw } from "#happenings/demonstration/draw";
import type { OutcomeKey } from "#contact/outcome";
import { owes, personOf } from "./auditor.ts";
import { placeCalls } from "./calling.ts";
import type { Customer } from "./customers.ts";
import { cease, dispute, merge, settleDispute, uncease, verifyLate } from "./hearing.ts";
import { knownAs } from "./known.ts";
import { takeAndCall } from "./leasing.ts";
import { count, firstDay, today, type Office } from "./office.ts";
import { pay, payInVain, payTwice, takeBack } from "./paying.ts";
import { promise, unpromise } from "./promising.ts";

type Act = (office: Office, customer: Customer) => Promise<unknown>;

/** What people do with one debtor, each as often as it stands here. */
const acts: readonly (readonly [times: number, act: Act])[] = [
  [45, call],
  [30, pay],
  [12, promise],
  [6, dispute],
  [2, cease],
  [1, letter],
];

/** What is done by itself, for it looks for its own debtor, or is a race. */
const solitary: readonly (readonly [times: number, act: Act])[] = [
  [40, race],
  [6, takeAndCall],
  [10, takeBack],
  [8, settleDispute],
  [3, verifyLate],
  [6, payTwice],
  [6, unpromise],
  [5, merge],
  [4, uncease],
  [3, payInVain],
];

/** Some people do something with as many different debtors at the same instant. */
export async function actTogether(office: Office, people: number): Promise<void> {
  const busy = new Set<string>();
  const doing = [];
  for (let person = 0; person < people; person += 1) {
    const customer = choose(office);
    if (customer === undefined || busy.has(personOf(office.auditor, customer.account))) continue;
    busy.add(personOf(office.auditor, customer.account));
    doing.push({ act: weighted(office.draw, acts), customer, draw: drawFrom(office.draw.below(2 ** 31)) });
  }
  // Each draws by itself, so that who is faster does not change what the others do.
  await Promise.all(doing.map(({ act, customer, draw }) => act({ ...office, draw }, customer)));
}

/** One thing that nobody else disturbs. */
export async function actAlone(office: Office): Promise<void> {
  const customer = choose(office);
  if (customer !== undefined) await weighted(office.draw, solitary)(office, customer);
}

function weighted(draw: Draw, choices: readonly (readonly [times: number, act: Act])[]): Act {
  return draw.oneOf(choices.flatMap(([times, act]) => Array.from({ length: times }, () => act)));
}

/** A debtor that the program has; mostly one that owes. */
function choose({ draw, customers, known, auditor }: Office): Customer | undefined {
  const chosen = Array.from({ length: 4 }, () => draw.oneOf(customers)).filter(({ account }) => known.has(account));
  return chosen.find(({ account }) => owes(auditor, account)) ?? chosen[0];
}

// prettier-ignore
const outcomes: readonly OutcomeKey[] = [
  "no-answer", "no-answer", "no-answer", "no-answer", "answered", "answered", "answered", "voicemail-left", "busy",
  "dropped", "not-dialled", "wrong-number", "not-in-service",
];
const unanswered: readonly OutcomeKey[] = ["no-answer", "no-answer", "no-answer", "voicemail-left", "dropped", "busy"];

/** A call by one collector; who speaks with the debtor often hears a promise. */
async function call(office: Office, customer: Customer): Promise<void> {
  const { draw, collectors } = office;
  // A number is lost to all once it is wrong: that is rare.
  const outcome = draw.chance(85) ? draw.oneOf(outcomes.slice(0, 11)) : draw.oneOf(outcomes);
  const reported = draw.chance(93) ? [outcome] : [];
  const talks = await placeCalls(office, { customer, collectors: [draw.oneOf(collectors)], outcomes: reported });
  if (talks > 0 && draw.chance(50)) await promise(office, customer);
}

/** Several collectors dial the same debtor of the week at the same instant: a person, and on other days a firm. */
async function race(office: Office): Promise<void> {
  const { draw, customers, collectors, known, auditor } = office;
  const week = Math.floor(firstDay.until(today(office)).days / 7);
  const kind = draw.chance(70) ? "person" : "business";
  const able = customers.filter((customer) => {
    return customer.kind === kind && known.has(customer.account) && owes(auditor, customer.account);
  });
  const customer = able[(week * 7) % Math.max(1, able.length)];
  if (customer === undefined) return;
  const racing = collectors.slice(0, 2 + draw.below(2));
  count(office, "races");
  await placeCalls(office, { customer, collectors: racing, outcomes: racing.map(() => draw.oneOf(unanswered)) });
}

/** A letter that somebody wants written now; without an address there is none, and the law may be against it. */
async function letter(office: Office, customer: Customer): Promise<void> {
  const { desk, clock } = office;
  const { debtorId, creditorId } = knownAs(office, customer.account);
  const wanted = { debtorId, creditorId, loginId: null, now: clock.now() };
  const made = await desk.database.transaction((tx) => makeLetter(desk, tx, wanted));
  count(office, made.ok ? "letters by hand" : `letters by hand refused: ${made.refusal}`);
}
