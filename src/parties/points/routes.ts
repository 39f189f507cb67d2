import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import { enteredPoints } from "#parties/contact-point";
import { readSaidOn, saidMedia, type SaidMedium, type SaidOn } from "#parties/said";
import { optInRefusals, optOutRefusals, peopleRefusals, type OptInRefusal, type OptOutRefusal } from "#parties/people";
import { AskedDay, AskedTime } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { pointReading } from "#parties/point-reading";

type OptingOut = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly pointId: Id<"point">;
  readonly because: string;
};
type OptingIn = OptingOut &
  SaidOn & {
    readonly saidBy: string;
    readonly isOwnWord: boolean;
    readonly medium: SaidMedium;
  };
type Deps = {
  readonly optOutPoint: (asked: OptingOut) => Promise<Outcome<undefined, OptOutRefusal>>;
  readonly optInPoint: (asked: OptingIn) => Promise<Outcome<undefined, OptInRefusal>>;
};

const PointOfDebtor = z.object({ debtorId: z.uuid(), pointId: z.uuid() });
type PointOfDebtor = { readonly debtorId: Id<"debtor">; readonly pointId: Id<"point"> };

/** How a number or address would be read, before anybody writes it down; and that no more messages are to go there, or again. */
export function pointRoutes({ optOutPoint, optInPoint }: Deps): AnyOperation<Caller>[] {
  return [
    optInRoute({ optInPoint }),
    operation<Caller>()({
      id: "optOutPoint",
      method: "post",
      path: "/debtors/{debtorId}/points/{pointId}/opt-out",
      summary: "Record that somebody wants no more e-mail or texts at an address or number, whoever holds it",
      params: PointOfDebtor,
      body: z.object({ because: z.string().trim().min(1).max(1000) }),
      answer: "nothing",
      refusals: {
        point_is_unknown: { status: 404, says: optOutRefusals.point_is_unknown },
        point_gets_no_messages: { status: 422, says: optOutRefusals.point_gets_no_messages },
        opted_out_already: { status: 409, says: optOutRefusals.opted_out_already },
      },
      handle: ({ params, body, ...asked }) => optOutPoint({ ...asked, ...body, ...(params as PointOfDebtor) }),
    }),
    operation<Caller>()({
      id: "readPoint",
      method: "get",
      path: "/debtors/{debtorId}/points/reading",
      summary: "Say how a number, e-mail or address would be read, and what in it is missing or doubtful",
      params: z.object({ debtorId: z.uuid() }),
      query: z.object({ kind: z.enum(enteredPoints), text: z.string().trim().min(1).max(500) }),
      answer: z.object({ lines: z.array(z.string()), findings: z.array(z.string()) }),
      refusals: { point_is_unreadable: { status: 422, says: peopleRefusals.point_is_unreadable } },
      handle: ({ query }) => Promise.resolve(pointReading(query)),
    }),
  ];
}

function optInRoute({ optInPoint }: Pick<Deps, "optInPoint">): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "optInPoint",
    method: "post",
    path: "/debtors/{debtorId}/points/{pointId}/opt-in",
    summary: "Record that who opted out of an address or number wants messages there again, by their own word",
    params: PointOfDebtor,
    body: z.object({
      saidBy: z.string().trim().min(1).max(200).describe("Who said it, by name"),
      isOwnWord: z.boolean().describe("Whether it is who is reached there that said it"),
      medium: z.enum(saidMedia).describe("By what they said it"),
      on: AskedDay.describe("When they said it"),
      time: AskedTime.optional().describe("At which hour of the office's clock, where that is known"),
      because: z.string().trim().min(1).max(1000).describe("What they said, and where that can be seen or heard"),
    }),
    answer: "nothing",
    refusals: {
      point_is_unknown: { status: 404, says: optInRefusals.point_is_unknown },
      not_opted_out: { status: 409, says: optInRefusals.not_opted_out },
      not_their_own_word: { status: 422, says: optInRefusals.not_their_own_word },
      address_is_shared: { status: 422, says: optInRefusals.address_is_shared },
      said_in_the_future: { status: 422, says: optInRefusals.said_in_the_future },
      said_before_opting_out: { status: 422, says: optInRefusals.said_before_opting_out },
    } as const satisfies Record<OptInRefusal, object>,
    handle: ({ params, body: { on, time, ...body }, ...asked }) =>
      optInPoint({ ...asked, ...body, ...readSaidOn({ on, time }), ...(params as PointOfDebtor) }),
  });
}
