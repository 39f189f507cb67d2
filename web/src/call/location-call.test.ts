import { strict as assert } from "node:assert";
import { test } from "node:test";
import { mayBeAskedWhere } from "./location-call.ts";

const person = (id: string, role: string) => ({ id, role, name: "Ann" });
const related = [person("r1", "contact"), person("r2", "spouse"), person("r3", "employer"), person("r4", "attorney")];
const asked = (kind: string, relationId: string | null, debtor = "person") =>
  mayBeAskedWhere({ debtor: { kind: debtor }, related } as never, { kind, relationId } as never);

test("whoever stands beside a person and not in their place is asked where they are, by telephone", () => {
  assert.equal(asked("mobile", "r1"), true);
  assert.equal(asked("work-phone", "r3"), true);
  assert.equal(asked("mobile", "r2"), false, "a spouse");
  assert.equal(asked("landline", "r4"), false, "an attorney");
  assert.equal(asked("mobile", null), false, "the person's own number");
  assert.equal(asked("email", "r1"), false, "an address");
  assert.equal(asked("mobile", "r1", "business"), false, "a firm's own people");
});
