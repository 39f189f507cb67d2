import type { Faults } from "#formats/fault";
import type { Bai2Record } from "./records.ts";

/** A record with what stands within it: of a file its groups, of a group its accounts, of an account its movements. */
export type Nested = {
  readonly record: Bai2Record;
  readonly members: readonly Nested[];
  /** The record that closes it, with its sums. Null where none does, which is told. */
  readonly end: Bai2Record | null;
  /** The lines from its own record to the one that closes it. */
  readonly lines: number;
};

type Level = { readonly name: string; readonly opens: string; readonly closes: string; readonly holds: Level | null };

const movement: Level = { name: "movement", opens: "16", closes: "", holds: null };
const account: Level = { name: "account", opens: "03", closes: "49", holds: movement };
const group: Level = { name: "group", opens: "02", closes: "98", holds: account };
const file: Level = { name: "file", opens: "01", closes: "99", holds: group };
/** The outermost first. */
const levels: readonly Level[] = [file, group, account, movement];

/** Puts records together by what they open and close. One that stands where it cannot is told and left out. */
export function nested(records: Iterable<Bai2Record>, faults: Faults): Nested[] {
  const cursor = cursorOver(records);
  const files: Nested[] = [];
  for (let record = cursor.peek(); record !== undefined; record = cursor.peek()) {
    if (record.code === file.opens) files.push(readWithin(cursor, file, faults));
    else misplaced(cursor, faults);
  }
  return files;
}

function readWithin(cursor: Cursor, level: Level, faults: Faults): Nested {
  const record = cursor.next();
  const { holds } = level;
  const members: Nested[] = [];
  let lines = record.parts.length;
  if (holds === null) return { record, members, end: null, lines };
  for (let next = cursor.peek(); next !== undefined && !isOutside(next, level); next = cursor.peek()) {
    if (next.code === level.closes) {
      const end = cursor.next();
      return { record, members, end, lines: lines + end.parts.length };
    }
    if (next.code === holds.opens) {
      const member = readWithin(cursor, holds, faults);
      members.push(member);
      lines += member.lines;
    } else {
      lines += misplaced(cursor, faults).parts.length;
    }
  }
  faults.error(record.line, record.code, `The ${level.name} does not end: no record ${level.closes} closes it.`);
  return { record, members, end: null, lines };
}

/** Whether a record can only stand outside of what is open, so that this has ended without saying so. */
function isOutside({ code }: Bai2Record, level: Level): boolean {
  const outer = levels.slice(0, levels.indexOf(level));
  return code === level.opens || outer.some(({ opens, closes }) => opens === code || closes === code);
}

function misplaced(cursor: Cursor, faults: Faults): Bai2Record {
  const record = cursor.next();
  const level = levels.find(({ opens, closes }) => opens === record.code || closes === record.code);
  const because =
    level === undefined
      ? "No record has this code: they are 01, 02, 03, 16, 49, 88, 98 and 99."
      : level.opens === record.code
        ? `The ${level.name} stands outside of what holds it.`
        : `No ${level.name} is open that could end here.`;
  faults.error(record.line, record.code, because);
  return record;
}

type Cursor = { readonly peek: () => Bai2Record | undefined; readonly next: () => Bai2Record };

function cursorOver(records: Iterable<Bai2Record>): Cursor {
  const iterator = records[Symbol.iterator]();
  let ahead = iterator.next();
  return {
    peek: () => (ahead.done === true ? undefined : ahead.value),
    next: () => {
      if (ahead.done === true) throw new Error("no record is left");
      const { value } = ahead;
      ahead = iterator.next();
      return value;
    },
  };
}
