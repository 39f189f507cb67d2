/** What is missing in an address, or doubtful. */
export type AddressFinding =
  | { readonly name: "delivery_unread" | "number_missing" | "city_missing" | "state_missing" | "zip_missing" }
  | { readonly name: "unit_without_number" | "box_missing"; readonly of: string }
  | { readonly name: "state_unknown" | "zip_unreadable" | "zip_unknown"; readonly given: string }
  | { readonly name: "two_deliveries"; readonly used: string; readonly other: string }
  | { readonly name: "zip_in_other_state"; readonly zip: string; readonly liesIn: string; readonly given: string };

/** What a finding says to a person. */
export function findingWords(finding: AddressFinding): string {
  switch (finding.name) {
    case "delivery_unread":
      return "No street, box or route can be read from it.";
    case "number_missing":
      return "The street has no number.";
    case "city_missing":
      return "It names no city.";
    case "state_missing":
      return "It names no state.";
    case "zip_missing":
      return "It has no ZIP code.";
    case "unit_without_number":
      return `It does not say which ${finding.of}.`;
    case "box_missing":
      return `${finding.of} has no box.`;
    case "state_unknown":
      return `There is no state "${finding.given}".`;
    case "zip_unreadable":
      return `"${finding.given}" is no ZIP code.`;
    case "zip_unknown":
      return `No state has the ZIP code ${finding.given}.`;
    case "two_deliveries":
      return `It gives two places: mail goes to ${finding.used}, not to ${finding.other}.`;
    case "zip_in_other_state":
      return `ZIP ${finding.zip} lies in ${finding.liesIn}, not ${finding.given}.`;
  }
}
