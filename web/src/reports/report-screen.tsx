import { Button } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { exportReport } from "../client.ts";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Empty } from "../ui/empty.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { ScreenTitle } from "../ui/screen-title.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { ViewTabs } from "../views/view-tabs.tsx";
import { pageLanguage } from "../ui/locale.ts";
import { words } from "../words.ts";
import { ReportChoices } from "./report-choices.tsx";
import { ReportOf } from "./report-of.tsx";
import { ByMail } from "./schedules/by-mail.tsx";
import { useReport, type ReportName } from "./use-report.ts";
import type { ReportSearch } from "./report-search.ts";
import "./reports.css";

const kinds = ["xlsx", "svg", "png"] as const;
const labels = { xlsx: words.ui.excel, svg: words.reports.svg, png: words.reports.png };

/** A report: its choices, and for each currency its chart, its table, and who is behind the figure that is opened. */
export function ReportScreen() {
  const { name } = useParams({ from: paths.report }) as { name: ReportName };
  const search = useSearch({ from: paths.report });
  const navigate = useNavigate();
  const { data, error, refetch, isPlaceholderData } = useReport(name, search);
  const [isByMail, setByMail] = useState(false);
  const choose = (next: ReportSearch) => {
    const to = { to: paths.report, params: { name }, search: { ...search, ...next } };
    void navigate({ ...to, replace: true, resetScroll: false });
  };
  return (
    <div className="screen report-screen">
      <div className="screen-head">
        <div>
          <Link to={paths.reports} className="no-print">
            {words.reports.all}
          </Link>
          <ScreenTitle>{data?.title ?? words.reports.title}</ScreenTitle>
          <p className="lead">{data?.says}</p>
        </div>
        <div className="report-files no-print">
          <ReportFiles name={name} search={search} until={data?.to ?? ""} />
          <ByMailButton isOpen={isByMail} press={() => setByMail(!isByMail)} />
        </div>
      </div>
      {isByMail ? <ByMail report={name} search={search} close={() => setByMail(false)} /> : null}
      <ReportViews name={name} search={search} />
      {data === undefined ? null : <ReportChoices report={data} search={search} choose={choose} />}
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={6} height={60} /> : null}
      {data?.reports.length === 0 ? <Empty title={words.reports.none}>{words.reports.noneWords}</Empty> : null}
      <div aria-busy={isPlaceholderData}>
        {data?.reports.map((report) => (
          <ReportOf
            key={report.currency ?? ""}
            name={name}
            title={data.title}
            report={report}
            search={search}
            choose={choose}
          />
        ))}
      </div>
      {data === undefined ? null : <Meaning formula={data.formula} edges={data.edges} />}
    </div>
  );
}

/** The views of a report: what is chosen of it, under a name. */
function ReportViews({ name, search }: Pick<ReportFilesProps, "name" | "search">) {
  return (
    <ViewTabs
      screen="report"
      name={name}
      search={search}
      linkTo={(shows) => ({ to: paths.report, params: { name }, search: shows })}
      whole={words.reports.usual}
    />
  );
}

type ReportFilesProps = { readonly name: ReportName; readonly search: ReportSearch; readonly until: string };

/** A report as a file, of the currency that is opened where one is; or on paper. */
function ReportFiles({ name, search: { line: _line, series: _series, ...choices }, until }: ReportFilesProps) {
  return (
    <>
      {kinds.map((as) => (
        <FileButton
          key={as}
          label={labels[as]}
          name={`${name}-${until}.${as}`}
          fetch={(options) => exportReport({ name, ...choices, as, language: pageLanguage }, options)}
        />
      ))}
      <Button size="compact-sm" variant="default" onClick={() => print()}>
        {words.reports.print}
      </Button>
    </>
  );
}

function ByMailButton({ isOpen, press }: { readonly isOpen: boolean; readonly press: () => void }) {
  const may = useMay();
  if (!may("scheduleReport")) return null;
  return (
    <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={press}>
      {words.schedules.byMail}
    </Button>
  );
}

function Meaning({ formula, edges }: { readonly formula: string; readonly edges: string }) {
  return (
    <dl className="report-meaning">
      <dt>{words.reports.meaning}</dt>
      <dd>{formula}</dd>
      <dt>{words.reports.edges}</dt>
      <dd>{edges}</dd>
    </dl>
  );
}
