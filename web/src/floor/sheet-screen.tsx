import { Button, NativeSelect } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { exportDaySheet, makeDaySheet, readDaySheet, type ReadDaySheetAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { useErrand } from "../shell/errands.tsx";
import { ExcelButton } from "../shell/excel-button.tsx";
import { useMay } from "../shell/session.ts";
import { dayText } from "../ui/day-text.ts";
import { Empty } from "../ui/empty.tsx";
import { Moment } from "../ui/day.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble, ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { SheetPart } from "./sheet-part.tsx";
import "./floor.css";

/** The day's sheet: the figures of a day as they stood when it was made. */
export function SheetScreen() {
  const { on } = useSearch({ from: paths.daySheet });
  const may = useMay();
  const query = useQuery({
    queryKey: ["day-sheet", on],
    queryFn: ({ signal }) => readDaySheet({ on }, { signal }),
  });
  const read = query.data;
  return (
    <div className="screen">
      <ScreenHead title={words.daySheet.title} lead={<Lead sheet={read?.sheet ?? null} />}>
        {read === undefined ? null : <Acts read={read} />}
      </ScreenHead>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={6} height={40} /> : null}
      {read?.sheet === null ? <Empty title={words.daySheet.none}>{words.daySheet.noneWords}</Empty> : null}
      {read?.mayMake === true && may("makeDaySheet") ? <MakeButton isAgain={read.sheet !== null} /> : null}
      {read?.sheet?.parts.map((part) => (
        <SheetPart key={part.key} part={part} on={read.on} />
      ))}
    </div>
  );
}

/** When the sheet was made; where there is none yet, what it will be. */
function Lead({ sheet }: Pick<ReadDaySheetAnswer, "sheet">) {
  if (sheet === null) return words.daySheet.lead;
  return (
    <>
      {sheet.isLate ? words.daySheet.late : words.daySheet.stood} <Moment at={sheet.madeAt} />
      {sheet.isProvisional ? `. ${words.daySheet.provisional}` : null}
    </>
  );
}

function MakeButton({ isAgain }: { readonly isAgain: boolean }) {
  const queries = useQueryClient();
  const make = useAct({
    send: (_: undefined, options) => makeDaySheet({}, options),
    done: () => queries.invalidateQueries({ queryKey: ["day-sheet"] }),
  });
  useErrand("make-sheet", () => make.run(undefined));
  return (
    <>
      <ActTrouble error={make.error} />
      <Button onClick={() => make.run(undefined)} loading={make.busy}>
        {isAgain ? words.daySheet.makeAgain : words.daySheet.make}
      </Button>
    </>
  );
}

function Acts({ read }: { readonly read: ReadDaySheetAnswer }) {
  const navigate = useNavigate();
  const days = [...new Set([read.on, ...read.days])].toSorted().toReversed();
  return (
    <div className="sheet-acts no-print">
      <NativeSelect
        label={words.floor.day}
        value={read.on}
        data={days.map((value) => ({ value, label: dayText(value) }))}
        onChange={(event) => void navigate({ to: paths.daySheet, search: { on: event.currentTarget.value } })}
      />
      {read.sheet === null ? null : (
        <>
          <ExcelButton
            by="exportDaySheet"
            name={`day-sheet-${read.on}`}
            fetch={(options) => exportDaySheet({ on: read.on }, options)}
          />
          <Button size="compact-sm" variant="default" onClick={() => window.print()}>
            {words.daySheet.print}
          </Button>
        </>
      )}
    </div>
  );
}
