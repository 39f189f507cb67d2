/** What is brought in, and how it is to be read. */
export type ImportChoice = {
  readonly files: readonly File[];
  readonly preset: string;
  /** A kind of file from an earlier system; empty: receivables, as the preset reads them. */
  readonly kind: string;
  readonly creditor: string;
  readonly asOf: string;
  readonly allOrNothing: boolean;
};

export const noChoice: ImportChoice = { files: [], preset: "", kind: "", creditor: "", asOf: "", allOrNothing: false };

/** The choice as the form that is sent. What was left empty is left out. */
export function importForm({ files, preset, kind, creditor, asOf, allOrNothing }: ImportChoice): FormData {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  form.set("preset", preset);
  if (kind !== "") form.set("kind", kind);
  if (creditor.trim() !== "") form.set("creditor", creditor.trim());
  if (asOf !== "") form.set("asOf", new Date(asOf).toISOString());
  if (allOrNothing) form.set("allOrNothing", "true");
  return form;
}
