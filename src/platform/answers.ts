import { z } from "@hono/zod-openapi";

/**
 * A schema with a name, or null. Made `nullable()` it would be null wherever its name stands, or nowhere: the document
 * has one schema for each name.
 */
export const orNull = <Named extends z.ZodType>(named: Named) => z.union([named, z.null()]);

/** How amounts, days and instants stand in JSON answers. */
export const Money = z.object({ amount: z.string(), currency: z.string() }).meta({ id: "Money" });
export const Day = z.iso.date();
/** A day that is asked for: none that can only be a slip of the keys, such as 0026-03-01. */
export const AskedDay = z.iso
  .date()
  .refine((day) => day >= "1900-01-01" && day <= "2200-12-31", "A day lies between 1900 and 2200");
/** A time of a clock that is asked for. */
export const AskedTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "A time is written as 15:00");
/** An instant that is asked for, within the same years. */
export const AskedInstant = z.iso
  .datetime({ offset: true })
  .refine((instant) => /^(19|20|21)/.test(instant), "An instant lies between 1900 and 2200");
export const Instant = z.iso.datetime();

/** A file that is kept, as it is named beside what it belongs to: it is opened by its digest. */
export const NamedFile = z.object({ digest: z.string(), name: z.string() }).meta({ id: "NamedFile" });

/** A file of a form. */
export const Upload = z.file().openapi({ type: "string", format: "binary" });
