/** The shortest password: long ones need no signs of several kinds (NIST SP 800-63B-4, 3.1.1.2, whose least for a password that stands alone is 15). */
export const passwordCharactersMin = 15;
export const passwordCharactersMax = 200;

/** Why a password is not taken. */
export const newPasswordRefusals = {
  password_is_short: {
    status: 422,
    says: `A password has ${passwordCharactersMin} characters or more: a few words do.`,
  },
  password_is_guessed: {
    status: 422,
    says: "A password with the user name, or of a few characters repeated, is guessed.",
  },
} as const;

/** At least so many different characters. */
const differentMin = 6;

/** Why somebody may not choose a password; undefined where they may. Its length counts in characters, not bytes. */
export function whyNotPassword(password: string, username: string): keyof typeof newPasswordRefusals | undefined {
  const characters = [...password.normalize("NFKC")];
  if (characters.length < passwordCharactersMin) return "password_is_short";
  const isFew = new Set(characters).size < differentMin;
  const hasName = username.length > 3 && password.toLowerCase().includes(username);
  return isFew || hasName ? "password_is_guessed" : undefined;
}
