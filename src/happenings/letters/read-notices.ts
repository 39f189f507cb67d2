import { sql } from "kysely";
import { wasSentNoNotice } from "#contact/validation/store";
import { validationPeriodEnd } from "#law/us/regulation-f/1006.34-b-5-validation-period";
import { addsUp } from "#ledger/itemization/itemization";
import type { LetterItem } from "#letters/letter";
import type { NoticeFacts } from "#letters/validation-notice/notice";
import { money, type Currency } from "#money/money";
import type { AccountKind } from "#parties/debtor";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";
import { itemizationsOf } from "./itemizations.ts";
import { byLetter, lettersFor, type LetterFor, type Together } from "./letters-together.ts";
import { statedItems } from "./read-statement.ts";

type NoticeToRead = LetterFor & {
  readonly sentBy: "post" | "email";
  /** The permit under which it left already: what it is about was sent no notice but this one. */
  readonly permitId?: string | null;
};

/** What a validation notice says of each debt, or why it says nothing. */
export type NoticeRead =
  | {
      readonly ok: true;
      readonly notices: readonly NoticeFacts[];
      readonly items: readonly LetterItem[];
      readonly accountIds: readonly string[];
      readonly itemIds: readonly string[];
    }
  | { readonly ok: false; readonly refusal: "notice_is_not_due" | "itemization_does_not_add_up" };

type Due = {
  readonly debtorId: string;
  readonly accountId: string;
  readonly number: string;
  readonly kind: AccountKind;
  readonly creditor: string;
  readonly currency: Currency;
  readonly minor: bigint;
};

/**
 * What validation notices say, of each letter in its order: of every consumer's account that a third party collects for
 * the creditor, that owes something and of which none was sent that did not come back, each currency by itself.
 */
export async function readNotices(
  tx: Queries,
  letters: readonly NoticeToRead[],
  together: Together,
): Promise<NoticeRead[]> {
  const due = await accountsDue(tx, letters, together);
  const items = await statedItems(tx, letters, together);
  const itemized = await itemizationsOf(tx, due.flat(), together.on);
  return letters.map(({ sentBy }, index): NoticeRead => {
    const accounts = due[index] ?? [];
    if (accounts.length === 0) return { ok: false, refusal: "notice_is_not_due" };
    const notices: NoticeFacts[] = [];
    for (const account of accounts) {
      const itemization = itemized(account);
      const isWhole = itemization !== undefined && addsUp(itemization, money(account.currency, account.minor));
      if (!isWhole) return { ok: false, refusal: "itemization_does_not_add_up" };
      notices.push({
        ...{ kind: account.kind, itemization, isElectronic: sentBy === "email" },
        creditorThen: itemization.creditorThen || account.creditor,
        numberThen: itemization.numberThen || account.number,
        endsOn: validationPeriodEnd(together.on),
      });
    }
    const accountIds = [...new Set(accounts.map(({ accountId }) => accountId))];
    const own = (items[index] ?? []).filter(({ accountId }) => accountIds.includes(accountId));
    return {
      ...{ ok: true, notices, accountIds, itemIds: [...new Set(own.map(({ itemId }) => itemId))] },
      items: own.map(({ number, instalment, issuedOn, dueOn, open }) => {
        return { number, instalment, issuedOn, dueOn: dueOn ?? issuedOn, open };
      }),
    };
  });
}

async function accountsDue(tx: Queries, letters: readonly NoticeToRead[], { persons, on }: Together): Promise<Due[][]> {
  const { rows } = await sql<Due & { readonly key: number }>`
    select asked.key, account.debtor_id as "debtorId", account.account_id as "accountId", account.number, account.kind,
           creditor.name as creditor, item.currency, sum(item.open_minor)::bigint as minor
      from ${lettersFor(letters)} as asked
      join unnest(${letters.map((_, index) => index + 1)}::integer[],
                  ${uuids(letters.map(({ permitId = null }) => permitId))}) as under (key, permit_id) using (key)
      join ${persons.relation} as person using (debtor_id)
      join account on account.debtor_id = person.person_id and account.debtor_id = any(${persons.ids})
                  and account.creditor_id = asked.creditor_id
      join creditor on creditor.creditor_id = account.creditor_id
      join mandates_in_force(${on}) as mandate on mandate.creditor_id = account.creditor_id
                                              and mandate.capacity <> 'own_name'
      join item on item.debtor_id = account.debtor_id and item.account_id = account.account_id and item.open_minor > 0
     where account.purpose = 'consumer'
       and (${wasSentNoNotice(on)}
            or exists (select from validation_notice own
                        where own.debtor_id = account.debtor_id and own.account_id = account.account_id
                          and own.permit_id = under.permit_id))
     group by asked.key, account.debtor_id, account.account_id, creditor.name, item.currency
     order by asked.key, account.number, item.currency`.execute(tx);
  return byLetter(letters, rows);
}
