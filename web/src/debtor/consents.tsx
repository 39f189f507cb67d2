import { withdrawConsent, type ReadDebtorAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { AskReason } from "../ui/ask-reason.tsx";
import { NearDayOf } from "../ui/day.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { PointConsentForm } from "./consent-form.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";
import { Proofs } from "./evidence.tsx";

type Point = ReadDebtorAnswer["points"][number];

/** What is agreed to at a number or address, each with since when, and the way to say that it is no longer. */
export function Consents({ point }: { readonly point: Point }) {
  return point.consents.map((consent) => <ConsentLine key={consent.id} consent={consent} />);
}

function ConsentLine({
  consent: { id, to, givenTo, givenAt, untilAt, documents },
}: {
  readonly consent: Point["consents"][number];
}) {
  const { debtorId, refresh } = useDebtorDesk();
  const { today } = useOfficeClock();
  const may = useMay();
  const withdraw = useAct({
    send: (because: string, options) =>
      withdrawConsent({ debtorId, consentId: id, body: { because, on: today } }, options),
    done: refresh,
  });
  return (
    <span className="soft small consent">
      <span>
        {words.consents.to[to]} {words.consents.givenTo[givenTo]} <NearDayOf at={givenAt} />
        {untilAt === null ? null : (
          <>
            , {words.consents.ends} <NearDayOf at={untilAt} />
          </>
        )}
      </span>
      <Proofs documents={documents} />
      {may("withdrawConsent") ? (
        <AskReason act={words.consents.withdraw} question={words.consents.withdrawWhy} {...withdraw} />
      ) : null}
    </span>
  );
}

/** That somebody agreed to something at a number or address: to what, who, by what, when, and how it is known. */
export function GiveConsent({ point }: { readonly point: Point }) {
  return (
    <OpensBeside button={words.consents.give} width={320} className="consent-form">
      {(close) => <PointConsentForm point={point} close={close} />}
    </OpensBeside>
  );
}
