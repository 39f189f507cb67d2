import type { Id } from "#base/id";
import { groupRefusals } from "#parties/group";
import { addGroupLinks, loadGroupLinks, lockGroups, type GroupLink } from "#parties/groups/store";
import { survivors } from "#parties/person/store";
import { lockDebtors } from "#parties/store";
import type { RowOfDebtor } from "./book-accounts.ts";
import { reject, tell, type CutOver } from "./cut-over.ts";
import { knownDebtors } from "./owners.ts";

type DebtorId = Id<"debtor">;

/** Puts firms under the parents whom their rows name, once all of the file are in the book. */
export async function joinParents(cut: CutOver, rows: readonly RowOfDebtor[]): Promise<void> {
  if (rows.length === 0) return;
  const { tx, today, asOfDay: fromOn } = cut.batch;
  const parents = await knownDebtors(cut, [...new Set(rows.flatMap(({ row }) => row.parent?.number ?? []))]);
  const concerned = [...rows.map(({ debtorId }) => debtorId), ...[...parents.values()].flat()];
  const locked = await lockDebtors(tx, [...new Set(concerned)]);
  const survivorOf = (debtorId: DebtorId) => locked.get(debtorId) ?? debtorId;
  await lockGroups(tx);
  const links = await loadGroupLinks(tx, { on: today, survivors });
  const parentOf = new Map(links.map(({ debtorId, parentId }) => [debtorId, parentId]));
  const added: GroupLink[] = [];
  for (const { row, debtorId } of rows) {
    if (row.parent === null) continue;
    const childId = survivorOf(debtorId);
    const [parentId, ...more] = new Set((parents.get(row.parent.number) ?? []).map(survivorOf));
    if (parentId !== undefined && parentOf.get(childId) === parentId && more.length === 0) continue;
    const because = whyNot(parentOf, { childId, parentId, isSeveral: more.length > 0 });
    if (parentId === undefined || because !== undefined) {
      reject(cut, row.origin, "parent_number", `${row.parent.number}: ${because}`);
      continue;
    }
    parentOf.set(childId, parentId);
    added.push({ debtorId: childId, parentId, pays: row.parent.pays, fromOn });
    tell(cut, childId, "details");
  }
  await addGroupLinks(tx, added);
}

type Asked = { readonly childId: DebtorId; readonly parentId: DebtorId | undefined; readonly isSeveral: boolean };

function whyNot(
  parentOf: ReadonlyMap<DebtorId, DebtorId>,
  { childId, parentId, isSeveral }: Asked,
): string | undefined {
  if (parentId === undefined) return groupRefusals.nobody_is_known_by_that;
  if (isSeveral) return groupRefusals.several_are_known_by_that;
  const seen = new Set<DebtorId>();
  for (let above: DebtorId | undefined = parentId; above !== undefined && !seen.has(above);) {
    if (above === childId) return groupRefusals.group_has_a_circle;
    seen.add(above);
    above = parentOf.get(above);
  }
  return parentOf.has(childId) ? groupRefusals.group_has_one_parent : undefined;
}
