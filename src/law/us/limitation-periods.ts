import type { UsState } from "#calendar/state-zones";

/**
 * How long a debt may be sued on: the shortest of the periods that may fit a consumer's or a firm's debt of money, in
 * years, and where they stand. Secondary tables disagree in about a third of the rows and none was checked against its
 * statute: the shortest stops a suit, and whoever would sue beyond it asks counsel. Nothing here lets a suit pass.
 */
type Period = { readonly years: number; readonly cite: string };

// prettier-ignore
const periods: Readonly<Partial<Record<UsState, Period>>> = {
  AL: { years: 3, cite: "Ala. Code 6-2-34, 6-2-37" },
  AK: { years: 3, cite: "AS 09.10.053" },
  AZ: { years: 3, cite: "ARS 12-543, 12-548" },
  AR: { years: 3, cite: "Ark. Code 16-56-105, 16-56-111" },
  CA: { years: 4, cite: "Cal. CCP 337, 339" },
  CO: { years: 3, cite: "CRS 13-80-101, 13-80-103.5" },
  CT: { years: 3, cite: "CGS 52-576, 52-581" },
  DE: { years: 3, cite: "10 Del. C. 8106, 8109" },
  DC: { years: 3, cite: "D.C. Code 12-301" },
  FL: { years: 4, cite: "Fla. Stat. 95.11" },
  GA: { years: 4, cite: "OCGA 9-3-24, 9-3-25, 9-3-26" },
  HI: { years: 6, cite: "HRS 657-1" },
  ID: { years: 4, cite: "Idaho Code 5-216, 5-217" },
  IL: { years: 5, cite: "735 ILCS 5/13-205, 5/13-206" },
  IN: { years: 6, cite: "IC 34-11-2-7, 34-11-2-9, 34-11-2-11" },
  IA: { years: 5, cite: "Iowa Code 614.1(4)-(5)" },
  KS: { years: 3, cite: "KSA 60-511, 60-512" },
  KY: { years: 5, cite: "KRS 413.120, 413.160" },
  LA: { years: 3, cite: "La. Civ. Code 3494, 3498, 3499" },
  ME: { years: 6, cite: "14 MRS 752" },
  MD: { years: 3, cite: "Md. CJP 5-101" },
  MA: { years: 6, cite: "M.G.L. c. 260 s. 2" },
  MI: { years: 6, cite: "MCL 600.5807" },
  MN: { years: 6, cite: "Minn. Stat. 541.05, 541.053" },
  MS: { years: 3, cite: "Miss. Code 15-1-29, 15-1-49" },
  MO: { years: 5, cite: "RSMo 516.110, 516.120" },
  MT: { years: 5, cite: "MCA 27-2-202" },
  NE: { years: 4, cite: "Neb. Rev. Stat. 25-205, 25-206" },
  NV: { years: 4, cite: "NRS 11.190" },
  NH: { years: 3, cite: "RSA 508:4" },
  NJ: { years: 4, cite: "NJSA 2A:14-1, 12A:2-725" },
  NM: { years: 4, cite: "NMSA 37-1-3, 37-1-4" },
  NY: { years: 3, cite: "CPLR 213, 213-d, 214-i" },
  NC: { years: 3, cite: "NCGS 1-52(1)" },
  ND: { years: 6, cite: "NDCC 28-01-16" },
  OH: { years: 6, cite: "ORC 2305.06, 2305.07" },
  OK: { years: 3, cite: "12 OS 95" },
  OR: { years: 6, cite: "ORS 12.080" },
  PA: { years: 4, cite: "42 Pa.C.S. 5525" },
  RI: { years: 4, cite: "R.I. Gen. Laws 9-1-13, 6A-2-725" },
  SC: { years: 3, cite: "S.C. Code 15-3-530" },
  SD: { years: 6, cite: "SDCL 15-2-13" },
  TN: { years: 3, cite: "TCA 28-3-109" },
  TX: { years: 4, cite: "Tex. CPRC 16.004" },
  UT: { years: 4, cite: "Utah Code 78B-2-307, 78B-2-309" },
  VT: { years: 3, cite: "12 V.S.A. 511" },
  VA: { years: 3, cite: "Va. Code 8.01-246" },
  WA: { years: 3, cite: "RCW 4.16.040, 4.16.080" },
  WV: { years: 5, cite: "W. Va. Code 55-2-6" },
  WI: { years: 6, cite: "Wis. Stat. 893.43" },
  WY: { years: 8, cite: "Wyo. Stat. 1-3-105" },
};

/** The shortest anywhere: what may be the law where nothing says which state's is. */
const shortest = Math.min(...Object.values(periods).map(({ years }) => years));

/** The last day on which a debt may be sued on that fell due or was last paid on a day, by the law of one of these states. */
export function lastDayToSue(accruedOn: Temporal.PlainDate, states: readonly UsState[]): Temporal.PlainDate {
  const years = states.map((state) => periods[state]?.years ?? shortest);
  return accruedOn.add({ years: years.length === 0 ? shortest : Math.min(...years) });
}
