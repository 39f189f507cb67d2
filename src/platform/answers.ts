import { z } from "@hono/zod-openapi";

/** How amounts, days and instants stand in JSON answers. */
export const Money = z.object({ amount: z.string(), currency: z.string() }).meta({ id: "Money" });
export const Day = z.iso.date();
export const Instant = z.iso.datetime();

/** A file of a form. */
export const Upload = z.file().openapi({ type: "string", format: "binary" });
