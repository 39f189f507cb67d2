/** Why past acts are not asked about again. */
export const replayRefusals = {
  stretch_is_unfit: "The stretch begins before it ends, and spans two years at most.",
} as const;

export type ReplayRefusal = keyof typeof replayRefusals;
