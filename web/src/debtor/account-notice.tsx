import { Button } from "@mantine/core";
import { useState } from "react";
import { letterCameBack, type ReadDebtorAnswer, type ValidationNotice } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { amountText } from "../ui/amount-text.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { NearDay } from "../ui/day.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { ItemizationForm } from "./itemization-form.tsx";

type Account = ReadDebtorAnswer["accounts"][number];
type Owed = ValidationNotice["owed"][number];

/** Of an account that a third party collects of a consumer: its validation notice, and what it says is owed. */
export function AccountNotice({ account }: { readonly account: Account }) {
  const { notice } = account;
  if (notice === null) return null;
  return (
    <>
      <SentNotice sent={notice.sent} />
      {notice.owed.map((owed) => (
        <ItemizedLine key={owed.open.currency} account={account} owed={owed} />
      ))}
    </>
  );
}

/** When it was sent, and until when the debt can be disputed; or that it is missing, or came back. */
function SentNotice({ sent }: Pick<ValidationNotice, "sent">) {
  const says = words.notices;
  if (sent === null) {
    return (
      <span className="small">
        <span className="soft">{says.title}:</span> {says.none}
      </span>
    );
  }
  return (
    <span className="small">
      <span className="soft">{says.title}:</span> {says.sentOn} <NearDay on={sent.sentOn} /> {says.sent[sent.sentBy]}
      {", "}
      {sent.undeliverableOn === null ? (
        <>
          {says.disputable} <NearDay on={sent.endsOn} />{" "}
          {sent.letterId === null ? null : <CameBack letterId={sent.letterId} />}
        </>
      ) : (
        <strong>
          {says.cameBackOn} <NearDay on={sent.undeliverableOn} />
        </strong>
      )}
    </span>
  );
}

function CameBack({ letterId }: { readonly letterId: string }) {
  const { debtorId, refresh } = useDebtorDesk();
  const { tell } = useNotice();
  const may = useMay();
  const act = useAct({
    send: (because: string, options) => letterCameBack({ debtorId, letterId, body: { because } }, options),
    done: () => {
      tell({ says: words.notices.cameBackDone });
      return refresh();
    },
  });
  if (!may("letterCameBack")) return null;
  return <AskReason act={words.notices.cameBack} question={words.notices.cameBackWhy} {...act} />;
}

function ItemizedLine({ account, owed }: { readonly account: Account; readonly owed: Owed }) {
  const [saying, setSaying] = useState(false);
  const may = useMay();
  const says = words.notices;
  if (saying) return <ItemizationForm account={account} owed={owed} close={() => setSaying(false)} />;
  return (
    <span className="small">
      <span className="soft">{says.itemized}:</span> <Itemized owed={owed} />{" "}
      {may("sayItemization") ? (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={says.changeOf(account.number)}
          onClick={() => setSaying(true)}
        >
          {says.change}
        </Button>
      ) : null}
    </span>
  );
}

function Itemized({ owed: { itemization, addsUp } }: { readonly owed: Owed }) {
  const says = words.notices;
  if (itemization === null) return <strong>{says.notItemized}</strong>;
  return (
    <>
      <span className="figures">{amountText(itemization.atFirst)}</span> <NearDay on={itemization.on} />
      {` (${says.kinds[itemization.kind]}, ${says.sources[itemization.source]})`}
      {addsUp ? null : <strong>{`: ${says.doesNotAddUp}`}</strong>}
    </>
  );
}
