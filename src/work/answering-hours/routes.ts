import { z } from "zod";
import { answerReasons, type BestCall } from "#work/answering";

/** When a call is answered likeliest, and what that was reckoned from. */
export const BestCallAnswer = z
  .object({
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    zone: z.string().describe("A zone where the debtor may be, on whose clock it is told"),
    percent: z.string(),
    because: z.array(z.object({ of: z.enum(answerReasons), tried: z.int(), reached: z.int(), percent: z.string() })),
  })
  .meta({ id: "BestCall" });

/** The same as JSON. */
export function bestCallAnswer({ from, until, zone, perMille, because }: BestCall): z.input<typeof BestCallAnswer> {
  const percentOf = (thousandths: number) => (thousandths / 10).toFixed(1);
  return {
    ...{ from: from.toString(), until: until.toString(), zone, percent: percentOf(perMille) },
    because: because.map(({ perMille: after, ...reason }) => ({ ...reason, percent: percentOf(after) })),
  };
}
