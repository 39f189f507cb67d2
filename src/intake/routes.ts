import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import type { Id } from "#base/id";
import { dayOrders, type DayOrder } from "#calendar/read-day";
import type { DebtorKind } from "#parties/debtor";
import { debtorKinds } from "#parties/own-fact";
import type { Queries } from "#platform/database";
import { AskedInstant, Upload } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";
import { listedKinds } from "./cutover/kinds.ts";
import { importRefusals, type ImportRefusal, type ImportSummary } from "./import-batch.ts";
import { presets } from "./presets.ts";
import { takeBackRefusals, type TakeBackRefusal, type TakenBack } from "./take-back.ts";

const Totals = z.object({ rows: z.string(), book: z.string(), pending: z.string(), agrees: z.boolean() });

const Summary = z.object({
  creditor: z.string(),
  isNewCreditor: z.boolean().describe("There is no creditor of that name: it is made, in its own name"),
  whoOwes: z.object({
    persons: z.int(),
    firms: z.int(),
    guessed: z.int().describe("Firms that are only taken for some, because nobody says who owes"),
    mustBeSaid: z.boolean().describe("Nothing is taken in until it is said who owes"),
    knownOtherwise: z
      .int()
      .describe("Debtors who are known to be of another kind than is said; they stay what they are"),
  }),
  withoutMandate: z
    .array(z.object({ creditorId: z.uuid(), name: z.string() }))
    .describe("Creditors of whom no mandate is in force: nothing leaves for them until one is recorded"),
  ignored: z.array(z.object({ file: z.string(), headings: z.array(z.string()) })),
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  closed: z.int(),
  doubtfulAddresses: z.int(),
  rejected: z.array(
    z.object({
      ...{ file: z.string(), row: z.int(), field: z.string(), because: z.string() },
      asks: z.literal("dates").optional().describe("It can be read once somebody says in which order days are written"),
    }),
  ),
  control: z.record(z.string(), Totals),
});

const filesMax = 100;

const Form = z.object({
  files: z.union([Upload, z.array(Upload).max(filesMax)]),
  preset: z.string().max(100),
  /** A mapping as JSON, instead of the preset, or for the kind. */
  mapping: z.string().max(20_000).optional(),
  /** A kind of file from an earlier system, instead of the preset. */
  kind: z.string().max(100).optional(),
  creditor: z.string().trim().min(1).max(200).optional(),
  /** Who owes, where the files do not say. */
  owes: z.enum(debtorKinds).optional(),
  /** In which order days are written, where the files do not show it. */
  dates: z.enum(dayOrders).optional(),
  asOf: AskedInstant.optional(),
  allOrNothing: z.enum(["true", "false"]).optional(),
});

const Listed = z.object({
  batchId: z.uuid(),
  creditorId: z.uuid(),
  preset: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), digest: z.string() })),
  asOf: z.string(),
  importedAt: z.string(),
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  closed: z.int(),
  rejected: z.int(),
  control: z.record(z.string(), Totals),
  creditor: z.string().nullable(),
  takenBackAt: z.string().nullable(),
  takenBackBecause: z.string().nullable(),
});

type Uploaded = { readonly name: string; readonly bytes: Uint8Array };

/** What a form asks to take in. */
export type AskedImport = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly files: readonly Uploaded[];
  readonly preset: string;
  readonly mapping: string | undefined;
  readonly kind: string | undefined;
  readonly creditor: string | undefined;
  readonly owes: DebtorKind | undefined;
  readonly dates: DayOrder | undefined;
  readonly asOf: Temporal.Instant | undefined;
  readonly allOrNothing: boolean;
  readonly dryRun: boolean;
};

type TakenIn = ImportSummary & {
  readonly batchId: Id<"batch"> | null;
  readonly sample: readonly Readonly<Record<string, string>>[];
};

type Deps = {
  takeIn: (asked: AskedImport) => Promise<Outcome<TakenIn, ImportRefusal>>;
  takeBackImport: (asked: {
    readonly tx: Queries;
    readonly caller: Caller;
    readonly now: Temporal.Instant;
    readonly batchId: Id<"batch">;
    readonly because: string;
  }) => Promise<Outcome<TakenBack, TakeBackRefusal>>;
  listImports: (
    tx: Queries,
    cursor: string | null,
  ) => Promise<{ readonly imports: z.input<typeof Listed>[]; readonly next: string | null }>;
};

const refusals = {
  no_files: { status: 400, says: importRefusals.no_files },
  kind_is_unknown: { status: 422, says: importRefusals.kind_is_unknown },
  preset_is_unknown: { status: 422, says: importRefusals.preset_is_unknown },
  mapping_is_unusable: { status: 422, says: importRefusals.mapping_is_unusable },
  as_of_is_in_the_future: { status: 422, says: importRefusals.as_of_is_in_the_future },
  who_owes_is_not_said: { status: 422, says: importRefusals.who_owes_is_not_said },
} as const satisfies Record<ImportRefusal, object>;

/** Files of receivables: looked at first, then taken in. */
export function intakeRoutes({ takeIn, takeBackImport, listImports }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "previewImport",
      method: "post",
      path: "/imports/preview",
      summary: "Say what would come of taking files in, and leave nothing behind",
      body: Form,
      multipart: true,
      answer: Summary.extend({ sample: z.array(z.record(z.string(), z.string())) }),
      refusals,
      handle: async ({ tx, caller, body }) => {
        const taken = await takeIn({ tx, caller, ...(await readForm(body)), dryRun: true });
        if (!taken.ok) return taken;
        const { batchId: _, sample, ...summary } = taken.value;
        return accepted({ ...mutable(summary), sample: [...sample] });
      },
    }),
    operation<Caller>()({
      id: "importFiles",
      method: "post",
      path: "/imports",
      summary: "Take files of receivables in, as one batch",
      body: Form,
      multipart: true,
      answer: Summary.extend({ batchId: z.uuid().nullable() }),
      refusals,
      handle: async ({ tx, caller, body }) => {
        const taken = await takeIn({ tx, caller, ...(await readForm(body)), dryRun: false });
        if (!taken.ok) return taken;
        const { batchId, sample: _, ...summary } = taken.value;
        return accepted({ ...mutable(summary), batchId });
      },
    }),
    ...takeBackRoutes({ takeBackImport }),
    ...listRoutes({ listImports }),
  ];
}

function takeBackRoutes({ takeBackImport }: Pick<Deps, "takeBackImport">): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "takeBackImport",
      method: "post",
      path: "/imports/{batchId}/taken-back",
      summary: "Take an import back whole: everything that it posted is reversed",
      params: z.object({ batchId: z.uuid() }),
      body: z.object({ because: z.string().trim().min(1).max(500) }),
      answer: z.object({ reversed: z.int(), debtors: z.int() }),
      refusals: {
        import_is_unknown: { status: 404, says: takeBackRefusals.import_is_unknown },
        import_is_taken_back: { status: 409, says: takeBackRefusals.import_is_taken_back },
        cut_over_stays: { status: 409, says: takeBackRefusals.cut_over_stays },
        import_was_built_upon: { status: 409, says: takeBackRefusals.import_was_built_upon },
      },
      handle: ({ params, body, ...asked }) =>
        takeBackImport({ ...asked, ...body, batchId: params.batchId as Id<"batch"> }),
    }),
  ];
}

function listRoutes({ listImports }: Pick<Deps, "listImports">): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listPresets",
      method: "get",
      path: "/presets",
      summary: "List the ways of reading files that have a name",
      answer: z.object({
        presets: z.array(z.object({ name: z.string(), reads: z.string() })),
        kinds: z.array(z.object({ name: z.string(), reads: z.string() })),
      }),
      refusals: {},
      handle: () => Promise.resolve(accepted({ presets: presetList(), kinds: kindList() })),
    }),
    operation<Caller>()({
      id: "listImports",
      method: "get",
      path: "/imports",
      summary: "List what was taken in, newest first",
      query: z.object({ cursor: z.uuid().optional() }),
      answer: z.object({ imports: z.array(Listed), next: z.uuid().nullable() }),
      refusals: {},
      handle: async ({ tx, query }) => accepted(await listImports(tx, query.cursor ?? null)),
    }),
  ];
}

async function readForm({ files, asOf, allOrNothing, ...how }: z.output<typeof Form>) {
  const uploaded: Uploaded[] = [];
  for (const file of Array.isArray(files) ? files : [files]) {
    uploaded.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  const instant = asOf === undefined ? undefined : Temporal.Instant.from(asOf);
  const { preset, mapping, kind, creditor, owes, dates } = how;
  const said = { preset, mapping, kind, creditor, owes, dates };
  return { ...said, files: uploaded, asOf: instant, allOrNothing: allOrNothing === "true" };
}

function mutable(summary: ImportSummary): z.input<typeof Summary> {
  const ignored = summary.ignored.map(({ file, headings }) => ({ file, headings: [...headings] }));
  const withoutMandate = [...summary.withoutMandate];
  return { ...summary, withoutMandate, ignored, rejected: [...summary.rejected], control: { ...summary.control } };
}

function presetList() {
  return Object.entries(presets).map(([name, { says }]) => ({ name, reads: says }));
}

function kindList() {
  return listedKinds().map(({ name, reads }) => ({ name, reads }));
}
