import { strict as assert } from "node:assert";
import { test } from "node:test";
import { changesOf, tasksFor, type Task } from "./task.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const account = { debtorId: "d", accountId: "a", number: "A-1", firstContactOn: day("2026-03-02") };
const dispute = { debtorId: "d", disputeId: "x", item: "INV-7", raisedOn: day("2026-03-02") };

const question = { debtorId: "d", stopId: "s", receivedOn: day("2026-03-04") };

test("a validation notice is due within five calendar days of when an account was first spoken of, an answer within thirty", () => {
  const waiting = { accounts: [account], disputes: [dispute], questions: [question] };
  const due = tasksFor(waiting).map(({ kind, aboutId, dueOn }) => `${kind} ${aboutId} ${dueOn}`);
  assert.deepEqual(due, [
    "validation-notice a 2026-03-07",
    "dispute-answer x 2026-04-01",
    "original-creditor s 2026-04-03",
  ]);
});

test("a task is added once, moved where its day is another, and ended where it need not be done any more", () => {
  const [notice, answer] = tasksFor({ accounts: [account], disputes: [dispute], questions: [] }) as [Task, Task];
  const open = { ...notice, taskId: "t" };
  assert.deepEqual(changesOf([], [notice, answer]), { added: [notice, answer], ended: [], moved: [] });
  assert.deepEqual(changesOf([open], [notice]), { added: [], ended: [], moved: [] });
  assert.deepEqual(changesOf([open], [answer]), { added: [answer], ended: [open], moved: [] });
  const earlier = { ...notice, dueOn: day("2026-03-05"), because: "Spoken of before." };
  assert.deepEqual(changesOf([open], [earlier]), { added: [], ended: [], moved: [{ ...earlier, taskId: "t" }] });
});
