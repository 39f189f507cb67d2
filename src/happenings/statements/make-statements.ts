import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { statementPage, statementTemplate, type StatementFacts } from "#letters/statement";
import { wordsOf } from "#letters/templates/law-words";
import { money, type Currency } from "#money/money";
import { envelopeOf } from "#parties/address/envelope";
import { personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

type Asked = { readonly debtorId: Id<"debtor">; readonly creditorId: string; readonly on: Temporal.PlainDate };

/** A statement of what a person owes a creditor on a day, as a PDF. It is made, and handed to nobody. */
export async function makeStatement(
  { typesetter }: Pick<Desk, "typesetter">,
  tx: Queries,
  asked: Asked,
): Promise<Outcome<Uint8Array, "nothing_open">> {
  const personIds = await personOf(tx, asked.debtorId);
  const facts = await readStatement(tx, { ...asked, personIds });
  return facts === undefined
    ? refused("nothing_open")
    : accepted(await typesetter.typeset(statementTemplate, statementPage(facts)));
}

type Reading = Asked & { readonly personIds: readonly string[] };

async function readStatement(tx: Queries, reading: Reading): Promise<StatementFacts | undefined> {
  const [items, credits] = [await itemsOn(tx, reading), await creditsOn(tx, reading)];
  const frame = await frameOf(tx, reading);
  if (frame === undefined || (items.length === 0 && credits.length === 0)) return undefined;
  const isConsumers = items.some(({ purpose }) => purpose === "consumer");
  const isTold = isConsumers && frame.capacity !== null && frame.capacity !== "own_name";
  return {
    on: reading.on,
    from: { name: frame.sender, address: frame.address, phone: frame.phone },
    creditor: { name: frame.creditor, payTo: frame.payTo },
    debtor: { name: frame.debtor, number: frame.number, address: frame.to === null ? "" : envelopeOf(frame.to) },
    disclosure: isTold ? wordsOf.en.disclosure : null,
    items: items.map(({ currency, charged, open, ...item }) => {
      return { ...item, charged: money(currency, BigInt(charged)), open: money(currency, BigInt(open)) };
    }),
    credits: credits.map(({ currency, open, ...credit }) => ({ ...credit, open: money(currency, BigInt(open)) })),
  };
}

type ItemRow = Omit<StatementFacts["items"][number], "charged" | "open"> & {
  readonly purpose: "consumer" | "business";
  readonly currency: Currency;
  readonly charged: string;
  readonly open: string;
};

/** Each item that was open at the end of the day, by the postings that count until then. */
async function itemsOn(tx: Queries, { personIds, creditorId, on }: Reading): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`
    select item.number, item.issued_on as "issuedOn", item.due_on as "dueOn", item.currency, account.purpose,
           sum(case when p.debit = 'receivable' then p.amount_minor else 0 end)::text as charged,
           sum(case when p.debit = 'receivable' then p.amount_minor else -p.amount_minor end)::text as open,
           exists (select from dispute where dispute.debtor_id = item.debtor_id and dispute.item_id = item.item_id
                      and raised_on <= ${on} and (resolved_on is null or resolved_on > ${on})) as "isDisputed"
      from item join account using (debtor_id, account_id)
      join posting p on p.debtor_id = item.debtor_id and p.item_id = item.item_id and p.effective_on <= ${on}
     where item.debtor_id = any(${personIds}::uuid[]) and account.creditor_id = ${creditorId}
     group by item.debtor_id, item.item_id, account.purpose
    having sum(case when p.debit = 'receivable' then p.amount_minor else -p.amount_minor end) > 0
     order by item.due_on, item.number`.execute(tx);
  return rows;
}

type CreditRow = { readonly number: string; readonly on: Temporal.PlainDate } & {
  readonly currency: Currency;
  readonly open: string;
};

/** What was received by the day and is applied to nothing; a deposit is security, and no payment. */
async function creditsOn(tx: Queries, { personIds, creditorId, on }: Reading): Promise<CreditRow[]> {
  const { rows } = await sql<CreditRow>`
    select credit.number, credit.received_on as "on", credit.currency,
           sum(case when p.credit = 'unapplied' then p.amount_minor else -p.amount_minor end)::text as open
      from credit join account using (debtor_id, account_id)
      join posting p on p.debtor_id = credit.debtor_id and p.credit_id = credit.credit_id and p.effective_on <= ${on}
     where credit.debtor_id = any(${personIds}::uuid[]) and account.creditor_id = ${creditorId}
       and credit.kind <> 'deposit'
     group by credit.debtor_id, credit.credit_id
    having sum(case when p.credit = 'unapplied' then p.amount_minor else -p.amount_minor end) > 0
     order by credit.received_on, credit.number`.execute(tx);
  return rows;
}

type Frame = Record<"sender" | "address" | "phone" | "creditor" | "payTo" | "debtor" | "number", string> & {
  readonly to: string | null;
  readonly capacity: "own_name" | "for_another" | "bought" | null;
};

/** Who states it: in whose name the office acts for the creditor on that day, or else the creditor. */
async function frameOf(tx: Queries, { debtorId, personIds, creditorId, on }: Reading): Promise<Frame | undefined> {
  const { rows } = await sql<Frame>`
    select coalesce(entity.legal_name, creditor.name) as sender, coalesce(entity.address, creditor.address) as address,
           coalesce(entity.phone, creditor.phone) as phone, creditor.name as creditor, creditor.pay_to as "payTo",
           debtor.name as debtor, debtor.number, mandate.capacity,
           (select value from contact_point
             where debtor_id = any(${personIds}::uuid[]) and kind in ('home', 'work') and relation_id is null
               and until_at is null order by since_at desc, point_id desc limit 1) as "to"
      from creditor cross join debtor
      left join mandate on mandate.creditor_id = creditor.creditor_id and mandate.from_on <= ${on}
                       and (mandate.until_on is null or mandate.until_on > ${on})
      left join office_entity entity on entity.entity_id = mandate.entity_id
     where creditor.creditor_id = ${creditorId} and debtor.debtor_id = ${debtorId} limit 1`.execute(tx);
  return rows[0];
}
