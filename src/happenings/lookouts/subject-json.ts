import type { AskedSubject } from "#lookouts/routes";
import type { Subject } from "#lookouts/lookout";
import { readMoney, writeMoney } from "#money/written-money";

/** A subject as it stands in JSON. */
export function subjectJson(subject: Subject): AskedSubject {
  return subject.is === "owes" ? { is: "owes", amount: writeMoney(subject.amount) } : subject;
}

/** A subject as a form says it; nothing where its amount is not written in its currency. */
export function subjectAsked(asked: AskedSubject): Subject | undefined {
  if (asked.is !== "owes") return asked;
  const amount = readMoney(asked.amount);
  return amount && { is: "owes", amount };
}
