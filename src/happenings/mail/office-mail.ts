import type { Caller } from "#access/caller";
import { isAddressee } from "#access/people/store";
import type { Id } from "#base/id";
import { sendingMinutesMax, tryAgainAt } from "#mail/office-mail";
import { mailRoutes } from "#mail/routes";
import {
  listMail,
  mailDecided,
  mailLost,
  mailPutOff,
  planMail,
  sealedMail,
  takeMail,
  type MailToSend,
} from "#mail/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { composeMail, type Delivery, type MailMessage } from "#platform/mail";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";

type MailDesk = Pick<Desk, "chance" | "vault" | "mail">;
type Wanted = Pick<MailMessage, "to" | "subject" | "text" | "html" | "attachments"> & {
  readonly now: Temporal.Instant;
};

/** Who a message is from that no mail server will take: the file says so itself. */
const fromNowhere = "no-mail-server@dunlin.invalid";

/**
 * Writes mail to one of the office's own people down, in the caller's transaction; a job sends it after. To debtors
 * nothing goes this way: what leaves for them has a permit.
 */
export async function planOfficeMail(desk: MailDesk, tx: Queries, { now, ...wanted }: Wanted): Promise<Id<"mail">> {
  const mailId = newId<"mail">(now, desk.chance);
  const from = desk.mail.from ?? fromNowhere;
  const messageId = `<${mailId}@${from.split("@").at(-1) ?? ""}>`;
  const bytes = await composeMail(from, { ...wanted, messageId, at: now });
  const sealed = desk.vault.seal(bytes, purposeOf(mailId));
  await planMail(tx, { mailId, to: wanted.to, subject: wanted.subject, plannedAt: now, sealed });
  return mailId;
}

/**
 * Sends what is planned, each message at most once: it is taken in one transaction and sent after it, and one whose process
 * died in between is perhaps sent, and never sent again. Two senders at once share the messages out.
 */
export async function sendOfficeMail(desk: MailDesk & Pick<Desk, "database" | "clock">, { max = 100 } = {}) {
  const { database, clock } = desk;
  const began = clock.now();
  await mailLost(database.queries, { since: began.subtract({ minutes: sendingMinutesMax }), at: began });
  let sent = 0;
  for (; sent < max; sent += 1) {
    const mail = await database.transaction((tx) => takeMail(tx, clock.now()));
    if (mail === undefined) break;
    await sendOne(desk, mail);
  }
  return { tried: sent };
}

/** What is written down names debtors: whoever has left meanwhile, or has another address, reads none of it. */
const nobodys: Delivery = {
  ...{ fate: "failed", because: "Nobody who signs in here has this address any more." },
  ...{ isForNow: false, isNoAddress: false },
};

async function sendOne(desk: MailDesk & Pick<Desk, "database" | "clock">, mail: MailToSend): Promise<void> {
  const { mailId, to, sealed, tries } = mail;
  const tx = desk.database.queries;
  const fate = (await isAddressee(tx, to))
    ? await desk.mail.deliver({ to, bytes: desk.vault.open(sealed, purposeOf(mailId)) })
    : nobodys;
  const at = desk.clock.now();
  const because = "because" in fate ? fate.because : null;
  const tryAt = fate.fate === "failed" && fate.isForNow ? tryAgainAt(tries, at) : null;
  if (tryAt === null) await mailDecided(tx, { mailId, state: fate.fate, because, at });
  else await mailPutOff(tx, { mailId, because: because ?? "", tryAt });
}

/** The operations of mail to the office's own people, wired. */
export function mailOperations(desk: MailDesk): AnyOperation<Caller>[] {
  return mailRoutes({
    listMail: async ({ tx }) => ({ isSetUp: desk.mail.from !== null, mail: await listMail(tx) }),
    readMail: async ({ tx, mailId }) => {
      const sealed = await sealedMail(tx, mailId);
      if (sealed === undefined) return undefined;
      return { bytes: desk.vault.open(sealed, purposeOf(mailId)), mediaType: "message/rfc822", name: `${mailId}.eml` };
    },
  });
}

function purposeOf(mailId: string): string {
  return `office-mail:${mailId}`;
}
