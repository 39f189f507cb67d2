import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Agreed } from "#work/agreed";
import { callbackRefusals, type CallbackRefusal } from "#work/callback";
import type { Queries } from "#platform/database";
import { AskedDay, AskedTime, Instant } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
};
type Placing = Asked & { readonly agreed: Agreed; readonly loginId: string | undefined; readonly because: string };

type Deps = {
  readonly placeCallback: (
    asked: Placing,
  ) => Promise<Outcome<{ readonly callbackId: string; readonly dueAt: Temporal.Instant }, CallbackRefusal>>;
  readonly dropCallback: (asked: Asked & { readonly callbackId: string }) => Promise<boolean>;
};

const placing = {
  zone_is_not_theirs: { status: 422, says: callbackRefusals.zone_is_not_theirs },
  hour_does_not_exist: { status: 422, says: callbackRefusals.hour_does_not_exist },
  callback_is_past: { status: 422, says: callbackRefusals.callback_is_past },
  callback_is_too_far: { status: 422, says: callbackRefusals.callback_is_too_far },
  person_is_unknown: { status: 422, says: callbackRefusals.person_is_unknown },
  debtor_is_not_theirs: { status: 422, says: callbackRefusals.debtor_is_not_theirs },
} as const satisfies Record<CallbackRefusal, object>;

/** Agreeing to call somebody back at an hour, and dropping that. */
export function callbackRoutes({ placeCallback, dropCallback }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "placeCallback",
      method: "post",
      path: "/debtors/{debtorId}/callbacks",
      summary: "Agree to call a debtor back at an hour, on the office's clock or on one where they may be",
      params: z.object({ debtorId: z.uuid() }),
      body: z.object({
        on: AskedDay,
        time: AskedTime,
        zone: z.string().max(64),
        because: z.string().trim().max(300).default(""),
        loginId: z.uuid().optional(),
      }),
      answer: z.object({ callbackId: z.uuid(), dueAt: Instant }),
      refusals: placing,
      handle: async ({ params, body, tx, caller, now }) => {
        const agreed = {
          ...{ on: Temporal.PlainDate.from(body.on), time: Temporal.PlainTime.from(body.time), zone: body.zone },
        };
        const { because, loginId } = body;
        const outcome = await placeCallback({ tx, caller, now, debtorId: params.debtorId, agreed, because, loginId });
        return outcome.ok ? accepted({ ...outcome.value, dueAt: outcome.value.dueAt.toString() }) : outcome;
      },
    }),
    operation<Caller>()({
      id: "dropCallback",
      method: "delete",
      path: "/debtors/{debtorId}/callbacks/{callbackId}",
      summary: "Call nobody back any more",
      params: z.object({ debtorId: z.uuid(), callbackId: z.uuid() }),
      answer: "nothing",
      refusals: { callback_is_over: { status: 409, says: "That callback was made or dropped already." } },
      handle: async ({ params, tx, caller, now }) =>
        (await dropCallback({ tx, caller, now, ...params })) ? accepted(undefined) : refused("callback_is_over"),
    }),
  ];
}
