import { useEffect, useRef } from "react";
import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { holderOf } from "../debtor/first-call.ts";
import { Moment } from "../ui/day.tsx";
import { phoneText } from "../ui/phone-text.ts";
import { words } from "../words.ts";
import { useDialsByItself } from "../shell/dial-setting.ts";
import type { OpenCall } from "./use-call.ts";

/**
 * The number to dial. It has the focus, so that Enter dials. It dials by itself only for whoever wants that: a browser
 * that is not told which program dials asks first, and its question takes the keys away from the strip. A call that was
 * begun before is not dialled again: it is to be reported.
 */
export function CallHead({ call }: { readonly call: OpenCall }) {
  const { view } = useDebtorDesk();
  const holder = holderOf(view, view.points.find(({ value }) => value === call.value)?.id ?? null);
  const link = useRef<HTMLAnchorElement>(null);
  const [dialsByItself] = useDialsByItself();
  const isNew = call.begunAt === undefined;
  useEffect(() => {
    link.current?.focus();
    if (dialsByItself && isNew) link.current?.click();
  }, [dialsByItself, isNew]);
  return (
    <div className="call-head">
      {call.begunAt === undefined ? (
        <strong>{words.call.lawful}</strong>
      ) : (
        <strong className="call-left">
          {words.call.leftOpen} <Moment at={call.begunAt} />
        </strong>
      )}
      <a ref={link} className="figures" href={`tel:${call.value.replace(/[^+\d]/g, "")}`}>
        {(isNew ? words.call.dial : words.call.dialled)(phoneText(call.value))}
      </a>
      {holder === undefined ? null : <span>{words.doing.whose(holder.name, words.kinds.other(holder.role))}</span>}
    </div>
  );
}
