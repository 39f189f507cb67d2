import { Button, Switch } from "@mantine/core";
import type { PreviewImportAnswer } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { Banner } from "../ui/banner.tsx";
import { Panel } from "../ui/panel.tsx";
import { words } from "../words.ts";
import { DayOrderButtons } from "./day-order.tsx";
import { ControlTotals, ImportCounts, ImportScope } from "./import-counts.tsx";
import type { DayOrder, ImportChoice } from "./import-form.ts";
import { RejectedRows } from "./rejected-rows.tsx";
import { rowsRejected } from "./rows-rejected.ts";
import { SampleRows } from "./sample-rows.tsx";

type ImportPreviewProps = {
  readonly found: PreviewImportAnswer;
  readonly choice: ImportChoice;
  readonly setAllOrNothing: (allOrNothing: boolean) => void;
  readonly sayDates: (dates: DayOrder) => void;
  readonly busy: boolean;
  readonly takeIn: () => void;
};

/** What would be taken in, and what would be rejected and why. Nothing has happened yet. */
export function ImportPreview({ found, choice, setAllOrNothing, sayDates, busy, takeIn }: ImportPreviewProps) {
  const may = useMay();
  const good = found.rows - rowsRejected(found);
  const isBlocked = choice.allOrNothing && found.rejected.length > 0;
  return (
    <Panel title={words.imports.found}>
      <ImportScope found={found} />
      <ImportCounts found={found} />
      {/* With columns of one's own it is asked above. */}
      {choice.mapping === undefined && found.rejected.some(({ asks }) => asks === "dates") ? (
        <Banner tone="amber" title={words.mapping.unclear} action={<DayOrderButtons choose={sayDates} />}>
          {words.imports.datesUnclear}
        </Banner>
      ) : null}
      <RejectedRows rejected={found.rejected} />
      <ControlTotals found={found} />
      <SampleRows rows={found.sample} />
      <div className="import-foot">
        <Switch
          label={words.imports.allOrNothing}
          checked={choice.allOrNothing}
          onChange={(event) => setAllOrNothing(event.currentTarget.checked)}
        />
        <Button
          onClick={takeIn}
          loading={busy}
          disabled={good === 0 || isBlocked || found.whoOwes.mustBeSaid || !may("importFiles")}
        >
          {words.imports.takeInCount(good)}
        </Button>
      </div>
      <output className="soft small">{busy ? words.imports.takingIn : ""}</output>
    </Panel>
  );
}
