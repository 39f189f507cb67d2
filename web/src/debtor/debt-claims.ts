/** "Asks who the original creditor is", "wants the name of the first creditor". */
const asksForCreditor =
  /\b(?:(?:original|first) creditor|who (?:is )?the creditor|primer acreedor|acreedor original|quien es el acreedor)\b/;

/** "Says her identity was stolen", "robo de identidad". */
const saysIdentityTheft =
  /\b(?:identity (?:theft|was stolen|stolen)|stolen identity|stole (?:my|his|her|their) identity|robo de (?:su |mi )?identidad|robaron (?:su |mi |la )?identidad)\b/;

/** What words say of a debt itself, in small letters without marks: that it is another's, or that they ask whose it was. */
export function claimIn(text: string): "original-creditor" | "identity-theft" | undefined {
  if (saysIdentityTheft.test(text)) return "identity-theft";
  return asksForCreditor.test(text) ? "original-creditor" : undefined;
}
