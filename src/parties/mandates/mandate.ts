import type { ChangedFacts } from "#parties/changes/party-change";
import { readLines, wholeOf, type Reading } from "#base/said-words";

/** In which capacity the office collects for a creditor. */
export const mandateCapacities = ["own_name", "for_another", "bought"] as const;
export type MandateCapacity = (typeof mandateCapacities)[number];

/** What a mandate says. It holds from its first day on, until the day on which it holds no more. */
export type MandateTerms = {
  readonly entityId: string;
  readonly capacity: MandateCapacity;
  readonly fromOn: Temporal.PlainDate;
  readonly untilOn: Temporal.PlainDate | null;
  /** Hundredths of a percent. */
  readonly commissionBp: number;
  /** What the creditor allows the office, in words. */
  readonly authority: string;
};

export type Mandate = MandateTerms & { readonly mandateId: string };

export const mandateStandings = ["past", "in-force", "coming"] as const;
export type MandateStanding = (typeof mandateStandings)[number];

const { compare } = Temporal.PlainDate;

/** Where a mandate stands on a day. */
export function standingOn({ fromOn, untilOn }: MandateTerms, on: Temporal.PlainDate): MandateStanding {
  if (compare(fromOn, on) > 0) return "coming";
  return untilOn !== null && compare(untilOn, on) <= 0 ? "past" : "in-force";
}

/** Why a mandate may not hold so beside the creditor's others; undefined where it may. */
export function whyNotMandate(terms: MandateTerms, others: readonly MandateTerms[]) {
  if (terms.untilOn !== null && compare(terms.untilOn, terms.fromOn) <= 0) return "mandate_ends_after_it_begins";
  return others.some((other) => overlap(terms, other)) ? "mandate_overlaps" : undefined;
}

function overlap(one: MandateTerms, other: MandateTerms): boolean {
  const beginsBeforeEnd = ({ fromOn }: MandateTerms, { untilOn }: MandateTerms) =>
    untilOn === null || compare(fromOn, untilOn) < 0;
  return beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one);
}

const commissionMax = 10_000;

const says = {
  commission: "A commission is between 0 and 100 percent.",
  authority: "What the creditor allows is said in 12 lines and 1000 characters at most.",
};

/** Reads the terms of a mandate: a share, and words as they are kept. */
export function readTerms(terms: MandateTerms): Reading<MandateTerms> {
  const { commissionBp } = terms;
  const isShare = Number.isInteger(commissionBp) && commissionBp >= 0 && commissionBp <= commissionMax;
  const read = {
    commission: isShare ? commissionBp : undefined,
    authority: readLines(terms.authority, { max: 1000, linesMax: 12 }),
  };
  const whole = wholeOf<{ readonly commission: number; readonly authority: string }>(read, says);
  return whole.ok ? { ok: true, value: { ...terms, authority: whole.value.authority } } : whole;
}

/** A mandate as its changes are kept: ready to be read. */
export function mandateFacts(terms: MandateTerms, entity: string): ChangedFacts {
  const { capacity, fromOn, untilOn, commissionBp, authority } = terms;
  return {
    ...{ entity, capacity, fromOn: `${fromOn}`, untilOn: untilOn === null ? "" : `${untilOn}` },
    ...{ commission: commissionBp === 0 ? "" : percentText(commissionBp), authority },
  };
}

/** Hundredths of a percent as a person writes a percentage: 12.5. */
export function percentText(basisPoints: number): string {
  return `${basisPoints / 100}`;
}
