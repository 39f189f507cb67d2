import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { scopeOf } from "#access/access-table";
import type { Role } from "#access/role";
import { deskWithoutBook } from "#happenings/desk/desk-without-book";
import { operations } from "#happenings/answering/operations";
import type { Client } from "./client.ts";
import { Desk } from "./desk.ts";

const staff = ["collector", "clerk", "supervisor", "credit_manager", "administrator", "auditor"] as const;
const nobody = "01a20a42-e93d-78fc-94a9-efbbf21166e1";
const guarded = operations(deskWithoutBook, { secureCookies: false }).filter(
  // Signing out ends the session that the next question would need.
  ({ id, open }) => open !== true && id !== "signOut",
);

describe("each operation answers each role as the access table says", () => {
  let desk: Desk;
  before(async () => {
    desk = await Desk.open();
  });
  after(() => desk[Symbol.asyncDispose]());

  const send = (client: Client, { method, path }: { method: string; path: string }) => {
    const place = path.replaceAll(/\{\w+\}/g, nobody);
    if (method === "get") return client.get(place);
    if (method === "delete") return client.delete(place);
    return method === "put" ? client.put(place, {}) : client.post(place, {});
  };

  for (const role of staff) {
    test(`the ${role.replace("_", " ")} is let through to what the table allows, and refused the rest`, async () => {
      const client = await desk.as(role as Role);
      for (const operation of guarded) {
        const { status, json } = await send(client, operation);
        const allowed = scopeOf(operation.id, role) !== undefined;
        assert.equal(json?.refusal === "not_allowed", !allowed, `${operation.id}: ${status} ${json?.refusal}`);
        assert.notEqual(status, 500, operation.id);
      }
    });
  }

  test("somebody who is not signed in is let through to nothing", async () => {
    for (const { method, path, id } of guarded) {
      const place = path.replaceAll(/\{\w+\}/g, nobody);
      const response = await fetch(`${desk.url}/api${place}`, { method: method.toUpperCase() });
      assert.equal(response.status, 401, id);
    }
  });

  test("a made-up token is nobody's", async () => {
    const response = await fetch(`${desk.url}/api/session`, { headers: { authorization: "Bearer made-up" } });
    assert.equal(response.status, 401);
  });
});
