import { NativeSelect, TextInput } from "@mantine/core";
import { words } from "../words.ts";
import { saidMedia, type ToldBy } from "./told-by.ts";

type ToldByFieldsProps = { readonly told: ToldBy; readonly say: (change: Partial<ToldBy>) => void };

/** The fields of who told it and by what, neither of which has to be known. */
export function ToldByFields({ told: { saidBy, medium }, say }: ToldByFieldsProps) {
  return (
    <>
      <NativeSelect
        label={words.people.saidHow}
        value={medium}
        onChange={(event) => say({ medium: saidMedia.find((each) => each === event.currentTarget.value) ?? "" })}
        data={[
          { value: "", label: words.stops.all },
          ...saidMedia.map((value) => ({ value, label: words.people.saidByMedium[value] })),
        ]}
      />
      <TextInput
        label={words.people.toldBy}
        value={saidBy}
        onChange={(event) => say({ saidBy: event.currentTarget.value })}
        maxLength={200}
      />
    </>
  );
}
