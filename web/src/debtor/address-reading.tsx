import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { readPoint, type AddPointBody } from "../client.ts";
import { Banner } from "../ui/banner.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

const settledMs = 250;

/** How an address would stand on an envelope, while it is typed, and what in it does not fit. */
export function AddressReading({ kind, text }: Pick<AddPointBody, "kind" | "text">) {
  const { debtorId } = useDebtorDesk();
  const [settled] = useDebouncedValue(text.trim(), settledMs);
  const reading = useQuery({
    queryKey: ["reading", debtorId, kind, settled],
    queryFn: ({ signal }) => readPoint({ debtorId, kind, text: settled }, { signal }),
    enabled: settled.includes(" "),
    placeholderData: keepPreviousData,
    retry: false,
  });
  // An address that is not whole yet is refused: whoever types it is not told so at every key.
  const { lines, findings } = reading.isError || reading.data === undefined || settled === "" ? nothing : reading.data;
  // What is in doubt is printed as it is typed, and need not be shown twice.
  const isAsTyped = lines.join(" ") === settled.replaceAll(/\s+/g, " ");
  const isFine = findings.length === 0;
  return (
    <div aria-live="polite">
      {lines.length === 0 ? null : (
        <Banner tone={isFine ? "plain" : "amber"} title={isFine ? words.people.readAs : words.people.doubts}>
          {findings.map((finding) => (
            <span key={finding}>{words.said(finding)}</span>
          ))}
          {isAsTyped && !isFine ? (
            <span className="soft">{words.people.keptAsGiven}</span>
          ) : (
            <span className="figures address-lines">{lines.join("\n")}</span>
          )}
        </Banner>
      )}
    </div>
  );
}

const nothing = { lines: [], findings: [] } as const;
