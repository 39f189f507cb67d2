import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listCreditors, listDebtors, search, type ListedCreditor } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { words } from "../words.ts";
import type { Audience } from "./use-template.tsx";

export type PickedDebtor = { readonly debtorId: string; readonly label: string };

/**
 * The debtor whom a preview is about until another is chosen: of the template's audience, and for consumers of a creditor for
 * whom we collect as another, where the law has most said.
 */
export function useFirstDebtor(audience: Audience, isWanted: boolean): PickedDebtor | undefined {
  const may = useMay();
  const isOfAnother = audience === "consumer" && may("listCreditors");
  const creditors = useQuery({
    queryKey: ["creditors"],
    queryFn: ({ signal }) => listCreditors({}, { signal }),
    enabled: isWanted && isOfAnother,
  });
  const find = filterFor(audience, creditors.data?.creditors ?? []);
  const { data } = useQuery({
    queryKey: ["templates", "first debtor", find],
    queryFn: ({ signal }) => listDebtors({ find }, { signal }),
    enabled: isWanted && !(isOfAnother && creditors.isPending),
    staleTime: Infinity,
  });
  const first = data?.debtors[0];
  return first && { debtorId: first.debtorId, label: `${first.name} ${first.number}` };
}

function filterFor(audience: Audience, creditors: readonly ListedCreditor[]): string {
  if (audience === "business") return "kind:business past-due>0";
  const another = creditors.find(({ capacity, open }) => ["for_another", "bought"].includes(capacity ?? "") && open[0]);
  const ofAnother = another === undefined ? "" : ` creditor:"${another.name.replaceAll('"', "")}"`;
  return `kind:person past-due>0${ofAnother}`;
}

type DebtorPickProps = {
  readonly debtor: PickedDebtor | undefined;
  readonly pick: (debtor: PickedDebtor) => void;
};

/** Chooses a debtor by whatever finds one. */
export function DebtorPick({ debtor, pick }: DebtorPickProps) {
  const [text, setText] = useState("");
  const [find] = useDebouncedValue(text.trim(), 200);
  const { data } = useQuery({
    queryKey: ["search", find],
    queryFn: ({ signal }) => search({ for: find }, { signal }),
    enabled: find.length > 1,
    placeholderData: keepPreviousData,
  });
  const found = (data?.found ?? []).map(({ debtorId, name, number }) => ({
    value: debtorId,
    label: `${name} ${number}`,
  }));
  const own = debtor === undefined ? [] : [{ value: debtor.debtorId, label: debtor.label }];
  const options = [...own, ...found.filter(({ value }) => value !== debtor?.debtorId)];
  return (
    <Select
      className="template-debtor"
      size="xs"
      aria-label={words.templates.previewOn}
      placeholder={words.templates.previewOn}
      searchable
      data={options}
      filter={({ options: all }) => all}
      value={debtor?.debtorId ?? null}
      searchValue={text}
      onSearchChange={setText}
      onChange={(debtorId) => {
        const chosen = options.find(({ value }) => value === debtorId);
        if (chosen !== undefined) pick({ debtorId: chosen.value, label: chosen.label });
      }}
    />
  );
}
