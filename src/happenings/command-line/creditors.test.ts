import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { openOffice } from "#access/store";
import { readArguments, WrongUse } from "#platform/command";
import type { OpenDesk } from "#happenings/desk/open-desk";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import { creditors, creditorsAdd, creditorsEnd, creditorsMandate, creditorsSet, creditorsShow } from "./creditors.ts";
import type { DeskCommand } from "./desk-command.ts";
import { entities, entitiesAdd, entitiesSet } from "./entities.ts";

const now = Temporal.Instant.from("2026-03-02T15:00:00Z");
let opened: Awaited<ReturnType<typeof openEmptyDesk>>;
before(async () => {
  opened = await openEmptyDesk(now);
  const office = { name: "The office", zone: "America/New_York", dayRunAt: "06:00" };
  await openOffice(opened.desk.database.queries, office, now);
});
after(() => opened.close());

async function run(command: DeskCommand, ...args: string[]) {
  const answer = await command.run(opened.desk as unknown as OpenDesk, readArguments(command, args));
  assert.ok(answer !== undefined);
  return { ...answer, json: answer.json as { readonly refusal?: string } };
}

test("dunlin entities says that there is none, takes one with its licences, and replaces one of them", async () => {
  assert.match((await run(entities)).text, /letters have no address of ours/);
  const address = String.raw`address=9 Quay\nAlbany, NY 12207`;
  const made = await run(entitiesAdd, "Harbor LLC", "--set", address, "--licence", "ny:2098-DCA:2025-02-01:2026-04-01");
  assert.match(made.text, /^Harbor LLC .*9 Quay\\nAlbany, NY 12207/m);
  assert.match(made.text, /NY 2098-DCA +expires-soon +from 2025-02-01 until 2026-04-01/);
  await run(
    entitiesSet,
    "harbor llc",
    "--licence",
    "NY:2098-DCA:2025-02-01:2027-04-01",
    "--licence",
    "OH:1:2026-01-01",
  );
  const { text } = await run(entities);
  assert.match(text, /NY 2098-DCA +in-force/);
  assert.match(text, /OH 1 +in-force +from 2026-01-01$/m);
  const { json, because } = await run(entitiesSet, "Harbor LLC", "--licence", "QQ:1:2026-01-01");
  assert.equal(json.refusal, "state_is_unknown");
  assert.match(because ?? "", /by its two letters/);
  await assert.rejects(run(entitiesSet, "Harbor LLC", "--licence", "New York"), WrongUse);
});

test("dunlin creditors adds one, says what letters say of it, and gives and ends its mandates", async () => {
  const added = await run(creditorsAdd, "Northwind", "--set", "phone=614-555-0100");
  assert.match(added.text, /^phone +614-555-0100$/m);
  assert.match(added.text, /No mandate: nothing may leave/);
  assert.equal((await run(creditorsAdd, "NORTHWIND")).json.refusal, "creditor_name_is_taken");
  await run(creditorsSet, "northwind", "--set", String.raw`pay-to=Northwind\nPO Box 7`);
  await run(creditorsMandate, "Northwind", "--capacity", "own_name", "--from", "2026-01-01");
  const given = ["--capacity", "for_another", "--from", "2026-05-01", "--commission", "12.5"];
  const { text } = await run(creditorsMandate, "Northwind", ...given);
  assert.match(text, /coming +2026-05-01 +for_another +Harbor LLC +12\.5 %/);
  assert.match(text, /in-force +2026-01-01 +2026-05-01 +own_name/);
  assert.match((await run(creditors)).text, /^Northwind +own +own_name +Harbor LLC +0/m);
  await run(creditorsEnd, "Northwind", "--until", "2026-04-01");
  assert.match((await run(creditorsShow, "Northwind")).text, /in-force +2026-01-01 +2026-04-01 +own_name/);

  const refused = await run(creditorsSet, "Northwind", "--set", "name=", "--set", `phone=${"1".repeat(61)}`);
  assert.match(refused.text, /^name: A creditor has a name.*\nphone: A telephone number/);
  assert.equal((await run(creditorsShow, "Nobody")).json.refusal, "creditor_is_unknown");
  for (const wrong of [
    ["--set", "fax=1"],
    ["--set", "phone"],
  ]) {
    await assert.rejects(run(creditorsSet, "Northwind", ...wrong), WrongUse);
  }
  await assert.rejects(run(creditorsMandate, "Northwind", "--capacity", "both"), WrongUse);
  await assert.rejects(run(creditorsMandate, "Northwind", "--capacity", "bought", "--commission", "x"), WrongUse);
});
