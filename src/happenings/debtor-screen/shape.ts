import { z } from "zod";
import { nonpaymentReasons } from "#contact/nonpayment";
import { pausedThings, pauseKinds } from "#strategy/pause";
import { HeldConsent } from "#parties/consents/routes";
import { saidMedia } from "#parties/said";
import { SaidOfStop } from "#parties/stops/routes";
import { secretKinds } from "#parties/secret";
import { taskKinds } from "#strategy/tasks/task";
import { ShownVisit } from "#work/visits/routes";
import { Day, Instant, Money, NamedFile, orNull } from "#platform/answers";
import { ShownCase } from "./case-shape.ts";
import { Item } from "./item-shape.ts";
import { Notice } from "./notice-shape.ts";
import { OpenCall } from "./open-call.ts";

const Reason = z.object({
  rule: z.string(),
  cite: z.string(),
  because: z.string(),
  kind: z.enum(["law", "policy"]),
  verified: z.boolean().describe("False: few sources tell of the rule"),
  retryAt: Instant.nullable(),
});

const Act = z.object({
  act: z.string(),
  pointId: z.uuid(),
  fromHere: z.boolean().describe("Whether this desk does it; what it does not is made elsewhere, and recorded"),
  allowed: z.boolean(),
  reasons: z.array(Reason),
  retryAt: Instant.nullable(),
});

const Who = {
  debtor: z.object({
    ...{ id: z.uuid(), name: z.string(), number: z.string(), kind: z.string(), language: z.string() },
    segment: z.string().nullable(),
  }),
  pauses: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(pauseKinds),
      what: z.enum(pausedThings),
      /** The name of the creditor, account or item that rests; null: all that is owed. */
      of: z.string().nullable(),
      because: z.string(),
      sinceOn: Day,
      untilOn: Day,
      by: z.string().nullable(),
    }),
  ),
  circumstances: z.array(
    z.object({
      ...{ id: z.uuid(), kind: z.string(), because: z.string(), source: z.string(), sinceOn: Day },
      saidBy: z.string().nullable().describe("Who told it, by name"),
      medium: z.enum(saidMedia).nullable().describe("By what they told it"),
      documents: z.array(NamedFile).describe("What proves it"),
    }),
  ),
  former: z
    .array(z.object({ what: z.string(), former: z.string(), until: Instant, because: z.string() }))
    .describe("What the debtor's name, number, kind, language and segment were before, the newest first"),
  localTimes: z.array(z.object({ time: z.string(), zones: z.array(z.string()), pointIds: z.array(z.uuid()) })),
  alerts: z.array(z.object({ id: z.uuid(), words: z.string(), placedAt: Instant })),
  stops: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      because: z.string(),
      facts: SaidOfStop,
      saidBy: z.string().nullable(),
      medium: z.enum(saidMedia).nullable().describe("By what it was said"),
      receivedOn: Day,
      account: z.string().nullable(),
      documents: z.array(NamedFile).describe("What proves it"),
    }),
  ),
  points: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      value: z.string(),
      source: z.string(),
      zones: z.array(z.string()),
      since: Instant,
      optedOutAt: Instant.nullable().describe("Since when no e-mail or texts are wanted there"),
      consents: z.array(HeldConsent).describe("What is agreed to there, and holds"),
      relationId: z.uuid().nullable().describe("Whose it is of the related people; null where it is the debtor's own"),
    }),
  ),
  related: z.array(z.object({ id: z.uuid(), role: z.string(), name: z.string() })),
  secrets: z.array(z.object({ kind: z.enum(secretKinds), recordedAt: Instant })),
  same: z.array(z.object({ debtorId: z.uuid(), name: z.string(), number: z.string(), because: z.string() })),
};

const Named = z.object({ debtorId: z.uuid(), name: z.string(), number: z.string() });

const Owed = {
  accounts: z.array(
    z.object({
      id: z.uuid(),
      creditorId: z.uuid(),
      creditor: z.string(),
      number: z.string(),
      kind: z.string(),
      purpose: z.string(),
      capacity: z.string().nullable(),
      obligors: z.array(Named.extend({ role: z.string(), fromOn: Day })).describe("Who is bound beside the debtor"),
      notice: orNull(Notice).describe("Null where no validation notice is needed"),
    }),
  ),
  owed: z.array(
    z.object({
      currency: z.string(),
      total: z.string(),
      buckets: z.array(z.string()),
      amounts: z.array(z.string()),
      memos: z.string(),
      payments: z.string(),
      deposits: z.string(),
    }),
  ),
  asked: z
    .array(z.object({ creditorId: z.uuid(), amounts: z.array(Money) }))
    .describe("What may be asked for now: what is due, and neither contested, nor resting, nor retained"),
  items: z.array(Item),
  credits: z.array(
    z.object({
      id: z.uuid(),
      accountId: z.uuid(),
      kind: z.string(),
      number: z.string(),
      receivedOn: Day,
      amount: Money,
      open: Money,
    }),
  ),
  promises: z.array(
    z.object({
      id: z.uuid(),
      accountId: z.uuid(),
      amount: Money,
      received: Money,
      dueOn: Day,
      takenOn: Day,
      state: z.string(),
    }),
  ),
};

const Credit = z.object({
  creditorId: z.uuid(),
  creditor: z.string(),
  lines: z.array(
    z.object({
      exposure: Money,
      limit: z.object({ amount: Money, sinceOn: Day, because: z.string(), by: z.string().nullable() }).nullable(),
      isOverLimit: z.boolean(),
    }),
  ),
  hold: z.object({ id: z.uuid(), because: z.string(), placedAt: Instant, by: z.string().nullable() }).nullable(),
});

const Member = Named.extend({ pays: z.boolean().describe("Whether the parent pays for the child"), fromOn: Day });

const Group = z.object({
  parent: Member.nullable(),
  children: z.array(Member.extend({ owed: z.array(Money) })),
  childrenMore: z.int().describe("How many children there are beside those shown"),
  payer: Named.extend({
    reach: z.array(
      z.object({ kind: z.string(), value: z.string(), name: z.string().nullable(), role: z.string().nullable() }),
    ),
  })
    .nullable()
    .describe("Who pays for this firm, where it is not itself"),
  members: z.int().describe("How many firms one pays for, itself among them"),
  total: z.array(Money).describe("What is open of all of these: a row of the aging by group"),
});

/** All of a debtor on one screen: who, what is owed, what is next, what may be done and what stands against it. */
export const DebtorScreen = z
  .object({
    ...Who,
    ...Owed,
    credit: z.array(Credit),
    cases: z.array(ShownCase),
    acts: z.array(Act),
    reason: z
      .object({ kind: z.enum(nonpaymentReasons), at: Instant, by: z.string().nullable() })
      .nullable()
      .describe("Why it is not paid, as it was last told"),
    putOff: z
      .object({ until: Instant, because: z.string(), by: z.string().nullable() })
      .nullable()
      .describe("Until when the debtor is left off the worklists; null where they are not"),
    tasks: z
      .array(z.object({ id: z.uuid(), kind: z.enum(taskKinds), dueOn: Day, because: z.string() }))
      .describe("What is to be done for the debtor by a day, the earliest first"),
    callbacks: z
      .array(z.object({ id: z.uuid(), dueAt: Instant, because: z.string(), by: z.string() }))
      .describe("When the debtor is to be called back, and by whom"),
    visits: z.array(ShownVisit).describe("The visit that is planned, where there is one"),
    openCalls: z.array(OpenCall).describe("Calls of the reader of which nothing is reported yet"),
    group: Group.nullable().describe("Null where the debtor belongs to no group"),
    boundBy: z
      .array(
        Named.extend({
          ...{ accountId: z.uuid(), account: z.string(), creditor: z.string(), role: z.string() },
          ...{ fromOn: Day, open: z.array(Money) },
        }),
      )
      .describe("Accounts of others by which this debtor is bound, each named by whose it is"),
    heldBy: z.object({ name: z.string(), mine: z.boolean() }).nullable(),
  })
  .meta({ id: "DebtorScreen" });

export type DebtorScreenAnswer = z.input<typeof DebtorScreen>;
