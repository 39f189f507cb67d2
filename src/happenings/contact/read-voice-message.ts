import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { VoiceAnswer } from "#contact/voice/routes";
import { languagesInOrder, voiceMessage, type VoiceFacts } from "#contact/voice/voice-message";
import { officeToday } from "#happenings/desk/office-day";
import { personOf } from "#parties/store";
import type { Queries } from "#platform/database";

type Asked = { readonly caller: Caller; readonly now: Temporal.Instant; readonly debtorId: string };

type About = Omit<VoiceFacts, "caller"> & { readonly language: string };

/** What the caller may leave on a machine that answers: about the account of which the law asks most, as the call is about all. */
export async function readVoiceMessage(tx: Queries, { caller, now, debtorId }: Asked): Promise<VoiceAnswer> {
  const about = await strictest(tx, debtorId, await officeToday(tx, now));
  if (about === undefined) return { kind: "none", texts: [], because: "There is no account to call about." };
  const message = voiceMessage({ ...about, caller: caller.name });
  if (message.kind === "none") return { ...message, texts: [] };
  const texts = languagesInOrder(about.language).map((language) => ({ language, text: message.texts[language] }));
  return { kind: message.kind, texts, because: null };
}

/** Of the person's accounts one that a third party collects of a consumer, before all others; what is open before what is not. */
async function strictest(tx: Queries, debtorId: string, on: Temporal.PlainDate): Promise<About | undefined> {
  const personIds = await personOf(tx, debtorId as Id<"debtor">);
  const { rows } = await sql<About>`
    select debtor.kind as debtor, debtor.language, account.purpose, creditor.name as creditor,
           coalesce(mandate.capacity, 'own_name') = 'own_name' as "isOwnName",
           array_remove(array_prepend(entity.legal_name, coalesce(entity.trade_names, '{}')), null) as names,
           coalesce(nullif(entity.phone, ''),
                    case when coalesce(mandate.capacity, 'own_name') = 'own_name' then creditor.phone end, '') as phone
      from account
      join debtor using (debtor_id)
      join creditor using (creditor_id)
      left join mandates_in_force(${on}) as mandate on mandate.creditor_id = account.creditor_id
      left join office_entity entity using (entity_id)
     where account.debtor_id = any(${personIds}::uuid[])
     order by not exists (select from item where item.debtor_id = account.debtor_id
                                             and item.account_id = account.account_id and item.open_minor > 0),
              coalesce(mandate.capacity, 'own_name') = 'own_name', account.purpose = 'business', creditor.name
     limit 1`.execute(tx);
  return rows[0];
}
