import { z } from "zod";

/** The entry classes that are written, and what of an entry is theirs. */
export const writtenClasses = ["PPD", "CCD", "WEB", "TEL"] as const;

const ascii = (max: number) =>
  z
    .string()
    .max(max, `This has at most ${max} characters.`)
    .regex(/^[\x20-\x7e]*$/, "Only letters without accents, figures and marks of ASCII can be written.");
const routing = z.string().regex(/^\d{9}$/, "A routing number has nine digits.");
const day = z.iso.date("This is no day: it is written YYYY-MM-DD.");

const entry = z.strictObject({
  /** 22 and 27 of a demand account, 32 and 37 of savings; 23, 28, 33, 38 are trials without money. */
  code: z.enum(["22", "23", "27", "28", "32", "33", "37", "38"]),
  routing,
  account: ascii(17).min(1, "The account is missing."),
  /** A decimal of dollars and cents, without a sign. */
  amount: z
    .string()
    .regex(/^\d{1,8}\.\d\d$/, "An amount is dollars and cents, of at most eight digits before the point."),
  id: ascii(15).default(""),
  name: ascii(22).min(1, "The receiver's name is missing."),
  /** Of WEB and TEL: S where the consumer allowed this one, R where all of a row. */
  discretionary: ascii(2).default(""),
  /** What is written to the receiver. */
  addendum: ascii(80).optional(),
});

const batch = z.strictObject({
  sec: z.enum(writtenClasses),
  company: ascii(16).min(1, "The company's name is missing."),
  companyId: ascii(10).min(1, "The company's identification is missing."),
  discretionary: ascii(20).default(""),
  /** Shown to the receiver. REVERSAL, RETRY PYMT and RETURN FEE are the rules' own words and stand alone. */
  description: ascii(10).min(1, "The description is missing."),
  describedOn: ascii(6).default(""),
  effectiveOn: day,
  /** The originating bank's routing number without its check digit. */
  originator: z.string().regex(/^\d{8}$/, "The originating bank is given by eight digits."),
  entries: z.array(entry).min(1, "The batch has no entry."),
});

/** A file to be written: what its sums, counts, traces and numbers are follows from it. */
export const nachaToWrite = z.strictObject({
  destination: routing,
  /** A routing number, or ten digits that the bank gave. */
  origin: z.string().regex(/^\d{9,10}$/, "The origin has nine or ten digits."),
  destinationName: ascii(23).default(""),
  originName: ascii(23).default(""),
  on: day,
  time: z.string().regex(/^([01]\d|2[0-3])[0-5]\d$/, "A time is written HHMM."),
  idModifier: z.string().regex(/^[A-Z0-9]$/, "One capital letter or figure tells files of a day apart."),
  batches: z.array(batch).min(1, "The file has no batch."),
});

export type NachaToWrite = z.infer<typeof nachaToWrite>;
export type BatchToWrite = NachaToWrite["batches"][number];
export type EntryToWrite = BatchToWrite["entries"][number];
