import { sql } from "kysely";
import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { linesOf, type CreditHold, type CreditLine } from "#credit/credit";
import { loadHolds, loadLimits } from "#credit/store";
import { storedCurrency } from "#ledger/item";
import { loadPendingMoves } from "#ledger/pending/store";
import { money, type Money } from "#money/money";
import { writeMoney } from "#money/written-money";
import { creditorsOf } from "#parties/creditors/store";
import { together, type Queries } from "#platform/database";

type Names = Awaited<ReturnType<typeof namesOfLogins>>;
type DebtorIds = readonly Id<"debtor">[];
type Exposure = { readonly creditorId: Id<"creditor">; readonly money: Money };

/** How a person stands with each creditor on a day: exposure, limit, and whether credit is on hold. */
export async function readCredit(tx: Queries, personIds: DebtorIds, on: Temporal.PlainDate) {
  const [limits, holds, exposures, creditors] = await together(tx, [
    () => loadLimits(tx, personIds),
    () => loadHolds(tx, personIds),
    () => exposuresOf(tx, personIds),
    () => creditorsOf(tx, personIds),
  ]);
  const names = await namesOfLogins(tx, [...limits.map((one) => one.setBy), ...holds.map((one) => one.placedBy)]);
  return creditors.map(({ creditorId, name }) => {
    const ofCreditor = { limits: limits.filter((limit) => limit.creditorId === creditorId) };
    const owed = exposures.filter((exposure) => exposure.creditorId === creditorId).map((one) => one.money);
    const hold = holds.find((one) => one.creditorId === creditorId);
    return {
      ...{ creditorId, creditor: name },
      lines: linesOf({ ...ofCreditor, exposures: owed }, on).map((line) => lineJson(line, names)),
      hold: hold === undefined ? null : holdJson(hold, names),
    };
  });
}

function lineJson({ exposure, limit, isOverLimit }: CreditLine, names: Names) {
  const inForce = limit && {
    ...{ amount: writeMoney(limit.amount), sinceOn: limit.sinceOn.toString(), because: limit.because },
    by: names.get(limit.setBy) ?? null,
  };
  return { exposure: writeMoney(exposure), limit: inForce, isOverLimit };
}

function holdJson({ holdId, because, placedAt, placedBy }: CreditHold, names: Names) {
  return { id: holdId, because, placedAt: placedAt.toString(), by: names.get(placedBy) ?? null };
}

/** What is open with each creditor, and what was paid here that the creditor's own books do not show yet. */
async function exposuresOf(tx: Queries, personIds: DebtorIds): Promise<Exposure[]> {
  const [{ rows }, moves] = await together(tx, [
    () =>
      sql<{ creditorId: Id<"creditor">; accountId: Id<"account">; currency: string; minor: bigint }>`
        select a.creditor_id as "creditorId", a.account_id as "accountId", i.currency,
               sum(i.open_minor)::bigint as minor
          from account a join item i on i.debtor_id = a.debtor_id and i.account_id = a.account_id
         where a.debtor_id = any(${personIds}::uuid[])
         group by a.creditor_id, a.account_id, i.currency`.execute(tx),
    () => loadPendingMoves(tx, personIds),
  ]);
  const creditorOf = new Map(rows.map(({ accountId, creditorId }) => [accountId, creditorId]));
  const pending = moves.filter(({ itemId }) => itemId !== null);
  return [
    ...rows.map(({ creditorId, currency, minor }) => ({ creditorId, money: money(storedCurrency(currency), minor) })),
    ...pending.flatMap(({ accountId, move }) => {
      const creditorId = creditorOf.get(accountId);
      return creditorId === undefined ? [] : [{ creditorId, money: money(move.currency, -move.minor) }];
    }),
  ];
}
