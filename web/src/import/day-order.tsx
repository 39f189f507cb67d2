import { Button, NativeSelect } from "@mantine/core";
import { words } from "../words.ts";
import { dayOrders, type DayOrder } from "./import-form.ts";

type DayOrderSelectProps = {
  readonly dates: DayOrder | undefined;
  readonly choose: (dates: DayOrder | undefined) => void;
};

/** In which order the files write their days. */
export function DayOrderSelect({ dates, choose }: DayOrderSelectProps) {
  return (
    <NativeSelect
      label={words.mapping.dates}
      value={dates ?? ""}
      onChange={(event) => choose(dayOrders.find((order) => order === event.currentTarget.value))}
      data={[
        { value: "", label: words.mapping.asShown },
        ...dayOrders.map((value) => ({ value, label: words.mapping.orders[value] })),
      ]}
    />
  );
}

/** The two orders between which a file leaves open how its days are meant, to be answered by one press. */
export function DayOrderButtons({ choose }: { readonly choose: (dates: DayOrder) => void }) {
  return (
    <span className="mapping-orders">
      {(["mdy", "dmy"] as const).map((dates) => (
        <Button key={dates} size="compact-sm" variant="default" onClick={() => choose(dates)}>
          {words.mapping.orders[dates]}
        </Button>
      ))}
    </span>
  );
}
