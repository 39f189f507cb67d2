import type { FileRow } from "./header-row.ts";
import type { Mapping } from "./mapping.ts";
import type { RowShape } from "./row-shape.ts";

/** Whose rows follow: the customer who heads a group of rows, with the job where groups stand within groups. */
export type Groups = {
  readonly pass: (row: FileRow, shape: RowShape) => void;
  readonly customer: () => string;
};

/**
 * Follows the lines that head groups and those that close them with "Total Name". Where a file closes its groups, one
 * that begins within another is a job of that customer; where it does not, each ends where the next begins.
 */
export function openGroups({ jobs }: Pick<Mapping, "jobs">, closes: boolean): Groups {
  const open: string[] = [];
  return {
    pass: ({ cells }, shape) => {
      if (shape.is === "group") {
        if (!closes) open.length = 0;
        open.push(shape.name);
      } else if (shape.is === "nothing") {
        const closed = open.lastIndexOf(closedBy(cells) ?? "");
        if (closed >= 0) open.length = closed;
      }
    },
    customer: () => (jobs ? open.join(":") : (open.at(-1) ?? "")),
  };
}

/** The group that a row closes: "Total Blue Door", as reports write it below the rows of Blue Door. */
export function closedBy(cells: readonly string[]): string | undefined {
  const first = cells.find((cell) => cell !== "") ?? "";
  return /^total (?:for )?(.+)$/i.exec(first)?.[1];
}
