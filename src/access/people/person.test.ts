import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Role } from "#access/role";
import { whyNotChanged, type PersonFacts } from "./person.ts";

const as = (role: Role, creditorId: string | null = null): PersonFacts => ({
  ...{ name: "Carla", role, teamId: null, creditorId },
});
const another = { isOneself: false, hasOtherAdministrator: true };

// prettier-ignore
const table: [string, Parameters<typeof whyNotChanged>[0], ReturnType<typeof whyNotChanged>][] = [
  ["an administrator makes a collector a supervisor",     { was: as("collector"), becomes: as("supervisor"), ...another },                                   undefined],
  ["nobody makes more of themselves",                     { was: as("administrator"), becomes: as("supervisor"), ...another, isOneself: true },             "own_role"],
  ["one's own name is one's own to change",               { was: as("administrator"), becomes: { ...as("administrator"), name: "Ada" }, ...another, isOneself: true }, undefined],
  ["nobody ends their own sign-in",                       { was: as("administrator"), ...another, isOneself: true },                                         "own_role"],
  ["the last administrator stays one",                    { was: as("administrator"), becomes: as("clerk"), isOneself: false, hasOtherAdministrator: false }, "last_administrator"],
  ["the last administrator does not leave",               { was: as("administrator"), isOneself: false, hasOtherAdministrator: false },                      "last_administrator"],
  ["the last administrator may change the name",          { was: as("administrator"), becomes: { ...as("administrator"), name: "Ada" }, isOneself: false, hasOtherAdministrator: false }, undefined],
  ["another administrator may leave",                     { was: as("administrator"), ...another },                                                         undefined],
  ["a collector leaves an office without administrators", { was: as("collector"), isOneself: false, hasOtherAdministrator: false },                          undefined],
  ["a creditor's person names the creditor",              { was: as("collector"), becomes: as("creditor"), ...another },                                     "creditor_is_missing"],
  ["nobody else names a creditor",                        { was: as("collector"), becomes: as("collector", "a creditor"), ...another },                      "creditor_is_missing"],
  ["a creditor's person goes to another creditor",        { was: as("creditor", "one"), becomes: as("creditor", "other"), ...another },                      undefined],
];

for (const [says, changing, expected] of table) {
  test(says, () => assert.equal(whyNotChanged(changing), expected));
}
