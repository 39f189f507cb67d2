import { countedIn, type Sized } from "./counted.ts";
import { recordLength } from "./records.ts";
import { isRouting } from "#formats/routing";
import type { WriteFault, Written } from "#formats/writers";
import { nachaToWrite, type BatchToWrite, type EntryToWrite, type NachaToWrite } from "./to-write.ts";

const blockRecords = 10;
const batchesMax = 999_999;
const tracesMax = 9_999_999;
const sumMax = 10n ** 12n - 1n;

/**
 * Writes a file of the Automated Clearing House of PPD, CCD, WEB and TEL entries: debits, credits and reversals, with at most
 * one addendum each. Records of 94 characters in blocks of ten, each ended by CR and LF. Traces follow each other over the
 * whole file. Where anything is wrong nothing is written, and all of it is told.
 */
export function writeNacha(value: unknown): Written {
  const parsed = nachaToWrite.safeParse(value);
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.map(({ path, message }) => ({ at: path.map(String).join("."), because: message })),
    };
  }
  const faults = faultsOf(parsed.data);
  return faults.length > 0 ? { faults } : { text: textOf(parsed.data) };
}

function faultsOf(file: NachaToWrite): WriteFault[] {
  const faults: WriteFault[] = isRouting(file.destination) ? [] : [{ at: "destination", because: wrongRouting }];
  for (const [at, batch] of file.batches.entries()) {
    for (const [number, entry] of batch.entries.entries()) {
      for (const because of wrongWith(entry, batch)) faults.push({ at: `batches.${at}.entries.${number}`, because });
    }
  }
  return [...faults, ...tooMuchOf(file)];
}

function tooMuchOf({ batches }: NachaToWrite): WriteFault[] {
  const { debit, credit, count } = countedIn(batches.flatMap(({ entries }) => entries.map(sized)));
  const isTooDear = debit > sumMax || credit > sumMax;
  const isTooLong = count > tracesMax || batches.length > batchesMax;
  return [
    ...(isTooDear ? [{ at: "batches", because: "The file's sums are too long to be written." }] : []),
    ...(isTooLong ? [{ at: "batches", because: "The file has too many entries." }] : []),
  ];
}

const wrongRouting = "The routing number's check digit is wrong.";

function wrongWith(
  { code, routing, amount, discretionary, addendum }: EntryToWrite,
  { sec, description }: BatchToWrite,
): string[] {
  const isTrial = code.endsWith("3") || code.endsWith("8");
  const isConsumers = sec === "WEB" || sec === "TEL";
  return [
    isRouting(routing) ? "" : wrongRouting,
    isTrial === (amount === "0.00")
      ? ""
      : "A trial (prenotification) is of nothing, and whatever else is of something.",
    isConsumers && !["S", "R"].includes(discretionary)
      ? `Of ${sec} it is said whether it is one payment (S) or one of a row (R).`
      : "",
    sec === "TEL" && addendum !== undefined ? "An entry of TEL has no addendum." : "",
    sec === "TEL" && code.endsWith("2") && description !== "REVERSAL"
      ? "TEL gives money back by a reversal alone."
      : "",
  ].filter((because) => because !== "");
}

function textOf(file: NachaToWrite): string {
  let sequence = 0;
  const records = [headerOf(file)];
  for (const [at, batch] of file.batches.entries()) {
    const number = String(at + 1).padStart(7, "0");
    const service = serviceClassOf(batch);
    records.push(batchHeaderOf(batch, { number, service }));
    for (const entry of batch.entries) {
      sequence += 1;
      records.push(...entryRecords(entry, { originator: batch.originator, sequence }));
    }
    records.push(batchControlOf(batch, { number, service }));
  }
  const blocks = Math.ceil((records.length + 1) / blockRecords);
  records.push(fileControlOf(file, blocks));
  while (records.length < blocks * blockRecords) records.push("9".repeat(recordLength));
  return records.map((record) => `${record}\r\n`).join("");
}

function headerOf({ destination, origin, on, time, idModifier, destinationName, originName }: NachaToWrite): string {
  const head = `101 ${destination}${origin.padStart(10)}${short(on)}${time}${idModifier}094101`;
  return `${head}${destinationName.padEnd(23)}${originName.padEnd(23)}`.padEnd(recordLength);
}

type Numbered = { readonly number: string; readonly service: string };

function batchHeaderOf(batch: BatchToWrite, { number, service }: Numbered): string {
  const company = `${batch.company.padEnd(16)}${batch.discretionary.padEnd(20)}${batch.companyId.padEnd(10)}`;
  const about = `${batch.sec}${batch.description.padEnd(10)}${batch.describedOn.padEnd(6)}${short(batch.effectiveOn)}`;
  return `5${service}${company}${about}   1${batch.originator}${number}`;
}

function serviceClassOf({ entries }: BatchToWrite): string {
  const takes = new Set(entries.map(({ code }) => sized({ code, routing: "", amount: "0.00" }).debit));
  return takes.size > 1 ? "200" : takes.has(true) ? "225" : "220";
}

function entryRecords(
  entry: EntryToWrite,
  { originator, sequence }: { readonly originator: string; readonly sequence: number },
): string[] {
  const number = String(sequence).padStart(7, "0");
  const receiver = `${entry.id.padEnd(15)}${entry.name.padEnd(22)}${entry.discretionary.padEnd(2)}`;
  const money = `${entry.account.padEnd(17)}${centsOf(entry.amount).padStart(10, "0")}`;
  const head = `6${entry.code}${entry.routing}${money}${receiver}${entry.addendum === undefined ? 0 : 1}${originator}${number}`;
  return entry.addendum === undefined ? [head] : [head, `705${entry.addendum.padEnd(80)}0001${number}`];
}

function batchControlOf(batch: BatchToWrite, { number, service }: Numbered): string {
  const { count, hash, debit, credit } = countedIn(batch.entries.map(sized));
  const sums = `${padded(count, 6)}${padded(hash, 10)}${padded(debit, 12)}${padded(credit, 12)}`;
  return `8${service}${sums}${batch.companyId.padEnd(10)}${" ".repeat(25)}${batch.originator}${number}`;
}

function fileControlOf({ batches }: NachaToWrite, blocks: number): string {
  const { count, hash, debit, credit } = countedIn(batches.flatMap(({ entries }) => entries.map(sized)));
  const counts = `${padded(BigInt(batches.length), 6)}${padded(BigInt(blocks), 6)}${padded(count, 8)}`;
  return `9${counts}${padded(hash, 10)}${padded(debit, 12)}${padded(credit, 12)}`.padEnd(recordLength);
}

function sized({
  code,
  routing,
  amount,
  addendum,
}: Pick<EntryToWrite, "code" | "routing" | "amount" | "addendum">): Sized {
  return { routing, amount, debit: Number(code[1]) >= 5, addenda: addendum === undefined ? 0 : 1 };
}

function centsOf(amount: string): string {
  return amount.replace(".", "");
}

function padded(value: bigint, length: number): string {
  return value.toString().padStart(length, "0");
}

/** YYMMDD. */
function short(day: string): string {
  return day.slice(2).replaceAll("-", "");
}
