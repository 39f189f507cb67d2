import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { Empty } from "../ui/empty.tsx";
import { words } from "../words.ts";

/** What stands in place of a screen that the person's role does not open: who may, and the way back. */
export function ForbiddenScreen({ label }: { readonly label: string }) {
  return (
    <div className="screen">
      <Empty
        heading
        title={words.shell.notYours(label)}
        action={<Button renderRoot={(props) => <Link to={paths.today} {...props} />}>{words.shell.toToday}</Button>}
      >
        {words.ui.askAnotherRole}
      </Empty>
    </div>
  );
}
