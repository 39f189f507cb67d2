import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { exportOutgoing, listOutgoing, type ListOutgoingAnswer, type OutgoingLetter } from "../client.ts";
import { LetterheadHint } from "../creditors/letterhead-hint.tsx";
import { ExcelButton } from "../shell/excel-button.tsx";
import { Banner } from "../ui/banner.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useList } from "../ui/use-list.ts";
import { words } from "../words.ts";
import { LetterRow } from "./letter-row.tsx";
import { LetterSelection, letterKeys, useLettersAtOnce } from "./letters-at-once.tsx";
import { OfficeMail } from "./office-mail.tsx";
import { PrintButton } from "./print-button.tsx";
import { PrintRuns } from "./print-runs.tsx";
import { StatementsPanel } from "./statements-panel.tsx";
import "./mail.css";

type Which = keyof ListOutgoingAnswer["counts"];
const kinds = ["waiting", "not-sent", "to-print"] as const satisfies readonly Which[];

const letterOf = ({ letterId }: OutgoingLetter) => letterId;

/** What leaves the house on paper and by e-mail, and what did not. It reads itself again, and moves nothing. */
export function MailScreen() {
  const [which, setWhich] = useState<Which>("waiting");
  const query = useQuery({
    queryKey: ["mail", which],
    queryFn: ({ signal }) => listOutgoing({ which }, { signal }),
    refetchInterval: 30_000,
    placeholderData: (before) => before,
  });
  const { counts, letters, sendsEmail = false } = query.data ?? {};
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1>{words.mail.title}</h1>
          <p className="mail-lead">{words.mail.lead}</p>
        </div>
        <PrintButton letters={counts?.["to-print"]} />
      </div>
      <LetterheadHint />
      {letters === undefined || sendsEmail ? null : (
        <Banner tone="amber" title={words.mail.noServer}>
          <span>{words.mail.noServerWords}</span>
        </Banner>
      )}
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      <div className="mail-list-head">
        <WhichLetters which={which} choose={setWhich} counts={counts} />
        <ExcelButton
          by="exportOutgoing"
          name={`letters-${which}`}
          fetch={(options) => exportOutgoing({ which }, options)}
        />
      </div>
      {letters === undefined && query.error === null ? <SkeletonRows count={5} height={48} /> : null}
      {letters?.length === 0 ? <p className="soft mail-none">{words.mail.none[which]}</p> : null}
      {letters === undefined ? null : <Letters {...{ which, letters, sendsEmail }} />}
      <StatementsPanel />
      <PrintRuns />
      <OfficeMail />
    </div>
  );
}

type LettersProps = Pick<ListOutgoingAnswer, "letters" | "sendsEmail"> & { readonly which: Which };

function Letters({ which, letters, sendsEmail }: LettersProps) {
  const atOnce = useLettersAtOnce(sendsEmail);
  const selects = letters.some((letter) => atOnce.acts.some(({ fits }) => fits(letter)));
  const listed = { title: words.mail.title, rows: letters, keyOf: letterOf, selects };
  const { list, selected } = useList(listed, (grip) => (selects ? letterKeys(atOnce, grip) : []));
  const markOf = (letter: OutgoingLetter) => ({
    isSelected: selected.has(letter),
    select: () => selected.toggle(letter),
  });
  return (
    <>
      <LetterSelection chosen={selected.chosen} atOnce={atOnce} clear={selected.clear} />
      {letters.length === 0 ? null : (
        <ol className="row-list mail-list" ref={list} aria-label={words.mail.which[which]}>
          {letters.map((letter) => (
            <LetterRow
              key={letter.letterId}
              letter={letter}
              sendsEmail={sendsEmail}
              mark={selects ? markOf(letter) : undefined}
            />
          ))}
        </ol>
      )}
    </>
  );
}

type Choosing = {
  readonly which: Which;
  readonly choose: (which: Which) => void;
  readonly counts: ListOutgoingAnswer["counts"] | undefined;
};

function WhichLetters({ which, choose, counts }: Choosing) {
  return (
    <SegmentedControl
      aria-label={words.mail.whichLabel}
      value={which}
      onChange={(next) => choose(kinds.find((kind) => kind === next) ?? "waiting")}
      data={kinds.map((kind) => ({
        value: kind,
        label: `${words.mail.which[kind]}${counts === undefined ? "" : ` ${counts[kind]}`}`,
      }))}
    />
  );
}
