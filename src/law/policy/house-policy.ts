/** What the house asks of itself beyond the law. Numbers count an act that is about to happen too. */
export type HousePolicy = {
  readonly version: string;
  /** The hours for those whom Regulation F does not protect: after and before, local time. */
  readonly quietHours: { readonly after: string; readonly before: string };
  /** Touches of any medium to one debtor about one account in seven days. */
  readonly touchesPerWeek: { readonly collector: number; readonly ownName: number; readonly business: number };
  /** Calls to one debtor about one account in seven days, where Regulation F does not count them. */
  readonly callsPerWeek: { readonly ownName: number; readonly business: number };
};

/** The policy that an office starts with. */
export const defaultPolicy: HousePolicy = {
  version: "2026-11",
  quietHours: { after: "08:00", before: "21:00" },
  touchesPerWeek: { collector: 14, ownName: 42, business: 14 },
  // A creditor's own number stays above what every state that counts its calls allows, so that the state's decides.
  callsPerWeek: { ownName: 35, business: 7 },
};
