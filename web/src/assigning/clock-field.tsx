import { NativeSelect } from "@mantine/core";
import { useOfficeClock } from "../ui/office-clock.ts";
import { zonePlace } from "../ui/zoned.ts";
import { words } from "../words.ts";

type ClockFieldProps = {
  /** The zones in which the other may be. */
  readonly zones: readonly string[];
  readonly zone: string;
  readonly onChange: (zone: string) => void;
};

/** On whose clock an hour is said: on one where the other may be, or on the office's. */
export function ClockField({ zones, zone, onChange }: ClockFieldProps) {
  const office = useOfficeClock();
  return (
    <NativeSelect
      label={words.sharing.clock}
      value={zone}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        ...zones.filter((one) => one !== office.zone).map((one) => ({ value: one, label: zonePlace(one) })),
        { value: office.zone, label: `${words.sharing.office}, ${zonePlace(office.zone)}` },
      ]}
    />
  );
}
