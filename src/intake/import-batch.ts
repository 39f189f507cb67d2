import type { Id } from "#base/id";
import type { ControlTotals } from "./control.ts";
import type { Rejection } from "./rejection.ts";

/** Headings of a file that nothing was read from: they may be what somebody thinks was taken in. */
export type IgnoredHeadings = { readonly file: string; readonly headings: readonly string[] };

export type NamedCreditor = { readonly creditorId: Id<"creditor">; readonly name: string };

/** Who the debtors are that some files bring. */
export type WhoOwes = {
  readonly persons: number;
  readonly firms: number;
  /** How many of the firms are taken for some because nobody says who owes. */
  readonly guessed: number;
  /** Nothing is taken in for such a creditor until somebody says who owes. */
  readonly mustBeSaid: boolean;
  /** Debtors who are known, as persons where these files say firms or the other way; they stay what they are. */
  readonly knownOtherwise: number;
};

export const nobodyNew: WhoOwes = { persons: 0, firms: 0, guessed: 0, mustBeSaid: false, knownOtherwise: 0 };

/** What came of files that were taken in together, as it is printed. Rows are counted once each. */
export type ImportSummary = {
  /** Whose book it is. */
  readonly creditor: string;
  /** There was no creditor of that name: it is made, and collected for in its own name. */
  readonly isNewCreditor: boolean;
  readonly whoOwes: WhoOwes;
  /** Those of whom no mandate is in force: nothing leaves for them. */
  readonly withoutMandate: readonly NamedCreditor[];
  readonly ignored: readonly IgnoredHeadings[];
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly closed: number;
  /** Addresses that were taken in, and in which something is missing or does not fit together. */
  readonly doubtfulAddresses: number;
  readonly rejected: readonly Rejection[];
  readonly control: ControlTotals;
};

/** A batch as it is kept. Of the rejected rows only their number is: they name people. */
export type ImportBatch = {
  readonly batchId: Id<"batch">;
  readonly creditorId: Id<"creditor">;
  readonly preset: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly digest: string }[];
  readonly digest: string;
  readonly asOf: Temporal.Instant;
  readonly importedAt: Temporal.Instant;
  readonly loginId: Id<"login"> | null;
  readonly summary: ImportSummary;
};

/** How the name begins under which a batch from an earlier system is kept; its kind follows. */
export const cutOver = "cut-over: ";

/** Why files are not taken in at all, in order of precedence. */
export const importRefusals = {
  no_files: "There is no file to take in.",
  kind_is_unknown: "There is no kind of file of that name. dunlin presets lists them.",
  preset_is_unknown: "There is no preset of that name. dunlin presets lists them.",
  mapping_is_unusable: "The mapping cannot be used.",
  as_of_is_in_the_future: "The files are said to be of an instant that has not come yet.",
  who_owes_is_not_said:
    "The files do not say whether persons or firms owe, and you do not collect in the creditor's own name: the law asks more before a person is contacted. Say who owes.",
} as const;

export type ImportRefusal = keyof typeof importRefusals;
