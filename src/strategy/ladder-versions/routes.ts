import { z } from "zod";
import type { Caller } from "#access/caller";
import { accountKinds } from "#parties/debtor";
import { nonpaymentReasons } from "#contact/nonpayment";
import { accepted, type Accepted, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Refused } from "#platform/operation";
import { capacities, decidedActs, stepsAfter } from "#strategy/ladder";
import { ladderRefusals } from "#strategy/ladder-refusals";
import { actions, owners } from "#strategy/step";

const Kinds = z.array(z.enum(accountKinds)).readonly();

const Names = z.array(z.string()).readonly();
const Percent = z.object({ atLeast: z.int().optional(), below: z.int().optional() });

const Conditions = z.object({
  kinds: Kinds.optional(),
  segments: Names.optional(),
  disputed: z.boolean().optional(),
  disputedShare: Percent.optional(),
  promise: z.enum(["open", "broken", "none"]).optional(),
  reasons: z.array(z.enum(nonpaymentReasons)).readonly().optional(),
  reachedWithin: z.int().optional(),
  notReachedWithin: z.int().optional(),
  writtenWithin: z.int().optional().describe("Business days"),
  notWrittenWithin: z.int().optional().describe("Business days"),
  lastTemplate: Names.optional(),
  score: Percent.optional(),
});

const Step = z.object({
  id: z.string(),
  from: z.int(),
  action: z.enum(actions),
  owner: z.enum(owners),
  wait: z.int(),
  minimum: z.int(),
  after: z.enum(stepsAfter).optional(),
  below: z.int().optional(),
  when: Conditions.optional(),
  template: z.string().optional(),
  invoices: z.boolean().optional(),
  sop: z.string().optional(),
  minutes: z.int().optional(),
  task: z.string().optional(),
  decides: z.enum(decidedActs).optional(),
  because: z.string(),
});

const Rules = z
  .object({
    applies: z.enum(["business", "consumer"]),
    capacity: z.enum(capacities).optional(),
    kinds: Kinds.optional(),
    unansweredCallsMax: z.int(),
    quietDaysAfterContact: z.int(),
    disputeReviewDays: z.int(),
    stopReviewDays: z.int(),
    feesStop: z.boolean().optional(),
    steps: z.array(Step).readonly(),
  })
  .meta({ id: "LadderRules" });

const Saved = {
  version: z.int(),
  because: z.string(),
  savedAt: z.iso.datetime(),
  /** Nobody: the program came with it. */
  savedBy: z.string().nullable(),
};

const LadderAnswer = Rules.extend({ name: z.string(), openCases: z.int(), ...Saved }).meta({ id: "Ladder" });

const Version = z.object({
  ...{ words: z.string(), rules: Rules, ...Saved },
  decidedAt: z.iso
    .datetime()
    .nullable()
    .describe("When all cases under it had been decided by it; null while they wait"),
  runId: z.uuid().nullable().describe("The newest run that decided them because it was saved"),
});

const Fault = z.object({ line: z.int(), field: z.string(), says: z.string() });

const Touched = z.object({ from: z.string(), to: z.string(), count: z.int() });

const TouchedCase = z.object({
  debtorId: z.uuid(),
  debtor: z.string(),
  number: z.string(),
  creditor: z.string(),
  now: z.string(),
  nowOn: z.iso.date().nullable(),
  changed: z.string(),
  changedOn: z.iso.date().nullable(),
  because: z.array(z.string()),
});

const PreviewedDay = z
  .object({
    on: z.iso.date(),
    changed: z.int(),
    letters: z
      .int()
      .describe("Of the cases that change, those of which a run writes a letter or an e-mail down that day"),
    steps: z.array(Touched),
    cases: z.array(TouchedCase),
  })
  .meta({ id: "LadderPreviewDay" });

const Preview = z
  .object({
    faults: z.array(Fault),
    looked: z.int(),
    /** Whether all cases that it would touch were looked at. */
    isWhole: z.boolean(),
    days: z.array(PreviewedDay).describe("Today, as soon as it is saved, and tomorrow; none where the text has faults"),
  })
  .meta({ id: "LadderPreview" });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

const SavedAnswer = z.object({
  name: z.string(),
  version: z.int(),
  runId: z
    .uuid()
    .nullable()
    .describe("The run that decides its cases now; null where there are none, or another run ends first"),
});
const Words = z.string().min(1).max(100_000);

const LadderFields = z
  .array(z.object({ within: z.string(), name: z.string(), says: z.string(), values: z.array(z.string()).readonly() }))
  .readonly();

type Deps = {
  listLadderFields: (tx: Queries) => Promise<z.input<typeof LadderFields>>;
  listLadders: (tx: Queries) => Promise<z.input<typeof LadderAnswer>[]>;
  readLadder: (
    tx: Queries,
    name: string,
  ) => Promise<Outcome<{ name: string; versions: z.input<typeof Version>[] }, "ladder_is_unknown">>;
  checkLadder: (
    tx: Queries,
    words: string,
  ) => Promise<{ faults: z.input<typeof Fault>[]; name: string | null; version: number }>;
  previewLadder: (asked: Asked & { readonly words: string }) => Promise<z.input<typeof Preview>>;
  saveLadder: (
    asked: Asked & { readonly words: string; readonly because: string; readonly over: number },
  ) => Promise<Accepted<z.input<typeof SavedAnswer>> | Refused>;
};

/** The ladders by which cases are worked, as the office wrote them. */
export function ladderRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...reading(deps), ...trying(deps), saving(deps)];
}

function reading(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listLadders",
      method: "get",
      path: "/ladders",
      summary: "The ladders by which cases are worked, with how many cases are under each",
      answer: z.object({ ladders: z.array(LadderAnswer) }),
      refusals: {},
      handle: async ({ tx }) => accepted({ ladders: await deps.listLadders(tx) }),
    }),
    operation<Caller>()({
      id: "readLadder",
      method: "get",
      path: "/ladders/{name}",
      summary: "A ladder as it is written, with every version: who saved it, when and why",
      params: z.object({ name: z.string().max(40) }),
      answer: z.object({ name: z.string(), versions: z.array(Version) }),
      refusals: { ladder_is_unknown: { status: 404, says: ladderRefusals.ladder_is_unknown } },
      handle: ({ tx, params }) => deps.readLadder(tx, params.name),
    }),
  ];
}

function trying(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listLadderFields",
      method: "get",
      path: "/ladder-fields",
      summary: "The fields that a ladder's text may have, under which field each stands, and the values that are known",
      answer: z.object({ fields: LadderFields }),
      refusals: {},
      handle: async ({ tx }) => accepted({ fields: await deps.listLadderFields(tx) }),
    }),
    operation<Caller>()({
      id: "checkLadder",
      method: "post",
      path: "/ladders/check",
      summary: "What is wrong with a ladder's text: line, field and reason. It is saved nowhere",
      body: z.object({ words: z.string().max(100_000) }),
      answer: z.object({ faults: z.array(Fault), name: z.string().nullable(), version: z.int() }),
      refusals: {},
      handle: async ({ tx, body }) => accepted(await deps.checkLadder(tx, body.words)),
    }),
    operation<Caller>()({
      id: "previewLadder",
      method: "post",
      path: "/ladders/preview",
      summary:
        "Whom a ladder would touch as soon as it is saved and tomorrow, against the one in force. It is saved nowhere",
      body: z.object({ words: Words }),
      answer: Preview,
      refusals: {},
      handle: async ({ body, ...asked }) => accepted(await deps.previewLadder({ ...asked, ...body })),
    }),
  ];
}

function saving(deps: Deps): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "saveLadder",
    method: "post",
    path: "/ladders",
    summary: "Save a ladder as its next version; the cases under it are decided by it at once, by a run of their own",
    ownTransactions: true,
    body: z.object({ words: Words, because: z.string().trim().min(1).max(500), over: z.int().min(0) }),
    answer: SavedAnswer,
    refusals: {
      ladder_has_faults: { status: 422, says: ladderRefusals.ladder_has_faults },
      ladder_was_changed: { status: 409, says: ladderRefusals.ladder_was_changed },
      ladder_is_as_before: { status: 409, says: ladderRefusals.ladder_is_as_before },
    },
    handle: ({ body, ...asked }) => deps.saveLadder({ ...asked, ...body }),
  });
}
