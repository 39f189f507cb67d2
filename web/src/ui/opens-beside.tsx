import { Button, Popover, type ButtonProps } from "@mantine/core";
import { useState, type ReactNode } from "react";

type OpensBesideProps = Pick<ButtonProps, "size" | "variant"> & {
  /** The words of the button. */
  readonly button: string;
  /** What opens; the words of the button where nothing else is said. */
  readonly label?: string;
  /** Which button it is, where several have the same words. */
  readonly name?: string | undefined;
  /** What the button does, on hover. */
  readonly title?: string;
  /** Why it cannot be opened: the button is shown, and does nothing. */
  readonly whyNot?: string | undefined;
  readonly width?: number;
  readonly className?: string;
  /** Whether it is open, where that is changed by something else too. */
  readonly opening?: readonly [boolean, (isOpen: boolean) => void];
  readonly children: (close: () => void) => ReactNode;
};

/** A button and what opens beside it: a small form, or a choice. It covers nothing else, and Escape closes it. */
export function OpensBeside({
  button,
  label = button,
  name,
  title,
  whyNot,
  width = 280,
  className = "",
  opening,
  children,
  ...looks
}: OpensBesideProps) {
  const own = useState(false);
  const [isOpen, setOpen] = opening ?? own;
  return (
    <Popover opened={isOpen} onChange={setOpen} width={width} trapFocus returnFocus shadow="md" position="bottom-end">
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="default"
          {...looks}
          aria-label={name}
          title={whyNot ?? title}
          disabled={whyNot !== undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {button}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={className}>
        {children(() => setOpen(false))}
      </Popover.Dropdown>
    </Popover>
  );
}
