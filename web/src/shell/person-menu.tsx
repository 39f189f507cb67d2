import { Button, Popover, SegmentedControl, Switch, useMantineColorScheme } from "@mantine/core";
import { useSingleKeys } from "../ui/key-provider.tsx";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { useOpener } from "./desk-keys.tsx";
import { useDialsByItself } from "./dial-setting.ts";
import { ChangePassword } from "./change-password.tsx";
import { CalendarAddress } from "./calendar-address.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { useMay, useSession } from "./session.ts";
import { useSignOut } from "./sign-out.ts";

/** Who one is here, how the desk looks and listens for this person, and the way out. */
export function PersonMenu() {
  const { login } = useSession();
  const initials = login.name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join("");
  return (
    <Popover position="bottom-end" width={280} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="header-person">
          <span className="header-initials" aria-hidden="true" data-initials={initials} />
          <span className="header-name">{login.name}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.shell.person(login.name)}>
        <PersonSettings />
      </Popover.Dropdown>
    </Popover>
  );
}

function PersonSettings() {
  const { login, office } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const [dials, setDials] = useDialsByItself();
  const may = useMay();
  return (
    <div className="person-settings">
      <div>
        <strong>{login.name}</strong>
        <div className="soft small">
          {words.shell.roles[login.role] ?? login.role}, {office.name}
        </div>
      </div>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={words.shell.look}
        value={colorScheme}
        onChange={(look) => setColorScheme(look as typeof colorScheme)}
        data={Object.entries(words.shell.looks).map(([value, label]) => ({ value, label }))}
      />
      <LanguageChoice />
      <Switch
        label={words.shell.singleKeys}
        description={words.shell.singleKeysHint}
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
      />
      <Switch
        label={words.shell.dialsByItself}
        description={words.shell.dialsByItselfHint}
        checked={dials}
        onChange={(event) => setDials(event.currentTarget.checked)}
      />
      <ChangePassword />
      {may("makeCalendar") ? <CalendarAddress /> : null}
      <Leaving />
    </div>
  );
}

function Leaving() {
  const { openHelp } = useOpener();
  const leave = useSignOut();
  return (
    <>
      <ActTrouble error={leave.error} />
      <div className="person-settings-foot">
        <Button variant="default" onClick={openHelp}>
          {words.shell.keys}
        </Button>
        <Button variant="default" loading={leave.busy} onClick={() => leave.run(null)}>
          {words.shell.signOut}
        </Button>
      </div>
    </>
  );
}
