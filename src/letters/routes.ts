import { z } from "zod";
import type { Caller } from "#access/caller";
import { debtorsAtOnceMax } from "#parties/at-once";
import { accepted, type Accepted, type Outcome } from "#base/outcome";
import { AskedDay } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer, type Refusal, type Refused } from "#platform/operation";
import { letterRefusals, ways, type LetterRefusal } from "./letter.ts";
import { packRefusals, type PackRefusal } from "./hand-over-pack.ts";
import { outgoingRefusals } from "./sending/outgoing.ts";
import { statementRefusals } from "./statement.ts";

// A template is named as the step of a ladder is.
const Template = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

const Wanted = z.object({
  creditorId: z.uuid(),
  template: Template.optional(),
  sentBy: z.enum(ways).optional(),
  pointId: z.uuid().optional(),
  withCopies: z
    .boolean()
    .optional()
    .describe("Copies of the invoices on file go along; where it is not said, with an e-mail"),
  again: z.boolean().optional().describe("Although something was written to them for this creditor today already"),
});

const Made = z.object({
  letterId: z.uuid(),
  digest: z.string().nullable().describe("Of what is on file; null of an e-mail, which is on file when it has left"),
  waits: z.boolean().describe("No mail server is set up: it waits in the outbox to be sent by hand"),
});

type Making = z.output<typeof Wanted> & {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
};
type Stating = {
  readonly tx: Queries;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
  readonly creditorId: string;
  readonly on?: Temporal.PlainDate | undefined;
};
type Packing = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
  readonly creditorId: string;
};
type Remaking = Omit<Packing, "creditorId"> & { readonly letterId: string };
type Made = Accepted<z.output<typeof Made>>;

const WantedOfMany = z.object({
  debtorIds: z.array(z.uuid()).min(1).max(debtorsAtOnceMax),
  template: Template,
  sentBy: z.enum(ways).default("post").describe("By e-mail to whom there is an address for it, else by post"),
  isDry: z.boolean().default(false).describe("Says what would be written and what stands against it; writes nothing"),
});

const Written = z.object({
  written: z.int().describe("Letters, one for each debtor and creditor"),
  letters: z
    .array(z.object({ debtorId: z.uuid(), letterId: z.uuid() }))
    .readonly()
    .describe("What was written, to take it back by; nothing where it was only looked"),
  left: z
    .array(
      z.object({
        debtorId: z.uuid(),
        debtor: z.string(),
        number: z.string(),
        because: z.string(),
        rule: z.string().nullable().describe("The rule of law that stands against it, where one does"),
        lawfulAt: z.iso.datetime().nullable(),
      }),
    )
    .readonly(),
});
export type WrittenToMany = z.input<typeof Written>;

type WritingMany = z.output<typeof WantedOfMany> & Pick<Making, "tx" | "caller" | "now">;

type Deps = {
  readonly writeForMany: (asked: WritingMany) => Promise<WrittenToMany>;
  readonly makeLetter: (asked: Making) => Promise<Made | Refused>;
  readonly remakeLetter: (asked: Remaking) => Promise<Made | Refused>;
  readonly readStatement: (asked: Stating) => Promise<Outcome<FileAnswer, keyof typeof statementRefusals>>;
  readonly makeHandOverPack: (asked: Packing) => Promise<Outcome<{ readonly digest: string }, PackRefusal>>;
  /** The refusals of the gate that every letter passes, with what a person reads of each. */
  readonly gateRefusals: Readonly<Record<string, Refusal>>;
};

const refusals = {
  debtor_was_erased: { status: 409, says: letterRefusals.debtor_was_erased },
  no_email_address: { status: 422, says: letterRefusals.no_email_address },
  no_address: { status: 422, says: letterRefusals.no_address },
  no_validation_notice: { status: 422, says: letterRefusals.no_validation_notice },
  notice_is_not_due: { status: 409, says: letterRefusals.notice_is_not_due },
  itemization_does_not_add_up: { status: 422, says: letterRefusals.itemization_does_not_add_up },
  written_today: { status: 409, says: letterRefusals.written_today },
  nothing_to_ask_for: { status: 422, says: letterRefusals.nothing_to_ask_for },
} as const satisfies Record<LetterRefusal, Refusal>;

/** Letters that a person asks for at the desk. */
export function letterRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [packing(deps), making(deps), remaking(deps), writingToMany(deps), stating(deps)];
}

function making({ makeLetter, gateRefusals }: Deps): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "makeLetter",
    method: "post",
    path: "/debtors/{debtorId}/letters",
    summary: "Write a letter about what is owed to a creditor, by post or by e-mail, and hand it over at once",
    params: z.object({ debtorId: z.uuid() }),
    body: Wanted,
    answer: Made,
    refusals: { ...gateRefusals, ...refusals },
    handle: ({ params, body, ...asked }) => makeLetter({ ...asked, ...params, ...body }),
  });
}

function remaking({ remakeLetter, gateRefusals }: Deps): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "remakeLetter",
    method: "post",
    path: "/debtors/{debtorId}/letters/{letterId}/anew",
    summary: "Make a letter anew that was stopped, as it would be now: asked of the law and handed over at once",
    params: z.object({ debtorId: z.uuid(), letterId: z.uuid() }),
    answer: Made,
    refusals: {
      ...gateRefusals,
      ...refusals,
      letter_is_unknown: { status: 404, says: outgoingRefusals.letter_is_unknown },
      letter_is_not_stopped: { status: 409, says: outgoingRefusals.letter_is_not_stopped },
    },
    handle: ({ params, ...asked }) => remakeLetter({ ...asked, ...params }),
  });
}

function stating({ readStatement }: Deps): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "readStatement",
    method: "get",
    path: "/debtors/{debtorId}/statement",
    summary: "What a debtor owes a creditor on a day, line by line, as a PDF; it is handed to nobody",
    params: z.object({ debtorId: z.uuid() }),
    query: z.object({ creditorId: z.uuid(), on: AskedDay.optional() }),
    answer: "file",
    refusals: { nothing_open: { status: 422, says: statementRefusals.nothing_open } },
    handle: ({ params, query: { creditorId, on }, tx, now }) =>
      readStatement({
        ...params,
        creditorId,
        tx,
        now,
        on: on === undefined ? undefined : Temporal.PlainDate.from(on),
      }),
  });
}

function packing({ makeHandOverPack }: Deps): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "makeHandOverPack",
    method: "post",
    path: "/debtors/{debtorId}/hand-over-packs",
    summary: "Put together what an agency or attorney is given of a debt, as one PDF on file; it is handed to nobody",
    params: z.object({ debtorId: z.uuid() }),
    body: z.object({ creditorId: z.uuid() }),
    answer: z.object({ digest: z.string() }),
    refusals: {
      debtor_was_erased: { status: 409, says: packRefusals.debtor_was_erased },
      nothing_open: { status: 422, says: packRefusals.nothing_open },
    },
    handle: ({ params, body, ...asked }) => makeHandOverPack({ ...asked, ...params, ...body }),
  });
}

function writingToMany({ writeForMany }: Deps): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "writeLetters",
    method: "post",
    path: "/letters",
    summary: "Write to many, each about all that they owe a creditor; the letters leave as any other",
    body: WantedOfMany,
    answer: Written,
    refusals: {},
    handle: async ({ body, tx, caller, now }) => accepted(await writeForMany({ ...body, tx, caller, now })),
  });
}
