import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { accessTable } from "#access/access-table";
import { commonRefusals } from "#platform/web";
import { apiDocument, declaredOperations } from "./api-document.ts";
import { clientSource } from "./client-source.ts";
import { clientFile, currentClient } from "./make-client.ts";

const guarded = declaredOperations.filter(({ open }) => open !== true).map(({ id }) => id);

test("every operation says who may call it", () => {
  assert.ok(guarded.length > 20);
  assert.deepEqual(
    guarded.filter((id) => !Object.hasOwn(accessTable, id)),
    [],
  );
});

test("the access table has no row for an operation that does not exist", () => {
  assert.deepEqual(
    Object.keys(accessTable).filter((id) => !guarded.includes(id)),
    [],
  );
});

test("only signing in, a link at which a password is chosen, and a calendar at its secret address, are open to somebody who is not signed in", () => {
  const open = declaredOperations.filter((operation) => operation.open === true).map(({ id }) => id);
  assert.deepEqual(open.toSorted(), ["join", "makeToken", "readCalendarFile", "signIn"]);
});

test("no two operations have one id, or one method and path", () => {
  const ids = declaredOperations.map(({ id }) => id);
  const places = declaredOperations.map(({ method, path }) => `${method} ${path}`);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(new Set(places).size, places.length);
});

test("no operation declares a common refusal anew", () => {
  for (const { id, refusals } of declaredOperations) {
    assert.deepEqual(
      Object.keys(refusals).filter((name) => Object.hasOwn(commonRefusals, name)),
      [],
      id,
    );
  }
});

test("the OpenAPI document has every operation under its id", () => {
  const ids = Object.values(apiDocument().paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  assert.deepEqual(ids.toSorted(), declaredOperations.map(({ id }) => id).toSorted());
});

test("a named schema of the document is never null itself: what may be null says so where the name stands", () => {
  const { paths, components } = apiDocument();
  const schemas = Object.entries(components?.schemas ?? {});
  assert.ok(schemas.length > 20);
  assert.deepEqual(
    schemas.filter(([, { type }]) => Array.isArray(type)).map(([name]) => name),
    [],
  );
  // A name and null at once is nothing at all: `orNull` of platform/answers.ts makes it one or the other.
  assert.doesNotMatch(JSON.stringify([paths, components]), /"allOf"/);
  assert.match(clientSource(apiDocument()), /readonly summary: DaySummary \| null/);
});

test("the web client is the one that the operations give; node tools/make-client.ts writes it", async () => {
  assert.equal(readFileSync(clientFile, "utf8"), await currentClient());
});
