import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { assert } from "#base/assert";
import { accepted, refused } from "#base/outcome";
import { withVerdicts } from "#intake/control";
import { fingerprint } from "#intake/describe-file";
import { mappingRoutes } from "#intake/mappings/routes";
import { endMapping, listMappings, saveMapping } from "#intake/mappings/store";
import { reconcilingRoutes } from "#intake/reconciling/routes";
import { intakeRoutes } from "#intake/routes";
import { listBatches } from "#intake/store";
import { creditorsNamed } from "#parties/creditors/store";
import { partyRoutes } from "#parties/routes";
import type { Queries } from "#platform/database";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { inScope } from "#happenings/answering/scope";
import { folderOperations } from "./folders/folder-operations.ts";
import { listOperations } from "./list-operations.ts";
import { monitorOperations } from "./monitors/monitor-operations.ts";
import { searchBook } from "./search-book.ts";
import { officeToday } from "#happenings/desk/office-day";
import { describeUpload } from "./describe-upload.ts";
import { howAsked } from "./how-asked.ts";
import { readReconciling } from "./read-reconciling.ts";
import { takeBackImport } from "./take-back-import.ts";
import { takeInFilesWithin } from "./take-in-files.ts";

const batchesMax = 50;
const foundMax = 20;
const waitingMax = 500;

/** The operations of debtors and of what is taken in, wired to what happens. */
export function bookOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...partyRoutes({
      search: async ({ tx, caller, now, text }) => {
        const scope = scopeOf("search", caller.role);
        assert(scope !== undefined, "nobody gets here who may not");
        const within = inScope({ caller, scope, today: await officeToday(tx, now) });
        return searchBook(tx, { text, vault: desk.vault, within, max: foundMax });
      },
    }),
    ...listOperations(desk),
    ...monitorOperations(),
    ...intakeRoutes({
      takeIn: async ({ tx, caller, preset, mapping, kind, dates, ...asked }) => {
        const how = await howAsked(tx, { preset, mapping, kind, dates });
        if (!how.ok) return how;
        return takeInFilesWithin(desk, tx, { ...asked, how: how.value, loginId: caller.loginId });
      },
      takeBackImport: ({ tx, caller, ...asked }) =>
        takeBackImport(desk, tx, { ...asked, source: "desk", loginId: caller.loginId }),
      listImports,
    }),
    ...folderOperations(desk),
    ...reconcilingRoutes({
      readReconciling: async ({ tx, now, creditor }) => {
        const creditorIds = await creditorsNamed(tx, creditor);
        if (creditorIds?.length === 0) return refused("creditor_is_unknown");
        return accepted(await readReconciling(tx, { creditorIds, now, max: waitingMax }));
      },
    }),
    ...mappingRoutes({
      describe: describeUpload,
      list: listMappings,
      save: ({ tx, caller, now, ...mapping }) => {
        const headings = fingerprint(mapping.headings);
        return saveMapping(tx, { ...mapping, headings, savedBy: caller.loginId, at: now });
      },
      end: ({ tx, now, name }) => endMapping(tx, { name, at: now }),
    }),
  ];
}

async function listImports(tx: Queries, cursor: string | null) {
  const batches = await listBatches(tx, { before: cursor, limit: batchesMax + 1 });
  const imports = batches.slice(0, batchesMax).map(({ summary, files, ...batch }) => {
    const { rows, created, updated, unchanged, closed, rejected } = summary;
    const control = withVerdicts(summary.control);
    const instants = {
      ...{ asOf: batch.asOf.toString(), importedAt: batch.importedAt.toString() },
      takenBackAt: batch.takenBackAt?.toString() ?? null,
    };
    return { ...batch, ...instants, files: [...files], rows, created, updated, unchanged, closed, rejected, control };
  });
  return { imports, next: batches.length > batchesMax ? (imports.at(-1)?.batchId ?? null) : null };
}
