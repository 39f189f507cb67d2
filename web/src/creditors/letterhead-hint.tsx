import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { readLetterheadGaps, type LetterheadGaps } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { words } from "../words.ts";

/** What letters lack, as one hint: a mandate before all, for without one none leaves, then an address of ours, else where to pay. */
export function LetterheadHint({ of = "all" }: { readonly of?: "all" | "address" }) {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ["letterhead"],
    queryFn: ({ signal }) => readLetterheadGaps({}, { signal }),
    enabled: may("readLetterheadGaps"),
  });
  const hint = data && hintOf(data);
  if (hint === undefined || (of === "address" && hint.isPayTo)) return null;
  return (
    <Banner tone="amber">
      <span>
        {hint.says}.{" "}
        {may("listEntities") ? (
          <>
            {words.firm.hintWhere(words.shell.office)} {hint.where}.
          </>
        ) : (
          words.firm.hintAsk
        )}
      </span>
    </Banner>
  );
}

type Hint = { readonly says: string; readonly where: ReactNode; readonly isPayTo?: true };

function hintOf({ withoutMandate, hasEntity, withoutAddress, withoutPayTo }: LetterheadGaps): Hint | undefined {
  const [unmandated] = withoutMandate;
  if (unmandated !== undefined) {
    const { creditorId, name } = unmandated;
    const where = (
      <Link to={paths.creditor} params={{ creditorId }}>
        {name}
      </Link>
    );
    return { says: words.firm.hintMandate(withoutMandate.length, name), where };
  }
  const firm = <Link to={paths.firm}>{words.firm.title}</Link>;
  if (!hasEntity) return { says: words.firm.hint, where: firm };
  if (withoutAddress.length > 0) return { says: words.firm.hintOf(withoutAddress.join(", ")), where: firm };
  const [payless] = withoutPayTo;
  if (payless === undefined) return undefined;
  const where = <Link to={paths.creditors}>{words.creditors.title}</Link>;
  return { says: words.firm.hintPayTo(withoutPayTo.length, payless.name), where, isPayTo: true };
}
