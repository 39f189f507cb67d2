/** Why a number or e-mail or postal address is used no more, whoever holds it. */
export type AddressStopKind = "opt-out" | "wrong-party" | "led-to-disclosure" | "not-in-service" | "returned-mail";

/** Of these the ones that say that nobody is reached there whom we look for: such an address is as good as none. */
export const leadsNowhere = [
  "wrong-party",
  "not-in-service",
  "returned-mail",
] as const satisfies readonly AddressStopKind[];
