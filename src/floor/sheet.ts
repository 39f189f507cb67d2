import type { ApprovalKind } from "#approvals/approval";

/** An amount as it is kept and shown: a decimal with its currency. */
export type Amount = { readonly amount: string; readonly currency: string };
type OfDebtor = { readonly debtorId: string; readonly debtor: string };

/** The figures of a person, of a team, or of everybody. */
export type SheetFigures = {
  readonly name: string | null;
  readonly team: string | null;
  readonly worked: number;
  readonly reached: number;
  readonly kept: number;
  readonly broken: number;
  readonly promised: readonly Amount[];
  readonly collected: readonly Amount[];
};

/** What the credit manager reads at close of day, as it stood then. */
export type DaySheet = {
  readonly on: string;
  readonly madeAt: string;
  readonly zone: string;
  readonly office: string;
  readonly people: readonly SheetFigures[];
  readonly teams: readonly SheetFigures[];
  readonly all: SheetFigures;
  /** Whether it was made after its day was over; then what held only while the day lasted is null. */
  readonly isLate?: boolean;
  /** Whether it was made while its day went on: the sheet of the close of day takes its place. */
  readonly isProvisional?: boolean;
  readonly reached: readonly (OfDebtor & { readonly person: string | null; readonly what: string })[];
  readonly promises: readonly (OfDebtor & Amount & { readonly person: string | null })[];
  readonly broken: readonly (OfDebtor & Amount & { readonly person: string | null })[];
  readonly disputes: readonly (OfDebtor & Amount & { readonly because: string })[];
  /** How many more disputes were opened than are listed. */
  readonly disputesMore?: number;
  readonly approvals: readonly {
    readonly kind: ApprovalKind;
    /** Null where it is about no debtor; sheets of before say nothing of it. */
    readonly debtorId?: string | null;
    readonly debtor: string;
    readonly asker: string;
    readonly dueAt: string;
  }[];
  /** How many more approvals waited than are listed. */
  readonly approvalsMore?: number;
  readonly untouched:
    | readonly (OfDebtor & { readonly action: string; readonly touchedAt: string; readonly owner: string | null })[]
    | null;
  /** What falls due until the office is open again, and on that day. */
  readonly tomorrow: {
    readonly on: string;
    readonly promises: number;
    readonly promised: readonly Amount[];
    readonly callbacks: number;
    readonly steps: number;
  } | null;
};

/** Amounts of several currencies in the order in which they are read: the office's first, the others by their codes. */
export function officeFirst<Of extends Pick<Amount, "currency">>(amounts: readonly Of[], office: string): Of[] {
  const rank = ({ currency }: Of) => (currency === office ? "" : currency);
  return amounts.toSorted((one, other) => rank(one).localeCompare(rank(other)));
}
