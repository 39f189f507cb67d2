import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import {
  consentedTo,
  consentRefusals,
  withdrawRefusals,
  type ConsentedTo,
  type ConsentRefusal,
  type WithdrawRefusal,
} from "#parties/consent";
import { readSaidOn, saidMedia, type SaidMedium } from "#parties/said";
import { AskedDay, AskedTime, Instant, NamedFile } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly because: string;
  readonly on: Temporal.PlainDate;
};

type Consenting = Asked & {
  readonly pointId: Id<"point">;
  readonly to: ConsentedTo;
  readonly saidBy: string;
  readonly isOwnWord: boolean;
  readonly medium: SaidMedium;
  readonly time: Temporal.PlainTime | null;
  /** The last day for which it is given. */
  readonly until: Temporal.PlainDate | null;
  readonly documents: readonly string[];
};

type Deps = {
  readonly recordConsent: (asked: Consenting) => Promise<Outcome<{ readonly consentId: string }, ConsentRefusal>>;
  readonly withdrawConsent: (
    asked: Asked & { readonly consentId: string },
  ) => Promise<Outcome<undefined, WithdrawRefusal>>;
};

/** A consent that holds, as a screen shows it. */
export const HeldConsent = z.object({
  ...{ id: z.uuid(), to: z.enum(consentedTo), givenTo: z.enum(["us", "creditor", "prior-collector"]) },
  ...{ givenAt: Instant, untilAt: Instant.nullable() },
  documents: z.array(NamedFile).describe("What proves it"),
});

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const because = z.string().trim().min(1).max(1000).describe("What they said, and where that can be seen or heard");

/** What a person agrees to at a number or address, and that they do so no longer. */
export function consentRoutes({ recordConsent, withdrawConsent }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "recordConsent",
      method: "post",
      path: "/debtors/{debtorId}/points/{pointId}/consents",
      summary: "Record what somebody agreed to at a number or address, by their own word, directly to us",
      params: z.object({ debtorId: z.uuid(), pointId: z.uuid() }),
      body: z.object({
        to: z.enum(consentedTo),
        saidBy: z.string().trim().min(1).max(200).describe("Who agreed, by name"),
        isOwnWord: z.boolean().describe("Whether it is who is reached there that agreed"),
        medium: z.enum(saidMedia).describe("By what they said it"),
        on: AskedDay.describe("When they said it"),
        time: AskedTime.optional().describe("At which hour of the office's clock, where that is known"),
        until: AskedDay.optional().describe("The last day for which it is given"),
        because,
        documents: z.array(digest).max(20).default([]).describe("Documents of the debtor that prove it"),
      }),
      answer: z.object({ consentId: z.uuid() }),
      refusals: {
        point_is_unknown: { status: 404, says: consentRefusals.point_is_unknown },
        nothing_to_consent_to: { status: 422, says: consentRefusals.nothing_to_consent_to },
        not_their_own_consent: { status: 422, says: consentRefusals.not_their_own_consent },
        said_in_the_future: { status: 422, says: consentRefusals.said_in_the_future },
        ends_before_it_begins: { status: 422, says: consentRefusals.ends_before_it_begins },
        consented_already: { status: 409, says: consentRefusals.consented_already },
        document_is_not_known: { status: 422, says: consentRefusals.document_is_not_known },
      } as const satisfies Record<ConsentRefusal, object>,
      handle: ({ params, body: { on, time, until, ...body }, ...asked }) =>
        recordConsent({
          ...{ ...asked, ...body, ...readSaidOn({ on, time }) },
          until: until === undefined ? null : Temporal.PlainDate.from(until),
          ...{ debtorId: params.debtorId as Id<"debtor">, pointId: params.pointId as Id<"point"> },
        }),
    }),
    withdrawRoute({ withdrawConsent }),
  ];
}

function withdrawRoute({ withdrawConsent }: Pick<Deps, "withdrawConsent">): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "withdrawConsent",
    method: "post",
    path: "/debtors/{debtorId}/consents/{consentId}/withdraw",
    summary: "Record that somebody agrees no longer: the consent stays on record, and holds no more",
    params: z.object({ debtorId: z.uuid(), consentId: z.uuid() }),
    body: z.object({ on: AskedDay.describe("When they said it"), because }),
    answer: "nothing",
    refusals: {
      consent_is_not_held: { status: 404, says: withdrawRefusals.consent_is_not_held },
      said_in_the_future: { status: 422, says: withdrawRefusals.said_in_the_future },
      withdrawn_before_given: { status: 422, says: withdrawRefusals.withdrawn_before_given },
    } as const satisfies Record<WithdrawRefusal, object>,
    handle: ({ params: { debtorId, consentId }, body, ...asked }) =>
      withdrawConsent({
        ...{ ...asked, ...body, on: Temporal.PlainDate.from(body.on) },
        ...{ debtorId: debtorId as Id<"debtor">, consentId },
      }),
  });
}
