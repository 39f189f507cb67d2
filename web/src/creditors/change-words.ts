import type { PartyChange } from "./party-change.ts";
import { dayText } from "../ui/day-text.ts";
import { words } from "../words.ts";

const days: readonly PartyChange["field"][] = ["fromOn", "untilOn", "licenceUntil"];

/** What was changed, with the mandate or licence of which it is. */
export function changedFact({ field, part }: PartyChange): string {
  const { fields, changes } = words.creditors;
  if (part === "") return fields[field];
  const [first = "", day] = part.split(" ");
  return day === undefined
    ? changes.ofMandate(fields[field], dayText(first))
    : changes.ofLicence(fields[field], first, dayText(day));
}

/** What a changed fact was or is, in words. */
export function changedValue({ field }: PartyChange, value: string | null): string {
  const { books, capacities, changes } = words.creditors;
  if (value === null) return changes.nothing;
  if (days.includes(field)) return dayText(value);
  if (field === "commission") return changes.percent(value);
  if (field === "book") return books[value as keyof typeof books];
  return field === "capacity" ? capacities[value as keyof typeof capacities] : value;
}

/** A change in a line: what it was, what it is, and by whom. */
export function changeText(change: PartyChange): string {
  const { before, after, changedBy } = change;
  const [was, is] = [changedValue(change, before), changedValue(change, after)];
  return `${changedFact(change)}: ${was} → ${is}, ${changedBy ?? words.creditors.commandLine}.`;
}
