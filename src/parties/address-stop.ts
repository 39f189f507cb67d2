/** Why a number or e-mail or postal address is used no more, whoever holds it. */
export type AddressStopKind = "opt-out" | "wrong-party" | "led-to-disclosure" | "not-in-service" | "returned-mail";

/** A stop of a number or address by its value. */
export type NewAddressStop = {
  readonly addressStopId: string;
  readonly normalised: string;
  readonly kind: AddressStopKind;
  readonly because: string;
  readonly sinceAt: Temporal.Instant;
};

/** Of the kinds the ones that say that nobody is reached there whom we look for: such an address is as good as none. */
export const leadsNowhere = [
  "wrong-party",
  "not-in-service",
  "returned-mail",
] as const satisfies readonly AddressStopKind[];
