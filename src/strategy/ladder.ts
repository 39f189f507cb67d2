import type { NonpaymentReason } from "#contact/nonpayment";
import { noticeName } from "#letters/validation-notice/notice";
import { accountKinds, type AccountKind, type AccountPurpose } from "#parties/debtor";
import type { Action, Owner } from "./step.ts";

/** The template of which the letter of a step is made: the one that it names, else the one of its own name. */
export function templateOfStep({ steps }: Pick<LadderRules, "steps">, step: string): string {
  return steps.find(({ id }) => id === step)?.template ?? step;
}

/** Whether a step sends the validation notice: it comes before every other, and only where one is due. */
export function isNoticeStep({ template }: Pick<LadderStep, "template">): boolean {
  return template === noticeName;
}

/** What guides whoever takes a step: the page that it names, else the one of its own name, and what is to be done. */
export function guidanceOf({ steps }: Pick<LadderRules, "steps">, step: string): Guidance {
  const { sop = step, task = null, decides = null } = steps.find(({ id }) => id === step) ?? {};
  return { procedure: sop, task, decides };
}

export type Guidance = {
  readonly procedure: string;
  readonly task: string | null;
  readonly decides: DecidedAct | null;
};

/** What a person decides on at a review: whether deliveries are held, or the matter is handed over to somebody else. */
export const decidedActs = ["hold", "hand-over"] as const;
export type DecidedAct = (typeof decidedActs)[number];

/** What a step may wait for beside the days of its ladder. */
export const stepsAfter = ["validation-period"] as const;
export type StepAfter = (typeof stepsAfter)[number];

/** In whose name we ask: in the creditor's own, or as a third party, which those who bought a debt are as well. */
export const capacities = ["first-party", "third-party"] as const;
export type LadderCapacity = (typeof capacities)[number];

/** What must hold beside the age for a step to be taken; what is not named holds always. */
export type StepConditions = {
  /** Some account that can be worked is of one of these kinds. */
  readonly kinds?: readonly AccountKind[];
  /** The debtor is of one of these segments of the office's, in any letter case; "none": of no segment. */
  readonly segments?: readonly string[];
  /** Whether some of what is owed is in dispute. */
  readonly disputed?: boolean;
  /** How much of what is overdue is in dispute, in percent. */
  readonly disputedShare?: Percent;
  /** Whether a promise is open, was broken, or neither. */
  readonly promise?: "open" | "broken" | "none";
  /** The reason for not paying that was heard last. */
  readonly reasons?: readonly NonpaymentReason[];
  /** Somebody was reached within so many days, or nobody was. */
  readonly reachedWithin?: number;
  readonly notReachedWithin?: number;
  /** A letter or an e-mail was written within so many business days, or none was. */
  readonly writtenWithin?: number;
  readonly notWrittenWithin?: number;
  /** The newest of them was made of one of these templates. */
  readonly lastTemplate?: readonly string[];
  /** The chance, in percent, that money follows the step, as the rank of the work reckons it. */
  readonly score?: Percent;
};

/** From so many percent on, below so many, or both. */
export type Percent = { readonly atLeast?: number; readonly below?: number };

/** One step of a ladder. */
export type LadderStep = {
  readonly id: string;
  /** Days past due of the oldest open item, from which the step may be taken; below zero, days before it is due. */
  readonly from: number;
  readonly action: Action;
  readonly owner: Owner;
  /** Days before the next step may follow, or, after the last step, before it repeats. */
  readonly wait: number;
  /** Whole units of the case's currency: with less overdue the step is left out. */
  readonly minimum: number;
  /** What must be over before it: the time that a consumer has to answer the validation notice, where one was sent. */
  readonly after?: StepAfter;
  /** Whole units from which on the step is left out. */
  readonly below?: number;
  readonly when?: StepConditions;
  /** The template of its letter, the page of procedure, the minutes it takes a person, and what is to be done. */
  readonly template?: string;
  /** Whether copies of the invoices on file go with its letter; where it is not said, with an e-mail, however that goes. */
  readonly invoices?: boolean;
  readonly sop?: string;
  readonly minutes?: number;
  readonly task?: string;
  /** Of a review: the act that is offered beside it, and takes the step when it is done. */
  readonly decides?: DecidedAct;
  readonly because: string;
};

/** How a kind of debt is worked: steps by age, and what holds between them. The days between are business days. */
export type LadderRules = {
  readonly name: string;
  readonly applies: AccountPurpose;
  /** Without it both; of ladders that apply, the one that says more is taken. */
  readonly capacity?: LadderCapacity;
  readonly kinds?: readonly AccountKind[];
  readonly unansweredCallsMax: number;
  readonly quietDaysAfterContact: number;
  readonly disputeReviewDays: number;
  readonly stopReviewDays: number;
  /** Whether fees, interest and costs are asked for no more once all principal of a case is paid; without it they are. */
  readonly feesStop?: boolean;
  readonly steps: readonly [LadderStep, ...LadderStep[]];
};

/** A ladder in force. `former`: from which age the steps of its earlier versions were taken, so that a case keeps its place. */
export type Ladder = LadderRules & {
  readonly version: number;
  readonly former: Readonly<Record<string, number>>;
};

/** What decides under which ladder an account is. */
export type AccountClass = {
  readonly purpose: AccountPurpose;
  readonly kind: AccountKind;
  readonly capacity: LadderCapacity;
};

export function classKey({ purpose, kind, capacity }: AccountClass): string {
  return `${purpose} ${kind} ${capacity}`;
}

export const accountClasses: readonly AccountClass[] = (["business", "consumer"] as const).flatMap((purpose) =>
  accountKinds.flatMap((kind) => capacities.map((capacity) => ({ purpose, kind, capacity }))),
);

/** The ladders that apply to such an account and say most about it: one, where the office's ladders are sound. */
export function laddersFor<Rules extends LadderRules>(ladders: readonly Rules[], account: AccountClass): Rules[] {
  const applying = ladders.filter(
    ({ applies, kinds, capacity }) =>
      applies === account.purpose &&
      (kinds === undefined || kinds.includes(account.kind)) &&
      (capacity === undefined || capacity === account.capacity),
  );
  const most = Math.max(...applying.map(says));
  return applying.filter((ladder) => says(ladder) === most);
}

function says({ kinds, capacity }: LadderRules): number {
  return (kinds === undefined ? 0 : 2) + (capacity === undefined ? 0 : 1);
}

/** Which ladder each class of accounts is under, by `classKey`. */
export function ladderByClass(ladders: readonly Ladder[]): ReadonlyMap<string, Ladder> {
  return new Map(
    accountClasses.flatMap((account) => {
      const [ladder] = laddersFor(ladders, account);
      return ladder === undefined ? [] : [[classKey(account), ladder] as const];
    }),
  );
}

/** Where accounts would be under no ladder, or under two that say as much. */
export function coverageFaults(ladders: readonly LadderRules[]): string[] {
  const faults = accountClasses.map((account) => {
    const found = laddersFor(ladders, account);
    if (found.length === 1) return undefined;
    const { purpose, kind } = account;
    if (found.length === 0) return `No ladder would apply to ${purpose} accounts of the kind ${kind}.`;
    const names = found.map(({ name }) => `"${name}"`).join(" and ");
    return `${names} would apply to the same accounts, as ${purpose} accounts of the kind ${kind}.`;
  });
  return [...new Set(faults.filter((fault) => fault !== undefined))];
}
