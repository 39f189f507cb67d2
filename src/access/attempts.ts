/** How often a sign-in may fail within the window, before further attempts are refused until the window has passed. */
export const failuresOfUsernameMax = 5;
const failuresOfAddressMax = 30;
export const failureWindowMinutes = 15;

type Failures = { readonly ofUsername: number; readonly ofAddress: number };

/** Whether another attempt to sign in is heard, given the failures within the window. */
export function mayAttempt({ ofUsername, ofAddress }: Failures): boolean {
  return ofUsername < failuresOfUsernameMax && ofAddress < failuresOfAddressMax;
}
