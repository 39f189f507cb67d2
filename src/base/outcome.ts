/** What a decision gives: the value, or the name of the refusal. A bug throws; a user is refused. */
export type Outcome<Value, Refusal extends string> = Accepted<Value> | Refused<Refusal>;

export type Accepted<Value> = { readonly ok: true; readonly value: Value };
export type Refused<Refusal extends string> = { readonly ok: false; readonly refusal: Refusal };

export function accepted<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

export function refused<Refusal extends string>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
