import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { previewImport } from "../client.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { choiceKey, importForm, type ImportChoice } from "./import-form.ts";

const settledMs = 200;

/** What would come of the files, asked again whenever a person says more of how they are read. */
export function usePreview(choice: ImportChoice) {
  const { zone } = useOfficeClock();
  const [settled] = useDebouncedValue(choice, settledMs);
  return useQuery({
    queryKey: ["preview", choiceKey(settled)],
    queryFn: ({ signal }) => previewImport({ body: importForm(settled, zone) }, { signal }),
    enabled: settled.mapping !== undefined && settled.files.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
