import { z } from "zod";
import type { Caller } from "#access/caller";
import { creditorRefusals } from "#parties/creditors/creditor";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Given, type Refused } from "#platform/operation";

type Asking = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly creditorId: string;
  readonly over: number;
  readonly payTo: string;
  readonly because: string;
};
type Deps = {
  readonly askForPayTo: (asked: Asking) => Promise<Given<{ readonly approvalId: string }> | Refused>;
};

const { creditor_is_unknown, creditor_was_changed, creditor_is_unreadable, pay_to_is_as_before } = creditorRefusals;

/** Where a creditor is paid, once it was said: one asks for another place, and somebody else approves it. */
export function payToRoutes({ askForPayTo }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "askForPayTo",
      method: "post",
      path: "/creditors/{creditorId}/pay-to",
      summary: "Ask for another place to pay a creditor: letters say it when somebody else has approved it",
      params: z.object({ creditorId: z.uuid() }),
      body: z.object({
        over: z.int().describe("The version that was read"),
        // What it says is read by rules of our own, which answer in sentences: here it is only kept short.
        payTo: z.string().max(4000),
        because: z.string().trim().min(1).max(1000).describe("How it is known that it is true"),
      }),
      answer: z.object({ approvalId: z.uuid() }),
      refusals: {
        ...{ creditor_is_unknown, creditor_was_changed, creditor_is_unreadable, pay_to_is_as_before },
        approval_is_asked_already: {
          status: 409,
          says: "Somebody asked for another place to pay already, and it waits to be decided.",
        },
      },
      handle: ({ params, body, ...asked }) => askForPayTo({ ...asked, ...params, ...body }),
    }),
  ];
}
