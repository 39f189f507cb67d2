/** How often a sign-in may fail within the window, before further attempts are refused until the window has passed. */
export const failuresOfUsernameMax = 5;
const failuresOfAddressMax = 30;
export const failureWindowMinutes = 15;

type Failures = { readonly ofUsername: number; readonly ofAddress: number };

/** Whether another attempt to sign in is heard, given the failures within the window. */
export function mayAttempt({ ofUsername, ofAddress }: Failures): boolean {
  return ofUsername < failuresOfUsernameMax && ofAddress < failuresOfAddressMax;
}

/** Why somebody is not known by a name and password. */
export const signInRefusals = {
  too_many_attempts: { status: 429, says: "There were too many failed attempts. Wait a quarter of an hour." },
  sign_in_failed: { status: 401, says: "The username or the password is wrong." },
} as const;

/** The same of whoever is signed in already, and is asked for the password once more. */
export const passwordRefusals = {
  too_many_attempts: signInRefusals.too_many_attempts,
  password_is_wrong: { status: 403, says: "That is not your password." },
} as const;
