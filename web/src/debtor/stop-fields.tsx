import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { phoneText } from "../ui/phone-text.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { weekdayText } from "../ui/day-text.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { weekDays, type StopDraft, type StopFacts } from "./stop-draft.ts";

type StopFieldsProps = { readonly draft: StopDraft; readonly change: (draft: StopDraft) => void };
type FactsProps = { readonly facts: StopFacts; readonly say: (change: Partial<StopFacts>) => void };

/** The few fields that a stop of this kind needs; what is left empty is not said. */
export function StopFields({ draft, change }: StopFieldsProps) {
  const { kind, facts } = draft;
  const say = saying({ draft, change });
  switch (kind) {
    case "cease":
    case "employer":
    case "original-creditor":
    case "identity-theft":
      return null;
    case "attorney":
      return facts.attorneyKnown === false ? null : (
        <ActingFields draft={draft} change={change} label={words.stops.fields.attorney} />
      );
    case "bankruptcy":
      return (
        <>
          <ChoiceField name="chapter" facts={facts} say={say} choices={chapters} />
          <DayField name="filedOn" facts={facts} say={say} />
        </>
      );
    case "death":
      return (
        <>
          <DayField name="on" facts={facts} say={say} />
          <ActingFields draft={draft} change={change} label={words.stops.fields.executor} />
        </>
      );
    case "inconvenient-time":
      return <TimeFields facts={facts} say={say} />;
    case "inconvenient-place":
      return (
        <ChoiceField
          name="place"
          facts={facts}
          say={say}
          choices={{ home: words.stops.places.home, work: words.stops.places.work }}
        />
      );
    case "medium":
      return <MediumFields facts={facts} say={say} />;
  }
}

/** What else is sometimes known of a stop of this kind. */
export function MoreStopFields({ draft, change }: StopFieldsProps) {
  const { kind, facts } = draft;
  const say = saying({ draft, change });
  if (kind === "attorney") return <MoreAttorneyFields facts={facts} say={say} />;
  return kind === "bankruptcy" ? <MoreCourtFields facts={facts} say={say} /> : null;
}

function saying({ draft, change }: StopFieldsProps): FactsProps["say"] {
  return (said) => change({ ...draft, facts: stated({ ...draft.facts, ...said }) });
}

/** A fact that is emptied is not said any more. */
function stated(facts: StopFacts): StopFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== "" && value !== undefined));
}

type DayName = "on" | "filedOn" | "dischargedOn" | "dismissedOn" | "unresponsiveSince" | "until";

/** A day of what a stop says; one on which something happened has come. */
export function DayField({ name, facts, say }: FactsProps & { readonly name: DayName }) {
  const { today } = useOfficeClock();
  return (
    <TextInput
      type="date"
      label={words.stops.fields[name]}
      value={facts[name] ?? ""}
      {...(name === "until" ? { min: today } : { max: today })}
      onChange={(event) => say({ [name]: event.currentTarget.value })}
    />
  );
}

type ChoiceProps = FactsProps & {
  readonly name: "place" | "medium" | "chapter";
  readonly choices: Readonly<Record<string, string>>;
};

function ChoiceField({ name, facts, say, choices }: ChoiceProps) {
  return (
    <NativeSelect
      label={words.stops.fields[name]}
      value={facts[name] ?? ""}
      onChange={(event) => say({ [name]: event.currentTarget.value })}
      data={[
        { value: "", label: words.stops.all },
        ...Object.entries(choices).map(([value, label]) => ({ value, label })),
      ]}
    />
  );
}

function MoreAttorneyFields({ facts, say }: FactsProps) {
  return (
    <>
      <Checkbox
        label={words.stops.fields.unknown}
        checked={facts.attorneyKnown === false}
        onChange={(event) => say({ attorneyKnown: event.currentTarget.checked ? false : undefined })}
      />
      <DayField name="unresponsiveSince" facts={facts} say={say} />
    </>
  );
}

function ActingFields({ draft, change, label }: StopFieldsProps & { readonly label: string }) {
  const { acting } = draft;
  const say = (said: Partial<StopDraft["acting"]>) => change({ ...draft, acting: { ...acting, ...said } });
  return (
    <>
      <TextInput
        label={label}
        value={acting.name}
        onChange={(event) => say({ name: event.currentTarget.value })}
        maxLength={200}
      />
      {acting.name.trim() === "" ? null : (
        <TextInput
          label={words.stops.fields.phone}
          value={acting.phone ?? ""}
          onChange={(event) => say({ phone: event.currentTarget.value })}
        />
      )}
    </>
  );
}

const chapters = { "7": "7", "9": "9", "11": "11", "12": "12", "13": "13", "15": "15" };

function MoreCourtFields({ facts, say }: FactsProps) {
  return (
    <>
      {(["court", "caseNumber"] as const).map((name) => (
        <TextInput
          key={name}
          label={words.stops.fields[name]}
          value={facts[name] ?? ""}
          onChange={(event) => say({ [name]: event.currentTarget.value })}
          maxLength={200}
        />
      ))}
      {(["dischargedOn", "dismissedOn"] as const).map((name) => (
        <DayField key={name} name={name} facts={facts} say={say} />
      ))}
    </>
  );
}

function TimeFields({ facts, say }: FactsProps) {
  const days = facts.days ?? [];
  return (
    <>
      <Checkbox.Group label={words.stops.fields.days} value={[...days]}>
        <div className="stop-days">
          {weekDays.map((day, place) => (
            <Checkbox
              key={day}
              value={day}
              label={weekdayText(place + 1).slice(0, 3)}
              aria-label={weekdayText(place + 1)}
              onChange={(event) => {
                const chosen = weekDays.filter((each) =>
                  each === day ? event.currentTarget.checked : days.includes(each),
                );
                say({ days: chosen.length === 0 ? undefined : chosen });
              }}
            />
          ))}
        </div>
      </Checkbox.Group>
      <div className="stop-hours">
        {(["from", "to"] as const).map((name) => (
          <TextInput
            key={name}
            type="time"
            label={words.stops.fields[name]}
            value={facts[name] ?? ""}
            onChange={(event) => say({ [name]: event.currentTarget.value })}
          />
        ))}
      </div>
      <DayField name="until" facts={facts} say={say} />
    </>
  );
}

function MediumFields({ facts, say }: FactsProps) {
  const { view } = useDebtorDesk();
  return (
    <>
      <ChoiceField name="medium" facts={facts} say={say} choices={words.stops.media} />
      <NativeSelect
        label={words.stops.fields.point}
        value={facts.pointId ?? ""}
        onChange={(event) => say({ pointId: event.currentTarget.value })}
        data={[
          { value: "", label: words.stops.all },
          ...view.points.map(({ id, value, kind }) => ({
            value: id,
            label: `${phoneText(value)}, ${words.kinds.point(kind)}`,
          })),
        ]}
      />
      <DayField name="until" facts={facts} say={say} />
    </>
  );
}
