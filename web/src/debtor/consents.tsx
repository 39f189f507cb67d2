import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { recordConsent, withdrawConsent, type ReadDebtorAnswer, type RecordConsentBody } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { AskReason } from "../ui/ask-reason.tsx";
import { NearDayOf } from "../ui/day.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { EvidenceField, keepFiles, Proofs } from "./evidence.tsx";
import { isWhole, SaidFields, type OwnWord } from "./said-fields.tsx";

type Point = ReadDebtorAnswer["points"][number];
type To = RecordConsentBody["to"];

const phones = ["mobile", "landline", "voip", "work-phone"];

/** What can be agreed to at such a number or address. */
function choicesAt(kind: string): readonly To[] {
  const messages: readonly To[] = kind === "mobile" || kind === "voip" ? ["text"] : [];
  if (phones.includes(kind)) return ["call", ...messages, "time", "autodial", "third-party"];
  return kind.endsWith("email") ? ["email", "time", "third-party"] : ["third-party"];
}

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

type GiveProps = {
  readonly point: Point;
  /** Who is reached there. */
  readonly holder: string;
};

/** That somebody agreed to something at a number or address: to what, who, by what, when, and how it is known. */
export function GiveConsent({ point, holder }: GiveProps) {
  return (
    <OpensBeside button={words.consents.give} width={320} className="consent-form">
      {(close) => <ConsentForm point={point} holder={holder} close={close} />}
    </OpensBeside>
  );
}

function ConsentForm({ point, holder, close }: GiveProps & { readonly close: () => void }) {
  const { debtorId, refresh, isCalling } = useDebtorDesk();
  const { today } = useOfficeClock();
  const choices = choicesAt(point.kind);
  const [to, setTo] = useState<To>(choices[0] ?? "third-party");
  const [until, setUntil] = useState("");
  const medium = isCalling ? "call" : "letter";
  const [said, setSaid] = useState<OwnWord>({ saidBy: holder, isOwnWord: false, medium, on: today, because: "" });
  const [files, setFiles] = useState<readonly File[]>([]);
  const act = useAct({
    send: async (body: RecordConsentBody, options) => {
      const documents = await keepFiles(debtorId, files);
      return recordConsent({ debtorId, pointId: point.id, body: { ...body, documents } }, options);
    },
    done: () => {
      close();
      return refresh();
    },
  });
  return (
    <ActForm
      label={words.consents.give}
      act={act}
      isWhole={isWhole(said)}
      send={() => act.run({ ...said, to, ...(until === "" ? {} : { until }) })}
      cancel={close}
    >
      <NativeSelect
        label={words.consents.what}
        description={words.consents.says[to]}
        value={to}
        onChange={(event) => setTo(choices.find((each) => each === event.currentTarget.value) ?? to)}
        data={choices.map((value) => ({ value, label: words.consents.to[value] }))}
      />
      <SaidFields
        said={said}
        ownWordWhy={words.consents.ownWordWhy}
        say={(change) => setSaid({ ...said, ...change })}
      />
      <TextInput
        type="date"
        label={words.consents.until}
        value={until}
        min={said.on}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <EvidenceField files={files} onChange={setFiles} />
    </ActForm>
  );
}
