import { sql } from "kysely";
import type { Id } from "#base/id";
import { daysBetween } from "#calendar/days";
import { addDocuments } from "#happenings/documents/add-documents";
import { answerDispute } from "#happenings/money/answer-dispute";
import { raiseDispute, resolveDispute, type RaisedDispute } from "#happenings/money/raise-dispute";
import { addRelation } from "#happenings/people/around";
import { recordCircumstance } from "#happenings/people/circumstances";
import { joinGroup } from "#happenings/people/groups";
import { bindObligor } from "#happenings/people/obligors";
import { recordStop } from "#happenings/contact/record-stop";
import { drawFrom, seedOf } from "#happenings/demonstration/draw";
import { pay } from "./money.ts";
import { actor, later, type Held, type PartDay } from "./part-day.ts";

/** Who is around the debtors of a part from the first day on, who pays for whom, and what is held for them. */
export async function settleIn(day: PartDay, held: readonly Held[]): Promise<void> {
  const { trade } = day.part;
  for (const one of held) {
    const { index } = one.member;
    if (trade.debtors === "business") await settleFirm(day, { one, held });
    else if (index % 8 === 3) await relate(day, one, "spouse");
    if (trade.name === "utility" && index % 10 === 4) await pay(day, one, deposit);
    const guarantor = held.find(({ member }) => member.index === index + 1);
    const isBound = (trade.name === "medical" || trade.name === "first-party") && index % 15 === 6;
    if (isBound && guarantor !== undefined) await bind(day, one, guarantor);
    if (index % 16 === 9) await keepInvoiceCopy(day, one);
  }
}

const deposit = { currency: "USD", minor: 150_00n, as: "deposit" } as const;

/** The first firm of a part is the parent of the next four, and pays for them. */
async function settleFirm(day: PartDay, { one, held }: { one: Held; held: readonly Held[] }): Promise<void> {
  const parent = held.find(({ member }) => member.index === 0);
  const { debtorId, member } = one;
  if (member.index % 2 === 1) await relate(day, one, "accounts-payable");
  if (parent === undefined || member.index < 1 || member.index > 4) return;
  await joinGroup(day.desk, day.tx, {
    ...{ debtorId, parent: parent.debtorId, pays: true, fromOn: null, because: "Their annual report names it." },
    ...{ loginId: actor(day).loginId, now: later(day) },
  });
}

async function bind(day: PartDay, one: Held, guarantor: Held): Promise<void> {
  const { debtorId, accountId } = one;
  await bindObligor(day.desk, day.tx, {
    ...{ debtorId, accountId, role: "guarantor", obligor: guarantor.debtorId, fromOn: null },
    ...{ because: "Signed the agreement beside them.", loginId: actor(day).loginId, now: later(day) },
  });
}

const around = [
  "Dana Whitlock",
  "Pilar Escobedo",
  "Morris Feld",
  "Joan Ekström",
  "Amos Reddick",
  "Lucía Navarro",
] as const;

async function relate(
  day: PartDay,
  { debtorId }: Held,
  role: "spouse" | "accounts-payable" | "attorney" | "executor",
): Promise<void> {
  const name = day.draw.oneOf(around);
  await addRelation(day.desk, day.tx, { debtorId, role, name, loginId: actor(day).loginId, now: later(day) });
}

const turns = ["cease", "attorney", "bankruptcy", "death", "hardship", "hardship"] as const;
const turnOfHundred = 8;

/** What happens once in the life of a few: each on a day of its own, which follows from their number. */
export async function takeTurns(day: PartDay, held: readonly Held[], since: Temporal.PlainDate): Promise<void> {
  const { part, on } = day;
  for (const one of held) {
    const draw = drawFrom(seedOf(`turn of ${one.member.number}`));
    if (part.trade.debtors === "business" || !draw.chance(turnOfHundred)) continue;
    const turn = draw.oneOf(turns);
    const turnsOn = part.firstOn.add({ days: 3 + draw.below(Math.max(4, daysBetween(part.firstOn, part.lastOn) - 4)) });
    if (isBetween(turnsOn, { since, on })) await takeTurn(day, one, turn);
  }
  const asksOn = part.lastOn.subtract({ days: 6 });
  if (part.trade.capacity === "for_another" && isBetween(asksOn, { since, on })) await askForCreditor(day, held);
}

/** Whether a day came since another: what falls on a weekend happens on the Monday after it. */
function isBetween(day: Temporal.PlainDate, { since, on }: { since: Temporal.PlainDate; on: Temporal.PlainDate }) {
  return daysBetween(since, day) > 0 && daysBetween(day, on) >= 0;
}

/** In the last week somebody of each part asks who the original creditor is, and waits for the answer yet. */
async function askForCreditor(day: PartDay, held: readonly Held[]): Promise<void> {
  const { desk, tx, on } = day;
  for (const one of held) {
    if ((await oldestItem(day, one)) === undefined) continue;
    const { debtorId, accountId } = one;
    const said = {
      kind: "original-creditor",
      because: "Wrote: to whom did I owe this at first?",
      medium: "letter",
    } as const;
    const { loginId } = actor(day);
    await recordStop(desk, tx, { debtorId, accountId, ...said, receivedOn: on, loginId, now: later(day) });
    return;
  }
}

const because = {
  cease: "Wrote: do not contact me again.",
  attorney: "A letter says that they are represented.",
  bankruptcy: "Notice of a chapter 7 case.",
  death: "The family sent a copy of the certificate.",
} as const;

async function takeTurn(day: PartDay, one: Held, turn: (typeof turns)[number]): Promise<void> {
  const { desk, tx, on } = day;
  const { debtorId } = one;
  const { loginId } = actor(day);
  if (turn === "hardship") {
    const told = { saidBy: null, medium: "call", on: null } as const;
    const said = { because: "Lost their job this spring.", source: "consumer", ...told } as const;
    await recordCircumstance(desk, tx, { debtorId, kind: turn, ...said, loginId, now: later(day) });
    return;
  }
  if (turn === "attorney") await relate(day, one, "attorney");
  if (turn === "death") await relate(day, one, "executor");
  const stop = { debtorId, kind: turn, accountId: null, because: because[turn], receivedOn: on };
  await recordStop(desk, tx, { ...stop, loginId, now: later(day) });
}

type Contested = {
  readonly debtorId: Id<"debtor">;
  readonly disputeId: Id<"dispute">;
  readonly itemId: Id<"item">;
  readonly raisedOn: Temporal.PlainDate;
};

const raisedOfHundred = 5;
const resolvedOfHundred = 12;
const daysOpenMin = 9;

/** Now and then something is contested; some weeks later it is answered, with the proof put on record. */
export async function contest(day: PartDay, held: readonly Held[]): Promise<void> {
  for (const one of await openDisputes(day, held)) {
    if (daysBetween(one.raisedOn, day.on) >= daysOpenMin && day.draw.chance(resolvedOfHundred)) await answer(day, one);
  }
  if (!day.draw.chance(raisedOfHundred)) return;
  const whose = day.draw.oneOf(held);
  const itemId = await oldestItem(day, whose);
  if (itemId === undefined) return;
  const said = day.draw.oneOf(contested[day.part.trade.debtors]);
  const { debtorId } = whose;
  const raised = { debtorId, itemId, amount: null, ...said, loginId: actor(day).loginId, now: later(day) };
  await raiseDispute(day.desk, day.tx, raised);
}

const contested: Readonly<Record<"business" | "person", readonly Pick<RaisedDispute, "because" | "reason">[]>> = {
  business: [
    { because: "Goods arrived damaged.", reason: "damaged" },
    { because: "Price differs from the order.", reason: "price" },
    { because: "Two pallets were short.", reason: "quantity" },
    { because: "Never ordered it.", reason: "not-ordered" },
  ],
  person: [
    { because: "Says that insurance should pay it.", reason: "insurer" },
    { because: "Not their account.", reason: "not-theirs" },
    { because: "Paid it by card in March.", reason: "paid-already" },
    { because: "The meter was misread.", reason: "quantity" },
  ],
};

async function answer(day: PartDay, { debtorId, disputeId, itemId }: Contested): Promise<void> {
  const { desk, tx } = day;
  const { loginId } = actor(day);
  const isFirm = day.part.trade.debtors === "business";
  const proof = isFirm ? ("proof-of-delivery" as const) : ("statement" as const);
  const bytes = new TextEncoder().encode(
    `${isFirm ? "Delivered and signed for" : "Statement of account"}, ${itemId}\n`,
  );
  const asked = { debtorId, itemId, kind: proof, files: [{ name: `${proof}.txt`, bytes }] };
  await addDocuments(desk, tx, { ...asked, loginId, now: later(day) });
  const resolution = isFirm ? "Proof of delivery sent; they agree." : "The statement was sent; they agree.";
  const sent = isFirm ? "Proof of delivery." : "Verification: the statement of the account.";
  await answerDispute(desk, tx, { debtorId, disputeId, sent, loginId, now: later(day) });
  await resolveDispute(desk, tx, { debtorId, disputeId, resolution, loginId, now: later(day) });
}

async function keepInvoiceCopy(day: PartDay, one: Held): Promise<void> {
  const itemId = await oldestItem(day, one);
  if (itemId === undefined) return;
  const { debtorId, member } = one;
  const bytes = new TextEncoder().encode(`Invoice copy for ${member.name}, account ${member.number}\n`);
  const asked = {
    debtorId,
    itemId,
    kind: "invoice-copy",
    files: [{ name: `copy-${member.number}.txt`, bytes }],
  } as const;
  await addDocuments(day.desk, day.tx, { ...asked, loginId: actor(day).loginId, now: later(day) });
}

async function oldestItem({ tx }: PartDay, { debtorId, accountId }: Held): Promise<Id<"item"> | undefined> {
  const { rows } = await sql<{ itemId: Id<"item"> }>`
    select item_id as "itemId" from item
     where debtor_id = ${debtorId} and account_id = ${accountId} and open_minor > 0
     order by due_on, number limit 1`.execute(tx);
  return rows[0]?.itemId;
}

async function openDisputes({ tx }: PartDay, held: readonly Held[]): Promise<Contested[]> {
  const { rows } = await sql<Contested>`
    select debtor_id as "debtorId", dispute_id as "disputeId", item_id as "itemId", raised_on as "raisedOn"
      from dispute
     where debtor_id = any(${held.map(({ debtorId }) => debtorId)}::uuid[]) and resolved_on is null
     order by raised_on, dispute_id`.execute(tx);
  return rows;
}
