import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { AnyOperation } from "#platform/operation";
import type { Queries } from "#platform/database";
import { refused, type Outcome } from "#base/outcome";
import type { Money } from "#money/money";
import { readMoney } from "#money/written-money";
import { Money as Amount } from "#platform/answers";
import { operation } from "#platform/operation";
import {
  answeringRefusals,
  raisingRefusals,
  resolutionRefusals,
  takingBackRefusals,
  type AnsweringRefusal,
  type RaisingRefusal,
  type ResolutionRefusal,
  type TakingBackRefusal,
} from "./dispute.ts";
import { disputeReasons, type DisputeReason } from "./reason.ts";

const Raised = z.object({
  itemId: z.uuid(),
  amount: Amount.optional(),
  because: z.string().trim().min(1).max(1000),
  reason: z.enum(disputeReasons).optional(),
  inWriting: z
    .boolean()
    .optional()
    .describe("Whether it came in writing; it is taken as if it did where it is not said"),
  documents: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(20)
    .optional()
    .describe("Documents of the debtor that prove it"),
});

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
};
type Raising = Asked & {
  readonly itemId: Id<"item">;
  readonly amount: Money | null;
  readonly because: string;
  readonly reason: DisputeReason | undefined;
  readonly isInWriting: boolean;
  readonly documents: readonly string[];
};
type TakingBack = Asked & { readonly disputeId: Id<"dispute">; readonly because: string };
type Answering = Asked & { readonly disputeId: Id<"dispute">; readonly sent: string };
type Resolving = Asked & { readonly disputeId: Id<"dispute">; readonly resolution: string };

type Deps = {
  raiseDispute: (
    asked: Raising,
  ) => Promise<Outcome<{ readonly disputeId: Id<"dispute"> }, RaisingRefusal | "document_is_not_known">>;
  answerDispute: (asked: Answering) => Promise<Outcome<undefined, AnsweringRefusal>>;
  resolveDispute: (asked: Resolving) => Promise<Outcome<undefined, ResolutionRefusal>>;
  takeBackDispute: (asked: TakingBack) => Promise<Outcome<undefined, TakingBackRefusal>>;
};

const raising = {
  amount_is_unreadable: { status: 422, says: "The amount is not written in its currency, as 1234.50 and USD are." },
  item_is_unknown: { status: 404, says: raisingRefusals.item_is_unknown },
  disputed_amount_is_positive: { status: 422, says: raisingRefusals.disputed_amount_is_positive },
  currencies_must_be_the_same: { status: 422, says: raisingRefusals.currencies_must_be_the_same },
  item_is_smaller: { status: 422, says: raisingRefusals.item_is_smaller },
  one_open_dispute_of_an_item: { status: 409, says: raisingRefusals.one_open_dispute_of_an_item },
  document_is_not_known: { status: 422, says: "There is no such document of this debtor." },
} as const satisfies Record<RaisingRefusal | "amount_is_unreadable" | "document_is_not_known", object>;

const resolving = {
  dispute_is_unknown: { status: 404, says: resolutionRefusals.dispute_is_unknown },
  dispute_is_resolved: { status: 409, says: resolutionRefusals.dispute_is_resolved },
} as const satisfies Record<ResolutionRefusal, object>;

const answering = {
  ...resolving,
  dispute_is_answered: { status: 409, says: answeringRefusals.dispute_is_answered },
} as const satisfies Record<AnsweringRefusal, object>;

const takingBack = {
  ...resolving,
  dispute_is_somebody_elses: { status: 403, says: takingBackRefusals.dispute_is_somebody_elses },
  dispute_is_of_another_day: { status: 409, says: takingBackRefusals.dispute_is_of_another_day },
} as const satisfies Record<TakingBackRefusal, object>;

/** What a debtor contests, how it is answered, and how that ends. */
export function disputeRoutes({ raiseDispute, ...deps }: Deps): AnyOperation<Caller>[] {
  return [raisingRoute(raiseDispute), ...routesOfRaised(deps)];
}

function raisingRoute(raiseDispute: Deps["raiseDispute"]): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "raiseDispute",
    method: "post",
    path: "/debtors/{debtorId}/disputes",
    summary: "Record that an item is disputed, in part or, without an amount, all of it",
    params: z.object({ debtorId: z.uuid() }),
    body: Raised,
    answer: z.object({ disputeId: z.uuid() }),
    refusals: raising,
    handle: ({ params, body, ...asked }) => {
      const amount = body.amount === undefined ? null : readMoney(body.amount);
      if (amount === undefined) return Promise.resolve(refused("amount_is_unreadable"));
      const ids = { ...params, itemId: body.itemId } as { debtorId: Id<"debtor">; itemId: Id<"item"> };
      const { because, reason, inWriting: isInWriting = true, documents = [] } = body;
      return raiseDispute({ ...asked, ...ids, amount, because, reason, isInWriting, documents });
    },
  });
}

type OfRaised = Omit<Deps, "raiseDispute">;

function routesOfRaised({ answerDispute, resolveDispute, takeBackDispute }: OfRaised): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "answerDispute",
      method: "put",
      path: "/debtors/{debtorId}/disputes/{disputeId}/answer",
      summary: "Record that a dispute was answered today: verification of the debt was sent",
      params: z.object({ debtorId: z.uuid(), disputeId: z.uuid() }),
      body: z.object({ sent: z.string().trim().min(1).max(1000) }),
      answer: "nothing",
      refusals: answering,
      handle: ({ params, body, ...asked }) =>
        answerDispute({ ...asked, ...body, ...(params as { debtorId: Id<"debtor">; disputeId: Id<"dispute"> }) }),
    }),
    operation<Caller>()({
      id: "resolveDispute",
      method: "put",
      path: "/debtors/{debtorId}/disputes/{disputeId}/resolution",
      summary: "Record how a dispute ended",
      params: z.object({ debtorId: z.uuid(), disputeId: z.uuid() }),
      body: z.object({ resolution: z.string().trim().min(1).max(1000) }),
      answer: "nothing",
      refusals: resolving,
      handle: ({ params, body, ...asked }) =>
        resolveDispute({ ...asked, ...body, ...(params as { debtorId: Id<"debtor">; disputeId: Id<"dispute"> }) }),
    }),
    operation<Caller>()({
      id: "takeBackDispute",
      method: "put",
      path: "/debtors/{debtorId}/disputes/{disputeId}/taking-back",
      summary: "Take back a dispute that one recorded by mistake today",
      params: z.object({ debtorId: z.uuid(), disputeId: z.uuid() }),
      body: z.object({ because: z.string().trim().min(1).max(1000) }),
      answer: "nothing",
      refusals: takingBack,
      handle: ({ params, body, ...asked }) =>
        takeBackDispute({ ...asked, ...body, ...(params as { debtorId: Id<"debtor">; disputeId: Id<"dispute"> }) }),
    }),
  ];
}
