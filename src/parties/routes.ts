import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { AskedDay } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";
import { stopKinds, stopRefusals, type StopKind, type StopRefusal } from "./person-stop.ts";

const Found = z.object({
  debtorId: z.uuid(),
  name: z.string(),
  number: z.string(),
  by: z.enum(["name", "number", "invoice", "credit", "point", "person", "amount", "document", "words"]),
  said: z.string(),
  score: z.number(),
});

const NewStop = z.object({
  kind: z.enum(stopKinds),
  accountId: z.uuid().optional(),
  because: z.string().trim().min(1).max(1000),
  receivedOn: AskedDay,
});

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
};

type AskedStop = Asked & {
  readonly debtorId: Id<"debtor">;
  readonly kind: StopKind;
  readonly accountId: Id<"account"> | null;
  readonly because: string;
  readonly receivedOn: Temporal.PlainDate;
};

type AskedLift = Asked & { readonly debtorId: Id<"debtor">; readonly stopId: Id<"stop"> };

type Deps = {
  search: (asked: Asked & { readonly text: string }) => Promise<z.input<typeof Found>[]>;
  recordStop: (asked: AskedStop) => Promise<Outcome<{ readonly stopId: Id<"stop"> }, StopRefusal>>;
  liftStop: (asked: AskedLift) => Promise<Outcome<undefined, StopRefusal>>;
};

const refusals = {
  account_is_not_the_debtors: { status: 422, says: stopRefusals.account_is_not_the_debtors },
  received_in_the_future: { status: 422, says: stopRefusals.received_in_the_future },
  stop_is_not_in_force: { status: 404, says: stopRefusals.stop_is_not_in_force },
} as const satisfies Record<StopRefusal, object>;

/** Who owes, and what stops us with them. */
export function partyRoutes({ search, recordStop, liftStop }: Deps): AnyOperation<Caller>[] {
  return [
    searchRoute({ search }),
    operation<Caller>()({
      id: "recordStop",
      method: "post",
      path: "/debtors/{debtorId}/stops",
      summary: "Record what the law or the person stops; without an account it holds for all of them",
      params: z.object({ debtorId: z.uuid() }),
      body: NewStop,
      answer: z.object({ stopId: z.uuid() }),
      refusals,
      handle: ({ params, body, ...asked }) => {
        const debtorId = params.debtorId as Id<"debtor">;
        const accountId = (body.accountId ?? null) as Id<"account"> | null;
        return recordStop({
          ...asked,
          ...body,
          debtorId,
          accountId,
          receivedOn: Temporal.PlainDate.from(body.receivedOn),
        });
      },
    }),
    operation<Caller>()({
      id: "liftStop",
      method: "delete",
      path: "/debtors/{debtorId}/stops/{stopId}",
      summary: "Lift a stop that is in force",
      params: z.object({ debtorId: z.uuid(), stopId: z.uuid() }),
      answer: "nothing",
      refusals,
      handle: ({ params, ...asked }) =>
        liftStop({ ...asked, debtorId: params.debtorId as Id<"debtor">, stopId: params.stopId as Id<"stop"> }),
    }),
  ];
}

function searchRoute({ search }: Pick<Deps, "search">): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "search",
    method: "get",
    path: "/search",
    summary:
      "Find debtors by name, number, invoice, amount, telephone, e-mail, address, document or people around them",
    query: z.object({ for: z.string().trim().min(1).max(200) }),
    answer: z.object({ found: z.array(Found) }),
    refusals: {},
    handle: async ({ query, ...asked }) => accepted({ found: await search({ ...asked, text: query.for }) }),
  });
}
