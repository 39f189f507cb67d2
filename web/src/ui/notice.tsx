import { createContext, use } from "react";

/** How an act is taken back: what that does, in words, what is sent to do it, and what is told when it is done. */
export type WayBack = {
  readonly does: string;
  readonly done: string;
  /** Gives what is told instead, where it was taken back only in part. */
  readonly send: (options: { readonly key: string }) => Promise<unknown>;
  /** What is shown afterwards, where one may have gone on to something else. */
  readonly show?: (() => unknown) | undefined;
};

/** What was just done, with the way back, or why there is none. */
export type Notice = {
  readonly says: string;
  readonly back?: WayBack | undefined;
  readonly noBack?: string | undefined;
};

/** Where acts tell what they did. */
export type Notices = {
  readonly tell: (notice: Notice | undefined) => void;
  /** Takes back what was told last, or says why that cannot be. */
  readonly undo: () => void;
  /** How often something was told: an act that told nothing is known by it. */
  readonly timesTold: () => number;
};

export const NoticeContext = createContext<Notices>({
  ...{ tell: () => undefined, undo: () => undefined, timesTold: () => 0 },
});

/** Tells what was just done, and takes it back. */
export function useNotice(): Notices {
  return use(NoticeContext);
}
