import { Autocomplete, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  changeDebtor,
  changeDebtorKind,
  changeDebtorSegment,
  listSegments,
  type ChangeDebtorBody,
  type ChangeDebtorKindBody,
} from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { allLanguages } from "./fact-text.ts";

const facts = ["name", "number", "language", "segment", "kind"] as const;
type Fact = (typeof facts)[number];
type Said = { readonly what: Fact; readonly from: string; readonly to: string; readonly because: string };

/** Changes one of the debtor's own facts. What was seen goes with it, so that nobody's change is lost unseen. */
export function FactsForm({ close }: { readonly close: () => void }) {
  const { debtorId, view, refresh } = useDebtorDesk();
  const [said, setSaid] = useState<Said>({ what: "name", from: view.debtor.name, to: view.debtor.name, because: "" });
  const act = useAct({
    send: ({ what, from, to, because }: Said, options) => {
      if (what === "segment") return changeDebtorSegment({ debtorId, body: { from, to, because } }, options);
      if (what !== "kind") {
        return changeDebtor({ debtorId, body: { what, from, to, because } satisfies ChangeDebtorBody }, options);
      }
      return changeDebtorKind({ debtorId, body: { from, to, because } as ChangeDebtorKindBody }, options);
    },
    done: () => {
      close();
      return refresh();
    },
  });
  const choose = (what: Fact) => {
    const from = view.debtor[what] ?? "";
    setSaid({ ...said, what, from, to: from });
  };
  const to = said.to.trim();
  return (
    <ActForm
      label={words.people.facts.change}
      act={act}
      isWhole={(to !== "" || said.what === "segment") && to !== said.from && said.because.trim() !== ""}
      send={() => act.run({ ...said, to })}
      cancel={close}
    >
      <FactChoice what={said.what} choose={choose} />
      <FactField said={said} setTo={(to) => setSaid({ ...said, to })} />
      <TextInput
        label={words.people.facts.why}
        value={said.because}
        onChange={(event) => setSaid({ ...said, because: event.currentTarget.value })}
      />
    </ActForm>
  );
}

/** What somebody's role may not change is shown, and cannot be chosen. */
function FactChoice({ what, choose }: { readonly what: Fact; readonly choose: (what: Fact) => void }) {
  const may = useMay();
  const mayKind = may("changeDebtorKind");
  return (
    <NativeSelect
      label={words.people.facts.which}
      description={mayKind ? undefined : words.people.facts.kindIsNotYours}
      value={what}
      onChange={(event) => choose(facts.find((fact) => fact === event.currentTarget.value) ?? "name")}
      data={facts.map((value) => ({
        value,
        label: words.people.facts.what(value),
        disabled: value === "kind" && !mayKind,
      }))}
      ref={takeFocus}
    />
  );
}

function FactField({ said: { what, to }, setTo }: { readonly said: Said; readonly setTo: (to: string) => void }) {
  const label = words.people.facts.toBe;
  if (what === "name" || what === "number") {
    return (
      <TextInput label={label} value={to} onChange={(event) => setTo(event.currentTarget.value)} autoComplete="off" />
    );
  }
  if (what === "segment") return <SegmentField segment={to} setSegment={setTo} />;
  const kinds = ["person", "business"].map((value) => ({ value, label: words.kinds.other(value) }));
  return (
    <NativeSelect
      label={label}
      description={what === "kind" ? words.people.facts.kindMatters : undefined}
      value={to}
      onChange={(event) => setTo(event.currentTarget.value)}
      data={what === "kind" ? kinds : [...allLanguages()]}
    />
  );
}

type SegmentFieldProps = { readonly segment: string; readonly setSegment: (segment: string) => void };

/** A segment of the office's, or a new one. */
function SegmentField({ segment, setSegment }: SegmentFieldProps) {
  const { data } = useQuery({ queryKey: ["segments"], queryFn: ({ signal }) => listSegments({}, { signal }) });
  return (
    <Autocomplete
      label={words.people.facts.toBe}
      description={words.people.facts.segmentHint}
      value={segment}
      onChange={setSegment}
      data={data?.segments.map((each) => each.segment) ?? []}
      limit={20}
      maxLength={60}
      autoComplete="off"
    />
  );
}
