/** What the values of a field are, and with that how it is compared. */
export type FieldKind = "names" | "codes" | "yes-no" | "amount" | "days" | "day";

/** A field by which the book is filtered. */
export type Field = {
  readonly is: FieldKind;
  readonly says: string;
  /** Of codes: the only values there are. */
  readonly values?: readonly string[];
  /** Of codes that are not listed: how one looks, and what a person is told of it. */
  readonly looks?: { readonly pattern: RegExp; readonly says: string };
  /** Of days: they lie in the past, so that an age can be asked for ("30d"). */
  readonly isPast?: boolean;
  /** Of days in the past: it may never have been, and "longer ago than" holds for never as well. */
  readonly orNever?: boolean;
};

/** Every field of the book, by the name that a person types. */
// prettier-ignore
export const fields = {
  creditor:       { is: "names",  says: "A creditor of the debtor: part of its name" },
  collector:      { is: "names",  says: "Whose an account is: part of a name, me, or none" },
  kind:           { is: "codes",  says: "A person or a business", values: ["person", "business"] },
  segment:        { is: "names",  says: "The debtor's segment: part of its name, or none" },
  state:          { is: "codes",  says: "A state of an address", looks: { pattern: /^[A-Z]{2}$/, says: "two letters: CA" } },
  currency:       { is: "codes",  says: "The currency owed", looks: { pattern: /^[A-Z]{3}$/, says: "three letters: USD" } },
  lang:           { is: "codes",  says: "The debtor's language", looks: { pattern: /^[a-z]{2,3}$/, says: "two letters: es" } },
  action:         { is: "codes",  says: "What is to be done next",
                    values: ["call", "letter", "email", "text", "visit", "review", "wait"] },
  open:           { is: "amount", says: "What is open" },
  "past-due":     { is: "amount", says: "What is overdue" },
  limit:          { is: "amount", says: "The credit limit" },
  exposure:       { is: "amount", says: "What is open, with what is pending in the source" },
  overdue:        { is: "days",   says: "For how many days the oldest open item is overdue" },
  due:            { is: "day",    says: "When the oldest open item is due" },
  promise:        { is: "day",    says: "By when payment is promised" },
  next:           { is: "day",    says: "When the next step is due" },
  "put-off":      { is: "day",    says: "Until when the debtor is put off" },
  opened:         { is: "day",    says: "Since when there is an account", isPast: true },
  "last-payment": { is: "day",    says: "When a payment came last", isPast: true, orNever: true },
  "last-contact": { is: "day",    says: "When there was an attempt or contact last", isPast: true, orNever: true },
  promised:       { is: "yes-no", says: "A promise to pay is open" },
  disputed:       { is: "yes-no", says: "An item is disputed" },
  hold:           { is: "yes-no", says: "Credit is on hold" },
  stopped:        { is: "yes-no", says: "The law or the person stops contact" },
  "over-limit":   { is: "yes-no", says: "More is owed than a credit limit allows" },
  phone:          { is: "yes-no", says: "A telephone number is known" },
  email:          { is: "yes-no", says: "An e-mail address is known" },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as FieldName[];

/** The field of a name, in any letter case. */
export function fieldOf(name: string): { readonly name: FieldName; readonly field: Field } | undefined {
  const known = fieldNames.find((each) => each === name.toLowerCase());
  return known && { name: known, field: fields[known] };
}

/** What a person who types this field is offered to go on with. */
export function endingsOf({ is, values, isPast }: Field): readonly string[] {
  switch (is) {
    case "names":
      return [":"];
    case "codes":
      return values === undefined ? [":"] : values.map((value) => `:${value}`);
    case "yes-no":
      return [":yes", ":no"];
    case "day":
      return isPast === true ? ["<", ">", ":none"] : ["<=today", "<", ">", ":none"];
    default:
      return [">", "<", ":"];
  }
}
