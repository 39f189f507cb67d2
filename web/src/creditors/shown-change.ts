import type { CreditorChange } from "../client.ts";
import type { ShownChange } from "../ui/changes-panel.tsx";
import { dayText } from "../ui/day-text.ts";
import { words } from "../words.ts";

/** A fact that became another, of a creditor or of a legal entity of ours. */
export type PartyChange = Omit<CreditorChange, "approvedBy"> & {
  readonly entityId?: string;
  readonly approvedBy?: string | null;
};

/** A change of a creditor or of our firm, in words. */
export function shownChange(change: PartyChange): ShownChange {
  const { entityId = "", version, field, part, changedAt, changedBy, approvedBy = null, before, after } = change;
  const by =
    changedBy !== null && approvedBy !== null ? words.creditors.changes.approved(changedBy, approvedBy) : changedBy;
  return {
    ...{ key: `${entityId} ${version} ${field} ${part}`, at: changedAt, by, what: changedFact(change) },
    ...{ before: changedValue(field, before), after: changedValue(field, after) },
  };
}

/** What was changed, with the mandate or licence of which it is. */
function changedFact({ field, part }: PartyChange): string {
  const { fields, changes } = words.creditors;
  if (part === "") return fields[field];
  const [first = "", day] = part.split(" ");
  return day === undefined
    ? changes.ofMandate(fields[field], dayText(first))
    : changes.ofLicence(fields[field], first, dayText(day));
}

const days: readonly PartyChange["field"][] = ["fromOn", "untilOn", "licenceUntil"];

/** What a fact was or is, in words. */
function changedValue(field: PartyChange["field"], value: string | null): string | null {
  const { books, capacities, changes } = words.creditors;
  if (value === null) return null;
  if (days.includes(field)) return dayText(value);
  if (field === "commission") return changes.percent(value);
  if (field === "book") return books[value as keyof typeof books];
  return field === "capacity" ? capacities[value as keyof typeof capacities] : value;
}
