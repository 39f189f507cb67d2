import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { AskedDay, Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { releaseRefusals, type ReleaseRefusal } from "./release.ts";

const Terms = z
  .array(z.object({ creditorId: z.uuid(), creditor: z.string(), name: z.string(), says: z.string(), setAt: Instant }))
  .meta({ id: "Terms" });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Releasing = Asked & {
  readonly debtorId: Id<"debtor">;
  readonly itemId: Id<"item">;
  readonly dueOn: Temporal.PlainDate;
  readonly because: string;
};
type Setting = Asked & {
  /** Whose terms; the office's own where nobody is named. One who is new is made, as an import makes it. */
  readonly creditor?: string | undefined;
  readonly name: string;
  readonly says: string | null;
};

/** Why terms cannot be set, in order of precedence. */
export const termsRefusals = {
  terms_are_unknown: "There are no terms of that name.",
  terms_mean_nothing:
    "These words are no terms that are understood: net 30, 2/10 net 30, 30/60/90, 10th of next month.",
} as const;

export type TermsRefusal = keyof typeof termsRefusals;

type Deps = {
  listTerms: (asked: Asked) => Promise<z.input<typeof Terms>>;
  setTerms: (asked: Setting) => Promise<Outcome<undefined, TermsRefusal>>;
  releaseRetainage: (asked: Releasing) => Promise<Outcome<undefined, ReleaseRefusal>>;
};

const name = z.string().trim().min(1).max(100);

/** What a creditor's terms mean, and the release of what was held back. */
export function termsRoutes({ listTerms, setTerms, releaseRetainage }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listTerms",
      method: "get",
      path: "/terms",
      summary: "What the terms of creditors mean that do not say it themselves",
      answer: Terms,
      refusals: {},
      handle: async (asked) => accepted(await listTerms(asked)),
    }),
    operation<Caller>()({
      id: "setTerms",
      method: "post",
      path: "/terms",
      summary: "Say what a creditor's terms mean, from now on; without words, that they mean nothing any more",
      body: z.object({
        creditor: z.string().trim().min(1).max(200).optional(),
        name,
        says: z.string().trim().min(1).max(200).nullable(),
      }),
      answer: "nothing",
      refusals: {
        terms_are_unknown: { status: 404, says: termsRefusals.terms_are_unknown },
        terms_mean_nothing: { status: 422, says: termsRefusals.terms_mean_nothing },
      },
      handle: ({ body, ...asked }) => setTerms({ ...asked, ...body }),
    }),
    operation<Caller>()({
      id: "releaseRetainage",
      method: "post",
      path: "/debtors/{debtorId}/items/{itemId}/retainage-release",
      summary: "Say from which day on what was held back of an item is due",
      params: z.object({ debtorId: z.uuid(), itemId: z.uuid() }),
      body: z.object({ dueOn: AskedDay, because: z.string().trim().min(1).max(500) }),
      answer: "nothing",
      refusals: {
        item_is_not_open: { status: 409, says: releaseRefusals.item_is_not_open },
        nothing_is_retained: { status: 409, says: releaseRefusals.nothing_is_retained },
      },
      handle: ({ params, body, ...asked }) =>
        releaseRetainage({
          ...{ ...asked, ...body, dueOn: Temporal.PlainDate.from(body.dueOn) },
          ...(params as { debtorId: Id<"debtor">; itemId: Id<"item"> }),
        }),
    }),
  ];
}
