import { sql } from "kysely";
import { assert } from "#base/assert";
import type { LetterFacts, LetterItem, PlannedLetter } from "#letters/letter";
import { activeTemplates } from "#letters/templates/store";
import { fallbackName, templateFor, type Template } from "#letters/templates/template";
import { money, type Currency, type Money } from "#money/money";
import { envelopeOf } from "#parties/address/envelope";
import type { Queries } from "#platform/database";

type Reading = {
  readonly letter: Pick<PlannedLetter, "debtorId" | "creditorId" | "sentBy"> & {
    /** Null where a letter is only looked at, and no address is known. */
    readonly pointId: string | null;
    /** By its name, or, where it is only looked at, its words. */
    readonly template: string | Template;
  };
  readonly personIds: readonly string[];
  readonly on: Temporal.PlainDate;
};

export type LetterRead = {
  readonly facts: LetterFacts;
  /** The accounts that the letter is about. */
  readonly accountIds: readonly string[];
  readonly itemIds: readonly string[];
};

/**
 * What a letter says about what a person owes a creditor. What is disputed is not asked for; what is owed in part, in
 * part. Nothing where there is nothing left to ask for, or where no mandate of the creditor is in force.
 */
export async function readLetterFacts(tx: Queries, reading: Reading): Promise<LetterRead | undefined> {
  const items = await itemsToAsk(tx, reading);
  const [frame] = await framesOf(tx, reading);
  if (items.length === 0 || frame === undefined) return undefined;
  const { on, letter } = reading;
  if (letter.pointId !== null && frame.address === null) return undefined;
  // One consumer debt among them makes it a consumer's letter.
  const purpose = items.some((item) => item.purpose === "consumer") ? "consumer" : "business";
  return {
    facts: {
      ...{ on, capacity: frame.capacity, purpose },
      template: await theTemplate(tx, reading, { audience: purpose, language: frame.language }),
      entity: { name: frame.entity, address: frame.entity_address, phone: frame.entity_phone },
      creditor: { name: frame.creditor, payTo: frame.pay_to },
      debtor: {
        name: frame.debtor,
        number: frame.number,
        address: addressOf(letter, frame.address),
      },
      items,
      unapplied: await unapplied(tx, reading),
    },
    accountIds: [...new Set(items.map(({ accountId }) => accountId))],
    itemIds: [...new Set(items.map(({ itemId }) => itemId))],
  };
}

type Whose = { readonly audience: LetterFacts["purpose"]; readonly language: string };

/** The template that is in force now, in the debtor's language where there is one in it. */
async function theTemplate(tx: Queries, { letter }: Reading, whose: Whose): Promise<Template> {
  if (typeof letter.template !== "string") return letter.template;
  const active = await activeTemplates(tx, [letter.template, fallbackName]);
  const template = templateFor(active, { name: letter.template, ...whose });
  assert(template !== undefined, "the English reminder is always in force");
  return template;
}

/** By post in lines, as on an envelope; by e-mail as it is. */
function addressOf({ sentBy }: Reading["letter"], address: string | null): string {
  if (address === null) return "";
  return sentBy === "email" ? address : envelopeOf(address);
}

type Asked = LetterItem & {
  readonly accountId: string;
  readonly itemId: string;
  readonly purpose: "consumer" | "business";
};

async function itemsToAsk(tx: Queries, { letter, personIds }: Reading): Promise<Asked[]> {
  type Row = Omit<Asked, "open"> & { readonly currency: Currency; readonly minor: bigint };
  const { rows } = await sql<Row>`
    select due.account_id as "accountId", due.item_id as "itemId", account.purpose, due.number, due.instalment, due.issued_on as "issuedOn",
           due.due_on as "dueOn", due.currency, asked.minor
      from open_due due join account using (debtor_id, account_id)
      left join lateral (
        select sum(coalesce(amount_minor, due.item_open_minor)) as contested from dispute
         where dispute.debtor_id = due.debtor_id and dispute.item_id = due.item_id and resolved_on is null
      ) as disputed on true
     cross join lateral falling_due((due.item_open_minor - coalesce(contested, 0))::bigint, due.instalment,
                                    due.instalment_minor, due.later_minor) as asked (minor)
     where due.debtor_id = any(${personIds}::uuid[]) and account.creditor_id = ${letter.creditorId}
       and due.due_on is not null and asked.minor > 0
     order by due.due_on, due.number`.execute(tx);
  return rows.map(({ currency, minor, ...row }) => ({ ...row, open: money(currency, BigInt(minor)) }));
}

async function unapplied(tx: Queries, { letter, personIds }: Reading): Promise<Money[]> {
  const { rows } = await sql<{ currency: Currency; minor: string }>`
    select credit.currency, sum(open_minor)::text as minor from credit join account using (debtor_id, account_id)
     where credit.debtor_id = any(${personIds}::uuid[]) and creditor_id = ${letter.creditorId} and open_minor > 0
     group by credit.currency`.execute(tx);
  return rows.map(({ currency, minor }) => money(currency, BigInt(minor)));
}

type Frame = {
  readonly capacity: LetterFacts["capacity"];
  readonly entity: string;
  readonly entity_address: string;
  readonly entity_phone: string;
  readonly creditor: string;
  readonly pay_to: string;
  readonly debtor: string;
  readonly number: string;
  readonly language: string;
  readonly address: string | null;
};

/** Who writes for whom, and to whom: the address as it is now, of whichever debtor of the person holds it. */
async function framesOf(tx: Queries, { letter, personIds, on }: Reading): Promise<Frame[]> {
  const { rows } = await sql<Frame>`
    select mandate.capacity, office_entity.legal_name as entity, office_entity.address as entity_address,
           office_entity.phone as entity_phone, creditor.name as creditor, creditor.pay_to, debtor.name as debtor,
           debtor.number, debtor.language, contact_point.value as address
      from creditor
      join mandate on mandate.creditor_id = creditor.creditor_id
                  and mandate.from_on <= ${on} and (mandate.until_on is null or mandate.until_on > ${on})
      join office_entity using (entity_id)
      join debtor on debtor.debtor_id = ${letter.debtorId}
      left join contact_point on contact_point.debtor_id = any(${personIds}::uuid[])
                        and contact_point.point_id = ${letter.pointId}
     where creditor.creditor_id = ${letter.creditorId}`.execute(tx);
  return rows;
}
