import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { endCalendar, makeCalendar, readCalendar } from "../client.ts";
import { Moment } from "../ui/day.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** The secret address of one's calendar: made, renewed and revoked. It is shown only when it is made. */
export function CalendarAddress() {
  const query = useQuery({ queryKey: ["calendar"], queryFn: ({ signal }) => readCalendar({}, { signal }) });
  const again = () => query.refetch();
  const make = useAct({ send: (_: null, options) => makeCalendar({}, options), done: again });
  const end = useAct({
    send: (_: null, options) => endCalendar({}, options),
    done: () => {
      make.reset();
      return again();
    },
  });
  const madeAt = query.data?.madeAt ?? null;
  return (
    <section aria-label={words.sharing.calendar} className="calendar-address">
      <strong>{words.sharing.calendar}</strong>
      <p className="soft small">{words.sharing.calendarHint}</p>
      {make.answer === undefined ? null : (
        <label className="small">
          {words.sharing.calendarOnce}
          <input
            readOnly
            className="calendar-secret"
            value={new URL(make.answer.path, location.origin).href}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
      {madeAt === null || make.answer !== undefined ? null : (
        <p className="soft small">
          {words.sharing.calendarMade} <Moment at={madeAt} />
        </p>
      )}
      <ActTrouble error={query.error ?? make.error ?? end.error} />
      <div className="calendar-acts">
        <Button size="compact-xs" variant="default" loading={make.busy} onClick={() => make.run(null)}>
          {madeAt === null ? words.sharing.makeCalendar : words.sharing.renewCalendar}
        </Button>
        {madeAt === null ? null : (
          <Button size="compact-xs" variant="default" loading={end.busy} onClick={() => end.run(null)}>
            {words.sharing.endCalendar}
          </Button>
        )}
      </div>
    </section>
  );
}
