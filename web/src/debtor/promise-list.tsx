import { withdrawPromise, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { Amount } from "../ui/amount.tsx";
import { isZero } from "../ui/amount-text.ts";
import { NearDay } from "../ui/day.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

type Promised = ReadDebtorAnswer["promises"][number];

const tones: Readonly<Record<string, Tone>> = { open: "amber", kept: "green", keptLate: "green", broken: "red" };

/** What was promised: the open promises first, and the last ones that were kept or broken. */
export function PromiseList() {
  const { view } = useDebtorDesk();
  const shown = view.promises.toSorted((a, b) => Number(b.state === "open") - Number(a.state === "open")).slice(0, 4);
  if (shown.length === 0) return null;
  return (
    <ul className="plain-list promises" aria-label={words.debtor.promises}>
      {shown.map((promised) => (
        <PromiseLine key={promised.id} promised={promised} />
      ))}
    </ul>
  );
}

function PromiseLine({ promised }: { readonly promised: Promised }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const withdraw = useAct({
    send: (because: string, options) =>
      withdrawPromise({ debtorId, promiseId: promised.id, body: { because } }, options),
    done: refresh,
  });
  return (
    <li className="promise-line">
      <Tag tone={tones[promised.state] ?? "plain"}>{words.kinds.other(promised.state)}</Tag>
      <span>
        {words.debtor.promised} <Amount value={promised.amount} />{" "}
        <strong>
          <NearDay on={promised.dueOn} />
        </strong>
      </span>
      {isZero(promised.received) ? null : (
        <span className="small">
          <Amount value={promised.received} tone="in" /> {words.debtor.received}
        </span>
      )}
      <span className="soft small">
        {words.debtor.takenOn} <NearDay on={promised.takenOn} />
      </span>
      {promised.state === "open" && may("withdrawPromise") ? (
        <AskReason act={words.debtor.withdraw} question={words.debtor.withdrawBecause} {...withdraw} />
      ) : null}
    </li>
  );
}
