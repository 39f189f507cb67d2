import type { Id } from "#base/id";
import { addValidationNotices } from "#contact/validation/store";
import { appendTimeline } from "#evidence/store";
import type { SourceAccount, SourceValidation } from "#intake/cutover/accounts";
import { assignAccounts } from "#parties/obligors/store";
import { nameDebtors } from "#parties/people/store";
import { addPoints } from "#parties/store";
import { draw, noteDoubts } from "#happenings/book/take-in/batch";
import { startOf, type CutOver } from "./cut-over.ts";
import type { Logins } from "./logins.ts";
import type { OpenedAccount } from "./open-accounts.ts";

/** Whether a row told something new of its debtor or account. */
export type IsFilled = (row: SourceAccount, debtorId: Id<"debtor">) => boolean;

/** Names, points, the collector and validation notices of accounts, as far as the book did not have them. */
export async function fillAccounts(cut: CutOver, opened: readonly OpenedAccount[], logins: Logins): Promise<IsFilled> {
  const { batch } = cut;
  for (const { row } of opened) noteDoubts(batch, row.number, row.points);
  const named = await nameDebtors(
    batch.tx,
    opened.flatMap(({ debtorId, row: { name } }) => (name === null ? [] : [{ debtorId, name }])),
  );
  const reached = await addPoints(
    batch.tx,
    opened.flatMap(({ debtorId, row: { points } }) =>
      points.map((point) => {
        const own = { debtorId, pointId: draw<"point">(batch), relationId: null };
        return { ...point, ...own, source: "creditor", sinceAt: batch.now } as const;
      }),
    ),
  );
  const filled = new Set<string>([...named, ...reached]);
  for (const accountId of await assign(cut, opened, logins)) filled.add(accountId);
  for (const accountId of await keepValidations(cut, opened)) filled.add(accountId);
  const accountIds = new Map(opened.map(({ row, accountId }) => [row, accountId]));
  return (row, debtorId) => filled.has(debtorId) || filled.has(accountIds.get(row) ?? "");
}

async function assign({ batch }: CutOver, opened: readonly OpenedAccount[], logins: Logins) {
  const because = "It was that collector's in the earlier system.";
  return assignAccounts(
    batch.tx,
    opened.flatMap(({ row: { collector }, debtorId, accountId }) => {
      const loginId = logins.get((collector ?? "").toLowerCase());
      if (loginId === undefined) return [];
      const assignmentId = draw<"assignment">(batch);
      return [{ debtorId, assignmentId, accountId, loginId, fromOn: batch.today, because }];
    }),
  );
}

async function keepValidations(cut: CutOver, opened: readonly OpenedAccount[]): Promise<string[]> {
  const { desk, tx, now, loginId } = cut.batch;
  const sent = opened.flatMap(({ row: { validation }, debtorId, accountId }) => {
    if (validation === null) return [];
    const { sentOn, by: sentBy, undeliverableOn } = validation;
    return [{ debtorId, accountId, sentOn, sentBy, undeliverableOn, recordedAt: now, recordedBy: loginId }];
  });
  const added = new Set(await addValidationNotices(tx, sent));
  await appendTimeline(
    tx,
    desk.vault,
    sent
      .filter(({ accountId }) => added.has(accountId))
      .map(({ debtorId, accountId, sentOn, sentBy, undeliverableOn }) => ({
        ...{ debtorId, kind: "validation-notice", happenedAt: startOf(cut, sentOn), recordedAt: now, loginId },
        subject: { accountId, sentOn: sentOn.toString(), sentBy, undeliverableOn: undeliverableOn?.toString() ?? null },
        words: validationWords({ sentOn, by: sentBy, undeliverableOn }),
      })),
  );
  return [...added];
}

function validationWords({ sentOn, by, undeliverableOn }: SourceValidation): string {
  const back = undeliverableOn === null ? "" : ` It came back on ${undeliverableOn.toString()}.`;
  return `Validation notice sent on ${sentOn.toString()}, ${by.replaceAll("-", " ")}.${back}`;
}
