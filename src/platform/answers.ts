import { z } from "zod";

/** How amounts, days and instants stand in JSON answers. */
export const Money = z.object({ amount: z.string(), currency: z.string() }).meta({ id: "Money" });
export const Day = z.iso.date();
export const Instant = z.iso.datetime();
