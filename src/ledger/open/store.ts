import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { Part } from "#ledger/entry";
import type { Queries } from "#platform/database";
import { storedCurrency, type CreditKind, type OpenCredit, type OpenItem } from "#ledger/item";
import { money, type Currency } from "#money/money";
import type { Instalment } from "#ledger/terms/schedule";

type ItemRow = {
  debtor_id: Id<"debtor">;
  item_id: Id<"item">;
  account_id: Id<"account">;
  kind: "invoice" | "charge";
  number: string;
  terms: string;
  issued_on: Temporal.PlainDate;
  due_on: Temporal.PlainDate;
  currency: string;
  amount_minor: bigint;
  open_minor: bigint;
  parts: Part[];
  part_minors: string[];
  instalments: readonly { readonly dueOn: string | null; readonly minor: string }[] | null;
};

/** The instalments of an item as JSON, and nothing for one that is due whole. */
export function instalmentsOf(item: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    case when ${item}.in_instalments then (
      select json_agg(json_build_object('dueOn', due_on, 'minor', amount_minor::text) order by number)
        from item_instalment part
       where part.debtor_id = ${item}.debtor_id and part.item_id = ${item}.item_id and part.until_at is null) end`;
}

const itemColumns = sql`
  i.debtor_id, i.item_id, i.account_id, i.kind, i.number, i.terms, i.issued_on, i.due_on, i.currency, i.amount_minor,
  i.open_minor, p.parts, p.part_minors, ${instalmentsOf(sql.raw("i"))} as instalments
`;

const partsBeside = sql`
  cross join lateral (
    select coalesce(array_agg(part order by part), '{}') as parts,
           coalesce(array_agg(open_minor order by part), '{}') as part_minors
      from item_part
     where debtor_id = i.debtor_id and item_id = i.item_id and open_minor > 0) p
`;

/** The open items of debtors, oldest due first. */
export async function loadOpenItems(tx: Queries, debtorIds: readonly Id<"debtor">[]): Promise<OpenItem[]> {
  const { rows } = await sql<ItemRow>`
    select ${itemColumns}
      from item i ${partsBeside}
     where i.debtor_id = any(${debtorIds}::uuid[]) and i.open_minor > 0
     order by i.debtor_id, i.due_on, i.number
  `.execute(tx);
  return rows.map(openItem);
}

/** The items of debtors that owe nothing any more, the newest first; what was charged and taken back is not among them. */
export async function loadPaidItems(
  tx: Queries,
  { debtorIds, max }: { readonly debtorIds: readonly Id<"debtor">[]; readonly max: number },
): Promise<OpenItem[]> {
  const { rows } = await sql<ItemRow>`
    select ${itemColumns}
      from item i ${partsBeside}
     where i.debtor_id = any(${debtorIds}::uuid[]) and i.open_minor = 0
       and exists (select from posting q join entry e on e.debtor_id = q.debtor_id and e.entry_id = q.entry_id
                    where q.debtor_id = i.debtor_id and q.item_id = i.item_id and e.kind = 'charge'
                      and not exists (select from entry r where r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id))
     order by i.issued_on desc, i.number desc, i.item_id
     limit ${max}
  `.execute(tx);
  return rows.map(openItem);
}

/** These items, open or not: those that do not exist are left out. */
export async function loadItems(
  tx: Queries,
  items: readonly { readonly debtorId: Id<"debtor">; readonly itemId: Id<"item"> }[],
): Promise<OpenItem[]> {
  const { rows } = await sql<ItemRow>`
    select ${itemColumns}
      from unnest(${items.map(({ debtorId }) => debtorId)}::uuid[], ${items.map(({ itemId }) => itemId)}::uuid[])
             as asked (debtor_id, item_id)
      join item i on i.debtor_id = asked.debtor_id and i.item_id = asked.item_id ${partsBeside}
     order by i.debtor_id, i.due_on, i.number
  `.execute(tx);
  return rows.map(openItem);
}

type CreditRow = {
  debtor_id: Id<"debtor">;
  credit_id: Id<"credit">;
  account_id: Id<"account">;
  kind: CreditKind;
  number: string;
  received_on: Temporal.PlainDate;
  currency: string;
  amount_minor: bigint;
  open_minor: bigint;
};

const creditColumns = sql`
  c.debtor_id, c.credit_id, c.account_id, c.kind, c.number, c.received_on, c.currency, c.amount_minor, c.open_minor
`;

/** The payments, memos and deposits of debtors of which something is applied to nothing yet, oldest first. */
export async function loadOpenCredits(tx: Queries, debtorIds: readonly Id<"debtor">[]): Promise<OpenCredit[]> {
  const { rows } = await sql<CreditRow>`
    select ${creditColumns}
      from credit c
     where c.debtor_id = any(${debtorIds}::uuid[]) and c.open_minor > 0
     order by c.debtor_id, c.received_on, c.number
  `.execute(tx);
  return rows.map(openCredit);
}

/** These payments, memos and deposits, used up or not: those that do not exist are left out. */
export async function loadCredits(
  tx: Queries,
  credits: readonly { readonly debtorId: Id<"debtor">; readonly creditId: Id<"credit"> }[],
): Promise<OpenCredit[]> {
  const { rows } = await sql<CreditRow>`
    select ${creditColumns}
      from unnest(${credits.map(({ debtorId }) => debtorId)}::uuid[],
                  ${credits.map(({ creditId }) => creditId)}::uuid[]) as asked (debtor_id, credit_id)
      join credit c on c.debtor_id = asked.debtor_id and c.credit_id = asked.credit_id
     order by c.debtor_id, c.received_on, c.number
  `.execute(tx);
  return rows.map(openCredit);
}

function openItem(row: ItemRow): OpenItem {
  const currency = storedCurrency(row.currency);
  return {
    debtorId: row.debtor_id,
    itemId: row.item_id,
    accountId: row.account_id,
    kind: row.kind,
    number: row.number,
    terms: row.terms,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    instalments: readInstalments(row.instalments, currency),
    amount: money(currency, row.amount_minor),
    open: money(currency, row.open_minor),
    parts: row.parts.map((part, index) => ({ part, open: money(currency, BigInt(row.part_minors[index] ?? 0)) })),
  };
}

/** Instalments as `instalmentsOf` gives them. */
export function readInstalments(
  json: readonly { readonly dueOn: string | null; readonly minor: string }[] | null,
  currency: Currency,
): Instalment[] {
  return (json ?? []).map(({ dueOn, minor }) => ({
    dueOn: dueOn === null ? null : Temporal.PlainDate.from(dueOn),
    amount: money(currency, BigInt(minor)),
  }));
}

function openCredit(row: CreditRow): OpenCredit {
  const currency = storedCurrency(row.currency);
  return {
    debtorId: row.debtor_id,
    creditId: row.credit_id,
    accountId: row.account_id,
    kind: row.kind,
    number: row.number,
    receivedOn: row.received_on,
    amount: money(currency, row.amount_minor),
    open: money(currency, row.open_minor),
  };
}
