import { useSearch } from "@tanstack/react-router";
import type { ReadDebtorAnswer } from "../client.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { ItemTable } from "./item-table.tsx";
import { Settled } from "./settled.tsx";

type Item = ReadDebtorAnswer["items"][number];

/** What is retained is due on no day, and comes last. */
function oldestFirst(a: Item, b: Item): number {
  return (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");
}

/** The items that are open, oldest first; what is paid on demand. */
export function OwedItems() {
  const { view } = useDebtorDesk();
  const { item: asked } = useSearch({ from: "/debtors/$debtorId" });
  const open = view.items.toSorted(oldestFirst);
  const isPaid = asked !== undefined && !open.some(({ number }) => number === asked);
  return (
    <>
      {open.length === 0 ? <p className="owed-none">{words.debtor.nothingOpen}</p> : <ItemTable items={open} />}
      <Settled key={asked} isAsked={isPaid} />
    </>
  );
}
