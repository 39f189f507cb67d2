/** One of the trades whose bills the demonstration office collects: for whom, from whom, and how they are billed. */
export type Trade = {
  readonly name: "trade" | "agency" | "first-party" | "utility" | "medical";
  readonly creditor: string;
  readonly address: string;
  readonly phone: string;
  readonly capacity: "own_name" | "for_another";
  /** What its numbers begin with. */
  readonly prefix: string;
  readonly debtors: "business" | "person";
  readonly debtKind: "invoice" | "credit-card" | "loan" | "utility" | "medical";
  /** Billed every so many weeks, or placed once when it is late already. */
  readonly billedEveryWeeks: number | "placed";
  readonly terms: readonly string[];
  /** The middle one of its bills in cents, and how far they spread around it, as a log-normal has it. */
  readonly cents: number;
  readonly spread: number;
  /** How much of a usual month each month has, from January. */
  readonly season: readonly number[];
  /** Of a hundred debtors so many pay by each habit; the rest never does. */
  readonly habits: {
    readonly prompt: number;
    readonly slow: number;
    readonly monthEnd: number;
    readonly parts: number;
  };
};

const level = Array.from({ length: 12 }, () => 1);

// prettier-ignore
export const trades: readonly Trade[] = [
  {
    name: "trade", creditor: "Millrace Industrial Supply", address: "40 Millrace Way\nGrand Rapids, MI 49503", phone: "(616) 555-0120",
    capacity: "own_name", prefix: "T", debtors: "business", debtKind: "invoice",
    billedEveryWeeks: 5, terms: ["Net 30", "Net 30", "Net 45", "2/10 net 30", "Net 30, 10% retainage", "30/60/90"], cents: 186_000, spread: 0.9,
    season: [0.8, 0.8, 1, 1.1, 1.2, 1.2, 1, 0.9, 1.1, 1.2, 1.1, 0.7], habits: { prompt: 38, slow: 30, monthEnd: 18, parts: 8 },
  },
  {
    name: "agency", creditor: "First Harbor Bank", address: "1 Harbor Square\nProvidence, RI 02903", phone: "(401) 555-0130",
    capacity: "for_another", prefix: "A", debtors: "person", debtKind: "credit-card",
    billedEveryWeeks: "placed", terms: ["Net 30"], cents: 142_000, spread: 0.8, season: level, habits: { prompt: 2, slow: 12, monthEnd: 4, parts: 22 },
  },
  {
    name: "first-party", creditor: "Bluestem Furniture Credit", address: "77 Prairie Avenue\nWichita, KS 67202", phone: "(316) 555-0140",
    capacity: "own_name", prefix: "F", debtors: "person", debtKind: "loan",
    billedEveryWeeks: 26, terms: ["6 monthly instalments", "3 monthly instalments", "Net 30"], cents: 98_000, spread: 0.6,
    season: [0.7, 0.8, 0.9, 1, 1, 1, 1, 1, 1, 1.1, 1.5, 1.4], habits: { prompt: 45, slow: 28, monthEnd: 8, parts: 12 },
  },
  {
    name: "utility", creditor: "Tallgrass Power & Water", address: "300 River Street\nLincoln, NE 68508", phone: "(402) 555-0150",
    capacity: "own_name", prefix: "U", debtors: "person", debtKind: "utility",
    billedEveryWeeks: 4, terms: ["Net 20"], cents: 13_400, spread: 0.4,
    season: [1.6, 1.5, 1.2, 0.9, 0.8, 1, 1.3, 1.4, 1, 0.8, 1, 1.4], habits: { prompt: 55, slow: 22, monthEnd: 8, parts: 8 },
  },
  {
    name: "medical", creditor: "Saint Brendan Health", address: "900 Mercy Drive\nToledo, OH 43604", phone: "(419) 555-0160",
    capacity: "for_another", prefix: "M", debtors: "person", debtKind: "medical",
    billedEveryWeeks: 17, terms: ["Net 30", "3 monthly instalments"], cents: 41_000, spread: 1.1,
    season: [1.2, 1.1, 1, 1, 0.9, 0.9, 0.9, 1, 1, 1, 1.1, 1.2], habits: { prompt: 22, slow: 30, monthEnd: 6, parts: 16 },
  },
];
