import { listedKinds, type ListedKind } from "./kinds.ts";

/** The last chapter of docs/cut-over.md: every kind of file with its columns, made from the tables themselves. */
export function columnsDocument(): string {
  return ["## The columns", "", ...listedKinds().flatMap(kindLines)].join("\n");
}

function kindLines({ name, reads, columns }: ListedKind): string[] {
  const lines = columns.map(({ name: column, says, headings, needed }) => {
    const others = headings.length === 0 ? "" : `; also called ${headings.join(", ")}`;
    const need = { always: " (needed)", "one of these": " (one of these is needed)", no: "" }[needed];
    return `- \`${column}\`${need}: ${says}${others}`;
  });
  return [`### --kind ${name}`, "", reads, "", ...lines, ""];
}
