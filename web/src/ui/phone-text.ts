/** A telephone number as it is read aloud: "(316) 555-0113" in North America, and as it is written anywhere else. */
export function phoneText(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
}
