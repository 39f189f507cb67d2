import type { Expected, ExpectedOf } from "#reports/forecast/expected";
import type { RowKind } from "./behind.ts";

/** What a row behind a figure is. Who did it is told to the office alone. */
export type What =
  | { readonly of: "debtor" }
  | (Told<"promise"> & { readonly dueOn: string; readonly state: string })
  | (Told<"payment"> & { readonly source: string; readonly isTakenBack: boolean; readonly document: string })
  | (Told<"dispute"> & { readonly item: string; readonly reason: string; readonly resolvedOn: string | null })
  | (Done<"contact"> & { readonly kind: string; readonly cameIn: boolean; readonly outcome: string | null })
  | (Done<"refusal"> & { readonly act: string; readonly rules: readonly string[] })
  | { readonly of: "charge"; readonly creditor: string; readonly item: string; readonly isMemo: boolean }
  | ({ readonly of: "expected"; readonly creditor: string; readonly from: Expected["from"] } & Due);

type Done<Of extends RowKind> = { readonly of: Of; readonly by: string | null };
type Told<Of extends RowKind> = Done<Of> & { readonly creditor: string };

/** Of what something is expected, and why; null where it is yet to be billed. */
type Due = {
  readonly due: {
    readonly item: string;
    readonly open: string;
    readonly percent: string;
    readonly seen: ExpectedOf["seen"];
  } | null;
};

/** A row behind a figure, with what it adds to each part of it. What is yet to be billed is of nobody. */
export type FigureRow = {
  readonly id: string;
  readonly debtorId: string | null;
  readonly debtor: string;
  readonly number: string;
  /** The day for which it counts; none of what was open. */
  readonly day: string | null;
  readonly amounts: readonly string[];
  readonly what: What;
};
