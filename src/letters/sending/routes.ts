import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import { letterStates, ways } from "#letters/letter";
import { Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer, type Refusal, type Refused } from "#platform/operation";
import { workbookRefusals, type WorkbookRefusal } from "#platform/workbook";
import {
  outgoingRefusals,
  whichLetters,
  type OutgoingCounts,
  type OutgoingLetter,
  type WhichLetters,
} from "./outgoing.ts";

const Outgoing = z
  .object({
    debtorId: z.uuid(),
    letterId: z.uuid(),
    debtor: z.string(),
    number: z.string(),
    creditor: z.string(),
    template: z.string(),
    sentBy: z.enum(ways),
    state: z.enum(letterStates),
    because: z.string(),
    trouble: z.string().nullable(),
    plannedAt: Instant,
    tryAt: Instant.nullable(),
    decidedAt: Instant.nullable(),
    digest: z.string().nullable().describe("The document that it is, once it is on file"),
    takenBy: z.string().nullable().describe("Who has taken it out to send it by hand"),
    takenAt: Instant.nullable(),
    isOwn: z.boolean().describe("Whether that is the reader"),
    mayTell: z.boolean().describe("Whether the reader may say what came of it"),
  })
  .meta({ id: "OutgoingLetter" });

const counts = z.object({ waiting: z.int(), "not-sent": z.int(), "to-print": z.int() });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Listed = {
  /** Whether a mail server is set up: without one nothing leaves by e-mail. */
  readonly sendsEmail: boolean;
  readonly counts: OutgoingCounts;
  readonly letters: readonly OutgoingLetter[];
};
type Listing = { readonly which: WhichLetters; readonly find: string };
type OfLetter = Asked & { readonly debtorId: string; readonly letterId: string };
type Withdrawing = OfLetter & { readonly because: string };
type Done = Promise<{ readonly ok: true; readonly value: undefined } | Refused>;
type Deps = {
  readonly listOutgoing: (asked: Asked & Listing) => Promise<Listed>;
  readonly exportOutgoing: (asked: Asked & Listing) => Promise<Outcome<FileAnswer, WorkbookRefusal>>;
  readonly takeOutLetter: (asked: OfLetter) => Promise<{ readonly ok: true; readonly value: FileAnswer } | Refused>;
  readonly markHandedOver: (asked: OfLetter) => Done;
  readonly markNotHandedOver: (asked: Withdrawing & { readonly isLost: boolean }) => Done;
  readonly withdrawLetter: (asked: Withdrawing) => Promise<Outcome<undefined, keyof typeof outgoingRefusals>>;
};

/** Letters to debtors that are on their way, went astray, or wait to be printed. */
export function outgoingRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...waitingRoutes(deps), ...byHandRoutes(deps)];
}

const says = (name: keyof typeof outgoingRefusals, status: Refusal["status"]) => ({
  status,
  says: outgoingRefusals[name],
});

const Query = z.object({
  which: z.enum(whichLetters).default("waiting"),
  find: z.string().trim().max(100).default("").describe("Words of a name, a number, a creditor or a template"),
});

function waitingRoutes({ listOutgoing, exportOutgoing, withdrawLetter }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listOutgoing",
      method: "get",
      path: "/letters",
      summary: "Letters to debtors that wait, did not leave, or are to be printed, with how many there are of each",
      query: Query,
      answer: z.object({ sendsEmail: z.boolean(), counts, letters: z.array(Outgoing) }),
      refusals: {},
      handle: async ({ query, ...asked }) => {
        const { letters, ...listed } = await listOutgoing({ ...asked, ...query });
        return accepted({
          ...listed,
          letters: letters.map(({ plannedAt, tryAt, decidedAt, takenAt, ...letter }) => ({
            ...letter,
            plannedAt: plannedAt.toString(),
            tryAt: tryAt?.toString() ?? null,
            decidedAt: decidedAt?.toString() ?? null,
            takenAt: takenAt?.toString() ?? null,
          })),
        });
      },
    }),
    operation<Caller>()({
      id: "exportOutgoing",
      method: "get",
      path: "/letters/workbook",
      summary: "The same letters, all of them, as an Excel workbook; that it left is kept on record",
      query: Query,
      answer: "file",
      refusals: workbookRefusals,
      handle: ({ query, ...asked }) => exportOutgoing({ ...asked, ...query }),
    }),
    withdrawRoute(withdrawLetter),
  ];
}

function withdrawRoute(withdrawLetter: Deps["withdrawLetter"]): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "withdrawLetter",
    method: "post",
    path: "/debtors/{debtorId}/letters/{letterId}/withdraw",
    summary: "Take back a letter that waits, so that it does not leave",
    params: z.object({ debtorId: z.uuid(), letterId: z.uuid() }),
    body: z.object({ because: z.string().trim().min(1).max(500) }),
    answer: z.object({}),
    refusals: {
      letter_is_unknown: says("letter_is_unknown", 404),
      letter_has_left: says("letter_has_left", 409),
    },
    handle: async ({ params, body, ...asked }) => {
      const done = await withdrawLetter({ ...asked, ...params, ...body });
      return done.ok ? accepted({}) : done;
    },
  });
}

/** E-mail that a person sends from a mailbox of their own, where no mail server is set up. */
function byHandRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "takeOutLetter",
      method: "post",
      path: "/debtors/{debtorId}/letters/{letterId}/take-out",
      summary: "Take an e-mail out of the outbox as a file, to send it by hand. The law is asked at this moment",
      params: OfOne,
      isRepeatable: true,
      answer: "file",
      refusals: {
        letter_has_left: says("letter_has_left", 409),
        letter_is_overtaken: says("letter_is_overtaken", 409),
        letter_waits: says("letter_waits", 422),
        mail_server_sends: says("mail_server_sends", 409),
        no_own_address: says("no_own_address", 422),
        taken_by_another: says("taken_by_another", 409),
      },
      handle: ({ params, ...asked }) => deps.takeOutLetter({ ...asked, ...params }),
    }),
    ...markingRoutes(deps),
  ];
}

const OfOne = z.object({ debtorId: z.uuid(), letterId: z.uuid() });

/** What came of an e-mail that was taken out. */
function markingRoutes({ markHandedOver, markNotHandedOver }: Deps): AnyOperation<Caller>[] {
  const marked = {
    method: "post",
    params: OfOne,
    answer: z.object({}),
    refusals: {
      letter_is_not_taken_out: says("letter_is_not_taken_out", 409),
      taken_by_another: says("taken_by_another", 409),
    },
  } as const;
  return [
    operation<Caller>()({
      ...marked,
      id: "markHandedOver",
      path: "/debtors/{debtorId}/letters/{letterId}/handed-over",
      summary: "Say that an e-mail that was taken out has been sent: it is on file, and counts from now on",
      handle: async ({ params, ...asked }) => {
        const done = await markHandedOver({ ...asked, ...params });
        return done.ok ? accepted({}) : done;
      },
    }),
    operation<Caller>()({
      ...marked,
      id: "markNotHandedOver",
      path: "/debtors/{debtorId}/letters/{letterId}/not-handed-over",
      summary: "Say that an e-mail that was taken out has not been sent: it waits again, or could not be delivered",
      body: z.object({
        because: z.string().trim().min(1).max(500),
        isLost: z.boolean().describe("It could not be delivered, and goes by post where it can"),
      }),
      handle: async ({ params, body, ...asked }) => {
        const done = await markNotHandedOver({ ...asked, ...params, ...body });
        return done.ok ? accepted({}) : done;
      },
    }),
  ];
}
