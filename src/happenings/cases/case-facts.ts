import { assert } from "#base/assert";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { CaseFacts } from "#strategy/case-facts";
import { latest } from "#strategy/day-order";
import { factsAsked, type FactsAsked } from "#strategy/facts-asked";
import { classKey, type Ladder, type LadderRules } from "#strategy/ladder";
import type { CaseKey, OpenCase } from "#strategy/open-case";
import { openCases } from "#strategy/store";
import type { Ranking } from "#work/expected";
import { rankingOn } from "#happenings/work/ranking-on";
import { chancesOf } from "#happenings/work/worth-of-step";
import { knownAskings, type KnownEffort } from "./known-efforts.ts";
import type { LaddersInForce } from "./ladders.ts";
import { owedOfAccounts, owingPrincipalAmong, type AccountOwed } from "./owed-of-accounts.ts";
import { effortsOf, readKnown } from "./what-is-known.ts";

/** A case with all that its next decision asks. `open` is undefined where none is open yet. */
export type KnownCase = CaseKey & {
  readonly rules: Ladder;
  readonly open: OpenCase | undefined;
  readonly facts: CaseFacts;
  /** The newest call about the case. */
  readonly lastEffort: KnownEffort | undefined;
};

export type Moment = { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate; readonly zone: string };

type Ruled = CaseKey & { readonly rules: Ladder; readonly owed: AccountOwed[]; readonly open: OpenCase | undefined };

/** What is known on a day of some debtors, whichever ladders their cases are under. */
type KnownDebtors = {
  readonly open: readonly OpenCase[];
  readonly owed: readonly AccountOwed[];
  readonly known: Awaited<ReturnType<typeof readKnown>>;
  readonly moment: Moment;
  readonly ranking: Ranking | undefined;
};

/** What of cases is read beside what always is: what ladders go by, and for that the chances of steps. */
export type Reading = { readonly asks: FactsAsked; readonly ranking?: Ranking };

/** What these ladders ask to be read. */
export async function readingFor(
  tx: Queries,
  ladders: readonly LadderRules[],
  on: Temporal.PlainDate,
): Promise<Reading> {
  const asks = factsAsked(ladders);
  if (!asks.chances) return { asks };
  return { asks, ranking: await rankingOn(tx, { on, ladders: [...new Set(ladders.map(({ name }) => name))] }) };
}

/** What is known of these debtors, by a handful of statements for all. */
export async function readDebtors(
  tx: Queries,
  debtorIds: readonly string[],
  { moment, reading: { asks, ranking } }: { readonly moment: Moment; readonly reading: Reading },
): Promise<KnownDebtors> {
  const open = await openCases(tx, debtorIds);
  const owed = await owedOfAccounts(tx, debtorIds, { today: moment.today, asks });
  const owing = [...new Set(owed.map(({ debtorId }) => debtorId))];
  return { open, owed, known: await readKnown(tx, owing, { ...moment, asks }), moment, ranking };
}

/** Every case that debtors have or should have under these ladders, with all that is known of it. */
export async function casesUnder(
  tx: Queries,
  { open, owed, known, moment, ranking }: KnownDebtors,
  ladders: LaddersInForce,
): Promise<KnownCase[]> {
  const cases = casesOf(open, owed, ladders);
  const askedBefore = await askingsBefore(tx, cases, moment);
  const owingPrincipal = await accountsOwingPrincipal(tx, cases);
  const scored = new Set(ladders.all.filter((ladder) => factsAsked([ladder]).chances));
  return cases.map(({ debtorId, creditorId, ladder, rules, owed: rows, open: before }) => {
    const efforts = effortsOf(rows, known.efforts);
    const facts: CaseFacts = {
      ...{ ...known.of({ debtorId, creditorId, ladder }, rows), ...placeOf(before), efforts },
      askedBeforeOn: latestOf(rows.flatMap(({ accountId }) => askedBefore.get(accountId) ?? [])),
      isPrincipalPaid: rules.feesStop === true && !rows.some(({ accountId }) => owingPrincipal.has(accountId)),
      chances: null,
    };
    const chances =
      ranking !== undefined && scored.has(rules) ? chancesOf({ facts, rules, today: moment.today }, ranking) : null;
    return { debtorId, creditorId, ladder, rules, open: before, facts: { ...facts, chances }, lastEffort: efforts[0] };
  });
}

/** When the accounts of cases that did not climb yet were asked about before; of the others their place says enough. */
async function askingsBefore(
  tx: Queries,
  cases: readonly Ruled[],
  { zone }: Moment,
): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const beginning = cases
    .filter(({ open }) => (open?.climbed ?? null) === null)
    .flatMap(({ debtorId, owed, open }) =>
      owed.map(({ accountId }) => ({ debtorId, accountId, caseId: open?.caseId ?? null })),
    );
  if (beginning.length === 0) return new Map();
  const persons = await personsAmong(tx, [...new Set(beginning.map(({ debtorId }) => debtorId))]);
  return new Map((await knownAskings(tx, beginning, { persons, zone })).map((row) => [row.account_id, row.on]));
}

/** Of the cases whose ladder asks for no fees after the principal, the accounts that owe some of it, or of its tax. */
async function accountsOwingPrincipal(tx: Queries, cases: readonly Ruled[]): Promise<ReadonlySet<string>> {
  const asked = cases.filter(({ rules }) => rules.feesStop === true);
  return asked.length === 0 ? new Set() : owingPrincipalAmong(tx, [...new Set(asked.map(({ debtorId }) => debtorId))]);
}

function latestOf([first, ...others]: readonly Temporal.PlainDate[]): Temporal.PlainDate | null {
  return first === undefined ? null : latest(first, ...others);
}

/** Accounts by the ladder that they are under now. A case whose accounts came under another ladder goes there with them. */
function casesOf(open: readonly OpenCase[], owed: readonly AccountOwed[], ladders: LaddersInForce): Ruled[] {
  const cases = new Map<string, Ruled>();
  const opened = new Map(open.map((one) => [keyOf(one), one]));
  for (const row of owed) {
    const rules = ladders.byClass.get(classKey(row));
    assert(rules !== undefined, "the office's ladders leave no account out");
    const { debtorId, creditorId } = row;
    const key = keyOf({ debtorId, creditorId, ladder: rules.name });
    const found = cases.get(key);
    if (found !== undefined) found.owed.push(row);
    else cases.set(key, { debtorId, creditorId, ladder: rules.name, rules, owed: [row], open: opened.get(key) });
  }
  const empty = open.filter((one) => !cases.has(keyOf(one)));
  const fresh = [...cases.values()].filter((one) => one.open === undefined);
  for (const one of empty) {
    const place = fresh.findIndex(
      ({ debtorId, creditorId }) => debtorId === one.debtorId && creditorId === one.creditorId,
    );
    const [moved] = place === -1 ? [] : fresh.splice(place, 1);
    if (moved === undefined) cases.set(keyOf(one), { ...one, rules: ladders.named(one.ladder), owed: [], open: one });
    else cases.set(keyOf(moved), { ...moved, open: one });
  }
  return [...cases.values()];
}

function keyOf({ debtorId, creditorId, ladder }: CaseKey): string {
  return `${debtorId} ${creditorId} ${ladder}`;
}

function placeOf(open: OpenCase | undefined): Pick<CaseFacts, "taken" | "climbed" | "next"> {
  if (open === undefined) return { taken: null, climbed: null, next: null };
  return { taken: open.taken, climbed: open.climbed, next: open.next };
}
