import { useEffect, useRef, type MouseEvent } from "react";
import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { holderOf } from "../debtor/first-call.ts";
import { useDialsByItself } from "../shell/dial-setting.ts";
import { Moment } from "../ui/day.tsx";
import { FindingText } from "../ui/finding-text.tsx";
import { phoneText } from "../ui/phone-text.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import type { OpenCall } from "./use-call.ts";
import { useStanding } from "./use-standing.ts";

/**
 * The number to dial. It has the focus, so that Enter dials. It dials by itself only for whoever wants that: a browser
 * that is not told which program dials asks first, and its question takes the keys away from the strip. A call that was
 * begun before is not dialled again: it is to be reported. Whether it is lawful is asked again at the press itself.
 */
export function CallHead({ call }: { readonly call: OpenCall }) {
  const { view } = useDebtorDesk();
  const holder = holderOf(view, view.points.find(({ value }) => value === call.value)?.id ?? null);
  const link = useRef<HTMLAnchorElement>(null);
  const [dialsByItself] = useDialsByItself();
  const isNew = call.begunAt === undefined;
  const { standing, error, ask } = useStanding(call.permitId, isNew);
  const address = `tel:${call.value.replace(/[^+\d]/g, "")}`;
  const dial = async (event: MouseEvent) => {
    event.preventDefault();
    if ((await ask())?.isLawful === true) globalThis.location.assign(address);
  };
  useEffect(() => {
    link.current?.focus();
    if (dialsByItself && isNew) link.current?.click();
  }, [dialsByItself, isNew]);
  const isLawful = standing?.isLawful !== false;
  return (
    <div className="call-head">
      {call.begunAt === undefined ? (
        <LawfulNow isLawful={isLawful} until={standing?.until ?? undefined} />
      ) : (
        <strong className="call-left">
          {words.call.leftOpen} <Moment at={call.begunAt} />
        </strong>
      )}
      <a ref={link} className="figures" href={address} aria-disabled={!isLawful} onClick={(event) => void dial(event)}>
        {(isNew ? words.call.dial : words.call.dialled)(phoneText(call.value))}
      </a>
      {holder === undefined ? null : <span>{words.doing.whose(holder.name, words.kinds.other(holder.role))}</span>}
      {isLawful ? null : (
        <div className="call-barred">
          {standing?.findings
            .filter(({ denies }) => denies)
            .map((finding) => (
              <FindingText key={finding.rule} finding={finding} />
            ))}
          {words.call.doNotDial}
        </div>
      )}
      <ActTrouble error={error} />
    </div>
  );
}

type LawfulNowProps = { readonly isLawful: boolean; readonly until: string | undefined };

/** Whether the number may be dialled just now, and where that ends soon, when. */
function LawfulNow({ isLawful, until }: LawfulNowProps) {
  return (
    <output>
      {isLawful ? <strong>{words.call.lawful}</strong> : <strong className="call-not">{words.call.refused}</strong>}
      {until === undefined ? null : (
        <>
          {" "}
          {words.call.until} <Moment at={until} />
        </>
      )}
    </output>
  );
}
