/** As many debtors are given at once. Where more need be, the days are evened out further by the next balance. */
export const movesMax = 5_000;

/** Somebody among whom work is shared out. An empty list of what they may be given means all. */
export type Worker = {
  readonly loginId: string;
  readonly name: string;
  /** How many minutes a day they work. */
  readonly minutes: number;
  readonly languages: readonly string[];
  readonly ladders: readonly string[];
  readonly creditors: readonly string[];
};

/** A debtor who is due, with the minutes of all their steps, and who has them: null where nobody has. */
export type Load = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly holderId: string | null;
  readonly minutes: number;
  readonly language: string;
  readonly ladders: readonly string[];
  readonly creditors: readonly string[];
};

export type Move = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly fromId: string | null;
  readonly toId: string;
};

export type Balance = {
  readonly moves: readonly Move[];
  /** Minutes of each person before and after. */
  readonly loads: readonly { readonly loginId: string; readonly before: number; readonly after: number }[];
  /** Debtors of nobody whom nobody here may be given. */
  readonly unable: readonly Load[];
};

/**
 * Shares work out so that everybody's day is as full as the others': what nobody has goes to whoever has most of their
 * day left and may be given it, and who has more than their share gives off. Nobody is moved who need not be: a debtor
 * stays with whoever knows them unless that evens the days out.
 */
export function balance(workers: readonly Worker[], loads: readonly Load[], max = movesMax): Balance {
  const able = workers.filter(({ minutes }) => minutes > 0);
  const held = new Map(able.map(({ loginId }) => [loginId, sumOf(loads, loginId)]));
  const before = new Map(held);
  const byId = new Map(able.map((worker) => [worker.loginId, worker]));
  const moves: Move[] = [];
  const unable: Load[] = [];
  const give = (load: Load, to: Worker) => {
    if (load.holderId !== null) held.set(load.holderId, (held.get(load.holderId) ?? 0) - load.minutes);
    held.set(to.loginId, (held.get(to.loginId) ?? 0) + load.minutes);
    moves.push({ debtorId: load.debtorId, debtor: load.debtor, fromId: load.holderId, toId: to.loginId });
  };
  for (const load of biggestFirst(loads.filter(({ holderId }) => holderId === null))) {
    if (moves.length === max) break;
    const to = emptiest(able, load, held);
    if (to === undefined) unable.push(load);
    else give(load, to);
  }
  for (const load of biggestFirst(loads.filter(({ holderId }) => holderId !== null))) {
    if (moves.length === max) break;
    const from = byId.get(load.holderId ?? "");
    const to = from && emptiest(able, load, held);
    if (from === undefined || to === undefined || to === from) continue;
    if (fill(to, held, load.minutes) < fill(from, held)) give(load, to);
  }
  return {
    ...{ moves, unable },
    loads: able.map(({ loginId }) => ({
      ...{ loginId, before: before.get(loginId) ?? 0, after: held.get(loginId) ?? 0 },
    })),
  };
}

function sumOf(loads: readonly Load[], loginId: string): number {
  return loads.filter(({ holderId }) => holderId === loginId).reduce((sum, { minutes }) => sum + minutes, 0);
}

function biggestFirst(loads: readonly Load[]): readonly Load[] {
  return loads.toSorted((a, b) => b.minutes - a.minutes || (a.debtorId < b.debtorId ? -1 : 1));
}

type Held = ReadonlyMap<string, number>;

/** How full somebody's day is, or would be with so many minutes more. */
function fill({ loginId, minutes }: Worker, held: Held, more = 0): number {
  return ((held.get(loginId) ?? 0) + more) / minutes;
}

function emptiest(workers: readonly Worker[], load: Load, held: Held): Worker | undefined {
  return workers.filter((worker) => mayBeGiven(worker, load)).toSorted((a, b) => fill(a, held) - fill(b, held))[0];
}

/** Whether somebody speaks the debtor's language, and may be given every ladder and creditor of theirs. */
function mayBeGiven({ languages, ladders, creditors }: Worker, load: Load): boolean {
  const has = (all: readonly string[], one: string) => all.length === 0 || all.includes(one);
  return (
    has(languages, load.language) &&
    load.ladders.every((ladder) => has(ladders, ladder)) &&
    load.creditors.every((creditor) => has(creditors, creditor))
  );
}
