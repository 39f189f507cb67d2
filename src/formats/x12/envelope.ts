import type { Faults } from "#formats/fault";
import type { Group, Interchange, InterchangeAnswer, TransactionSet } from "./interchange.ts";
import { elementAt, type Segment } from "./segments.ts";
import { readDay, readTime } from "./values.ts";

type OpenInterchange = Omit<Interchange, "groups" | "answers"> & {
  readonly groups: OpenGroup[];
  readonly answers: InterchangeAnswer[];
};
type OpenGroup = Omit<Group, "sets"> & { readonly sets: OpenSet[] };
type OpenSet = Omit<TransactionSet, "segments"> & { readonly segments: Segment[] };

/** What is open while a file is read. What no segment opened, but must be there to hold another, need not be closed. */
type Reading = {
  readonly faults: Faults;
  readonly interchanges: OpenInterchange[];
  readonly unopened: Set<object>;
  interchange: OpenInterchange | undefined;
  group: OpenGroup | undefined;
  set: OpenSet | undefined;
};

/**
 * Puts segments together: interchanges, in them groups, in them transaction sets. Counts and control numbers that do not agree
 * are errors, as is what is not closed. A file may begin with a group or a set: what would hold it is empty then, and told.
 */
export function readEnvelope(segments: Iterable<Segment>, faults: Faults): readonly Interchange[] {
  const reading: Reading = {
    ...{ faults, interchanges: [], unopened: new Set() },
    ...{ interchange: undefined, group: undefined, set: undefined },
  };
  for (const segment of segments) takeSegment(reading, segment);
  leaveInterchange(reading);
  if (reading.interchanges.length === 0) faults.error(1, "", "No segment ISA, GS or ST is in the file.");
  return reading.interchanges;
}

function takeSegment(reading: Reading, segment: Segment): void {
  switch (segment.name) {
    case "ISA": {
      return openInterchange(reading, segment);
    }
    case "TA1": {
      return takeAnswer(reading, segment);
    }
    case "GS": {
      return openGroup(reading, segment);
    }
    case "ST": {
      return openSet(reading, segment);
    }
    case "SE": {
      return closeSet(reading, segment);
    }
    case "GE": {
      return closeGroup(reading, segment);
    }
    case "IEA": {
      return closeInterchange(reading, segment);
    }
    default: {
      if (reading.set !== undefined) return void reading.set.segments.push(segment);
      reading.faults.error(segment.line, segment.name, "The segment stands in no transaction set.");
    }
  }
}

function openInterchange(reading: Reading, isa: Segment): void {
  leaveInterchange(reading);
  const where = { line: isa.line, faults: reading.faults };
  if (isa.elements.length !== 16) {
    reading.faults.warning(isa.line, isa.name, `An ISA has sixteen elements; this has ${isa.elements.length}.`);
  }
  const repetition = elementAt(isa, 11);
  reading.interchange = {
    ...{ line: isa.line, sender: elementAt(isa, 6), receiver: elementAt(isa, 8) },
    ...{ on: readDay(elementAt(isa, 9), where, "warning"), time: readTime(elementAt(isa, 10)) },
    ...{ version: elementAt(isa, 12), control: elementAt(isa, 13), usage: elementAt(isa, 15) },
    component: elementAt(isa, 16) || ":",
    repetition: /^[^A-Za-z0-9]$/.test(repetition) ? repetition : null,
    ...{ groups: [], answers: [] },
  };
  reading.interchanges.push(reading.interchange);
}

const nothing = { sender: "", receiver: "", on: null, time: null, version: "", control: "" };

/** The interchange that is open; where none is, an empty one that stands for it. */
function interchangeOf(reading: Reading, line: number): OpenInterchange {
  if (reading.interchange !== undefined) return reading.interchange;
  reading.interchange = {
    ...{ line, ...nothing, usage: "", component: ":", repetition: null, groups: [], answers: [] },
  };
  reading.interchanges.push(reading.interchange);
  reading.unopened.add(reading.interchange);
  reading.faults.error(line, "ISA", "No interchange is open: no ISA stands before this.");
  return reading.interchange;
}

function takeAnswer(reading: Reading, ta1: Segment): void {
  const [control = "", on = "", time = "", status = "", code = ""] = ta1.elements;
  const { line } = ta1;
  const where = { line, faults: reading.faults };
  interchangeOf(reading, line).answers.push({
    ...{ line, control, on: readDay(on, where, "warning"), time: readTime(time), status, code },
  });
}

function openGroup(reading: Reading, gs: Segment): void {
  leaveGroup(reading);
  const where = { line: gs.line, faults: reading.faults };
  reading.group = {
    ...{ line: gs.line, kind: elementAt(gs, 1), sender: elementAt(gs, 2), receiver: elementAt(gs, 3) },
    ...{ on: readDay(elementAt(gs, 4), where, "warning"), time: readTime(elementAt(gs, 5)) },
    ...{ control: elementAt(gs, 6), version: elementAt(gs, 8), sets: [] },
  };
  interchangeOf(reading, gs.line).groups.push(reading.group);
}

/** The group that is open; where none is, an empty one that stands for it. */
function groupOf(reading: Reading, line: number): OpenGroup {
  if (reading.group !== undefined) return reading.group;
  const interchange = interchangeOf(reading, line);
  reading.group = { line, kind: "", ...nothing, sets: [] };
  interchange.groups.push(reading.group);
  reading.unopened.add(reading.group);
  reading.faults.error(line, "GS", "No group is open: no GS stands before this.");
  return reading.group;
}

function openSet(reading: Reading, st: Segment): void {
  leaveSet(reading);
  const [kind = "", control = "", guide = ""] = st.elements;
  reading.set = { line: st.line, kind, control, guide, segments: [] };
  groupOf(reading, st.line).sets.push(reading.set);
}

function closeSet(reading: Reading, se: Segment): void {
  const { set, faults } = reading;
  if (set === undefined) return faults.error(se.line, "SE", noOpen("transaction set"));
  checkEnd(se, { counted: set.segments.length + 2, of: "segments", control: set.control, faults });
  reading.set = undefined;
}

function closeGroup(reading: Reading, ge: Segment): void {
  leaveSet(reading);
  const { group, faults, unopened } = reading;
  if (group === undefined) return faults.error(ge.line, "GE", noOpen("group"));
  const { sets, control } = group;
  if (!unopened.has(group)) checkEnd(ge, { counted: sets.length, of: "transaction sets", control, faults });
  reading.group = undefined;
}

function closeInterchange(reading: Reading, iea: Segment): void {
  leaveGroup(reading);
  const { interchange, faults, unopened } = reading;
  if (interchange === undefined) return faults.error(iea.line, "IEA", noOpen("interchange"));
  const { groups, control } = interchange;
  if (!unopened.has(interchange)) checkEnd(iea, { counted: groups.length, of: "groups", control, faults });
  reading.interchange = undefined;
}

const noOpen = (what: string) => `No ${what} is open that could end here.`;

type Ending = { readonly counted: number; readonly of: string; readonly control: string; readonly faults: Faults };

/** Compares what an end says with what it ends. Control numbers that only differ in their zeros in front mean the same. */
function checkEnd(end: Segment, { counted, of, control, faults }: Ending): void {
  const [count = "", said = ""] = end.elements;
  if (!/^\d{1,10}$/.test(count) || Number(count) !== counted) {
    faults.error(end.line, `${end.name} ${count}`, `The number of ${of} does not agree: there are ${counted}.`);
  }
  if (said === control) return;
  const because = `The control number is not the one of the beginning: ${control}.`;
  const isSame = said.replace(/^0+/, "") === control.replace(/^0+/, "");
  faults[isSame ? "warning" : "error"](end.line, `${end.name} ${said}`, because);
}

function leaveSet(reading: Reading): void {
  tellUnclosed(reading, { open: reading.set, what: "transaction set", marks: ["ST", "SE"] });
  reading.set = undefined;
}

function leaveGroup(reading: Reading): void {
  leaveSet(reading);
  tellUnclosed(reading, { open: reading.group, what: "group", marks: ["GS", "GE"] });
  reading.group = undefined;
}

function leaveInterchange(reading: Reading): void {
  leaveGroup(reading);
  tellUnclosed(reading, { open: reading.interchange, what: "interchange", marks: ["ISA", "IEA"] });
  reading.interchange = undefined;
}

type Unclosed = {
  readonly open: { readonly line: number } | undefined;
  readonly what: string;
  readonly marks: readonly [begin: string, end: string];
};

function tellUnclosed({ faults, unopened }: Reading, { open, what, marks: [begin, end] }: Unclosed): void {
  if (open === undefined || unopened.has(open)) return;
  faults.error(open.line, begin, `The ${what} does not end: no ${end} closes it.`);
}
