import { Button } from "@mantine/core";
import type { OfficePerson } from "../client.ts";
import { words } from "../words.ts";

type PersonWorkProps = {
  readonly work: NonNullable<OfficePerson["work"]>;
  readonly name: string;
  readonly mayChange: boolean;
  readonly change: () => void;
};

/** How somebody who collects works, in a line, and the way to change it. */
export function PersonWork({ work, name, mayChange, change }: PersonWorkProps) {
  const { minutes, languages, ladders, creditors } = work;
  const { works, speaks, given } = words.office;
  return (
    <p className="office-work">
      <span className="figures">{works(minutes)}</span>
      <span>{speaks(languages)}</span>
      <span>{given(ladders.length, creditors.length)}</span>
      <Button
        size="compact-xs"
        variant="default"
        disabled={!mayChange}
        aria-label={words.office.changeWork(name)}
        onClick={change}
      >
        {words.staff.hours}
      </Button>
    </p>
  );
}
