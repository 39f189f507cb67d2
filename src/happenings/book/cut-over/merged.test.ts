import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import type { Id } from "#base/id";
import { askPermit } from "#happenings/contact/ask-permit";
import { verifyBook } from "#happenings/audit/verify-book";
import { mergeDebtors } from "#parties/store";
import { newId } from "#platform/chance";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";

const now = Temporal.Instant.from("2026-03-05T20:00:00Z");
let office: CutOverOffice;
before(async () => {
  office = await openCutOverOffice(now.toString());
  await office.bring("accounts", [
    "customer_number,name,kind,debt_kind,capacity,phone,state,zip",
    "M1,Ruth Amador,person,credit-card,for_another,614-555-0301,OH,43215",
    "M2,R. Amador,person,loan,for_another,614-555-0302,OH,43215",
  ]);
  await office.bring("items", [
    "customer_number,invoice_number,due_date,amount",
    "M1,I-1,2025-10-01,9.00",
    "M2,I-2,2025-10-01,8.00",
  ]);
});
after(() => office.close());

const efforts = ["customer_number,at,kind,outcome", "M2,2026-03-03 10:00,call,answered"];
const files = {
  efforts,
  promises: ["customer_number,amount,due_on,taken_on", "M2,5.00,2026-03-20,2026-03-03"],
  disputes: ["customer_number,invoice_number,received_on", "M2,I-2,2026-03-01"],
  payments: ["customer_number,received_on,amount,reference,invoice_number", "M2,2026-03-01,1.00,C 1,I-2"],
  contacts: ["customer_number,phone,since", "M2,614-555-0303,2026-01-01"],
} as const;
type Kind = keyof typeof files;

test("a debtor who was merged since is the person who survives, and the same files still change nothing", async () => {
  const [ruth, other] = [await office.reader.debtor("M1"), await office.reader.debtor("M2")];
  for (const kind of Object.keys(files) as Kind[]) {
    assert.equal(counted(await office.bring(kind, files[kind])), "1 1 0 0 0", kind);
  }
  const { desk } = office;
  await desk.database.transaction((tx) =>
    mergeDebtors(tx, {
      ...{ samePersonId: newId(now, desk.chance), because: "The same birth date.", fromAt: now },
      ...{ debtorId: other.debtorId as Id<"debtor">, survivorId: ruth.debtorId as Id<"debtor"> },
    }),
  );
  for (const kind of Object.keys(files) as Kind[]) {
    assert.equal(counted(await office.bring(kind, files[kind])), "1 0 0 1 0", kind);
  }

  // What is said of the one number holds for the person, whichever account is called about.
  const stops = ["customer_number,kind,received_on", "M2,cease,2026-03-02"];
  assert.equal(counted(await office.bring("stops", stops)), "1 1 0 0 0");
  assert.equal(counted(await office.bring("stops", stops)), "1 0 0 1 0");
  const pointId = await office.reader.point(ruth.debtorId, "+16145550301");
  const asked = { debtorId: ruth.debtorId, act: "call", pointId, accountIds: [ruth.accountId], kind: "now" } as const;
  const answer = await desk.database.transaction((tx) =>
    askPermit(desk, tx, { ...asked, loginId: office.loginId, now }),
  );
  assert.ok(!answer.ok && answer.refusal === "the_law_stops_it");
  const { breaches } = await desk.database.transaction((tx) => verifyBook(desk, tx));
  assert.deepEqual(breaches, []);
});

test("a number that two debtors of one creditor have had is refused until they are one person", async () => {
  const lines = ["customer_number,name,external_id", "T1,Ann,X-1", "T2,Ben,X-2"];
  await office.bring("accounts", lines);
  const taken = await office.bring("accounts", ["customer_number,name,external_id", "T1,Ann,X-2"]);
  assert.deepEqual(refusals(taken), ["2 customer_number: Pier Bank knows different debtors by T1 and X-2."]);
});
