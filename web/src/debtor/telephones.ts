/** The kinds of numbers at which somebody is called. */
export const telephones: readonly string[] = ["mobile", "landline", "voip", "work-phone"];
