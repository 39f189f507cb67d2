import { z } from "zod";
import { expectedFrom } from "#reports/forecast/expected";
import { figureUnits } from "#reports/report";

const units = z.enum(figureUnits);

const by = z.string().nullable().describe("Who did it; nobody where no person did, or who asks is not of the office");
const creditor = z.string();
/** What an expected amount follows from: of how many promises or items so many, and usually in which week past due. */
const Due = z.object({
  item: z.string().describe("Nothing of a promise, which is of an account"),
  open: z.string(),
  percent: z.string(),
  seen: z.object({ paid: z.number(), of: z.number(), week: z.number().nullable() }).nullable(),
});
const What = z
  .discriminatedUnion("of", [
    z.object({ of: z.literal("debtor") }),
    z.object({ of: z.literal("promise"), dueOn: z.iso.date(), state: z.string(), creditor, by }),
    z.object({
      ...{ of: z.literal("payment"), source: z.string(), isTakenBack: z.boolean(), document: z.string(), creditor, by },
    }),
    z.object({
      ...{ of: z.literal("dispute"), item: z.string(), reason: z.string(), creditor, by },
      resolvedOn: z.iso.date().nullable(),
    }),
    z.object({
      ...{ of: z.literal("contact"), kind: z.string(), cameIn: z.boolean(), outcome: z.string().nullable(), by },
    }),
    z.object({ of: z.literal("refusal"), act: z.string(), rules: z.array(z.string()).readonly(), by }),
    z.object({ of: z.literal("charge"), item: z.string(), isMemo: z.boolean(), creditor }),
    z.object({ of: z.literal("expected"), from: z.enum(expectedFrom), due: Due.nullable(), creditor }),
  ])
  .meta({ id: "FigureRowWhat" });
const Row = z
  .object({
    id: z.string(),
    debtorId: z.uuid().nullable().describe("Null of what is yet to be billed"),
    debtor: z.string(),
    number: z.string(),
    day: z.iso.date().nullable(),
    amounts: z.array(z.string()).readonly().describe("What it adds to each part"),
    what: What,
  })
  .meta({ id: "FigureRow" });
/** Rows behind a figure: what each is and adds, what all of them add up to, and where they go on. */
export const Rows = z.object({
  parts: z.array(z.object({ label: z.string(), unit: units, sum: z.string() })),
  /** The figure that is made of several sums; a figure of one part is its sum. */
  figure: z.object({ value: z.string().nullable(), unit: units }).nullable(),
  count: z.int(),
  rows: z.array(Row).readonly(),
  next: z.string().nullable(),
});
