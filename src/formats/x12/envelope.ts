import type { Faults } from "#formats/fault";
import type { Segment } from "./segments.ts";

/** A transaction set: what one message says, its own segments between ST and SE. */
export type TransactionSet = {
  readonly line: number;
  /** 820, 835, 837 ... */
  readonly type: string;
  readonly control: string;
  /** The guide that it follows, where it says so. */
  readonly guide: string;
  readonly segments: readonly Segment[];
};

export type Group = {
  readonly line: number;
  /** RA of payment orders, HP of advices, FA of acknowledgments ... */
  readonly kind: string;
  readonly sender: string;
  readonly receiver: string;
  readonly control: string;
  readonly version: string;
  readonly sets: readonly TransactionSet[];
};

export type Interchange = {
  readonly line: number;
  readonly sender: string;
  readonly receiver: string;
  readonly on: string;
  readonly time: string;
  readonly version: string;
  readonly control: string;
  /** P of use, T of a trial. */
  readonly usage: string;
  readonly groups: readonly Group[];
  /** TA1: what became of interchanges that were sent before. */
  readonly acknowledged: readonly Segment[];
};

type Open<Thing, Within extends keyof Thing> = Omit<Thing, Within> & { readonly opened: Segment };
type OpenInterchange = Open<Interchange, "groups" | "acknowledged"> & {
  readonly groups: OpenGroup[];
  readonly acknowledged: Segment[];
};
type OpenGroup = Open<Group, "sets"> & { readonly sets: OpenSet[] };
type OpenSet = Open<TransactionSet, "segments"> & { readonly segments: Segment[] };

/** What is open while a file is read. */
type Reading = {
  readonly faults: Faults;
  readonly interchanges: OpenInterchange[];
  interchange: OpenInterchange | undefined;
  group: OpenGroup | undefined;
  set: OpenSet | undefined;
};

/**
 * Puts segments together: interchanges, in them groups, in them transaction sets. Counts and control numbers that do not agree
 * are errors, as is what is not closed. A file may begin with a group or a set: what would hold it is empty then, and told.
 */
export function readEnvelope(segments: Iterable<Segment>, faults: Faults): readonly Interchange[] {
  const reading: Reading = { faults, interchanges: [], interchange: undefined, group: undefined, set: undefined };
  for (const segment of segments) takeSegment(reading, segment);
  leaveInterchange(reading);
  if (reading.interchanges.length === 0) faults.error(1, "", "No segment ISA, GS or ST is in the file.");
  return reading.interchanges.map(({ opened: _, ...interchange }) => ({
    ...interchange,
    groups: interchange.groups.map(({ opened: __, ...group }) => ({
      ...group,
      sets: group.sets.map(({ opened: ___, ...set }) => set),
    })),
  }));
}

function takeSegment(reading: Reading, segment: Segment): void {
  const { faults } = reading;
  switch (segment.name) {
    case "ISA": {
      leaveInterchange(reading);
      return openInterchange(reading, segment);
    }
    case "TA1": {
      if (reading.interchange === undefined) {
        return faults.error(segment.line, "TA1", "The answer stands in no interchange.");
      }
      return void reading.interchange.acknowledged.push(segment);
    }
    case "GS": {
      leaveGroup(reading);
      return openGroup(reading, segment);
    }
    case "ST": {
      leaveSet(reading);
      return openSet(reading, segment);
    }
    case "SE": {
      return closeSet(reading, segment);
    }
    case "GE": {
      leaveSet(reading);
      if (reading.group === undefined) return faults.error(segment.line, "GE", noOpen("group"));
      const { control, sets } = reading.group;
      checkEnd(segment, { counted: sets.length, of: "transaction sets", control, faults });
      return void (reading.group = undefined);
    }
    case "IEA": {
      leaveGroup(reading);
      if (reading.interchange === undefined) return faults.error(segment.line, "IEA", noOpen("interchange"));
      const { control, groups } = reading.interchange;
      checkEnd(segment, { counted: groups.length, of: "groups", control, faults });
      return void (reading.interchange = undefined);
    }
    default: {
      if (reading.set === undefined) {
        return faults.error(segment.line, segment.name, "The segment stands in no transaction set.");
      }
      return void reading.set.segments.push(segment);
    }
  }
}

const noOpen = (what: string) => `No ${what} is open that could end here.`;
const noEnd = (what: string, end: string) => `The ${what} does not end: no ${end} closes it.`;

const noSegment: Segment = { line: 1, name: "", elements: [], at: () => "" };

function openInterchange(reading: Reading, opened: Segment): void {
  const { at, line } = opened;
  reading.interchange = {
    ...{
      opened,
      line,
      sender: at(6),
      receiver: at(8),
      on: at(9),
      time: at(10),
      version: at(12),
      control: at(13),
      usage: at(15),
    },
    ...{ groups: [], acknowledged: [] },
  };
  reading.interchanges.push(reading.interchange);
}

function openGroup(reading: Reading, opened: Segment): void {
  const { at, line } = opened;
  if (reading.interchange === undefined) {
    reading.faults.error(line, opened.name, "The group stands in no interchange.");
    openInterchange(reading, { ...noSegment, line });
  }
  reading.group = {
    ...{ opened, line, kind: at(1), sender: at(2), receiver: at(3), control: at(6), version: at(8), sets: [] },
  };
  reading.interchange?.groups.push(reading.group);
}

function openSet(reading: Reading, opened: Segment): void {
  const { at, line } = opened;
  if (reading.group === undefined) {
    reading.faults.error(line, "ST", "The transaction set stands in no group.");
    openGroup(reading, { ...noSegment, line });
  }
  reading.set = { opened, line, type: at(1), control: at(2), guide: at(3), segments: [] };
  reading.group?.sets.push(reading.set);
}

function closeSet(reading: Reading, end: Segment): void {
  const { set, faults } = reading;
  if (set === undefined) return faults.error(end.line, "SE", noOpen("transaction set"));
  checkEnd(end, { counted: set.segments.length + 2, of: "segments", control: set.control, faults });
  reading.set = undefined;
}

type Ending = { readonly counted: number; readonly of: string; readonly control: string; readonly faults: Faults };

function checkEnd({ at, line, name }: Segment, { counted, of, control, faults }: Ending): void {
  if (Number(at(1)) !== counted) {
    faults.error(line, `${name} ${at(1)}`, `The number of ${of} does not agree: there are ${counted}.`);
  }
  if (at(2) !== control) {
    faults.error(line, `${name} ${at(2)}`, `The control number is not the one of the beginning: ${control}.`);
  }
}

function leaveSet(reading: Reading): void {
  if (reading.set !== undefined) reading.faults.error(reading.set.line, "ST", noEnd("transaction set", "SE"));
  reading.set = undefined;
}

function leaveGroup(reading: Reading): void {
  leaveSet(reading);
  // One that nobody opened, nobody closes.
  if (reading.group !== undefined && reading.group.opened.name !== "") {
    reading.faults.error(reading.group.line, "GS", noEnd("group", "GE"));
  }
  reading.group = undefined;
}

function leaveInterchange(reading: Reading): void {
  leaveGroup(reading);
  if (reading.interchange !== undefined && reading.interchange.opened.name !== "") {
    reading.faults.error(reading.interchange.line, "ISA", noEnd("interchange", "IEA"));
  }
  reading.interchange = undefined;
}
