import { Button } from "@mantine/core";
import { makeHandOverPack, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { useNotice } from "../ui/notice.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { PlaceHold } from "./credit-panel.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";

type Case = ReadDebtorAnswer["cases"][number];

/** What a review decides on, as an act beside it: what is done takes the step. */
export function DecidedAct({ open }: { readonly open: Case }) {
  const { view } = useDebtorDesk();
  const may = useMay();
  const credit = view.credit.find(({ creditor }) => creditor === open.creditor);
  if (open.next === null || credit === undefined) return null;
  const { decides, because } = open.next;
  if (decides === "hold" && credit.hold === null && may("placeHold")) {
    const [late, overdue] = because.map(sentenceText);
    return <PlaceHold creditorId={credit.creditorId} suggested={[overdue, late].filter(Boolean).join(" ")} />;
  }
  return decides === "hand-over" && may("makeHandOverPack") ? <MakePack creditorId={credit.creditorId} /> : null;
}

/** Puts together what an agency or attorney is given; it is found among the documents. */
function MakePack({ creditorId }: { readonly creditorId: string }) {
  const { debtorId, refresh } = useDebtorDesk();
  const { tell } = useNotice();
  const act = useAct({
    send: (_: undefined, options) => makeHandOverPack({ debtorId, body: { creditorId } }, options),
    done: () => {
      tell({ says: words.doing.packMade });
      return refresh();
    },
  });
  return (
    <>
      <Button size="compact-xs" variant="default" loading={act.busy} onClick={() => act.run(undefined)}>
        {words.doing.makePack}
      </Button>
      <ActTrouble error={act.error} />
    </>
  );
}
