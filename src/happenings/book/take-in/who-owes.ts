import { sql } from "kysely";
import type { Id } from "#base/id";
import type { WhoOwes } from "#intake/import-batch";
import type { Mapping } from "#intake/mapping";
import type { Reading } from "#intake/presets";
import type { SourceCustomer } from "#intake/source-record";
import { purposeOfKind, type AccountPurpose, type DebtorKind } from "#parties/debtor";
import { capacityOf } from "#parties/mandates/store";
import { asPersons } from "#parties/point";
import type { Queries } from "#platform/database";
import type { Batch } from "./batch.ts";

/** A customer of whom it is settled whether it is a person or a firm, and what its debt was for. */
export type Customer = SourceCustomer & { readonly kind: DebtorKind; readonly purpose: AccountPurpose };

/** How files are read once somebody says of this import who owes: that goes before what a mapping says of all its files. */
export function readingFor(reading: Reading, owes: DebtorKind | null): Reading {
  if (typeof reading === "string" || owes === null) return reading;
  return { ...reading, kind: owes, purpose: null } satisfies Mapping;
}

/**
 * Settles of each customer whether it is a person or a firm: what is known of those who are in the book, whose survivors are
 * given; else what its rows say; else what whoever brings it in says of all. Of whom nobody says it is taken for a firm.
 */
export async function settleWhoOwes(
  batch: Batch,
  customers: ReadonlyMap<string, SourceCustomer>,
  survivors: ReadonlyMap<string, Id<"debtor">>,
): Promise<Map<string, Customer>> {
  const kinds = await kindsOf(batch.tx, [...new Set(survivors.values())]);
  return new Map(
    [...customers].map(([key, customer]) => {
      const debtorId = survivors.get(key);
      const said = customer.kind ?? batch.owes;
      const kind = (debtorId && kinds.get(debtorId)) ?? said ?? "business";
      count(batch, { debtorId, kind, said });
      return [key, asKind(customer, kind)];
    }),
  );
}

type Settled = {
  readonly debtorId: Id<"debtor"> | undefined;
  readonly kind: DebtorKind;
  readonly said: DebtorKind | null;
};

function count({ tally: { newDebtors, knownOtherwise } }: Batch, { debtorId, kind, said }: Settled): void {
  if (debtorId !== undefined) {
    if (said !== null && said !== kind) knownOtherwise.add(debtorId);
    return;
  }
  newDebtors[kind === "person" ? "persons" : "firms"] += 1;
  if (said === null) newDebtors.guessed += 1;
}

function asKind(customer: SourceCustomer, kind: DebtorKind): Customer {
  const points = kind === "person" ? customer.points.map(asPersons) : customer.points;
  return { ...customer, kind, points, purpose: purposeOf(customer, kind) };
}

/** What they owe was for, as is said of them; but no file that takes a person for a firm makes theirs a debt of a business. */
function purposeOf(said: SourceCustomer, kind: DebtorKind): AccountPurpose {
  if (kind === "person" && said.kind === "business") return "consumer";
  return said.purpose ?? purposeOfKind(said.kind ?? kind);
}

async function kindsOf(tx: Queries, debtorIds: readonly Id<"debtor">[]): Promise<Map<Id<"debtor">, DebtorKind>> {
  if (debtorIds.length === 0) return new Map();
  const { rows } = await sql<{ debtor_id: Id<"debtor">; kind: DebtorKind }>`
    select debtor_id, kind from debtor where debtor_id = any(${debtorIds}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.debtor_id, row.kind]));
}

/**
 * Who the debtors are that the batch makes. Where firms are only guessed it must be said, unless we collect in the creditor's
 * own name: taken for a firm, a consumer would lose what the law of collectors gives them.
 */
export async function whoOwes({ tx, tally, creditor, today }: Batch): Promise<WhoOwes> {
  const { newDebtors, knownOtherwise } = tally;
  const mustBeSaid =
    newDebtors.guessed > 0 && (await capacityOf(tx, { creditorId: creditor.creditorId, on: today })) !== "own_name";
  return { ...newDebtors, mustBeSaid, knownOtherwise: knownOtherwise.size };
}
