import type { IgnoredHeadings } from "#intake/import-batch";
import type { Rejection } from "#intake/rejection";
import type { SourceRecord } from "#intake/source-record";

/** In which order the files of a batch are taken in: customers, then what they owe and paid, then what was applied. */
export const stages = ["parties", "documents", "applications"] as const;

export type Stage = (typeof stages)[number];

/** What a row gave: a record, nothing that matters, or why it is not taken in. */
export type SourceRow =
  | { readonly ok: true; readonly record: SourceRecord | null }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

/** A file whose headings were understood. Its rows are read when they are asked for, never held all at once. */
export type Source = {
  readonly stage: Stage;
  readonly ignored: IgnoredHeadings;
  readonly rows: () => AsyncGenerator<SourceRow>;
};
