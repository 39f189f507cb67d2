import type { Id } from "#base/id";
import { takePromise } from "#happenings/cases/take-promise";
import { withdrawPromise } from "#happenings/cases/withdraw-promise";
import { money } from "#money/money";
import { settleNotes } from "./auditor-promises.ts";
import type { Customer } from "./customers.ts";
import { knownAs } from "./known.ts";
import { count, expect, today, type Office } from "./office.ts";
import { currencyOf, mostOwed } from "./paying.ts";

/** A debtor promises all or a part by a day; two collectors who write it down at the same instant write down one. */
export async function promise(office: Office, { account }: Customer): Promise<void> {
  const { desk, draw, auditor, clock } = office;
  const debt = mostOwed(office, account);
  if (debt === undefined) return;
  const { currency } = debt;
  const minor = draw.chance(50) ? debt.minor : debt.minor / 2n + 1n;
  const [takenOn, takenAt] = [today(office), clock.now()];
  const dueOn = takenOn.add({ days: draw.below(21) });
  const people = draw.chance(20) ? office.collectors.slice(0, 2) : office.collectors.slice(0, 1);
  const { debtorId, accountId } = knownAs(office, account);
  const given = { debtorId, accountId, amount: money(currencyOf(currency), minor), dueOn, now: takenAt };
  const answers = await Promise.all(
    people.map(({ loginId }) => desk.database.transaction((tx) => takePromise(desk, tx, { ...given, loginId }))),
  );
  const isOpen = auditor.promises.some((note) => note.account === account && note.state === "open");
  const taken = answers.filter((answer) => answer.ok);
  const why = answers.map((answer) => (answer.ok ? "taken" : answer.refusal)).join();
  const says = `of ${people.length} promises for ${account} ${isOpen ? 0 : 1} should be taken: ${why}`;
  expect(office, "promises", { is: taken.length === (isOpen ? 0 : 1), says });
  count(office, "promises", taken.length);
  count(office, "promises refused", answers.length - taken.length);
  for (const { value } of taken) {
    const terms = { account, currency, minor, dueOn, takenOn, takenAt };
    auditor.promises.push({ ...terms, id: value.promiseId, state: "open", keptOn: null });
  }
  settleNotes(auditor.books, auditor.promises, takenOn);
}

/** A promise is taken back, which only an open one can be. */
export async function unpromise(office: Office): Promise<void> {
  const { desk, draw, auditor, clock } = office;
  if (auditor.promises.length === 0) return;
  const latest = auditor.promises.slice(-15).toSorted((a, b) => (a.account < b.account ? -1 : 1));
  const note = draw.oneOf(latest);
  const { debtorId } = knownAs(office, note.account);
  const asked = { debtorId, promiseId: note.id as Id<"promise">, because: "It was a mistake.", loginId: null };
  const answer = await desk.database.transaction((tx) => withdrawPromise(desk, tx, { ...asked, now: clock.now() }));
  const isOpen = note.state === "open";
  const says = `a promise of ${note.account} that is ${note.state} ${answer.ok ? "was" : "could not be"} withdrawn`;
  expect(office, "promises", { is: answer.ok === isOpen, says });
  if (!isOpen) return;
  note.state = "withdrawn";
  count(office, "promises withdrawn");
}
