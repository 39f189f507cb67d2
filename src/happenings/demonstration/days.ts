import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { printRunPosted } from "#letters/printing/store";
import { money, type Currency } from "#money/money";
import { askPermit } from "#happenings/contact/ask-permit";
import type { Desk } from "#happenings/desk/desk";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { makePrintRun } from "#happenings/letters/make-print-run";
import { postPayment } from "#happenings/money/post-payment";
import { raiseDispute, resolveDispute, type RaisedDispute } from "#happenings/money/raise-dispute";
import { reportOutcome } from "#happenings/contact/report-outcome";
import { runDay } from "#happenings/cases/run-day";
import { takePromise } from "#happenings/cases/take-promise";
import type { Draw } from "./draw.ts";
import { demonstrationPerson } from "./sign-ins.ts";

const lettersMax = 100;

/** What happens before anybody comes in: the day's run, and the letters that it wrote. */
export async function liveNight(desk: Desk, today: Temporal.PlainDate): Promise<void> {
  await runDay(desk, { on: today, dryRun: false, loginId: null });
  await handOverLetters(desk, { max: lettersMax });
}

export type LivedDay = {
  readonly draw: Draw;
  readonly today: Temporal.PlainDate;
  /** How many of the calls that are due are made. */
  readonly callsMax: number;
};

/** One business day of the demonstration office: the run, letters, some calls, and now and then money or a dispute. */
export async function liveOneDay(desk: Desk, { draw, today, callsMax }: LivedDay): Promise<void> {
  await liveNight(desk, today);
  await print(desk, today);
  const collector = await demonstrationPerson(desk, draw.chance(70) ? "collector" : "second");
  for (const due of await callsDue(desk, { today, callsMax })) await call(desk, { due, collector, draw, today });
  for (const one of await openDisputes(desk)) {
    if (draw.chance(12)) await settleDispute(desk, one, draw);
  }
  for (const owing of await owingAccounts(desk)) {
    if (draw.chance(2)) await pay(desk, { owing, draw, today, loginId: collector.loginId });
    else if (draw.chance(1)) await dispute(desk, { owing, draw, loginId: collector.loginId });
  }
}

/** Whoever keeps the mail prints what the night wrote, and takes it to the post. */
async function print(desk: Desk, today: Temporal.PlainDate): Promise<void> {
  const clerk = await demonstrationPerson(desk, "clerk");
  const now = desk.clock.now();
  await desk.database.transaction(async (tx) => {
    const made = await makePrintRun(desk, tx, { loginId: clerk.loginId, now });
    const printRunId = made.ok ? made.value.printRunId : null;
    if (printRunId !== null) await printRunPosted(tx, { printRunId, on: today, by: clerk.loginId });
  });
}

type Due = { readonly debtorId: Id<"debtor">; readonly pointId: string; readonly accountId: Id<"account"> };

async function callsDue(
  desk: Desk,
  { today, callsMax }: Pick<LivedDay, "today" | "callsMax">,
): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    select c.debtor_id as "debtorId", p.point_id as "pointId", a.account_id as "accountId"
      from collection_case c
      join account a on a.debtor_id = c.debtor_id and a.creditor_id = c.creditor_id
      join contact_point p on p.debtor_id = c.debtor_id and p.kind in ('mobile', 'landline', 'voip', 'work-phone')
     where c.closed_at is null and c.next_on <= ${today} and c.next_action = 'call'
     order by c.value_minor desc, c.debtor_id limit ${callsMax}
  `.execute(desk.database.queries);
  return rows;
}

type Called = {
  readonly due: Due;
  readonly collector: Caller;
  readonly draw: Draw;
  readonly today: Temporal.PlainDate;
};

/** A call as a collector makes it: the permit first, then the outcome, and sometimes a promise. */
async function call(desk: Desk, { due, collector, draw, today }: Called): Promise<void> {
  const { debtorId, pointId, accountId } = due;
  const asked = { debtorId, act: "call", pointId, accountIds: [accountId], kind: "now" } as const;
  const now = desk.clock.now();
  const { loginId } = collector;
  const permit = await desk.database.transaction((tx) => askPermit(desk, tx, { ...asked, loginId, now }));
  if (!permit.ok) return;
  const outcome = draw.oneOf(["no-answer", "no-answer", "busy", "answered", "answered"] as const);
  const { permitId } = permit.value;
  const words = outcome === "answered" ? draw.oneOf(said) : undefined;
  const reached = outcome === "answered" ? { reached: "debtor" as const } : {};
  const rightParty = outcome === "answered" ? { rightParty: { asked: ["name", "street"], matched: true } } : {};
  await desk.database.transaction((tx) =>
    reportOutcome(desk, tx, { debtorId, permitId, outcome, words, loginId, now, ...reached, ...rightParty }),
  );
  if (outcome === "answered" && draw.chance(45)) await promise(desk, { due, collector, draw, today });
}

const said = [
  "Says the invoice is with their bookkeeper and will be looked at this week.",
  "Short of cash until their own customers pay; willing to pay in parts.",
  "Asked for a copy of the oldest invoice.",
  "Will pay, had overlooked it.",
];

async function promise(desk: Desk, { due, collector, draw, today }: Called): Promise<void> {
  const owing = (await owingAccounts(desk)).find(({ accountId }) => accountId === due.accountId);
  if (owing === undefined) return;
  const minor = draw.chance(50) ? owing.openMinor : (owing.openMinor + 1n) / 2n;
  const { debtorId, accountId } = due;
  const given = { debtorId, accountId, amount: money(owing.currency, minor), dueOn: today.add({ days: 5 }) };
  const [loginId, now] = [collector.loginId, desk.clock.now()];
  await desk.database.transaction((tx) => takePromise(desk, tx, { ...given, loginId, now }));
}

type Owing = {
  readonly debtorId: Id<"debtor">;
  readonly accountId: Id<"account">;
  readonly itemId: Id<"item">;
  readonly currency: Currency;
  readonly openMinor: bigint;
};

async function owingAccounts(desk: Desk): Promise<readonly Owing[]> {
  const { rows } = await sql<Owing>`
    select debtor_id as "debtorId", account_id as "accountId", min(item_id::text)::uuid as "itemId", currency,
           sum(open_minor)::bigint as "openMinor"
      from item where open_minor > 0
     group by debtor_id, account_id, currency order by debtor_id, account_id
  `.execute(desk.database.queries);
  return rows;
}

type Paying = {
  readonly owing: Owing;
  readonly draw: Draw;
  readonly today: Temporal.PlainDate;
  readonly loginId: Id<"login">;
};

async function pay(desk: Desk, { owing, draw, today, loginId }: Paying): Promise<void> {
  const minor = draw.chance(40) ? owing.openMinor : (owing.openMinor + 2n) / 3n;
  const { debtorId, accountId, currency } = owing;
  const payment = { debtorId, accountId, amount: money(currency, minor), receivedOn: today, to: [] };
  const reference = `Check ${2000 + draw.below(7000)}`;
  const now = desk.clock.now();
  await desk.database.transaction((tx) =>
    postPayment(desk, tx, { ...payment, reference, source: "desk", loginId, now }),
  );
}

async function dispute(desk: Desk, { owing, draw, loginId }: Omit<Paying, "today">): Promise<void> {
  const said = draw.oneOf<Pick<RaisedDispute, "because" | "reason">>([
    { because: "Goods arrived damaged.", reason: "damaged" },
    { because: "Price differs from the order.", reason: "price" },
    { because: "Says it was paid by card.", reason: "paid-already" },
  ]);
  const { debtorId, itemId } = owing;
  const now = desk.clock.now();
  await desk.database.transaction((tx) =>
    raiseDispute(desk, tx, { debtorId, itemId, amount: null, ...said, loginId, now }),
  );
}

type Contested = { readonly debtorId: Id<"debtor">; readonly disputeId: Id<"dispute"> };

async function openDisputes(desk: Desk): Promise<readonly Contested[]> {
  const { rows } = await sql<Contested>`
    select debtor_id as "debtorId", dispute_id as "disputeId" from dispute where resolved_on is null
     order by debtor_id, dispute_id
  `.execute(desk.database.queries);
  return rows;
}

async function settleDispute(desk: Desk, contested: Contested, draw: Draw): Promise<void> {
  const resolution = draw.oneOf(["Proof of delivery sent; the customer agrees.", "The price was right; order shown."]);
  const now = desk.clock.now();
  await desk.database.transaction((tx) => resolveDispute(desk, tx, { ...contested, resolution, loginId: null, now }));
}
