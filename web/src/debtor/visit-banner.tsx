import { Button } from "@mantine/core";
import { dropVisit, type Visit } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { Moment } from "../ui/day.tsx";
import { useNotice } from "../ui/notice.tsx";
import { Tag } from "../ui/tag.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { stateTones } from "../visits/visit-state.ts";

/** A visit that is planned: when, where, who goes, what to know; and what can be done about it. */
export function VisitBanner({ visit }: { readonly visit: Visit }) {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const may = useMay();
  const says = words.visits;
  const { visitId, fromAt, state, address, note, goes } = visit;
  const drop = useAct({
    send: (_: null, options) => dropVisit({ debtorId, visitId }, options),
    done: () => {
      tell({ says: says.dropped, noBack: words.undo.never.visitDropped });
      return refresh();
    },
  });
  const button = { size: "compact-xs", variant: "default" } as const;
  const action = may("planVisit") ? (
    <span className="visit-acts">
      <Button {...button} onClick={() => compose("visit")}>
        {says.recordShort}
      </Button>
      <Button {...button} onClick={() => compose("visit-later")}>
        {says.move}
      </Button>
      <Button {...button} loading={drop.busy} onClick={() => drop.run(null)}>
        {says.drop}
      </Button>
    </span>
  ) : null;
  return (
    <>
      <Banner
        tone={state === "unreported" ? "amber" : "accent"}
        action={action}
        title={
          <>
            {says.titleOf} <Moment at={fromAt} /> <Tag tone={stateTones[state]}>{says.states[state]}</Tag>
          </>
        }
      >
        <span>{address.replaceAll("\n", ", ")}</span>
        {note === null ? null : <span>{note}</span>}
        <span className="soft">{says.byWhom(goes)}</span>
      </Banner>
      <ActTrouble error={drop.error} />
    </>
  );
}
