import { ageBooks, agedText } from "./auditor-aging.ts";
import type { Then } from "./auditor-books.ts";
import { faultsOfCalls } from "./auditor-calls.ts";
import { openPlaces, owes, type Auditor } from "./auditor.ts";

/** What the program says of an evening, in the auditor's words. */
export type Told = {
  readonly open: ReadonlyMap<string, bigint>;
  readonly agings: readonly { readonly moment: Then; readonly sums: ReadonlyMap<string, string> }[];
  readonly promises: ReadonlyMap<string, string>;
  /** How often an account was called, and spoken with, in all. */
  readonly efforts: ReadonlyMap<string, string>;
  readonly cases: readonly CaseTold[];
};

/** An open case of an account, with its next step. */
export type CaseTold = {
  readonly account: string;
  readonly step: string | null;
  readonly on: Temporal.PlainDate | null;
  readonly owner: string | null;
};

export type Topic =
  "balances" | "agings" | "promises" | "calls" | "permits" | "cases" | "leases" | "files" | "breaches";
export type Objection = { readonly topic: Topic; readonly says: string };

export type Evening = {
  readonly today: Temporal.PlainDate;
  readonly begunAt: Temporal.Instant;
  /** Every account with what it may be called by. */
  readonly accounts: readonly string[];
};

/** What the auditor has to object in the evening: nothing, where the program's books are the auditor's. */
export function objections(auditor: Auditor, told: Told, evening: Evening): Objection[] {
  return [
    ...about("balances", differences(openPlaces(auditor.books), told.open)),
    ...told.agings.flatMap(({ moment, sums }) => {
      const own = [...ageBooks(auditor.books, moment)].map(([name, aged]) => [name, agedText(aged)] as const);
      const asOf = `on ${moment.on}${moment.knownAt === null ? "" : ` as known at ${moment.knownAt}`}`;
      return about(
        "agings",
        differences(new Map(own), sums).map((difference) => `${asOf}: ${difference}`),
      );
    }),
    ...about("promises", differences(promisesNoted(auditor), told.promises)),
    ...about("calls", [
      ...differences(effortsNoted(auditor), told.efforts),
      ...faultsOfCalls(auditor.log, { from: evening.begunAt }),
    ]),
    ...about("cases", caseFaults(auditor, told.cases, evening)),
  ];
}

function about(topic: Topic, all: readonly string[]): Objection[] {
  return all.map((says) => ({ topic, says }));
}

function differences(own: ReadonlyMap<string, unknown>, told: ReadonlyMap<string, unknown>): string[] {
  const names = new Set([...own.keys(), ...told.keys()]);
  return [...names]
    .filter((name) => own.get(name) !== told.get(name))
    .map((name) => `${name}: the auditor has ${String(own.get(name))}, the program ${String(told.get(name))}`);
}

function promisesNoted({ promises }: Auditor): Map<string, string> {
  return new Map(
    promises.map(({ id, account, minor, currency, dueOn, state, keptOn }) => {
      const brokenOn = state === "broken" || state === "keptLate" ? dueOn.add({ days: 1 }) : null;
      return [id, `${account} ${minor} ${currency} by ${dueOn}: ${state}, kept ${keptOn}, broken ${brokenOn}`];
    }),
  );
}

function effortsNoted({ log: { calls } }: Auditor): Map<string, string> {
  const sums = new Map<string, { calls: number; talks: number }>();
  for (const { accounts, outcome, isConversation } of calls) {
    if (outcome === "not-dialled") continue;
    for (const account of accounts) {
      const sum = sums.get(account) ?? { calls: 0, talks: 0 };
      sums.set(account, { calls: sum.calls + 1, talks: sum.talks + (isConversation ? 1 : 0) });
    }
  }
  return new Map([...sums].map(([account, { calls: placed, talks }]) => [account, `${placed} calls, ${talks} talks`]));
}

/** What is owed has one case, what is not has none; each has a step, an owner and a day, and none is forgotten. */
function caseFaults(auditor: Auditor, cases: readonly CaseTold[], { today, accounts }: Evening): string[] {
  const byAccount = Map.groupBy(cases, ({ account }) => account);
  const counts = accounts.flatMap((account) => {
    const count = byAccount.get(account)?.length ?? 0;
    const wanted = owes(auditor, account) ? 1 : 0;
    return count === wanted ? [] : [`${account} has ${count} open cases and should have ${wanted}`];
  });
  const steps = cases.flatMap(({ account, step, on, owner }) => {
    if (step === null || on === null || owner === null) return [`the case of ${account} has no next step`];
    const isForgotten = owner === "automatic" && Temporal.PlainDate.compare(on, today) < 0;
    return isForgotten ? [`the step ${step} of ${account} was due by itself on ${on}`] : [];
  });
  return [...counts, ...steps];
}
