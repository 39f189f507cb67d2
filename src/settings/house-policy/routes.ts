import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { policySettingNames } from "#law/policy/policy-settings";
import { Instant, orNull } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Given, type Refused } from "#platform/operation";
import { policyRefusals, type PolicySaid } from "./said-policy.ts";

const name = z.enum(policySettingNames);

const Setting = z.object({
  name,
  is: z.string().describe("An hour as 08:30, or a number in seven days"),
  shipped: z.string().describe("What came with the program"),
  law: orNull(z.object({ limit: z.string(), cite: z.string() })).describe(
    "The law's own limit; null: it has no number, or one that differs from state to state",
  ),
});

const Change = z
  .object({
    ...{ version: z.int(), setting: name, before: z.string().nullable(), after: z.string().nullable() },
    ...{ changedBy: z.string(), changedAt: Instant },
  })
  .meta({ id: "PolicyChange" });

const Policy = z
  .object({
    version: z.int().describe("0: the policy that came with the program"),
    settings: z.array(Setting),
    changes: z.array(Change).describe("Of the newest hundred versions, the newest first"),
  })
  .meta({ id: "HousePolicy" });

// What they say is read by rules of our own, which answer in sentences: here it is only kept short.
const Changing = z.object({
  over: z.int().describe("The version that was read"),
  settings: z.partialRecord(name, z.string().max(20)),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Deps = {
  readonly readPolicy: (asked: Asked) => Promise<z.input<typeof Policy>>;
  readonly changePolicy: (
    asked: Asked & { readonly said: PolicySaid; readonly over: number },
  ) => Promise<Given<{ readonly version: number }> | Refused>;
};

/** What the house asks of itself beyond the law: read beside the law's own limits, and made stricter, never looser. */
export function policyRoutes({ readPolicy, changePolicy }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readHousePolicy",
      method: "get",
      path: "/office/policy",
      summary: "The house policy in force beside the law's own limits, and who changed what of it",
      answer: Policy,
      refusals: {},
      handle: async (asked) => accepted(await readPolicy(asked)),
    }),
    operation<Caller>()({
      id: "changeHousePolicy",
      method: "put",
      path: "/office/policy",
      summary: "Change the house policy; what is left out stays as it is. The next act is asked about by it",
      body: Changing,
      answer: z.object({ version: z.int() }),
      refusals: {
        policy_was_changed: { status: 409, says: policyRefusals.policy_was_changed },
        policy_is_unfit: { status: 422, says: policyRefusals.policy_is_unfit },
        policy_leaves_no_hour: { status: 422, says: policyRefusals.policy_leaves_no_hour },
      },
      handle: ({ body: { over, settings }, ...asked }) => changePolicy({ ...asked, said: settings, over }),
    }),
  ];
}
