import { strict as assert } from "node:assert";
import type { Id } from "#base/id";
import { addLogin, openOffice } from "#access/store";
import { plainKindMapping, type KindMapping } from "#intake/cutover/kind-mapping";
import type { CutOverKind } from "#intake/cutover/kinds";
import { addDebtors, mergeDebtors } from "#parties/store";
import { newId } from "#platform/chance";
import { takeInFiles, type FilesToTakeIn, type TakenIn } from "#happenings/book/take-in-files";
import { sql } from "kysely";
import { openEmptyDesk } from "./empty-desk.ts";

type Asked = Partial<Omit<FilesToTakeIn, "how">> & { readonly mapping?: KindMapping };

/** For tests: an office in New York with one collector, to which files of an earlier system are brought. */
export async function openCutOverOffice(now: string) {
  const at = Temporal.Instant.from(now);
  const { desk, close } = await openEmptyDesk(at);
  const { queries } = desk.database;
  const office = { name: "Harbor Recovery", zone: "America/New_York", dayRunAt: "06:00" };
  await openOffice(queries, office, at.subtract({ hours: 24 }));
  const loginId = newId<"login">(at, desk.chance);
  const login = { loginId, username: "mara", name: "Mara Lind", role: "collector" } as const;
  await addLogin(queries, { ...login, password: "none", creditorId: null }, at);

  const bring = async (kind: CutOverKind, lines: readonly string[], asked: Asked = {}): Promise<TakenIn> => {
    const { mapping = plainKindMapping, ...rest } = asked;
    const files = [{ name: `${kind}.csv`, bytes: Buffer.from(lines.join("\n")) }];
    const how = { kind, mapping } as const;
    const taken = await takeInFiles(desk, { files, how, creditor: "Pier Bank", loginId: null, ...rest });
    assert.ok(taken.ok, JSON.stringify(taken));
    return taken.value;
  };
  /** One who is known and has no account here, and is the same person as somebody: who survives is said. */
  const mergeWithStranger = async (number: string, other: string, survives: "stranger" | "other"): Promise<void> => {
    const stranger = newId<"debtor">(at, desk.chance);
    const { debtorId } = await readerOf(queries).debtor(other);
    const own = {
      debtorId: stranger,
      kind: "business",
      name: number,
      number,
      language: "en",
      segment: null,
      createdAt: at,
    } as const;
    const [merged, survivor] = survives === "other" ? [stranger, debtorId] : [debtorId, stranger];
    await desk.database.transaction(async (tx) => {
      await addDebtors(tx, [own]);
      await mergeDebtors(tx, {
        ...{ samePersonId: newId(at, desk.chance), because: "One register entry.", fromAt: at },
        ...{ debtorId: merged as Id<"debtor">, survivorId: survivor as Id<"debtor"> },
      });
    });
  };
  return { desk, loginId, bring, mergeWithStranger, close, reader: readerOf(queries) };
}

export type CutOverOffice = Awaited<ReturnType<typeof openCutOverOffice>>;

/** Counts of a batch in one line: rows, created, updated, unchanged, rejected. */
export function counted({ rows, created, updated, unchanged, rejected }: TakenIn): string {
  return [rows, created, updated, unchanged, rejected.length].join(" ");
}

/** What was refused: row, field and sentence. */
export function refusals({ rejected }: TakenIn): string[] {
  return rejected.map(({ row, field, because }) => `${row} ${field}: ${because}`);
}

function readerOf(queries: Parameters<typeof openOffice>[0]) {
  return {
    /** The debtor of a number, with its first account. */
    debtor: async (number: string) => {
      const { rows } = await sql<{ debtorId: string; accountId: string }>`
        select debtor.debtor_id as "debtorId", account_id as "accountId"
          from debtor join account using (debtor_id) where debtor.number = ${number} order by account_id`.execute(
        queries,
      );
      const [row] = rows;
      assert.ok(row !== undefined, `there is a debtor ${number}`);
      return row;
    },
    point: async (debtorId: string, normalised: string) => {
      const { rows } = await sql<{ id: string }>`
        select point_id as id from contact_point
         where debtor_id = ${debtorId} and normalised = ${normalised}`.execute(queries);
      return rows[0]?.id ?? "";
    },
    /** How many rows of each of these tables there are. */
    sizes: async (tables: readonly string[]) => {
      const sizes: Record<string, number> = {};
      for (const table of tables) {
        const { rows } = await sql<{ count: bigint }>`select count(*) from ${sql.table(table)}`.execute(queries);
        sizes[table] = Number(rows[0]?.count);
      }
      return sizes;
    },
  };
}
