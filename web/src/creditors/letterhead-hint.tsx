import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { readLetterheadGaps, type LetterheadGaps } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { words } from "../words.ts";

/** What the heads of letters lack, as one hint: an address of ours before all, else where to pay. */
export function LetterheadHint({ of = "all" }: { readonly of?: "all" | "address" }) {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ["letterhead"],
    queryFn: ({ signal }) => readLetterheadGaps({}, { signal }),
    enabled: may("readLetterheadGaps"),
  });
  if (data === undefined) return null;
  const isBare = !data.hasEntity || data.withoutAddress.length > 0;
  if (!isBare && (of === "address" || data.withoutPayTo.length === 0)) return null;
  return (
    <Banner tone="amber">
      <span>
        {hintOf(data)}.{" "}
        {may("listEntities") ? (
          <>
            {words.firm.hintWhere(words.shell.office)}{" "}
            {isBare ? (
              <Link to={paths.firm}>{words.firm.title}</Link>
            ) : (
              <Link to={paths.creditors}>{words.creditors.title}</Link>
            )}
            .
          </>
        ) : (
          words.firm.hintAsk
        )}
      </span>
    </Banner>
  );
}

function hintOf({ hasEntity, withoutAddress, withoutPayTo }: LetterheadGaps): string {
  if (!hasEntity) return words.firm.hint;
  if (withoutAddress.length > 0) return words.firm.hintOf(withoutAddress.join(", "));
  return words.firm.hintPayTo(withoutPayTo.length, withoutPayTo[0]?.name ?? "");
}
