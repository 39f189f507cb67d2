import { convenientHours } from "#law/us/regulation-f/1006.6-b-1-i-hours";
import { callLimit } from "#law/us/regulation-f/1006.14-b-2-i-A-seven-calls";

/** What the house asks of itself beyond the law. Numbers count an act that is about to happen too. */
export type HousePolicy = {
  readonly version: string;
  /** The hours, their time, for everybody whom the law protects no better. */
  readonly quietHours: { readonly after: string; readonly before: string };
  /** Touches of any medium to one debtor about one account in seven days. */
  readonly touchesPerWeek: { readonly collector: number; readonly ownName: number; readonly business: number };
  /** Calls to one debtor about one account in seven days. */
  readonly callsPerWeek: { readonly collector: number; readonly ownName: number; readonly business: number };
};

/** The policy that an office starts with: the law's own hours and calls, where the law has some. */
export const defaultPolicy: HousePolicy = {
  version: "2026-11",
  quietHours: { after: clock(convenientHours.after), before: clock(convenientHours.before) },
  touchesPerWeek: { collector: 14, ownName: 42, business: 14 },
  // A creditor's own number stays above what every state that counts its calls allows, so that the state's decides.
  callsPerWeek: { collector: callLimit.max, ownName: 35, business: 7 },
};

function clock(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: "minute" });
}
