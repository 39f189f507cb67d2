/** By what somebody may say something to the office. */
export const saidMedia = ["call", "email", "letter", "text", "visit"] as const;
export type SaidMedium = (typeof saidMedia)[number];

/** When somebody said something: on which day, and at which time of the office's clock, where that is known. */
export type SaidOn = { readonly on: Temporal.PlainDate; readonly time: Temporal.PlainTime | null };

/** The same as it is written: 2026-03-02, and 15:00 where it is said. */
export function readSaidOn({ on, time }: { readonly on: string; readonly time?: string | undefined }): SaidOn {
  return { on: Temporal.PlainDate.from(on), time: time === undefined ? null : Temporal.PlainTime.from(time) };
}

/** Who said something and by what, as the timeline tells it; nothing of what is not known. */
export function saidFacts({
  saidBy,
  medium,
}: {
  readonly saidBy: string | null;
  readonly medium: SaidMedium | null;
}): readonly string[] {
  return [...(saidBy === null ? [] : [`said by ${saidBy}`]), ...(medium === null ? [] : [`by ${medium}`])];
}
