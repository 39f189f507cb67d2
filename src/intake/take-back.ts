/**
 * Why an import is not taken back, in order of precedence: where several apply, the first is given.
 * The API's error reference and the desk's messages are both made from this list.
 */
export const takeBackRefusals = {
  import_is_unknown: "There is no such import.",
  import_is_taken_back: "This import has been taken back already.",
  cut_over_stays:
    "What an office brought from its earlier system stays on record: lift a stop, withdraw a promise, reverse an entry by itself.",
  import_was_built_upon:
    "Something that this import brought was paid, applied or changed since. Reverse that first, or take the later import back first.",
} as const;

export type TakeBackRefusal = keyof typeof takeBackRefusals;

/** How a dispute ended that an import raised, where the import was a mistake: the next one may raise it again. */
export const disputeTakenBack = "The import that raised it was taken back.";

/** What taking an import back did. */
export type TakenBack = { readonly reversed: number; readonly debtors: number };
