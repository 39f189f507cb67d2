import { Checkbox, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  listSheetsToTakeOut,
  postPrintRun,
  type PostPrintRunBody,
  type PrintRun,
  type SheetToTakeOut,
} from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { OpensBeside } from "../ui/opens-beside.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

type RunProps = Pick<PrintRun, "printRunId">;

/** Says on which day a run was posted, and of each letter that was stopped since it was printed whether it was taken out. */
export function Posted({ printRunId }: RunProps) {
  const may = useMay()("postPrintRun");
  if (!may) return null;
  return (
    <OpensBeside button={words.mail.posted} width={340}>
      {(close) => <Posting printRunId={printRunId} close={close} />}
    </OpensBeside>
  );
}

function Posting({ printRunId, close }: RunProps & { readonly close: () => void }) {
  const { today } = useOfficeClock();
  const queries = useQueryClient();
  const [on, setOn] = useState(today);
  const [ticked, setTicked] = useState<{ readonly on: string; readonly turned: ReadonlySet<string> }>({
    on: today,
    turned: new Set(),
  });
  const stopped = useQuery({
    queryKey: ["mail", "sheets-to-take-out", printRunId],
    queryFn: ({ signal }) => listSheetsToTakeOut({ printRunId }, { signal }),
    gcTime: 0,
  });
  const sheets = stopped.data?.sheets ?? [];
  // What was posted before today has gone, unless somebody says otherwise.
  const turned = ticked.on === on ? ticked.turned : new Set<string>();
  const gone = new Set(sheets.flatMap(({ letterId }) => (turned.has(letterId) === (on === today) ? [letterId] : [])));
  const turn = (letterId: string) => setTicked({ on, turned: turned.symmetricDifference(new Set([letterId])) });
  const act = useAct({
    send: async (body: PostPrintRunBody, options) => {
      try {
        return await postPrintRun({ printRunId, body }, options);
      } catch (error) {
        // Something may have been stopped since the sheets were listed.
        void stopped.refetch();
        throw error;
      }
    },
    done: () => queries.invalidateQueries({ queryKey: ["mail"] }),
  });
  const send = () => {
    const ids = sheets.map(({ letterId }) => letterId);
    act.run({ on, takenOut: ids.filter((id) => !gone.has(id)), gone: ids.filter((id) => gone.has(id)) });
  };
  return (
    <ActForm label={words.mail.posted} act={act} isWhole={on !== "" && stopped.isSuccess} send={send} cancel={close}>
      <TextInput
        type="date"
        label={words.mail.postedOn}
        value={on}
        max={today}
        onChange={(event) => setOn(event.currentTarget.value)}
        data-autofocus
      />
      {stopped.error === null ? null : <ReadTrouble error={stopped.error} again={() => void stopped.refetch()} />}
      {sheets.length === 0 ? null : <Sheets sheets={sheets} gone={gone} turn={turn} />}
    </ActForm>
  );
}

type SheetsProps = {
  readonly sheets: readonly SheetToTakeOut[];
  readonly gone: ReadonlySet<string>;
  readonly turn: (letterId: string) => void;
};

/** The sheets that are to be taken out by hand: each is ticked, but what had gone already. */
function Sheets({ sheets, gone, turn }: SheetsProps) {
  return (
    <fieldset className="mail-sheets">
      <legend>{words.mail.sheets(sheets.length)}</legend>
      <ul className="plain-list">
        {sheets.map(({ letterId, debtor, number, because, ...where }) => (
          <li key={letterId}>
            <Checkbox
              checked={!gone.has(letterId)}
              onChange={() => turn(letterId)}
              label={debtor === null ? words.mail.sheetErased : `${debtor} (${number})`}
              description={`${placeSaid(where)}${sentenceText(because)}`}
            />
          </li>
        ))}
      </ul>
      <p className="soft small">{words.mail.sheetsGone}</p>
    </fieldset>
  );
}

/** Where the sheets lie. */
function placeSaid({ place, pages, pagesOfBothSides }: Pick<SheetToTakeOut, "place" | "pages" | "pagesOfBothSides">) {
  if (pages === null || pagesOfBothSides === null) return `${words.mail.sheetPlace(place)} `;
  return `${words.mail.sheetAt(place, span(pages), span(pagesOfBothSides))} `;
}

function span({ from, to }: NonNullable<SheetToTakeOut["pages"]>): string {
  return from === to ? `${from}` : `${from}–${to}`;
}
