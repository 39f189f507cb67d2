import { nonpaymentReasons } from "#contact/nonpayment";
import { accountKinds } from "#parties/debtor";
import { capacities, decidedActs, type LadderRules, type LadderStep } from "./ladder.ts";
import { actions, isSideStep, owners } from "./step.ts";

/** What is wrong, with the way to it: the field's name, or "steps", the step's place and the field's name. */
export type LadderFault = { readonly path: readonly (string | number)[]; readonly says: string };

export type LadderReading =
  { readonly ok: true; readonly ladder: LadderRules } | { readonly ok: false; readonly faults: readonly LadderFault[] };

type Check = readonly [says: string, holds: (value: unknown) => boolean];
type Fields = Readonly<Record<string, unknown>>;
type Checks = { readonly needed: Readonly<Record<string, Check>>; readonly allowed: Readonly<Record<string, Check>> };

const isText: Check = ["is a text that is not empty", (value) => typeof value === "string" && value.trim() !== ""];
const isName: Check = [
  "is a name in small letters",
  (value) => typeof value === "string" && /^[a-z][a-z0-9-]{0,39}$/.test(value),
];
const isBetween = (least: number, most = 3650): Check => [
  `is a whole number from ${least} to ${most}`,
  (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
];
const isOneOf = (allowed: readonly string[]): Check => [
  `is one of ${allowed.join(", ")}`,
  (value) => typeof value === "string" && allowed.includes(value),
];
const isSomeOf = (allowed: readonly string[]): Check => [
  `is a list of some of ${allowed.join(", ")}`,
  (value) => Array.isArray(value) && value.length > 0 && value.every((each) => allowed.includes(each as string)),
];
const isYesOrNo: Check = ["is true or false", (value) => typeof value === "boolean"];
const isAmount: Check = ["is a whole number, 0 or more", (value) => Number.isSafeInteger(value) && Number(value) >= 0];

const ofLadder: Checks = {
  needed: {
    name: isName,
    applies: isOneOf(["business", "consumer"]),
    unansweredCallsMax: isBetween(1),
    quietDaysAfterContact: isBetween(0),
    disputeReviewDays: isBetween(1),
    stopReviewDays: isBetween(1),
    steps: ["is a list of at least one step", (value) => Array.isArray(value) && value.length > 0],
  },
  allowed: { capacity: isOneOf(capacities), kinds: isSomeOf(accountKinds), feesStop: isYesOrNo },
};

const ofStep: Checks = {
  needed: {
    id: isName,
    from: isBetween(-90),
    action: isOneOf(actions),
    owner: isOneOf(owners),
    wait: isBetween(1),
    minimum: isAmount,
    because: isText,
  },
  allowed: {
    below: isAmount,
    when: ["is a list of conditions", isFields],
    template: isName,
    invoices: isYesOrNo,
    sop: isName,
    minutes: isBetween(0, 600),
    task: isText,
    decides: isOneOf(decidedActs),
  },
};

const ofConditions: Checks = {
  needed: {},
  allowed: {
    kinds: isSomeOf(accountKinds),
    disputed: isYesOrNo,
    promise: isOneOf(["open", "broken", "none"]),
    reasons: isSomeOf(nonpaymentReasons),
    reachedWithin: isBetween(1, 60),
    notReachedWithin: isBetween(1, 60),
  },
};

/** Reads a ladder from plain data, strictly: a field too many, too few or of another kind is a fault with its place. */
export function readLadder(plain: unknown): LadderReading {
  if (!isFields(plain)) return { ok: false, faults: [{ path: [], says: "The ladder is not a list of fields." }] };
  const steps = Array.isArray(plain["steps"]) ? plain["steps"].map(withMinimum) : [];
  const faults = [
    ...fieldFaults({ place: "The ladder", path: [] }, plain, ofLadder),
    ...steps.flatMap((step, index) => stepFaults(step, index)),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const ladder = { ...plain, steps } as unknown as LadderRules;
  const wrong = orderFaults(ladder.steps);
  return wrong.length > 0 ? { ok: false, faults: wrong } : { ok: true, ladder };
}

function withMinimum(step: unknown): unknown {
  return isFields(step) ? { minimum: 0, ...step } : step;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stepFaults(step: unknown, index: number): LadderFault[] {
  const place = `Step ${index + 1}`;
  const path = ["steps", index];
  const conditions = isFields(step) ? step["when"] : undefined;
  return [
    ...fieldFaults({ place, path }, step, ofStep),
    ...(isFields(conditions)
      ? fieldFaults({ place: `${place}, when`, path: [...path, "when"] }, conditions, ofConditions)
      : []),
  ];
}

type At = { readonly place: string; readonly path: readonly (string | number)[] };

function fieldFaults({ place, path }: At, value: unknown, { needed, allowed }: Checks): LadderFault[] {
  if (!isFields(value)) return [{ path, says: `${place} is not a list of fields.` }];
  const checks = { ...needed, ...allowed };
  const unknown = Object.keys(value).filter((field) => !Object.hasOwn(checks, field));
  return [
    ...unknown.map((field) => ({
      path: [...path, field],
      says: `${place} has a field "${field}", which means nothing here.`,
    })),
    ...Object.entries(checks)
      .filter(([field, [, holds]]) => (Object.hasOwn(needed, field) || field in value) && !holds(value[field]))
      .map(([field, [says]]) => ({ path: [...path, field], says: `${place}: "${field}" ${says}.` })),
  ];
}

function orderFaults(steps: readonly LadderStep[]): LadderFault[] {
  return steps.flatMap(({ id, from, action, owner, minimum, below, invoices, decides }, index) => {
    const faults: LadderFault[] = [];
    const wrong = (field: string, says: string) => faults.push({ path: ["steps", index, field], says });
    const before = steps[index - 1];
    if (isSideStep(id)) wrong("id", `Step "${id}" has the name of a step beside the ladder.`);
    if (steps.findIndex((step) => step.id === id) < index) wrong("id", `Step "${id}" is there twice.`);
    if (before !== undefined && before.from >= from) wrong("from", `Step "${id}" does not begin after "${before.id}".`);
    if (owner === "automatic" && action !== "letter" && action !== "email") {
      wrong("owner", `Step "${id}" is automatic, but no letter or e-mail.`);
    }
    if (invoices !== undefined && action !== "letter" && action !== "email") {
      wrong("invoices", `Step "${id}" writes nothing that invoices could go with.`);
    }
    if (decides !== undefined && action !== "review") wrong("decides", `Step "${id}" decides, but is no review.`);
    if (action === "wait") wrong("action", `Step "${id}" waits; the days between the steps already do.`);
    if (below !== undefined && below <= minimum) wrong("below", `Step "${id}" is taken for no amount.`);
    return faults;
  });
}
