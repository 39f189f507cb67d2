import type { Ladder, LadderStep } from "./ladder.ts";
import { actions, isSideStep, owners } from "./step.ts";

export type LadderReading =
  { readonly ok: true; readonly ladder: Ladder } | { readonly ok: false; readonly faults: readonly string[] };

type Check = readonly [says: string, holds: (value: unknown) => boolean];
type Fields = Readonly<Record<string, unknown>>;

const isText: Check = ["is a text that is not empty", (value) => typeof value === "string" && value.trim() !== ""];
const isName: Check = [
  "is a name in small letters",
  (value) => typeof value === "string" && /^[a-z][a-z0-9-]{0,39}$/.test(value),
];
const isAtLeast = (least: number): Check => [
  `is a whole number from ${least} to 3650`,
  (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= 3650,
];
const isOneOf = (allowed: readonly string[]): Check => [
  `is one of ${allowed.join(", ")}`,
  (value) => typeof value === "string" && allowed.includes(value),
];

const ladderFields: Readonly<Record<string, Check>> = {
  name: isName,
  version: isAtLeast(1),
  applies: isOneOf(["business", "consumer"]),
  unansweredCallsMax: isAtLeast(1),
  quietDaysAfterContact: isAtLeast(0),
  disputeReviewDays: isAtLeast(1),
  stopReviewDays: isAtLeast(1),
  steps: ["is a list of at least one step", (value) => Array.isArray(value) && value.length > 0],
};

const stepFields: Readonly<Record<string, Check>> = {
  id: isName,
  from: isAtLeast(0),
  action: isOneOf(actions),
  owner: isOneOf(owners),
  wait: isAtLeast(1),
  minimum: ["is a whole number, 0 or more", (value) => Number.isSafeInteger(value) && Number(value) >= 0],
  because: isText,
};

/** Reads a ladder from plain data, strictly: a field too many, too few or of another kind is a fault with its place. */
export function readLadder(plain: unknown): LadderReading {
  if (!isFields(plain)) return { ok: false, faults: ["The ladder is not a list of fields."] };
  const steps = Array.isArray(plain["steps"]) ? plain["steps"].map(withMinimum) : [];
  const faults = [
    ...fieldFaults("The ladder", plain, ladderFields),
    ...steps.flatMap((step, index) => fieldFaults(`Step ${index + 1}`, step, stepFields)),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const ladder = { ...plain, steps } as unknown as Ladder;
  const wrong = orderFaults(ladder.steps);
  return wrong.length > 0 ? { ok: false, faults: wrong } : { ok: true, ladder };
}

function withMinimum(step: unknown): unknown {
  return isFields(step) ? { minimum: 0, ...step } : step;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldFaults(place: string, value: unknown, fields: Readonly<Record<string, Check>>): string[] {
  if (!isFields(value)) return [`${place} is not a list of fields.`];
  const unknown = Object.keys(value).filter((field) => !Object.hasOwn(fields, field));
  return [
    ...unknown.map((field) => `${place} has a field "${field}", which means nothing here.`),
    ...Object.entries(fields)
      .filter(([field, [, holds]]) => !holds(value[field]))
      .map(([field, [says]]) => `${place}: "${field}" ${says}.`),
  ];
}

function orderFaults(steps: readonly LadderStep[]): string[] {
  return steps.flatMap(({ id, from, action, owner }, index) => {
    const faults: string[] = [];
    const before = steps[index - 1];
    if (isSideStep(id)) faults.push(`Step "${id}" has the name of a step beside the ladder.`);
    if (steps.findIndex((step) => step.id === id) < index) faults.push(`Step "${id}" is there twice.`);
    if (before !== undefined && before.from >= from) faults.push(`Step "${id}" does not begin after "${before.id}".`);
    if (owner === "automatic" && action !== "letter") faults.push(`Step "${id}" is automatic, but no letter.`);
    if (action === "wait") faults.push(`Step "${id}" waits; the days between the steps already do.`);
    return faults;
  });
}
