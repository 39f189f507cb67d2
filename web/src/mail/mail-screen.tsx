import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useRef, type RefObject } from "react";
import { exportOutgoing, listOutgoing, type ListOutgoingAnswer, type OutgoingLetter } from "../client.ts";
import { LetterheadHint } from "../creditors/letterhead-hint.tsx";
import { paths } from "../paths.ts";
import { ExcelButton } from "../shell/excel-button.tsx";
import { Banner } from "../ui/banner.tsx";
import { FindField } from "../ui/find-field.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useList } from "../ui/use-list.ts";
import { ViewTabs } from "../views/view-tabs.tsx";
import { words } from "../words.ts";
import { LetterRow } from "./letter-row.tsx";
import { LetterSelection, letterKeys, useLettersAtOnce } from "./letters-at-once.tsx";
import { mailSearch, whichLetters, type MailSearch, type Which } from "./mail-search.ts";
import { OfficeMail } from "./office-mail.tsx";
import { PrintButton } from "./print-button.tsx";
import { PrintRuns } from "./print-runs.tsx";
import { StatementsPanel } from "./statements-panel.tsx";
import "./mail.css";

const letterOf = ({ letterId }: OutgoingLetter) => letterId;

/** What leaves the house on paper and by e-mail, and what did not. It reads itself again, and moves nothing. */
export function MailScreen() {
  const asked = useSearch({ from: paths.mail });
  const { which = "waiting", find } = asked;
  const field = useRef<HTMLInputElement>(null);
  const query = useQuery({
    queryKey: ["mail", which, find],
    queryFn: ({ signal }) => listOutgoing({ which, find }, { signal }),
    refetchInterval: 30_000,
    placeholderData: (before) => before,
  });
  const { counts, letters, sendsEmail = false } = query.data ?? {};
  return (
    <div className="screen">
      <ScreenHead title={words.mail.title} lead={words.mail.lead}>
        <PrintButton letters={counts?.["to-print"]} />
      </ScreenHead>
      <LetterheadHint />
      {letters === undefined || sendsEmail ? null : (
        <Banner tone="amber" title={words.mail.noServer}>
          <span>{words.mail.noServerWords}</span>
        </Banner>
      )}
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      <MailHead asked={asked} counts={counts} field={field} />
      {letters === undefined && query.error === null ? <SkeletonRows count={5} height={48} /> : null}
      {letters?.length === 0 ? (
        <p className="soft mail-none">{find === undefined ? words.mail.none[which] : words.mail.noneFits}</p>
      ) : null}
      {letters === undefined ? null : <Letters {...{ which, letters, sendsEmail, field }} />}
      <StatementsPanel />
      <PrintRuns />
      <OfficeMail />
    </div>
  );
}

type MailHeadProps = {
  readonly asked: MailSearch;
  readonly counts: ListOutgoingAnswer["counts"] | undefined;
  readonly field: RefObject<HTMLInputElement | null>;
};

/** Above the letters: the views of them, which are shown, by which words they are narrowed, and the same as Excel. */
function MailHead({ asked, counts, field }: MailHeadProps) {
  const { which = "waiting", find } = asked;
  const navigate = useNavigate();
  const ask = (search: MailSearch) => void navigate({ to: paths.mail, search, replace: true, resetScroll: false });
  return (
    <>
      <ViewTabs screen="mail" search={asked} whole={words.mail.which.waiting} />
      <div className="list-head">
        <WhichLetters which={which} choose={(next) => ask(mailSearch({ which: next, find }))} counts={counts} />
        <FindField
          label={words.sharing.filter}
          hint={words.mail.filterHint}
          find={find}
          ask={(next) => ask({ ...asked, find: next })}
          field={field}
        />
        <span className="list-head-end">
          <ExcelButton
            by="exportOutgoing"
            name={`letters-${which}`}
            fetch={(options) => exportOutgoing({ which, find }, options)}
          />
        </span>
      </div>
    </>
  );
}

type LettersProps = Pick<ListOutgoingAnswer, "letters" | "sendsEmail"> & {
  readonly which: Which;
  readonly field: RefObject<HTMLInputElement | null>;
};

function Letters({ which, letters, sendsEmail, field }: LettersProps) {
  const atOnce = useLettersAtOnce(sendsEmail);
  const selects = letters.some((letter) => atOnce.acts.some(({ fits }) => fits(letter)));
  const listed = { title: words.mail.title, rows: letters, keyOf: letterOf, selects };
  const { list, selected } = useList(listed, (grip) => [
    { key: "/", label: words.sharing.keys.filter, run: () => field.current?.focus() },
    ...(selects ? letterKeys(atOnce, grip) : []),
  ]);
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
      onChange={(next) => choose(whichLetters.find((kind) => kind === next) ?? "waiting")}
      data={whichLetters.map((kind) => ({
        value: kind,
        label: `${words.mail.which[kind]}${counts === undefined ? "" : ` ${counts[kind]}`}`,
      }))}
    />
  );
}
