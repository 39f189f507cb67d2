import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import type { Finding } from "#law/finding";
import { reasonsToAskAgain } from "#law/law-case";
import { AskedInstant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { honouredKinds, type Honoured } from "./asked-stops.ts";
import { outcomeKeys, outcomeRefusals, parties, type OutcomeRefusal, type Report } from "./outcome.ts";
import { nonpaymentReasons } from "./nonpayment.ts";
import { contactActs, permitRefusals, type PermitRefusal } from "./permit.ts";

const RightPartyShape = z.object({
  asked: z.array(z.string().min(1).max(200)).min(1).max(20),
  matched: z.boolean(),
});

const StoppedShape = z
  .object({
    kind: z.enum(honouredKinds),
    said: z.string().describe("The words by which it was known"),
  })
  .meta({ id: "Honoured" })
  .describe("What was stopped at once because somebody asked for it in their own words");

const FindingShape = z
  .object({
    rule: z.string(),
    cite: z.string(),
    kind: z.enum(["law", "policy"]),
    verified: z
      .boolean()
      .describe("False: few sources tell of the rule; it may stop an act, and nothing is permitted by it"),
    verdict: z.string(),
    denies: z.boolean(),
    because: z.string(),
    retryAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "Finding" });

const Permit = z
  .object({
    permitId: z.uuid(),
    verdict: z.literal("allow"),
    findings: z.array(FindingShape),
    retryAt: z.null(),
    point: z.object({ value: z.string() }),
  })
  .meta({ id: "Permit" });

const Asking = z.object({
  act: z.enum(contactActs),
  pointId: z.uuid(),
  accountIds: z.array(z.uuid()).min(1).max(100),
  purpose: z
    .enum(["collect", "location"])
    .default("collect")
    .describe("To collect, or to ask somebody else where the debtor is (12 CFR 1006.10)"),
  askedAgain: z
    .enum(reasonsToAskAgain)
    .optional()
    .describe("Why somebody who was asked before where the debtor is may be asked again"),
});

const Reporting = z.object({
  outcome: z.enum(outcomeKeys),
  reached: z.enum(parties).optional(),
  words: z.string().trim().max(4000).optional(),
  rightParty: RightPartyShape.optional(),
  spokeWith: z.string().trim().max(200).optional(),
  reason: z.enum(nonpaymentReasons).optional(),
  at: AskedInstant.optional().describe("When it was made, of a visit; just now, where it is not said"),
});

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
};
type Acting = Asked & z.output<typeof Asking>;
type Outcoming = Asked & Report & { readonly permitId: string; readonly words?: string | undefined };

type Given = {
  readonly permitId: string;
  readonly verdict: "allow";
  readonly findings: readonly Finding[];
  readonly point: { readonly value: string };
};
type NotGiven = {
  readonly ok: false;
  readonly refusal: PermitRefusal;
  readonly heldBy?: string;
  readonly asked?: {
    readonly permitId: string;
    readonly findings: readonly Finding[];
    readonly retryAt: Temporal.Instant | null;
    readonly because: string | null;
  };
};

const StandingShape = z
  .object({
    at: z.iso.datetime().describe("When it was asked"),
    isLawful: z.boolean(),
    until: z.iso.datetime().nullable().describe("When it stops being lawful; null: not within the hour, or it is not"),
    retryAt: z.iso.datetime().nullable(),
    findings: z.array(FindingShape),
  })
  .meta({ id: "Standing" });

type Standing = {
  readonly at: Temporal.Instant;
  readonly isLawful: boolean;
  readonly until: Temporal.Instant | null;
  readonly retryAt: Temporal.Instant | null;
  readonly findings: readonly Finding[];
};

type Reported = { readonly effortId: string | null; readonly stopped: readonly Honoured[] };

type Deps = {
  readonly askPermit: (asked: Acting) => Promise<{ readonly ok: true; readonly value: Given } | NotGiven>;
  readonly readStanding: (
    asked: Asked & { readonly permitId: string },
  ) => Promise<Outcome<Standing, "permit_is_not_known" | "permit_was_refused">>;
  readonly reportOutcome: (asked: Outcoming) => Promise<Outcome<Reported, OutcomeRefusal>>;
};

/** The refusals of the gate, as HTTP answers. */
export const gateRefusals = {
  somebody_else_has_it: { status: 409, says: permitRefusals.somebody_else_has_it },
  point_is_not_the_persons: { status: 422, says: permitRefusals.point_is_not_the_persons },
  point_does_not_fit_the_act: { status: 422, says: permitRefusals.point_does_not_fit_the_act },
  account_is_not_the_persons: { status: 422, says: permitRefusals.account_is_not_the_persons },
  no_mandate: { status: 422, says: permitRefusals.no_mandate },
  the_law_stops_it: { status: 422, says: permitRefusals.the_law_stops_it },
  not_covered: { status: 422, says: permitRefusals.not_covered },
} as const satisfies Record<PermitRefusal, object>;

const reporting = {
  permit_is_not_known: { status: 404, says: outcomeRefusals.permit_is_not_known },
  permit_was_refused: { status: 422, says: outcomeRefusals.permit_was_refused },
  act_has_no_outcome: { status: 422, says: outcomeRefusals.act_has_no_outcome },
  outcome_is_already_recorded: { status: 409, says: outcomeRefusals.outcome_is_already_recorded },
  outcome_does_not_fit: { status: 422, says: outcomeRefusals.outcome_does_not_fit },
  happened_in_the_future: { status: 422, says: outcomeRefusals.happened_in_the_future },
  happened_before_it_was_planned: { status: 422, says: outcomeRefusals.happened_before_it_was_planned },
  nobody_gave_a_reason: { status: 422, says: outcomeRefusals.nobody_gave_a_reason },
  right_party_was_not_checked: { status: 422, says: outcomeRefusals.right_party_was_not_checked },
  right_party_does_not_match: { status: 422, says: outcomeRefusals.right_party_does_not_match },
} as const satisfies Record<OutcomeRefusal, object>;

/** Permission to contact a person, and what came of it. */
export function contactRoutes({ askPermit, readStanding, reportOutcome }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "askPermit",
      method: "post",
      path: "/debtors/{debtorId}/permits",
      summary: "Ask whether a person may be contacted now; what is permitted counts from this moment on",
      params: z.object({ debtorId: z.uuid() }),
      body: Asking,
      answer: Permit,
      refusals: gateRefusals,
      handle: async ({ params, body, ...asked }) => {
        const answer = await askPermit({ ...asked, ...params, ...body });
        if (!answer.ok) return { ok: false, refusal: answer.refusal, detail: detailOf(answer) };
        const { permitId, verdict, findings, point } = answer.value;
        return accepted({ permitId, verdict, findings: findings.map(plain), retryAt: null, point });
      },
    }),
    standingRoute(readStanding),
    operation<Caller>()({
      id: "reportOutcome",
      method: "put",
      path: "/debtors/{debtorId}/permits/{permitId}/outcome",
      summary: "Report what came of a permitted call or visit; the same report twice is one report",
      params: z.object({ debtorId: z.uuid(), permitId: z.uuid() }),
      body: Reporting,
      answer: z.object({ effortId: z.uuid().nullable(), stopped: z.array(StoppedShape) }),
      refusals: reporting,
      handle: async ({ params, body: { at, ...body }, ...asked }) => {
        const madeAt = at === undefined ? undefined : Temporal.Instant.from(at);
        const reported = await reportOutcome({ ...asked, ...params, ...body, at: madeAt });
        if (!reported.ok) return reported;
        return accepted({ ...reported.value, stopped: [...reported.value.stopped] });
      },
    }),
  ];
}

/** Whoever holds a permit asks at the moment at which they act: what was lawful may be so no more. */
function standingRoute(readStanding: Deps["readStanding"]): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "readStanding",
    method: "get",
    path: "/debtors/{debtorId}/permits/{permitId}/standing",
    summary: "Ask anew whether what was permitted is lawful still, at the moment at which it is done, and until when",
    params: z.object({ debtorId: z.uuid(), permitId: z.uuid() }),
    answer: StandingShape,
    refusals: {
      permit_is_not_known: reporting.permit_is_not_known,
      permit_was_refused: reporting.permit_was_refused,
    },
    handle: async ({ params, ...asked }) => {
      const standing = await readStanding({ ...asked, ...params });
      if (!standing.ok) return standing;
      const { at, isLawful, until, retryAt, findings } = standing.value;
      const instants = { at: at.toString(), until: until?.toString() ?? null, retryAt: retryAt?.toString() ?? null };
      return accepted({ isLawful, ...instants, findings: findings.map(plain) });
    },
  });
}

function plain({ retryAt, ...finding }: Finding) {
  return { ...finding, retryAt: retryAt?.toString() ?? null };
}

/** What else a person should know of a refusal: the findings, and when to ask again. */
export function detailOf({ asked, heldBy }: Omit<NotGiven, "refusal">): Record<string, unknown> {
  if (heldBy !== undefined) return { heldBy };
  if (asked === undefined) return {};
  const { permitId, findings, retryAt, because } = asked;
  const reason = because === null ? {} : { notEncoded: because };
  return { permitId, findings: findings.map(plain), retryAt: retryAt?.toString() ?? null, ...reason };
}

/** How findings and checks stand in JSON, for the other operations that answer with them. */
export const contactShapes = { Finding: FindingShape, RightParty: RightPartyShape, Stopped: StoppedShape, plain };
