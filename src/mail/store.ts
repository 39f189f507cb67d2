import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { MailState, OfficeMail } from "./office-mail.ts";

type Planned = Pick<OfficeMail, "mailId" | "to" | "subject" | "plannedAt"> & { readonly sealed: Buffer };

/** Writes a message down that is to leave. */
export async function planMail(tx: Queries, { mailId, to, subject, plannedAt, sealed }: Planned): Promise<void> {
  await sql`
    insert into office_mail (mail_id, to_address, subject, sealed, planned_at, tries, try_at, state)
    values (${mailId}, ${to}, ${subject}, ${sealed}, ${plannedAt}, 0, ${plannedAt}, 'planned')`.execute(tx);
}

export type MailToSend = {
  readonly mailId: Id<"mail">;
  readonly to: string;
  readonly sealed: Buffer;
  /** How often it was tried, with this time. */
  readonly tries: number;
};

/** Takes the next message that is to be tried, so that nobody else does: from then on it counts as under way. */
export async function takeMail(tx: Queries, now: Temporal.Instant): Promise<MailToSend | undefined> {
  const { rows } = await sql<MailToSend>`
    update office_mail set state = 'sending', began_at = ${now}, try_at = null, tries = tries + 1
     where mail_id = (select mail_id from office_mail where state = 'planned' and try_at <= ${now}
                       order by try_at, mail_id limit 1 for update skip locked)
    returning mail_id as "mailId", to_address as "to", sealed, tries`.execute(tx);
  return rows[0];
}

type Decided = {
  readonly mailId: Id<"mail">;
  readonly state: Exclude<MailState, "planned" | "sending">;
  readonly because: string | null;
  readonly at: Temporal.Instant;
};

/** Says what became of a message that was under way. */
export async function mailDecided(tx: Queries, { mailId, state, because, at }: Decided): Promise<void> {
  await sql`
    update office_mail set state = ${state}, because = ${because}, decided_at = ${at}
     where mail_id = ${mailId} and state = 'sending'`.execute(tx);
}

type PutOff = { readonly mailId: Id<"mail">; readonly because: string; readonly tryAt: Temporal.Instant };

/** Says that a message has not left for the time being, and when it is tried again. */
export async function mailPutOff(tx: Queries, { mailId, because, tryAt }: PutOff): Promise<void> {
  await sql`
    update office_mail set state = 'planned', because = ${because}, try_at = ${tryAt}
     where mail_id = ${mailId} and state = 'sending'`.execute(tx);
}

/** What was under way since before then has lost its process: whether it left, nobody knows, and it is not sent again. */
export async function mailLost(tx: Queries, { since, at }: Record<"since" | "at", Temporal.Instant>): Promise<void> {
  await sql`
    update office_mail set state = 'perhaps-sent', decided_at = ${at},
                           because = 'The program ended while the message was under way.'
     where state = 'sending' and began_at < ${since}`.execute(tx);
}

const listedMax = 200;

/** The newest messages first. */
export async function listMail(tx: Queries): Promise<OfficeMail[]> {
  const { rows } = await sql<OfficeMail>`
    select mail_id as "mailId", to_address as "to", subject, state, because, planned_at as "plannedAt",
           decided_at as "decidedAt"
      from office_mail order by mail_id desc limit ${listedMax}`.execute(tx);
  return rows;
}

/** A message as it was sealed. */
export async function sealedMail(tx: Queries, mailId: string): Promise<Buffer | undefined> {
  const { rows } = await sql<{ sealed: Buffer }>`
    select sealed from office_mail where mail_id = ${mailId}`.execute(tx);
  return rows[0]?.sealed;
}
