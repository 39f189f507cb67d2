import { FileButton } from "../ui/file-button.tsx";
import { words } from "../words.ts";
import { useMay } from "./session.ts";

type ExcelButtonProps = {
  /** The operation by which it leaves. */
  readonly by: string;
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly fetch: (options: { readonly key: string }) => Promise<Blob>;
};

/** A list as an Excel workbook, as it is shown and whole; for whoever may take it along. */
export function ExcelButton({ by, name, fetch }: ExcelButtonProps) {
  const may = useMay();
  return (
    <FileButton
      label={words.ui.excel}
      name={`${name}.xlsx`}
      why={may(by) ? undefined : words.ui.excelWhy}
      fetch={fetch}
    />
  );
}
