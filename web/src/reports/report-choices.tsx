import { NativeSelect, TextInput } from "@mantine/core";
import type { ReadReportAnswer } from "../client.ts";
import { DayChoice } from "../ui/day-choice.tsx";
import { words } from "../words.ts";
import type { LineKind, ReportSearch } from "./report-search.ts";

type ReportChoicesProps = {
  readonly report: ReadReportAnswer;
  readonly search: ReportSearch;
  readonly choose: (next: ReportSearch) => void;
};

const nothingOpened = { line: undefined, series: undefined, currency: undefined };

/** What is chosen of a report: by what its lines are, of which days, creditor and people. */
export function ReportChoices({ report, search, choose }: ReportChoicesProps) {
  const { from, to, lines, choices } = report;
  const { creditor = "" } = search;
  const day = (label: string, value: string, set: (day: string | undefined) => ReportSearch) => (
    <DayChoice label={label} value={value} choose={(next) => choose({ ...set(next), ...nothingOpened })} />
  );
  return (
    <div className="report-choices no-print">
      {choices.by.length > 1 ? (
        <NativeSelect
          label={words.reports.by}
          value={lines}
          data={choices.by.map((value) => ({ value, label: words.reports.lines[value] }))}
          onChange={(event) => {
            const by = event.currentTarget.value as LineKind;
            choose({ by, from: undefined, to: undefined, ...nothingOpened });
          }}
        />
      ) : null}
      {day(words.reports.from, search.from ?? from, (next) => ({ from: next }))}
      {day(words.reports.to, search.to ?? to, (next) => ({ to: next }))}
      <TextInput
        label={words.reports.creditor}
        placeholder={words.reports.creditorHint}
        key={creditor}
        defaultValue={creditor}
        onBlur={(event) => choose({ creditor: event.currentTarget.value.trim() || undefined })}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
        }}
      />
      <PeopleChoice choices={choices} search={search} choose={choose} />
    </div>
  );
}

type PeopleChoiceProps = Omit<ReportChoicesProps, "report"> & Pick<ReadReportAnswer, "choices">;

function PeopleChoice({ choices, search: { team = "", person = "" }, choose }: PeopleChoiceProps) {
  return (
    <>
      {choices.teams.length === 0 ? null : (
        <NativeSelect
          label={words.reports.team}
          value={team}
          data={[{ value: "", label: words.reports.everyTeam }, ...choices.teams]}
          onChange={(event) => choose({ team: event.currentTarget.value || undefined, ...nothingOpened })}
        />
      )}
      {choices.people.length === 0 ? null : (
        <NativeSelect
          label={words.reports.person}
          value={person}
          data={[
            { value: "", label: words.reports.everybody },
            ...choices.people.map(({ username, name }) => ({ value: username, label: name })),
          ]}
          onChange={(event) => choose({ person: event.currentTarget.value || undefined, ...nothingOpened })}
        />
      )}
    </>
  );
}
