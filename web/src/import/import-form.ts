import { instantAt } from "../ui/zoned.ts";
import type { Owing } from "./who-owes.tsx";

/** In which order a file may write its days. */
export const dayOrders = ["mdy", "dmy", "ymd"] as const;

export type DayOrder = (typeof dayOrders)[number];

/** How a file is read, as far as a person has said it: the rest is as in the plain mapping. */
export type OwnMapping = {
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly dates?: DayOrder | undefined;
  readonly decimal?: "." | "," | undefined;
  readonly currency?: string | undefined;
  readonly headerRow?: number | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly groups?: boolean | undefined;
  readonly lines?: boolean | undefined;
  readonly instalments?: boolean | undefined;
  readonly jobs?: boolean | undefined;
  readonly complete?: boolean | undefined;
  readonly kind?: Owing | undefined;
};

/** What is brought in, and how it is to be read. */
export type ImportChoice = {
  readonly files: readonly File[];
  readonly preset: string;
  /** The columns as a person names them, instead of a preset. */
  readonly mapping: OwnMapping | undefined;
  /** A kind of file from an earlier system; empty: receivables, as the preset reads them. */
  readonly kind: string;
  readonly creditor: string;
  /** Who owes, where the files do not say; undefined: nobody has said. */
  readonly owes: Owing | undefined;
  /** In which order days are written; undefined: as the files show. */
  readonly dates: DayOrder | undefined;
  readonly asOf: string;
  readonly allOrNothing: boolean;
};

export const noChoice: ImportChoice = {
  ...{ files: [], preset: "", mapping: undefined, kind: "", creditor: "", owes: undefined, dates: undefined, asOf: "" },
  allOrNothing: false,
};

/** The choice as the form that is sent, its hour on the clock of the office's zone. What was left empty is left out. */
export function importForm(choice: ImportChoice, zone: string): FormData {
  const { files, preset, mapping, kind, creditor, owes, dates, allOrNothing } = choice;
  const asOf = instantAt(choice.asOf, zone);
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  form.set("preset", preset === "" ? "generic" : preset);
  if (mapping !== undefined && kind === "") form.set("mapping", JSON.stringify(mapping));
  if (kind !== "") form.set("kind", kind);
  if (creditor.trim() !== "") form.set("creditor", creditor.trim());
  if (owes !== undefined && asksWhoOwes(choice)) form.set("owes", owes);
  // Columns of one's own say it themselves.
  if (dates !== undefined && (mapping === undefined || kind !== "")) form.set("dates", dates);
  if (asOf !== undefined) form.set("asOf", asOf);
  if (allOrNothing) form.set("allOrNothing", "true");
  return form;
}

/** Whether it is asked who owes: columns of one's own say it beside them, and what comes from an earlier system says it itself. */
export function asksWhoOwes({ mapping, kind }: ImportChoice): boolean {
  return mapping === undefined && kind === "";
}

/** What makes two choices ask the same: how a preview is kept, and asked again when anything changes. */
export function choiceKey({ files, ...said }: ImportChoice): string {
  return JSON.stringify([
    { ...said, allOrNothing: undefined },
    files.map(({ name, size, lastModified }) => [name, size, lastModified]),
  ]);
}
