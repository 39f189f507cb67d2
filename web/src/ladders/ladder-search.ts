export const ladderEdits = ["change", "new"] as const;

/** What the address of the ladders says: which one is open, and whether it is changed or a new one is made from it. */
export type LadderSearch = {
  readonly name?: string | undefined;
  readonly edit?: (typeof ladderEdits)[number] | undefined;
};
