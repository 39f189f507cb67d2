import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { Empty } from "../ui/empty.tsx";
import { words } from "../words.ts";

/** What stands at an address that nothing stands at. */
export function UnknownScreen() {
  return (
    <div className="screen">
      <Empty
        heading
        title={words.shell.unknownPage}
        action={<Button renderRoot={(props) => <Link to={paths.today} {...props} />}>{words.shell.toToday}</Button>}
      >
        {words.shell.unknownPageWords}
      </Empty>
    </div>
  );
}
