import { sql } from "kysely";
import { assert } from "#base/assert";
import type { LetterFacts, LetterItem, PlannedLetter } from "#letters/letter";
import { statementName } from "#letters/statement";
import { activeTemplates } from "#letters/templates/store";
import { fallbackName, templateFor, type Template } from "#letters/templates/template";
import { money, type Currency, type Money } from "#money/money";
import { envelopeOf } from "#parties/address/envelope";
import type { Queries } from "#platform/database";
import { statedCredits, statedItems } from "./read-statement.ts";

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
 * What a letter says about what a person owes a creditor. What is disputed or rests is not asked for; what is owed in
 * part, in part. Nothing where there is nothing left to ask for, or where no mandate of the creditor is in force.
 */
export async function readLetterFacts(tx: Queries, reading: Reading): Promise<LetterRead | undefined> {
  const owed = isStatement(reading) ? await readStated(tx, reading) : await readAsked(tx, reading);
  const [frame] = await framesOf(tx, reading);
  if (owed.items.length === 0 || frame === undefined || frame.capacity === null) return undefined;
  if (reading.letter.pointId !== null && frame.address === null) return undefined;
  return readingOf(tx, reading, { owed, frame });
}

/**
 * What a statement says of any day, to be looked at: where nobody collected for the creditor then, it is in the
 * creditor's own name. Nothing where nothing was open and no credit was left.
 */
export async function readStatement(tx: Queries, reading: Reading): Promise<LetterRead | undefined> {
  const owed = await readStated(tx, reading);
  const [frame] = await framesOf(tx, reading);
  if (frame === undefined || owed.accountIds.length === 0) return undefined;
  return readingOf(tx, reading, { owed, frame });
}

function isStatement({ letter: { template } }: Reading): boolean {
  return (typeof template === "string" ? template : template.name) === statementName;
}

/** What is owed, as a letter of a kind says it. */
type Owed = Pick<LetterFacts, "items" | "unapplied" | "statement"> &
  Pick<LetterRead, "accountIds" | "itemIds"> & { readonly purpose: LetterFacts["purpose"] };

// One consumer debt among them makes it a consumer's letter.
const purposeOf = (items: readonly { readonly purpose: LetterFacts["purpose"] }[]) =>
  items.some(({ purpose }) => purpose === "consumer") ? "consumer" : "business";

async function readAsked(tx: Queries, reading: Reading): Promise<Owed> {
  const items = await itemsToAsk(tx, reading);
  return {
    ...{ items, unapplied: await unapplied(tx, reading), statement: null, purpose: purposeOf(items) },
    accountIds: [...new Set(items.map(({ accountId }) => accountId))],
    itemIds: [...new Set(items.map(({ itemId }) => itemId))],
  };
}

/** A statement shows all that is open and received, and asks for what is neither contested nor retained. */
async function readStated(tx: Queries, { letter: { creditorId }, personIds, on }: Reading): Promise<Owed> {
  const items = await statedItems(tx, { personIds, creditorId, on });
  const credits = await statedCredits(tx, { personIds, creditorId, on });
  return {
    items: items.flatMap(({ dueOn, asked, ...item }) =>
      dueOn === null || asked.minor <= 0n ? [] : [{ ...item, dueOn, open: asked }],
    ),
    ...{ unapplied: [], statement: { items, credits }, purpose: purposeOf([...items, ...credits]) },
    accountIds: [...new Set([...items, ...credits].map(({ accountId }) => accountId))],
    itemIds: [...new Set(items.map(({ itemId }) => itemId))],
  };
}

type Read = { readonly owed: Owed; readonly frame: Frame };

async function readingOf(tx: Queries, reading: Reading, { owed, frame }: Read): Promise<LetterRead> {
  const { on, letter } = reading;
  const { accountIds, itemIds, purpose, ...what } = owed;
  return {
    facts: {
      ...{ on, capacity: frame.capacity ?? "own_name", purpose, ...what },
      template: await theTemplate(tx, reading, { audience: purpose, language: frame.language }),
      entity: frame.entity,
      creditor: frame.creditor,
      debtor: { name: frame.debtor, number: frame.number, address: addressOf(letter, frame.address) },
    },
    ...{ accountIds, itemIds },
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

type Asking = Pick<Reading, "personIds" | "on"> & { readonly letter: Pick<Reading["letter"], "creditorId"> };

/** What a letter about what a person owes a creditor asks for on a day. */
export async function itemsToAsk(tx: Queries, { letter, personIds, on }: Asking): Promise<Asked[]> {
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
       and not exists (select from pause
                        where pause.debtor_id = any(${personIds}::uuid[]) and ended_at is null and until_on >= ${on}
                          and coalesce(pause.creditor_id, account.creditor_id) = account.creditor_id
                          and coalesce(pause.account_id, due.account_id) = due.account_id
                          and coalesce(pause.item_id, due.item_id) = due.item_id)
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
  /** Null where nobody collects for the creditor on the day. */
  readonly capacity: LetterFacts["capacity"] | null;
  readonly entity: LetterFacts["entity"];
  readonly creditor: LetterFacts["creditor"];
  readonly debtor: string;
  readonly number: string;
  readonly language: string;
  readonly address: string | null;
};

/**
 * Who writes for whom, and to whom: the address as it is now, of whichever debtor of the person holds it. Whoever writes
 * in the creditor's own name has the creditor's address and telephone where they have none of their own.
 */
async function framesOf(tx: Queries, { letter, personIds, on }: Reading): Promise<Frame[]> {
  const { rows } = await sql<Frame>`
    select mandate.capacity, debtor.name as debtor, debtor.number, debtor.language, point.value as address,
           jsonb_build_object('name', creditor.name, 'address', creditor.address, 'phone', creditor.phone,
                              'payTo', creditor.pay_to) as creditor,
           jsonb_build_object('name', coalesce(legal_name, creditor.name),
                              'address', coalesce(nullif(entity.address, ''), own.address, ''),
                              'phone', coalesce(nullif(entity.phone, ''), own.phone, ''),
                              'licence', licence.said) as entity
      from creditor
      left join mandate on mandate.creditor_id = creditor.creditor_id
                  and mandate.from_on <= ${on} and (mandate.until_on is null or mandate.until_on > ${on})
      left join office_entity entity using (entity_id)
      left join creditor own on own.creditor_id = creditor.creditor_id
                            and coalesce(mandate.capacity, 'own_name') = 'own_name'
      join debtor on debtor.debtor_id = ${letter.debtorId}
      left join contact_point point on point.debtor_id = any(${personIds}::uuid[]) and point.point_id = ${letter.pointId}
      left join lateral (
        select state from contact_point home
         where home.debtor_id = any(${personIds}::uuid[]) and home.kind in ('home', 'work') and home.until_at is null
           and home.relation_id is null and home.state is not null
         order by home.kind, home.since_at limit 1) as home on true
      left join lateral (
        select jsonb_build_object('state', office_licence.state, 'number', office_licence.number) as said
          from office_licence
         where office_licence.entity_id = entity.entity_id and office_licence.state = coalesce(point.state, home.state)
           and office_licence.from_on <= ${on}
           and (office_licence.until_on is null or office_licence.until_on > ${on}) limit 1) as licence on true
     where creditor.creditor_id = ${letter.creditorId}`.execute(tx);
  return rows;
}
