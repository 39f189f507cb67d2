/** Why a ladder is not saved or shown, in order of precedence. */
export const ladderRefusals = {
  ladder_is_unknown: "There is no ladder of that name, or no such version of it.",
  ladder_has_faults: "The ladder has faults. Each is named with its line.",
  ladder_was_changed: "Somebody else saved this ladder meanwhile. Look at what they changed, and save yours over it.",
  ladder_is_as_before: "The ladder says what it said before.",
} as const;

export type LadderRefusal = keyof typeof ladderRefusals;
