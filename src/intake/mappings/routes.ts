import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import { plainMapping, type Mapping } from "#intake/mapping";
import { readMappingOnPreset } from "#intake/preset-mapping";
import { isPreset } from "#intake/presets";
import { savedMappingRefusals, type SavedMapping } from "#intake/saved-mapping";
import { Upload } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const Row = z.object({ number: z.int(), cells: z.array(z.string()).readonly() });

const Described = z.object({
  rows: z.array(Row).readonly(),
  header: z.object({ row: z.int(), headings: z.array(z.string()).readonly() }).nullable(),
  columns: z.record(z.string(), z.int()),
  missing: z.array(z.array(z.string()).readonly()).readonly(),
  columnNames: z.array(z.string()).readonly(),
  dates: z.enum(["ymd", "mdy", "dmy"]).nullable(),
  unclear: z.string().nullable(),
  knownAs: z.string().nullable(),
});

const Saved = z.object({
  name: z.string(),
  version: z.int(),
  mapping: z.record(z.string(), z.unknown()),
  savedAt: z.string(),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

type Deps = {
  describe: (
    tx: Queries,
    file: { readonly name: string; readonly bytes: Uint8Array },
    mapping: Mapping,
  ) => Promise<z.input<typeof Described> | { readonly fault: string }>;
  list: (tx: Queries) => Promise<readonly SavedMapping[]>;
  save: (
    asked: Asked & {
      readonly name: string;
      readonly mapping: Readonly<Record<string, unknown>>;
      readonly headings: readonly string[];
    },
  ) => Promise<number>;
  end: (asked: Asked & { readonly name: string }) => Promise<boolean>;
};

const fileRefusal = { status: 422, says: "The file cannot be read, or its mapping makes no sense." } as const;

/** How files of an unknown layout are read: looked at, said, and saved under a name. */
export function mappingRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [describeRoute(deps), ...savedRoutes(deps)];
}

function describeRoute({ describe }: Pick<Deps, "describe">): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "describeFile",
    method: "post",
    path: "/imports/described",
    summary: "Show the first rows of a file as they lie, with what is understood of its columns and days",
    body: z.object({ file: Upload, mapping: z.string().max(20_000).optional() }),
    multipart: true,
    answer: Described,
    refusals: { file_is_unreadable: fileRefusal },
    handle: async ({ tx, body }) => {
      const mapping = mappingOf(body.mapping);
      if (mapping === undefined) return refused("file_is_unreadable");
      const { file } = body;
      const upload = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      const described = await describe(tx, upload, mapping);
      return "fault" in described ? refused("file_is_unreadable") : accepted(described);
    },
  });
}

/** A mapping as a form sends it: JSON. Nothing where it makes no sense; the plain one where none is sent. */
export function mappingOf(json: string | undefined): Mapping | undefined {
  if (json === undefined) return plainMapping;
  try {
    const read = readMappingOnPreset(JSON.parse(json));
    return read.ok ? read.value : undefined;
  } catch {
    return undefined;
  }
}

function savedRoutes({ list, save, end }: Omit<Deps, "describe">): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listMappings",
      method: "get",
      path: "/mappings",
      summary: "List the mappings that are saved",
      answer: z.object({ mappings: z.array(Saved) }),
      refusals: {},
      handle: async ({ tx }) => {
        const mappings = (await list(tx)).map(({ name, version, mapping, savedAt }) => {
          return { name, version, mapping: { ...mapping }, savedAt: savedAt.toString() };
        });
        return accepted({ mappings });
      },
    }),
    operation<Caller>()({
      id: "saveMapping",
      method: "post",
      path: "/mappings",
      summary: "Save a mapping under a name: a new one, or the next version of the one that has it",
      body: z.object({
        name: z.string().trim().min(1).max(100),
        mapping: z.record(z.string(), z.unknown()),
        headings: z.array(z.string().max(300)).max(500),
      }),
      answer: z.object({ version: z.int() }),
      refusals: {
        mapping_is_unusable: { status: 422, says: savedMappingRefusals.mapping_is_unusable },
        name_is_a_presets: { status: 409, says: savedMappingRefusals.name_is_a_presets },
      },
      handle: async ({
        body,
        ...asked
      }): Promise<Outcome<{ version: number }, "mapping_is_unusable" | "name_is_a_presets">> => {
        if (!readMappingOnPreset(body.mapping).ok) return refused("mapping_is_unusable");
        if (isPreset(body.name)) return refused("name_is_a_presets");
        return accepted({ version: await save({ ...asked, ...body }) });
      },
    }),
    endRoute({ end }),
  ];
}

function endRoute({ end }: Pick<Deps, "end">): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "endMapping",
    method: "delete",
    path: "/mappings/{name}",
    summary: "End a saved mapping: it is used no more, and its versions stay on record",
    params: z.object({ name: z.string().max(100) }),
    answer: "nothing",
    refusals: { mapping_is_unknown: { status: 404, says: savedMappingRefusals.mapping_is_unknown } },
    handle: async ({ params, ...asked }) =>
      (await end({ ...asked, name: params.name })) ? accepted(undefined) : refused("mapping_is_unknown"),
  });
}
