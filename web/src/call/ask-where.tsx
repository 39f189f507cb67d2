import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { ReadDebtorAnswer } from "../client.ts";
import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { words } from "../words.ts";
import { askedAgainReasons, mayBeAskedWhere, type AskedAgain } from "./location-call.ts";

type AskWhereProps = { readonly point: ReadDebtorAnswer["points"][number] };

/** A call to somebody beside the debtor, to find out where the debtor is: for nothing else may they be called. */
export function AskWhere({ point }: AskWhereProps) {
  const { view, isCalling } = useDebtorDesk();
  const may = useMay();
  if (!may("askPermit") || isCalling || !mayBeAskedWhere(view, point)) return null;
  return (
    <OpensBeside button={words.call.location.ask} width={320}>
      {(close) => <AskWhereForm point={point} close={close} />}
    </OpensBeside>
  );
}

const notYet = { busy: false, error: null } as const;

function AskWhereForm({ point, close }: AskWhereProps & { readonly close: () => void }) {
  const { call } = useDebtorDesk();
  const [again, setAgain] = useState<AskedAgain | undefined>();
  const { location } = words.call;
  return (
    <ActForm
      label={location.call}
      act={notYet}
      isWhole
      send={() => {
        close();
        call(point.id, { askedAgain: again });
      }}
      cancel={close}
    >
      <p className="small">{location.onlyWhere}</p>
      <NativeSelect
        label={location.again}
        value={again ?? ""}
        onChange={(event) => setAgain(askedAgainReasons.find((reason) => reason === event.currentTarget.value))}
        data={[
          { value: "", label: location.first },
          ...askedAgainReasons.map((value) => ({ value, label: location.reasons[value] })),
        ]}
      />
    </ActForm>
  );
}
