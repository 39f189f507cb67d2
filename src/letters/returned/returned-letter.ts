/** Why a letter cannot be said to have come back, in order of precedence. */
export const returnedRefusals = {
  letter_is_unknown: "There is no such letter of this debtor.",
  letter_has_not_left: "It has not left, so it cannot have come back.",
  letter_came_back_already: "It is on record that it came back.",
} as const;

export type ReturnedRefusal = keyof typeof returnedRefusals;
