import { sql } from "kysely";
import { validationPeriodEnd } from "#law/us/regulation-f/1006.34-b-5-validation-period";
import { addsUp, amountNow } from "#ledger/itemization/itemization";
import { money, type Currency } from "#money/money";
import { writeMoney } from "#money/written-money";
import type { DebtorCard } from "#parties/debtor-card";
import type { Queries } from "#platform/database";
import { itemizationsOf } from "#happenings/letters/itemizations";

type Account = DebtorCard["accounts"][number];

type Sent = {
  readonly accountId: string;
  readonly sentOn: Temporal.PlainDate;
  readonly sentBy: "mail" | "email" | "in-initial-communication";
  readonly undeliverableOn: Temporal.PlainDate | null;
  readonly letterId: string | null;
};

type Owing = {
  readonly debtorId: string;
  readonly accountId: string;
  readonly currency: Currency;
  readonly minor: bigint;
};

/** Of a person's accounts the validation notice, newest first, and what it would say is owed; null of one that needs none. */
export async function readNotices(
  tx: Queries,
  accounts: readonly Account[],
  { personIds, today }: { readonly personIds: readonly string[]; readonly today: Temporal.PlainDate },
) {
  const noticed = accounts.filter(({ purpose, capacity }) => purpose === "consumer" && isThirdParty(capacity));
  if (noticed.length === 0) return () => null;
  const accountIds = noticed.map(({ id }) => id);
  const sent = await newestSent(tx, personIds, accountIds);
  const owing = await owingOf(tx, personIds, accountIds);
  const itemized = await itemizationsOf(tx, owing, today);
  return (accountId: string) => {
    if (!accountIds.some((id) => id === accountId)) return null;
    const last = sent.get(accountId);
    return {
      sent:
        last === undefined
          ? null
          : {
              ...{ sentOn: last.sentOn.toString(), sentBy: last.sentBy, letterId: last.letterId },
              undeliverableOn: last.undeliverableOn?.toString() ?? null,
              endsOn: validationPeriodEnd(last.sentOn).toString(),
            },
      owed: owing.filter((one) => one.accountId === accountId).map((one) => shown(one, itemized(one))),
    };
  };
}

function isThirdParty(capacity: Account["capacity"]): boolean {
  return capacity === "for_another" || capacity === "bought";
}

type Itemized = ReturnType<Awaited<ReturnType<typeof itemizationsOf>>>;

function shown({ currency, minor }: Owing, itemization: Itemized) {
  const open = money(currency, minor);
  if (itemization === undefined) return { open: writeMoney(open), itemization: null, addsUp: false };
  const { kind, on, atFirst, interest, fees, payments, credits, creditorThen, numberThen, source } = itemization;
  return {
    open: writeMoney(open),
    itemization: {
      ...{ kind, on: on.toString(), source, creditorThen, numberThen, now: writeMoney(amountNow(itemization)) },
      ...{ atFirst: writeMoney(atFirst), interest: writeMoney(interest), fees: writeMoney(fees) },
      ...{ payments: writeMoney(payments), credits: writeMoney(credits) },
    },
    addsUp: addsUp(itemization, open),
  };
}

async function newestSent(
  tx: Queries,
  personIds: readonly string[],
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, Sent>> {
  const { rows } = await sql<Sent>`
    select distinct on (notice.account_id) notice.account_id as "accountId", notice.sent_on as "sentOn",
           notice.sent_by as "sentBy", notice.undeliverable_on as "undeliverableOn",
           (select letter_id from letter
             where letter.debtor_id = any(${personIds}::uuid[]) and letter.permit_id = notice.permit_id) as "letterId"
      from validation_notice notice
     where notice.debtor_id = any(${personIds}::uuid[]) and notice.account_id = any(${accountIds}::uuid[])
     -- One that holds stands before one that came back.
     order by notice.account_id, (notice.undeliverable_on is null) desc, notice.sent_on desc`.execute(tx);
  return new Map(rows.map((row) => [row.accountId, row]));
}

async function owingOf(tx: Queries, personIds: readonly string[], accountIds: readonly string[]): Promise<Owing[]> {
  const { rows } = await sql<Owing>`
    select debtor_id as "debtorId", account_id as "accountId", currency, sum(open_minor)::bigint as minor
      from item
     where debtor_id = any(${personIds}::uuid[]) and account_id = any(${accountIds}::uuid[]) and open_minor > 0
     group by debtor_id, account_id, currency order by account_id, currency`.execute(tx);
  return rows;
}
