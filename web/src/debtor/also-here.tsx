import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { beAbsent, bePresent } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

const sayEveryMs = 5_000;

/** Who else has this debtor before them just now. */
export function AlsoHere() {
  const { debtorId } = useDebtorDesk();
  const may = useMay();
  const mayBe = may("bePresent");
  const { data } = useQuery({
    queryKey: ["presence", debtorId],
    queryFn: ({ signal }) => bePresent({ debtorId }, { signal }),
    refetchInterval: sayEveryMs,
    enabled: mayBe,
    gcTime: 0,
    retry: false,
  });
  useEffect(() => {
    if (!mayBe) return undefined;
    // Whoever leaves need not hear of it: they are forgotten by themselves.
    return () => void beAbsent({ debtorId }, { keepalive: true }).catch(() => undefined);
  }, [debtorId, mayBe]);
  const others = data?.others ?? [];
  return (
    <output className="also-here">
      {others.length === 0 ? null : <Tag tone="amber">{words.sharing.alsoHere(others)}</Tag>}
    </output>
  );
}
