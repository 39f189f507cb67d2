import type { Itemization } from "#ledger/itemization/itemization";
import type { AccountKind } from "#parties/debtor";

/** A letter that is made of the template of this name is a validation notice (12 CFR 1006.34). */
export const noticeName = "validation-notice";

/** What a validation notice says of one debt, beside what every letter says. Each has a sheet of its own. */
export type NoticeFacts = {
  readonly kind: AccountKind;
  /** To whom it was owed on the itemization date, and under which number. */
  readonly creditorThen: string;
  readonly numberThen: string;
  readonly itemization: Itemization;
  /** The last day on which it can be disputed so that collecting must stop. */
  readonly endsOn: Temporal.PlainDate;
  /** A dispute by e-mail is taken where it goes by e-mail. */
  readonly isElectronic: boolean;
};
