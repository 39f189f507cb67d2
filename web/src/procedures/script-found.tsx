import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { checkProcedure } from "../client.ts";
import { FoundList } from "../ui/found-list.tsx";
import { words } from "../words.ts";

/** What the law says of what a page has people say, a moment after it was typed. */
export function ScriptFound({ body: typed }: { readonly body: string }) {
  const [body] = useDebouncedValue(typed, 250);
  const { data } = useQuery({
    queryKey: ["procedures", "found", body],
    queryFn: ({ signal }) => checkProcedure({ body: { body } }, { signal }),
    placeholderData: (before) => before,
    staleTime: Infinity,
  });
  const says = words.procedures;
  const placed = (found: readonly { readonly line: number; readonly says: string }[] = []) =>
    found.map((each) => ({ at: says.line(each.line), says: words.said(each.says) }));
  return (
    <section className="script-found" aria-label={says.found} aria-live="polite">
      <FoundList tone="amber" title={says.scriptFaults} found={placed(data?.faults)} />
      <FoundList tone="plain" title={says.scriptNotes} found={placed(data?.notes)} />
    </section>
  );
}
