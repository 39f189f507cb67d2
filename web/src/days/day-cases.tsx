import { Link } from "@tanstack/react-router";
import { exportDay, type DayCase, type DayRun, type ReadDayAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { Moment, NearDay } from "../ui/day.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useList } from "../ui/use-list.ts";
import { ExcelButton } from "../shell/excel-button.tsx";
import { ViewTabs } from "../views/view-tabs.tsx";
import { words } from "../words.ts";
import { DayFilter } from "./day-filter.tsx";
import type { DaySearch } from "./day-search.ts";
import { RuleText } from "./rules-against.tsx";
import { useDayCases } from "./use-days.ts";

type DayCasesProps = {
  readonly run: DayRun;
  readonly groups: ReadDayAnswer["groups"];
  readonly against: ReadDayAnswer["against"];
  readonly search: DaySearch;
  readonly choose: (next: DaySearch) => void;
};

const caseOf = ({ caseId }: DayCase) => caseId;

/** The cases of a run, each with what was done and why; Enter opens the debtor. */
export function DayCases({ run, groups, against, search, choose }: DayCasesProps) {
  const { runId, on, debtorsDone } = run;
  const pages = useDayCases(runId, search, debtorsDone);
  const { rows: cases, error, isPending, again } = pages;
  const { list } = useList({ title: words.days.list, rows: cases, keyOf: caseOf });
  const { debtor, ...asked } = search;
  if (run.figures.lookedAt === 0 && cases.length === 0) return null;
  return (
    <section className="days-cases" aria-label={words.days.list}>
      <div className="days-cases-head">
        <h2>{words.days.list}</h2>
        <ExcelButton
          by="exportDay"
          name={`day-${on}`}
          fetch={(options) => exportDay({ runId, ...asked, debtorId: debtor }, options)}
        />
      </div>
      <ViewTabs
        screen="day"
        search={asked}
        linkTo={(shows) => ({ to: paths.day, params: { runId }, search: shows })}
        whole={words.days.allCases}
      />
      <DayFilter groups={groups} against={against} search={search} choose={choose} />
      {debtor === undefined ? null : <p className="soft small">{words.days.onlyOne}</p>}
      {error === null ? null : <ReadTrouble error={error} again={again} />}
      {isPending ? <SkeletonRows count={6} height={56} /> : null}
      {!isPending && error === null && cases.length === 0 ? <p className="soft">{words.days.noCases}</p> : null}
      {cases.length === 0 ? null : (
        <ol className="row-list days-list" ref={list} aria-label={words.days.list}>
          {cases.map((one) => (
            <CaseRow key={one.caseId} one={one} />
          ))}
        </ol>
      )}
      <LoadMore {...pages} />
    </section>
  );
}

/** What was due of the case and cannot be done on that day, as the law said beforehand. */
function Refused({ one: { refused, lawfulAt } }: { readonly one: DayCase }) {
  if (refused === null) return null;
  return (
    <div className="days-why small">
      <Tag tone="red">{words.days.notThatDay}</Tag> <RuleText rule={refused} />{" "}
      {lawfulAt === null ? (
        words.doing.neverByTime
      ) : (
        <>
          {words.doing.from} <Moment at={lawfulAt} />
        </>
      )}
    </div>
  );
}

const toneOf: Partial<Record<DayCase["cameTo"], Tone>> = { letter: "accent", email: "accent", wait: "amber" };

function CaseRow({ one }: { readonly one: DayCase }) {
  const { debtorId, debtor, number, creditor, ladder, version, was, did, cameTo, next, nextAction, nextOn } = one;
  const step = did ?? next;
  return (
    <li className="days-row">
      <Link className="days-who" to={paths.debtor} params={{ debtorId }} data-row>
        <strong>{debtor}</strong> <span className="figures soft small">{number}</span>
      </Link>
      <span className="soft small">
        {creditor}, {words.kinds.other(ladder)} {words.days.version(version)}
      </span>
      <span className="days-did">
        <Tag tone={toneOf[cameTo] ?? "plain"}>{words.days.did[cameTo]}</Tag>{" "}
        {step === null ? null : words.kinds.step(step)}
        {was === null || was === step ? null : (
          <span className="soft small days-was">{words.days.was(words.kinds.step(was))}</span>
        )}
      </span>
      {did === null || next === null || nextOn === null ? null : (
        <span className="small days-next">
          {words.days.next}: {words.kinds.todo(nextAction ?? "", next).toLowerCase()}, <NearDay on={nextOn} />
        </span>
      )}
      <span className="days-why small">{one.because.map(sentenceText).join(" ")}</span>
      <Refused one={one} />
    </li>
  );
}
