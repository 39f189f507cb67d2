import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import { Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Refusal, type Refused } from "#platform/operation";
import { procedureName, procedureRefusals, type Procedure, type ProcedureRefusal } from "./procedure.ts";

const Name = z.string().regex(procedureName);
const Body = z.string().max(20_000).describe("Markdown; HTML in it is shown as text");
const ofName = z.object({ name: Name });

const Page = z
  .object({
    name: Name,
    version: z.int(),
    title: z.string(),
    body: z.string().describe("Markdown"),
    because: z.string().describe("Why it was written or changed"),
    writtenAt: Instant,
    by: z.string().nullable().describe("Null: the program came with it"),
    isToBeRead: z.boolean().describe("Whether the reader is still to acknowledge it"),
  })
  .meta({ id: "Procedure" });

const Listed = z.object({
  name: Name,
  of: z.enum(["step", "refusal", "other"]),
  page: Page.omit({ body: true, isToBeRead: true }).nullable().describe("Null: nothing is written yet"),
  unread: z.array(z.string()).describe("Who has still to acknowledge it"),
});

const Found = z.object({ line: z.int(), says: z.string() });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

export type ReadProcedure = Procedure & { readonly by: string | null; readonly isToBeRead: boolean };
export type ListedProcedure = {
  readonly name: string;
  readonly of: "step" | "refusal" | "other";
  readonly page: (Procedure & { readonly by: string | null }) | null;
  readonly unread: readonly string[];
};

type Writing = Asked & {
  readonly name: string;
  readonly title: string;
  readonly body: string;
  readonly because: string;
  readonly basedOn: number | null;
};

type Deps = {
  readonly listProcedures: (asked: Asked) => Promise<ListedProcedure[]>;
  readonly readProcedures: (asked: Asked & { readonly names: readonly string[] | null }) => Promise<ReadProcedure[]>;
  readonly readVersions: (asked: Asked & { readonly name: string }) => Promise<ReadProcedure[]>;
  readonly checkProcedure: (body: string) => {
    readonly faults: z.input<typeof Found>[];
    readonly notes: z.input<typeof Found>[];
  };
  readonly writeProcedure: (
    asked: Writing,
  ) => Promise<{ readonly ok: true; readonly value: { readonly version: number } } | Refused>;
  readonly acknowledge: (
    asked: Asked & { readonly name: string; readonly version: number },
  ) => Promise<Outcome<undefined, ProcedureRefusal>>;
};

const says = (name: ProcedureRefusal, status: Refusal["status"]) => ({ status, says: procedureRefusals[name] });
const unknown = { procedure_is_unknown: says("procedure_is_unknown", 404) };

/** The office's procedures: read beside the work, written by whoever answers for it, acknowledged by who works. */
export function procedureRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...readingRoutes(deps), ...writingRoutes(deps)];
}

function readingRoutes({ listProcedures, readProcedures, readVersions }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listProcedures",
      method: "get",
      path: "/procedures",
      summary: "Every step and refusal with its procedure, and who has still to acknowledge it",
      answer: z.object({ procedures: z.array(Listed) }),
      refusals: {},
      handle: async (asked) => {
        const listed = await listProcedures(asked);
        return accepted({
          procedures: listed.map(({ page, unread, ...each }) => ({
            ...{ ...each, unread: [...unread], page: page === null ? null : { ...page, ...dated(page) } },
          })),
        });
      },
    }),
    operation<Caller>()({
      id: "readProcedures",
      method: "get",
      path: "/procedures/pages",
      summary: "The procedures of these steps and refusals, or, without names, those that the reader is to acknowledge",
      query: z.object({ names: z.string().max(4000).optional().describe("Names, with commas between them") }),
      answer: z.object({ procedures: z.array(Page) }),
      refusals: {},
      handle: async ({ query, ...asked }) => {
        const found = await readProcedures({ ...asked, names: query.names?.split(",") ?? null });
        return accepted({ procedures: found.map((page) => ({ ...page, ...dated(page) })) });
      },
    }),
    operation<Caller>()({
      id: "readProcedureVersions",
      method: "get",
      path: "/procedures/pages/{name}/versions",
      summary: "Every version of a procedure, the newest first",
      params: ofName,
      answer: z.object({ versions: z.array(Page) }),
      refusals: {},
      handle: async ({ params, ...asked }) => {
        const versions = await readVersions({ ...asked, ...params });
        return accepted({ versions: versions.map((page) => ({ ...page, ...dated(page) })) });
      },
    }),
  ];
}

function writingRoutes({ checkProcedure, writeProcedure, acknowledge }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "checkProcedure",
      method: "post",
      path: "/procedures/check",
      summary:
        "What the law says of what a procedure has people say: in quotes, and set off with >. It is saved nowhere",
      body: z.object({ body: Body }),
      isRepeatable: true,
      answer: z.object({
        faults: z.array(Found).describe("May be said to nobody: it is not written"),
        notes: z.array(Found).describe("What a call's script lacks to a consumer, or what people judge"),
      }),
      refusals: {},
      handle: async ({ body }) => accepted(checkProcedure(body.body)),
    }),
    operation<Caller>()({
      id: "writeProcedure",
      method: "put",
      path: "/procedures/pages/{name}",
      summary: "Write a procedure, or a new version of it; whoever collects is asked to acknowledge it",
      params: ofName,
      body: z.object({
        title: z.string().trim().min(1).max(200),
        body: Body.trim().min(1),
        because: z.string().trim().min(1).max(500),
        basedOn: z.int().min(1).nullable().describe("The version that was read; null where there was none"),
      }),
      answer: z.object({ version: z.int() }),
      refusals: {
        procedure_was_changed: says("procedure_was_changed", 409),
        nothing_is_changed: says("nothing_is_changed", 422),
        script_is_forbidden: says("script_is_forbidden", 422),
      },
      handle: ({ params, body, ...asked }) => writeProcedure({ ...asked, ...params, ...body }),
    }),
    operation<Caller>()({
      id: "acknowledgeProcedure",
      method: "post",
      path: "/procedures/pages/{name}/acknowledged",
      summary: "Acknowledge that one has read a version of a procedure; twice is once",
      params: ofName,
      body: z.object({ version: z.int().min(1) }),
      answer: "nothing",
      refusals: unknown,
      handle: ({ params, body, ...asked }) => acknowledge({ ...asked, ...params, ...body }),
    }),
  ];
}

const dated = ({ writtenAt }: Pick<Procedure, "writtenAt">) => ({ writtenAt: writtenAt.toString() });
