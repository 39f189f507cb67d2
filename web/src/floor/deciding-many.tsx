import { Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { LeftOutList, type LeftOut } from "../assigning/left-out.tsx";
import { decideApprovals, type Approval, type DecideApprovalsBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import { useNotice } from "../ui/notice.tsx";
import { SelectionBar } from "../ui/selection-bar.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

export type Verdict = DecideApprovalsBody["verdict"];

/** Deciding several approvals with one answer: which is being given, and which of them could not be decided so, and why. */
export function useDecidingMany() {
  const [verdict, begin] = useState<Verdict>();
  const [left, leave] = useState<readonly LeftOut[]>([]);
  return { verdict, begin, left, leave };
}

type NotDecided = { readonly approvalId: string; readonly because: string };

function leftOut({ approvalId, because }: NotDecided, approvals: readonly Approval[]): LeftOut {
  const approval = approvals.find((one) => one.approvalId === approvalId);
  const { debtorId = null, debtor = null, number = null, thing = "" } = approval ?? {};
  const kind = approval === undefined ? "" : words.approvals.kinds[approval.kind];
  return { debtorId, debtor: `${kind}: ${debtor ?? thing}`, number: number ?? "", because };
}

type DecidingManyProps = {
  readonly chosen: readonly Approval[];
  readonly deciding: ReturnType<typeof useDecidingMany>;
  readonly clear: () => void;
};

const keyOf = { approved: "a", refused: "r" } as const;

/** The answers to all that are selected; below them what could not be decided so. */
export function DecidingMany({ chosen, deciding, clear }: DecidingManyProps) {
  const { verdict, begin, left, leave } = deciding;
  const { approve, refuse } = words.approvals;
  return (
    <>
      {chosen.length === 0 ? null : (
        <SelectionBar
          says={words.ui.selected(chosen.length)}
          clear={clear}
          forget={() => begin(undefined)}
          acts={(
            [
              ["approved", approve],
              ["refused", refuse],
            ] as const
          ).map(([each, label]) => (
            <Button
              key={each}
              size="compact-sm"
              variant={each === "approved" ? "filled" : "default"}
              rightSection={<KeyCap>{keyOf[each].toUpperCase()}</KeyCap>}
              onClick={() => begin(each)}
            >
              {label}
            </Button>
          ))}
        >
          {verdict === undefined ? null : <AnswerForm key={verdict} {...{ chosen, deciding, clear }} />}
        </SelectionBar>
      )}
      <LeftOutList left={left} close={() => leave([])} />
    </>
  );
}

/** One reason for all: of a refusal it must be said. Nothing is done before somebody sends it. */
function AnswerForm({ chosen, deciding, clear }: DecidingManyProps) {
  const { verdict = "approved", begin } = deciding;
  const [because, setBecause] = useState("");
  const act = useDecideMany({ deciding, clear });
  const { approveMany, refuseMany, refuseManyWhy, approveWhy } = words.approvals;
  const [label, why] =
    verdict === "approved" ? [approveMany(chosen.length), approveWhy] : [refuseMany(chosen.length), refuseManyWhy];
  return (
    <ActForm
      label={label}
      act={act}
      isWhole={verdict === "approved" || because.trim() !== ""}
      send={() => act.run({ approvals: chosen, verdict, because: because.trim() })}
      cancel={() => begin(undefined)}
    >
      <TextInput
        label={why}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
        maxLength={1000}
        ref={takeFocus}
      />
    </ActForm>
  );
}

type Saying = { readonly approvals: readonly Approval[]; readonly verdict: Verdict; readonly because: string };

function useDecideMany({ deciding: { begin, leave }, clear }: Omit<DecidingManyProps, "chosen">) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useAct({
    send: ({ approvals, verdict, because }: Saying, options) => {
      const approvalIds = approvals.map(({ approvalId }) => approvalId);
      const why = because === "" ? {} : { because };
      return decideApprovals({ body: { approvalIds, verdict, ...why } }, options);
    },
    done: ({ decided, left }, { approvals, verdict }) => {
      tell({ says: words.approvals.decidedMany[verdict](decided), noBack: words.undo.never.decided });
      leave(left.map((one) => leftOut(one, approvals)));
      begin(undefined);
      clear();
      return queries.invalidateQueries();
    },
  });
}
