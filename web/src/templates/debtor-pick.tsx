import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listDebtors, search } from "../client.ts";
import { words } from "../words.ts";

export type PickedDebtor = { readonly debtorId: string; readonly label: string };

/** The debtor whom a preview is about until another is chosen. */
export function useFirstDebtor(isWanted: boolean): PickedDebtor | undefined {
  const { data } = useQuery({
    queryKey: ["templates", "first debtor"],
    queryFn: ({ signal }) => listDebtors({ monitor: "overdue-1-30" }, { signal }),
    enabled: isWanted,
    staleTime: Infinity,
  });
  const first = data?.debtors[0];
  return first && { debtorId: first.debtorId, label: `${first.name} ${first.number}` };
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
