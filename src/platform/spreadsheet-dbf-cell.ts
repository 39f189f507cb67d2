import iconv from "iconv-lite";
import type { Memos } from "./spreadsheet-dbf-memo.ts";

/** A field of a dBase table: where it lies in a record, and what kind of value it holds. */
export type DbfField = { readonly name: string; readonly type: string; readonly at: number; readonly size: number };

type Reading = { readonly encoding: string; readonly memos: Memos | undefined };

/** A value as text: figures as they were written, days in ISO form. */
export async function cellText(record: Buffer, { type, at, size }: DbfField, reading: Reading): Promise<string> {
  const bytes = record.subarray(at, at + size);
  const plain = () => iconv.decode(bytes, reading.encoding).replaceAll("\0", "").trim();
  if (type === "C" || type === "N" || type === "F") return plain();
  if (type === "D") return plain().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  if (type === "L") return { T: "true", Y: "true", F: "false", N: "false" }[plain().toUpperCase()] ?? "";
  if (type === "M") return memoText(bytes, plain(), reading);
  if (type === "I" && size === 4) return String(bytes.readInt32LE());
  if (type === "Y" && size === 8) return fourDecimals(bytes.readBigInt64LE());
  if (type === "B" && size === 8) return String(bytes.readDoubleLE());
  return type === "T" && size === 8 ? instantText(bytes) : "";
}

/** A memo's block stands in the record: in figures, or in Visual FoxPro as a number of four bytes. */
async function memoText(bytes: Buffer, figures: string, { encoding, memos }: Reading): Promise<string> {
  const block = bytes.length === 4 ? bytes.readUInt32LE() : Number(figures);
  if (memos === undefined || !Number.isSafeInteger(block) || block <= 0) return "";
  const text = await memos.read(block);
  return iconv.decode(Buffer.from(text), encoding).replaceAll("\0", "").replaceAll("\u008D\n", "").trim();
}

/** Currency is a whole number of ten-thousandths. */
function fourDecimals(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(5, "0");
  const cents = digits.slice(-4).replace(/0{1,2}$/, "");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -4)}.${cents}`;
}

const julianDayOf1970 = 2_440_588;

/** Days of the Julian calendar's count, and milliseconds of the day. */
function instantText(bytes: Buffer): string {
  const [days, milliseconds] = [bytes.readInt32LE(0), bytes.readInt32LE(4)];
  if (days <= 0 || days > 5_000_000) return "";
  const seconds = (days - julianDayOf1970) * 86_400 + Math.round(milliseconds / 1000);
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}
