import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { takeInFiles } from "#happenings/book/take-in-files";
import { counted, openCutOverOffice, refusals, type CutOverOffice } from "#happenings/testing/cut-over-office";
import { plainKindMapping } from "#intake/cutover/kind-mapping";

let office: CutOverOffice;
before(async () => {
  office = await openCutOverOffice("2026-03-05T20:00:00Z");
  await office.bring("accounts", [
    "customer_number,name,kind,debt_kind,capacity,phone,email,state,zip",
    "C1,Alder Creek Dairy,business,invoice,own_name,614-555-0121,,OH,43215",
    "C2,Birch Bakery,business,invoice,own_name,614-555-0122,ap@birch.example,OH,43215",
    "C3,Ruth Amador,person,loan,own_name,614-555-0123,,OH,43215",
    "C4,Two Doors,business,invoice,own_name,,,OH,43215",
    "C5,Two Doors,business,invoice,own_name,,,OH,43215",
  ]);
});
after(() => office.close());

const card = (...lines: readonly string[]) => ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD"];

async function bring(...cards: readonly (readonly string[])[]) {
  const files = [{ name: "people.vcf", bytes: Buffer.from(cards.flat().join("\r\n")) }];
  const how = { kind: "contacts", mapping: plainKindMapping } as const;
  const taken = await takeInFiles(office.desk, { files, how, creditor: "Pier Bank", loginId: null });
  assert.ok(taken.ok, JSON.stringify(taken));
  return taken.value;
}

async function reached(number: string): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`
    select concat_ws(' ', p.kind, p.normalised, r.role, r.name) as said
      from contact_point p join debtor d using (debtor_id)
      left join related_person r on r.debtor_id = p.debtor_id and r.relation_id = p.relation_id
     where d.number = ${number} order by 1`.execute(office.desk.database.queries);
  return rows.map(({ said }) => said);
}

const pat = card(
  ...["FN:Pat Doe", "ORG:Alder Creek Dairy;Accounts", "TITLE:Accounts payable clerk"],
  ...["TEL;TYPE=WORK:614-555-0177", "EMAIL;TYPE=WORK:pat@alder.example", "TEL;TYPE=FAX:614-555-0178"],
);

test("a card of a firm in the book brings its person, with a number and an e-mail of their own, once", async () => {
  assert.equal(counted(await bring(pat)), "1 1 0 0 0");
  assert.deepEqual(await reached("C1"), [
    ...["landline +16145550121", "work-email pat@alder.example accounts-payable Pat Doe"],
    "work-phone +16145550177 accounts-payable Pat Doe",
  ]);
  assert.equal(counted(await bring(pat)), "1 0 0 1 0");
});

test("the surest way in which a card names somebody decides: number, e-mail, telephone, then the name", async () => {
  const byNumber = card("X-CUSTOMER-NUMBER:C3", "FN:R. Amador", "EMAIL:ap@birch.example");
  const byMail = card("FN:Sam Roe", "ORG:Somewhere Else", "EMAIL:ap@birch.example", "TEL;TYPE=CELL:614-555-0199");
  const byName = card("FN:Rúth Amador", "TEL;TYPE=CELL:614-555-0198");
  assert.equal(counted(await bring(byNumber, byMail, byName)), "3 3 0 0 0");
  assert.equal((await reached("C2")).includes("mobile +16145550199 contact Sam Roe"), true);
  assert.deepEqual((await reached("C3")).includes("mobile +16145550198"), true);
  assert.equal((await reached("C3")).includes("email ap@birch.example"), true);
});

test("a card of nobody, and one of several, is refused in words that say what was looked for", async () => {
  const taken = await bring(card("FN:Nobody Known", "EMAIL:no@where.example"), card("ORG:Two Doors"), card("NOTE:x"));
  assert.deepEqual(refusals(taken), [
    "1 FN: Pier Bank has no debtor whom the card of Nobody Known is about. " +
      "Looked for e-mail no@where.example, name Nobody Known.",
    "6 FN: Pier Bank has several debtors whom the card of Two Doors is about. Looked for organisation Two Doors.",
    "10 FN: Pier Bank has no debtor whom the card of nobody is about. It says nothing by which anybody is known.",
  ]);
});

test("what cannot be read of a card is named, and the card is left for the next time", async () => {
  const taken = await bring(card("FN:Ruth Amador", "TEL:ask at the desk"));
  assert.deepEqual(refusals(taken), ['1 TEL: "ask at the desk" cannot be read as what it is said to be.']);
});

test("a card of one who was merged since is of the person, whichever of their numbers it has", async () => {
  await office.mergeWithStranger("X9", "C1", "other");
  assert.equal(
    counted(await bring(card("X-CUSTOMER-NUMBER:X9", "FN:Lee Ox", "TEL;TYPE=CELL:614-555-0155"))),
    "1 1 0 0 0",
  );
});
