import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { ReadDayAnswer } from "../client.ts";
import { useTyped } from "../ui/use-typed.ts";
import { words } from "../words.ts";
import type { DaySearch } from "./day-search.ts";

type DayFilterProps = {
  readonly groups: ReadDayAnswer["groups"];
  readonly against: ReadDayAnswer["against"];
  readonly search: DaySearch;
  readonly choose: (next: DaySearch) => void;
};

/** Which cases of a run are shown: by what came of them, their step, their ladder, and words of the reason. */
export function DayFilter({ groups, against, search, choose }: DayFilterProps) {
  const [why, typeWhy] = useTyped({
    settled: search.why ?? "",
    whole: (text) => text.trim(),
    settle: (text) => choose({ ...search, why: text === "" ? undefined : text }),
  });
  const { action, step, ladder, version } = search;
  const ladders = unique(groups.map((group) => `${group.ladder} ${group.version}`));
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <search className="days-filter no-print" aria-label={words.days.filter}>
      <NativeSelect
        label={words.days.cameTo}
        value={action ?? ""}
        onChange={({ currentTarget: { value } }) =>
          choose({ ...search, action: groups.find((group) => group.action === value)?.action })
        }
        data={[
          any,
          ...unique(groups.map((group) => group.action)).map((one) => [one, words.days.did[one]] as const),
        ].map(choice)}
      />
      <NativeSelect
        label={words.days.step}
        value={step ?? ""}
        onChange={({ currentTarget: { value } }) => choose({ ...search, step: value === "" ? undefined : value })}
        data={[
          any,
          ...unique(groups.flatMap((group) => group.step ?? [])).map((one) => [one, words.kinds.step(one)] as const),
        ].map(choice)}
      />
      <NativeSelect
        label={words.days.ladder}
        value={ladder === undefined ? "" : `${ladder} ${version ?? ""}`}
        onChange={({ currentTarget: { value } }) => choose({ ...search, ...ladderOf(value) })}
        data={[any, ...ladders.map((one) => [one, ladderName(one)] as const)].map(choice)}
      />
      <RuleField {...{ against, search, choose }} />
      <TextInput label={words.days.why} value={why} onChange={(event) => typeWhy(event.currentTarget.value)} />
      {isFiltered ? (
        <Button variant="default" onClick={() => choose({})}>
          {words.days.clear}
        </Button>
      ) : null}
    </search>
  );
}

/** By which rule what is due cannot be done on that day, where any rule is against something. */
function RuleField({ against, search, choose }: Omit<DayFilterProps, "groups">) {
  if (against.length === 0) return null;
  return (
    <NativeSelect
      label={words.days.notThatDayBy}
      value={search.refused ?? ""}
      onChange={({ currentTarget: { value } }) => choose({ ...search, refused: value === "" ? undefined : value })}
      data={[any, ...against.map(({ rule, cite }) => [rule, cite ?? rule] as const)].map(choice)}
    />
  );
}

const any = ["", words.days.any] as const;
const choice = ([value, label]: readonly [string, string]) => ({ value, label });

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function ladderName(value: string): string {
  const [ladder = "", version] = value.split(" ");
  return `${words.kinds.other(ladder)} ${words.days.version(Number(version))}`;
}

function ladderOf(value: string): Pick<DaySearch, "ladder" | "version"> {
  const [ladder, version] = value.split(" ");
  return value === "" ? { ladder: undefined, version: undefined } : { ladder, version: Number(version) };
}
