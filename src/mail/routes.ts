import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import { Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";
import { mailStates, officeMailRefusals, type OfficeMail } from "./office-mail.ts";

const Listed = z.object({
  /** Whether a mail server is set up: without one nothing leaves. */
  isSetUp: z.boolean(),
  mail: z.array(
    z
      .object({
        mailId: z.uuid(),
        to: z.string(),
        subject: z.string(),
        state: z.enum(mailStates),
        because: z.string().nullable(),
        plannedAt: Instant,
        decidedAt: Instant.nullable(),
      })
      .meta({ id: "OfficeMail" }),
  ),
});

type Asked = { readonly tx: Queries };
type Deps = {
  readonly listMail: (asked: Asked) => Promise<{ readonly isSetUp: boolean; readonly mail: readonly OfficeMail[] }>;
  readonly readMail: (asked: Asked & { readonly mailId: string }) => Promise<FileAnswer | undefined>;
};

/** Mail to the office's own people: what became of each message, and the message itself. */
export function mailRoutes({ listMail, readMail }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listOfficeMail",
      method: "get",
      path: "/office-mail",
      summary: "The mail to the office's own people, newest first, and what became of it",
      answer: Listed,
      refusals: {},
      handle: async (asked) => {
        const { isSetUp, mail } = await listMail(asked);
        const listed = mail.map(({ plannedAt, decidedAt, ...each }) => {
          return { ...each, plannedAt: plannedAt.toString(), decidedAt: decidedAt?.toString() ?? null };
        });
        return accepted({ isSetUp, mail: listed });
      },
    }),
    operation<Caller>()({
      id: "readOfficeMail",
      method: "get",
      path: "/office-mail/{mailId}",
      summary: "A message to one of the office's own people, whole",
      params: z.object({ mailId: z.uuid() }),
      answer: "file",
      refusals: { mail_is_unknown: { status: 404, says: officeMailRefusals.mail_is_unknown } },
      handle: async ({ params, ...asked }) => {
        const message = await readMail({ ...asked, ...params });
        return message === undefined ? refused("mail_is_unknown") : accepted(message);
      },
    }),
  ];
}
