import { field, raw } from "#formats/fixed-width";
import type { TextLine } from "#formats/text";
import { information } from "./layouts.ts";

/** An entry that comes back, and why. `original` is the trace of the entry that was sent. */
export type NachaReturn = {
  readonly code: string;
  readonly originalTrace: string;
  readonly originalRouting: string;
  /** Of R14 and R15. */
  readonly diedOn?: string;
  /** Of a return that is dishonored (R61 to R70) or whose dishonor is contested (R71 to R77): what it answers. */
  readonly answers?: {
    readonly returnTrace: string;
    readonly settled: string;
    readonly code: string;
    /** Of a contested one alone. */
    readonly dishonoredTrace?: string;
    readonly dishonoredSettled?: string;
    readonly dishonoredCode?: string;
    readonly returnedOn?: string;
    readonly originalSettled?: string;
  };
  readonly information: string;
};

/** What a receiver's bank says is to be written otherwise from now on. */
export type NachaChange = {
  readonly code: string;
  readonly originalTrace: string;
  readonly originalRouting: string;
  readonly data: string;
  /** The data by what they are, as the code lays them out. */
  readonly corrected: Readonly<Record<string, string>>;
};

export type NachaAddendum = { readonly line: number; readonly type: string; readonly text: string };

export function readAddendum(record: TextLine): NachaAddendum {
  return { line: record.number, type: raw(record, [2, 3]), text: raw(record, information).trimEnd() };
}

/** The addendum of a return (type 99), of which there are three layouts. */
export function readReturn(record: TextLine): NachaReturn {
  const code = field(record, [4, 6]);
  const told = { code, originalTrace: field(record, [7, 21]), originalRouting: field(record, [28, 35]) };
  const number = Number(code.slice(1));
  const answered = () => ({
    returnTrace: field(record, [39, 53]),
    settled: field(record, [54, 56]),
    code: returnCode(field(record, [57, 58])),
  });
  if (number >= 71 && number <= 77) {
    const contested = {
      ...answered(),
      ...{ returnedOn: field(record, [22, 27]), originalSettled: field(record, [36, 38]) },
      ...{ dishonoredTrace: field(record, [59, 73]), dishonoredSettled: field(record, [74, 76]) },
      dishonoredCode: returnCode(field(record, [77, 78])),
    };
    return { ...told, answers: contested, information: "" };
  }
  if (number >= 61 && number <= 70) return { ...told, answers: answered(), information: field(record, [59, 79]) };
  const diedOn = field(record, [22, 27]);
  return { ...told, ...(/^0*$/.test(diedOn) ? {} : { diedOn }), information: field(record, [36, 79]) };
}

function returnCode(digits: string): string {
  return digits === "" ? "" : `R${digits}`;
}

/** The addendum of a notification of change (type 98). Which data it has follows from its code. */
export function readChange(record: TextLine): NachaChange {
  const code = field(record, [4, 6]);
  const data = raw(record, [36, 64]);
  return {
    ...{ code, originalTrace: field(record, [7, 21]), originalRouting: field(record, [28, 35]) },
    ...{ data: data.trimEnd(), corrected: correctedBy(code, data) },
  };
}

/** What is to be corrected, by the code (Nacha Operating Rules, Appendix Five). */
function correctedBy(code: string, data: string): Record<string, string> {
  const at = (first: number, last: number) => data.slice(first - 1, last).trim();
  switch (code) {
    case "C01": {
      return { account: at(1, 17) };
    }
    case "C02": {
      return { routing: at(1, 9) };
    }
    case "C03": {
      return { routing: at(1, 9), account: at(13, 29) };
    }
    case "C04": {
      return { name: at(1, 22) };
    }
    case "C05": {
      return { transactionCode: at(1, 2) };
    }
    case "C06": {
      return { account: at(1, 17), transactionCode: at(21, 22) };
    }
    case "C07": {
      return { routing: at(1, 9), account: at(10, 26), transactionCode: at(27, 28) };
    }
    case "C09": {
      return { id: at(1, 22) };
    }
    default: {
      return {};
    }
  }
}
