import { z } from "zod";
import { Day, Money, NamedFile, orNull } from "#platform/answers";

/** An invoice or charge, with the parts in which it is due and what is contested of it. */
export const Item = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  number: z.string(),
  kind: z.string(),
  issuedOn: Day,
  dueOn: Day.nullable().describe("What is due next of it; null where all that is open is retained"),
  daysOverdue: z.int().nullable(),
  terms: z.string(),
  amount: Money,
  open: Money,
  instalments: z.array(
    z.object({
      number: z.int(),
      dueOn: Day.nullable().describe("Null where it is retained"),
      daysOverdue: z.int().nullable(),
      amount: Money,
      open: Money,
    }),
  ),
  discounts: z.array(z.object({ untilOn: Day, amount: Money })),
  dispute: z
    .object({
      id: z.uuid(),
      because: z.string(),
      amount: orNull(Money),
      raisedOn: Day,
      inWriting: z.boolean(),
      answeredOn: Day.nullable().describe("When verification of the debt was sent; null: not yet"),
      documents: z.array(NamedFile).describe("What proves it"),
    })
    .nullable(),
  unverified: orNull(z.object({ id: z.uuid(), because: z.string(), resolvedOn: Day })),
});

/** What is paid, and the money that came, on demand below what is owed. */
export const Settled = z
  .object({
    items: z.array(Item),
    payments: z.array(
      z.object({
        entryId: z.uuid(),
        kind: z.enum(["payment", "deposit"]),
        number: z.string(),
        because: z.string(),
        amount: Money,
        receivedOn: Day,
        by: z.string().nullable(),
        reversedBy: z.uuid().nullable(),
      }),
    ),
    more: z.boolean().describe("Whether there are older ones that are not shown"),
  })
  .meta({ id: "Settled" });
