import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { checkLadder, type CheckLadderAnswer } from "../client.ts";
import type { LadderSearch } from "./ladder-search.ts";
import type { LadderVersion } from "./use-ladders.ts";

const settledMs = 300;

export type LadderFault = CheckLadderAnswer["faults"][number];

/** A ladder's text while it is changed. */
export type LadderDraft = {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly isChanged: boolean;
  /** What the server says of the text; undefined until it has looked once. */
  readonly check: CheckLadderAnswer | undefined;
  /** Whether what it says is of the text as it stands now. */
  readonly isChecked: boolean;
  readonly checkError: Error | null;
  readonly checkAgain: () => void;
  /** The version over which it is saved: the one that was in force when the change was begun, or that was chosen since. */
  readonly over: number;
  readonly setOver: (version: number) => void;
  readonly named: string;
  /** Whether the name that it has now belongs to another ladder, or to none yet. */
  readonly naming: "same" | "new" | "taken";
};

type Editing = {
  readonly name: string;
  readonly edit: NonNullable<LadderSearch["edit"]>;
  readonly newest: LadderVersion | undefined;
};

/** The text of a ladder as it is changed, with its faults as one types. */
export function useLadderDraft({ name, edit, newest }: Editing): LadderDraft {
  const [begun] = useState(() => beginning({ name, edit, newest }));
  const [text, setText] = useState(begun.text);
  const [chosen, setOver] = useState(begun.version);
  const [settled] = useDebouncedValue(text, settledMs);
  const query = useQuery({
    queryKey: ["ladder-check", settled],
    queryFn: ({ signal }) => checkLadder({ body: { words: settled } }, { signal }),
    placeholderData: keepPreviousData,
  });
  const check = query.data;
  const named = check?.name ?? begun.name;
  return {
    ...{ text, setText, setOver, check, named, isChanged: text !== begun.text },
    isChecked: settled === text && check !== undefined && !query.isPlaceholderData,
    checkError: query.error,
    checkAgain: () => void query.refetch(),
    over: named === begun.name ? chosen : 0,
    naming: named === begun.name ? "same" : (check?.version ?? 0) > 0 ? "taken" : "new",
  };
}

function beginning({ name, edit, newest }: Editing) {
  const { words = "", version = 0 } = newest ?? {};
  if (edit === "change") return { text: words, name, version };
  return { text: words.replace(/^name:.*$/m, `name: ${name.slice(0, 35)}-copy`), name: "", version: 0 };
}
