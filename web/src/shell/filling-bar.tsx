import { useQuery } from "@tanstack/react-query";
import { readFilling } from "../client.ts";
import { words } from "../words.ts";

const askedAgainMs = 4000;

/** How far the older history of a demonstration book is filled; gone when it is. */
export function FillingBar() {
  const { data } = useQuery({
    queryKey: ["filling"],
    queryFn: ({ signal }) => readFilling({}, { signal }),
    // Asked again while it goes on; where nothing is filled, once.
    refetchInterval: ({ state }) => (state.data?.filling ? askedAgainMs : false),
  });
  const filling = data?.filling;
  if (!filling) return null;
  return (
    <label className="filling-bar no-print">
      <span>{words.shell.filling(Math.floor((100 * filling.days) / filling.ofDays))}</span>
      <progress value={filling.days} max={filling.ofDays} />
    </label>
  );
}
