import type { Id } from "#base/id";
import { charge, type EntryHead, type Part } from "#ledger/entry";
import { postEntries } from "#ledger/store";
import { dueWhole, type Schedule } from "#ledger/terms/schedule";
import { money, type Currency } from "#money/money";
import { openOffice } from "#access/store";
import { addCreditor } from "#parties/creditors/store";
import { addAccounts, addDebtors } from "#parties/store";
import { newId, seededChance } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { openEmptyDesk } from "./empty-desk.ts";

const openedAt = Temporal.Instant.from("2026-01-01T12:00:00Z");
const creditorId = newId<"creditor">(openedAt, seededChance("Northwind"));

type Account = { readonly debtorId: Id<"debtor">; readonly accountId: Id<"account"> };
type Issued = {
  number: string;
  minor: bigint;
  issuedOn?: string;
  dueOn: string;
  currency?: Currency;
  schedule?: Schedule;
  /** What the amount is made of; without it, all of it is principal. */
  parts?: readonly { readonly part: Part; readonly minor: bigint }[];
};

/** For tests: an office in UTC, one creditor, and one debtor with one account, in a database of its own. */
export async function openSmallBook({ book = "own" }: { book?: "own" | "mirror" } = {}) {
  const { desk, close } = await openEmptyDesk(openedAt);
  const { database, clock, chance } = desk;
  await addOffice(database.queries, book);
  const account = await addAccount(desk, "Blue Door");
  return {
    ...{ desk, database, clock, creditorId, ...account },
    id: <Thing extends string>() => newId<Thing>(clock.now(), chance),
    /** The head of an entry of now, for any reason. */
    head: (debtorId: Id<"debtor">) => headOf(desk, debtorId),
    addAccount: (name: string, ofDebtor?: Id<"debtor">) => addAccount(desk, name, ofDebtor),
    issue: (issued: Issued, to: Account = account) => issue(desk, issued, to),
    close,
  };
}

/** A small book that is open. */
export type SmallBook = Awaited<ReturnType<typeof openSmallBook>>;

async function addOffice(tx: Queries, book: "own" | "mirror"): Promise<void> {
  await openOffice(tx, { name: "Office", zone: "UTC", dayRunAt: "05:00" }, openedAt);
  const reached = { address: "", phone: "", payTo: "" };
  await addCreditor(tx, { creditorId, name: "Northwind", book, system: "test", ...reached, createdAt: openedAt });
}

async function addAccount({ database, chance, clock }: Desk, name: string, ofDebtor?: Id<"debtor">): Promise<Account> {
  const debtorId = ofDebtor ?? newId<"debtor">(clock.now(), chance);
  const accountId = newId<"account">(clock.now(), chance);
  const debtor = {
    debtorId,
    kind: "business",
    name,
    number: name,
    language: "en",
    segment: null,
    createdAt: openedAt,
  } as const;
  const terms = { number: name, kind: "invoice", purpose: "business", openedAt } as const;
  const openedOn = Temporal.PlainDate.from("2026-01-01");
  await database.transaction(async (tx) => {
    if (ofDebtor === undefined) await addDebtors(tx, [debtor]);
    await addAccounts(tx, [{ debtorId, accountId, creditorId, ...terms, openedOn }]);
  });
  return { debtorId, accountId };
}

function headOf({ clock, chance }: Desk, debtorId: Id<"debtor">): EntryHead {
  const now = clock.now();
  const bookedOn = now.toZonedDateTimeISO("UTC").toPlainDate();
  const why = { source: "desk", document: "", batchId: null, because: "It is so.", loginId: null } as const;
  return { debtorId, entryId: newId(now, chance), ...why, bookedOn, recordedAt: now };
}

async function issue(desk: Desk, { number, minor, currency = "USD", schedule, parts, ...days }: Issued, to: Account) {
  const itemId = newId<"item">(desk.clock.now(), desk.chance);
  const amount = money(currency, minor);
  const issuedOn = Temporal.PlainDate.from(days.issuedOn ?? "2026-01-01");
  const due = { ...dueWhole(Temporal.PlainDate.from(days.dueOn)), ...schedule };
  const item = { ...to, itemId, kind: "invoice", number, reference: "", terms: "", issuedOn, amount, ...due } as const;
  const entry = charge(headOf(desk, to.debtorId), {
    ...to,
    itemId,
    parts: (parts ?? [{ part: "principal", minor }]).map((one) => ({
      part: one.part,
      amount: money(currency, one.minor),
    })),
    on: issuedOn,
  });
  await desk.database.transaction((tx) => postEntries(tx, [entry], { items: [item], credits: [] }));
  return itemId;
}
