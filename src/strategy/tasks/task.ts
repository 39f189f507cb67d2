import { daysAfter } from "#calendar/days";
import { lastDayToProvide } from "#law/us/regulation-f/1006.34-b-5-validation-period";

/** What is to be done for a debtor by a day, beside the next step of a case. */
export const taskKinds = ["validation-notice", "dispute-answer", "original-creditor"] as const;
export type TaskKind = (typeof taskKinds)[number];

/** A task, with what it is about: an account, a dispute, or a stop that is a question. */
export type Task = {
  readonly debtorId: string;
  readonly kind: TaskKind;
  readonly aboutId: string;
  readonly dueOn: Temporal.PlainDate;
  readonly because: string;
};

/** A consumer's account that a third party collects, spoken of on a day, of which no validation notice was sent. */
export type UnnoticedAccount = {
  readonly debtorId: string;
  readonly accountId: string;
  readonly number: string;
  readonly firstContactOn: Temporal.PlainDate;
};

/** What a consumer disputes in writing that a third party collects, and nobody has answered. */
export type UnansweredDispute = {
  readonly debtorId: string;
  readonly disputeId: string;
  readonly item: string;
  readonly raisedOn: Temporal.PlainDate;
};

/** Who asked who the original creditor is, and has no answer yet. */
export type UnansweredQuestion = {
  readonly debtorId: string;
  readonly stopId: string;
  readonly receivedOn: Temporal.PlainDate;
};

/** What somebody waits for. */
export type Waiting = {
  readonly accounts: readonly UnnoticedAccount[];
  readonly disputes: readonly UnansweredDispute[];
  readonly questions: readonly UnansweredQuestion[];
};

/**
 * The law names no day by which a dispute or a question is answered: collecting rests until then. The office takes thirty days
 * at most.
 */
const daysToAnswer = 30;

/** What is to be done by when, of what is known. It is done by doing it: what is not named any more is over. */
export function tasksFor({ accounts, disputes, questions }: Waiting): Task[] {
  return [
    ...accounts.map(({ debtorId, accountId, number, firstContactOn }) => ({
      ...{ debtorId, kind: "validation-notice" as const, aboutId: accountId, dueOn: lastDayToProvide(firstContactOn) },
      because: `Account ${number} was first spoken of on ${firstContactOn}: its validation notice follows within five days.`,
    })),
    ...disputes.map(({ debtorId, disputeId, item, raisedOn }) => ({
      ...{ debtorId, kind: "dispute-answer" as const, aboutId: disputeId, dueOn: daysAfter(raisedOn, daysToAnswer) },
      because: `${item} was disputed on ${raisedOn}: it is not collected until that is answered.`,
    })),
    ...questions.map(({ debtorId, stopId, receivedOn }) => ({
      ...{ debtorId, kind: "original-creditor" as const, aboutId: stopId, dueOn: daysAfter(receivedOn, daysToAnswer) },
      because: `They asked on ${receivedOn} who the original creditor is: nothing is collected until that is answered.`,
    })),
  ];
}

/** An open task as it is on record. */
export type OpenTask = Task & { readonly taskId: string };

export type TaskChanges = {
  readonly added: readonly Task[];
  /** Those that were done, or need not be any more. */
  readonly ended: readonly OpenTask[];
  /** Those that are due on another day than it was on record. */
  readonly moved: readonly OpenTask[];
};

/** What has changed between what is on record and what is to be done. */
export function changesOf(open: readonly OpenTask[], due: readonly Task[]): TaskChanges {
  const known = new Map(open.map((task) => [keyOf(task), task]));
  const wanted = new Map(due.map((task) => [keyOf(task), task]));
  return {
    added: due.filter((task) => !known.has(keyOf(task))),
    ended: open.filter((task) => !wanted.has(keyOf(task))),
    moved: open.flatMap((task) => {
      const { dueOn, because } = wanted.get(keyOf(task)) ?? task;
      return dueOn.equals(task.dueOn) ? [] : [{ ...task, dueOn, because }];
    }),
  };
}

function keyOf({ debtorId, kind, aboutId }: Task): string {
  return `${debtorId} ${kind} ${aboutId}`;
}
