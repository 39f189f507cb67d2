import { Button } from "@mantine/core";
import { Banner } from "../ui/banner.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import type { LadderVersion } from "./use-ladders.ts";

type ConflictProps = { readonly theirs: LadderVersion; readonly mine: string; readonly overTheirs: () => void };

/** Somebody saved meanwhile: who and why, and their text with the lines that mine does not have. Mine stays as it is. */
export function LadderConflict({ theirs, mine, overTheirs }: ConflictProps) {
  const { version, savedBy, because } = theirs;
  return (
    <>
      <Banner
        tone="amber"
        urgent
        title={words.ladders.meanwhile(savedBy ?? words.ladders.somebody, version)}
        action={
          <Button size="compact-sm" variant="default" onClick={overTheirs}>
            {words.ladders.overTheirs(version)}
          </Button>
        }
      >
        <span>
          {words.ladders.meanwhileWhy} {because}
        </span>
        <span>{words.ladders.meanwhileWords}</span>
      </Banner>
      <Theirs theirs={theirs} mine={mine} />
    </>
  );
}

function Theirs({ theirs: { version, words: text }, mine }: Pick<ConflictProps, "theirs" | "mine">) {
  const inMine = new Set(mine.split("\n").map((line) => line.trimEnd()));
  return (
    <ScrollRegion className="ladder-words" label={words.ladders.theirs(version)}>
      <pre>
        {text.split("\n").map((line, place) => {
          const isTheirs = !inMine.has(line.trimEnd());
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a line is its number
            <span key={place} className="ladder-line">
              {isTheirs ? <mark title={words.ladders.notInYours}>{line}</mark> : line}
              {"\n"}
            </span>
          );
        })}
      </pre>
    </ScrollRegion>
  );
}
