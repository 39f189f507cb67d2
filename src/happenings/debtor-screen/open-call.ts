import { z } from "zod";
import { Instant } from "#platform/answers";

/** A call that was begun, and of which nothing is reported yet. */
export const OpenCall = z.object({
  ...{ permitId: z.uuid(), askedAt: Instant, value: z.string() },
  isLocation: z.boolean().describe("Whether it asks somebody else where the debtor is"),
});
