import { nonpaymentReasons } from "#contact/nonpayment";
import { accountKinds } from "#parties/debtor";
import { capacities, decidedActs, stepsAfter, type LadderRules, type LadderStep } from "./ladder.ts";
import { actions, isSideStep, owners } from "./step.ts";

/** What is wrong, with the way to it: the field's name, or "steps", the step's place and the field's name. */
export type LadderFault = { readonly path: readonly (string | number)[]; readonly says: string };

export type LadderReading =
  { readonly ok: true; readonly ladder: LadderRules } | { readonly ok: false; readonly faults: readonly LadderFault[] };

/** What a field must be, whether a value is, and of which values it is one, or some, where they are listed. */
type Check = readonly [says: string, holds: (value: unknown) => boolean, values?: readonly string[]];
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
  allowed,
];
const isSomeOf = (allowed: readonly string[]): Check => [
  `is a list of some of ${allowed.join(", ")}`,
  (value) => Array.isArray(value) && value.length > 0 && value.every((each) => allowed.includes(each as string)),
  allowed,
];
const isListOfNames: Check = [
  "is a list of at least one name",
  (value) => Array.isArray(value) && value.length > 0 && value.every((each) => isText[1](each)),
];
const isPercent: Check = ["is atLeast, below or both", (value) => isFields(value) && Object.keys(value).length > 0];
const isYesOrNo: Check = ["is true or false", (value) => typeof value === "boolean", ["true", "false"]];
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
    after: isOneOf(stepsAfter),
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
    segments: isListOfNames,
    disputed: isYesOrNo,
    disputedShare: isPercent,
    promise: isOneOf(["open", "broken", "none"]),
    reasons: isSomeOf(nonpaymentReasons),
    reachedWithin: isBetween(1, 60),
    notReachedWithin: isBetween(1, 60),
    writtenWithin: isBetween(1, 60),
    notWrittenWithin: isBetween(1, 60),
    lastTemplate: isListOfNames,
    score: isPercent,
  },
};

const ofPercent: Checks = { needed: {}, allowed: { atLeast: isBetween(1, 100), below: isBetween(1, 100) } };

/** A field of a ladder's text. `within`: the field under which it stands; nothing for those of the ladder itself. */
export type LadderField = {
  readonly within: string;
  readonly name: string;
  readonly says: string;
  /** The values that it may have, where they are listed. */
  readonly values: readonly string[];
};

/** Every field that a ladder's text may have, for whoever writes one. */
export const ladderFields: readonly LadderField[] = [
  ...fieldsOf("", ofLadder),
  ...fieldsOf("steps", ofStep),
  ...fieldsOf("when", ofConditions),
  ...fieldsOf("disputedShare", ofPercent),
  ...fieldsOf("score", ofPercent),
];

function fieldsOf(within: string, { needed, allowed }: Checks): LadderField[] {
  const checks = Object.entries({ ...needed, ...allowed });
  return checks.map(([name, [says, , values = []]]) => ({ within, name, says, values }));
}

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
  const when = { place: `${place}, when`, path: [...path, "when"] };
  return [
    ...fieldFaults({ place, path }, step, ofStep),
    ...(isFields(conditions) ? conditionFaults(when, conditions) : []),
  ];
}

function conditionFaults(when: At, conditions: Fields): LadderFault[] {
  return [
    ...fieldFaults(when, conditions, ofConditions),
    ...(["disputedShare", "score"] as const).flatMap((field) => {
      const at = { place: `${when.place}, ${field}`, path: [...when.path, field] };
      const percent = conditions[field];
      return isFields(percent) ? percentFaults(at, percent) : [];
    }),
  ];
}

function percentFaults(at: At, percent: Fields): LadderFault[] {
  const faults = fieldFaults(at, percent, ofPercent);
  const { atLeast, below } = percent;
  const isEmpty = faults.length === 0 && below !== undefined && Number(atLeast ?? 0) >= Number(below);
  return isEmpty
    ? [
        {
          path: [...at.path, "below"],
          says: `${at.place}: nothing is at least ${String(atLeast)} and below ${String(below)}.`,
        },
      ]
    : faults;
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
