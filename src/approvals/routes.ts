import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Money } from "#money/money";
import { readMoney, writeMoney } from "#money/written-money";
import { Instant, Money as Amount, orNull } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";
import { workbookRefusals, type WorkbookRefusal } from "#platform/workbook";
import {
  approvalKinds,
  debtorKinds,
  verdicts,
  takingBackRefusals,
  type ApprovalKind,
  type DebtorKind,
  type TakingBackRefusal,
} from "./approval.ts";

const Kind = z.enum(Object.keys(approvalKinds) as [ApprovalKind, ...ApprovalKind[]]);

const Words = z.object({ version: z.int(), heading: z.string(), body: z.string() });
const Template = z.object({
  templateId: z.uuid(),
  name: z.string(),
  audience: z.enum(["business", "consumer"]),
  language: z.enum(["en", "es"]),
  asked: Words,
  former: Words.nullable().describe("The version in force until then"),
});
const PayTo = z.object({
  creditorId: z.uuid(),
  creditor: z.string(),
  before: z.string().describe("Where letters say to pay until it is approved"),
  after: z.string(),
});
const because = z.string().trim().min(1).max(1000);

const Shown = z
  .object({
    approvalId: z.uuid(),
    kind: Kind,
    thingId: z.uuid(),
    debtorId: z.uuid().nullable().describe("Null where it concerns no debtor"),
    debtor: z.string().nullable(),
    number: z.string().nullable(),
    thing: z.string(),
    template: Template.nullable().describe("Of a template: what is to be written, and what is written now"),
    payTo: PayTo.nullable().describe("Of where a creditor is paid: until now, and as it is asked for"),
    amount: orNull(Amount),
    because: z.string(),
    asker: z.string(),
    askedAt: Instant,
    dueAt: Instant,
    isOverdue: z.boolean(),
    deciders: z
      .array(z.string())
      .readonly()
      .describe("Of what waits: who could decide it now; none where nobody could"),
    isAlone: z.boolean().describe("Whether whoever asked decided it, as nobody else could have"),
    waitsForReader: z.boolean().describe("Whether it waits for the reader"),
    askedByReader: z.boolean().describe("Whether the reader asked for it, and may take it back as long as it waits"),
    whyNot: z.string().nullable().describe("Why the reader may not decide it"),
    verdict: z.enum(verdicts).nullable(),
    decider: z.string().nullable(),
    decidedAt: Instant.nullable(),
    decidedBecause: z.string().nullable(),
  })
  .meta({ id: "Approval" });

type Listed = Omit<z.input<typeof Shown>, "amount" | "askedAt" | "dueAt" | "decidedAt"> & {
  readonly amount: Money | null;
  readonly askedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly decidedAt: Temporal.Instant | null;
};
type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Asking = Asked & {
  readonly kind: DebtorKind;
  readonly debtorId: Id<"debtor">;
  readonly thingId: string;
  readonly amount: Money | null;
  readonly because: string;
};
type Listing = {
  readonly isOpen: boolean;
  readonly kind: ApprovalKind | undefined;
  readonly find: string;
};

type Deps = {
  readonly askApproval: (
    asked: Asking,
  ) => Promise<Outcome<{ readonly approvalId: string }, "thing_is_unknown" | "limit_says_how_much">>;
  readonly listApprovals: (asked: Asked & Listing) => Promise<Listed[]>;
  readonly exportApprovals: (asked: Asked & Listing) => Promise<Outcome<FileAnswer, WorkbookRefusal>>;
  readonly takeBackAsking: (
    asked: Asked & { readonly approvalId: Id<"approval">; readonly because: string | null },
  ) => Promise<Outcome<undefined, TakingBackRefusal>>;
};

const asking = {
  amount_is_unreadable: { status: 422, says: "The amount is not written in its currency, as 1234.50 and USD are." },
  thing_is_unknown: { status: 404, says: "This debtor has no such thing, or it has ended already." },
  limit_says_how_much: { status: 422, says: "A limit that is asked for says how much, not less than zero." },
  approval_is_asked_already: { status: 409, says: "This was asked for already, and waits to be decided." },
} as const;

const takingBack = {
  approval_is_unknown: { status: 404, says: takingBackRefusals.approval_is_unknown },
  only_who_asked_takes_back: { status: 403, says: takingBackRefusals.only_who_asked_takes_back },
  approval_is_decided: { status: 409, says: takingBackRefusals.approval_is_decided },
} as const satisfies Record<TakingBackRefusal, object>;

/** What is asked for by those who may not do it alone, listed, and taken back. */
export function approvalRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [askRoute(deps), listRoute(deps), fileRoute(deps), takeBackRoute(deps)];
}

function askRoute({ askApproval }: Deps) {
  return operation<Caller>()({
    id: "askApproval",
    method: "post",
    path: "/debtors/{debtorId}/approvals",
    summary: "Ask for something that one may not do alone: it is done when somebody else approves it",
    params: z.object({ debtorId: z.uuid() }),
    body: z.object({
      kind: z.enum(debtorKinds),
      thingId: z.uuid().describe("The stop, dispute or entry; of a limit, the creditor"),
      amount: Amount.optional().describe("Of a limit: what it is to be"),
      because,
    }),
    answer: z.object({ approvalId: z.uuid() }),
    refusals: asking,
    handle: ({ params, body, ...asked }) => {
      const amount = body.amount === undefined ? null : readMoney(body.amount);
      if (amount === undefined) return Promise.resolve(refused("amount_is_unreadable"));
      return askApproval({ ...asked, ...body, debtorId: params.debtorId as Id<"debtor">, amount });
    },
  });
}

const Query = z.object({
  state: z.enum(["open", "decided"]).default("open"),
  kind: Kind.optional(),
  find: z.string().trim().max(100).default("").describe("Words of a debtor, a template, who asked or why"),
});

function listingOf({ state, kind, find }: z.output<typeof Query>): Listing {
  return { isOpen: state === "open", kind, find };
}

function listRoute({ listApprovals }: Deps) {
  return operation<Caller>()({
    id: "listApprovals",
    method: "get",
    path: "/approvals",
    summary: "What waits to be approved, the soonest due first, or what was decided, the newest first",
    query: Query,
    answer: z.object({ approvals: z.array(Shown), yours: z.int() }),
    refusals: {},
    handle: async ({ query, ...asked }) => {
      const approvals = (await listApprovals({ ...asked, ...listingOf(query) })).map(shown);
      return accepted({
        approvals,
        yours: approvals.filter(({ waitsForReader }) => waitsForReader).length,
      });
    },
  });
}

function shown({ amount, askedAt, dueAt, decidedAt, ...rest }: Listed): z.input<typeof Shown> {
  return {
    ...rest,
    amount: amount && writeMoney(amount),
    askedAt: askedAt.toString(),
    dueAt: dueAt.toString(),
    decidedAt: decidedAt?.toString() ?? null,
  };
}

function fileRoute({ exportApprovals }: Deps) {
  return operation<Caller>()({
    id: "exportApprovals",
    method: "get",
    path: "/approvals/workbook",
    summary: "The same approvals, all of them, as an Excel workbook; that it left is kept on record",
    query: Query,
    answer: "file",
    refusals: workbookRefusals,
    handle: ({ query, ...asked }) => exportApprovals({ ...asked, ...listingOf(query) }),
  });
}

function takeBackRoute({ takeBackAsking }: Deps) {
  return operation<Caller>()({
    id: "takeBackAsking",
    method: "put",
    path: "/approvals/{approvalId}/taking-back",
    summary: "Take back what one asked for oneself, as long as nobody decided it; it stays on record",
    params: z.object({ approvalId: z.uuid() }),
    body: z.object({ because: because.optional() }),
    answer: "nothing",
    refusals: takingBack,
    handle: ({ params, body, ...asked }) =>
      takeBackAsking({
        ...asked,
        approvalId: params.approvalId as Id<"approval">,
        because: body.because ?? null,
      }),
  });
}
