import { z } from "zod";
import { decidedActs } from "#strategy/ladder";
import { Day, orNull } from "#platform/answers";
import { BestCallAnswer } from "#work/answering-hours/routes";

const Next = z.object({
  procedure: z.string().describe("The name of the page that says how it is done"),
  task: z.string().nullable().describe("What the ladder says is to be done in the step, beside its act"),
  decides: z.enum(decidedActs).nullable().describe("The act that is offered beside a review, and takes its step"),
  step: z.string(),
  template: z.string().describe("Of which template its letter is made, where it is one"),
  action: z.string(),
  on: Day,
  owner: z.string(),
  because: z.array(z.string()),
  bestCall: orNull(BestCallAnswer).describe("When the call is answered likeliest; null where none is asked for"),
});

/** A case of the debtor, with what is next in it. */
export const ShownCase = z.object({
  id: z.uuid(),
  creditor: z.string(),
  ladder: z.string(),
  lastStep: z.string().nullable(),
  lastStepOn: Day.nullable(),
  decidedBy: z
    .object({ runId: z.uuid(), debtorId: z.uuid().describe("Under whom it stands in the run's record") })
    .nullable()
    .describe("The day's run that decided it last; null where something else did"),
  next: Next.nullable(),
});
