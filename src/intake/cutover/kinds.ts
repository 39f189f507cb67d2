import { accounts } from "./accounts.ts";
import { contacts } from "./contacts.ts";
import { disputes } from "./disputes.ts";
import { documents } from "./documents.ts";
import { efforts } from "./efforts.ts";
import type { DescribedKind } from "./file-kind.ts";
import { items } from "./items.ts";
import { payments } from "./payments.ts";
import { promises } from "./promises.ts";
import { stops } from "./stops.ts";

/** The kinds of files with which an office comes from another system, in the order in which they need each other. */
export const cutOverKinds = { accounts, contacts, items, payments, efforts, stops, promises, disputes, documents };

export type CutOverKind = keyof typeof cutOverKinds;

export function isCutOverKind(name: string): name is CutOverKind {
  return Object.hasOwn(cutOverKinds, name);
}

/** A kind as a person reads about it: its columns, each with what it holds and what else it may be called. */
export type ListedKind = {
  readonly name: CutOverKind;
  readonly reads: string;
  readonly columns: readonly {
    readonly name: string;
    readonly says: string;
    readonly headings: readonly string[];
    /** Whether a file must have it, or at least one of those that say so. */
    readonly needed: "always" | "one of these" | "no";
  }[];
};

/** All kinds with their columns. */
export function listedKinds(): ListedKind[] {
  return Object.entries(cutOverKinds).map(([name, kind]) => listed(name as CutOverKind, kind));
}

function listed(name: CutOverKind, { says, columns, needs }: DescribedKind): ListedKind {
  return {
    name,
    reads: says,
    columns: Object.entries(columns).map(([column, { says: holds, headings = [] }]) => {
      const group = needs.find((each) => each.includes(column)) ?? [];
      const needed = group.length === 0 ? "no" : group.length === 1 ? "always" : "one of these";
      return { name: column, says: holds, headings, needed };
    }),
  };
}
