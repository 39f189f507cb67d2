import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { loopsNamed, loopsOf, segmentNamed, type Loop, type LoopRules } from "./loops.ts";
import { interchangesOf, setsOf, type X12File } from "./read-x12.ts";
import { elementAt } from "./segments.ts";

/** What is wrong with a transaction set, one of its segments or an element of one. The codes are X12's own. */
export type AcknowledgedError = {
  readonly line: number;
  readonly of: "set" | "segment" | "element";
  readonly code: string;
  /** The segment by its name, where it stands from its ST on, and in which loop of the guide. */
  readonly segment?: string;
  readonly position?: number | null;
  readonly loop?: string;
  /** Where in the segment the element stands, `:` before a component; its number in the standard, and what stood there. */
  readonly element?: string;
  readonly reference?: string;
  readonly value?: string;
  /** What the receiver says of where this is, as the elements of CTX. */
  readonly context?: readonly (readonly string[])[];
};

/** What became of a transaction set that was sent. */
export type Acknowledged = {
  readonly line: number;
  /** Of which kind it was, and its control number. */
  readonly kind: string;
  readonly set: string;
  /** The control number of the group in which it was sent. */
  readonly group: string;
  /** Null where the answer does not say it. */
  readonly accepted: boolean | null;
  /** A accepted, E accepted with errors, R rejected; M, W and X for what was not authentic. */
  readonly status: string;
  readonly errors: readonly AcknowledgedError[];
};

/** What became of a group as a whole: P of which sets were accepted and others were not. */
export type AcknowledgedGroup = {
  readonly line: number;
  readonly kind: string;
  readonly group: string;
  readonly accepted: boolean | null;
  readonly status: string;
  /** How many sets it said to hold, came, and were accepted. */
  readonly included: number | null;
  readonly received: number | null;
  readonly acceptedSets: number | null;
  readonly codes: readonly string[];
};

export type AcknowledgmentFile = X12File & {
  readonly acknowledged: readonly Acknowledged[];
  readonly acknowledgedGroups: readonly AcknowledgedGroup[];
};

/** A 997 answers by the standard, a 999 by a guide: the same, with other names and with CTX. */
const rules = {
  "997": { AK1: null, AK2: { AK3: { AK4: {} }, AK5: null }, AK9: null },
  "999": { AK1: null, AK2: { IK3: { CTX: null, IK4: { CTX: null } }, IK5: null }, AK9: null },
} as const satisfies Record<string, LoopRules>;

export type AcknowledgmentFormat = keyof typeof rules;

/** Reads answers to files that were sent: of each transaction set whether it was accepted, and what is wrong with it. */
export function readAcknowledgment(format: AcknowledgmentFormat, bytes: Uint8Array): ReadFormat<AcknowledgmentFile> {
  const faults = collectFaults();
  const interchanges = interchangesOf(bytes, faults);
  const answers = setsOf(format, interchanges, faults).map((set) => readAnswer(loopsOf(set, rules[format]), faults));
  const acknowledged = answers.flatMap(({ sets }) => sets);
  const acknowledgedGroups = answers.map(({ group }) => group);
  return { format, records: { interchanges, acknowledged, acknowledgedGroups }, faults: faults.all() };
}

function readAnswer(answer: Loop, faults: Faults) {
  const sets = loopsNamed(answer, "AK2").map((set) => readSet(set, groupOf(answer), faults));
  const group = readGroup(answer, faults);
  checkAccepted(group, sets, { line: segmentNamed(answer, "AK9")?.line ?? group.line, faults });
  return { sets, group };
}

/** Compares how many sets are said to be accepted with those that are, where all are named: many name only what they reject. */
function checkAccepted(group: AcknowledgedGroup, sets: readonly Acknowledged[], { line, faults }: Where): void {
  if (sets.length !== group.received || sets.some((set) => set.accepted === null)) return;
  const accepted = sets.filter((set) => set.accepted === true).length;
  if (accepted === group.acceptedSets) return;
  const because = `The number of accepted sets does not agree: there are ${accepted}.`;
  faults.warning(line, `AK9 ${group.acceptedSets ?? ""}`, because);
}

function groupOf(answer: Loop): string {
  const ak1 = segmentNamed(answer, "AK1");
  return ak1 === undefined ? "" : elementAt(ak1, 2);
}

function readGroup(answer: Loop, faults: Faults): AcknowledgedGroup {
  const [ak1, ak9] = [segmentNamed(answer, "AK1"), segmentNamed(answer, "AK9")];
  const [kind = ""] = ak1?.elements ?? [];
  const [status = "", included = "", received = "", acceptedSets = "", ...codes] = ak9?.elements ?? [];
  const { line } = ak9 ?? answer.head;
  if (ak1 === undefined) faults.error(line, "AK1", "The answer does not say which group it is about.");
  return {
    ...{ line: answer.head.line, kind, group: groupOf(answer), accepted: isAccepted(status, { line, faults }), status },
    ...{ included: count(included), received: count(received), acceptedSets: count(acceptedSets) },
    codes: codes.filter((code) => code !== ""),
  };
}

function readSet(set: Loop, group: string, faults: Faults): Acknowledged {
  const end = segmentNamed(set, "AK5", "IK5");
  const [status = "", ...codes] = end?.elements ?? [];
  const { line } = end ?? set.head;
  const ofSegments = loopsNamed(set, "AK3", "IK3").flatMap(errorsOfSegment);
  const ofSet = codes.filter((code) => code !== "").map((code) => ({ line, of: "set", code }) as const);
  return {
    ...{ line: set.head.line, kind: elementAt(set.head, 1), set: elementAt(set.head, 2), group },
    ...{ accepted: isAccepted(status, { line, faults }), status, errors: [...ofSegments, ...ofSet] },
  };
}

function errorsOfSegment(told: Loop): readonly AcknowledgedError[] {
  const [segment = "", position = "", loop = "", code = ""] = told.head.elements;
  const where = { segment, position: count(position), loop };
  const elements = loopsNamed(told, "AK4", "IK4").map((each) => {
    const [element = "", reference = "", code = "", value = ""] = each.head.elements;
    return {
      line: each.head.line,
      of: "element",
      code,
      ...where,
      element,
      reference,
      value,
      ...contextOf(each),
    } as const;
  });
  return [{ line: told.head.line, of: "segment", code, ...where, ...contextOf(told) }, ...elements];
}

function contextOf({ segments }: Loop): Pick<AcknowledgedError, "context"> {
  const context = segments.filter(({ name }) => name === "CTX").map(({ elements }) => elements);
  return context.length === 0 ? {} : { context };
}

type Where = { readonly line: number; readonly faults: Faults };

function isAccepted(status: string, { line, faults }: Where): boolean | null {
  if (["A", "E"].includes(status)) return true;
  if (["M", "P", "R", "W", "X"].includes(status)) return false;
  faults.error(line, status, "The answer does not say whether what was sent is accepted.");
  return null;
}

function count(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
