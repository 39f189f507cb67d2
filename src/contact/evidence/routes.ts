import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Outcome } from "#base/outcome";
import { Instant, orNull } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const verdict = z.enum(["allow", "deny", "not-covered"]);
const by = z.string().nullable().describe("Who; null: the program, in the day's run");

/** A rule that was asked, with what it found; and as it reads now, where there is one of its name. */
const Asked = z
  .object({
    ...{ rule: z.string(), cite: z.string(), kind: z.enum(["law", "policy"]), verified: z.boolean() },
    ...{ verdict: z.string(), denies: z.boolean(), because: z.string(), retryAt: z.string().nullable() },
    reads: orNull(
      z.object({
        says: z.array(z.string()).readonly(),
        reading: z.array(z.object({ we: z.string(), because: z.string() })).readonly(),
        from: z.iso.date(),
      }),
    ).describe("Null: no rule of the name is encoded any more"),
  })
  .meta({ id: "RuleAsked" });

const Evidence = z
  .object({
    debtor: z.object({ debtorId: z.uuid(), name: z.string(), number: z.string() }),
    act: z.string(),
    point: orNull(z.object({ kind: z.string(), value: z.string() })),
    accounts: z.array(z.object({ number: z.string(), creditor: z.string() })).readonly(),
    permit: orNull(
      z.object({
        ...{ permitId: z.uuid(), kind: z.enum(["now", "reserved", "at-hand-over"]), verdict, askedAt: Instant, by },
        ...{ attempts: z.int(), retryAt: Instant.nullable() },
        window: orNull(z.object({ from: Instant, until: Instant })),
        withdrawn: orNull(z.object({ at: Instant, because: z.string() })),
      }),
    ).describe("Null: it was done without asking"),
    made: orNull(
      z.object({
        ...{ effortId: z.uuid(), at: Instant, recordedAt: Instant, by, attempts: z.int() },
        ...{ from: z.enum(["us", "consumer"]), outcome: z.string().nullable(), reached: z.string().nullable() },
        verdict: verdict.nullable().describe("What the law said afterwards of what was done without asking"),
      }),
    ).describe("Null: nothing was made of it"),
    facts: orNull(z.record(z.string(), z.unknown())).describe(
      "What the law was told, without numbers, addresses and words; null: it was not kept",
    ),
    policy: z.object({ version: z.string() }).describe("The house policy of its hour"),
    rules: z.array(Asked).describe("Those that denied it first"),
  })
  .meta({ id: "ContactEvidence" });

export type EvidenceAnswer = z.input<typeof Evidence>;

type Asking = { readonly tx: Queries; readonly debtorId: string; readonly contactId: string };

type Deps = {
  readonly readEvidence: (asked: Asking) => Promise<Outcome<EvidenceAnswer, "contact_is_not_known">>;
};

/** Why a contact was lawful, or was refused: what the law was told, and what each rule found. */
export function contactEvidenceRoutes({ readEvidence }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readContactEvidence",
      method: "get",
      path: "/debtors/{debtorId}/contacts/{contactId}/evidence",
      summary:
        "The evidence of one contact, by its permit or its effort: the facts, each rule with its finding, and who",
      params: z.object({ debtorId: z.uuid(), contactId: z.uuid() }),
      answer: Evidence,
      refusals: { contact_is_not_known: { status: 404, says: "There is no such contact of this debtor." } },
      handle: ({ tx, params }) => readEvidence({ tx, ...params }),
    }),
  ];
}
