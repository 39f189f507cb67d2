import { sql } from "kysely";
import type { Queries } from "#platform/database";

/** The schedules that go on although the sign-in of whoever is to have them has ended. */
export async function endedReceivers(tx: Queries): Promise<string[]> {
  const { rows } = await sql<{ scheduleId: string }>`
    select s.schedule_id as "scheduleId" from report_schedule s join login l on l.login_id = s.receiver_id
     where s.ended_at is null and l.ended_at is not null`.execute(tx);
  return rows.map(({ scheduleId }) => scheduleId);
}
