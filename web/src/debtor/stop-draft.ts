import type { ReadDebtorAnswer, RecordStopBody } from "../client.ts";
import { toldOf, type ToldBy } from "./told-by.ts";

export type StopKind = RecordStopBody["kind"];
export type StopFacts = ReadDebtorAnswer["stops"][number]["facts"];
export type WeekDay = NonNullable<StopFacts["days"]>[number];

/** A stop as it is being written down: its kind, what is said of it, and who acts for the debtor from then on. */
export type StopDraft = {
  readonly kind: StopKind;
  readonly facts: StopFacts;
  readonly acting: { readonly name: string; readonly phone?: string };
};

// prettier-ignore
export const stopKinds: readonly StopKind[] = [
  "cease", "attorney", "bankruptcy", "death", "inconvenient-time", "inconvenient-place", "employer", "medium",
  "original-creditor", "identity-theft",
];

/** The letter that alone says the kind, where a stop is typed. */
export const stopLetters: Readonly<Record<StopKind, string>> = {
  ...{ cease: "c", attorney: "a", bankruptcy: "b", death: "d", employer: "e", medium: "m" },
  ...{ "inconvenient-time": "t", "inconvenient-place": "p", "original-creditor": "o", "identity-theft": "i" },
};

export const weekDays: readonly WeekDay[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** Of which kinds one account may be meant: the others are of the person, whatever they owe. */
export const ofAccounts: readonly StopKind[] = ["cease", "attorney", "original-creditor", "identity-theft"];

/** The kinds that say no more than that they are so. */
const factless: readonly StopKind[] = ["cease", "employer", "original-creditor", "identity-theft"];

const open = {
  days: "days",
  hours: "hours",
  until: "until",
  medium: "medium",
  point: "point",
  place: "place",
} as const;

/** What was not said of a stop, and so is taken at its widest. */
export function unsaidOf(kind: StopKind, facts: StopFacts): readonly (keyof typeof open)[] {
  const { days, from, to, until, medium, pointId, place } = facts;
  const missing = (name: keyof typeof open, value: unknown) => (value === undefined ? [open[name]] : []);
  switch (kind) {
    case "inconvenient-time":
      return [...missing("days", days), ...missing("hours", from ?? to), ...missing("until", until)];
    case "medium":
      return [...missing("medium", medium), ...missing("point", pointId), ...missing("until", until)];
    case "inconvenient-place":
      return missing("place", place);
    default:
      return [];
  }
}

type Said = Pick<RecordStopBody, "because" | "receivedOn"> & ToldBy & { readonly accountId: string };

/** The stop as it is sent: what was left empty is not said. */
export function bodyOf({ kind, facts, acting }: StopDraft, said: Said): RecordStopBody {
  const { because, receivedOn, saidBy, medium, accountId } = said;
  const name = acting.name.trim();
  const phone = acting.phone?.trim() ?? "";
  const acts = (kind === "attorney" || kind === "death") && name !== "";
  const body = {
    ...{ kind, because: because.trim(), receivedOn },
    ...(factless.includes(kind) ? {} : { facts }),
    ...(acts ? { acting: { name, ...(phone === "" ? {} : { phone }) } } : {}),
    ...toldOf({ saidBy, medium }),
    ...(accountId === "" || !ofAccounts.includes(kind) ? {} : { accountId }),
  };
  // What a kind does not say is never filled in: its fields are not shown.
  return body as RecordStopBody;
}
