import { SegmentedControl, TextInput } from "@mantine/core";
import { DayChoice } from "../ui/day-choice.tsx";
import { words } from "../words.ts";
import { agedBys, agingBys, type AgedBy, type AgingBy, type AgingSearch } from "./aging-by.ts";

type AgingChoicesProps = {
  readonly on: string;
  readonly by: AgingBy;
  readonly aged: AgedBy;
  readonly buckets: string | undefined;
  readonly choose: (next: AgingSearch) => void;
};

const usualBuckets = "30,60,90";

/** The day, what a row stands for, from which day age counts, and where the buckets end. */
export function AgingChoices({ on, by, aged, buckets = usualBuckets, choose }: AgingChoicesProps) {
  return (
    <div className="aging-choices">
      <DayChoice aria-label={words.aging.on} value={on} choose={(day) => choose({ on: day })} />
      <SegmentedControl
        aria-label={words.aging.by}
        value={by}
        onChange={(next) => choose({ by: agingBys.find((each) => each === next) })}
        data={agingBys.map((value) => ({ value, label: words.aging.byNames[value] }))}
      />
      <SegmentedControl
        aria-label={words.aging.agedBy}
        value={aged}
        onChange={(next) => choose({ aged: agedBys.find((each) => each === next) })}
        data={agedBys.map((value) => ({ value, label: words.aging.agedByNames[value] }))}
      />
      <TextInput
        aria-label={words.aging.bucketsLabel}
        title={words.aging.bucketsLabel}
        key={buckets}
        defaultValue={buckets}
        onBlur={(event) => {
          const said = event.currentTarget.value.replaceAll(" ", "");
          choose({ buckets: said === "" || said === usualBuckets ? undefined : said });
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
        }}
        className="figures aging-buckets"
      />
    </div>
  );
}
