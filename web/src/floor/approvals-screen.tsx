import { useSearch } from "@tanstack/react-router";
import { useRef, useState, type RefObject } from "react";
import { exportApprovals, type Approval } from "../client.ts";
import { paths } from "../paths.ts";
import { ExcelButton } from "../shell/excel-button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble, ReadTrouble } from "../ui/trouble.tsx";
import { useList } from "../ui/use-list.ts";
import { ViewTabs } from "../views/view-tabs.tsx";
import { words } from "../words.ts";
import { ApprovalRow, DecidedRow, type Answering } from "./approval-row.tsx";
import { ApprovalsFilter } from "./approvals-filter.tsx";
import type { ApprovalsSearch } from "./approvals-search.ts";
import { DecidingMany, useDecidingMany, type Verdict } from "./deciding-many.tsx";
import { useTakeBack } from "./take-back.tsx";
import { useApprovals } from "./use-approvals.ts";
import { useDecide } from "./use-decide.ts";
import "./floor.css";

const approvalOf = ({ approvalId }: Approval) => approvalId;

/** What waits to be approved, by its clock, and below it what was decided. */
export function ApprovalsScreen() {
  const asked = useSearch({ from: paths.approvals });
  const field = useRef<HTMLInputElement>(null);
  const query = useApprovals("open", asked);
  const [answering, setAnswering] = useState<{ readonly approvalId: string; readonly how: Answering } | null>(null);
  const approvals = query.data?.approvals ?? [];
  const decide = useDecide(() => setAnswering(null));
  const takeBack = useTakeBack(() => setAnswering(null));
  const approve = ({ approvalId }: Approval) => decide.run({ approvalId, body: { verdict: "approved" } });
  const begin = ({ approvalId }: Approval, how: Answering) => setAnswering({ approvalId, how });
  const deciding = useDecidingMany();
  const { list, selected } = useQueue(approvals, { approve, begin, decideMany: deciding.begin, field });
  return (
    <div className="screen">
      <ScreenHead title={words.approvals.title} lead={words.approvals.lead}>
        <Excel of="open" asked={asked} />
      </ScreenHead>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      <ActTrouble error={decide.error ?? takeBack.error} />
      <ViewTabs screen="approvals" search={asked} />
      <ApprovalsFilter asked={asked} field={field} />
      {query.isPending ? <SkeletonRows count={4} height={64} /> : null}
      {query.isSuccess && approvals.length === 0 ? <Nothing {...asked} /> : null}
      <DecidingMany chosen={selected.chosen} deciding={deciding} clear={selected.clear} />
      {approvals.length === 0 ? null : (
        <ol className="row-list" ref={list} aria-label={words.approvals.list}>
          {approvals.map((approval) => (
            <ApprovalRow
              key={approval.approvalId}
              approval={approval}
              mark={{ isSelected: selected.has(approval), select: () => selected.toggle(approval) }}
              busy={decide.busy || takeBack.busy}
              answering={answering?.approvalId === approval.approvalId ? answering.how : null}
              approve={() => approve(approval)}
              beginAnswering={(how) => (how === null ? setAnswering(null) : begin(approval, how))}
              refuse={(because) =>
                decide.run({ approvalId: approval.approvalId, body: { verdict: "refused", because } })
              }
              takeBack={(because) => takeBack.run({ approvalId: approval.approvalId, because })}
            />
          ))}
        </ol>
      )}
      <Decided asked={asked} />
    </div>
  );
}

function Nothing({ kind, find }: ApprovalsSearch) {
  if (kind !== undefined || find !== undefined) {
    return <Empty title={words.approvals.noneFits}>{words.approvals.noneFitsWords}</Empty>;
  }
  return <Empty title={words.approvals.none}>{words.approvals.noneWords}</Empty>;
}

/** Approvals as a workbook: what waits, or what was decided. */
function Excel({ of: state, asked }: { readonly of: "open" | "decided"; readonly asked: ApprovalsSearch }) {
  return (
    <ExcelButton
      by="exportApprovals"
      name={`approvals-${state}`}
      fetch={(options) => exportApprovals({ state, ...asked }, options)}
    />
  );
}

type Answers = {
  readonly approve: (approval: Approval) => void;
  readonly begin: (approval: Approval, how: Answering) => void;
  readonly decideMany: (verdict: Verdict) => void;
  readonly field: RefObject<HTMLInputElement | null>;
};

/**
 * The queue as it is worked by keys: to go along it, and to answer what is in focus, where the person may. Where several
 * are selected, one answer is begun for all of them.
 */
function useQueue(approvals: readonly Approval[], { approve, begin, decideMany, field }: Answers) {
  const { keys } = words.approvals;
  const listed = { title: words.approvals.title, rows: approvals, keyOf: approvalOf, selects: true };
  return useList(listed, ({ chosen, targets }) => {
    const answer = (verdict: Verdict, act: (approval: Approval) => void) => () => {
      const [approval] = targets();
      if (chosen.length > 0) decideMany(verdict);
      else if (approval?.whyNot === null) act(approval);
    };
    const takeBack = () => {
      const [approval] = targets();
      if (approval?.askedByReader === true) begin(approval, "take-back");
    };
    return [
      { key: "/", label: words.sharing.keys.filter, run: () => field.current?.focus() },
      { key: "a", label: keys.approve, run: answer("approved", approve) },
      { key: "r", label: keys.refuse, run: answer("refused", (approval) => begin(approval, "refuse")) },
      { key: "t", label: keys.takeBack, run: takeBack },
    ];
  });
}

function Decided({ asked }: { readonly asked: ApprovalsSearch }) {
  const query = useApprovals("decided", asked);
  const approvals = query.data?.approvals ?? [];
  if (approvals.length === 0) return null;
  return (
    <Panel title={words.approvals.decided} aside={<Excel of="decided" asked={asked} />} flush>
      <ol className="plain-list" aria-label={words.approvals.decided}>
        {approvals.map((approval) => (
          <DecidedRow key={approval.approvalId} approval={approval} />
        ))}
      </ol>
    </Panel>
  );
}
