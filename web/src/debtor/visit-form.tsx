import { NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { ClockField } from "../assigning/clock-field.tsx";
import { usePeople } from "../assigning/use-people.ts";
import { WhenField, whenText } from "../assigning/when-field.tsx";
import { planVisit, putOffVisit, type PlanVisitBody, type ReadDebtorAnswer, type Visit } from "../client.ts";
import { useSession } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import type { DayTime } from "./phrase-time.ts";
import { VisitMadeForm } from "./visit-made-form.tsx";
import { visitBack } from "./ways-back.ts";

/** Plans a visit; where one is planned, records what came of it. */
export function VisitForm() {
  const { view } = useDebtorDesk();
  const [planned] = view.visits;
  return planned === undefined ? <PlanVisitForm /> : <VisitMadeForm key={planned.permitId} visit={planned} />;
}

/** Puts the visit off that is planned. */
export function MoveVisitForm() {
  const { view } = useDebtorDesk();
  const [planned] = view.visits;
  return planned === undefined ? <PlanVisitForm /> : <PlanVisitForm key={planned.permitId} stands={planned} />;
}

type Typed = { readonly pointId: string; readonly zone: string; readonly note: string; readonly goes: string };

/** A day and an hour, an address, what to know there, and who goes. */
function PlanVisitForm({ stands }: { readonly stands?: Visit }) {
  const { view, compose } = useDebtorDesk();
  const says = words.visits;
  const office = useOfficeClock();
  const addresses = view.points.filter(({ kind }) => kind === "home" || kind === "work");
  const [when, setWhen] = useState<DayTime>();
  const [typed, setTyped] = useState<Typed>(() => begun(addresses, stands, office.zone));
  const act = usePlan(stands);
  if (addresses.length === 0) return <p className="soft">{says.noAddress}</p>;
  const zones = addresses.find(({ id }) => id === typed.pointId)?.zones ?? [];
  const goTo = (pointId: string) => setTyped({ ...typed, pointId, zone: zoneOf(addresses, pointId) ?? typed.zone });
  return (
    <ActForm
      label={stands === undefined ? says.plan : says.move}
      act={act}
      isWhole={when !== undefined && typed.pointId !== ""}
      send={() => when !== undefined && act.run({ ...when, ...bodyOf(typed) })}
      cancel={() => compose(undefined)}
    >
      <WhenField label={says.when} hint={says.whenHint} zone={typed.zone} onRead={setWhen} />
      <ClockField zones={zones} zone={typed.zone} onChange={(zone) => setTyped({ ...typed, zone })} />
      <NativeSelect
        label={says.address}
        value={typed.pointId}
        onChange={(event) => goTo(event.currentTarget.value)}
        data={addresses.map(({ id, value }) => ({ value: id, label: value.replaceAll("\n", ", ") }))}
      />
      <WhoGoes goes={typed.goes} onChange={(goes) => setTyped({ ...typed, goes })} />
      <Textarea
        label={says.note}
        value={typed.note}
        onChange={(event) => setTyped({ ...typed, note: event.currentTarget.value })}
        maxLength={500}
        autosize
        minRows={2}
      />
    </ActForm>
  );
}

type Points = ReadDebtorAnswer["points"];

/** The only zone of an address; nothing where it may lie in several. */
function zoneOf(addresses: Points, pointId: string): string | undefined {
  const zones = addresses.find(({ id }) => id === pointId)?.zones ?? [];
  return zones.length === 1 ? zones[0] : undefined;
}

function begun(addresses: Points, stands: Visit | undefined, officeZone: string): Typed {
  const pointId = stands?.pointId ?? addresses[0]?.id ?? "";
  const zone = stands?.zone ?? zoneOf(addresses, pointId) ?? officeZone;
  return { pointId, zone, note: stands?.note ?? "", goes: stands?.loginId ?? "" };
}

function bodyOf({ goes, note, ...typed }: Typed) {
  return { ...typed, note: note.trim(), ...(goes === "" ? {} : { loginId: goes }) };
}

/** Who goes: oneself, or whom somebody sends who answers for others. */
function WhoGoes({ goes, onChange }: { readonly goes: string; readonly onChange: (loginId: string) => void }) {
  const people = usePeople();
  const { login } = useSession();
  const others = people.data?.people.filter(({ loginId }) => loginId !== login.id) ?? [];
  if (others.length === 0) return null;
  return (
    <NativeSelect
      label={words.visits.goes}
      value={goes === login.id ? "" : goes}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: "", label: words.visits.me },
        ...others.map(({ loginId, name }) => ({ value: loginId, label: name })),
      ]}
    />
  );
}

function usePlan(stands: Visit | undefined) {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const says = words.visits;
  return useAct({
    send: (body: PlanVisitBody, options) =>
      stands === undefined
        ? planVisit({ debtorId, body }, options)
        : putOffVisit({ debtorId, visitId: stands.visitId, body: { ...body, over: stands.permitId } }, options),
    done: ({ visitId }, { on, time }) => {
      const when = whenText({ on, time });
      if (stands === undefined) tell({ says: says.planned(when), back: visitBack({ debtorId, visitId }) });
      else tell({ says: says.moved(when), noBack: words.undo.never.visitMoved });
      compose(undefined);
      return refresh();
    },
  });
}
