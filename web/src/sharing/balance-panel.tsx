import { Button, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { balanceWork, previewBalance, type BalanceWorkBody, type PreviewBalanceAnswer } from "../client.ts";
import { useErrand } from "../shell/errands.tsx";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { Panel } from "../ui/panel.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** Evens the days out: shown first, then done as it was shown. */
export function BalancePanel() {
  const may = useMay();
  const [isShown, setIsShown] = useState(false);
  const query = useQuery({
    queryKey: ["balance"],
    queryFn: ({ signal }) => previewBalance({}, { signal }),
    enabled: isShown,
    gcTime: 0,
    staleTime: Infinity,
  });
  const place = useRef<HTMLDivElement>(null);
  useErrand("even-out", () => {
    setIsShown(true);
    place.current?.scrollIntoView();
  });
  if (!may("previewBalance")) return null;
  return (
    <div ref={place} className="sharing-balance">
      <Panel title={words.sharing.balance}>
        <p className="lead">{words.sharing.balanceWords}</p>
        {isShown ? null : <Button onClick={() => setIsShown(true)}>{words.sharing.preview}</Button>}
        {isShown && query.isPending ? <SkeletonRows count={3} height={28} /> : null}
        {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
        {isShown && query.data !== undefined ? <Preview preview={query.data} close={() => setIsShown(false)} /> : null}
      </Panel>
    </div>
  );
}

const movesShown = 50;

type PreviewProps = { readonly preview: PreviewBalanceAnswer; readonly close: () => void };

function Preview({ preview, close }: PreviewProps) {
  const { moves, loads, unable } = preview;
  return (
    <>
      <ul className="plain-list">
        {loads.map(({ loginId, name, before, after, minutes }) => (
          <li key={loginId}>
            <strong>{name}</strong> <span className="figures">{words.sharing.beforeAfter(before, after, minutes)}</span>
          </li>
        ))}
      </ul>
      {unable.length === 0 ? null : (
        <details>
          <summary>{words.sharing.unable(unable.length)}</summary>
          <ul>
            {unable.slice(0, movesShown).map(({ debtorId, debtor, because: why }) => (
              <li key={debtorId}>
                {debtor}: {sentenceText(why)}
              </li>
            ))}
            {unable.length > movesShown ? <li>{words.sharing.more(unable.length - movesShown)}</li> : null}
          </ul>
        </details>
      )}
      {moves.length === 0 ? <p>{words.sharing.even}</p> : <Moves moves={moves} close={close} />}
    </>
  );
}

type MovesProps = { readonly moves: PreviewBalanceAnswer["moves"]; readonly close: () => void };

/** Who would be given whom, and the act that does just this. */
function Moves({ moves, close }: MovesProps) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  const [because, setBecause] = useState("");
  const act = useAct({
    send: (body: BalanceWorkBody, options) => balanceWork({ body }, options),
    done: ({ debtors }) => {
      tell({ says: words.sharing.given(debtors) });
      close();
      for (const queryKey of [["people"], ["worklist"], ["assignments"]]) void queries.invalidateQueries({ queryKey });
    },
  });
  return (
    <>
      <details open>
        <summary>{words.sharing.moves(moves.length)}</summary>
        <ul>
          {moves.slice(0, movesShown).map(({ debtorId, debtor, from, to }) => (
            <li key={debtorId}>{words.sharing.move(debtor, from ?? words.sharing.nobodyHas, to)}</li>
          ))}
          {moves.length > movesShown ? <li>{words.sharing.more(moves.length - movesShown)}</li> : null}
        </ul>
      </details>
      <ActForm
        label={words.sharing.doIt}
        act={act}
        isWhole={because.trim() !== ""}
        send={() => act.run({ moves: moves.map(({ debtorId, toId }) => ({ debtorId, toId })), because })}
        cancel={close}
      >
        <TextInput
          label={words.sharing.because}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
          maxLength={300}
        />
      </ActForm>
    </>
  );
}
