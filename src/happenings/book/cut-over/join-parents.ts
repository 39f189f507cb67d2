import type { Id } from "#base/id";
import { groupRefusals, whyNotUnder, type GroupFacts, type GroupRefusal } from "#parties/group";
import { addGroupLinks, lockGroups, type GroupLink } from "#parties/groups/store";
import { lockDebtors } from "#parties/store";
import { groupFacts } from "#happenings/people/groups";
import type { RowOfDebtor } from "./book-accounts.ts";
import { reject, tell, type CutOver } from "./cut-over.ts";
import { knownDebtors } from "./owners.ts";

type DebtorId = Id<"debtor">;

/** Puts firms under the parents whom their rows name, once all of the file are in the book. */
export async function joinParents(cut: CutOver, rows: readonly RowOfDebtor[]): Promise<void> {
  if (rows.length === 0) return;
  const { tx, asOfDay: fromOn } = cut.batch;
  const parents = await knownDebtors(cut, [...new Set(rows.flatMap(({ row }) => row.parent?.number ?? []))]);
  const concerned = [...rows.map(({ debtorId }) => debtorId), ...[...parents.values()].flat()];
  const locked = await lockDebtors(tx, [...new Set(concerned)]);
  const survivorOf = (debtorId: DebtorId) => locked.get(debtorId) ?? debtorId;
  await lockGroups(tx);
  const known = await groupFacts(tx, [...new Set(concerned.map(survivorOf))], fromOn);
  const parentsOf = new Map(known.parentsOf);
  const added: GroupLink[] = [];
  for (const { row, debtorId } of rows) {
    if (row.parent === null) continue;
    const childId = survivorOf(debtorId);
    const [parentId, ...more] = new Set((parents.get(row.parent.number) ?? []).map(survivorOf));
    if (parentId !== undefined && parentsOf.get(childId)?.includes(parentId) && more.length === 0) continue;
    const why = whyNot({ ...known, parentsOf }, { childId, parentId, isSeveral: more.length > 0 });
    if (parentId === undefined || why !== undefined) {
      reject(cut, row.origin, "parent_number", `${row.parent.number}: ${why && groupRefusals[why]}`);
      continue;
    }
    parentsOf.set(childId, [parentId]);
    added.push({ debtorId: childId, parentId, pays: row.parent.pays, fromOn });
    tell(cut, childId, "details");
  }
  await addGroupLinks(tx, added);
}

type Asked = { readonly childId: DebtorId; readonly parentId: DebtorId | undefined; readonly isSeveral: boolean };

function whyNot(known: GroupFacts, { childId, parentId, isSeveral }: Asked): GroupRefusal | undefined {
  if (parentId === undefined) return "nobody_is_known_by_that";
  return isSeveral ? "several_are_known_by_that" : whyNotUnder(known, { childId, parentId });
}
