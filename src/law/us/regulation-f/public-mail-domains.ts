/** E-mail domains at which anybody may open an account. One that is not listed is not taken to be public. */
const publicDomains = new Set([
  "aol.com",
  "att.net",
  "bellsouth.net",
  "comcast.net",
  "cox.net",
  "fastmail.com",
  "gmail.com",
  "gmx.com",
  "hotmail.com",
  "icloud.com",
  "live.com",
  "mac.com",
  "mail.com",
  "me.com",
  "msn.com",
  "outlook.com",
  "proton.me",
  "protonmail.com",
  "sbcglobal.net",
  "verizon.net",
  "yahoo.com",
  "ymail.com",
]);

export function isPublicDomain(address: string): boolean {
  return publicDomains.has(address.slice(address.lastIndexOf("@") + 1).toLowerCase());
}
