import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { Desk } from "./desk.ts";

describe("what a program finds around the operations", () => {
  let desk: Desk;
  before(async () => {
    desk = await Desk.open();
  });
  after(() => desk[Symbol.asyncDispose]());

  test("the OpenAPI document is of version 3.1 and names its operations", async () => {
    const document = (await (await fetch(`${desk.url}/api/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    assert.equal(document.openapi, "3.1.0");
    assert.equal(document.paths["/api/debtors/{debtorId}/promises"]?.["post"]?.operationId, "takePromise");
  });

  test("the page of operations says of each what it may answer", async () => {
    const page = await (await fetch(`${desk.url}/api/docs`)).text();
    assert.match(page, /<strong>askPermit<\/strong>/);
    assert.match(page, /the_law_stops_it/);
  });

  test("answers are counted by operation and status", async () => {
    await fetch(`${desk.url}/api/worklist`);
    const text = await (await fetch(`${desk.url}/metrics`)).text();
    assert.match(text, /dunlin_answers_total\{operation="readWorklist",status="401"\} 1/);
    assert.match(text, /process_resident_memory_bytes/);
  });

  test("an address below /api that is none is answered as a problem", async () => {
    const response = await fetch(`${desk.url}/api/nothing`);
    assert.equal(response.status, 404);
    assert.equal(((await response.json()) as { refusal: string }).refusal, "not_found");
  });
});
