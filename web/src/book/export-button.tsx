import { exportBook } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { FileButton } from "../ui/file-button.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { words } from "../words.ts";
import type { BookSearch } from "./book-search.ts";

type ExportButtonProps = {
  readonly asked: BookSearch;
  readonly only?: readonly string[];
  readonly label: string;
  /** Why it cannot be done just now, where it cannot. */
  readonly why?: string | undefined;
};

/** The list as an Excel workbook: whole, or only what is selected. */
export function ExportButton({ asked, only, label, why }: ExportButtonProps) {
  const may = useMay();
  const { today } = useOfficeClock();
  const { from: _, ...search } = asked;
  return (
    <FileButton
      label={label}
      name={`book-${today}.xlsx`}
      why={may("exportBook") ? why : words.ui.excelWhy}
      fetch={(options) => exportBook({ ...search, only: only?.join(",") }, options)}
    />
  );
}
