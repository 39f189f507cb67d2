/** Why nothing is handed over, in order of precedence. */
export const assignRefusals = {
  nobody_is_named: "Say which debtors, or whose; and either a person or a team to have them.",
  person_is_unknown: "Nobody who takes work is known by that name.",
  from_day_is_past: "What was, stays as it was: an account is handed over from today or a later day on.",
} as const;

export type AssignRefusal = keyof typeof assignRefusals;
