import { z } from "zod";
import type { Place } from "#formats/fixed-width";

/** Where a day stands, and how it is written. */
export type DayPlace = { readonly place: Place; readonly form: DayForm };
export type DayForm = (typeof dayForms)[number];

const dayForms = ["yymmdd", "mmddyy", "yyyymmdd", "mmddyyyy"] as const;
const charactersMax = 400;
const timesMax = 40;
const sayName = "A profile has a name, of at most 80 characters.";

const sayPlace = 'A place is its first and last character, counted from 1, as "41-50".';
const place = told(readPlace, sayPlace);
/** Of several places the first counts that is filled. */
const places = told(readPlaces, `${sayPlace} Several stand in a list: the first counts that is filled.`);
const day = told(readDayPlace, `${sayPlace} A day that is not written yymmdd says so: "47-52 mmddyy".`);

/** Places of what one check pays, as many of them as stand in one record, each so many characters behind the one before. */
const invoices = layout({
  number: place,
  amount: place.optional(),
  discount: place.optional(),
  customer: place.optional(),
  times: whole(1, timesMax).default(1),
  every: whole(1, charactersMax).optional(),
}).refine(({ times, every }) => times === 1 || every !== undefined, {
  path: ["every"],
  message: "Who says how many times also says by how many characters they are apart.",
});

const header = layout({
  destination: place.optional(),
  origin: place.optional(),
  on: day.optional(),
  time: place.optional(),
});
const opening = layout({ lockbox: place, batch: place.optional(), on: day.optional() });
const check = layout({
  amount: place,
  batch: place.optional(),
  item: place.optional(),
  lockbox: place.optional(),
  on: day.optional(),
  number: places.optional(),
  routing: places.optional(),
  account: places.optional(),
  /** Who drew the check, and the number by which we know them. */
  payer: place.optional(),
  customer: place.optional(),
  invoices: invoices.optional(),
});
const overflow = layout({
  invoices,
  batch: place.optional(),
  item: place.optional(),
  sequence: place.optional(),
  /** Where a 9 stands in the last overflow of a check. */
  last: place.optional(),
});
const batchEnd = layout({ batch: place.optional(), count: place.optional(), total: place });
const lockboxEnd = layout({ lockbox: place.optional(), count: place.optional(), total: place });
const fileEnd = layout({ count: place });

const records = layout({
  1: header,
  5: opening,
  6: check,
  4: overflow,
  7: batchEnd,
  8: lockboxEnd,
  9: fileEnd,
});

/** Records that banks leave out: that none of them comes is no fault then. */
const leftOut = z.literal([1, 7, 8, 9], "What a bank may leave out is one of the records 1, 7, 8 and 9.");

/** How a bank lays out its records. */
export type LockboxProfile = {
  readonly name: string;
  /** Where an overflow (4) stands that does not say to which check it belongs. */
  readonly overflow: "after" | "before";
  /** The characters of a record, in a file without ends of lines. */
  readonly width: number;
  readonly leavesOut: readonly number[];
  readonly records: LockboxRecords;
};

export type LockboxRecords = z.infer<typeof records>;
export type CheckLayout = LockboxRecords[6];
export type InvoicesLayout = z.infer<typeof invoices>;

const profile = layout({
  name: z.string(sayName).trim().min(1, sayName).max(80, sayName),
  overflow: z.enum(["after", "before"], 'An overflow stands "after" its check or "before" it.').default("after"),
  width: whole(40, charactersMax).default(80),
  leavesOut: z.array(leftOut).default([]),
  records: records.partial().default({}),
});

/** What is wrong with a profile: the way that leads to it, and a sentence. */
export type ProfileFault = { readonly path: readonly (string | number)[]; readonly because: string };

export type ReadProfile =
  | { readonly ok: true; readonly profile: LockboxProfile }
  | { readonly ok: false; readonly faults: readonly ProfileFault[] };

/** Reads a profile as people write it. A record that it does not lay out is as in the one that it stands on. */
export function readProfile(value: unknown, base: LockboxRecords): ReadProfile {
  const parsed = profile.safeParse(value);
  if (parsed.success) {
    return { ok: true, profile: { ...parsed.data, records: Object.assign({}, base, parsed.data.records) } };
  }
  const faults = parsed.error.issues.map(({ path, message }) => ({
    path: path.map((part) => (typeof part === "number" ? part : String(part))),
    because: message,
  }));
  return { ok: false, faults };
}

/** Reads records that are laid out whole; what ships with the program is written as anybody else writes it. */
export function recordsLaidOut(value: z.input<typeof records>): LockboxRecords {
  return records.parse(value);
}

/** Fields by their names; what it is that has no such field is seen by where it stands. */
function layout<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code, keys }) => {
      return code === "unrecognized_keys" && Array.isArray(keys)
        ? `There is no field ${keys.join(", ")}. There are: ${Object.keys(shape).join(", ")}.`
        : `A list of fields stands here: ${Object.keys(shape).join(", ")}.`;
    },
  });
}

function whole(min: number, max: number) {
  const because = `A whole number from ${min} to ${max} stands here.`;
  return z.int(because).min(min, because).max(max, because);
}

/** A value that one of our own readers understands, or what is said of any other. */
function told<Value>(reader: (value: unknown) => Value | undefined, because: string) {
  return z.union([z.string(), z.number(), z.array(z.string())], because).transform((value, context): Value => {
    const found = reader(value);
    if (found !== undefined) return found;
    context.addIssue({ code: "custom", message: because });
    return z.NEVER;
  });
}

function readPlace(value: unknown): Place | undefined {
  const [, first, last = first] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(String(value).trim()) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= 1 && from <= to && to <= charactersMax ? [from, to] : undefined;
}

function readPlaces(value: unknown): readonly Place[] | undefined {
  const read = [value].flat().map(readPlace);
  const found = read.filter((place) => place !== undefined);
  return found.length > 0 && found.length === read.length ? found : undefined;
}

function readDayPlace(value: unknown): DayPlace | undefined {
  const [at, form = "yymmdd", ...others] = String(value).trim().toLowerCase().split(/ +/);
  const [found, known] = [readPlace(at), dayForms.find((each) => each === form)];
  return found === undefined || known === undefined || others.length > 0 ? undefined : { place: found, form: known };
}
