import { z } from "zod";
import { itemizationKinds } from "#ledger/itemization/itemization";
import { Day, Money, orNull } from "#platform/answers";

const Itemization = z.object({
  kind: z.enum(itemizationKinds),
  on: Day,
  source: z
    .enum(["said", "placement", "ledger"])
    .describe("Who says it: a person, the file it came with, or the ledger"),
  creditorThen: z.string(),
  numberThen: z.string(),
  atFirst: Money,
  interest: Money,
  fees: Money,
  payments: Money,
  credits: Money,
  now: Money,
});

/** The validation notice of an account (12 CFR 1006.34): whether it was sent, and what it says is owed. */
export const Notice = z
  .object({
    sent: orNull(
      z.object({
        sentOn: Day,
        sentBy: z.enum(["mail", "email", "in-initial-communication"]),
        letterId: z.uuid().nullable().describe("The letter that it was, where the desk sent it"),
        undeliverableOn: Day.nullable().describe("When it came back: it was none"),
        endsOn: Day.describe("The last day of the validation period"),
      }),
    ),
    owed: z.array(z.object({ open: Money, itemization: orNull(Itemization), addsUp: z.boolean() })),
  })
  .meta({ id: "ValidationNotice" });
