import { useState } from "react";
import type { RequestOptions } from "./request.ts";
import { useAct } from "./use-act.ts";
import { useOver, type Standing } from "./use-over.ts";

/** What somebody typed over facts that stand, by their names. Null: it is to be no more. */
export type Typed<Name extends string> = Readonly<Partial<Record<Name, string | null>>>;

type Edited<Name extends string, Change> = {
  readonly stands: Standing<Change>;
  /** A fact as it stands; undefined where there is none. */
  readonly standing: (name: Name) => string | undefined;
  /** Why somebody was too late, and how what stands now is read. */
  readonly refusal: string;
  readonly readAgain: () => Promise<{ readonly version: number }>;
  readonly send: (typed: Typed<Name>, over: number, options: RequestOptions) => Promise<unknown>;
  readonly done: () => Promise<unknown>;
};

/** Facts as they are typed over those that stand, and the act that saves together what would become another. */
export function useEditing<Name extends string, Change extends { readonly version: number }>(of: Edited<Name, Change>) {
  const { stands, standing, refusal, readAgain, send, done } = of;
  const [draft, setDraft] = useState<Readonly<Record<string, string | null | undefined>>>({});
  const over = useOver(stands, { refusal, readAgain });
  const act = useAct({
    send: (typed: Typed<Name>, options) => send(typed, over.over, options).catch(over.tooLate),
    done: async () => {
      await done();
      setDraft({});
      over.done();
    },
  });
  const typed = Object.fromEntries(
    Object.entries(draft).filter(([name, text]) => text !== undefined && text !== standing(name as Name)),
  ) as Typed<Name>;
  const isUnsaved = Object.keys(typed).length > 0;
  const set = (name: Name, text: string | null | undefined) => {
    if (!isUnsaved) over.begin();
    setDraft({ ...draft, [name]: text });
  };
  return {
    typed,
    isUnsaved,
    valueOf: (name: Name) => draft[name] ?? standing(name) ?? "",
    set: (name: Name, text: string | null) => set(name, text),
    /** Leaves a fact as it stands. */
    unset: (name: Name) => set(name, undefined),
    drop: () => {
      setDraft({});
      over.done();
      act.reset();
    },
    save: () => act.run(typed),
    busy: act.busy,
    error: act.error,
    /** What others changed meanwhile, where that is why it was not saved. */
    meanwhile: over.meanwhile,
  };
}

export type Editing<Name extends string, Change extends { readonly version: number }> = ReturnType<
  typeof useEditing<Name, Change>
>;

/** What was typed of facts that are never to be no more. */
export function textsOf<Name extends string>(typed: Typed<Name>): Partial<Record<Name, string>> {
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== null)) as Partial<Record<Name, string>>;
}
