import type { OptInPointBody } from "../client.ts";

/** By what somebody says something to us. */
export type SaidMedium = OptInPointBody["medium"];

export const saidMedia: readonly SaidMedium[] = ["call", "email", "letter", "text", "visit"];

/** Who told something and by what; empty where it is not said. */
export type ToldBy = { readonly saidBy: string; readonly medium: SaidMedium | "" };

/** The same as it is sent: nothing of what is not known. */
export function toldOf({ saidBy, medium }: ToldBy): { saidBy?: string; medium?: SaidMedium } {
  return {
    ...(saidBy.trim() === "" ? {} : { saidBy: saidBy.trim() }),
    ...(medium === "" ? {} : { medium }),
  };
}
