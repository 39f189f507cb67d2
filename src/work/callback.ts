import { agreedRefusals } from "./agreed.ts";

/** Why nobody is called back then, in order of precedence. */
export const callbackRefusals = {
  ...agreedRefusals,
  callback_is_past: "That hour is past already.",
  callback_is_too_far: "A callback lies within a year.",
  person_is_unknown: "Nobody who calls is known by that name.",
  debtor_is_not_theirs: "This debtor is somebody else's: who calls back is one of those who may see them.",
} as const;

export type CallbackRefusal = keyof typeof callbackRefusals;

/** How a callback calls an hour that it cannot have. */
export const callbackHours = { past: "callback_is_past", tooFar: "callback_is_too_far" } as const;
