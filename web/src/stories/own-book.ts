import { strict as assert } from "node:assert";

const head = "customer_number,customer_name,invoice_number,invoice_date,due_date,amount,phone,street,city,state,zip";

/** Takes in as many firms as are asked for, each with an invoice three weeks overdue: a collector is to call them. */
export async function takeInFirms(url: string, many: number): Promise<void> {
  const rows = Array.from({ length: many }, (_, place) => {
    const number = String(place + 1).padStart(2, "0");
    const who = `K-${number},Kestrel ${number} Tooling,KI-${number},2026-10-04,2026-11-03,4${number}.00`;
    return `${who},614-555-01${number},${number} Mill Road,Columbus,OH,43215`;
  });
  const { token } = await post(`${url}/api/tokens`, JSON.stringify({ username: "clerk", password: "demonstration" }));
  const form = new FormData();
  form.append("files", new File([[head, ...rows].join("\n")], "firms.csv"));
  form.append("preset", "generic");
  form.append("creditor", "Kestrel Supply");
  const { created } = await post(`${url}/api/imports`, form, token);
  assert.equal(created, many);
}

async function post(address: string, body: string | FormData, token?: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(address, {
    ...{ method: "POST", body },
    headers: {
      "Idempotency-Key": crypto.randomUUID(),
      ...(typeof body === "string" ? { "content-type": "application/json" } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${String(token)}` }),
    },
  });
  if (!response.ok) throw new Error(`${address} is answered by ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}
