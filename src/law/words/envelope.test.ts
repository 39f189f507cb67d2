import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { saysWhoCalls, namesEmployer } from "./caller.ts";
import { revealsCollecting, statesDebt } from "./debt.ts";
import { envelopeSays, isPostcard } from "./envelope.ts";

describe("an envelope shows names, addresses and what helps the mail", () => {
  // prettier-ignore
  const plain = [
    "Jane Doe, 12 Elm Street, Albany NY 12207. Forwarding and address correction requested. ABC Inc., PO Box 100, Albany NY 12201",
    "First-Class Mail. US Postage Paid. Permit No. 12. Jane Doe, 12 Elm Street, Apt. 4, Albany NY 12207-1234",
    "Return Service Requested\nNorthgate Services LLC\nPO Box 1\nHartford CT 06101",
    "María de la Cruz, 12 Calle del Sol, San Juan PR 00901",
  ];
  for (const text of plain) test(text, () => assert.equal(envelopeSays(text), undefined));
});

describe("an envelope says more", () => {
  // prettier-ignore
  const more = [
    ["Jane Doe, 12 Elm Street. FINAL NOTICE",                                     "FINAL"],
    ["ABC Collections Inc., PO Box 100, Albany NY 12201",                         "Collections"],
    ["Cobranzas del Norte, PO Box 100, Albany NY 12201",                          "Cobranzas"],
    ["Personal and Confidential. Jane Doe, 12 Elm Street",                        "Personal"],
    ["Jane Doe, 12 Elm Street. Past due",                                         "Past due"],
    ["Jane Doe, 12 Elm Street. See inside for something new",                     "inside"],
    ["Urgente. Juan Pérez, 12 Calle Sol",                                         "Urgente"],
  ] as const;
  for (const [text, words] of more) test(text, () => assert.equal(envelopeSays(text), words));
});

test("a postcard is known where it is said", () => {
  assert.equal(isPostcard("Postcard to Jane Doe"), "Postcard");
  assert.equal(isPostcard("Jane Doe, 12 Post Street"), undefined);
});

test("a caller says who it is by a name", () => {
  assert.ok(saysWhoCalls("This is Robin Smith of ABC Inc. about your account."));
  assert.ok(saysWhoCalls("Hola, le habla Ana Díaz."));
  assert.ok(saysWhoCalls("It is a nice day. My name is Ana."));
  assert.ok(!saysWhoCalls("This is about your account. Call us."));
  assert.ok(!saysWhoCalls("Call 1-800-555-1212."));
});

test("an employer is named after words like from and with", () => {
  assert.equal(namesEmployer("My name is Ana Diaz from Northgate."), "from Northgate");
  assert.equal(namesEmployer("Le habla Ana Díaz, de la empresa Norte."), "de la empresa Norte");
  assert.equal(namesEmployer("This is Ana Diaz. Does Mr. Jones still work at Acme, or with Northgate?"), undefined);
  assert.equal(namesEmployer("My name is Ana Diaz. I am confirming location information for Mr. Jones."), undefined);
});

test("a business name that says what it does reveals it", () => {
  for (const name of ["ABC Collections", "Debt Recovery Group", "Cobranzas del Norte"]) {
    assert.ok(revealsCollecting(name));
  }
  for (const name of ["ABC Inc.", "Northgate Services LLC", "Norte Servicios"]) assert.ok(!revealsCollecting(name));
});

test("words to somebody else that let guess at a debt are caught", () => {
  assert.equal(statesDebt("He owes us money."), "owes");
  assert.equal(statesDebt("Es por una factura."), "factura");
  assert.equal(statesDebt("I am confirming or correcting location information about John Jones."), undefined);
  assert.equal(statesDebt("Estoy confirmando datos de localización de Juan Pérez."), undefined);
});
